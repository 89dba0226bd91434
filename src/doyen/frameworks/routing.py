"""Routes and the roots that come with them, from registrations and groups; shared by the recognisers of servers."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from doyen.facts import tree
from doyen.frameworks.backend import Recognised
from doyen.frameworks.definitions import Written
from doyen.frameworks.entities import Application, Context, Dependency, Root, Route
from doyen.frameworks.groups import Chain
from doyen.frameworks.injection import runs_on_loop
from doyen.frameworks.registrations import Registration
from doyen.frameworks.survey import Survey
from doyen.frameworks.texts import text_of
from doyen.program.classes import linearize, own_method
from doyen.program.decorations import decoration
from doyen.program.evaluator import written as spelled
from doyen.program.members import find_method
from doyen.program.symbols import Class, Function
from doyen.program.values import ClassObject, FunctionObject, Instance, Value
from doyen.program.world import World
from doyen.text.span import Place, Span

HTTP_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT")
WEBSOCKET = "WEBSOCKET"
# What libraries call the parameter that takes a route's path.
_PATHS = ("path", "rule", "uri", "uri_template", "route")


class Handler(msgspec.Struct, frozen=True):
    """A function that answers, and the methods it answers to; no methods mean those of its registration."""

    function: Function
    methods: tuple[str, ...] = ()


class Routing:
    """Reads the routes of the registrations of some libraries."""

    def __init__(self, survey: Survey, libraries: frozenset[str], *, sync_on_loop: bool) -> None:
        self.survey = survey
        self.world = survey.world
        self.groups = survey.groups
        self.injection = survey.injection
        self.libraries = libraries
        self.sync_on_loop = sync_on_loop

    def registrations(self, *marks: str) -> Iterator[Registration]:
        """The registrations of these libraries under some marks."""
        for registration in self.survey.registrations:
            if registration.mark.name in marks and registration.library in self.libraries:
                yield registration

    def on_loop(self, function: Function) -> bool:
        """Whether a handler runs on the loop's thread."""
        found = decoration(self.world, function)
        return runs_on_loop(found, function) or (self.sync_on_loop and not found.is_offloaded)

    # -- routes --------------------------------------------------------------------------------------------------

    def routes(self) -> Iterator[Route]:
        """The routes in order of their registrations."""
        seen: dict[Route, None] = {}
        for registration in self.registrations("route", "websocket_route"):
            for route in self._routes(registration):
                if route not in seen:
                    seen[route] = None
                    yield route

    def _routes(self, registration: Registration) -> Iterator[Route]:
        handlers = list(self.handlers(registration))
        if not handlers:
            return
        declared = self.methods(registration)
        own = registration.argument("dependencies")
        for chain in self._chains(registration):
            lists = chain.dependencies if own is None else (*chain.dependencies, own)
            before = tuple(self.injection.of_lists(lists))
            path = joined(chain.prefix, self._path(registration, chain))
            for handler in handlers:
                dependencies = tuple(dict.fromkeys((*before, *self.injection.of_callable(handler.function))))
                for method in handler.methods or declared:
                    yield self._route(registration, (method, path), handler.function, dependencies)

    def _path(self, registration: Registration, chain: Chain) -> str:
        """The path of a route within its group."""
        named = registration.mark.keywords.get("path")
        own = {parameter.name for parameter in registration.target.facts.parameters}
        name = str(named) if named else next((name for name in _PATHS if name in own), "path")
        written = registration.argument(name)
        if written is None:
            return ""
        written = msgspec.structs.replace(written, given=(*chain.given, *written.given))
        return text_of(self.survey.definitions, written)

    def _route(
        self, registration: Registration, where: tuple[str, str], function: Function, needs: tuple[Dependency, ...]
    ) -> Route:
        method, path = where
        return Route(
            method=method,
            path=path,
            handler=function,
            place=header_place(function),
            framework=registration.library,
            on_loop=self.on_loop(function),
            dependencies=needs,
        )

    def _chains(self, registration: Registration) -> list[Chain]:
        return [chain for group in self.groups.holders(registration) for chain in self.groups.chains(group)]

    def methods(self, registration: Registration) -> tuple[str, ...]:
        """The HTTP methods of a route, in the order they are written."""
        if registration.mark.name == "websocket_route":
            return (WEBSOCKET,)
        if registration.mark.words:
            return tuple(word.upper() for word in registration.mark.words)
        single = registration.argument("method")
        if single is not None:
            text = text_of(self.survey.definitions, single).strip("{}").upper()
            return (text if text in HTTP_METHODS else "*",)
        several = registration.argument("methods")
        if several is None or type(several.expr) is tree.Const:
            return ("GET",)
        texts = (text_of(self.survey.definitions, item) for item in self.survey.definitions.items(several))
        found = tuple(dict.fromkeys(text.strip("{}").rpartition(".")[2].upper() for text in texts))
        return tuple(method for method in found if method in HTTP_METHODS) or ("*",)

    # -- handlers ------------------------------------------------------------------------------------------------

    def handlers(self, registration: Registration) -> Iterator[Handler]:
        """The functions a registration makes answer."""
        match registration.decorated:
            case Function() as function:
                yield Handler(function)
            case Class() as klass:
                yield from self._class_handlers(klass, registration)
            case None:
                word = str(registration.mark.keywords.get("handler") or "")
                written = registration.argument(word) if word else None
                for value in () if written is None else self.callables(written):
                    yield from self._handler(value, registration)

    def _handler(self, value: Value, registration: Registration) -> Iterator[Handler]:
        match value:
            case FunctionObject(function=function) if not function.is_stub:
                yield Handler(function)
            case ClassObject(klass=klass) if not klass.is_stub:
                yield from self._class_handlers(klass, registration)
            case Instance(klass=klass) if not klass.is_stub:
                method = find_method(self.world, klass, "__call__")
                if method is not None and not method.is_stub:
                    yield Handler(method)

    def callables(self, written: Written) -> list[Value]:
        """What a handler expression may be."""
        return self.injection.values(written)

    def _class_handlers(self, klass: Class, registration: Registration) -> Iterator[Handler]:
        """The methods of an endpoint class that answer: those named after HTTP methods, or the hooks of a socket."""
        if registration.mark.name == "websocket_route":
            for method in hooks(self.world, klass):
                yield Handler(method, (WEBSOCKET,))
            return
        found = list(endpoint_methods(self.world, klass))
        for method in found:
            yield Handler(method, (method.name.upper(),))
        called = None if found else find_method(self.world, klass, "__call__")
        if called is not None and not called.is_stub:
            yield Handler(called)

    # -- roots ---------------------------------------------------------------------------------------------------

    def route_roots(self, routes: Sequence[Route]) -> Iterator[Root]:
        """A root for each handler, for what is wrapped around it, and for each dependency."""
        labels: dict[Function, Root] = {}
        for route in routes:
            if route.handler not in labels:
                label = f"{route.method} {route.path}"
                labels[route.handler] = Root(route.handler, Context.REQUEST, label, route.on_loop)
                for wrapper in decoration(self.world, route.handler).wrappers:
                    labels.setdefault(wrapper, Root(wrapper, Context.REQUEST, label, wrapper.is_async))
        yield from labels.values()
        needed = dict.fromkeys(dependency for route in routes for dependency in route.dependencies)
        yield from dependency_roots(needed)

    def applications(self) -> Iterator[Application]:
        """The applications made in the program."""
        seen: set[Place] = set()
        for group, written in self.groups.applications:
            node = written.expr
            if type(node) is not tree.Call or group.klass is None:
                continue
            place = Place(written.scope.module.path, Span(node.line, node.column, node.end_line, node.end_column))
            library = self.groups.library(group)
            if place not in seen and library in self.libraries:
                seen.add(place)
                yield Application(library, self._name(written), place)

    def _name(self, written: Written) -> str:
        """The name an application is bound to, else how its class is spelled."""
        found = self.survey.definitions.bindings(written.scope.module, written.scope.function)
        for name, bounds in found.names.items():
            if any(bound.expr is written.expr for bound in bounds):
                return name
        for stored in found.attributes:
            if stored.expr is written.expr:
                return stored.name
        return spelled(written.expr)


def recognised_by(routing: Routing, roots: Iterable[Root]) -> Recognised:
    """What a routing finds, with the roots found around it."""
    routes = tuple(routing.routes())
    dependencies = dict.fromkeys(dependency for route in routes for dependency in route.dependencies)
    return Recognised(
        routes=routes,
        roots=tuple(dict.fromkeys((*routing.route_roots(routes), *roots))),
        dependencies=tuple(dependencies),
        applications=tuple(routing.applications()),
    )


def merged(found: Iterable[Recognised]) -> Recognised:
    """Several findings as one."""
    every = tuple(found)
    return Recognised(
        routes=tuple(route for one in every for route in one.routes),
        roots=tuple(root for one in every for root in one.roots),
        dependencies=tuple(dependency for one in every for dependency in one.dependencies),
        applications=tuple(application for one in every for application in one.applications),
    )


def dependency_roots(dependencies: Iterable[Dependency]) -> Iterator[Root]:
    """A root for each dependency."""
    for dependency in dependencies:
        function = dependency.function
        yield Root(function, Context.REQUEST, f"dependency {provider_name(function)}", dependency.on_loop)


def provider_name(function: Function) -> str:
    """A dependency as people call it: a class, a function, or a factory and the function it returns."""
    if function.owner is not None and function.name in ("__init__", "__call__"):
        return function.owner.name
    return function.name if function.parent is None else f"{function.parent.name}.{function.name}"


def endpoint_methods(world: World, klass: Class) -> Iterator[Function]:
    """The methods of a class that are named after HTTP methods, by method."""
    for name in HTTP_METHODS:
        method = find_method(world, klass, name.lower())
        if method is not None and not method.is_stub:
            yield method


def hooks(world: World, klass: Class) -> Iterator[Function]:
    """The coroutine methods of a class that override methods of a library class."""
    names: dict[str, None] = {}
    for ancestor, _ in linearize(world, klass):
        if ancestor.is_stub:
            for name, indices in ancestor.methods.items():
                if any(world.functions(ancestor.module)[index].is_async for index in indices):
                    names[name] = None
    for name in names:
        for ancestor, _ in linearize(world, klass):
            method = None if ancestor.is_stub else own_method(world, ancestor, name)
            if method is not None:
                yield method
                break


def joined(prefix: str, path: str) -> str:
    """A whole path from a prefix and a path."""
    whole = prefix + path
    while "//" in whole:
        whole = whole.replace("//", "/")
    return whole if whole.startswith("/") else f"/{whole}"


def header_place(function: Function) -> Place:
    """The place of a function's `def` line."""
    facts = function.facts
    word = len("async def" if facts.is_async else "lambda" if facts.is_lambda else "def")
    end = facts.column + word + (0 if facts.is_lambda else 1 + len(facts.name))
    return Place(function.module.path, Span(facts.line, facts.column, facts.line, end))
