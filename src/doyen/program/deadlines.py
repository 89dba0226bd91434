"""Timeouts: library calls that have a bound of their own, and deadlines around a call or around all callers."""

from doyen.program.body import BlockShape, Body, CallSite
from doyen.program.calls import Arguments, bound
from doyen.program.classes import ancestors
from doyen.program.inputs import Callers
from doyen.program.symbols import Class, Function, Mark
from doyen.program.values import NOTHING, Instance, Value, options
from doyen.program.world import World

_WAIT_FOR = "asyncio.tasks.wait_for"


def has_bound(world: World, callers: Callers, function: Function, site: CallSite, depth: int = 4) -> bool:
    """Whether a deadline is around a call, or around every call of its function."""
    body = world.body(function)
    if _has_deadline(body, site) or _is_passed_on(body, site):
        return True
    found = [pair for pair in callers.get(function, ()) if pair[0] is not function]
    return depth > 0 and bool(found) and all(has_bound(world, callers, *pair, depth - 1) for pair in found)


def _has_deadline(body: Body, site: CallSite) -> bool:
    """Whether a `with` around a call bounds it, or is over something unknown that may do so."""
    return any(
        _may_bound(value)
        for block in body.enclosing(site.block)
        if block.shape in (BlockShape.WITH, BlockShape.ASYNC_WITH)
        for value in block.values
    )


def _may_bound(value: Value) -> bool:
    for option in options(value):
        if type(option) is not Instance:
            return True
        inner = [one.klass for one in option.args if type(one) is Instance]
        if any("deadline" in klass.marks for klass in (option.klass, *inner)):
            return True
    return False


def _is_passed_on(body: Body, site: CallSite) -> bool:
    """Whether the coroutine goes to `wait_for`."""
    return any(
        callee.function.qualname == _WAIT_FOR
        and other.node is not None
        and any(a is site.node for a in other.node.args)
        for other in body.calls
        for callee in other.callees
    )


def network_mark(function: Function) -> Mark | None:
    """The mark of a library function that waits for the network."""
    for name in ("awaits", "blocks"):
        mark = function.marks.get(name)
        if mark is not None and mark.words[:1] == ("network",):
            return mark
    return None


def is_client(world: World, klass: Class) -> bool:
    """Whether a library class has requests for the network that take a timeout."""
    marks = [
        network_mark(world.functions(base.module)[index])
        for base in ancestors(world, klass)
        for _, index in base.facts.methods
    ]
    return any(mark is not None and "timeout" in mark.keywords for mark in marks)


def passes_timeout(site: CallSite, function: Function, mark: Mark) -> bool:
    """Whether a call passes a time for the parameter that bounds it, or may do so by `**`."""
    if site.node is not None and any(name == "**" for name, _ in site.node.keywords):
        return True
    name = mark.keywords.get("timeout")
    receiver = site.receiver if function.owner is not None else None
    passed = bound(function, receiver, Arguments(site.arguments, site.keywords))
    return isinstance(name, str) and passed.get(name, NOTHING) != NOTHING
