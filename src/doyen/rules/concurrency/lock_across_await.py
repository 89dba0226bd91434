'''Thread lock held across an await

A coroutine that suspends inside `with lock:` keeps the lock while others run. The next coroutine that wants it blocks
the whole thread, the first one can never go on to release it, and the worker stands still for ever.

## Bad

```python
import asyncio
import threading

lock = threading.Lock()


async def refresh() -> None:
    with lock:  # finding: threading.Lock
        await asyncio.sleep(1)
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
```

## Notes

Use `asyncio.Lock` with `async with`, or leave the block before awaiting. A lock shared with threads should guard no
more than the reading and writing of memory.
'''

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.program.body import Block, BlockShape
from doyen.program.symbols import Class, Function
from doyen.program.values import Instance, options
from doyen.rule import Finding, Severity, Step, Tier
from doyen.text.span import Place, Span

SEVERITY = Severity.ERROR
TIER = Tier.DEFAULT


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each `with` over a thread lock that holds an await."""
    for function in backend.functions:
        if not function.is_async:
            continue
        for block in backend.body(function).blocks:
            lock = _held_lock(block)
            if lock is not None and block.awaits:
                yield _finding(backend, function, block, lock)


def _held_lock(block: Block) -> Class | None:
    """The lock class a `with` certainly enters."""
    if block.shape is not BlockShape.WITH:
        return None
    for value in block.values:
        found = [option.klass for option in options(value) if type(option) is Instance]
        if found and len(found) == len(options(value)) and all("thread_lock" in klass.marks for klass in found):
            return found[0]
    return None


def _finding(backend: Backend, function: Function, block: Block, lock: Class) -> Finding:
    path = function.module.path
    line, column = block.awaits[0]
    start = Place(path, Span(block.line, block.column, block.line, block.column + 4))
    return Finding(
        place=start,
        message=f"`{lock.qualname}` is held across an `await` and stops the event loop for all who want it; "
        "use `asyncio.Lock`",
        scope=function.qualname,
        anchor=f"with {lock.qualname}",
        trace=(
            Step(start, f"`{function.name}` takes the lock"),
            Step(Place(path, Span(line, column, line, column + 5)), "it suspends while it holds the lock"),
        ),
    )
