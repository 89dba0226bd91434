"""Superseded asyncio form

asyncio has grown: what 3.4 spelled with a loop in hand, later versions say without it. Some old forms still work and
warn, some fail: `loop=` went in 3.10, `asyncio.coroutine` in 3.11, and `get_event_loop` raises where no loop runs since
3.14. Inside a coroutine the newer form says the same and cannot pick a wrong loop.

## Bad

```python
import asyncio


async def work() -> int:
    return 1


async def main() -> None:
    loop = asyncio.get_event_loop()  # finding: get_running_loop
    task = asyncio.ensure_future(work())  # finding: create_task
    queue = asyncio.Queue(maxsize=1, loop=loop)  # finding: loop=
    await asyncio.sleep(1, loop=loop)  # finding: loop=
    queue.put_nowait(await task)
```

## Fixed

```python
import asyncio


async def work() -> int:
    return 1


async def main() -> None:
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(work())
    queue = asyncio.Queue(maxsize=1)
    await asyncio.sleep(1)
    queue.put_nowait(await task)
```

## Good

```python
import asyncio
from collections.abc import Awaitable


async def work() -> int:
    return 1


async def main(given: Awaitable[int]) -> None:
    loop = asyncio.get_running_loop()
    kept = asyncio.create_task(work())
    other = asyncio.ensure_future(given)  # may be a future already
    asyncio.run_coroutine_threadsafe(work(), loop=loop)
    await asyncio.gather(kept, other)


def start() -> asyncio.AbstractEventLoop:
    return asyncio.get_event_loop()  # there may be no running loop here
```

## Notes

`get_event_loop` in a coroutine gives the running loop, so the fix keeps what the code does; so does `create_task` for
a coroutine. Dropping `loop=` is right on every version since 3.10, where passing it raises TypeError.

Precision: 43 findings read on 16 real backends, 42 true, the cause of the last cured. Known false alarms: none left.
"""

import re
from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.model import ParameterKind
from doyen.fix import Fix, Trust
from doyen.frameworks.backend import Backend
from doyen.program.body import CallKind, CallSite
from doyen.program.members import find_method
from doyen.program.symbols import Function
from doyen.program.values import ClassObject, CoroutineObject, FunctionObject, Value, options
from doyen.rule import Finding, Severity, Tier
from doyen.text.edit import Edit
from doyen.text.span import Place, Span

SEVERITY = Severity.INFO
TIER = Tier.WARNING

_SINCE_RUNNING = "`{}` in a coroutine gives the running loop; `get_running_loop` says so"
_SINCE_TASK = "`{}` makes a task of a coroutine; `create_task` says so"


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each old form that has one newer spelling."""
    for function in backend.functions:
        yield from _decorated(backend, function)
        for site in backend.body(function).calls:
            if site.node is None or site.kind not in (CallKind.CALL, CallKind.CONSTRUCT) or site.is_dead:
                continue
            if (called := _called(backend, site)) is None:
                continue
            if function.is_async and called.qualname == "asyncio.events.get_event_loop":
                yield _renamed(backend, function, site, ("get_running_loop", _SINCE_RUNNING))
            elif (
                function.is_async
                and called.qualname == "asyncio.tasks.ensure_future"
                and _makes_task(backend, function, site)
            ):
                yield _renamed(backend, function, site, ("create_task", _SINCE_TASK))
            elif any(name == "loop" for name, _ in site.node.keywords) and not _takes_loop(called):
                yield _looped(backend, function, site)


def _called(backend: Backend, site: CallSite) -> Function | None:
    """The function (or constructor) of asyncio that is certainly called."""
    chosen = options(site.function)
    if len(chosen) != 1:
        return None
    match chosen[0]:
        case FunctionObject(function=function) if _is_asyncio(function.module.name):
            return function
        case ClassObject(klass=klass) if _is_asyncio(klass.module.name):
            return find_method(backend.world, klass, "__init__")
    return None


def _is_asyncio(module: str) -> bool:
    return module.partition(".")[0] == "asyncio"


def _makes_task(backend: Backend, function: Function, site: CallSite) -> bool:
    """Whether the call of a coroutine function is passed, and certainly nothing else."""
    given = site.node.args[:1] if site.node is not None else ()
    inner = [other for other in backend.body(function).calls if other.node in given]
    return bool(inner) and not site.keywords and all(_is_coroutine(one.result, one.function) for one in inner)


def _is_coroutine(made: Value, called: Value) -> bool:
    return all(type(option) is CoroutineObject for option in options(made)) and all(
        type(option) is FunctionObject for option in options(called)
    )


def _takes_loop(called: Function) -> bool:
    return any(one.name == "loop" or one.kind is ParameterKind.KEYWORDS for one in called.facts.parameters)


def _renamed(backend: Backend, function: Function, site: CallSite, form: tuple[str, str]) -> Finding:
    name, text = form
    func = site.node.func if site.node is not None else None
    fixes: tuple[Fix, ...] = ()
    if type(func) is tree.Attr:
        span = Span(func.end_line, func.end_column - len(func.attr), func.end_line, func.end_column)
        fixes = (Fix(f"call `{name}`", Trust.SAFE, (Edit(function.module.path, span, name),)),)
    return Finding(
        place=backend.place(function, site.span),
        message=text.format(site.target),
        scope=function.qualname,
        anchor=site.target,
        fixes=fixes,
    )


_LOOP = re.compile(r"(?:,\s*)?\bloop\s*=\s*[\w.]+(?=\s*[,)])")


def _looped(backend: Backend, function: Function, site: CallSite) -> Finding:
    text = backend.text(function.module.path).slice(site.span)
    found = _LOOP.findall(text)
    fixes: tuple[Fix, ...] = ()
    if len(found) == 1 and text.count("loop=") == 1:
        edit = Edit(function.module.path, site.span, re.sub(r"\(\s*,\s*", "(", _LOOP.sub("", text)))
        fixes = (Fix("drop `loop=`", Trust.UNSAFE, (edit,)),)
    return Finding(
        place=backend.place(function, site.span),
        message=f"`{site.target}` takes no `loop=` since Python 3.10 and raises TypeError; drop it",
        scope=function.qualname,
        anchor=f"{site.target} loop",
        severity=Severity.WARNING,
        fixes=fixes,
    )


def _decorated(backend: Backend, function: Function) -> Iterator[Finding]:
    """A generator made a coroutine by the decorator that went in 3.11."""
    for decorator in function.facts.decorators:
        if type(decorator) is tree.Attr and decorator.attr == "coroutine" and type(decorator.value) is tree.Name:
            module = backend.world.evaluate(decorator.value, function.module, function.parent)
            if getattr(getattr(module, "module", None), "name", "") == "asyncio":
                start = Span(decorator.line, decorator.column, decorator.end_line, decorator.end_column)
                yield Finding(
                    place=Place(function.module.path, start),
                    message="`asyncio.coroutine` went in Python 3.11; write `async def` and `await`",
                    scope=function.qualname,
                    anchor="asyncio.coroutine",
                    severity=Severity.WARNING,
                )
