"""Loops over rows that commit in each round."""

from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.walk import ends, inside
from doyen.frameworks.database.sessions import Path, names_bound
from doyen.frameworks.database.transactions import Transactions, Way, is_awaited_use
from doyen.program.body import Block, BlockShape, CallSite
from doyen.program.symbols import Function


class RowCommit(msgspec.Struct, frozen=True):
    """A commit in a loop: the call in the loop, its session, the calls to the commit, and the loop.

    `is_meant` tells that each row may need a commit of its own: something else is waited for or undone by row.
    """

    site: CallSite
    path: Path
    way: Way
    loop: tree.For
    is_meant: bool = False

    @property
    def is_async(self) -> bool:
        """Whether the session is one of coroutines."""
        return is_awaited_use(self.way)


def row_commits(transactions: Transactions, function: Function) -> Iterator[RowCommit]:
    """The calls that commit a session of the function in each round of a loop over rows."""
    body = transactions.world.body(function)
    seen: set[int] = set()
    for site in body.calls:
        if site.is_dead or site.node is None:
            continue
        loop = _row_loop(body.enclosing(site.block))
        if loop is None or id(loop) in seen:
            continue
        for path, way in transactions.commits(function, site):
            if path and path[0] not in names_bound(loop) and _is_certain(transactions, way):
                seen.add(id(loop))
                yield RowCommit(site, path, way, loop, not _is_plain(transactions, function, loop))
                break


def _is_certain(transactions: Transactions, way: Way) -> bool:
    """Whether every step of a way runs whenever its function does: no branch, handler or loop around it."""
    return all(
        block.shape not in (BlockShape.BRANCH, BlockShape.HANDLER, BlockShape.ONCE, BlockShape.LOOP)
        for function, site in way[1:]
        for block in transactions.world.body(function).enclosing(site.block)
    )


def _row_loop(blocks: list[Block]) -> tree.For | None:
    """The loop in each round of which a call is certainly made, if it is one over rows."""
    for block in blocks:
        if block.shape is BlockShape.LOOP:
            node = block.node
            return node if isinstance(node, tree.For) and not _is_counted(node.iter) else None
        if block.shape not in (BlockShape.WITH, BlockShape.ASYNC_WITH, BlockShape.TRY):
            return None
    return None


def _is_counted(node: tree.Expr) -> bool:
    """Whether a loop counts rounds or batches, not rows."""
    match node:
        case tree.Call(func=tree.Name(id="range")):
            return True
        case tree.Seq() | tree.Const():
            return True
    return False


def _is_plain(transactions: Transactions, function: Function, loop: tree.For) -> bool:
    """Whether a loop has no loop inside, undoes nothing by row, waits for nothing else and goes on to its end."""
    nodes = list(inside(*loop.body))
    if any(isinstance(node, tree.For | tree.While) for node in nodes) or ends(loop.body) & {"return", "break"}:
        return False
    if any(type(node) is tree.Try and node.handlers for node in nodes):
        return False
    sites = [transactions.sessions.site(function, node) for node in nodes if type(node) is tree.Call]
    return not any(site is not None and transactions.waits_outside(site) for site in sites)
