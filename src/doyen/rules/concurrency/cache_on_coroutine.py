"""Cache decorator on a coroutine function

`lru_cache` and `cache` keep what the function returns. An `async def` returns a coroutine, which can be awaited once:
the second caller gets the used one back and fails with RuntimeError. It works in a test that calls once, and on the
first request. A `cached_property` over an `async def` fails the same way at its second `await`.

## Bad

```python
from functools import cached_property, lru_cache


@lru_cache(maxsize=32)
async def exchange_rate(currency: str) -> float:  # finding: lru_cache
    return 1.0


async def fetch_name(user: int) -> str:
    return "root"


cached_name = lru_cache(maxsize=1000)(fetch_name)  # finding: fetch_name


class Account:
    @cached_property
    async def balance(self) -> float:  # finding: cached_property
        return 1.0

    async def report(self) -> str:
        if await self.balance < 0:
            return "overdrawn"
        return str(await self.balance)
```

## Good

```python
import asyncio
from functools import cached_property, lru_cache


@lru_cache(maxsize=32)
def precision(currency: str) -> int:
    return 2


async def exchange_rate(currency: str) -> float:
    return round(1.0, precision(currency))


cached_precision = lru_cache(maxsize=8)(precision)


class Account:
    @cached_property
    def balance(self) -> asyncio.Task[float]:
        return asyncio.ensure_future(exchange_rate("EUR"))  # a task may be awaited many times

    async def report(self) -> str:
        return f"{await self.balance} {await self.balance}"
```

## Notes

Cache the awaited value: keep a dict of results, use an async cache (`alru_cache`, aiocache), or keep a task.

A `cached_property` is reported where the program awaits it at two places or in a loop.

Precision: never met on 16 real backends; rests on the semantics of `functools`. Known false alarms: none.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.frameworks.backend import Backend, functions_in
from doyen.program.body import BlockShape, Body, CallKind, CallSite
from doyen.program.decorations import Binding, decorator_value
from doyen.program.members import find_method
from doyen.program.modules import Module
from doyen.program.symbols import Function
from doyen.program.values import ClassObject
from doyen.rule import Finding, Severity, Step, Tier
from doyen.text.span import Place

SEVERITY = Severity.ERROR
TIER = Tier.WARNING


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each coroutine function whose calls are cached."""
    for function in backend.functions:
        if not function.is_async or function.facts.is_generator or not function.facts.decorators:
            continue
        decoration = backend.decoration(function)
        if not decoration.is_cached or decoration.is_opaque or not decoration.is_async:
            continue
        if decoration.binding is not Binding.PROPERTY:
            yield _decorated(backend, function)
        elif _is_kept(backend, function) and len(places := _awaits(backend, function)) > 1:
            yield _awaited_twice(backend, function, places)
    for module in backend.program.modules:
        if not module.is_test:
            yield from _wrapped(backend, module)


def _decorated(backend: Backend, function: Function) -> Finding:
    names = sorted(function.decorator_names)
    written = next((name for name in names if "cache" in name), names[0])
    return Finding(
        place=backend.header(function),
        message=f"`{written}` keeps the coroutine of `{function.name}`, which can be awaited once; cache its result",
        scope=function.qualname,
        anchor=written,
    )


def _is_kept(backend: Backend, function: Function) -> bool:
    """Whether the decorator that makes the property keeps the first object it gets."""
    for decorator in function.facts.decorators:
        value = decorator_value(backend.world, decorator, function)
        if type(value) is ClassObject:
            made = find_method(backend.world, value.klass, "__init__")
            if made is not None and "caches_result" in made.marks:
                return True
    return False


def _awaits(backend: Backend, function: Function) -> list[Place]:
    """Where a property is awaited; a place inside a loop counts twice."""
    found = []
    for reader in backend.functions:
        body = backend.body(reader)
        for site in body.calls:
            is_read = site.kind is CallKind.PROPERTY and any(callee.function is function for callee in site.callees)
            if is_read and _is_awaited(backend, reader, body, site):
                again = any(block.shape is BlockShape.LOOP for block in body.enclosing(site.block))
                found += [backend.place(reader, site.span)] * (2 if again else 1)
    return found


def _is_awaited(backend: Backend, reader: Function, body: Body, site: CallSite) -> bool:
    """Whether the word before an attribute is the `await` of a suspension point."""
    before = backend.text(reader.module.path).line(site.span.line)[: site.span.column - 1].rstrip(" (")
    return before.endswith("await") and any(line == site.span.line for line, _, _ in body.awaits)


def _awaited_twice(backend: Backend, function: Function, places: list[Place]) -> Finding:
    return Finding(
        place=backend.header(function),
        message=f"`cached_property` keeps the coroutine of `{function.name}`, which can be awaited once; keep a task",
        scope=function.qualname,
        anchor="cached_property",
        trace=tuple(Step(place, f"`{function.name}` is awaited") for place in dict.fromkeys(places)),
    )


def _wrapped(backend: Backend, module: Module) -> Iterator[Finding]:
    """Coroutine functions handed to a cache by a call: `cached = lru_cache(f)`."""
    bodies = [(backend.program.module_body(module), module.name)]
    bodies += [(backend.body(function), function.qualname) for function in backend.world.functions(module)]
    for body, scope in bodies:
        for site in body.calls:
            if site.node is None or not site.arguments or not _is_cache(body, site):
                continue
            for function in functions_in(site.arguments[0]):
                if function.is_async and not function.facts.is_generator and backend.decoration(function).is_async:
                    yield Finding(
                        place=Place(module.path, site.span),
                        message=f"`{site.target}` keeps the coroutine of `{function.name}`, which can be awaited once; "
                        "cache its result",
                        scope=scope,
                        anchor=f"{site.target} {function.name}",
                    )


def _is_cache(body: Body, site: CallSite) -> bool:
    """Whether a call is that of a cache, or of what a configured cache gives (`lru_cache(maxsize=1)(f)`)."""
    assert site.node is not None, "asked for written calls only"
    func = site.node.func
    if type(func) is tree.Call:
        return any(inner.node is func and _bears_mark(inner) for inner in body.calls)
    return _bears_mark(site)


def _bears_mark(site: CallSite) -> bool:
    return any("caches_result" in callee.function.marks for callee in site.callees)
