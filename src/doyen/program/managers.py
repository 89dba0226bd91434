"""Which `with` and `for` an object fits: plain, async, or a coroutine that must be awaited first."""

from doyen.program.classes import ancestors
from doyen.program.decorations import decoration
from doyen.program.symbols import Class, Function
from doyen.program.values import CoroutineObject, GeneratorObject, Instance, ManagerObject, Value, options
from doyen.program.world import World


def manager_kind(world: World, value: Value) -> str:
    """Whether a value is surely an async context manager, a plain one or a coroutine; empty where it is not known."""
    kinds = {_kind_of(world, option) for option in options(value)}
    return kinds.pop() if len(kinds) == 1 else ""


def _kind_of(world: World, value: Value) -> str:
    match value:
        case ManagerObject(is_async=is_async, function=function):
            return "" if decoration(world, function).is_opaque else "async" if is_async else "plain"
        case CoroutineObject(function=Function() as function, result=result) if not function.is_stub:
            enterable = manager_kind(world, result) in ("async", "plain")
            return "coroutine" if enterable and not decoration(world, function).is_opaque else ""
        case Instance(klass=klass) if klass not in world.open_classes:
            has_plain, has_async = _has(world, klass, "__enter__"), _has(world, klass, "__aenter__")
            if klass not in world.open_classes and has_plain is not has_async:
                return "async" if has_async else "plain"
    return ""


def _has(world: World, klass: Class, name: str) -> bool:
    return any(name in base.methods or name in base.fields for base in ancestors(world, klass))


def is_stream(world: World, value: Value) -> bool:
    """Whether a value can be iterated by `async for` only."""
    return all(_is_streaming(world, option) for option in options(value))


def _is_streaming(world: World, value: Value) -> bool:
    match value:
        case GeneratorObject(is_async=True, function=function):
            return not decoration(world, function).is_opaque
        case Instance(klass=klass):
            iterable = _has(world, klass, "__iter__") or _has(world, klass, "__getitem__")
            return _has(world, klass, "__aiter__") and not iterable and klass not in world.open_classes
    return False
