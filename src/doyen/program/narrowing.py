"""What a condition tells: the types of names in its branches, conditions on parameters, whether a loop runs."""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.program.body import Guard
from doyen.program.evaluator import Evaluator
from doyen.program.symbols import Function
from doyen.program.values import (
    NOTHING,
    UNKNOWN,
    ClassObject,
    Constant,
    CoroutineObject,
    FunctionObject,
    Instance,
    TupleObject,
    Value,
    join,
    options,
)


def static_truth(test: tree.Expr) -> bool | None:
    """The truth of a condition that does not depend on the run: constants and `TYPE_CHECKING`."""
    match test:
        case tree.Const(value=bool(value)):
            return value
        case tree.Const(type="int", value=int(value)):
            return bool(value)
        case tree.Name(id="TYPE_CHECKING") | tree.Attr(attr="TYPE_CHECKING"):
            return False
        case tree.Not(value=inner):
            truth = static_truth(inner)
            return None if truth is None else not truth
        case tree.BoolOp(is_and=is_and, values=values):
            truths = {static_truth(value) for value in values}
            decisive = not is_and
            return decisive if decisive in truths else is_and if truths == {is_and} else None
    return None


def guards_of(state: Evaluator, test: tree.Expr) -> tuple[Guard, ...]:
    """Conditions on parameters that hold where a test is true."""
    match test:
        case tree.Name(id=name) if _is_parameter(state, name):
            return (Guard(name, "true"),)
        case tree.Not(value=inner):
            return negated(state, inner)
        case tree.BoolOp(is_and=True, values=values):
            return tuple(guard for value in values for guard in guards_of(state, value))
        case tree.Compare(left=tree.Name(id=name), ops=(op,), rights=(tree.Const() as right,)) if _is_parameter(
            state, name
        ):
            if op in ("==", "is"):
                return (Guard(name, "==", right.value),)
            if op in ("!=", "is not"):
                return (Guard(name, "!=", right.value),)
        case tree.Call(args=(tree.Name(id=name),), keywords=()) if _is_parameter(state, name):
            site = state.site_of(test)
            asked = [callee.function for callee in site.callees] if site is not None else []
            if len(asked) == 1 and not asked[0].is_stub and asked[0].owner is None:
                return (Guard(name, "passes", asked[0].qualname),)
    return ()


_OPPOSITE = {"true": "false", "false": "true", "==": "!=", "!=": "==", "passes": "fails", "fails": "passes"}


def contradict(one: Guard, other: Guard) -> bool:
    """Whether two conditions on a parameter cannot both hold."""
    if one.parameter != other.parameter:
        return False
    if one.operator == other.operator == "==":
        return one.value != other.value
    return one.value == other.value and one.operator == _OPPOSITE[other.operator]


def negated(state: Evaluator, test: tree.Expr) -> tuple[Guard, ...]:
    """Conditions on parameters that hold where a test is false."""
    match test:
        case tree.Not(value=inner):
            return guards_of(state, inner)
        case tree.BoolOp(is_and=False, values=values):
            return tuple(guard for value in values for guard in negated(state, value))
        case tree.BoolOp():
            return ()
    return tuple(Guard(guard.parameter, _OPPOSITE[guard.operator], guard.value) for guard in guards_of(state, test))


def _is_parameter(state: Evaluator, name: str) -> bool:
    """Whether a name is a parameter of the function that still holds what the caller passed."""
    function = state.function
    if function is None or all(parameter.name != name for parameter in function.facts.parameters):
        return False
    held = state.names.get(name)
    return held is state.world.parameters.get((function, name))


def holds(guard: Guard, value: Value) -> bool:
    """Whether a condition may hold for what a caller passes; unknown values may be anything."""
    if guard.operator in ("passes", "fails"):
        return True
    if value == NOTHING:
        constant: object = None
    elif type(value) is Constant:
        constant = value.value
    elif type(value) in (Instance, ClassObject, FunctionObject, CoroutineObject, TupleObject):
        is_object = type(value) is not Instance or value.klass.module.name != "builtins"
        return not (is_object and (guard.operator == "false" or (guard.operator == "==" and guard.value is None)))
    else:
        return True
    match guard.operator:
        case "true":
            return bool(constant)
        case "false":
            return not constant
        case "==":
            return constant == guard.value
    return constant != guard.value


def narrowed(state: Evaluator, test: tree.Expr, *, positive: bool) -> None:
    """Narrows names by a condition that is known to be true or false."""
    match test:
        case tree.Not(value=inner):
            narrowed(state, inner, positive=not positive)
        case tree.BoolOp(is_and=is_and, values=values) if is_and is positive:
            for value in values:
                narrowed(state, value, positive=positive)
        case tree.Call(func=tree.Name(id="isinstance"), args=(subject, classes)):
            _narrow_instance(state, subject, classes, positive=positive)


def _narrow_instance(state: Evaluator, subject: tree.Expr, classes: tree.Expr, *, positive: bool) -> None:
    key = _key(subject)
    if key is None:
        return
    if "." in key:
        state.narrowed.add(key.partition(".")[0])
    names = list(_alternatives(classes))
    found = [option for name in names for option in options(state.read(name))]
    made = [Instance(option.klass, option.args) for option in found if type(option) is ClassObject]
    held = state.names.get(key, UNKNOWN)
    if positive:
        if made and len(made) == len(found):
            inside = [option for option in options(held) if _is_one_of(option, made)]
            state.names[key] = join(*inside) if inside else join(*made)
        else:
            state.names[key] = UNKNOWN
    elif held != UNKNOWN:
        outside = [option for option in options(held) if not _is_one_of(option, made)]
        state.names[key] = join(*outside) if outside else UNKNOWN


def _alternatives(classes: tree.Expr) -> Iterator[tree.Expr]:
    """The classes of a test: one, a tuple of them, or `A | B`."""
    match classes:
        case tree.Seq(items=items):
            for item in items:
                yield from _alternatives(item)
        case tree.Bin(op="|", left=left, right=right):
            yield from _alternatives(left)
            yield from _alternatives(right)
        case _:
            yield classes


def _is_one_of(option: Value, made: list[Instance]) -> bool:
    return type(option) is Instance and any(option.klass is instance.klass for instance in made)


def _key(subject: tree.Expr) -> str | None:
    match subject:
        case tree.Name(id=name):
            return name
        case tree.Attr(value=tree.Name(id=name), attr=attr):
            return f"{name}.{attr}"
    return None


def is_loop_test(state: Evaluator, test: tree.Expr) -> bool | None:
    """True where a true condition means that an event loop runs here, False where it means that none does."""
    match test:
        case tree.Not(value=inner):
            found = is_loop_test(state, inner)
            return None if found is None else not found
        case tree.BoolOp(values=values):
            return next((found for value in values if (found := is_loop_test(state, value)) is not None), None)
        case tree.Call():
            site = state.site_of(test)
            if site is not None and any(_tests_loop(state, callee.function) for callee in site.callees):
                return True
        case tree.Name(id=name):
            return True if _is_running_loop(state.names.get(name, UNKNOWN)) else None
        case tree.Compare(left=tree.Name(id=name), ops=(op,), rights=(tree.Const(type="NoneType"),)):
            if _is_running_loop(state.names.get(name, UNKNOWN)):
                return op == "is not"
    return None


def is_unset_test(state: Evaluator, test: tree.Expr) -> bool | None:
    """True where a true condition means that a global this function sets is not set yet, False where it is set."""
    match test:
        case tree.Not(value=inner):
            found = is_unset_test(state, inner)
            return None if found is None else not found
        case tree.Name() | tree.Attr() if _is_kept(state, test):
            return False
        case tree.Compare(left=left, ops=("is" | "is not" as op,), rights=(tree.Const(type="NoneType"),)):
            return op == "is" if _is_kept(state, left) else None
    return None


def _is_kept(state: Evaluator, node: tree.Expr) -> bool:
    """Whether the function sets a name that lives as long as the process: a global, or an attribute of its class."""
    setters: tuple[int, ...] = ()
    match node:
        case tree.Name(id=name):
            setters = tuple(index for held, index in state.module.facts.globals if held == name)
        case tree.Attr(value=tree.Name(id=name), attr=attr):
            owner = state.names.get(name)
            if type(owner) is ClassObject and owner.klass.module is state.module:
                setters = tuple(owner.klass.stores.get(attr, ()))
    functions = state.world.functions(state.module)
    return any(index >= 0 and functions[index] is state.function for index in setters)


def _is_running_loop(value: Value) -> bool:
    return any(type(option) is Instance and option.klass.name == "AbstractEventLoop" for option in options(value))


def _tests_loop(state: Evaluator, function: Function) -> bool:
    """A stub's `tests_loop`, or a function of the project that only asks whether a loop runs."""
    if "tests_loop" in function.marks:
        return True
    if function.is_stub or function.is_async:
        return False
    body = state.world.body(function)
    if not body.is_finished or not any(
        "requires_loop" in callee.function.marks for site in body.calls for callee in site.callees
    ):
        return False
    return all(type(option) is Constant and option.type == "bool" for option in options(body.returns))
