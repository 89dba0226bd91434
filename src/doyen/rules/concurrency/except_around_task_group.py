"""Plain except around a task group

A task group raises what its tasks raise inside an `ExceptionGroup`. A plain `except ValueError` around it never
matches: the error that was meant to become a 409 becomes a 500.

## Bad

```python
import asyncio


async def load(name: str) -> None:
    raise LookupError(name)


async def load_all() -> list[str]:
    missing = []
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(load("one"))
            group.create_task(load("two"))
    except LookupError as error:  # finding: LookupError
        missing.append(str(error))
    return missing
```

## Fixed

```python
import asyncio


async def load(name: str) -> None:
    raise LookupError(name)


async def load_all() -> list[str]:
    missing = []
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(load("one"))
            group.create_task(load("two"))
    except* LookupError as error:
        missing.append(str(error))
    return missing
```

## Good

```python
import asyncio


async def load(name: str) -> None:
    raise LookupError(name)


async def load_all(names: list[str]) -> None:
    try:
        async with asyncio.TaskGroup() as group:
            for name in names:
                group.create_task(load(name))
    except* LookupError:
        print("missing")
    try:
        await load("first")  # raises LookupError itself
        async with asyncio.TaskGroup() as group:
            group.create_task(load("two"))
    except LookupError:
        print("missing")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(load("three"))
    except Exception as error:  # an ExceptionGroup is an Exception
        print(error)


async def load_in_time() -> None:
    try:
        async with asyncio.timeout(5), asyncio.TaskGroup() as group:
            group.create_task(load("one"))
    except TimeoutError:  # of the timeout
        print("late")
    except asyncio.CancelledError:  # never inside a group
        print("stopped")
        raise
```

## Notes

True of `asyncio.TaskGroup`, anyio from version 4 on, trio nurseries. `except*` allows no `return` or `break` in it.

Precision: never met on 16 real backends; rests on the semantics of exception groups. Known false alarms: none.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.walk import ends, inside
from doyen.fix import Fix, Trust
from doyen.frameworks.backend import Backend
from doyen.program.body import Block, BlockShape
from doyen.program.classes import ancestors
from doyen.program.symbols import Class, Function
from doyen.program.values import ClassObject, Instance, options
from doyen.rule import Finding, Severity, Step, Tier
from doyen.text.edit import Edit
from doyen.text.span import Place, Span

SEVERITY = Severity.ERROR
TIER = Tier.WARNING

_UNGROUPED = frozenset({"CancelledError", "KeyboardInterrupt", "SystemExit", "GeneratorExit"})
_GROUPS = frozenset({"Exception", "BaseException", "ExceptionGroup", "BaseExceptionGroup"})
_MAY_RAISE = (tree.Call, tree.Await, tree.Raise, tree.Sub, tree.Attr, tree.Yield, tree.Assert, tree.With, tree.For)


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each handler that can never match."""
    for function in backend.functions:
        groups = {id(block.node): block for block in backend.body(function).blocks if _is_group(block)}
        if not groups:
            continue
        for node in inside(function.body):
            if type(node) is tree.Try and not node.is_star and (block := _only_group(node, groups)) is not None:
                yield from _findings(backend, function, node, block)


def _is_group(block: Block) -> bool:
    """Whether a block is an `async with` over task groups and nothing else."""
    return (
        block.shape is BlockShape.ASYNC_WITH
        and bool(block.values)
        and all(
            type(option) is Instance and "task_group" in option.klass.marks
            for value in block.values
            for option in options(value)
        )
    )


def _only_group(node: tree.Try, groups: dict[int, Block]) -> Block | None:
    """The task group of a `try` where nothing beside it can raise."""
    found = [statement for statement in node.body if id(statement) in groups]
    others = [statement for statement in node.body if id(statement) not in groups]
    if not found or any(isinstance(inner, _MAY_RAISE) for inner in inside(*others)):
        return None
    return groups[id(found[0])]


def _findings(backend: Backend, function: Function, node: tree.Try, block: Block) -> Iterator[Finding]:
    fix = _star_fix(function, node)
    for handler in node.handlers:
        classes = _caught(backend, function, handler)
        if not classes or any(_may_match(backend, klass) for klass in classes):
            continue
        name = ", ".join(klass.name for klass in classes)
        path = function.module.path
        yield Finding(
            place=Place(path, Span(handler.line, handler.column, handler.line, handler.column + len("except"))),
            message=f"`except {name}` never matches: a task group raises an `ExceptionGroup`; write `except* {name}`",
            scope=function.qualname,
            anchor=f"except {name}",
            trace=(
                Step(
                    Place(path, Span(block.line, block.column, block.line, block.column + len("async with"))),
                    "the task group wraps every exception of its body and tasks",
                ),
            ),
            fixes=(fix,) if fix is not None else (),
        )
        fix = None


def _caught(backend: Backend, function: Function, handler: tree.Handler) -> list[Class]:
    """The exception classes a handler names; empty where one is not known."""
    if handler.type is None:
        return []
    items = handler.type.items if type(handler.type) is tree.Seq else (handler.type,)
    values = [backend.world.evaluate(item, function.module, function) for item in items]
    found = [value.klass for value in values if type(value) is ClassObject]
    return found if len(found) == len(values) else []


def _may_match(backend: Backend, klass: Class) -> bool:
    """Whether a class matches a group, or something that a task group raises as it is."""
    if klass.name in _GROUPS:
        return True
    return any(base.name in _UNGROUPED | {"BaseExceptionGroup"} for base in ancestors(backend.world, klass))


def _star_fix(function: Function, node: tree.Try) -> Fix | None:
    """`except` becomes `except*` in every handler of the `try`, where the language allows it."""
    for handler in node.handlers:
        if handler.type is None or ends(handler.body) & {"return", "break", "continue"}:
            return None
    places = [(handler.line, handler.column + len("except")) for handler in node.handlers]
    edits = [Edit(function.module.path, Span(line, at, line, at), "*") for line, at in places]
    return Fix("match inside the group: `except*`", Trust.UNSAFE, tuple(edits))
