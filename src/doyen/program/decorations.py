"""What decorators make of a function: a property, a context manager, something async or offloaded, or unknown."""

from enum import StrEnum

import msgspec

from doyen.facts import tree
from doyen.program.annotations import marks_of, symbol
from doyen.program.body import Handling
from doyen.program.symbols import Function, Mark
from doyen.program.values import (
    UNKNOWN,
    CallableObject,
    ClassObject,
    ExternalObject,
    FunctionObject,
    ParameterObject,
    Value,
    options,
)
from doyen.program.world import World


class Binding(StrEnum):
    """How a function in a class body is bound when it is read from an object."""

    PLAIN = "plain"
    STATIC = "static"
    CLASS = "class"
    PROPERTY = "property"


class Decoration(msgspec.Struct, frozen=True):
    """What the decorators of a function make of it.

    `is_async` tells what calling the name gives, whatever the `def` says; `manager` is "sync" or "async" for context
    managers; `wrappers` are the project's functions that run around it; `replaced` is the object that stands under the
    name instead (a task of a queue); `is_opaque` tells that some decorator is not understood; `is_kept` that what was
    returned once is never made anew; `marks` pairs each mark with the decorator that bears it.
    """

    binding: Binding
    is_async: bool
    manager: str = ""
    is_offloaded: bool = False
    is_opaque: bool = False
    is_cached: bool = False
    is_kept: bool = False
    wrappers: tuple[Function, ...] = ()
    replaced: Value | None = None
    marks: tuple[tuple[Mark, tree.Expr, Value], ...] = ()


_BINDINGS = {
    "builtins.property": Binding.PROPERTY,
    "functools.cached_property": Binding.PROPERTY,
    "builtins.staticmethod": Binding.STATIC,
    "builtins.classmethod": Binding.CLASS,
}
_IMPLICIT = {
    "__new__": Binding.STATIC,
    "__init_subclass__": Binding.CLASS,
    "__class_getitem__": Binding.CLASS,
}
_TRANSPARENT = frozenset(
    {"builtins.property", "builtins.staticmethod", "builtins.classmethod", "functools.cached_property"}
)


def decoration(world: World, function: Function) -> Decoration:
    """Reads the decorators of a function, innermost first."""
    found = world.decorations.get(function)
    if found is None:
        world.decorations[function] = Decoration(_plain(function), function.is_async)
        found = world.decorations[function] = _read(world, function)
    assert isinstance(found, Decoration), "the table holds decorations only"
    return found


def _plain(function: Function) -> Binding:
    return _IMPLICIT.get(function.name, Binding.PLAIN) if function.owner is not None else Binding.PLAIN


def _read(world: World, function: Function) -> Decoration:
    current = Decoration(_plain(function), function.is_async)
    for expression in reversed(function.facts.decorators):
        current = _decorated(world, function, expression, current)
    return current


def _decorated(world: World, function: Function, expression: tree.Expr, current: Decoration) -> Decoration:
    replace = msgspec.structs.replace
    target = expression.func if type(expression) is tree.Call else expression
    value = decorator_value(world, target, function)
    name = _qualname(value)
    if name in _BINDINGS or name.rpartition(".")[2].endswith("property") or name.endswith("declared_attr"):
        binding = _BINDINGS.get(name, Binding.PROPERTY)
        return replace(current, binding=binding, is_cached=current.is_cached or "cached" in name)
    if function.is_stub:
        return _marked(current, marks_of(value), expression, value)
    marks = marks_of(value)
    if marks:
        current = _marked(current, marks, expression, value)
        if "queue_task" in marks:
            made = world.provide(value)
            # `@app.task` makes the task, `@app.task(...)` what makes it of a function: both end in the task.
            return replace(current, replaced=made.result if type(made) is CallableObject else made)
        return current
    match value:
        case FunctionObject(function=decorator) if not decorator.is_stub:
            return _wrapped(world, decorator, current, is_factory=type(expression) is tree.Call)
        case FunctionObject() | ClassObject() if value_is_abstract(name):
            return current
    return replace(current, is_opaque=True)


def value_is_abstract(name: str) -> bool:
    """Whether a decorator only says something about a function, by where it is defined."""
    return name.startswith(("abc.", "typing.", "warnings.")) or name in _TRANSPARENT


def _marked(current: Decoration, marks: dict[str, Mark], expression: tree.Expr, value: Value) -> Decoration:
    replace = msgspec.structs.replace
    if "context_manager" in marks:
        current = replace(current, manager="sync")
    if "async_context_manager" in marks:
        current = replace(current, manager="async", is_async=False)
    if "caches_result" in marks:
        is_kept = not marks["caches_result"].keywords.get("expires")
        current = replace(current, is_cached=True, is_kept=is_kept)
    if "bridges" in marks:
        current = replace(current, is_async=False)
    if "offloads" in marks:
        current = replace(current, is_async=True, is_offloaded=True)
    added = tuple((mark, expression, value) for mark in marks.values())
    return replace(current, marks=current.marks + added)


def decorator_value(world: World, target: tree.Expr, function: Function) -> Value:
    """What a decorator expression (without its call) means where the function is defined."""
    found = symbol(world, target, function.module, function.parent)
    if found == UNKNOWN:
        found = world.evaluate(target, function.module, function.parent)
    return found


def _qualname(value: Value) -> str:
    match value:
        case ClassObject(klass=klass):
            return klass.qualname
        case FunctionObject(function=function):
            return function.qualname
        case ExternalObject(name=name):
            return name
    return ""


def _wrapped(world: World, decorator: Function, current: Decoration, *, is_factory: bool) -> Decoration:
    """What a decorator written in the project makes of a function."""
    replace = msgspec.structs.replace
    inner = _returned(world, decorator)
    while is_factory:
        # `@retry(times=3)`: the call returns the decorator proper, so one level more is peeled.
        functions = [value.function for value in inner if type(value) is FunctionObject]
        if not functions:
            return replace(current, is_opaque=True)
        decorator, is_factory = functions[0], False
        inner = _returned(world, decorator)
    if any(_is_first_parameter(value, decorator) for value in inner):
        return current
    wrappers = [value.function for value in inner if type(value) is FunctionObject and not value.function.is_stub]
    if not wrappers:
        return replace(current, is_opaque=True)
    handled = {
        call.handling
        for wrapper in wrappers
        for call in world.body(wrapper).parameter_calls
        if call.owner is decorator and not call.path and call.parameter == _first_parameter(decorator)
    }
    return replace(
        current,
        is_async=_is_async_after(wrappers, handled, current),
        is_offloaded=current.is_offloaded or (Handling.OFFLOADS in handled and Handling.CALLS not in handled),
        wrappers=(*current.wrappers, *wrappers),
    )


def _is_async_after(wrappers: list[Function], handled: set[Handling], current: Decoration) -> bool:
    """A decorator with an async and a sync wrapper picks by the function; a sync wrapper passes a coroutine on."""
    kinds = {wrapper.is_async for wrapper in wrappers}
    if len(kinds) == 2:
        return current.is_async
    if True in kinds:
        return True
    return current.is_async and Handling.RUNS_LOOP not in handled and Handling.BRIDGES not in handled


def _returned(world: World, function: Function) -> tuple[Value, ...]:
    return options(world.body(function).returns)


def _first_parameter(function: Function) -> str:
    return function.facts.parameters[0].name if function.facts.parameters else ""


def _is_first_parameter(value: Value, decorator: Function) -> bool:
    match value:
        case ParameterObject(function=function, name=name, path=()):
            return function is decorator and name == _first_parameter(decorator)
        case CallableObject(source=ParameterObject(function=function)):
            return function is decorator
    return False
