"""Annotations to values: what an object annotated so is."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from doyen.facts import tree
from doyen.program.modules import Module
from doyen.program.names import global_name, member
from doyen.program.symbols import Class, Function, Mark
from doyen.program.values import (
    NOTHING,
    UNKNOWN,
    AliasObject,
    CallableObject,
    ClassObject,
    Constant,
    ExternalObject,
    FunctionObject,
    Instance,
    ModuleObject,
    Nothing,
    TupleObject,
    TypeVariable,
    UnionObject,
    Value,
    join,
)
from doyen.program.world import Scope, World


def annotate(world: World, expression: tree.Expr, module: Module, scope: Scope = None) -> Value:
    """What a value with this annotation is, seen from a module (and a function, for its local names)."""
    match expression:
        case tree.Const(type="NoneType"):
            return NOTHING
        case tree.Name() | tree.Attr():
            return _named(world, expression, module, scope)
        case tree.Bin(op="|", left=left, right=right):
            return join(annotate(world, left, module, scope), annotate(world, right, module, scope))
        case tree.Sub(value=value, index=index):
            return _subscripted(world, value, index, module, scope)
    return UNKNOWN


def parameter_names(world: World, klass: Class) -> tuple[str, ...]:
    """The names of a class's type parameters: those of PEP 695, of `Generic[...]`, or free in its bases."""
    if klass.facts.type_parameters:
        return klass.facts.type_parameters
    if not klass.facts.bases:
        return ()
    cached = world.type_names.get(klass)
    if cached is None:
        world.type_names[klass] = ()
        found: dict[str, None] = {}
        for base in klass.facts.bases:
            if type(base) is tree.Sub:
                items = base.index.items if type(base.index) is tree.Seq else (base.index,)
                for item in items:
                    value = annotate(world, item, klass.module, klass)
                    if type(value) is TypeVariable:
                        found[value.name] = None
        cached = world.type_names[klass] = tuple(found)
    return cached


def symbol(world: World, expression: tree.Expr, module: Module, scope: Scope) -> Value:
    """The symbol a dotted name means, without running anything: for annotations, decorators and bases."""
    match expression:
        case tree.Name(id=name):
            return _local(world, name, scope) or global_name(world, module, name)
        case tree.Attr(value=value, attr=attr):
            owner = symbol(world, value, module, scope)
            match owner:
                case ModuleObject(module=inner):
                    found = member(world, inner, attr)
                    if found == UNKNOWN and inner.is_stub:
                        return ExternalObject(f"{inner.name}.{attr}")
                    return found
                case ExternalObject(name=name):
                    return ExternalObject(f"{name}.{attr}")
                case ClassObject(klass=klass):
                    return nested_class(world, klass, attr) or UNKNOWN
    return UNKNOWN


def _local(world: World, name: str, scope: Scope) -> Value | None:
    """A name that a function or class (or one around it) defines as a class, an import or a type parameter."""
    while scope is not None:
        if name in scope.facts.type_parameters:
            return TypeVariable(name)
        if type(scope) is Class:
            nested = nested_class(world, scope, name)
            if nested is not None:
                return nested
            scope = scope.owner or scope.parent
            continue
        assert type(scope) is Function, "a scope is a function or a class"
        for candidate in world.classes(scope.module):
            if candidate.parent is scope and candidate.owner is None and candidate.name == name:
                return ClassObject(candidate)
        body = world.begun(scope)
        if body is not None and name in body.names and type(body.names[name]) in (ClassObject, ModuleObject):
            return body.names[name]
        scope = scope.owner or scope.parent
    return None


def nested_class(world: World, klass: Class, name: str) -> Value | None:
    """A class defined in the body of a class."""
    for candidate in world.classes(klass.module):
        if candidate.owner is klass and candidate.name == name:
            return ClassObject(candidate)
    return None


def _named(world: World, expression: tree.Expr, module: Module, scope: Scope) -> Value:
    return _instance(world, symbol(world, expression, module, scope), expression)


def _instance(world: World, found: Value, expression: tree.Expr) -> Value:
    """What an object is whose annotation names a symbol."""
    match found:
        case ClassObject(klass=klass, args=args):
            if klass.qualname == "builtins.type":
                return UNKNOWN
            if klass.name == "Callable" and klass.module.name in ("typing", "collections.abc"):
                return CallableObject(UNKNOWN)
            return NOTHING if klass.name == "NoneType" else Instance(klass, args)
        case TypeVariable():
            return found
        case AliasObject(value=value):
            return value
        case Instance(klass=klass) if klass.name in ("TypeVar", "ParamSpec") and klass.module.name == "typing":
            return TypeVariable(expression.id if type(expression) is tree.Name else "")
        case Instance(klass=klass, args=(base,)) if klass.name == "NewType" and klass.module.name == "typing":
            return _instance(world, base, expression)
        case ExternalObject(name=name):
            if name == "typing.Self":
                return TypeVariable("Self")
            return UNKNOWN if name.startswith("typing.") else ExternalObject(f"{name}()")
        case Constant(type="NoneType") | Nothing():
            return NOTHING
        case UnionObject(options=choices):
            return join(*(_instance(world, choice, expression) for choice in choices))
    return UNKNOWN


def _subscripted(world: World, value: tree.Expr, index: tree.Expr, module: Module, scope: Scope) -> Value:
    found = symbol(world, value, module, scope)
    items = index.items if type(index) is tree.Seq else (index,)
    name = ""
    match found:
        case ClassObject(klass=klass):
            name = klass.name if klass.module.name in ("typing", "builtins", "collections.abc") else ""
        case ExternalObject(name=external) if external.startswith("typing."):
            name = external.removeprefix("typing.")
    form = _SPECIAL_FORMS.get(name)
    if form is not None:
        return form(world, items, module, scope)
    if type(found) is ClassObject:
        args = tuple(annotate(world, item, module, scope) for item in items)
        return Instance(found.klass, args)
    if type(found) is ExternalObject:
        return ExternalObject(f"{found.name}()")
    if type(found) is AliasObject:
        return found.value
    return UNKNOWN


type _Items = tuple[tree.Expr, ...]


def _first(world: World, items: _Items, module: Module, scope: Scope) -> Value:
    return annotate(world, items[0], module, scope) if items else UNKNOWN


def _annotated(world: World, items: _Items, module: Module, scope: Scope) -> Value:
    found = _first(world, items, module, scope)
    if found != UNKNOWN and type(found) is not ExternalObject:
        return found
    for item in items[1:]:
        provided = provided_by(world, item, module, scope)
        if provided != UNKNOWN:
            return provided
    return found


def provided_by(world: World, expression: tree.Expr, module: Module, scope: Scope) -> Value:
    """What a dependency marker such as `Depends(f)` injects; unknown for any other expression."""
    if type(expression) is not tree.Call:
        return UNKNOWN
    marks = marks_of(symbol(world, expression.func, module, scope))
    if "dependency" not in marks:
        return UNKNOWN
    arguments = [*expression.args, *(value for key, value in expression.keywords if key in marks["dependency"].words)]
    return world.provide(symbol(world, arguments[0], module, scope)) if arguments else UNKNOWN


def marks_of(value: Value) -> dict[str, Mark]:
    """The marks of a function or class."""
    match value:
        case FunctionObject(function=function):
            return function.marks
        case ClassObject(klass=klass):
            return klass.marks
    return {}


def _union(world: World, items: _Items, module: Module, scope: Scope) -> Value:
    return join(*(annotate(world, item, module, scope) for item in items))


def _callable(world: World, items: _Items, module: Module, scope: Scope) -> Value:
    return CallableObject(annotate(world, items[-1], module, scope)) if len(items) > 1 else CallableObject(UNKNOWN)


def _class_of(world: World, items: _Items, module: Module, scope: Scope) -> Value:
    match _first(world, items, module, scope):
        case Instance(klass=klass, args=args):
            return ClassObject(klass, args)
        case TypeVariable() as variable:
            return AliasObject(variable)
    return UNKNOWN


def _literal(world: World, items: _Items, module: Module, scope: Scope) -> Value:
    constants = [Constant(item.type, item.value) for item in items if type(item) is tree.Const]
    return world.builtin(constants[0].type) if constants else UNKNOWN


def _tuple(world: World, items: _Items, module: Module, scope: Scope) -> Value:
    if len(items) == 2 and type(items[1]) is tree.Const and items[1].type == "ellipsis":
        return world.builtin("tuple", annotate(world, items[0], module, scope))
    return TupleObject(tuple(annotate(world, item, module, scope) for item in items))


def _unknown(world: World, items: _Items, module: Module, scope: Scope) -> Value:
    return UNKNOWN


type _Form = Callable[[World, _Items, Module, Scope], Value]

_SPECIAL_FORMS: Mapping[str, _Form] = MappingProxyType(
    {
        "Annotated": _annotated,
        "Optional": _union,
        "Union": _union,
        "ClassVar": _first,
        "Final": _first,
        "Required": _first,
        "NotRequired": _first,
        "ReadOnly": _first,
        "InitVar": _first,
        "Callable": _callable,
        "Type": _class_of,
        "type": _class_of,
        "Literal": _literal,
        "Tuple": _tuple,
        "tuple": _tuple,
        "Concatenate": _unknown,
        "TypeGuard": _unknown,
        "TypeIs": _unknown,
        "Any": _unknown,
        "Generic": _unknown,
        "Protocol": _unknown,
        "TypeVar": _unknown,
        "Self": _unknown,
        "NoReturn": _unknown,
        "Never": _unknown,
        "LiteralString": _unknown,
    }
)
