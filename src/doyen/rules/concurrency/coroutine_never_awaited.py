"""Coroutine that is never awaited

Calling an `async def` only makes a coroutine object. Unless something awaits or schedules it, nothing runs: the check
passes nobody, the row is not written, the connection stays open. A coroutine is also always true, never None, and has
none of the attributes of the result, so a test or comparison on it silently takes one branch.

doyen knows the callee through imports, inheritance, injected objects and library stubs, and follows the value from the
call to where it is used.

## Bad

```python
# file: app/accounts.py
class Accounts:
    async def is_allowed(self, user: str) -> bool:
        return user == "root"

    async def record(self, user: str) -> None: ...
```

```python
# file: app/routes.py
from typing import Annotated

from fastapi import Depends, FastAPI

from app.accounts import Accounts

app = FastAPI()


@app.delete("/users/{user}")
async def delete_user(user: str, accounts: Annotated[Accounts, Depends(Accounts)]) -> None:
    accounts.record(user)  # finding: never awaited
    if not accounts.is_allowed(user):  # finding: always true
        raise PermissionError
```

## Fixed

```python
# file: app/accounts.py
class Accounts:
    async def is_allowed(self, user: str) -> bool:
        return user == "root"

    async def record(self, user: str) -> None: ...
```

```python
# file: app/routes.py
from typing import Annotated

from fastapi import Depends, FastAPI

from app.accounts import Accounts

app = FastAPI()


@app.delete("/users/{user}")
async def delete_user(user: str, accounts: Annotated[Accounts, Depends(Accounts)]) -> None:
    await accounts.record(user)
    if not await accounts.is_allowed(user):
        raise PermissionError
```

## Good

```python
import asyncio


async def work(number: int) -> int:
    return number


def later(number: int):
    return work(number)  # handed to the caller


async def main() -> None:
    coroutines = [work(number) for number in range(3)]
    await asyncio.gather(*coroutines)
    task = asyncio.create_task(work(1))
    pending = work(2)
    if task.done():
        pending.close()
    else:
        await pending
    await later(3)
```

## Notes

mypy (`unused-coroutine`, `truthy-bool`) and ty report some of these where everything is annotated; ruff reports none.

Precision: 10 findings read on 16 real backends; after the cures 4 are left, all true, and 18 of 19 real defects of
this kind are found. Known false alarms: a function that gives a coroutine or a result by its argument.
"""

from collections.abc import Iterator

from doyen.fix import Fix
from doyen.frameworks.backend import Backend
from doyen.program.body import CallKind, CallSite, Usage
from doyen.program.symbols import Function
from doyen.program.values import CoroutineObject, ExternalObject, Instance, options
from doyen.rewrites import await_fix
from doyen.rule import Confidence, Finding, Severity, Step, Tier

SEVERITY = Severity.ERROR
TIER = Tier.DEFAULT

_MISUSES = {
    Usage.TESTED: "is tested for truth, which is always true",
    Usage.COMPARED: "is compared, which never holds",
    Usage.READ: "has an attribute read that coroutines do not have",
    Usage.INDEXED: "is indexed, which fails",
    Usage.ITERATED: "is iterated, which fails",
    Usage.UNPACKED: "is unpacked, which fails",
    Usage.FORMATTED: "is formatted instead of its result",
}
_FAILING = frozenset({Usage.READ, Usage.INDEXED, Usage.ITERATED, Usage.UNPACKED})
_OPEN = frozenset({"object", "Awaitable", "Coroutine", "Future", "Task"})


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each call whose coroutine is dropped or mistaken for its result."""
    for function in (*backend.functions, *backend.test_functions):
        if function.module.is_test and not (function.is_async and backend.may_drop_coroutine(function)):
            continue
        for site in backend.body(function).calls:
            if (misuse := _misuse(backend, function, site)) is not None:
                yield _finding(backend, function, site, misuse)


def _misuse(backend: Backend, function: Function, site: CallSite) -> tuple[str, int] | None:
    """What becomes of a coroutine that should have been awaited, and on which line; None where all is well."""
    if site.kind is not CallKind.CALL or site.is_dead or site.is_awaited or site.node is None:
        return None
    choices = [option for option in options(site.result) if type(option) is not ExternalObject]
    made = [option for option in choices if type(option) is CoroutineObject]
    if len(made) != len(choices) or not made:
        return None
    if any(one.function is not None and backend.decoration(one.function).is_opaque for one in made):
        return None
    if not backend.always_gives_coroutine(site):
        return None
    usages = dict.fromkeys(site.usages)
    kinds, body = {usage for usage, _ in usages}, backend.body(function)
    if kinds == {Usage.DISCARDED}:
        return "is never awaited, so nothing runs", site.span.line
    if kinds == {Usage.ASSIGNED} and site.names and all(body.reads.get(name, 0) == 0 for name in site.names):
        return "is assigned and never awaited, so nothing runs", site.span.line
    if Usage.AWAITED in kinds:
        return None
    if kinds & _FAILING:
        return next((_MISUSES[usage], line) for usage, line in usages if usage in _FAILING)
    is_sole = body.is_sole(site)
    is_asked = is_sole and kinds & {Usage.TESTED, Usage.COMPARED}
    if kinds & set(_MISUSES) and (is_asked or not kinds - set(_MISUSES) - {Usage.ASSIGNED}):
        return next((_MISUSES[usage], line) for usage, line in usages if usage in _MISUSES)
    is_returned = kinds == {Usage.RETURNED} or (is_sole and kinds == {Usage.ASSIGNED, Usage.RETURNED})
    if is_returned and _promises_a_value(backend, function):
        return "is returned by an `async def`, whose callers get a coroutine for its result", site.span.line
    return None


def _promises_a_value(backend: Backend, function: Function) -> bool:
    """Whether an `async def` does not declare to return something that is itself awaitable."""
    facts = function.facts
    if not facts.is_async or facts.is_generator:
        return False
    if facts.returns is None:
        return True
    declared = backend.world.annotate(facts.returns, function.module, function)
    return all(
        type(option) is Instance and "__await__" not in option.klass.methods and option.klass.name not in _OPEN
        for option in options(declared)
    )


def _finding(backend: Backend, function: Function, site: CallSite, misuse: tuple[str, int]) -> Finding:
    text, _ = misuse
    callee = next(callee.function for callee in site.callees)
    trace = [Step(backend.place(function, site.span), f"`{site.target}` makes a coroutine")]
    if not callee.is_stub:
        trace.append(Step(backend.header(callee), f"`{callee.name}` is defined with `async def`"))
    fix = await_fix(backend, function, site)
    return Finding(
        place=backend.place(function, site.span),
        message=f"the coroutine of `{site.target}` {text}; `await` it",
        scope=function.qualname,
        anchor=f"{site.target} {callee.qualname}",
        confidence=Confidence.HIGH if len(site.callees) == 1 else Confidence.MEDIUM,
        severity=Severity.WARNING if function.module.is_test else None,
        trace=tuple(trace),
        fixes=tuple(found for found in (fix,) if isinstance(found, Fix)),
    )
