'''Unbounded concurrency

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
'''

from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.backend import Backend, functions_in
from doyen.program.body import CallSite, Handling, Usage
from doyen.program.evaluator import written
from doyen.program.symbols import Function
from doyen.program.values import ClassObject, CoroutineObject, options
from doyen.program.waiting import Wait, waits
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.WARNING
TIER = Tier.AUDIT

_VIEWS = frozenset({"items", "keys", "values", "copy"})
_WRAPPERS = frozenset({"enumerate", "zip", "list", "tuple", "set", "sorted", "reversed"})
_FILLS = frozenset({"append", "add"})


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each place that starts a coroutine for every item of an input at once."""
    for function in backend.functions:
        for site, coroutine, over in _starts(backend, function):
            target = next(iter(functions_in(coroutine)), None)
            if target is None or target.is_stub or _is_bounded(backend, function, over):
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
            over = _source(function, argument.value) if type(argument) is tree.Star else None
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


def _source(function: Function, expression: tree.Expr) -> tree.Expr | None:
    """What a starred argument goes over: the input of its comprehension, or of the loop that fills its list."""
    match expression:
        case tree.Comp(generators=(first, *_)):
            return first.iter
        case tree.Name(id=name):
            for node in inside(function.body):
                match node:
                    case tree.Assign(targets=(tree.Name(id=bound),), value=tree.Comp(generators=(first, *_))):
                        if bound == name:
                            return first.iter
                    case tree.For(iter=over, body=statements) if any(_fills(inner, name) for inner in statements):
                        return over
    return None


def _fills(statement: tree.Stmt, name: str) -> bool:
    match statement:
        case tree.ExprStmt(value=tree.Call(func=tree.Attr(value=tree.Name(id=owner), attr=attr))):
            return owner == name and attr in _FILLS
    return False


def _is_bounded(backend: Backend, function: Function, over: tree.Expr, depth: int = 0) -> bool:
    """Whether the length of an input is chosen by the program, as far as can be told; what is not known counts."""
    match over:
        case tree.Call(func=tree.Name(id=name), args=(first, *_)) if name in _WRAPPERS:
            return _is_bounded(backend, function, first, depth)
        case tree.Call(func=tree.Attr(value=owner, attr=attr), args=()) if attr in _VIEWS:
            return _is_bounded(backend, function, owner, depth)
        case tree.Await():
            return False
        case tree.Attr(value=tree.Name(id=name)):
            return not _is_parameter(function, name) or function.facts.parameters[0].name == name
        case tree.Name(id=name):
            return _is_bounded_name(backend, function, name, depth)
    return True


def _is_parameter(function: Function, name: str) -> bool:
    return any(parameter.name == name for parameter in function.facts.parameters)


def _is_bounded_name(backend: Backend, function: Function, name: str, depth: int) -> bool:
    """A parameter is unbounded unless every caller passes something bounded; so is what was fetched into a name."""
    sources = [
        node.value for node in inside(function.body) if type(node) is tree.Assign and _binds(node.targets, name)
    ]
    if sources:
        return depth > 3 or all(_is_bounded_source(backend, function, value, depth) for value in sources)
    if not _is_parameter(function, name):
        return True
    value = backend.body(function).names.get(name)
    if type(value) is ClassObject or depth > 1:
        return True
    passed = [(caller, _passed(function, site, name)) for caller, site in backend.callers.get(function, ())]
    return bool(passed) and all(
        one is not None and _is_bounded(backend, caller, one, depth + 1) for caller, one in passed
    )


def _is_bounded_source(backend: Backend, function: Function, value: tree.Expr, depth: int) -> bool:
    match value:
        case tree.Comp(generators=(first, *_)):
            return _is_bounded(backend, function, first.iter, depth + 1)
        case tree.Name() | tree.Attr() | tree.Call() | tree.Await():
            return _is_bounded(backend, function, value, depth + 1)
    return True


def _binds(targets: tuple[tree.Expr, ...], name: str) -> bool:
    return any(type(target) is tree.Name and target.id == name for target in targets)


def _passed(function: Function, site: CallSite, name: str) -> tree.Expr | None:
    """The expression a call passes for a parameter, as written."""
    if site.node is None:
        return None
    for key, value in site.node.keywords:
        if key == name:
            return value
    names = [parameter.name for parameter in function.facts.parameters]
    position = names.index(name) - (1 if function.owner is not None else 0)
    return site.node.args[position] if 0 <= position < len(site.node.args) else None


def _finding(
    backend: Backend, function: Function, site: CallSite, cause: tuple[Function, Wait, tree.Expr]
) -> Finding:
    target, wait, over = cause
    name = written(over)
    trace = [Step(backend.place(function, site.span), f"one `{target.name}` starts for each item of `{name}`")]
    trace += [Step(backend.place(caller, step.span), f"`{caller.name}` calls `{step.target}`") for caller, step in wait.way]
    return Finding(
        place=backend.place(function, site.span),
        message=f"`{site.target}` starts `{target.name}` for every item of `{name}` at once, and each waits for the "
        "network; limit them with a semaphore",
        scope=function.qualname,
        anchor=f"{site.target} {target.qualname}",
        trace=tuple(trace),
    )
