"""Unbounded concurrency

`gather` over a whole input, or a task for each item of it, starts everything at once. Ten rows in a test become ten
thousand in production: the upstream answers 429, sockets and memory run out, and the connection pool times out.

## Bad

```python
import asyncio

import httpx

client = httpx.AsyncClient()


async def fetch(url: str) -> str:
    response = await client.get(url)
    return response.text


async def fetch_all(urls: list[str]) -> list[str]:
    return await asyncio.gather(*(fetch(url) for url in urls))  # finding: `urls`
```

### tasks

```python
import asyncio

import httpx


async def fetch(client: httpx.AsyncClient, url: str) -> None:
    await client.get(url)


async def fetch_all(client: httpx.AsyncClient, urls: list[str]) -> None:
    async with asyncio.TaskGroup() as group:
        for url in urls:
            group.create_task(fetch(client, url))  # finding: `urls`
    tasks = []
    for url in urls:
        tasks.append(fetch(client, url))
    await asyncio.gather(*tasks)  # finding: `urls`
```

## Good

```python
import asyncio
from itertools import batched

import httpx

client = httpx.AsyncClient()
limit = asyncio.Semaphore(10)
MIRRORS = ["https://one.example", "https://two.example"]


async def fetch(url: str) -> str:
    async with limit:
        response = await client.get(url)
    return response.text


async def fetch_all(urls: list[str]) -> list[str]:
    return await asyncio.gather(*(fetch(url) for url in urls))


async def ask(url: str) -> None:
    await client.get(url)


async def ask_mirrors() -> None:
    await asyncio.gather(*[ask(url) for url in MIRRORS])
    await asyncio.gather(ask("https://three.example"), ask("https://four.example"))


async def ask_in_batches(urls: list[str]) -> None:
    for batch in batched(urls, 10):
        await asyncio.gather(*[ask(url) for url in batch])
    for start in range(0, len(urls), 10):
        await asyncio.gather(*[ask(url) for url in urls[start : start + 10]])
        await ask_some(urls[start : start + 10])


async def ask_some(urls: list[str]) -> None:
    await asyncio.gather(*[ask(url) for url in urls])


async def compute(number: int) -> int:
    return number * 2


async def compute_all(numbers: list[int]) -> None:
    await asyncio.gather(*[compute(number) for number in numbers])
```

## Notes

Reported are coroutines that wait for the network, over an argument or something that was fetched, with no lock or
semaphore on the way. How long the input may get is not known to doyen, which is why the rule is asked for by name.

Precision: a matter of sizes that code does not tell, hence opt in; not counted. Known false alarms: a list that is
always short.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.backend import Backend, functions_in
from doyen.program.body import CallSite, Handling, Usage
from doyen.program.evaluator import written
from doyen.program.inputs import is_bounded, source_of
from doyen.program.symbols import Function
from doyen.program.values import CoroutineObject, options
from doyen.program.waiting import Wait, waits
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.WARNING
TIER = Tier.AUDIT


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each place that starts a coroutine for every item of an input at once."""
    for function in backend.functions:
        for site, coroutine, over in _starts(backend, function):
            target = next(iter(functions_in(coroutine)), None)
            if target is None or target.is_stub or is_bounded(backend.callers, function, over):
                continue
            wait = next((one for one in waits(backend.world, target) if one.kind == "network"), None)
            if wait is not None and not wait.is_limited:
                yield _finding(backend, function, site, (target, wait, over))


def _starts(backend: Backend, function: Function) -> Iterator[tuple[CallSite, CoroutineObject, tree.Expr]]:
    """The calls that start many coroutines: the call, one of the coroutines, and what it goes over."""
    body = backend.body(function)
    for site in body.calls:
        node = site.node
        if node is None or not any("gathers" in callee.function.marks for callee in site.callees):
            continue
        made = [option for value in site.arguments for option in options(value) if type(option) is CoroutineObject]
        for argument in node.args:
            over = source_of(function, argument.value) if type(argument) is tree.Star else None
            if over is not None and made:
                yield site, made[0], over
    for handover in body.handovers:
        site = body.calls[handover.call]
        made = [option for option in options(handover.value) if type(option) is CoroutineObject]
        if handover.handling is Handling.SCHEDULES and made and not _is_kept_in_list(site):
            loop = body.blocks[site.block].node if site.block >= 0 else None
            if type(loop) is tree.For and not any(type(node) is tree.Await for node in inside(*loop.body)):
                yield site, made[0], loop.iter


def _is_kept_in_list(site: CallSite) -> bool:
    """Whether a task goes into a list: the `gather` over it is the place to look at."""
    return {usage for usage, _ in site.usages} == {Usage.ARGUMENT}


def _finding(backend: Backend, function: Function, site: CallSite, cause: tuple[Function, Wait, tree.Expr]) -> Finding:
    target, wait, over = cause
    name = written(over)
    trace = [Step(backend.place(function, site.span), f"one `{target.name}` starts for each item of `{name}`")]
    trace += [
        Step(backend.place(caller, step.span), f"`{caller.name}` calls `{step.target}`") for caller, step in wait.way
    ]
    return Finding(
        place=backend.place(function, site.span),
        message=f"`{site.target}` starts `{target.name}` for every item of `{name}` at once, and each waits for the "
        "network; limit them with a semaphore",
        scope=function.qualname,
        anchor=f"{site.target} {target.qualname}",
        trace=tuple(trace),
    )
