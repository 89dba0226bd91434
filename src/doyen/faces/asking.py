"""The commands `routes` and `trace`: questions about a backend."""

from collections.abc import Iterable

import msgspec

from doyen.faces.engine import Analysed, analyse
from doyen.faces.opening import Request, opened
from doyen.faces.rows import route_rows, symbol_traces
from doyen.faces.screen import Progress, linked, show, standard_output, write
from doyen.report import is_asked
from doyen.reports.lines import Line
from doyen.reports.routes import render_route_json, route_lines
from doyen.reports.trace import render_trace_json, trace_lines
from doyen.reports.view import View
from doyen.workspace.extraction import with_deep_stack
from doyen.workspace.plugin_code import load_code


def show_routes(request: Request, *, as_json: bool) -> None:
    """Writes the routes whose handlers lie under the requested paths."""
    analysed = _analysed(request)
    rows = [row for row in with_deep_stack(lambda: route_rows(analysed.backend)) if is_asked(row.path, analysed.named)]
    if as_json:
        write(render_route_json(rows))
    else:
        _show(route_lines(rows, _view(analysed)))


def show_trace(symbol: str, request: Request, *, as_json: bool) -> None:
    """Writes what is known about the functions that a symbol names."""
    analysed = _analysed(request)
    traces = with_deep_stack(lambda: symbol_traces(analysed.backend, symbol))
    if as_json:
        write(render_trace_json(traces))
    else:
        _show(trace_lines(traces, _view(analysed)))


def _analysed(request: Request) -> Analysed:
    with Progress() as progress, opened(request) as project:
        recognisers = load_code(project.plugins).recognisers
        return analyse(project.inventory, project.store, 0, progress.tell, recognisers)


def _view(analysed: Analysed) -> View:
    screen = standard_output()
    view = linked(View(), analysed.root) if screen.styled else View()
    return msgspec.structs.replace(view, width=screen.width)


def _show(lines: Iterable[Line]) -> None:
    show(lines, standard_output())
