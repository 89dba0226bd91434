"""One symbol of the program: who reaches it, by which way, what it reaches, and what it does, as plain records."""

from collections.abc import Iterator
from functools import partial

import msgspec

from doyen.frameworks.backend import Backend
from doyen.frameworks.entities import Context
from doyen.program.body import CallSite
from doyen.program.symbols import Function
from doyen.text.span import Place

_MOST_WAYS = 40


class TraceHop(msgspec.Struct, frozen=True):
    """One call on a way: where it stands, the function that makes it, and the callee as written."""

    place: Place
    function: str
    target: str


class TraceWay(msgspec.Struct, frozen=True):
    """How a root reaches the symbol: the root's label and context, and the calls from it, the root's first."""

    label: str
    context: Context
    hops: tuple[TraceHop, ...]


class TraceEffect(msgspec.Struct, frozen=True):
    """One effect: its kind, how long, the library call that has it, and the calls that lead there."""

    kind: str
    cost: str
    cause: str
    hops: tuple[TraceHop, ...]


class Trace(msgspec.Struct, frozen=True):
    """What is known about one function: the ways that lead to it, shortest first, what it calls, what it does.

    `routes` are those that it answers or is a dependency of.
    """

    symbol: str
    place: Place
    context: Context
    routes: tuple[str, ...]
    ways: tuple[TraceWay, ...]
    callers: tuple[TraceHop, ...]
    callees: tuple[TraceHop, ...]
    effects: tuple[TraceEffect, ...]


def functions_named(backend: Backend, symbol: str) -> tuple[Function, ...]:
    """The functions whose dotted name is, or ends in, a symbol."""
    return tuple(f for f in backend.program.functions() if f".{f.qualname}".endswith(f".{symbol}"))


def traces(backend: Backend, symbol: str) -> tuple[Trace, ...]:
    """What is known about each function of a name; empty where there is none."""
    named = functions_named(backend, symbol)
    callers = _callers(backend) if named else {}
    return tuple(_trace(backend, function, callers) for function in named)


type _Callers = dict[Function, list[tuple[Function, int]]]


def _callers(backend: Backend) -> _Callers:
    """For each function outside tests those that reach it, with the call."""
    found: _Callers = {}
    for caller in backend.functions:
        for number, reached in dict.fromkeys(backend.successors(caller)):
            found.setdefault(reached, []).append((caller, number))
    return found


def _trace(backend: Backend, function: Function, callers: _Callers) -> Trace:
    hop = partial(_hop, backend)
    body = backend.body(function)
    reached = [body.calls[number] for number, _ in backend.successors(function)]
    near = [hop(caller, backend.body(caller).calls[number]) for caller, number in callers.get(function, ())]
    return Trace(
        symbol=function.qualname,
        place=backend.header(function),
        context=backend.context(function),
        routes=tuple(dict.fromkeys(_routes(backend, function))),
        ways=tuple(_ways(backend, function, callers)),
        callers=tuple(dict.fromkeys(near)),
        callees=tuple(dict.fromkeys(hop(function, site) for site in reached)),
        effects=tuple(_effects(backend, function)),
    )


def _routes(backend: Backend, function: Function) -> Iterator[str]:
    for route in backend.routes:
        if route.handler is function or any(needed.function is function for needed in route.dependencies):
            yield f"{route.method} {route.path}"


def _ways(backend: Backend, start: Function, callers: _Callers) -> Iterator[TraceWay]:
    """The shortest way from each root, found backwards, gravest contexts and shortest ways first."""
    after: dict[Function, tuple[Function, int] | None] = {start: None}
    queue = [start]
    for function in queue:
        for caller, number in callers.get(function, ()):
            if caller not in after:
                after[caller] = (function, number)
                queue.append(caller)
    roots = [root for root in backend.roots if root.function in after and root.context is not Context.TEST]
    rank = {context: position for position, context in enumerate(Context)}
    distance = {function: position for position, function in enumerate(queue)}
    roots.sort(key=lambda root: (rank[root.context], distance[root.function], root.label))
    for root in roots[:_MOST_WAYS]:
        hops = []
        function, step = root.function, after[root.function]
        while step is not None:
            hops.append(_hop(backend, function, backend.body(function).calls[step[1]]))
            function, step = step[0], after[step[0]]
        yield TraceWay(root.label, root.context, tuple(hops))


def _effects(backend: Backend, function: Function) -> Iterator[TraceEffect]:
    backend.effects.solve((function,))
    body = backend.body(function)
    for edge in backend.effects.edges(function):
        for witness in backend.effects.through(function, edge, body.calls[edge.call]):
            hops = tuple(_hop(backend, on_way, site) for on_way, site in backend.effects.path(witness, function))
            name = witness.cause.library.qualname.removesuffix(".__call__").removesuffix(".__init__")
            yield TraceEffect(witness.cause.kind, witness.cause.cost, name, hops)


def _hop(backend: Backend, function: Function, site: CallSite) -> TraceHop:
    return TraceHop(backend.place(function, site.span), function.qualname, site.target)
