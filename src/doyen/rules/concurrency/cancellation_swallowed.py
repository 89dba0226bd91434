"""Swallowed cancellation

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

Precision: 4 findings on 16 real backends, all true: too few for a claim. Known false alarms: none met.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.walk import ends, inside
from doyen.frameworks.backend import Backend
from doyen.program.body import CallSite
from doyen.program.handlers import Swallow, is_aware, may_swallow, swallows
from doyen.program.symbols import Function
from doyen.rewrites import raise_fix
from doyen.rule import Finding, Severity, Step, Tier
from doyen.text.span import Place, Span

SEVERITY = Severity.ERROR
TIER = Tier.WARNING


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each handler after which a cancelled loop goes on."""
    quiet: dict[Function, list[Swallow]] = {}
    for function in backend.functions:
        if not function.facts.has_await or not may_swallow(function.body) or is_aware(function):
            continue
        for swallow in swallows(backend.world, function, function.body, goes_on=False):
            if swallow.loops:
                yield _finding(backend, function, swallow, ())
            else:
                quiet.setdefault(function, []).append(swallow)
    yield from _through_callers(backend, quiet)


def _through_callers(backend: Backend, quiet: dict[Function, list[Swallow]]) -> Iterator[Finding]:
    """Swallows outside a loop whose coroutine a loop of a caller awaits: that loop goes on."""
    callers: dict[Function, tuple[Function, CallSite]] = {}
    for function in backend.functions:
        for site in backend.body(function).calls if quiet else ():
            reached = [callee.function for callee in site.callees if callee.function in quiet]
            is_certain = site.is_awaited and len(reached) == len(site.callees) == 1
            if is_certain and _is_looped(function.body, site) and not is_aware(function):
                callers.setdefault(reached[0], (function, site))
    for function, found in quiet.items():
        if function in callers:
            caller, site = callers[function]
            step = Step(
                backend.place(caller, site.span), f"a loop of `{caller.name}` awaits `{function.name}`, goes on"
            )
            for swallow in found:
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
    fix = None if handler is None else raise_fix(backend, function, handler)
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
