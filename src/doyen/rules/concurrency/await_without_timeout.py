"""Network wait without a timeout

A peer that accepts a connection and never answers keeps the coroutine waiting for ever: the request hangs, its
connection and memory are never given back, and a worker that hangs often enough stops serving.

## Bad

```python
import asyncio

import httpx


async def ask(host: str) -> bytes:
    reader, writer = await asyncio.open_connection(host, 7000)  # finding: `asyncio.open_connection`
    writer.write(b"status")
    return await reader.readline()  # finding: `reader.readline`


async def load(url: str) -> str:
    async with httpx.AsyncClient(timeout=None) as client:  # finding: `timeout=None`
        response = await client.get(url)
    return response.text
```

## Good

```python
import asyncio

import anyio
import httpx


async def ask(host: str) -> bytes:
    async with asyncio.timeout(5):
        reader, writer = await asyncio.open_connection(host, 7000)
        return await answer(reader)


async def answer(reader: asyncio.StreamReader) -> bytes:
    return await reader.readline()  # every caller bounds it


async def ask_again(reader: asyncio.StreamReader) -> bytes:
    return await asyncio.wait_for(answer(reader), 5)


async def connect(host: str) -> None:
    with anyio.fail_after(5):
        await anyio.connect_tcp(host, 7000)


async def pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(4096):  # the peer may be silent for as long as it likes
        writer.write(data)
        await writer.drain()


async def load(url: str) -> str:
    async with httpx.AsyncClient() as client:  # httpx waits five seconds by itself
        response = await client.get(url)
    return response.text
```

## Notes

Reported are library calls without a bound of their own: no argument, no timeout given to the client, none around the
call or around all its callers. Writes, loops over messages and the output of processes are left out. A server may mean
to wait for its client, which is why the rule is asked for by name. httpx, aiohttp and most SDKs have a default and are not reported.

Precision: 9 findings read on 16 real backends, 5 true, hence opt in. Known false alarms: a limit set on a client that
is passed in.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.frameworks.backend import Backend
from doyen.program.body import BlockShape, Body, CallKind, CallSite
from doyen.program.classes import ancestors
from doyen.program.deadlines import has_bound, is_client, network_mark, passes_timeout
from doyen.program.symbols import Class, Function, Mark
from doyen.program.values import NOTHING, CoroutineObject, Instance, options
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.WARNING
TIER = Tier.AUDIT

_PIPES = frozenset({"stdin", "stdout", "stderr"})


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each wait that nothing bounds, and for each timeout that is switched off."""
    configured = _configured(backend)
    for function in backend.functions:
        body = backend.body(function)
        for site in body.calls:
            if site.is_dead or site.node is None:
                continue
            if _switches_off(backend, site):
                yield _finding(backend, function, site, "waits for ever with `timeout=None`; give it a time")
            elif (
                _is_open_wait(site, configured)
                and _is_answer(body, site)
                and not has_bound(backend.world, backend.callers, function, site)
            ):
                yield _finding(backend, function, site, "may wait for ever; put `asyncio.timeout` around it")


def _configured(backend: Backend) -> set[Class]:
    """The classes of which an object is made somewhere with a timeout."""
    found: set[Class] = set()
    bodies = [backend.body(function) for function in backend.functions]
    bodies += [backend.world.module_body(module) for module in backend.program.modules if not module.is_test]
    for body in bodies:
        for site in body.calls:
            if any("timeout" in name and value != NOTHING for name, value in site.keywords):
                made = [option.klass for option in options(site.result) if type(option) is Instance]
                found.update(base for klass in made for base in ancestors(backend.world, klass))
    return found


def _marked(site: CallSite) -> list[tuple[Function, Mark]]:
    """The library functions a call reaches, if all of them wait for the network."""
    marks = [(callee.function, callee.function.marks.get("awaits")) for callee in site.callees]
    found = [(function, mark) for function, mark in marks if mark is not None and mark.words[:1] == ("network",)]
    return found if len(found) == len(marks) else []


def _is_open_wait(site: CallSite, configured: set[Class]) -> bool:
    """Whether an awaited library call has no bound of its own."""
    marked = _marked(site) if site.is_awaited else []
    return bool(marked) and all(
        mark.keywords.get("default") is False
        and function.owner not in configured
        and not passes_timeout(site, function, mark)
        for function, mark in marked
    )


def _is_answer(body: Body, site: CallSite) -> bool:
    """Whether a call waits for one answer: no write, no message loop, no output of a process."""
    if any(block.shape is BlockShape.LOOP for block in body.enclosing(site.block)):
        return False
    made = [option for option in options(site.result) if type(option) is CoroutineObject]
    if made and all(option.result == NOTHING for option in made):
        return False
    func = site.node.func if site.node is not None else None
    match func:
        case tree.Attr(value=tree.Attr(attr=attr)):
            return attr not in _PIPES
    return True


def _switches_off(backend: Backend, site: CallSite) -> bool:
    """Whether a network call or client is given `timeout=None`, which takes its own bound away."""
    if ("timeout", NOTHING) not in site.keywords:
        return False
    if site.kind is CallKind.CONSTRUCT:
        made = [option.klass for option in options(site.result) if type(option) is Instance]
        return bool(made) and all(klass.is_stub and is_client(backend.world, klass) for klass in made)
    marks = [network_mark(callee.function) for callee in site.callees]
    return bool(marks) and all(mark is not None and mark.keywords.get("default") is not False for mark in marks)


def _finding(backend: Backend, function: Function, site: CallSite, what: str) -> Finding:
    library = site.callees[0].function.qualname if site.callees else site.target
    place = backend.place(function, site.span)
    return Finding(
        place=place,
        message=f"`{site.target}` {what}",
        scope=function.qualname,
        anchor=f"{site.target} {library}",
        trace=(Step(place, f"`{library}` has no timeout here"),),
    )
