'''Task that nobody keeps

The event loop holds tasks by weak references. A task whose only reference is dropped may be collected in the middle of
its work, and an exception in it is seen by nobody.

## Bad

```python
import asyncio


async def send_mail(address: str) -> None: ...


async def register(address: str) -> None:
    asyncio.create_task(send_mail(address))  # finding: kept by nobody


async def remind(address: str) -> None:
    task = asyncio.create_task(send_mail(address))  # finding: kept by nobody
    print("reminded")
```

## Good

```python
import asyncio

background: set[asyncio.Task[None]] = set()


async def send_mail(address: str) -> None: ...


async def register(address: str) -> None:
    task = asyncio.create_task(send_mail(address))
    background.add(task)
    task.add_done_callback(background.discard)


newest: asyncio.Task[None] | None = None


async def restart(address: str) -> None:
    global newest
    newest = asyncio.create_task(send_mail(address))


async def remind(addresses: list[str]) -> None:
    async with asyncio.TaskGroup() as group:
        for address in addresses:
            group.create_task(send_mail(address))
    first = asyncio.create_task(send_mail(addresses[0]))
    await first
```

## Notes

ruff's RUF006 reports the first form where `asyncio` is written out; a task kept only in a local name that is never read
again dies as well when the function returns.
'''

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.program.body import CallKind, CallSite, Handling, Usage
from doyen.program.symbols import Function
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.WARNING
TIER = Tier.DEFAULT


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each task that is dropped or held by a dying name only."""
    for function in backend.functions:
        body = backend.body(function)
        for handover in body.handovers:
            site = body.calls[handover.call]
            if handover.handling is Handling.SCHEDULES and not handover.keeps and _is_dropped(backend, function, site):
                yield _finding(backend, function, site)


def _is_dropped(backend: Backend, function: Function, site: CallSite) -> bool:
    """Whether the task goes nowhere: a bare call, or a name that is never read again."""
    if site.kind is not CallKind.CALL or site.is_dead or site.node is None:
        return False
    usages = {usage for usage, _ in site.usages}
    if usages == {Usage.DISCARDED}:
        return True
    body = backend.body(function)
    kept = {store.name for store in body.stores if store.owner is None}
    unread = all(body.reads.get(name, 0) == 0 and name not in kept for name in site.names)
    return usages == {Usage.ASSIGNED} and bool(site.names) and unread


def _finding(backend: Backend, function: Function, site: CallSite) -> Finding:
    place = backend.place(function, site.span)
    return Finding(
        place=place,
        message=f"the task of `{site.target}` is kept by nobody: it may be collected before it ends and its errors are "
        "lost; keep it, or use a `TaskGroup`",
        scope=function.qualname,
        anchor=site.target,
        trace=(Step(place, f"`{function.name}` makes a task and lets go of it"),),
    )
