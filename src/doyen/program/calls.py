"""What a call reaches and what it gives."""

import msgspec

from doyen.facts import tree
from doyen.facts.model import Parameter, ParameterKind
from doyen.program.annotations import annotate, provided_by
from doyen.program.body import Callee, CallKind
from doyen.program.classes import linearize
from doyen.program.decorations import Binding, decoration
from doyen.program.members import called_value, find_method, overrides, plain, receiver_bindings, special
from doyen.program.symbols import Class, Function
from doyen.program.values import (
    NOTHING,
    UNKNOWN,
    AliasObject,
    CallableObject,
    ClassObject,
    Constant,
    CoroutineObject,
    DictObject,
    ExternalObject,
    FunctionObject,
    GeneratorObject,
    Instance,
    ManagerObject,
    Nothing,
    ParameterObject,
    TupleObject,
    TypeVariable,
    UnionObject,
    Value,
    depth,
    has_variables,
    join,
    options,
    substitute,
    variables,
)
from doyen.program.world import World

_DEEPEST = 6


class Arguments(msgspec.Struct, frozen=True):
    """What a call passes: by position and by name; `is_open` when `*` or `**` hide some of it."""

    positional: tuple[Value, ...] = ()
    named: tuple[tuple[str, Value], ...] = ()
    is_open: bool = False


NO_ARGUMENTS = Arguments()


class Outcome(msgspec.Struct, frozen=True):
    """What a call gives and which functions it reaches."""

    value: Value
    callees: tuple[Callee, ...] = ()
    kind: CallKind = CallKind.CALL


def bound(function: Function, receiver: Value | None, arguments: Arguments) -> dict[str, Value]:
    """Parameters of a function and what a call passes for them; `*args` and `**kwargs` collect nothing."""
    parameters = function.facts.parameters
    plain_ones = [p for p in parameters if p.kind in (ParameterKind.PLAIN, ParameterKind.POSITIONAL_ONLY)]
    found: dict[str, Value] = {}
    if receiver is not None and plain_ones:
        found[plain_ones[0].name] = receiver
        plain_ones = plain_ones[1:]
    for parameter, value in zip(plain_ones, arguments.positional, strict=False):
        found[parameter.name] = value
    if len(arguments.positional) > len(plain_ones):
        for parameter in parameters:
            if parameter.kind is ParameterKind.VARIADIC:
                found[parameter.name] = join(*arguments.positional[len(plain_ones) :])
    names = {p.name for p in parameters}
    found.update((name, value) for name, value in arguments.named if name in names)
    return found


def call(world: World, value: Value, arguments: Arguments = NO_ARGUMENTS) -> Outcome:
    """Calls a value."""
    value = called_value(value)
    match value:
        case FunctionObject():
            return _call_function(world, value, arguments)
        case ClassObject():
            return _construct(world, value, arguments)
        case Instance():
            method = special(world, value, "__call__")
            return _call_function(world, method, arguments) if method is not None else Outcome(UNKNOWN)
        case UnionObject(options=choices):
            found = [call(world, choice, arguments) for choice in choices]
            callees = tuple(dict.fromkeys(callee for outcome in found for callee in outcome.callees))
            return Outcome(join(*(outcome.value for outcome in found)), callees, found[0].kind)
        case CallableObject(result=result):
            return Outcome(result)
        case ExternalObject(name=name) if name.count("()") < 3:
            return Outcome(ExternalObject(f"{name}()"))
    return Outcome(UNKNOWN)


def _call_function(world: World, value: FunctionObject, arguments: Arguments) -> Outcome:
    function = value.function
    if value.given or value.given_names:
        arguments = Arguments(
            value.given + arguments.positional, (*value.given_names, *arguments.named), arguments.is_open
        )
    function = _overload(world, function, value.receiver, arguments)
    found = decoration(world, function)
    if found.replaced is not None:
        replaced = call(world, found.replaced, arguments)
        return Outcome(replaced.value, (Callee(function, value.receiver),))
    receiver = value.receiver
    result = _overloaded_result(world, function, receiver, arguments)
    if result == UNKNOWN:
        result = function_result(world, function, receiver, arguments)
    callees: tuple[Callee, ...] = (Callee(function, receiver, given=value.given, given_names=value.given_names),)
    if value.may_override and receiver is not None:
        callees += overrides(world, receiver, function)
    return Outcome(_wrapped(world, function, receiver, result), callees)


def _overload(world: World, function: Function, receiver: Value | None, arguments: Arguments) -> Function:
    """The first overload of a stub's function that a call fits."""
    if not function.is_stub or "overload" not in function.decorator_names or arguments.is_open:
        return function
    for candidate in world.overloads(function):
        if _fits(world, candidate, receiver, arguments):
            return candidate
    return function


def _overloaded_result(world: World, function: Function, receiver: Value | None, arguments: Arguments) -> Value:
    """What the overloads of a project's function say that a call gives; unknown where there are none that fit."""
    if function.is_stub or arguments.is_open:
        return UNKNOWN
    fitting = [
        candidate
        for candidate in world.overloads(function)
        if "overload" in candidate.decorator_names
        and candidate.is_async is function.is_async
        and _fits(world, candidate, receiver, arguments)
    ]
    return join(*(function_result(world, candidate, receiver, arguments) for candidate in fitting))


def _fits(world: World, function: Function, receiver: Value | None, arguments: Arguments) -> bool:
    """Whether a call passes what an overload needs, as far as names and literals tell."""
    passed = bound(function, receiver, arguments)
    parameters = function.facts.parameters
    names = {parameter.name for parameter in parameters}
    kinds = {parameter.kind for parameter in parameters}
    if ParameterKind.KEYWORDS not in kinds and any(name not in names for name, _ in arguments.named):
        return False
    for parameter in parameters:
        if parameter.kind in (ParameterKind.VARIADIC, ParameterKind.KEYWORDS):
            continue
        value = passed.get(parameter.name)
        if value is None and parameter.default is None:
            return False
        if value is None or parameter.annotation is None:
            continue
        if not _admits(parameter.annotation, value) or not _is_instance(world, function, parameter.annotation, value):
            return False
    count = sum(p.kind in (ParameterKind.PLAIN, ParameterKind.POSITIONAL_ONLY) for p in parameters)
    return ParameterKind.VARIADIC in kinds or len(arguments.positional) + (receiver is not None) <= count


def _is_instance(world: World, function: Function, annotation: tree.Expr, value: Value) -> bool:
    """Whether an object may have the annotated class; protocols are not judged."""
    if type(value) is not Instance:
        return True
    declared = annotate(world, annotation, function.module, function)
    if type(declared) is not Instance or declared.klass.module.name in ("typing", "collections.abc", "contextlib"):
        return True
    if declared.klass.qualname == "builtins.object":
        return True
    return any(ancestor is declared.klass for ancestor, _ in linearize(world, value.klass))


_SOMETHING = frozenset({Constant, Instance, ClassObject, FunctionObject, TupleObject, DictObject, CoroutineObject})
"""Values that are certainly not None."""


def _admits(annotation: tree.Expr, value: Value) -> bool:
    """Whether an annotation may hold a value; only literals, `None` and builtin constants are judged."""
    match annotation, value:
        case tree.Const(type="NoneType"), _:
            return type(value) not in _SOMETHING
        case tree.Sub(value=tree.Name(id="Literal"), index=index), Constant(value=constant):
            items = index.items if type(index) is tree.Seq else (index,)
            return any(type(item) is tree.Const and item.value == constant for item in items)
        case tree.Sub(value=tree.Name(id="Literal")), Nothing():
            return False
        case tree.Sub(value=tree.Name(id="type")), Instance() | FunctionObject() | Constant():
            return False
        case tree.Name(id="str" | "int" | "float" | "bool" | "bytes" as name), Constant(type=kind):
            return name == kind or (name, kind) == ("float", "int") or (name, kind) == ("int", "bool")
    return True


def _wrapped(world: World, function: Function, receiver: Value | None, result: Value) -> Value:
    """The value of a call before anything is awaited, iterated or entered."""
    found = decoration(world, function)
    facts = function.facts
    if found.manager:
        entered = _item(result) if function.is_stub or not facts.is_generator else result
        return ManagerObject(entered, function, found.manager == "async", receiver)
    if facts.is_generator:
        return GeneratorObject(result, function, receiver, facts.is_async)
    if found.is_async:
        return CoroutineObject(result, function)
    return result


def _item(value: Value) -> Value:
    """What an annotation of an iterator says of its items."""
    if type(value) is Instance and value.args:
        return value.args[0]
    return value.item if type(value) is GeneratorObject else UNKNOWN


def function_result(world: World, function: Function, receiver: Value | None, arguments: Arguments) -> Value:
    """What `return` (or `yield`, for a generator) gives, with type variables bound by receiver and arguments."""
    result = declared_result(world, function)
    is_generic = world.generic.get(function)
    if is_generic is None:
        is_generic = has_variables(result)
        if function in world.results:
            world.generic[function] = is_generic
    if is_generic:
        bindings = receiver_bindings(world, receiver, function) if receiver is not None else {}
        _unify_arguments(world, function, receiver, arguments, bindings)
        result = substitute(result, bindings)
        if function.is_stub and has_variables(result):
            result = substitute(result, dict.fromkeys(variables(result), UNKNOWN))
        return result if depth(result) < _DEEPEST else UNKNOWN
    return result


def declared_result(world: World, function: Function) -> Value:
    """What a function returns (yields, for a generator): by annotation, else (or for callables) by its body."""
    found = world.results.get(function)
    if found is not None:
        return found
    facts = function.facts
    annotated = UNKNOWN if facts.returns is None else annotate(world, facts.returns, function.module, function)
    if facts.is_generator:
        annotated = _item(annotated)
    if (annotated != UNKNOWN and type(annotated) is not CallableObject) or function.is_stub:
        world.results[function] = annotated
        return annotated
    begun = world.begun(function)
    if begun is not None and not begun.is_finished:
        return annotated
    world.results[function] = annotated
    body = world.body(function)
    inferred = body.yields if facts.is_generator else body.returns
    if annotated == UNKNOWN or all(type(option) is FunctionObject for option in options(inferred)):
        world.results[function] = inferred if depth(inferred) < _DEEPEST else UNKNOWN
    return world.results[function]


def _unify_arguments(
    world: World, function: Function, receiver: Value | None, arguments: Arguments, bindings: dict[str, Value]
) -> None:
    """Binds type variables by what a call passes."""
    passed = bound(function, receiver, arguments)
    static = decoration(world, function).binding is Binding.STATIC
    for position, parameter in enumerate(function.facts.parameters):
        if parameter.annotation is None or parameter.name not in passed or (position == 0 and receiver and not static):
            continue
        pattern = annotate(world, parameter.annotation, function.module, function)
        if has_variables(pattern):
            unify(world, pattern, passed[parameter.name], bindings)


def unify(world: World, pattern: Value, actual: Value, bindings: dict[str, Value]) -> None:
    """Binds the type variables of a pattern so that it covers a value."""
    match pattern:
        case TypeVariable(name=name):
            if actual != UNKNOWN:
                bindings[name] = join(bindings[name], actual) if name in bindings else actual
        case AliasObject(value=inner):
            match actual:
                case ClassObject(klass=klass, args=args):
                    unify(world, inner, Instance(klass, args), bindings)
                case AliasObject(value=alias):
                    unify(world, inner, alias, bindings)
        case CallableObject(result=result):
            for option in options(actual):
                if type(option) in (FunctionObject, ClassObject, CallableObject, Instance):
                    unify(world, result, call(world, option).value, bindings)
        case TupleObject(items=items) if type(actual) is TupleObject and len(items) == len(actual.items):
            for item, given in zip(items, actual.items, strict=True):
                unify(world, item, given, bindings)
        case UnionObject(options=choices):
            for choice in choices:
                unify(world, choice, actual, bindings)
        case Instance(klass=klass, args=args) if args:
            _unify_instance(world, klass, args, actual, bindings)


_AWAITABLES = frozenset({"Awaitable", "Coroutine"})


def _unify_instance(
    world: World, klass: Class, args: tuple[Value, ...], actual: Value, bindings: dict[str, Value]
) -> None:
    for option in options(actual):
        found: Value = option
        match option:
            case ManagerObject(entered=entered):
                unify(world, args[0], entered, bindings)
            case Instance() if klass.name in _MANAGERS:
                _unify_manager(world, klass, args, option, bindings)
            case CoroutineObject(result=result) if klass.name in _AWAITABLES:
                unify(world, args[-1], result, bindings)
            case GeneratorObject(item=item):
                unify(world, args[0], item, bindings)
            case TupleObject() | DictObject() | Constant():
                found = plain(world, option)
        if type(found) is Instance:
            for ancestor, given in linearize(world, found.klass):
                if ancestor is klass:
                    own = dict(zip(_names(world, found.klass), found.args, strict=False))
                    for inner, value in zip(args, given, strict=False):
                        unify(world, inner, substitute(value, own), bindings)


def _unify_manager(
    world: World, klass: Class, args: tuple[Value, ...], actual: Instance, bindings: dict[str, Value]
) -> None:
    """Context managers are protocols: what `__enter__` gives counts, not the bases."""
    is_async = "Async" in klass.name
    method = special(world, actual, "__aenter__" if is_async else "__enter__")
    if method is not None:
        value = call(world, method).value
        unify(world, args[0], awaited(world, value) if is_async else value, bindings)


_MANAGERS = frozenset({"AbstractContextManager", "AbstractAsyncContextManager"})


def _names(world: World, klass: Class) -> list[str]:
    return [str(getattr(value, "name", "")) for value in linearize(world, klass)[0][1]]


_CONSTRUCTORS = ("__new__", "__init__", "__post_init__", "model_post_init")


def _construct(world: World, value: ClassObject, arguments: Arguments) -> Outcome:
    klass = value.klass
    if klass.qualname == "functools.partial" and arguments.positional:
        return _partial(arguments)
    made = Instance(klass, value.args, exact=True)
    callees = []
    for name in _CONSTRUCTORS:
        function = find_method(world, klass, name)
        if function is not None:
            function = _overload(world, function, made, arguments)
        if function is None or (function.is_stub and not function.marks and not function.facts.type_parameters):
            if function is not None and not value.args:
                made = _inferred(world, made, function, arguments)
            continue
        if not value.args and name == "__init__":
            made = _inferred(world, made, function, arguments)
        callees.append(Callee(function, made))
    return Outcome(made, tuple(callees), CallKind.CONSTRUCT)


def _inferred(world: World, made: Instance, function: Function, arguments: Arguments) -> Instance:
    """Type arguments of a generic class from what its constructor is given."""
    names = _names(world, made.klass)
    if not names:
        return made
    bindings: dict[str, Value] = {}
    _unify_arguments(world, function, made, arguments, bindings)
    first = function.facts.parameters[0] if function.facts.parameters else None
    if first is not None and first.annotation is not None:
        # `def __init__(self: Maker[Session], ...)`: the overload says what it makes.
        declared = annotate(world, first.annotation, function.module, function)
        if type(declared) is Instance and declared.klass is made.klass:
            return Instance(made.klass, tuple(substitute(arg, bindings) for arg in declared.args), exact=True)
    if not bindings:
        return made
    return Instance(made.klass, tuple(bindings.get(name, UNKNOWN) for name in names), exact=True)


def _partial(arguments: Arguments) -> Outcome:
    first, *rest = arguments.positional
    made = [
        FunctionObject(
            option.function,
            option.receiver,
            option.given + tuple(rest),
            (*option.given_names, *arguments.named),
            option.may_override,
        )
        if type(option) is FunctionObject
        else option
        for option in options(first)
    ]
    return Outcome(join(*made), ())


def awaited(world: World, value: Value) -> Value:
    """What `await` gives for a value."""
    match value:
        case CoroutineObject(result=result):
            return result
        case UnionObject(options=choices):
            return join(*(awaited(world, choice) for choice in choices))
        case Instance(klass=klass, args=args):
            if klass.name in _AWAITABLES and args:
                return args[-1]
            method = special(world, value, "__await__")
            if method is not None:
                result = call(world, method).value
                if type(result) is Instance and result.args:
                    return result.args[-1]
                return result.item if type(result) is GeneratorObject else UNKNOWN
        case ExternalObject(name=name):
            return ExternalObject(f"{name}")
    return UNKNOWN


def provided(world: World, value: Value) -> Value:
    """What a provider gives when it is called and its result awaited, entered or iterated once."""
    found = [_settled(world, call(world, option).value) for option in options(value)]
    return join(*found)


def _settled(world: World, value: Value) -> Value:
    match value:
        case CoroutineObject():
            return _settled(world, value.result)
        case GeneratorObject(item=item):
            return item
        case ManagerObject(entered=entered):
            return entered
        case Instance(klass=klass, args=args) if args and klass.name in _ITERATORS:
            return args[0]
    return value


_ITERATORS = frozenset({"Iterator", "AsyncIterator", "Generator", "AsyncGenerator", "Iterable", "AsyncIterable"})


def parameter_value(world: World, function: Function, parameter: Parameter) -> Value:
    """What a parameter holds inside its function."""
    key = (function, parameter.name)
    found = world.parameters.get(key)
    if found is None:
        world.parameters[key] = UNKNOWN
        found = world.parameters[key] = _parameter_value(world, function, parameter)
    return found


def _parameter_value(world: World, function: Function, parameter: Parameter) -> Value:
    receiver = _receiver_value(world, function, parameter)
    if receiver is not None:
        return receiver
    itself = ParameterObject(function, parameter.name)
    if parameter.kind is ParameterKind.VARIADIC:
        return itself
    if parameter.kind is ParameterKind.KEYWORDS:
        return world.builtin("dict", world.builtin("str"), UNKNOWN)
    annotated: Value = UNKNOWN
    if parameter.annotation is not None:
        annotated = annotate(world, parameter.annotation, function.module, function)
    is_callable = type(annotated) is CallableObject
    if annotated not in (UNKNOWN, NOTHING) and type(annotated) is not TypeVariable and not is_callable:
        return annotated
    if parameter.default is not None:
        given = provided_by(world, parameter.default, function.module, function.parent)
        if given != UNKNOWN:
            return given
    return CallableObject(annotated.result, itself) if type(annotated) is CallableObject else itself


def _receiver_value(world: World, function: Function, parameter: Parameter) -> Value | None:
    """What `self` or `cls` is; None for any other parameter."""
    if function.owner is None or function.facts.parameters[0] is not parameter:
        return None
    args = linearize(world, function.owner)[0][1]
    match decoration(world, function).binding:
        case Binding.STATIC if function.name != "__new__":
            return None
        case Binding.CLASS | Binding.STATIC:
            return ClassObject(function.owner, args)
    return Instance(function.owner, args)
