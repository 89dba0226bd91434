"""Answers about a backend as the plain records that reports show."""

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum

from doyen.errors import UsageError
from doyen.frameworks.backend import Backend
from doyen.frameworks.entities import Route
from doyen.program.body import CallKind, CallSite
from doyen.program.effects import Witness
from doyen.program.symbols import Class, Function
from doyen.program.values import ClassObject, ExternalObject, options
from doyen.report import CallCounts, Problem, ReportedStep
from doyen.reports.routes import HandlerKind, RouteRow
from doyen.reports.text import UNRESOLVED
from doyen.reports.trace import EffectRow, SymbolTrace
from doyen.settings import nearest
from doyen.text.span import Place


def route_rows(backend: Backend) -> tuple[RouteRow, ...]:
    """The route table, ordered by path and method."""
    blocks: dict[Function, dict[str, None]] = {}
    for row in backend.blocking:
        blocks.setdefault(row.function, {})[library_name(row.witness)] = None
    rows = [_route_row(route, blocks) for route in backend.routes]
    return tuple(sorted(rows, key=lambda row: (row.route, row.method, row.path, row.line)))


def _route_row(route: Route, blocks: dict[Function, dict[str, None]]) -> RouteRow:
    runs = [route.handler, *(dependency.function for dependency in route.dependencies)]
    return RouteRow(
        method=route.method,
        route=route.path,
        handler=route.handler.qualname,
        path=route.handler.module.path,
        line=route.handler.facts.line,
        kind=HandlerKind.ASYNC if route.handler.is_async else HandlerKind.SYNC,
        dependencies=tuple(dependency.function.name for dependency in route.dependencies),
        blocks=tuple(dict.fromkeys(name for function in runs for name in blocks.get(function, ()))),
    )


def library_name(witness: Witness) -> str:
    """The dotted name of the library function that blocks."""
    return witness.cause.library.qualname.removesuffix(".__call__").removesuffix(".__init__")


def symbol_traces(backend: Backend, symbol: str) -> tuple[SymbolTrace, ...]:
    """What is known about each function whose dotted name is or ends in a symbol; `UsageError` when there is none."""
    functions = list(backend.program.functions())
    found = [function for function in functions if f".{function.qualname}".endswith(f".{symbol}")]
    if not found:
        names = {name for function in functions for name in (function.name, function.qualname)}
        message = f"no function is named `{symbol}`{nearest(symbol, names)}"
        raise UsageError(message)
    return tuple(_symbol_trace(backend, function, functions) for function in found)


def _symbol_trace(backend: Backend, function: Function, functions: Sequence[Function]) -> SymbolTrace:
    callers = [
        _step(backend.place(caller, backend.body(caller).calls[number].span), f"`{caller.qualname}`")
        for caller in functions
        for number, reached in backend.successors(caller)
        if reached is function
    ]
    body = backend.body(function)
    callees = [
        _step(backend.place(function, body.calls[number].span), f"`{reached.qualname}`")
        for number, reached in backend.successors(function)
    ]
    return SymbolTrace(
        symbol=function.qualname,
        path=function.module.path,
        line=function.facts.line,
        context=backend.context(function).value,
        callers=tuple(dict.fromkeys(callers)),
        callees=tuple(dict.fromkeys(callees)),
        effects=tuple(_effect_rows(backend, function)),
    )


def _effect_rows(backend: Backend, function: Function) -> Iterator[EffectRow]:
    backend.effects.solve((function,))
    body = backend.body(function)
    for edge in backend.effects.edges(function):
        for witness in backend.effects.through(function, edge, body.calls[edge.call]):
            path = backend.effects.path(witness, function)
            steps = tuple(
                _step(backend.place(on_way, site.span), f"`{on_way.name}` calls `{site.target}`")
                for on_way, site in path
            )
            yield EffectRow(witness.cause.kind, library_name(witness), steps)


def _step(place: Place, message: str) -> ReportedStep:
    span = place.span
    return ReportedStep(place.path, span.line, message, span.column, span.end_line, span.end_column)


class Target(StrEnum):
    """Where a call leads."""

    PROJECT = "project"
    LIBRARY = "library"
    EXTERNAL = "external"
    UNKNOWN = "unknown"


def target(site: CallSite) -> Target:
    """Where a call leads: to the project, to a library with a stub, to one known by name only, or to nothing known."""
    values = options(site.function)
    symbols: list[Function | Class] = [callee.function for callee in site.callees]
    symbols += [value.klass for value in values if type(value) is ClassObject]
    if any(not symbol.is_stub for symbol in symbols):
        return Target.PROJECT
    if symbols:
        return Target.LIBRARY
    return Target.EXTERNAL if any(type(value) is ExternalObject for value in values) else Target.UNKNOWN


def call_counts(backend: Backend) -> CallCounts:
    """How many calls of the reviewed functions lead where."""
    counts = Counter(target(site) for function in backend.functions for site in _plain_calls(backend, function))
    return CallCounts(*(counts[kind] for kind in Target))


def unresolved(backend: Backend) -> Iterator[Problem]:
    """The calls of the reviewed functions that lead to nothing known, or to a library known by name only."""
    for function in backend.functions:
        for site in _plain_calls(backend, function):
            place = (function.module.path, site.span.line, UNRESOLVED)
            match target(site):
                case Target.UNKNOWN:
                    yield Problem(*place, f"`{site.target}` is not resolved in {function.qualname}")
                case Target.EXTERNAL:
                    yield Problem(*place, f"`{site.target}` in {function.qualname} is of a library without a stub")


def _plain_calls(backend: Backend, function: Function) -> Iterator[CallSite]:
    for site in backend.body(function).calls:
        if site.kind in (CallKind.CALL, CallKind.CONSTRUCT) and not site.is_dead:
            yield site
