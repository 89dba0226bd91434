"""Sessions that several tasks use at the same time, and those that are used by work which outlives them."""

from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.walk import inside, names_read
from doyen.frameworks.database.sessions import Path, is_outer, is_session, names_bound
from doyen.frameworks.database.transactions import Transactions, Way, is_awaited_use
from doyen.program.body import BlockShape, Body, Callee, CallSite, Handling, Handover, Usage
from doyen.program.symbols import Function
from doyen.program.values import CoroutineObject, FunctionObject, Value, options


class Sharing(msgspec.Struct, frozen=True):
    """A session that tasks share: the call that starts them, and the ways of one or two of them to their uses."""

    site: CallSite
    path: Path
    ways: tuple[Way, ...]


class Outliving(msgspec.Struct, frozen=True):
    """A session that is handed to work which goes on without it: the call that starts it, and the way to the use."""

    site: CallSite
    path: Path
    way: Way


class _Started(msgspec.Struct, frozen=True):
    """A coroutine that is started with others: its call, and the loop that makes many of it."""

    site: CallSite
    loop: tree.For | tree.While | tree.Comp | None = None


def sharings(transactions: Transactions, function: Function) -> Iterator[Sharing]:
    """The sessions that tasks which a function starts together share."""
    body = transactions.world.body(function)
    taken: set[int] = set()
    for site in body.calls:
        if site.node is not None and any("gathers" in callee.function.marks for callee in site.callees):
            started = list(_gathered(transactions, function, site))
            taken.update(one.site.number for one in started)
            yield from _shared(transactions, function, site, started)
    yield from _scheduled(transactions, function, body, taken)


def _shared(
    transactions: Transactions, function: Function, site: CallSite, started: list[_Started]
) -> Iterator[Sharing]:
    found: dict[Path, list[Way]] = {}
    for one in started:
        own = names_bound(one.loop) if one.loop is not None else set()
        for path, way in transactions.uses(function, one.site):
            if path and path[0] not in own and is_awaited_use(way):
                found.setdefault(path, []).extend([way, way] if one.loop is not None else [way])
    for path, ways in found.items():
        if len(ways) > 1:
            yield Sharing(site, path, (ways[0],) if ways[0] is ways[1] else (ways[0], ways[1]))
            return  # the others are shared for the same reason


def _gathered(transactions: Transactions, function: Function, site: CallSite) -> Iterator[_Started]:
    """The coroutines that a call waits for together."""
    for node in site.node.args if site.node is not None else ():
        yield from _items(transactions, function, node, None)


def _items(
    transactions: Transactions,
    function: Function,
    node: tree.Expr,
    loop: tree.For | tree.While | tree.Comp | None,
) -> Iterator[_Started]:
    """The coroutine calls an expression stands for, alone or as the items of a list."""
    match node:
        case tree.Call():
            made = transactions.sessions.site(function, node)
            if made is None:
                return
            if any("schedules" in callee.function.marks for callee in made.callees):
                for argument in node.args:
                    yield from _items(transactions, function, argument, loop)
            elif not made.is_dead:
                yield _Started(made, loop)
        case tree.Star(value=tree.Name(id=name)) | tree.Name(id=name):
            yield from _named(transactions, function, name)
        case tree.Star(value=value):
            yield from _items(transactions, function, value, loop)
        case tree.Seq(items=items):
            for item in items:
                yield from _items(transactions, function, item, loop)
        case tree.Comp(element=element):
            yield from _items(transactions, function, element, node)


def _named(transactions: Transactions, function: Function, name: str) -> Iterator[_Started]:
    """What a name is bound to, or what a list of that name is filled with."""
    for holder in inside(*function.body):
        match holder:
            case tree.Assign(targets=(tree.Name(id=bound),), value=value) if (
                bound == name and type(value) is not tree.Name
            ):
                yield from _items(transactions, function, value, None)
            case tree.Call(func=tree.Attr(value=tree.Name(id=owner), attr="append" | "add"), args=(item,)):
                site = transactions.sessions.site(function, holder)
                if owner == name and site is not None:
                    yield from _items(transactions, function, item, _loop(transactions.world.body(function), site))


def _loop(body: Body, site: CallSite) -> tree.For | tree.While | tree.Comp | None:
    """The innermost loop around a call."""
    for block in body.enclosing(site.block):
        if block.shape in (BlockShape.LOOP, BlockShape.COMPREHENSION):
            node = block.node
            return node if isinstance(node, tree.For | tree.While | tree.Comp) else None
    return None


def _scheduled(transactions: Transactions, function: Function, body: Body, taken: set[int]) -> Iterator[Sharing]:
    """Tasks that are started one by one and run side by side."""
    first: CallSite | None = None
    started: list[_Started] = []
    for handover in body.handovers:
        site = body.calls[handover.call]
        if handover.handling is not Handling.SCHEDULES or site.is_dead or site.is_awaited:
            continue
        loop = _loop(body, site)
        if isinstance(loop, tree.For | tree.While) and any(type(node) is tree.Await for node in inside(*loop.body)):
            continue
        coroutine = started_call(body, handover)
        if coroutine is not None and coroutine.number not in taken:
            first = first or site
            started.append(_Started(coroutine, loop))
    if first is None:
        return
    waits = [line for line, _, _ in body.awaits]
    apart = any(started[0].site.span.line < line < started[-1].site.span.line for line in waits)
    for group in [[one] for one in started] if apart else [started]:
        yield from _shared(transactions, function, first if not apart else group[0].site, group)


def started_call(body: Body, handover: Handover) -> CallSite | None:
    """The call that makes what is handed over; where the receiver makes it, the call is written here."""
    site = body.calls[handover.call]
    for option in options(handover.value):
        match option:
            case CoroutineObject(origin=origin) if origin >= 0:
                return body.calls[origin]
            case FunctionObject() if site.node is not None and site.node.args:
                func, *rest = site.node.args
                span = site.span
                node = tree.Call(
                    func, tuple(rest), site.node.keywords, span.line, span.column, span.end_line, span.end_column
                )
                callee = Callee(option.function, option.receiver, given=option.given, given_names=option.given_names)
                return msgspec.structs.replace(site, node=node, callees=(callee,), arguments=site.arguments[1:])
    return None


def outlivings(transactions: Transactions, function: Function) -> Iterator[Outliving]:
    """The sessions of somebody else that a function hands to work which is not over when it returns."""
    body = transactions.world.body(function)
    seen: set[tuple[int, Path]] = set()
    for handover in body.handovers:
        site = body.calls[handover.call]
        if site.is_dead or not _goes_on(function, site, handover):
            continue
        call = started_call(body, handover)
        if call is None:
            continue
        for path, way in (*transactions.uses(function, call), *_passed(transactions, function, call)):
            if path and _is_lent(function, path) and (site.number, path) not in seen:
                seen.add((site.number, path))
                yield Outliving(site, path, way)
                break


def _passed(transactions: Transactions, function: Function, call: CallSite) -> Iterator[tuple[Path, Way]]:
    """The sessions among the arguments of a call."""
    node = call.node
    if node is None or any(type(argument) is tree.Star for argument in node.args):
        return
    values = (*zip(node.args, call.arguments, strict=False), *_keywords(node, call))
    for argument, value in values:
        if is_session(transactions.world, value):
            yield transactions.sessions.path(function, argument), ()


def _keywords(node: tree.Call, call: CallSite) -> Iterator[tuple[tree.Expr, Value]]:
    values = dict(call.keywords)
    return ((argument, values[name]) for name, argument in node.keywords if name in values)


def _is_lent(function: Function, path: Path) -> bool:
    """Whether a session ends with a caller or a block: it is a parameter, or the target of a `with`."""
    entered = [
        target.id
        for node in inside(*function.body)
        if type(node) is tree.With
        for _, target in node.items
        if type(target) is tree.Name
    ]
    return path[0] in entered or is_outer(function, path)


def _goes_on(function: Function, site: CallSite, handover: Handover) -> bool:
    """Whether nobody waits here for what is handed over."""
    if handover.handling is Handling.BACKGROUND:
        return True
    owners = [callee.function.owner for callee in site.callees]
    if handover.handling is not Handling.SCHEDULES or any(owner and "task_group" in owner.marks for owner in owners):
        return False
    kinds = {usage for usage, _ in site.usages}
    if kinds & {Usage.AWAITED, Usage.RETURNED, Usage.YIELDED, Usage.ARGUMENT, Usage.STORED, Usage.OTHER}:
        return False
    return not site.names or not _waited_for(function, set(site.names))


def _waited_for(function: Function, names: set[str]) -> bool:
    """Whether a task of one of these names is awaited, waited for or returned."""
    for node in inside(*function.body):
        if type(node) in (tree.Await, tree.Return, tree.Yield) and names & names_read(node):
            return True
    return False
