"""What runs around requests: middleware, handlers of errors, start-up and shut-down; shared by server recognisers."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from doyen.facts import tree
from doyen.frameworks.definitions import Written
from doyen.frameworks.entities import Context, Root
from doyen.frameworks.groups import Group
from doyen.frameworks.registrations import Registration
from doyen.frameworks.routing import Routing
from doyen.frameworks.texts import text_of
from doyen.program.classes import linearize
from doyen.program.evaluator import written as spelled
from doyen.program.members import find_method
from doyen.program.symbols import Class, Function
from doyen.program.values import ClassObject, FunctionObject, Instance, Value

MIDDLEWARE = "middleware"
ERRORS = "exception handler"
# Keywords an application or router is made with, and what their callables are called.
_LIFE: Mapping[str, str] = MappingProxyType(
    {"lifespan": "lifespan", "on_startup": "start-up", "on_shutdown": "shut-down", "on_cleanup": "shut-down"}
)
_AROUND: Mapping[str, str] = MappingProxyType(
    {
        "middleware": MIDDLEWARE,
        "middlewares": MIDDLEWARE,
        "before_request": MIDDLEWARE,
        "after_request": MIDDLEWARE,
        "after_response": MIDDLEWARE,
        "guards": "guard",
        "exception_handlers": ERRORS,
    }
)
_ENDING = ("shut", "clean", "stop", "after_serving", "after_app_serving", "teardown")


def surrounding_roots(routing: Routing) -> Iterator[Root]:
    """Everything that runs around the requests of some libraries."""
    yield from _registered_roots(routing)
    yield from _life_cycle(routing)
    yield from _made_with(routing)
    yield from _middleware_classes(routing)


def _registered_roots(routing: Routing) -> Iterator[Root]:
    for registration in routing.registrations("middleware", "exception_handler"):
        label = MIDDLEWARE if registration.mark.name == "middleware" else ERRORS
        for value in _registered(routing, registration):
            yield from request_roots(routing, value, label)


def _registered(routing: Routing, registration: Registration) -> Iterator[Value]:
    """What is registered: the decorated function, or every callable that is passed."""
    if isinstance(registration.decorated, Function):
        yield FunctionObject(registration.decorated)
        return
    if isinstance(registration.decorated, Class) or registration.node is None:
        return
    node = registration.node
    for expr in (*node.args, *(value for _, value in node.keywords)):
        if type(expr) in (tree.Name, tree.Attr, tree.Func, tree.Call):
            written = Written(expr, registration.scope, registration.place.span.line, registration.given)
            yield from routing.callables(written)


def request_roots(routing: Routing, value: Value, label: str) -> Iterator[Root]:
    """The roots of a callable that runs around requests: a function, a class or an object."""
    match value:
        case FunctionObject(function=function) if not function.is_stub:
            yield Root(function, Context.REQUEST, label, routing.on_loop(function))
        case ClassObject(klass=klass) if not klass.is_stub and label == MIDDLEWARE:
            yield from _class_roots(routing, klass)
        case Instance(klass=klass) if not klass.is_stub and label != MIDDLEWARE:
            method = find_method(routing.world, klass, "__call__")
            if method is not None and not method.is_stub:
                yield Root(method, Context.REQUEST, label, routing.on_loop(method))


def _class_roots(routing: Routing, klass: Class) -> Iterator[Root]:
    for name in ("dispatch", "__call__"):
        method = find_method(routing.world, klass, name)
        if method is not None and not method.is_stub and method.is_async:
            yield Root(method, Context.REQUEST, MIDDLEWARE, on_loop=True)
    method = find_method(routing.world, klass, "__init__")
    if method is not None and not method.is_stub:
        yield Root(method, Context.STARTUP, MIDDLEWARE, on_loop=True)


def _middleware_classes(routing: Routing) -> Iterator[Root]:
    """Classes that can be nothing but middleware, registered where it cannot be seen."""
    for klass in routing.survey.code.classes:
        for ancestor, _ in linearize(routing.world, klass):
            if "middleware_base" in ancestor.marks and ancestor.module.name.partition(".")[0] in routing.libraries:
                yield from _class_roots(routing, klass)
                break


def _life_cycle(routing: Routing) -> Iterator[Root]:
    """Start-up and shut-down handlers, by decorator or call; they run on the loop whatever they are."""
    for registration in routing.registrations("lifecycle"):
        event = registration.argument("event_type")
        text = "" if event is None else text_of(routing.survey.definitions, event)
        receiver = "" if registration.receiver is None else spelled(registration.receiver.expr)
        words = f"{text} {receiver} {registration.target.name}"
        label = "shut-down" if any(word in words for word in _ENDING) else "start-up"
        for value in _registered(routing, registration):
            if type(value) is FunctionObject and not value.function.is_stub:
                yield Root(value.function, Context.STARTUP, label, on_loop=True)


def _made_with(routing: Routing) -> Iterator[Root]:
    """What applications and routers are made with: life cycle, middleware, error handlers."""
    groups: dict[Group, None] = {}
    for edge in routing.groups.edges:
        groups.update(dict.fromkeys((edge.parent, edge.child)))
    groups.update(dict.fromkeys(group for group, _ in routing.groups.applications))
    for group in groups:
        if routing.groups.library(group) not in routing.libraries:
            continue
        for keyword, label in _LIFE.items():
            written = routing.groups.made_with(group, keyword)
            if written is not None:
                yield from _life_roots(routing, written, label)
        for keyword, label in _AROUND.items():
            written = routing.groups.made_with(group, keyword)
            if written is not None:
                for value in _listed(routing, written):
                    yield from request_roots(routing, value, label)


def _life_roots(routing: Routing, written: Written, label: str) -> Iterator[Root]:
    for value in _listed(routing, written):
        match value:
            case FunctionObject(function=function) if not function.is_stub:
                yield Root(function, Context.STARTUP, label, on_loop=True)
            case Instance(klass=klass) | ClassObject(klass=klass) if not klass.is_stub:
                for name in ("__call__", "__aenter__", "__aexit__"):
                    method = find_method(routing.world, klass, name)
                    if method is not None and not method.is_stub:
                        yield Root(method, Context.STARTUP, label, on_loop=True)


def _listed(routing: Routing, written: Written) -> Iterator[Value]:
    """The callables of a list, of the values of a mapping, or one alone."""
    definitions = routing.survey.definitions
    items: list[Written] = []
    for end in definitions.ends(written):
        if isinstance(end, Written) and type(end.expr) is tree.Map:
            items += [definitions.beside(end, value) for value in end.expr.values]
    for item in items or definitions.items(written) or [written]:
        yield from routing.callables(item)
