"""The route table: what answers which request, and what it waits for."""

from collections.abc import Iterator, Sequence
from enum import StrEnum

import msgspec

from doyen.reports.lines import EMPTY, Line, Piece, Style, line, safe
from doyen.reports.table import table_lines
from doyen.reports.view import View


class HandlerKind(StrEnum):
    """Whether a handler is a coroutine function."""

    ASYNC = "async"
    SYNC = "sync"


class RouteRow(msgspec.Struct, frozen=True):
    """One route: `dependencies` in the order they run, `blocks` what holds the event loop on its way."""

    method: str
    route: str
    handler: str
    path: str
    line: int
    kind: HandlerKind
    dependencies: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()


class _Table(msgspec.Struct, frozen=True):
    schema_version: int
    routes: tuple[RouteRow, ...]


_HEADS = ("METHOD", "PATH", "HANDLER", "KIND", "PLACE", "BLOCKS ON", "DEPENDENCIES")


def route_lines(rows: Sequence[RouteRow], view: View) -> Iterator[Line]:
    """The route table as lines, ordered as given."""
    if not rows:
        yield line("No routes found.")
        return
    yield from table_lines(_HEADS, [_cells(row, view) for row in rows])
    blocking = sum(bool(row.blocks) for row in rows)
    yield EMPTY
    yield line(f"{len(rows):,} routes, ", Piece(f"{blocking:,} blocking", Style.ERROR if blocking else Style.GOOD))


def render_route_json(rows: Sequence[RouteRow]) -> str:
    """The route table as JSON."""
    return msgspec.json.format(msgspec.json.encode(_Table(1, tuple(rows))), indent=2).decode() + "\n"


def _cells(row: RouteRow, view: View) -> tuple[Piece, ...]:
    nothing = Piece("-", Style.DIM)
    return (
        Piece(safe(row.method), Style.STRONG),
        Piece(safe(row.route)),
        Piece(safe(row.handler), Style.NAME),
        Piece(row.kind.value),
        Piece(f"{safe(row.path)}:{row.line}", Style.PLACE, view.place_link(row.path, row.line)),
        Piece(safe(", ".join(row.blocks)), Style.ERROR) if row.blocks else nothing,
        Piece(safe(" > ".join(row.dependencies))) if row.dependencies else nothing,
    )
