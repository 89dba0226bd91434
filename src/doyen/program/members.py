"""Attributes of values, and what awaiting, iterating, entering and indexing them gives."""

import msgspec

from doyen.facts.model import Field
from doyen.program.annotations import annotate, nested_class
from doyen.program.body import Callee
from doyen.program.classes import implementers, linearize, method, own_method, subclasses
from doyen.program.decorations import Binding, decoration
from doyen.program.names import member
from doyen.program.symbols import Class, Function
from doyen.program.values import (
    NOTHING,
    UNKNOWN,
    AliasObject,
    CallableObject,
    ClassObject,
    Constant,
    DictObject,
    ExternalObject,
    FunctionObject,
    Instance,
    ModuleObject,
    ParameterObject,
    SuperObject,
    TupleObject,
    UnionObject,
    Value,
    has_variables,
    join,
    substitute,
)
from doyen.program.world import World

_LONGEST_PATH = 3
_MOST_OVERRIDES = 24


class Access(msgspec.Struct, frozen=True):
    """What reading an attribute gives, and the functions that run for it (properties, `__getattr__`)."""

    value: Value
    runs: tuple[Callee, ...] = ()


NO_ACCESS = Access(UNKNOWN)


def attribute(world: World, owner: Value, name: str) -> Access:
    """Reads an attribute."""
    match owner:
        case Instance():
            return _of_instance(world, owner, name)
        case ModuleObject(module=module):
            found = member(world, module, name)
            if found == UNKNOWN and module.is_stub:
                return Access(ExternalObject(f"{module.name}.{name}"))
            return Access(found)
        case ClassObject():
            return _of_class(world, owner, name)
        case UnionObject(options=choices):
            found_all = [attribute(world, choice, name) for choice in choices]
            runs = tuple(run for access in found_all for run in access.runs)
            return Access(join(*(access.value for access in found_all)), runs)
        case SuperObject():
            return _of_super(world, owner, name)
        case ParameterObject(path=path) if len(path) < _LONGEST_PATH:
            return Access(ParameterObject(owner.function, owner.name, (*path, name)))
        case ExternalObject(name=external):
            return Access(ExternalObject(f"{external}.{name}")) if external.count(".") < 8 else NO_ACCESS
        case FunctionObject(function=function):
            replaced = decoration(world, function).replaced
            return attribute(world, replaced, name) if replaced is not None else NO_ACCESS
        case Constant() | TupleObject() | DictObject():
            return attribute(world, plain(world, owner), name)
    return NO_ACCESS


def plain(world: World, value: Value) -> Value:
    """A literal as an instance of its builtin class."""
    match value:
        case Constant(type=name):
            return world.builtin(name)
        case TupleObject(items=items):
            return world.builtin("tuple", join(*items) if items else UNKNOWN)
        case DictObject(items=pairs):
            keys = join(*(Constant(type(key).__name__, None) for key, _ in pairs)) if pairs else UNKNOWN
            return world.builtin("dict", plain(world, keys), join(*(item for _, item in pairs)) if pairs else UNKNOWN)
    return value


def _of_instance(world: World, owner: Instance, name: str) -> Access:
    definer = _definer(world, owner.klass, name)
    if definer is not None:
        klass, function = definer
        if function is not None:
            return _method(world, owner, function)
        value = _stored(world, klass, name) or UNKNOWN
        if has_variables(value):
            value = substitute(value, _bindings(world, owner, klass))
        return Access(_described(world, value, owner) if name in klass.fields else value)
    fallback = find_method(world, owner.klass, "__getattr__")
    if fallback is not None:
        return Access(world.provide(FunctionObject(fallback, owner)))
    return NO_ACCESS


def _definer(world: World, klass: Class, name: str) -> tuple[Class, Function | None] | None:
    """The first class in resolution order that has an attribute: with its method, or None for a field or store."""
    key = (klass, name)
    if key not in world.definers:
        world.definers[key] = None
        for ancestor, _ in linearize(world, klass):
            function = own_method(world, ancestor, name)
            if function is not None or name in ancestor.fields or name in ancestor.stores:
                world.definers[key] = (ancestor, function)
                break
    return world.definers[key]


def find_method(world: World, klass: Class, name: str) -> Function | None:
    """The method of a class under a name, inherited ones included."""
    definer = _definer(world, klass, name)
    if definer is None or definer[1] is not None:
        return None if definer is None else definer[1]
    # A field hides a method for attribute access, but special methods are looked up past it.
    methods = (own_method(world, ancestor, name) for ancestor, _ in linearize(world, klass))
    return next((function for function in methods if function is not None), None)


def _bindings(world: World, owner: Instance, klass: Class) -> dict[str, Value]:
    """What the type variables of a base class mean for an instance."""
    lines = linearize(world, owner.klass)
    own = dict(zip((str(getattr(v, "name", "")) for v in lines[0][1]), owner.args, strict=False))
    found: dict[str, Value] = {"Self": owner}
    for ancestor, args in lines:
        if ancestor is klass:
            names = [str(getattr(value, "name", "")) for value in linearize(world, klass)[0][1]]
            found.update(zip(names, (substitute(argument, own) for argument in args), strict=False))
    return found


def receiver_bindings(world: World, receiver: Value, function: Function) -> dict[str, Value]:
    """What type variables and `Self` mean in a method called on a receiver."""
    match receiver:
        case Instance() if function.owner is not None:
            return _bindings(world, receiver, function.owner)
        case ClassObject(klass=klass, args=args) if function.owner is not None:
            return _bindings(world, Instance(klass, args), function.owner)
    return {}


def _method(world: World, owner: Instance, function: Function) -> Access:
    found = decoration(world, function)
    match found.binding:
        case Binding.PROPERTY:
            value = world.outcome(FunctionObject(function, owner))
            runs = (Callee(function, owner), *overrides(world, owner, function))
            return Access(value, () if function.is_stub and not function.marks else runs)
        case Binding.STATIC:
            return Access(FunctionObject(function))
        case Binding.CLASS:
            return Access(FunctionObject(function, ClassObject(owner.klass, owner.args)))
    return Access(FunctionObject(function, owner, may_override=not owner.exact))


def overrides(world: World, receiver: Value, function: Function) -> tuple[Callee, ...]:
    """What subclasses (or classes that fit a protocol) put in place of a method; none for an object made here."""
    if type(receiver) is not Instance or receiver.exact or receiver.klass.is_stub or function.name == "__init__":
        return ()
    found = []
    fitting = implementers(world, receiver.klass)
    for klass in (*subclasses(world, receiver.klass), *fitting):
        own = method(world, klass, function.name) if klass in fitting else own_method(world, klass, function.name)
        if own is not None and own is not function:
            found.append(Callee(own, Instance(klass), is_override=True))
    return tuple(found) if len(found) <= _MOST_OVERRIDES else ()


def _stored(world: World, klass: Class, name: str) -> Value | None:
    """An attribute that the class body or its methods assign; None where the class does not have it."""
    key = (klass, name)
    if key in world.attributes:
        return world.attributes[key]
    if name not in klass.fields and name not in klass.stores:
        return None
    world.attributes[key] = UNKNOWN
    found = _field(world, klass, name)
    if found == UNKNOWN or type(found) is ExternalObject:
        values = []
        for index in klass.stores.get(name, ()):
            function = world.functions(klass.module)[index]
            body = world.body(function)
            values += [store.value for store in body.stores if store.owner is klass and store.name == name]
            if not body.is_finished and not values:
                # Asked for while the very method that sets it is being read: not to be kept.
                del world.attributes[key]
                return UNKNOWN
        found = join(found, *values) if values else found
    world.attributes[key] = found
    return found


def _field(world: World, klass: Class, name: str) -> Value:
    found: Value = UNKNOWN
    for position in klass.fields.get(name, ()):
        found = join(found, field_value(world, klass, klass.facts.fields[position]))
    return found


def field_value(world: World, klass: Class, field: Field) -> Value:
    """What a name bound in a class body is: by its annotation, else by its value."""
    found: Value = UNKNOWN
    if field.annotation is not None:
        found = annotate(world, field.annotation, klass.module, klass)
    if found == UNKNOWN and field.value is not None and not klass.is_stub:
        found = world.evaluate(field.value, klass.module, klass.parent)
    return found


def _of_class(world: World, owner: ClassObject, name: str) -> Access:
    for klass, _ in linearize(world, owner.klass):
        function = own_method(world, klass, name)
        if function is not None:
            binding = decoration(world, function).binding
            if binding is Binding.CLASS:
                return Access(FunctionObject(function, owner, may_override=False))
            return Access(UNKNOWN if binding is Binding.PROPERTY else FunctionObject(function))
        nested = nested_class(world, klass, name)
        if nested is not None:
            return Access(nested)
        if name in klass.fields:
            if is_enum(world, owner.klass):
                return Access(Instance(owner.klass))
            stored = _stored(world, klass, name) or UNKNOWN
            value = substitute(stored, _bindings(world, Instance(owner.klass, owner.args), klass))
            return Access(_described(world, value, NOTHING))
    return NO_ACCESS


def _described(world: World, value: Value, owner: Value) -> Value:
    """What a descriptor in a class body gives when it is read from an object, or from the class (no owner)."""
    if type(value) is not Instance or not value.klass.is_stub:
        return value
    getter = find_method(world, value.klass, "__get__")
    if getter is None:
        return value
    return world.described(FunctionObject(getter, value), owner)


def is_enum(world: World, klass: Class) -> bool:
    """Whether a class is an enumeration."""
    return any(ancestor.qualname == "enum.Enum" for ancestor, _ in linearize(world, klass))


def _of_super(world: World, owner: SuperObject, name: str) -> Access:
    receiver = owner.receiver
    start = receiver.klass if isinstance(receiver, (Instance, ClassObject)) else owner.klass
    line = [klass for klass, _ in linearize(world, start)]
    after = line[line.index(owner.klass) + 1 :] if owner.klass in line else line[1:]
    for klass in after:
        function = own_method(world, klass, name)
        if function is not None:
            return Access(FunctionObject(function, receiver))
        if name in klass.fields:
            return Access(_stored(world, klass, name) or UNKNOWN)
    return NO_ACCESS


def special(world: World, value: Value, name: str) -> FunctionObject | None:
    """A special method of a value's class, bound to it."""
    value = plain(world, value)
    if type(value) is not Instance:
        return None
    function = find_method(world, value.klass, name)
    return None if function is None else FunctionObject(function, value, may_override=not value.exact)


def called_value(value: Value) -> Value:
    """What an alias or a callable annotation stands for when it is called."""
    match value:
        case AliasObject(value=Instance(klass=klass, args=args)):
            return ClassObject(klass, args)
        case CallableObject(source=Value() as source):
            return source
    return value
