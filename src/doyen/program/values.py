"""What an expression may evaluate to: the lattice of types and known objects.

A value is what can be known without running anything. `UNKNOWN` is the top: it stays unknown, and no rule guesses.
Joining keeps at most `WIDEST` alternatives; None is dropped beside anything else, since `x | None` is used as `x`.
"""

import msgspec

from doyen.program.modules import Module
from doyen.program.symbols import Class, Function

WIDEST = 12


class Value(msgspec.Struct, frozen=True):
    """The root of all values."""


class Unknown(Value, frozen=True):
    """Nothing is known."""


class Nothing(Value, frozen=True):
    """None."""


class Constant(Value, frozen=True):
    """A literal; `type` is the name of its builtin type."""

    type: str
    value: str | int | float | bool | None


class Instance(Value, frozen=True):
    """An object of a class; `exact` when it was made here, so that no subclass can stand behind it."""

    klass: Class
    args: tuple[Value, ...] = ()
    exact: bool = False


class ClassObject(Value, frozen=True):
    """A class itself."""

    klass: Class
    args: tuple[Value, ...] = ()


class FunctionObject(Value, frozen=True):
    """A function, bound to a receiver if it is a method; `given` are arguments already bound by `partial`."""

    function: Function
    receiver: Value | None = None
    given: tuple[Value, ...] = ()
    given_names: tuple[tuple[str, Value], ...] = ()
    may_override: bool = False


class ModuleObject(Value, frozen=True):
    """A module."""

    module: Module


class CoroutineObject(Value, frozen=True):
    """What calling an `async def` returns before it is awaited; `origin` is the call's number in its function."""

    result: Value
    function: Function | None = None
    origin: int = -1


class GeneratorObject(Value, frozen=True):
    """What calling a generator function returns before it is iterated."""

    item: Value
    function: Function
    receiver: Value | None = None
    is_async: bool = False


class ManagerObject(Value, frozen=True):
    """A context manager made by a decorated generator function."""

    entered: Value
    function: Function
    is_async: bool
    receiver: Value | None = None


class TupleObject(Value, frozen=True):
    """A tuple of known length."""

    items: tuple[Value, ...]


class DictObject(Value, frozen=True):
    """A dict display with constant keys."""

    items: tuple[tuple[str | int | float | bool | None, Value], ...]


class UnionObject(Value, frozen=True):
    """One of several."""

    options: tuple[Value, ...]


class ParameterObject(Value, frozen=True):
    """What a caller passes for a parameter that has no useful annotation, or an attribute path below it."""

    function: Function
    name: str
    path: tuple[str, ...] = ()


class CallableObject(Value, frozen=True):
    """Something of which only the result of a call is known, from a `Callable[..., T]` annotation."""

    result: Value
    source: Value | None = None


class ExternalObject(Value, frozen=True):
    """A thing of a library that has no stub, by its dotted name; calls are written `name()`."""

    name: str


class AliasObject(Value, frozen=True):
    """A type spelled by a subscript or union, kept in a variable: what an object annotated with it is."""

    value: Value


class TypeVariable(Value, frozen=True):
    """A type parameter that is not bound here."""

    name: str


class SuperObject(Value, frozen=True):
    """`super()` seen from a class."""

    klass: Class
    receiver: Value


UNKNOWN = Unknown()
NOTHING = Nothing()


def options(value: Value) -> tuple[Value, ...]:
    """The alternatives of a value."""
    return value.options if type(value) is UnionObject else (value,)


def join(*values: Value) -> Value:
    """The least value that covers all; unknown beside a known value is kept as an alternative."""
    found: dict[Value, None] = {}
    for value in values:
        if type(value) is UnionObject:
            found.update(dict.fromkeys(value.options))
        else:
            found[value] = None
    if len(found) > 1:
        found.pop(NOTHING, None)
    if len(found) > 1 and UNKNOWN in found:
        found.pop(UNKNOWN)
    if len(found) == 1:
        return next(iter(found))
    if not found or len(found) > WIDEST:
        return UNKNOWN
    return UnionObject(tuple(found))


def depth(value: Value) -> int:
    """How deeply a value is nested; growth through recursion is cut by it."""
    match value:
        case Instance(args=args) | ClassObject(args=args) if args:
            return 1 + max(map(depth, args))
        case TupleObject(items=items) | UnionObject(options=items) if items:
            return 1 + max(map(depth, items))
        case CoroutineObject(result=inner) | GeneratorObject(item=inner) | ManagerObject(entered=inner):
            return 1 + depth(inner)
    return 0


def substitute(value: Value, bindings: dict[str, Value]) -> Value:
    """Replaces type variables by what they are bound to."""
    if not bindings:
        return value
    match value:
        case TypeVariable(name=name):
            return bindings.get(name, value)
        case Instance(klass=klass, args=args) if args:
            return Instance(klass, tuple(substitute(argument, bindings) for argument in args), value.exact)
        case ClassObject(klass=klass, args=args) if args:
            return ClassObject(klass, tuple(substitute(argument, bindings) for argument in args))
        case UnionObject(options=choices):
            return join(*(substitute(choice, bindings) for choice in choices))
        case TupleObject(items=items):
            return TupleObject(tuple(substitute(item, bindings) for item in items))
        case CoroutineObject():
            return CoroutineObject(substitute(value.result, bindings), value.function, value.origin)
        case GeneratorObject():
            return GeneratorObject(substitute(value.item, bindings), value.function, value.receiver, value.is_async)
        case ManagerObject():
            return ManagerObject(substitute(value.entered, bindings), value.function, value.is_async, value.receiver)
        case CallableObject():
            return CallableObject(substitute(value.result, bindings), value.source)
        case AliasObject():
            inner = substitute(value.value, bindings)
            return ClassObject(inner.klass, inner.args) if type(inner) is Instance else AliasObject(inner)
    return value


def variables(value: Value) -> tuple[str, ...]:
    """The names of the unbound type variables in a value."""
    match value:
        case TypeVariable(name=name):
            return (name,)
        case Instance(args=inner) | ClassObject(args=inner) | TupleObject(items=inner) | UnionObject(options=inner):
            return tuple(name for item in inner for name in variables(item))
        case CoroutineObject(result=one) | GeneratorObject(item=one) | ManagerObject(entered=one):
            return variables(one)
        case CallableObject(result=one) | AliasObject(value=one):
            return variables(one)
    return ()


def has_variables(value: Value) -> bool:
    """Whether a value holds an unbound type variable."""
    return bool(variables(value))
