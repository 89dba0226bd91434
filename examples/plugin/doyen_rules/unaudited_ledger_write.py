"""Route that moves money without an audit record

Whoever moves money must leave a record: without one nobody can tell afterwards who did it. The rule follows every call
of a route's handler, through any number of files, to a function of the guarded module (option `guarded-module`, here
`app.ledger`). It is content when the route, or a dependency of it, reaches a function of the audit module, too (option
`audit-module`, here `app.audit`).

## Bad

```python
# file: app/ledger.py
def move(source: str, target: str, cents: int) -> None: ...
```

```python
# file: app/refunds.py
from app import ledger


def refund(account: str, cents: int) -> None:
    ledger.move("shop", account, cents)
```

```python
# file: app/main.py
from fastapi import FastAPI

from app.refunds import refund

app = FastAPI()


@app.post("/refunds")
async def create_refund(account: str, cents: int) -> None:  # finding: through `ledger.move`
    refund(account, cents)
```

## Good

```python
# file: app/ledger.py
def move(source: str, target: str, cents: int) -> None: ...
```

```python
# file: app/audit.py
def record(actor: str, action: str) -> None: ...
```

```python
# file: app/main.py
from fastapi import FastAPI

from app import audit, ledger

app = FastAPI()


@app.post("/refunds")
async def create_refund(actor: str, account: str, cents: int) -> None:
    audit.record(actor, "refund")
    ledger.move("shop", account, cents)
```

## Notes

That the record is written before the money moves, or on every branch, is not checked.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from doyen.frameworks.backend import Backend
from doyen.frameworks.entities import Route
from doyen.program.symbols import Function
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.ERROR
TIER = Tier.DEFAULT


@dataclass(frozen=True)
class Options:
    """What is guarded, and what counts as a record."""

    guarded_module: str = "app.ledger"
    audit_module: str = "app.audit"


def check(backend: Backend, options: Options) -> Iterator[Finding]:
    """Yields one finding for each route that reaches the guarded module and leaves no record."""
    for route in backend.routes:
        # Which file a dotted name means is asked as an import in the handler's file would ask it.
        guarded = backend.world.index.find(options.guarded_module, route.handler.module)
        audit = backend.world.index.find(options.audit_module, route.handler.module)
        before = _reached(backend, [route.handler, *(dependency.function for dependency in route.dependencies)])
        writes = [function for function in before if function.module is guarded]
        if writes and not any(function.module is audit for function in before):
            yield _finding(backend, route, writes[0], before)


type Before = dict[Function, tuple[Function, int] | None]
"""For each function reached: the function before it on the shortest way and the number of the call there."""


def _reached(backend: Backend, starts: list[Function]) -> Before:
    before: Before = dict.fromkeys(starts)
    queue = list(before)
    for function in queue:  # grows while it is walked: breadth first, so each way is a shortest one
        for call, reached in backend.successors(function):
            if reached not in before:
                before[reached] = (function, call)
                queue.append(reached)
    return before


def _finding(backend: Backend, route: Route, write: Function, before: Before) -> Finding:
    steps: list[Step] = []
    call = "it"
    step = before[write]
    while step is not None:
        function, number = step
        site = backend.body(function).calls[number]
        call = site.target if not steps else call
        steps.append(Step(backend.place(function, site.span), f"`{function.name}` calls `{site.target}`"))
        step = before[function]
    start = Step(backend.header(route.handler), f"`{route.method} {route.path}` starts here")
    return Finding(
        place=backend.header(route.handler),
        message=f"`{route.method} {route.path}` moves money through `{call}` and leaves no audit record; record it",
        scope=route.handler.qualname,
        anchor=write.qualname,
        trace=(start, *reversed(steps)),
    )
