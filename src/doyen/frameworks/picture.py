"""The backend drawn from outside to outside: routes, dependencies, the modules behind them, and what those wait for."""

from collections import deque
from collections.abc import Iterator
from itertools import pairwise

import msgspec

from doyen.frameworks.backend import Backend
from doyen.frameworks.entities import Route
from doyen.program.symbols import Function
from doyen.text.span import Place, Span

_MOST_REACHED = 4000
_START = Span(1, 1, 1, 1)

type NodeKey = tuple[str, str]
"""The kind of a node and its name."""


class PictureNode(msgspec.Struct, frozen=True):
    """One box: `kind` is `route`, `dependency`, `module` or `outside`; an outside one has no place."""

    kind: str
    name: str
    path: str = ""
    line: int = 0


class PictureEdge(msgspec.Struct, frozen=True, order=True):
    """One arrow between two boxes, by their numbers; `blocks` when a call along it holds the event loop."""

    source: int
    target: int
    blocks: bool = False


class Picture(msgspec.Struct, frozen=True):
    """All boxes and arrows, the boxes ordered by kind and name."""

    nodes: tuple[PictureNode, ...] = ()
    edges: tuple[PictureEdge, ...] = ()


def picture(backend: Backend) -> Picture:
    """Draws what the routes of a backend reach."""
    drawing = _Drawing(backend)
    for route in backend.routes:
        drawing.add_route(route)
    drawing.mark_blocking()
    return drawing.finished()


class _Drawing:
    """The growing picture; guards that each box and each arrow is there once."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._nodes: dict[NodeKey, PictureNode] = {}
        self._edges: dict[tuple[NodeKey, NodeKey], bool] = {}
        self._reached: set[Function] = set()
        self._dependencies = {one.function for route in backend.routes for one in route.dependencies}

    def add_route(self, route: Route) -> None:
        """Draws a route with all that runs for it."""
        key = self._node("route", f"{route.method} {route.path}", route.place)
        self._connect(key, self._module(route.handler))
        for dependency in route.dependencies:
            self._connect(key, self._module(dependency.function))
        self._follow([route.handler, *(dependency.function for dependency in route.dependencies)])

    def mark_blocking(self) -> None:
        """Marks the arrows along which a call on the event loop leads to what blocks."""
        for blocking in self._backend.blocking:
            if blocking.function not in self._reached:
                continue
            steps = self._backend.path(blocking)
            functions = [function for function, _ in steps]
            for caller, callee in pairwise(functions):
                self._connect(self._module(caller), self._module(callee), blocks=True)
            cause = blocking.witness.cause
            self._connect(self._module(functions[-1]), self._outside(cause.library, cause.kind), blocks=True)

    def finished(self) -> Picture:
        """The picture in a fixed order."""
        kinds = ("route", "dependency", "module", "outside")
        keys = sorted(self._nodes, key=lambda key: (kinds.index(key[0]), key[1]))
        numbers = {key: number for number, key in enumerate(keys)}
        edges = (PictureEdge(numbers[one], numbers[other], blocks) for (one, other), blocks in self._edges.items())
        return Picture(tuple(self._nodes[key] for key in keys), tuple(sorted(edges)))

    def _follow(self, roots: list[Function]) -> None:
        queue = deque(roots)
        while queue and len(self._reached) < _MOST_REACHED:
            function = queue.popleft()
            if function in self._reached:
                continue
            self._reached.add(function)
            for _, reached in self._backend.successors(function):
                self._connect(self._module(function), self._module(reached))
                queue.append(reached)
            for outside in self._waited_for(function):
                self._connect(self._module(function), outside)

    def _waited_for(self, function: Function) -> Iterator[NodeKey]:
        """The libraries whose calls hold a function's thread, by their marks."""
        for site in self._backend.body(function).calls:
            for callee in site.callees:
                mark = callee.function.marks.get("blocks") if callee.function.is_stub else None
                if mark is not None and mark.words:
                    yield self._outside(callee.function, mark.words[0])

    def _module(self, function: Function) -> NodeKey:
        if function in self._dependencies:
            return self._node("dependency", function.qualname, self._backend.header(function))
        return self._node("module", function.module.name, Place(function.module.path, _START))

    def _outside(self, library: Function, kind: str) -> NodeKey:
        return self._node("outside", f"{library.module.name.partition('.')[0]} ({kind})", Place("", _START))

    def _node(self, kind: str, name: str, place: Place) -> NodeKey:
        key = (kind, name)
        if key not in self._nodes:
            self._nodes[key] = PictureNode(kind, name, place.path, place.span.line if place.path else 0)
        return key

    def _connect(self, source: NodeKey, target: NodeKey, *, blocks: bool = False) -> None:
        if source != target:
            self._edges[source, target] = blocks or self._edges.get((source, target), False)
