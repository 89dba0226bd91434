"""The backend as a report draws it: its routes, and a picture of what they reach."""

import msgspec

from doyen.reports.routes import RouteRow


class DrawnNode(msgspec.Struct, frozen=True, array_like=True):
    """A box of the picture: `kind` is `route`, `dependency`, `module` or `outside`; an outside one has no place."""

    kind: str
    name: str
    path: str
    line: int


class DrawnEdge(msgspec.Struct, frozen=True, array_like=True):
    """An arrow from box to box, by number; `blocks` when it leads to what holds the event loop."""

    source: int
    target: int
    blocks: bool


class BackendMap(msgspec.Struct, frozen=True):
    """Routes, boxes and arrows."""

    routes: tuple[RouteRow, ...] = ()
    nodes: tuple[DrawnNode, ...] = ()
    edges: tuple[DrawnEdge, ...] = ()
