"""Sync functions and their async twins: which function does the same off the loop, and which one never waits."""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.model import Parameter, ParameterKind
from doyen.program.body import Callee, CallKind, CallSite
from doyen.program.classes import method
from doyen.program.decorations import Binding, decoration
from doyen.program.names import member
from doyen.program.symbols import Class, Function
from doyen.program.values import ClassObject, FunctionObject, Instance, options
from doyen.program.world import World

_DEEPEST = 12


def twin_names(name: str) -> tuple[str, ...]:
    """What the async twin of a sync function is called, by the habits of libraries."""
    bare = name.lstrip("_")
    mark = name[: len(name) - len(bare)]
    return (f"{name}_async", f"{mark}a{bare}", f"{mark}async_{bare}", f"{mark}a_{bare}", f"{name}_awaitable")


def async_twin(world: World, callee: Callee) -> Function | None:
    """The coroutine function beside a sync one, in its class (bases included) or module, that takes the same."""
    function = callee.function
    found = decoration(world, function)
    if found.is_async or found.is_opaque or found.manager or function.facts.is_generator or function.name[:2] == "__":
        return None
    for name in twin_names(function.name):
        twin = _beside(world, callee, name)
        if twin is None or twin.facts.is_generator:
            continue
        offered = decoration(world, twin)
        if not offered.is_async or offered.binding is not found.binding:
            continue
        if _takes_same(world, function, twin) and _is_better(world, function, twin) and not _dispatches(function, name):
            return twin
    return None


def _beside(world: World, callee: Callee, name: str) -> Function | None:
    function = callee.function
    if function.owner is not None:
        receiver = callee.receiver
        klass = receiver.klass if isinstance(receiver, Instance | ClassObject) else function.owner
        return method(world, klass, name)
    if function.parent is not None or name not in function.module.facts.names:
        return None
    value = member(world, function.module, name)
    return value.function if type(value) is FunctionObject else None


def _takes_same(world: World, function: Function, twin: Function) -> bool:
    """Whether every call of a function may be written with its twin: the same parameters, and at most more options."""
    ours, theirs = _parameters(world, function), _parameters(world, twin)
    shared = [parameter.name for parameter in theirs[: len(ours)]]
    return shared == [parameter.name for parameter in ours] and all(
        parameter.default is not None or parameter.kind in (ParameterKind.VARIADIC, ParameterKind.KEYWORDS)
        for parameter in theirs[len(ours) :]
    )


def _parameters(world: World, function: Function) -> tuple[Parameter, ...]:
    is_bound = function.owner is not None and decoration(world, function).binding is not Binding.STATIC
    return function.facts.parameters[1:] if is_bound else function.facts.parameters


def _is_better(world: World, function: Function, twin: Function) -> bool:
    """Whether a twin leaves the loop free: it does not just call the sync form on it."""
    if twin.is_stub:
        return True
    runs = (callee.function for site in world.body(twin).calls for callee in site.callees)
    return (twin.facts.has_await or is_abstract(twin)) and all(reached is not function for reached in runs)


def _dispatches(function: Function, name: str) -> bool:
    """Whether a decorator gets the twin: it answers with a coroutine where a loop runs (`@dispatch(save_async)`)."""
    calls = [decorator for decorator in function.facts.decorators if type(decorator) is tree.Call]
    given = [one for call in calls for one in (*call.args, *(value for _, value in call.keywords))]
    return any(getattr(one, "id", "") == name or getattr(one, "attr", "") == name for one in given)


def is_abstract(function: Function) -> bool:
    """Whether a body only stands for others: a docstring, `...`, `pass`, or a raise."""
    return all(
        type(statement) is tree.Raise or (type(statement) is tree.ExprStmt and type(statement.value) is tree.Const)
        for statement in function.body
    )


def never_waits(world: World, callees: tuple[Callee, ...]) -> bool:
    """Whether everything a call may run is known down to the library, and nothing of it blocks or starts a loop."""
    concrete = [callee.function for callee in callees if callee.function.is_stub or not is_abstract(callee.function)]
    return bool(concrete) and all(_is_quiet(world, function, ()) for function in concrete)


def _is_quiet(world: World, function: Function, above: tuple[Function, ...]) -> bool:
    if function.is_stub:
        mark = function.marks.get("blocks")
        return "runs_loop" not in function.marks and (mark is None or mark.keywords.get("cost") == "brief")
    if function in above or function.is_async:
        return True
    if len(above) > _DEEPEST or decoration(world, function).is_opaque:
        return False
    sites = world.body(function).calls
    return all(_site_is_quiet(world, site, (*above, function)) for site in sites if not site.is_dead)


def _site_is_quiet(world: World, site: CallSite, above: tuple[Function, ...]) -> bool:
    if site.kind in (CallKind.CALL, CallKind.CONSTRUCT) and not all(_is_known(world, klass) for klass in _called(site)):
        return False
    return all(_is_quiet(world, callee.function, above) for callee in site.callees)


def _called(site: CallSite) -> Iterator[Class | Function | None]:
    """What a written call calls; None for what is not known."""
    for option in options(site.function):
        match option:
            case FunctionObject(function=function):
                yield function
            case ClassObject(klass=klass):
                yield klass
            case Instance() if site.callees:
                yield site.callees[0].function
            case _:
                yield None


def _is_known(world: World, called: Class | Function | None) -> bool:
    return called is not None and called not in world.open_classes
