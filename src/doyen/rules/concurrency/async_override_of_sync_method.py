'''Coroutine method that overrides a plain one

A base class declares a method that returns a value, and its callers use that value. A subclass overrides it with
`async def`: callers now get a coroutine, which is always true and whose body never runs. A check written this way
lets everybody pass.

## Bad

```python
from starlette.middleware.cors import CORSMiddleware


class LocalOrigins(CORSMiddleware):
    async def is_allowed_origin(self, origin: str) -> bool:  # finding: overrides
        return origin.startswith("http://localhost")
```

## Good

```python
from collections.abc import Awaitable

from starlette.middleware.cors import CORSMiddleware


class LocalOrigins(CORSMiddleware):
    def is_allowed_origin(self, origin: str) -> bool:
        return origin.startswith("http://localhost")


class Hook:
    def run(self) -> Awaitable[None]:
        raise NotImplementedError

    def close(self):
        """Says nothing about what it returns."""


class Cleanup(Hook):
    async def run(self) -> None: ...

    async def close(self) -> None: ...
```

## Notes

Only bases that declare what they return are judged. mypy and pyright report the pair as an incompatible override where
both sides are annotated and checked.

Precision: never met on 16 real backends. Known false alarms: a caller that looks at what it is given and awaits it.
'''

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.program.classes import ancestors, own_method
from doyen.program.symbols import Class, Function
from doyen.program.values import NOTHING, UNKNOWN, Instance, Value, options
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.ERROR
TIER = Tier.WARNING

_OPEN = frozenset({"object", "Awaitable", "Coroutine", "Future", "Task", "AsyncIterator", "AsyncGenerator"})


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each async method whose base method is plain."""
    for klass in backend.program.classes():
        if klass.module.is_test:
            continue
        for function in _async_methods(backend, klass):
            base = _plain_base(backend, klass, function.name)
            if base is not None:
                yield _finding(backend, function, base)


def _async_methods(backend: Backend, klass: Class) -> Iterator[Function]:
    for name in klass.methods:
        function = own_method(backend.world, klass, name)
        if function is not None and function.is_async and not function.facts.is_generator and name[:2] != "__":
            yield function


def _plain_base(backend: Backend, klass: Class, name: str) -> Function | None:
    """The nearest inherited method of that name, if it is plain and declares a value that is not awaitable."""
    for ancestor in ancestors(backend.world, klass):
        function = own_method(backend.world, ancestor, name) if ancestor is not klass else None
        if function is None:
            continue
        decoration = backend.decoration(function)
        if function.is_async or decoration.is_async or decoration.is_opaque or function.facts.returns is None:
            return None
        declared = backend.world.annotate(function.facts.returns, function.module, function)
        return function if _is_plain_value(declared) else None
    return None


def _is_plain_value(value: Value) -> bool:
    return value not in (UNKNOWN, NOTHING) and all(
        type(option) is Instance and "__await__" not in option.klass.methods and option.klass.name not in _OPEN
        for option in options(value)
    )


def _finding(backend: Backend, function: Function, base: Function) -> Finding:
    trace = [Step(backend.header(function), f"`{function.facts.qualname}` is defined with `async def`")]
    if not base.is_stub:
        trace.append(Step(backend.header(base), f"`{base.facts.qualname}` is plain: its callers do not await"))
    return Finding(
        place=backend.header(function),
        message=f"`async def {function.name}` overrides the plain `{base.qualname}`, whose callers do not await; "
        "write it with `def`",
        scope=function.qualname,
        anchor=f"{function.name} {base.qualname}",
        trace=tuple(trace),
    )
