"""What handlers do to exceptions that pass: cancellations they swallow, failures a coroutine handles itself."""

from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.walk import ends, inside
from doyen.program.body import BlockShape, Body, CallSite
from doyen.program.classes import ancestors
from doyen.program.symbols import Function
from doyen.program.values import ClassObject, CoroutineObject, Instance, options
from doyen.program.world import World

_CANCELLED = frozenset({"asyncio.exceptions.CancelledError", "builtins.BaseException"})
_NAMES = frozenset({"CancelledError", "BaseException"})
_AWARE = frozenset({"cancel", "cancelled", "cancelling", "uncancel"})
_FUTURE = "asyncio.futures.Future"


class Swallow(msgspec.Struct, frozen=True):
    """A statement after which a cancelled coroutine goes on; `loops` tells that it goes on in a loop around it."""

    node: tree.Try | tree.With
    handler: tree.Handler | None
    loops: bool


def is_aware(function: Function) -> bool:
    """Whether a function cancels others, or looks at its own cancellation."""
    return any(type(node) is tree.Attr and node.attr in _AWARE for node in inside(function.body))


def may_swallow(statements: tuple[tree.Stmt, ...]) -> bool:
    """Whether a handler or `with` names something that catches cancellations: a cheap first look."""
    for statement in statements:
        match statement:
            case tree.Try(handlers=handlers):
                if any(one.type is None or _NAMES & set(map(_last_name, inside(one.type))) for one in handlers):
                    return True
            case tree.With(items=items) if _NAMES & set(map(_last_name, inside(items))):
                return True
        if any(may_swallow(block) for block in tree.blocks(statement)):
            return True
    return False


def swallows(
    world: World, function: Function, statements: tuple[tree.Stmt, ...], *, goes_on: bool
) -> Iterator[Swallow]:
    """What swallows cancellation among statements; `goes_on` tells that a loop goes on at their end."""
    for position, statement in enumerate(statements):
        left = ends(statements[position + 1 :])
        after = "continue" in left or ("end" in left and goes_on)
        match statement:
            case tree.Try(handlers=handlers, body=body):
                handler = next((one for one in handlers if _catches(world, function, one.type)), None)
                if handler is not None and _swallows_in(function, handler) and _waits(world, function, body):
                    ways = ends(handler.body)
                    yield Swallow(statement, handler, "continue" in ways or ("end" in ways and after))
            case tree.With() if _suppresses(world, function, statement) and _waits(world, function, statement.body):
                yield Swallow(statement, None, after)
        inner = type(statement) in (tree.For, tree.While) or after
        for block in tree.blocks(statement):
            yield from swallows(world, function, block, goes_on=inner)


def _swallows_in(function: Function, handler: tree.Handler) -> bool:
    """Whether a handler lets no exception out and neither leaves the loop nor tells it to end."""
    return not ends(handler.body) & {"raise", "break"} and not _tells(function, handler)


def _catches(world: World, function: Function, expression: tree.Expr | None) -> bool:
    """Whether an `except` clause catches a cancellation."""
    if expression is None:
        return True
    items = expression.items if type(expression) is tree.Seq else (expression,)
    values = [world.evaluate(item, function.module, function) for item in items]
    return any(type(value) is ClassObject and value.klass.qualname in _CANCELLED for value in values)


def _suppresses(world: World, function: Function, node: tree.With) -> bool:
    """Whether a `with` is over `suppress(CancelledError)`."""
    for manager, _ in node.items:
        if type(manager) is tree.Call and not node.is_async:
            value = world.evaluate(manager.func, function.module, function)
            if type(value) is ClassObject and value.klass.qualname == "contextlib.suppress":
                return any(_catches(world, function, argument) for argument in manager.args)
    return False


def _tells(function: Function, handler: tree.Handler) -> bool:
    """Whether a handler sets or calls something that a condition of the function reads: a flag that ends the loop."""
    told = set()
    for node in inside(*handler.body):
        if type(node) is tree.Assign:
            told |= {_last_name(target) for target in node.targets}
        elif type(node) is tree.Call and type(node.func) is tree.Attr:
            told.add(_last_name(node.func.value))
    tests = [node.test for node in inside(function.body) if isinstance(node, tree.If | tree.While)]
    return bool(told & {_last_name(node) for node in inside(*tests)} - {""})


def _last_name(node: object) -> str:
    match node:
        case tree.Name(id=name) | tree.Attr(attr=name):
            return name
    return ""


def _waits(world: World, function: Function, statements: tuple[tree.Stmt, ...]) -> bool:
    """Whether statements await a coroutine made there: not a task, whose own cancellation may arrive."""
    awaited = {id(node.value) for node in inside(*statements) if type(node) is tree.Await}
    sites = [site for site in world.body(function).calls if site.is_awaited and id(site.node) in awaited]
    return any(_is_own(world, site) for site in sites)


def _is_own(world: World, site: CallSite) -> bool:
    """Whether awaiting a call runs a coroutine in this very task."""
    if not any(type(option) is CoroutineObject for option in options(site.result)):
        return False
    given = [option for value in site.arguments for option in options(value) if type(option) is Instance]
    return not any(base.qualname == _FUTURE for value in given for base in ancestors(world, value.klass))


def handles_failures(world: World, functions: tuple[Function, ...]) -> bool:
    """Whether project functions await nothing outside a `try` that catches every exception."""
    for function in functions:
        body = world.body(function)
        if not body.awaits or not all(_is_caught(body, number) for _, _, number in body.awaits):
            return False
    return bool(functions)


def _is_caught(body: Body, number: int) -> bool:
    around = [block.node for block in body.enclosing(number) if block.shape is BlockShape.TRY]
    return any(type(node) is tree.Try and any(_catches_all(one) for one in node.handlers) for node in around)


def _catches_all(handler: tree.Handler) -> bool:
    """Whether a handler catches `Exception` and swallows it."""
    names = {node.id for node in inside(handler.type) if type(node) is tree.Name}
    catches = handler.type is None or bool(names & {"Exception", "BaseException"})
    return catches and not any(type(node) is tree.Raise for node in inside(*handler.body))
