"""Object of one thread used by several

A database session serves one thread at a time. Shared by several it mixes their statements or loses updates.

## Bad

```python
import asyncio
import sqlite3

from sqlalchemy.orm import Session


def import_row(session: Session, row: str) -> None:
    session.add(row)


async def import_rows(session: Session, rows: list[str]) -> None:
    await asyncio.gather(*(asyncio.to_thread(import_row, session, row) for row in rows))  # finding: side by side


async def import_one(session: Session, row: str) -> None:
    task = asyncio.create_task(asyncio.to_thread(session.add, row))  # finding: goes on using
    session.flush()
    await task


async def count() -> None:
    connection = sqlite3.connect("app.db")
    await asyncio.to_thread(connection.execute, "SELECT 1")  # finding: the thread that made it
```

## Good

```python
import asyncio
import sqlite3

from sqlalchemy import Engine
from sqlalchemy.orm import Session


def import_row(session: Session, row: str) -> None:
    session.add(row)


def import_alone(engine: Engine, row: str) -> None:
    with Session(engine) as session:
        session.add(row)


async def import_rows(engine: Engine, session: Session, rows: list[str]) -> None:
    await asyncio.to_thread(import_row, session, rows[0])  # one after the other
    session.flush()
    await asyncio.gather(*(asyncio.to_thread(import_alone, engine, row) for row in rows))
    for row in rows:
        await asyncio.to_thread(import_row, session, row)


async def count() -> None:
    connection = sqlite3.connect("app.db", check_same_thread=False)
    await asyncio.to_thread(connection.execute, "SELECT 1")
```

## Notes

Give each thread its own, made where it runs. Handing a session to one thread and waiting for it is allowed.

Precision: 1 finding on 16 backends, true: no claim. Known false alarms: none met.
"""

from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.frameworks.backend import Backend
from doyen.program.body import BlockShape, Body, CallSite, Handling, Usage
from doyen.program.classes import ancestors
from doyen.program.handovers import handed_names
from doyen.program.symbols import Class, Function
from doyen.program.values import Constant, Instance, Value, options
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.WARNING
TIER = Tier.WARNING


class Shared(msgspec.Struct, frozen=True):
    """An object handed to a thread: how it is written, its class, and the call that hands it over."""

    name: str
    klass: Class
    site: CallSite


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each object that a thread gets while somebody else uses it."""
    for function in backend.functions:
        body = backend.body(function)
        seen: set[tuple[int, str]] = set()
        for handover in body.handovers:
            site = body.calls[handover.call]
            if handover.handling is not Handling.OFFLOADS or site.node is None:
                continue
            for name, value in handed_names(backend.world, function, site):
                klass = _unsafe_class(backend, value)
                text = _harm(backend, function, Shared(name, klass, site)) if klass is not None else ""
                if klass is not None and text and (site.number, name) not in seen:
                    seen.add((site.number, name))
                    yield _finding(backend, function, Shared(name, klass, site), text)


def _unsafe_class(backend: Backend, value: Value) -> Class | None:
    """The class of an object that serves one thread, if that is what a value certainly is."""
    found = [option.klass for option in options(value) if type(option) is Instance]
    unsafe = [any("thread_unsafe" in base.marks for base in ancestors(backend.world, klass)) for klass in found]
    return found[0] if found and all(unsafe) and len(found) == len(options(value)) else None


def _harm(backend: Backend, function: Function, shared: Shared) -> str:
    """What is wrong with handing an object over; empty where it is used by one at a time."""
    body = backend.body(function)
    site = shared.site
    made = [other for other in body.calls if shared.name in other.names]
    if shared.klass.module.name.startswith("sqlite3") and made and not any(map(_is_open, made)):
        return "is handed to a thread, but serves only the thread that made it; make it there"
    if site.is_dead or site.is_awaited or Usage.READ in {usage for usage, _ in site.usages} or _is_narrow(body, site):
        return ""
    if site.target.endswith(".map") or _is_repeated(body, shared):
        return "is handed to threads that run side by side; make one for each"
    text = f"is handed to a thread while `{function.name}` goes on using it; make one there"
    return text if _goes_on(body, shared) else ""


def _is_open(made: CallSite) -> bool:
    """Whether a connection is made for all threads."""
    return any(name == "check_same_thread" for name, _ in made.keywords)


def _is_narrow(body: Body, site: CallSite) -> bool:
    """Whether the executor has a single worker, or is not made here."""
    executor = site.receiver if not site.target.endswith("run_in_executor") else site.arguments[0]
    func = site.node.func if site.node is not None else None
    if type(executor) is not Instance or executor.klass.module.name.startswith("asyncio"):
        return False
    name = func.value.id if type(func) is tree.Attr and type(func.value) is tree.Name else ""
    entered = [item for block in body.blocks if type(block.node) is tree.With for item in block.node.items]
    managers = [made for made, target in entered if type(target) is tree.Name and target.id == name]
    made = [other for other in body.calls if (name and name in other.names) or other.node in managers]
    single = Constant("int", 1)
    return not made or any(single in (*one.arguments, *(value for _, value in one.keywords)) for one in made)


def _is_repeated(body: Body, shared: Shared) -> bool:
    """Whether a loop hands the same object over each time round without waiting."""
    site = shared.site
    start = (site.span.line, site.span.column)
    for block in body.enclosing(site.block):
        if type(block.node) is tree.With and any(_binds(target, shared.name) for _, target in block.node.items):
            return False
        if block.shape not in (BlockShape.LOOP, BlockShape.COMPREHENSION):
            continue
        inside = [other for other in body.calls if block in body.enclosing(other.block)]
        bound = [one.target for one in block.node.generators] if type(block.node) is tree.Comp else []
        bound += [block.node.target] if type(block.node) is tree.For else []
        is_own = any(_binds(target, shared.name) for target in bound) or any(shared.name in one.names for one in inside)
        waits = any(place > start for place in block.awaits) or any(one.target.endswith(".result") for one in inside)
        return not is_own and not waits
    return False


def _binds(target: tree.Expr | None, name: str) -> bool:
    match target:
        case tree.Name(id=bound):
            return bound == name
        case tree.Seq(items=items):
            return any(_binds(item, name) for item in items)
    return False


def _goes_on(body: Body, shared: Shared) -> bool:
    """Whether the object is used between the handing over and the next place that waits."""
    start = (shared.site.span.end_line, shared.site.span.end_column)
    waits = [(line, column) for line, column, _ in body.awaits if (line, column) > start]
    around = [other.span for other in body.calls if other.is_awaited and other.span.encloses(shared.site.span)]
    waits += [(span.end_line, span.end_column) for span in around]
    used = [other.span for other in body.calls if other.target.startswith(f"{shared.name}.")]
    return bool(waits) and any(start < (span.line, span.column) < min(waits) for span in used)


def _finding(backend: Backend, function: Function, shared: Shared, text: str) -> Finding:
    place = backend.place(function, shared.site.span)
    return Finding(
        place=place,
        message=f"`{shared.name}`, a `{shared.klass.qualname}`, {text}",
        scope=function.qualname,
        anchor=f"{shared.site.target} {shared.name}",
        trace=(Step(place, f"`{function.name}` hands `{shared.name}` over"),),
    )
