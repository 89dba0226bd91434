"""FastAPI, Starlette and what is built on them: routes, dependencies, middleware, handlers of errors, life cycle.

Sync handlers, dependencies and error handlers run in the thread pool; start-up handlers run on the loop whatever they
are.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.frameworks.backend import Recognised
from doyen.frameworks.definitions import Written
from doyen.frameworks.entities import Context, Root
from doyen.frameworks.groups import Group
from doyen.frameworks.injection import runs_on_loop
from doyen.frameworks.routing import Routing
from doyen.frameworks.survey import Registration, Survey
from doyen.program.classes import linearize
from doyen.program.decorations import decoration
from doyen.program.members import find_method
from doyen.program.symbols import Class, Function
from doyen.program.values import ClassObject, FunctionObject, Instance, Value

LIBRARIES = frozenset({"fastapi", "starlette"})
_LIFE = {"lifespan": "lifespan", "on_startup": "start-up", "on_shutdown": "shut-down"}


def recognise(survey: Survey) -> Recognised:
    """Finds the backend's FastAPI and Starlette parts."""
    routing = Routing(survey, LIBRARIES, sync_on_loop=False)
    routes = tuple(routing.routes())
    roots = [*routing.route_roots(routes), *_around(routing), *_life_cycle(routing), *_made_with(routing)]
    roots += _middleware_classes(survey)
    dependencies = dict.fromkeys(dependency for route in routes for dependency in route.dependencies)
    return Recognised(
        routes=routes,
        roots=tuple(dict.fromkeys(roots)),
        dependencies=tuple(dependencies),
        applications=tuple(routing.applications()),
    )


def _around(routing: Routing) -> Iterator[Root]:
    """Middleware and error handlers, by decorator or call."""
    for registration in routing.registrations("middleware", "exception_handler"):
        is_middleware = registration.mark.name == "middleware"
        label = "middleware" if is_middleware else "exception handler"
        for value in _registered(routing, registration):
            yield from _request_roots(routing, value, label)


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


def _request_roots(routing: Routing, value: Value, label: str) -> Iterator[Root]:
    """The roots of a callable that runs around requests: a function, a class or an object."""
    world = routing.world
    match value:
        case FunctionObject(function=function) if not function.is_stub:
            on_loop = runs_on_loop(decoration(world, function), function)
            yield Root(function, Context.REQUEST, label, on_loop)
        case ClassObject(klass=klass) if not klass.is_stub and label == "middleware":
            yield from _class_roots(routing.survey, klass)
        case Instance(klass=klass) if not klass.is_stub and label != "middleware":
            method = find_method(world, klass, "__call__")
            if method is not None and not method.is_stub:
                yield Root(method, Context.REQUEST, label, method.is_async)


def _class_roots(survey: Survey, klass: Class) -> Iterator[Root]:
    for name in ("dispatch", "__call__"):
        method = find_method(survey.world, klass, name)
        if method is not None and not method.is_stub and method.is_async:
            yield Root(method, Context.REQUEST, "middleware", on_loop=True)
    method = find_method(survey.world, klass, "__init__")
    if method is not None and not method.is_stub:
        yield Root(method, Context.STARTUP, "middleware", on_loop=True)


def _middleware_classes(survey: Survey) -> Iterator[Root]:
    """Classes that can be nothing but middleware, registered where it cannot be seen."""
    for klass in survey.classes:
        if any("middleware_base" in ancestor.marks for ancestor, _ in linearize(survey.world, klass)):
            yield from _class_roots(survey, klass)


def _life_cycle(routing: Routing) -> Iterator[Root]:
    """Start-up and shut-down handlers, by decorator or call."""
    for registration in routing.registrations("lifecycle"):
        event = registration.argument("event_type")
        text = "" if event is None else routing.survey.definitions.text(event)
        label = "shut-down" if "shut" in text else "start-up"
        for value in _registered(routing, registration):
            if type(value) is FunctionObject and not value.function.is_stub:
                yield Root(value.function, Context.STARTUP, label, on_loop=True)


def _made_with(routing: Routing) -> Iterator[Root]:
    """What applications and routers are made with: lifespan, start-up lists, error handlers."""
    groups: dict[Group, None] = {}
    for edge in routing.groups.edges:
        groups.update(dict.fromkeys((edge.parent, edge.child)))
    groups.update(dict.fromkeys(group for group, _ in routing.groups.applications))
    for group in groups:
        for keyword, label in _LIFE.items():
            written = routing.groups.made_with(group, keyword)
            if written is not None:
                yield from _life_roots(routing, written, label)
        handlers = routing.groups.made_with(group, "exception_handlers")
        if handlers is not None:
            for value in _mapped(routing, handlers):
                yield from _request_roots(routing, value, "exception handler")


def _life_roots(routing: Routing, written: Written, label: str) -> Iterator[Root]:
    items = routing.survey.definitions.items(written) or [written]
    for item in items:
        for value in routing.callables(item):
            match value:
                case FunctionObject(function=function) if not function.is_stub:
                    yield Root(function, Context.STARTUP, label, on_loop=True)
                case Instance(klass=klass) | ClassObject(klass=klass) if not klass.is_stub:
                    for name in ("__call__", "__aenter__", "__aexit__"):
                        method = find_method(routing.world, klass, name)
                        if method is not None and not method.is_stub:
                            yield Root(method, Context.STARTUP, label, on_loop=True)


def _mapped(routing: Routing, written: Written) -> Iterator[Value]:
    definitions = routing.survey.definitions
    for end in definitions.ends(written):
        if isinstance(end, Written) and type(end.expr) is tree.Map:
            for value in end.expr.values:
                yield from routing.callables(definitions.beside(end, value))
