"""Thread lock held across an await

A coroutine that suspends while it holds a lock of `threading` keeps it while others run. The next coroutine that wants
it blocks the whole thread, the first one can never go on to release it, and the worker stands still for ever. It shows
under load only: one request at a time never meets the lock.

## Bad

```python
import asyncio
import threading

lock = threading.Lock()


async def refresh() -> None:
    with lock:  # finding: threading.Lock
        await asyncio.sleep(1)


async def renew() -> None:
    lock.acquire()  # finding: held across
    try:
        await asyncio.sleep(1)
    finally:
        lock.release()
```

## Good

```python
import asyncio
import threading

counter_lock = threading.Lock()
refresh_lock = asyncio.Lock()


async def refresh() -> None:
    with counter_lock:
        number = 1
    async with refresh_lock:
        await asyncio.sleep(number)


async def count() -> None:
    counter_lock.acquire()
    number = 2
    counter_lock.release()
    await asyncio.sleep(number)
    if counter_lock.acquire(blocking=False):  # nobody waits for it
        await asyncio.sleep(number)
        counter_lock.release()
```

## Notes

Use `asyncio.Lock` with `async with`, or leave the block before awaiting. A lock shared with threads should guard no
more than the reading and writing of memory. `async for`, `async with` and the `yield` of an async generator suspend
as `await` does.

Precision: 1 finding on 16 real backends, true: too few for a claim. Known false alarms: none met.
"""

from collections.abc import Iterator, Sequence

from doyen.facts import tree
from doyen.frameworks.backend import Backend
from doyen.program.body import Block, BlockShape, Body, CallSite
from doyen.program.classes import ancestors
from doyen.program.symbols import Class, Function
from doyen.program.values import Constant, Instance, Value, options
from doyen.rule import Finding, Severity, Step, Tier
from doyen.text.span import Place, Span

SEVERITY = Severity.ERROR
TIER = Tier.WARNING


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each lock that is held at an await."""
    for function in backend.functions:
        if not function.is_async:
            continue
        body = backend.body(function)
        for block in body.blocks:
            if block.shape is BlockShape.WITH:
                yield from _entered(backend, function, block)
        for site in body.calls:
            yield from _acquired(backend, function, body, site)


def _entered(backend: Backend, function: Function, block: Block) -> Iterator[Finding]:
    """A lock held by `with`."""
    lock = next((lock for value in block.values if (lock := _lock(backend, value)) is not None), None)
    if lock is None:
        return
    start = Span(block.line, block.column, block.line, block.column + 4)
    if block.awaits:
        line, column = block.awaits[0]
        yield _finding(backend, function, lock, (start, Span(line, column, line, column + 5)))
    elif function.facts.is_generator and type(block.node) is tree.With:
        line = next(_yields(block.node.body), 0)
        if line:
            yield _finding(backend, function, lock, (start, Span(line, 1, line, 1)))


def _lock(backend: Backend, value: Value) -> Class | None:
    """The lock class that a value certainly has."""
    found = [option.klass for option in options(value) if type(option) is Instance]
    if len(found) != len(options(value)):
        return None
    is_lock = [any("thread_lock" in base.marks for base in ancestors(backend.world, klass)) for klass in found]
    return found[0] if all(is_lock) else None


def _yields(statements: Sequence[tree.Stmt]) -> Iterator[int]:
    """The lines of `yield` statements."""
    for statement in statements:
        match statement:
            case tree.ExprStmt(value=tree.Yield(line=line)) | tree.Assign(value=tree.Yield(line=line)):
                yield line
        for block in tree.blocks(statement):
            yield from _yields(block)


def _acquired(backend: Backend, function: Function, body: Body, site: CallSite) -> Iterator[Finding]:
    """A lock held from `acquire()` to the next `release()`."""
    func = site.node.func if site.node is not None else None
    if type(func) is not tree.Attr or func.attr != "acquire" or site.is_awaited or not _waits(site):
        return
    lock = _lock(backend, site.receiver)
    if lock is None:
        return
    released = f"{site.target.removesuffix('acquire')}release"
    start = (site.span.line, site.span.column)
    places = [(after.span.line, after.span.column) for after in body.calls if after.target == released]
    end = min((place for place in places if place > start), default=start)
    held = [(line, column) for line, column, _ in body.awaits if start < (line, column) < end]
    if held:
        line, column = held[0]
        yield _finding(backend, function, lock, (site.span, Span(line, column, line, column + 5)))


def _waits(site: CallSite) -> bool:
    """Whether `acquire` waits as long as it takes: nothing is passed, or `True`."""
    passed = (*site.arguments, *(value for _, value in site.keywords))
    return all(type(value) is Constant and value.value is True for value in passed)


def _finding(backend: Backend, function: Function, lock: Class, spans: tuple[Span, Span]) -> Finding:
    taken, suspended = (Place(function.module.path, span) for span in spans)
    return Finding(
        place=taken,
        message=f"`{lock.qualname}` is held across an `await` and stops the event loop for all who want it; "
        "use `asyncio.Lock`",
        scope=function.qualname,
        anchor=f"with {lock.qualname}",
        trace=(
            Step(taken, f"`{function.name}` takes the lock"),
            Step(suspended, "it suspends while it holds the lock"),
        ),
    )
