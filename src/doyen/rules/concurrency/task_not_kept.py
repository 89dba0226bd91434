"""Task that nobody keeps

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

## Fixed

```python
import asyncio

running_tasks: set[asyncio.Task] = set()


async def send_mail(address: str) -> None: ...


async def register(address: str) -> None:
    task = asyncio.create_task(send_mail(address))
    running_tasks.add(task)
    task.add_done_callback(running_tasks.discard)


async def remind(address: str) -> None:
    task = asyncio.create_task(send_mail(address))
    running_tasks.add(task)
    task.add_done_callback(running_tasks.discard)
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
    asyncio.ensure_future(first)  # no new task
```

## Notes

ruff's RUF006 reports the first form where `asyncio` is written out; a task kept only in a local name that is never read
again dies as well when the function returns.

Precision: 143 findings on 16 real backends, 33 read, all true after the cures. Known false alarms: none met
since.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.frameworks.backend import Backend, functions_in
from doyen.program.body import CallKind, CallSite, Handling, Usage
from doyen.program.symbols import Function
from doyen.program.values import CoroutineObject, options
from doyen.rewrites import keep_task_fix
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.WARNING
TIER = Tier.DEFAULT


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each task that is dropped or held by a dying name only."""
    makers = {function: site for function in backend.functions if (site := _returned_task(backend, function))}
    callbacks = _callbacks(backend)
    for function in backend.functions:
        for site in backend.body(function).calls:
            if _makes_task(site):
                if _is_dropped(backend, function, site) or (site.usages and function in callbacks):
                    yield _finding(backend, function, site)
            elif len(site.callees) == 1 and site.callees[0].function in makers and _is_dropped(backend, function, site):
                yield _finding(backend, function, site, makers)


def _makes_task(site: CallSite) -> bool:
    """Whether a call makes a task that nobody keeps for the caller."""
    marks = [callee.function.marks.get("schedules") for callee in site.callees]
    if (
        site.is_dead
        or site.node is None
        or not marks
        or not all(mark and not mark.keywords.get("keeps") for mark in marks)
    ):
        return False
    coroutines = [type(option) is CoroutineObject for value in site.arguments[:1] for option in options(value)]
    return any(coroutines) or all(_takes_coroutines(callee.function) for callee in site.callees)


def _takes_coroutines(function: Function) -> bool:
    """Whether a library function takes nothing but coroutines, so that each call makes a task."""
    for parameter in function.facts.parameters:
        if parameter.name in function.marks["schedules"].words:
            match parameter.annotation:
                case tree.Sub(value=tree.Name(id="Coroutine")):
                    return True
    return False


def _is_dropped(backend: Backend, function: Function, site: CallSite) -> bool:
    """Whether what a call gives goes nowhere: a bare call, or a name that is never read again."""
    if site.kind not in (CallKind.CALL, CallKind.CONSTRUCT) or site.is_dead or site.node is None:
        return False
    usages = {usage for usage, _ in site.usages}
    if usages == {Usage.DISCARDED}:
        return True
    body = backend.body(function)
    kept = {store.name for store in body.stores if store.owner is None}
    unread = all(body.reads.get(name, 0) == 0 and name not in kept for name in site.names)
    return usages == {Usage.ASSIGNED} and bool(site.names) and unread


def _returned_task(backend: Backend, function: Function) -> CallSite | None:
    """The call by which a plain function hands a new task to its caller, who alone may keep it."""
    if function.is_async or function.facts.is_lambda:
        return None
    made = [site for site in backend.body(function).calls if _makes_task(site)]
    returned = [site for site in made if {usage for usage, _ in site.usages} == {Usage.RETURNED}]
    return returned[0] if len(made) == len(returned) == 1 else None


def _callbacks(backend: Backend) -> set[Function]:
    """The lambdas the loop calls later, whose result it drops."""
    return {
        found
        for function in backend.functions
        for handover in backend.body(function).handovers
        if handover.handling is Handling.CALLS_LATER
        for found in functions_in(handover.value)
        if found.facts.is_lambda
    }


def _finding(
    backend: Backend, function: Function, site: CallSite, makers: dict[Function, CallSite] | None = None
) -> Finding:
    place = backend.place(function, site.span)
    trace = [Step(place, f"`{function.name or 'the callback'}` makes a task and lets go of it")]
    maker = site.callees[0].function
    if makers is not None:
        trace = [
            Step(place, f"`{function.name}` lets go of the task that `{maker.name}` makes"),
            Step(backend.place(maker, makers[maker].span), f"`{maker.name}` hands the task to its caller"),
        ]
    fix = keep_task_fix(backend, function, site)
    return Finding(
        place=place,
        message=f"the task of `{site.target}` is kept by nobody: it may be collected before it ends and its errors are "
        "lost; keep it, or use a `TaskGroup`",
        scope=function.qualname,
        anchor=site.target,
        trace=tuple(trace),
        fixes=(fix,) if fix is not None else (),
    )
