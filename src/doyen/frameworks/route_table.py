"""The route table: every route with what runs for it and what that blocks on, as plain records."""

from collections.abc import Iterator

import msgspec

from doyen.frameworks.backend import Backend, Blocking
from doyen.frameworks.entities import Route
from doyen.frameworks.routing import provider_name
from doyen.program.symbols import Function

_MOST_REACHED = 4000


class TableBlock(msgspec.Struct, frozen=True):
    """One thing a route blocks the loop on: its kind and the library call that does it."""

    kind: str
    cause: str


class TableRow(msgspec.Struct, frozen=True):
    """One route; `dependencies` in the order they run, `blocks` by the nearest cause first."""

    method: str
    route: str
    handler: str
    path: str
    line: int
    is_async: bool
    on_loop: bool
    framework: str
    dependencies: tuple[str, ...] = ()
    blocks: tuple[TableBlock, ...] = ()


def route_table(backend: Backend) -> tuple[TableRow, ...]:
    """The routes of a backend, ordered by path and method."""
    direct: dict[Function, list[Blocking]] = {}
    for blocking in backend.blocking:
        direct.setdefault(blocking.function, []).append(blocking)
    known: dict[Function, tuple[TableBlock, ...]] = {}
    rows = [_row(backend, route, direct, known) for route in backend.routes]
    return tuple(sorted(rows, key=lambda row: (row.route, row.method, row.path, row.line)))


type _Direct = dict[Function, list[Blocking]]
type _Known = dict[Function, tuple[TableBlock, ...]]


def _row(backend: Backend, route: Route, direct: _Direct, known: _Known) -> TableRow:
    runs = [dependency.function for dependency in route.dependencies if dependency.on_loop]
    runs += [route.handler] if route.on_loop else []
    blocks: dict[TableBlock, None] = {}
    for function in runs:
        if function not in known:
            known[function] = tuple(dict.fromkeys(_blocks(backend, function, direct)))
        blocks.update(dict.fromkeys(known[function]))
    facts = route.handler.facts
    return TableRow(
        method=route.method,
        route=route.path,
        handler=route.handler.qualname,
        path=route.place.path,
        line=facts.line,
        is_async=facts.is_async,
        on_loop=route.on_loop,
        framework=route.framework,
        dependencies=tuple(provider_name(dependency.function) for dependency in route.dependencies),
        blocks=tuple(blocks),
    )


def _blocks(backend: Backend, start: Function, direct: _Direct) -> Iterator[TableBlock]:
    """What a function blocks on, through the coroutines it awaits too; nearest first."""
    on_loop = set(backend.loop_functions)
    seen = {start}
    queue = [start]
    for function in queue:
        for blocking in direct.get(function, ()):
            yield TableBlock(blocking.witness.cause.kind, library_name(blocking))
        for callee in _awaited(backend, function):
            if callee in on_loop and callee not in seen and len(seen) < _MOST_REACHED:
                seen.add(callee)
                queue.append(callee)


def _awaited(backend: Backend, function: Function) -> Iterator[Function]:
    """The project functions that run where a function runs: what it calls and awaits, not what it hands over."""
    for site in backend.body(function).calls:
        if not site.is_dead:
            for callee in site.callees:
                if not callee.function.is_stub:
                    yield callee.function


def library_name(blocking: Blocking) -> str:
    """The dotted name of the library function that blocks."""
    return blocking.witness.cause.library.qualname.removesuffix(".__call__").removesuffix(".__init__")
