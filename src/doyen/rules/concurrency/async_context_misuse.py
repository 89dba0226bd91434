"""Wrong kind of with or for

`with` looks for `__enter__`, `async with` for `__aenter__`; `for` looks for `__iter__`, `async for` for `__aiter__`.
The wrong one raises as soon as the line runs, which is often in an error path or a job that no test covers. A
coroutine that returns a context manager must be awaited before it is entered.

## Bad

```python
class Connection:
    async def __aenter__(self) -> "Connection":
        return self

    async def __aexit__(self, *error: object) -> None: ...

    async def rows(self):
        yield 1


async def connect() -> Connection:
    return Connection()


async def main() -> None:
    connection = Connection()
    with connection:  # finding: `async with`
        for row in connection.rows():  # finding: `async for`
            print(row)
    async with connect():  # finding: `await`
        print([row for row in connection.rows()])  # finding: `async for`
```

## Fixed

```python
class Connection:
    async def __aenter__(self) -> "Connection":
        return self

    async def __aexit__(self, *error: object) -> None: ...

    async def rows(self):
        yield 1


async def connect() -> Connection:
    return Connection()


async def main() -> None:
    connection = Connection()
    async with connection:
        async for row in connection.rows():
            print(row)
    async with await connect():
        print([row async for row in connection.rows()])
```

## Good

```python
import asyncio
import threading


async def numbers():
    yield 1


async def main(unknown) -> None:
    with threading.Lock():
        async with asyncio.Lock(), unknown, unknown():
            print([number async for number in numbers()])
```

## Notes

mypy and ty report these where everything is annotated. Objects of which a base class is not known are left out.

Precision: 1 finding on 16 real backends, true: too few for a claim. Known false alarms: none met.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.fix import Fix, Trust
from doyen.frameworks.backend import Backend
from doyen.program.body import Block, BlockShape
from doyen.program.evaluator import written
from doyen.program.managers import is_stream, manager_kind
from doyen.program.symbols import Function
from doyen.rule import Finding, Severity, Tier
from doyen.text.edit import Edit
from doyen.text.span import Span

SEVERITY = Severity.ERROR
TIER = Tier.WARNING


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each `with` or `for` over an object of the other kind."""
    for function in backend.functions:
        body = backend.body(function)
        for block in body.blocks:
            if block.shape in (BlockShape.WITH, BlockShape.ASYNC_WITH) and type(block.node) is tree.With:
                yield from _entered(backend, function, block, block.node)
        found = [site for site in body.calls if site.node is not None and is_stream(backend.world, site.result)]
        if found:
            loops = _plain_loops(function)
            for site in found:
                if id(site.node) in loops and not site.is_dead:
                    yield _iterated(backend, function, site.span, (site.target, loops[id(site.node)]))


def _entered(backend: Backend, function: Function, block: Block, node: tree.With) -> Iterator[Finding]:
    """What a `with` enters that is of the other kind."""
    is_async = block.shape is BlockShape.ASYNC_WITH
    kinds = [manager_kind(backend.world, value) for value in block.values]
    for (manager, _), kind in zip(node.items, kinds, strict=True):
        name = written(manager)
        fix: Fix | None = None
        if kind == "async" and not is_async:
            message = f"`{name}` can be entered by `async with` only; write `async with`"
            if function.is_async and set(kinds) == {"async"}:
                fix = _inserted(function, (node.line, node.column), "async ", "write `async with`")
        elif kind == "plain" and is_async:
            message = f"`{name}` cannot be entered by `async with`; write `with`"
            if set(kinds) == {"plain"}:
                fix = _without_async(backend, function, node)
        elif kind == "coroutine":
            message = f"`{name}` is a coroutine, not its result; `await` it before it is entered"
            if function.is_async and type(manager) is tree.Call:
                fix = _inserted(function, (manager.line, manager.column), "await ", "await it")
        else:
            continue
        start = Span(node.line, node.column, node.line, node.column + len("async with" if is_async else "with"))
        yield Finding(
            place=backend.place(function, start),
            message=message,
            scope=function.qualname,
            anchor=name,
            fixes=() if fix is None else (fix,),
        )


def _inserted(function: Function, at: tuple[int, int], text: str, title: str) -> Fix:
    line, column = at
    return Fix(title, Trust.UNSAFE, (Edit(function.module.path, Span(line, column, line, column), text),))


def _without_async(backend: Backend, function: Function, node: tree.With) -> Fix | None:
    span = Span(node.line, node.column, node.line, node.column + len("async "))
    if backend.text(function.module.path).slice(span) != "async ":
        return None
    return Fix("write `with`", Trust.UNSAFE, (Edit(function.module.path, span, ""),))


def _plain_loops(function: Function) -> dict[int, tree.For | tree.Generator]:
    """What plain loops and comprehensions go over, by identity."""
    found: dict[int, tree.For | tree.Generator] = {}
    for node in inside(function.body):
        if (type(node) is tree.For or type(node) is tree.Generator) and not node.is_async:
            found[id(node.iter)] = node
    return found


def _iterated(backend: Backend, function: Function, span: Span, what: tuple[str, tree.For | tree.Generator]) -> Finding:
    target, node = what
    fix = None
    if type(node) is tree.For and function.is_async:
        fix = _inserted(function, (node.line, node.column), "async ", "write `async for`")
    elif type(node) is tree.Generator and function.is_async:
        fix = _comprehension_fix(backend, function, span)
    return Finding(
        place=backend.place(function, span),
        message=f"`{target}` can be iterated by `async for` only; write `async for`",
        scope=function.qualname,
        anchor=target,
        fixes=() if fix is None else (fix,),
    )


def _comprehension_fix(backend: Backend, function: Function, span: Span) -> Fix | None:
    """`for` before the iterated call becomes `async for`."""
    before = backend.text(function.module.path).line(span.line)[: span.column - 1]
    at = before.rfind("for ")
    if at < 0 or not before.rstrip().endswith(" in"):
        return None
    return _inserted(function, (span.line, at + 1), "async ", "write `async for`")
