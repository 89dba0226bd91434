"""Object of an event loop made at import

A module is imported once, before any loop runs and for all loops that follow. Some objects want a running loop when they
are made and fail at import; others tie themselves to the loop that uses them first, and the next loop (each
`asyncio.run` of a job, each test) meets connections of a dead one: "attached to a different loop", "Event loop is
closed".

## Bad

```python
import asyncio

import aiohttp
import httpx
from celery import shared_task

loop = asyncio.get_event_loop()  # finding: get_event_loop
session = aiohttp.ClientSession()  # finding: no event loop runs
client = httpx.AsyncClient()  # finding: belongs to the first event loop


async def fetch(address: str) -> str:
    return (await client.get(address)).text


@shared_task
def refresh(address: str) -> None:
    asyncio.run(fetch(address))
```

## Good

```python
import asyncio

import aiohttp
import httpx
from fastapi import FastAPI

app = FastAPI()
client = httpx.AsyncClient()  # one loop serves all requests
lock = asyncio.Lock()


@app.get("/")
async def index() -> str:
    async with lock, aiohttp.ClientSession() as session:
        await session.get("https://prices.example")
        return (await client.get("https://prices.example")).text
```

## Notes

Make the object where the loop runs: in a lifespan, or inside the coroutine of the job. One that belongs to its first
user is reported only where a job or a route starts a loop of its own and reaches it. Locks of asyncio are free.

Precision: 2 findings on 16 real backends, 1 true, the other cured: too few for a claim. Known false alarms: none left.
"""

from collections import deque
from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.model import BindingKind
from doyen.frameworks.backend import Backend, functions_in
from doyen.frameworks.entities import Context
from doyen.program.body import Body, CallSite, Handling
from doyen.program.classes import ancestors
from doyen.program.modules import Module
from doyen.program.names import imported_module
from doyen.program.symbols import Function
from doyen.program.values import FunctionObject, Instance, options
from doyen.rule import Confidence, Finding, Severity, Step, Tier
from doyen.text.span import Place, Span

SEVERITY = Severity.WARNING
TIER = Tier.WARNING


class Reach(msgspec.Struct, frozen=True):
    """A function that starts a loop of its own, and where."""

    starter: Function
    site: CallSite


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each object made at import that wants, or will meet, another loop."""
    reached: dict[Function, Reach] | None = None
    for module in backend.program.modules:
        if module.is_test:
            continue
        body = backend.program.module_body(module)
        for site in body.calls:
            if site.is_dead or _is_script(body, site):
                continue
            if any(_needs_loop(callee.function) for callee in site.callees):
                yield _failing(Place(module.path, site.span), module.name, site.target)
            elif _is_bound(backend, site):
                reached = _reached(backend) if reached is None else reached
                yield from _shared(backend, module, site, reached)
        yield from _fields(backend, module)


def _fields(backend: Backend, module: Module) -> Iterator[Finding]:
    """Calls in class bodies that need a running loop."""
    for klass in backend.world.classes(module):
        for value in (field.value for field in klass.facts.fields if klass.parent is None):
            called = backend.world.evaluate(value.func, module) if type(value) is tree.Call else None
            if type(called) is FunctionObject and type(value) is tree.Call and _needs_loop(called.function):
                span = Span(value.line, value.column, value.end_line, value.end_column)
                yield _failing(Place(module.path, span), klass.qualname, called.function.name)


def _is_script(body: Body, site: CallSite) -> bool:
    """Whether a call stands under `if __name__ == "__main__"`, or where its failure is expected."""
    nodes = [block.node for block in body.enclosing(site.block)]
    tests = [node.test for node in nodes if type(node) is tree.If and type(node.test) is tree.Compare]
    return any(type(test.left) is tree.Name and test.left.id == "__name__" for test in tests) or any(
        type(node) is tree.Try and node.handlers for node in nodes
    )


def _needs_loop(function: Function) -> bool:
    """Whether a function needs a running loop, or asks for one where none can be."""
    return "requires_loop" in function.marks or function.qualname == "asyncio.events.get_event_loop"


def _failing(place: Place, scope: str, target: str) -> Finding:
    return Finding(
        place=place,
        message=f"`{target}` is called at import, where no event loop runs; call it inside a coroutine",
        scope=scope,
        anchor=target,
    )


def _is_bound(backend: Backend, site: CallSite) -> bool:
    """Whether a call makes an object of a loop; an engine whose pool is chosen may keep nothing between loops."""
    return not any(name == "poolclass" for name, _ in site.keywords) and all(
        type(option) is Instance and any("loop_bound" in base.marks for base in ancestors(backend.world, option.klass))
        for option in options(site.result)
    )


def _reached(backend: Backend) -> dict[Function, Reach]:
    """What runs on a loop that a job or a route starts for itself, again and again."""
    found: dict[Function, Reach] = {}
    for function in backend.functions:
        body = backend.body(function)
        for handover in body.handovers:
            is_repeated = backend.context(function) in (Context.REQUEST, Context.BACKGROUND)
            if handover.handling is not Handling.RUNS_LOOP or not is_repeated:
                continue
            queue = deque(reached for reached in functions_in(handover.value) if not reached.is_stub)
            while queue:
                reached = queue.popleft()
                if reached not in found:
                    found[reached] = Reach(function, body.calls[handover.call])
                    queue.extend(after for _, after in backend.successors(reached))
    return found


def _shared(backend: Backend, module: Module, site: CallSite, reached: dict[Function, Reach]) -> Iterator[Finding]:
    for reader, reach in reached.items():
        if (name := next((name for name in site.names if _reads(backend, reader, module, name)), None)) is None:
            continue
        place, started = Place(module.path, site.span), backend.place(reach.starter, reach.site.span)
        yield Finding(
            place=place,
            message=f"`{name}` is made at import and belongs to the first event loop that uses it, but "
            f"`{reach.starter.name}` starts one at every call; make it inside the loop",
            scope=module.name,
            anchor=f"{name} {site.target}",
            confidence=Confidence.MEDIUM,
            trace=(
                Step(place, f"`{name}` is made once"),
                Step(started, f"`{reach.starter.name}` starts a loop of its own"),
                Step(backend.header(reader), f"`{reader.facts.qualname}` runs on it and uses `{name}`"),
            ),
        )
        return


def _reads(backend: Backend, reader: Function, module: Module, name: str) -> bool:
    """Whether a function reads a name of a module, its own or imported."""
    body = backend.body(reader)
    for read in body.reads:
        if read in body.names:
            continue
        if reader.module is module and read == name:
            return True
        for binding in reader.module.facts.names.get(read, ()):
            if binding.kind is BindingKind.IMPORT:
                found = reader.module.facts.imports[binding.index]
                if found.attr == name and imported_module(backend.world, reader.module, found) is module:
                    return True
    return False
