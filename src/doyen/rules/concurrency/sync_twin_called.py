"""Sync method called where an async twin exists

A class offers the same work twice: `save` and `save_async`, `invoke` and `ainvoke`. The twin exists because the sync form
waits. A coroutine that calls the sync one holds the event loop for that long, and every other request of the worker
with it.

## Bad

```python
# file: app/models.py
from vendor import connect


class Article:
    def __init__(self, text: str) -> None:
        self.text = text

    def save(self, *, force: bool = False) -> int:
        return connect().write(self.text, force)

    async def save_async(self, *, force: bool = False) -> int:
        return await connect().write_async(self.text, force)
```

```python
# file: app/routes.py
from fastapi import FastAPI

from app.models import Article

app = FastAPI()


@app.post("/articles")
async def create(text: str) -> int:
    article = Article(text)
    return article.save(force=True)  # finding: save_async
```

## Fixed

```python
# file: app/routes.py
from fastapi import FastAPI

from app.models import Article

app = FastAPI()


@app.post("/articles")
async def create(text: str) -> int:
    article = Article(text)
    return await article.save_async(force=True)
```

## Good

```python
import asyncio

from vendor import connect


class Article:
    def __init__(self, text: str) -> None:
        self.text = text
        self.words: list[str] = []

    def save(self) -> int:
        return connect().write(self.text)

    async def save_async(self) -> int:
        return await asyncio.to_thread(self.save)

    def add(self, word: str) -> None:
        self.words.append(word)

    async def aadd(self, word: str) -> None:
        self.words.append(word)

    def render(self) -> str:
        return connect().render(self.text)

    async def render_async(self) -> str:
        return self.render()  # the twin is no better

    def load(self, number: int) -> str:
        return connect().load(number)

    async def aload(self, name: str, *, depth: int) -> str:
        return await connect().load_async(name, depth)  # not the same work


async def main(article: Article) -> None:
    await article.save_async()
    await asyncio.to_thread(article.save)
    article.add("one")  # known not to wait
    article.render()
    article.load(1)


def script(article: Article) -> None:
    article.save()
```

## Notes

A sync method that is known not to wait is left alone, and so is a call that a rule about blocking calls reports: it
names the cause. The fix awaits the twin; check that it does the same for the arguments given.

Precision: 37 findings read on 16 real backends were false and their cause is cured; none has been met since, so there
is no claim. Known false alarms: a pair of which the sync half never blocks.
"""

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.program.body import CallKind, CallSite
from doyen.program.effects import runs_without_loop
from doyen.program.symbols import Function
from doyen.program.twins import async_twin, never_waits
from doyen.program.values import FunctionObject, options
from doyen.rewrites import twin_fix
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.WARNING
TIER = Tier.WARNING


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each call of a sync function in a coroutine that an async twin could answer."""
    reported = {(row.function, row.site.number) for row in backend.blocking if row.witness.cause.cost != "brief"}
    for function in backend.functions:
        if not function.is_async:
            continue
        body = backend.body(function)
        for site in body.calls:
            if (function, site.number) in reported or site.is_dead or site.is_awaited or runs_without_loop(body, site):
                continue
            twin = _twin(backend, site)
            if twin is not None and function is not twin and not _is_inside(function, twin):
                yield _finding(backend, function, site, twin)


def _twin(backend: Backend, site: CallSite) -> Function | None:
    """The async twin of the one function a call certainly reaches, unless that is known not to wait."""
    if site.kind is not CallKind.CALL or site.node is None:
        return None
    chosen = options(site.function)
    if len(chosen) != 1 or type(chosen[0]) is not FunctionObject or not site.callees:
        return None
    twin = async_twin(backend.world, site.callees[0])
    return None if twin is None or never_waits(backend.world, site.callees) else twin


def _is_inside(function: Function, outer: Function) -> bool:
    while function.parent is not None:
        function = function.parent
        if function is outer:
            return True
    return False


def _finding(backend: Backend, function: Function, site: CallSite, twin: Function) -> Finding:
    place = backend.place(function, site.span)
    callee = site.callees[0].function
    trace = [Step(place, f"`{function.name}` is a coroutine: the call runs on the loop")]
    trace += [
        Step(backend.header(one), f"`{one.facts.qualname}` is the {kind} form")
        for one, kind in ((callee, "sync"), (twin, "async"))
        if not one.is_stub
    ]
    fix = twin_fix(backend, function, site, twin.name)
    return Finding(
        place=place,
        message=f"`{site.target}` runs on the event loop beside its async twin; await `{twin.name}`",
        scope=function.qualname,
        anchor=f"{site.target} {twin.qualname}",
        trace=tuple(trace),
        fixes=() if fix is None else (fix,),
    )
