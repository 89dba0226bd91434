"""What a coroutine waits for: marked library calls it reaches by awaiting, nearest first.

A *wait* is an awaited library call that bears `@awaits`. The search follows the coroutines that a function makes and
does not drop, the async context managers it enters and the async generators it iterates. A wait is *limited* when the
way there passes an async lock or semaphore, or something entered with `async with` of which nothing is known.
"""

from collections import deque
from collections.abc import Iterator

import msgspec

from doyen.program.body import BlockShape, Body, CallKind, CallSite, Usage
from doyen.program.classes import ancestors
from doyen.program.symbols import Class, Function
from doyen.program.values import Instance, ManagerObject, Value, options
from doyen.program.world import World

_MOST_FUNCTIONS = 200
_WRITES = frozenset({"post", "put", "patch", "delete", "send", "publish", "write", "close", "aclose", "connect"})


class Wait(msgspec.Struct, frozen=True):
    """One wait: the library function, what it waits for, and the calls that lead there, the outermost first."""

    library: Function
    kind: str
    way: tuple[tuple[Function, CallSite], ...]
    is_limited: bool


def waits(world: World, function: Function) -> Iterator[Wait]:
    """Everything a function waits for, the nearest first; each function on the way is looked at once."""
    limited = _limits_itself(world, function)
    queue: deque[tuple[Function, tuple[tuple[Function, CallSite], ...], bool]] = deque([(function, (), limited)])
    seen = {function}
    while queue and len(seen) < _MOST_FUNCTIONS:
        current, way, limited = queue.popleft()
        body = world.body(current)
        for site in body.calls:
            if site.is_dead or _is_dropped(site):
                continue
            step = (*way, (current, site))
            held = limited or is_limited(world, body, site)
            for callee in site.callees:
                target = callee.function
                mark = target.marks.get("awaits")
                if mark is not None and mark.words:
                    yield Wait(target, mark.words[0], step, held)
                elif not target.is_stub and target.is_async and target not in seen:
                    seen.add(target)
                    queue.append((target, step, held or _limits_itself(world, target)))


def _is_dropped(site: CallSite) -> bool:
    """Whether the coroutine of a call is never run, or run by somebody else later."""
    usages = {usage for usage, _ in site.usages}
    return site.kind is CallKind.CALL and usages <= {Usage.DISCARDED, Usage.RETURNED} and bool(usages)


def is_limited(world: World, body: Body, site: CallSite) -> bool:
    """Whether a call is made inside `async with` over a lock or semaphore, or over something unknown."""
    return any(
        block.shape is BlockShape.ASYNC_WITH and any(_may_limit(world, value) for value in block.values)
        for block in body.enclosing(site.block)
    )


def _may_limit(world: World, value: Value) -> bool:
    for option in options(value):
        match option:
            case Instance(klass=klass):
                if _has_limit(world, klass):
                    return True
            case ManagerObject(function=function):
                if _limits_itself(world, function):
                    return True
            case _:
                return True
    return False


def _has_limit(world: World, klass: Class) -> bool:
    return any("limits" in base.marks for base in ancestors(world, klass))


def _limits_itself(world: World, function: Function) -> bool:
    """Whether a function takes a lock or semaphore by a call, or holds one around a `yield`."""
    if function.is_stub:
        return False
    body = world.body(function)
    for site in body.calls:
        owners = [callee.function.owner for callee in site.callees if callee.function.name == "acquire"]
        if any(owner is not None and _has_limit(world, owner) for owner in owners):
            return True
    return function.facts.is_generator and any(
        block.shape is BlockShape.ASYNC_WITH
        and any(type(o) is Instance and _has_limit(world, o.klass) for value in block.values for o in options(value))
        for block in body.blocks
    )


def is_independent(world: World, function: Function, site: CallSite) -> bool:
    """Whether a call waits for the network, for nothing else that is shared, and writes nothing."""
    if any(_is_session(world, value) for value in _given(site)) or not site.callees:
        return False
    if is_limited(world, world.body(function), site):
        return False
    found = waits_of_call(world, site)
    return bool(found) and all(
        wait.kind == "network" and not wait.is_limited and wait.library.name not in _WRITES for wait in found
    )


def waits_of_call(world: World, site: CallSite) -> list[Wait]:
    """What awaiting one call waits for, the nearest first."""
    found = [Wait(library, library.marks["awaits"].words[0], (), is_limited=False) for library in libraries(site)]
    for callee in site.callees:
        if not callee.function.is_stub:
            found += waits(world, callee.function)
    return found


def libraries(site: CallSite) -> list[Function]:
    """The library functions a call reaches that wait for the outside."""
    return [callee.function for callee in site.callees if "awaits" in callee.function.marks]


def _given(site: CallSite) -> list[Value]:
    return [site.receiver, *site.arguments, *(value for _, value in site.keywords)]


def _is_session(world: World, value: Value) -> bool:
    return any(
        type(option) is Instance and any("session" in base.marks for base in ancestors(world, option.klass))
        for option in options(value)
    )


def may_overlap(earlier: list[CallSite], site: CallSite) -> bool:
    """Whether a call is a request of its own, not one more step of the conversation with an object used before."""
    found = libraries(site)
    if not found or all("timeout" in library.marks["awaits"].keywords for library in found):
        return True
    owners = [one.target.rpartition(".")[0] for one in earlier if libraries(one)]
    return site.target.rpartition(".")[0] not in owners
