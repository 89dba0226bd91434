'''Failures gathered and never looked at

`gather(..., return_exceptions=True)` turns failures into values. When nobody looks at the values, every failure is
silent: the branch that has failed for months looks exactly like the one that works.

## Bad

```python
import asyncio


async def send(address: str) -> None: ...


async def send_all(addresses: list[str]) -> None:
    await asyncio.gather(*(send(address) for address in addresses), return_exceptions=True)  # finding: nobody looks
```

## Good

```python
import asyncio
import logging


async def send(address: str) -> None: ...


async def send_all(addresses: list[str]) -> None:
    results = await asyncio.gather(*(send(address) for address in addresses), return_exceptions=True)
    for result in results:
        if isinstance(result, BaseException):
            logging.error("not sent", exc_info=result)


async def stop(task: asyncio.Task[None]) -> None:
    task.cancel()
    running = {task}
    await asyncio.gather(*running, return_exceptions=True)
```

## Notes

Only coroutines that start here are judged: waiting for tasks that run already, at shutdown or after they were
cancelled, is the legal use.
'''

from collections.abc import Iterator

from doyen.facts import tree
from doyen.frameworks.backend import Backend
from doyen.program.body import Body, CallSite
from doyen.program.symbols import Function
from doyen.program.values import Constant, CoroutineObject, options
from doyen.rule import Finding, Severity, Tier

SEVERITY = Severity.WARNING
TIER = Tier.DEFAULT


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each gather whose exceptions are dropped."""
    for function in backend.functions:
        body = backend.body(function)
        gathers = [site for site in body.calls if _keeps_exceptions(site)]
        if gathers and not any(_cancels(site) for site in body.calls):
            statements = _dropped(function.body)
            for site in gathers:
                if any(node is site.node for node in statements) or _is_unread(body, site, function):
                    yield _finding(backend, function, site)


def _keeps_exceptions(site: CallSite) -> bool:
    """Whether a call starts coroutines and takes their exceptions as values."""
    if not any(type(option) is CoroutineObject for value in site.arguments for option in options(value)):
        return False
    if not any("gathers" in callee.function.marks for callee in site.callees):
        return False
    return any(name == "return_exceptions" and value == Constant("bool", value=True) for name, value in site.keywords)


def _cancels(site: CallSite) -> bool:
    """Whether a call cancels a task: what is gathered after it ends by being cancelled."""
    return type(site.node) is tree.Call and type(site.node.func) is tree.Attr and site.node.func.attr == "cancel"


def _dropped(statements: tuple[tree.Stmt, ...]) -> list[tree.Expr]:
    """Expressions that stand alone as a statement, awaited or not."""
    found: list[tree.Expr] = []
    for statement in statements:
        if type(statement) is tree.ExprStmt:
            value = statement.value
            found.append(value.value if type(value) is tree.Await else value)
        for block in tree.blocks(statement):
            found += _dropped(block)
    return found


def _is_unread(body: Body, site: CallSite, function: Function) -> bool:
    """Whether the result is kept in a name that is never read."""
    names = _targets(function.body, site)
    return bool(names) and all(body.reads.get(name, 0) == 0 for name in names)


def _targets(statements: tuple[tree.Stmt, ...], site: CallSite) -> list[str]:
    names: list[str] = []
    for statement in statements:
        if type(statement) is tree.Assign:
            value = statement.value.value if type(statement.value) is tree.Await else statement.value
            if value is site.node:
                names += [target.id for target in statement.targets if type(target) is tree.Name]
        for block in tree.blocks(statement):
            names += _targets(block, site)
    return names


def _finding(backend: Backend, function: Function, site: CallSite) -> Finding:
    return Finding(
        place=backend.place(function, site.span),
        message=f"`{site.target}` turns failures into values that nobody looks at; inspect the results or use a "
        "`TaskGroup`",
        scope=function.qualname,
        anchor=site.target,
    )
