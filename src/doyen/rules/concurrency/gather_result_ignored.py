"""Failures gathered and never looked at

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


async def send_safely(address: str) -> None:
    try:
        await send(address)
    except Exception:
        logging.exception("not sent")


async def send_all_safely(addresses: list[str]) -> None:
    await asyncio.gather(*[send_safely(address) for address in addresses], return_exceptions=True)
```

## Notes

Only coroutines that start here and do not handle their own failures are judged: waiting for tasks that run already, at
shutdown or after they were cancelled, is the legal use.

Precision: 5 findings read on 16 real backends, 4 true: too few for a claim. Known false alarms: coroutines that
handle all their errors themselves.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.backend import Backend, functions_in
from doyen.program.body import Body, CallSite
from doyen.program.handlers import handles_failures
from doyen.program.symbols import Function
from doyen.program.values import Constant, CoroutineObject, options
from doyen.rule import Finding, Severity, Tier

SEVERITY = Severity.WARNING
TIER = Tier.WARNING

_WAIT = "asyncio.tasks.wait"
_LOOKS = frozenset({"cancel", "result", "exception", "add_done_callback"})
_FILLS = frozenset({"append", "add", "extend"})


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each gather or wait whose exceptions are dropped."""
    for function in backend.functions:
        body = backend.body(function)
        gathers = [site for site in body.calls if _keeps_exceptions(backend, site)]
        waits = [site for site in body.calls if any(callee.function.qualname == _WAIT for callee in site.callees)]
        if not gathers and not waits:
            continue
        called = _methods_called(function)
        statements = _dropped(function.body)
        for site in gathers if "cancel" not in called else ():
            if any(node is site.node for node in statements) or _is_unread(body, site, function):
                yield _finding(backend, function, site)
        for site in waits if not called & _LOOKS else ():
            if any(node is site.node for node in statements) and _owns_tasks(function, site):
                yield _finding(backend, function, site)


def _methods_called(function: Function) -> set[str]:
    calls = [node.func for node in inside(function.body) if type(node) is tree.Call]
    return {func.attr for func in calls if type(func) is tree.Attr}


def _keeps_exceptions(backend: Backend, site: CallSite) -> bool:
    """Whether a call starts coroutines that may fail, and takes their exceptions as values."""
    if not any(name == "return_exceptions" and value == Constant("bool", value=True) for name, value in site.keywords):
        return False
    if not any("gathers" in callee.function.marks for callee in site.callees):
        return False
    started = [value for given in site.arguments for value in options(given) if type(value) is CoroutineObject]
    return any(not handles_failures(backend.world, tuple(functions_in(value))) for value in started)


def _owns_tasks(function: Function, site: CallSite) -> bool:
    """Whether the tasks waited for are made for it alone: nobody else can look at them."""
    first = site.node.args[0] if site.node is not None and site.node.args else None
    match first:
        case tree.Comp(element=tree.Call()):
            return True
        case tree.Seq(items=items):
            return all(type(item) is tree.Call for item in items)
        case tree.Name(id=name):
            reads = [node for node in inside(function.body) if type(node) is tree.Name and node.id == name]
            stores = _stores(function, name)
            filled = [node for node in inside(function.body) if type(node) is tree.Call and _fills(node, name)]
            return bool(stores) and len(reads) == 1 + len(stores) + len(filled)
    return False


def _stores(function: Function, name: str) -> list[tree.Expr]:
    """The displays and comprehensions of calls that a name is bound to; empty where it holds anything else."""
    found: list[tree.Expr] = []
    for node in inside(function.body):
        match node:
            case tree.Assign(targets=(tree.Name(id=bound),), value=value) if bound == name:
                found.append(value)
            case tree.AnnAssign(target=tree.Name(id=bound), value=tree.Node() as value) if bound == name:
                found.append(value)
    plain = [
        type(value) is tree.Seq or (type(value) is tree.Comp and type(value.element) is tree.Call) for value in found
    ]
    return found if all(plain) else []


def _fills(node: tree.Call, name: str) -> bool:
    match node.func:
        case tree.Attr(value=tree.Name(id=owner), attr=attr):
            return owner == name and attr in _FILLS and any(type(item) is tree.Call for item in node.args)
    return False


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
