'''Swallowed cancellation

Cancelling a task raises `CancelledError` at the `await` it waits on. A handler that catches it and goes on makes the
task immortal: shutdown hangs until the process is killed, `asyncio.timeout` around it never ends, and a `TaskGroup`
waits for ever. A bare `except` and `except BaseException` catch it as well.

## Bad

```python
import asyncio
import logging


async def poll() -> None: ...


async def run() -> None:
    while True:
        try:
            await poll()
        except asyncio.CancelledError:  # finding: loop goes on
            logging.info("cancelled")
        except ConnectionError:
            logging.info("not connected")
```

### any error

```python
import asyncio
import logging


async def poll() -> None: ...


async def run() -> None:
    while True:
        try:
            await poll()
            await asyncio.sleep(5)
        except:  # finding: loop goes on
            logging.exception("not polled")
```

## Fixed

```python
import asyncio
import logging


async def poll() -> None: ...


async def run() -> None:
    while True:
        try:
            await poll()
        except asyncio.CancelledError:
            logging.info("cancelled")
            raise
        except ConnectionError:
            logging.info("not connected")
```

## Good

```python
import asyncio
import logging
from contextlib import suppress


async def poll() -> None: ...


async def run() -> None:
    try:
        while True:
            try:
                await poll()
            except asyncio.CancelledError:
                logging.info("cancelled")
                raise
            except BaseException:  # CancelledError never arrives here
                logging.exception("not polled")
    except asyncio.CancelledError:
        logging.info("stopped")  # the task ends here


async def stop(task: asyncio.Task[None]) -> None:
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        pass
    with suppress(asyncio.CancelledError):
        await task


async def watch(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        try:
            await task  # somebody may have cancelled it
        except asyncio.CancelledError:
            continue


class Worker:
    running = True

    async def run(self) -> None:
        while self.running:
            try:
                await poll()
            except asyncio.CancelledError:
                self.running = False
```

## Notes

A handler that ends the cancelled task itself is not reported: nobody waits for what comes after. Cancelling a task and
then waiting for it with `except CancelledError: pass` is the way to stop it.

flake8-async's ASYNC103 reports every handler that does not re-raise.
'''

import re
from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.walk import ends, inside
from doyen.fix import Fix, Trust
from doyen.frameworks.backend import Backend
from doyen.program.body import CallSite
from doyen.program.classes import ancestors
from doyen.program.symbols import Function
from doyen.program.values import ClassObject, CoroutineObject, Instance, options
from doyen.rule import Finding, Severity, Step, Tier
from doyen.text.edit import Edit
from doyen.text.span import Place, Span

SEVERITY = Severity.ERROR
TIER = Tier.DEFAULT

_CANCELLED = frozenset({"asyncio.exceptions.CancelledError", "builtins.BaseException"})
_AWARE = frozenset({"cancel", "cancelled", "cancelling", "uncancel"})


class Swallow(msgspec.Struct, frozen=True):
    """A statement after which a cancelled coroutine goes on; `loops` tells that it goes on in a loop around it."""

    node: tree.Try | tree.With
    handler: tree.Handler | None
    loops: bool


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each handler after which a cancelled loop goes on."""
    quiet: dict[Function, list[Swallow]] = {}
    for function in backend.functions:
        if not function.facts.has_await or not _may_swallow(function.body) or _is_aware(function):
            continue
        for swallow in _swallows(backend, function, function.body, goes_on=False):
            if swallow.loops:
                yield _finding(backend, function, swallow, ())
            else:
                quiet.setdefault(function, []).append(swallow)
    yield from _through_callers(backend, quiet)


_NAMES = frozenset({"CancelledError", "BaseException"})


def _may_swallow(statements: tuple[tree.Stmt, ...]) -> bool:
    """Whether a handler or `with` names something that catches cancellations: a cheap first look."""
    for statement in statements:
        match statement:
            case tree.Try(handlers=handlers):
                if any(one.type is None or _NAMES & set(map(_last_name, inside(one.type))) for one in handlers):
                    return True
            case tree.With(items=items) if _NAMES & set(map(_last_name, inside(items))):
                return True
        if any(_may_swallow(block) for block in tree.blocks(statement)):
            return True
    return False


def _is_aware(function: Function) -> bool:
    """Whether a function cancels others, or looks at its own cancellation."""
    return any(type(node) is tree.Attr and node.attr in _AWARE for node in inside(function.body))


def _swallows(
    backend: Backend, function: Function, statements: tuple[tree.Stmt, ...], *, goes_on: bool
) -> Iterator[Swallow]:
    """What swallows cancellation among statements; `goes_on` tells that a loop goes on at their end."""
    for position, statement in enumerate(statements):
        left = ends(statements[position + 1 :])
        after = "continue" in left or ("end" in left and goes_on)
        match statement:
            case tree.Try():
                handler = next((one for one in statement.handlers if _catches(backend, function, one.type)), None)
                ways = ends(handler.body) if handler is not None else {"raise"}
                if handler is not None and not ways & {"raise", "break"} and not _tells(function, handler):
                    if _waits(backend, function, statement.body):
                        yield Swallow(statement, handler, "continue" in ways or ("end" in ways and after))
            case tree.With() if _suppresses(backend, function, statement) and _waits(backend, function, statement.body):
                yield Swallow(statement, None, after)
        inner = type(statement) in (tree.For, tree.While) or after
        for block in tree.blocks(statement):
            yield from _swallows(backend, function, block, goes_on=inner)


def _catches(backend: Backend, function: Function, expression: tree.Expr | None) -> bool:
    """Whether an `except` clause catches a cancellation."""
    if expression is None:
        return True
    items = expression.items if type(expression) is tree.Seq else (expression,)
    values = [backend.world.evaluate(item, function.module, function) for item in items]
    return any(type(value) is ClassObject and value.klass.qualname in _CANCELLED for value in values)


def _suppresses(backend: Backend, function: Function, node: tree.With) -> bool:
    """Whether a `with` is over `suppress(CancelledError)`."""
    for manager, _ in node.items:
        if type(manager) is tree.Call and not node.is_async:
            value = backend.world.evaluate(manager.func, function.module, function)
            if type(value) is ClassObject and value.klass.qualname == "contextlib.suppress":
                return any(_catches(backend, function, argument) for argument in manager.args)
    return False


def _tells(function: Function, handler: tree.Handler) -> bool:
    """Whether a handler sets or calls something that a condition of the function reads: a flag that ends the loop."""
    told = set()
    for node in inside(*handler.body):
        if type(node) is tree.Assign:
            told |= {_last_name(target) for target in node.targets}
        elif type(node) is tree.Call and type(node.func) is tree.Attr:
            told.add(_last_name(node.func.value))
    tests = [node.test for node in inside(function.body) if type(node) in (tree.If, tree.While)]
    return bool(told & {_last_name(node) for node in inside(*tests)} - {""})


def _last_name(node: object) -> str:
    match node:
        case tree.Name(id=name) | tree.Attr(attr=name):
            return name
    return ""


def _waits(backend: Backend, function: Function, statements: tuple[tree.Stmt, ...]) -> bool:
    """Whether statements await a coroutine made there: not a task, whose own cancellation may arrive."""
    awaited = {id(node.value) for node in inside(*statements) if type(node) is tree.Await}
    sites = [site for site in backend.body(function).calls if site.is_awaited and id(site.node) in awaited]
    return any(_is_own(backend, site) for site in sites)


def _is_own(backend: Backend, site: CallSite) -> bool:
    """Whether awaiting a call runs a coroutine in this very task."""
    if not any(type(option) is CoroutineObject for option in options(site.result)):
        return False
    given = [option for value in site.arguments for option in options(value) if type(option) is Instance]
    return not any(base.qualname == _FUTURE for value in given for base in ancestors(backend.world, value.klass))


_FUTURE = "asyncio.futures.Future"


def _through_callers(backend: Backend, quiet: dict[Function, list[Swallow]]) -> Iterator[Finding]:
    """Swallows outside a loop whose coroutine a loop of a caller awaits: that loop goes on."""
    callers: dict[Function, tuple[Function, CallSite]] = {}
    for function in backend.functions:
        for site in backend.body(function).calls if quiet else ():
            reached = [callee.function for callee in site.callees if callee.function in quiet]
            if site.is_awaited and len(reached) == len(site.callees) == 1 and _is_looped(function.body, site):
                if not _is_aware(function):
                    callers.setdefault(reached[0], (function, site))
    for function, swallows in quiet.items():
        if function in callers:
            caller, site = callers[function]
            step = Step(backend.place(caller, site.span), f"a loop of `{caller.name}` awaits `{function.name}`, goes on")
            for swallow in swallows:
                yield _finding(backend, function, swallow, (step,))


def _is_looped(statements: tuple[tree.Stmt, ...], site: CallSite) -> bool:
    """Whether a call is made in a loop whose body never leaves it after the call."""
    for statement in statements:
        if type(statement) in (tree.For, tree.While) and any(node is site.node for node in inside(statement)):
            return any(ends(block) & {"end", "continue"} for block in tree.blocks(statement)[:1])
        if any(_is_looped(block, site) for block in tree.blocks(statement)):
            return True
    return False


def _finding(backend: Backend, function: Function, swallow: Swallow, steps: tuple[Step, ...]) -> Finding:
    path = function.module.path
    handler = swallow.handler
    if handler is None:
        assert type(swallow.node) is tree.With, "only `suppress` has no handler"
        line, column, word = swallow.node.line, swallow.node.column, "with"
        what = "`suppress` swallows the cancellation"
    else:
        line, column, word = handler.line, handler.column, "except"
        what = "this handler swallows the cancellation" if handler.type is None else "the cancellation is swallowed"
    fix = None if handler is None else _raise_fix(backend, function, handler)
    return Finding(
        place=Place(path, Span(line, column, line, column + len(word))),
        message=f"{what} and the loop goes on, so the task cannot be stopped; re-raise `CancelledError`",
        scope=function.qualname,
        anchor=f"{word} {swallow.loops}",
        trace=(Step(Place(path, Span(line, column, line, column + len(word))), "it catches `CancelledError`"), *steps)
        if steps
        else (),
        fixes=() if fix is None else (fix,),
    )


def _raise_fix(backend: Backend, function: Function, handler: tree.Handler) -> Fix | None:
    """`raise` becomes the last line of the handler; a lone `pass` gives way to it."""
    if ends(handler.body) != {"end"} or handler.end_line == handler.line:
        return None
    text = backend.text(function.module.path)
    last = text.line(handler.end_line)
    first = next((text.line(n) for n in range(handler.line + 1, handler.end_line + 1) if text.line(n).strip()), last)
    indent = re.match(r"\s*", first)[0]  # type: ignore[index]
    if last.strip() == "pass":
        span = Span(handler.end_line, len(indent) + 1, handler.end_line, len(indent) + 5)
        return Fix("re-raise it", Trust.UNSAFE, (Edit(function.module.path, span, "raise"),))
    at = len(last.rstrip("\n")) + 1
    edit = Edit(function.module.path, Span(handler.end_line, at, handler.end_line, at), f"\n{indent}raise")
    return Fix("re-raise it", Trust.UNSAFE, (edit,))
