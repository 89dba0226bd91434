"""One symbol of the program: who reaches it, what it reaches, what it does, with the path for each effect."""

from collections.abc import Iterator, Sequence

import msgspec

from doyen.report import ReportedStep
from doyen.reports.lines import EMPTY, Line, Piece, Style, line, safe, sentence
from doyen.reports.view import View


class EffectRow(msgspec.Struct, frozen=True):
    """One effect of a function: its kind, its cause, and the path that makes it true."""

    kind: str
    cause: str
    path: tuple[ReportedStep, ...] = ()


class WayRow(msgspec.Struct, frozen=True):
    """One way in: the root's label, the context it runs in, and the calls that lead to the function."""

    label: str
    context: str
    path: tuple[ReportedStep, ...] = ()


class SymbolTrace(msgspec.Struct, frozen=True):
    """What is known about one function: `context` tells where it runs (`request`, `background`, `start-up` …)."""

    symbol: str
    path: str
    line: int
    context: str
    routes: tuple[str, ...] = ()
    ways: tuple[WayRow, ...] = ()
    callers: tuple[ReportedStep, ...] = ()
    callees: tuple[ReportedStep, ...] = ()
    effects: tuple[EffectRow, ...] = ()


_MOST = 20
_FEW = 3


def trace_lines(traces: Sequence[SymbolTrace], view: View) -> Iterator[Line]:
    """What is known about each symbol, one after the other."""
    for position, trace in enumerate(traces):
        if position:
            yield EMPTY
        yield from _symbol_lines(trace, view)


def render_trace_json(traces: Sequence[SymbolTrace]) -> str:
    """The same as JSON."""
    return msgspec.json.format(msgspec.json.encode(tuple(traces)), indent=2).decode() + "\n"


def _symbol_lines(trace: SymbolTrace, view: View) -> Iterator[Line]:
    place = Piece(f"{safe(trace.path)}:{trace.line}", Style.PLACE, view.place_link(trace.path, trace.line))
    yield line(Piece(safe(trace.symbol), Style.STRONG), "  ", place, Piece(f"  runs in: {trace.context}", Style.DIM))
    if trace.routes:
        yield line("  ", Piece(f"serves {len(trace.routes):,} routes: ", Style.STRONG), safe(_listed(trace.routes)))
    for way in trace.ways if view.verbose else trace.ways[:_FEW]:
        yield line("  ", Piece("way in", Style.STRONG), f": {safe(way.label)} ({way.context})")
        for number, step in enumerate(way.path, 1):
            yield _step_line(f"    {number} ", step, view)
    yield from _step_lines("called from", trace.callers, view)
    yield from _step_lines("reaches", trace.callees, view)
    if not trace.effects:
        yield line("  ", Piece("no blocking effect is known", Style.GOOD))
    for effect in trace.effects:
        yield line("  ", Piece(f"blocks on {effect.kind}", Style.ERROR), ": ", Piece(safe(effect.cause), Style.NAME))
        for number, step in enumerate(effect.path, 1):
            yield _step_line(f"    {number} ", step, view)


def _listed(names: Sequence[str]) -> str:
    rest = f" and {len(names) - _MOST:,} more" if len(names) > _MOST else ""
    return ", ".join(names[:_MOST]) + rest


def _step_lines(title: str, steps: Sequence[ReportedStep], view: View) -> Iterator[Line]:
    if not steps:
        yield line(Piece(f"  {title} nothing known", Style.DIM))
        return
    yield line("  ", Piece(f"{title} {len(steps):,}", Style.STRONG))
    shown = steps if view.verbose else steps[:_MOST]
    for step in shown:
        yield _step_line("    ", step, view)
    if len(steps) > len(shown):
        yield line(Piece(f"    ... and {len(steps) - len(shown):,} more, shown with --verbose", Style.DIM))


def _step_line(indent: str, step: ReportedStep, view: View) -> Line:
    place = Piece(f"{safe(step.path)}:{step.line}", Style.PLACE, view.place_link(step.path, step.line))
    return line(indent, place, "  ", *sentence(step.message, fancy=view.fancy), hang=len(indent) + 2)
