"""Answers about a backend as the plain records that reports show."""

from collections.abc import Iterator

from doyen.errors import UsageError
from doyen.frameworks.backend import Backend
from doyen.frameworks.picture import picture
from doyen.frameworks.route_table import TableRow, route_table
from doyen.frameworks.tracing import Trace, TraceHop, traces
from doyen.program.resolution import kind_of, measure
from doyen.program.resolution import unresolved as unresolved_calls
from doyen.report import CallCounts, Problem, ReportedStep
from doyen.reports.backend_map import BackendMap, DrawnEdge, DrawnNode
from doyen.reports.routes import HandlerKind, RouteRow
from doyen.reports.text import UNRESOLVED
from doyen.reports.trace import EffectRow, SymbolTrace, WayRow
from doyen.settings import nearest


def route_rows(backend: Backend) -> tuple[RouteRow, ...]:
    """The route table, ordered by path and method."""
    return tuple(_route_row(row) for row in route_table(backend))


def backend_map(backend: Backend) -> BackendMap:
    """The routes of a backend and the picture of what they reach."""
    drawn = picture(backend)
    return BackendMap(
        routes=route_rows(backend),
        nodes=tuple(DrawnNode(node.kind, node.name, node.path, node.line) for node in drawn.nodes),
        edges=tuple(DrawnEdge(edge.source, edge.target, edge.blocks) for edge in drawn.edges),
    )


def _route_row(row: TableRow) -> RouteRow:
    return RouteRow(
        method=row.method,
        route=row.route,
        handler=row.handler,
        path=row.path,
        line=row.line,
        kind=HandlerKind.ASYNC if row.is_async else HandlerKind.SYNC,
        dependencies=row.dependencies,
        blocks=tuple(f"{block.kind}: {block.cause}" for block in row.blocks),
    )


def symbol_traces(backend: Backend, symbol: str) -> tuple[SymbolTrace, ...]:
    """What is known about each function whose dotted name is or ends in a symbol; `UsageError` when there is none."""
    found = traces(backend, symbol)
    if not found:
        names = {name for function in backend.program.functions() for name in (function.name, function.qualname)}
        message = f"no function is named `{symbol}`{nearest(symbol, names)}"
        raise UsageError(message)
    return tuple(_symbol_trace(trace) for trace in found)


def _symbol_trace(trace: Trace) -> SymbolTrace:
    return SymbolTrace(
        symbol=trace.symbol,
        path=trace.place.path,
        line=trace.place.span.line,
        context=trace.context.value,
        routes=trace.routes,
        ways=tuple(WayRow(way.label, way.context.value, tuple(map(_called, way.hops))) for way in trace.ways),
        callers=tuple(_step(hop, f"`{hop.function}`") for hop in trace.callers),
        callees=tuple(_step(hop, f"`{hop.target}`") for hop in trace.callees),
        effects=tuple(
            EffectRow(effect.kind, effect.cause, tuple(map(_called, effect.hops))) for effect in trace.effects
        ),
    )


def _called(hop: TraceHop) -> ReportedStep:
    return _step(hop, f"`{hop.function}` calls `{hop.target}`")


def _step(hop: TraceHop, message: str) -> ReportedStep:
    span = hop.place.span
    return ReportedStep(hop.place.path, span.line, message, span.column, span.end_line, span.end_column)


def call_counts(backend: Backend) -> CallCounts:
    """How many calls of the reviewed functions lead where."""
    found = measure((backend.body(function) for function in backend.functions), backend.world.open_classes)
    return CallCounts(
        project=found.project,
        library=found.library,
        external=found.foreign,
        passed=found.passed,
        unknown=found.unknown,
        owned=found.owned,
        owned_resolved=found.owned_resolved,
    )


def unresolved(backend: Backend) -> Iterator[Problem]:
    """The calls of the reviewed functions that lead to nothing known, or to a library known by name only."""
    for function in backend.functions:
        for site in unresolved_calls(backend.body(function)):
            place = (function.module.path, site.span.line, UNRESOLVED)
            if kind_of(site) == "foreign":
                yield Problem(*place, f"`{site.target}` in {function.qualname} is of a library without a stub")
            else:
                yield Problem(*place, f"`{site.target}` is not resolved in {function.qualname}")
