"""Sync client made for coroutines

A library offers a client twice, for threads and for coroutines. A sync client in the hands of a coroutine waits for the
network on the event loop, whoever makes the call: wrappers and frameworks that receive it cannot await it.

## Bad

```python
# file: app/answers.py
import vendor
from openai import OpenAI


class Answers:
    def __init__(self) -> None:
        self.client = OpenAI()  # finding: AsyncOpenAI

    async def answer(self, question: str) -> str:
        return vendor.wrapped(self.client).ask(question)


async def answer_once(question: str) -> str:
    wrapped = vendor.wrapped(OpenAI())  # finding: AsyncOpenAI
    return wrapped.ask(question)
```

## Good

```python
import asyncio

import vendor
from openai import AsyncOpenAI, OpenAI


def ask(client: OpenAI, question: str) -> str:
    return vendor.wrapped(client).ask(question)


class Answers:
    def __init__(self) -> None:
        self.client = AsyncOpenAI()
        self.threaded = OpenAI()

    async def answer(self, question: str) -> str:
        return await vendor.wrapped(self.client).ask(question)

    async def answer_in_thread(self, question: str) -> str:
        return await asyncio.to_thread(ask, self.threaded, question)


class Script:
    def __init__(self) -> None:
        self.client = OpenAI()

    def answer(self, question: str) -> str:
        return vendor.wrapped(self.client).ask(question)


async def answer_once(question: str) -> str:
    client = OpenAI()
    return await asyncio.to_thread(lambda: ask(client, question))
```

## Notes

Calls that doyen can follow are reported by the rules about blocking calls, which name the cause; this rule names the
client where its calls are out of sight. Ignore it where the receiver runs the client in threads.

Precision: overlaps blocking-call-on-loop, hence opt in; not counted. Known false alarms: a client that is made here
and used in a thread.
"""

from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.frameworks.backend import Backend
from doyen.program.body import Body, CallKind, CallSite
from doyen.program.classes import ancestors, own_method
from doyen.program.symbols import Class, Function
from doyen.program.values import ExternalObject, Instance, options
from doyen.rule import Confidence, Finding, Severity, Step, Tier

SEVERITY = Severity.WARNING
TIER = Tier.AUDIT


class Use(msgspec.Struct, frozen=True):
    """A call in a coroutine that gets or uses a client, and whether it is out of sight."""

    reader: Function
    site: CallSite
    is_unknown: bool


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each sync client whose calls run in a coroutine, out of sight."""
    reported = {(row.function, row.site.number) for row in backend.blocking}
    for function in backend.functions:
        for site in backend.body(function).calls:
            twin = _twin(backend, site)
            if not twin or (function, site.number) in reported or site.is_dead:
                continue
            uses = list(_uses(backend, function, site))
            unknown = [use for use in uses if use.is_unknown]
            if unknown and not any((use.reader, use.site.number) in reported for use in uses):
                yield _finding(backend, function, site, (twin, unknown[0]))


def _twin(backend: Backend, site: CallSite) -> str:
    """The async class that a constructed sync client has beside it; empty where there is none."""
    made = options(site.result)
    if site.kind is not CallKind.CONSTRUCT or site.node is None or len(made) != 1 or type(made[0]) is not Instance:
        return ""
    for base in ancestors(backend.world, made[0].klass):
        if "sync_client" in base.marks:
            twin = base.marks.get("async_twin")
            return twin.words[0] if twin is not None and twin.words else ""
    return ""


def _uses(backend: Backend, function: Function, site: CallSite) -> Iterator[Use]:
    """What coroutines do with a client: one made in a coroutine, or kept by an object with coroutine methods."""
    body = backend.body(function)
    if function.is_async:
        for outer in body.calls:
            if outer.node is not None and site.node in _passed(outer.node):
                yield Use(function, outer, _is_unknown(outer))
        for name in (*site.names, *_entered(body, site)):
            yield from _uses_of(function, body, name)
        return
    for store in body.stores:
        if store.owner is not None and store.line == site.span.line and store.value == site.result:
            for reader in _coroutines(backend, store.owner):
                receiver = reader.facts.parameters[0].name if reader.facts.parameters else ""
                yield from _uses_of(reader, backend.body(reader), f"{receiver}.{store.name}")


def _entered(body: Body, site: CallSite) -> Iterator[str]:
    """The name a `with` gives to the client."""
    for block in body.blocks:
        if type(block.node) is tree.With:
            for manager, target in block.node.items:
                if manager is site.node and type(target) is tree.Name:
                    yield target.id


def _coroutines(backend: Backend, klass: Class) -> Iterator[Function]:
    for name in klass.methods:
        function = own_method(backend.world, klass, name)
        if function is not None and function.is_async:
            yield function


def _uses_of(reader: Function, body: Body, text: str) -> Iterator[Use]:
    """The calls on an object, and those that receive it, by how it is written."""
    for site in body.calls:
        if site.node is None or site.is_dead:
            continue
        if site.target.startswith(f"{text}.") or any(_written(node) == text for node in _passed(site.node)):
            yield Use(reader, site, _is_unknown(site))


def _passed(node: tree.Call) -> tuple[tree.Expr, ...]:
    return (*node.args, *(value for _, value in node.keywords))


def _written(node: tree.Expr) -> str:
    match node:
        case tree.Name(id=name):
            return name
        case tree.Attr(value=tree.Name(id=owner), attr=attr):
            return f"{owner}.{attr}"
    return ""


def _is_unknown(site: CallSite) -> bool:
    """Whether a call that is not awaited goes to a library that is not known."""
    return not site.is_awaited and all(type(option) is ExternalObject for option in options(site.function))


def _finding(backend: Backend, function: Function, site: CallSite, found: tuple[str, Use]) -> Finding:
    twin, use = found
    place = backend.place(function, site.span)
    return Finding(
        place=place,
        message=f"`{site.target}` makes a sync client, which `{use.reader.name}` uses on the event loop; use `{twin}`",
        scope=function.qualname,
        anchor=f"{site.target} {twin}",
        confidence=Confidence.LOW,
        trace=(
            Step(place, "the client is made"),
            Step(backend.place(use.reader, use.site.span), f"`{use.reader.name}` is a coroutine and uses it"),
        ),
    )
