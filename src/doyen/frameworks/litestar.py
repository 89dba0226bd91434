"""Litestar: handlers, controllers and routers by list; dependencies by name; sync handlers run on the loop.

`sync_to_thread=True` moves a handler or provider to a thread. A layer (application, router, controller, handler) adds
a path and names for dependencies; a handler receives those its parameters name.
"""

from collections.abc import Iterator, Mapping

import msgspec

from doyen.facts import tree
from doyen.frameworks.backend import Recognised
from doyen.frameworks.definitions import End, Scope, Written
from doyen.frameworks.entities import Dependency, Route
from doyen.frameworks.groups import Group
from doyen.frameworks.registrations import Registration
from doyen.frameworks.routing import WEBSOCKET, Routing, header_place, joined, recognised_by
from doyen.frameworks.surroundings import surrounding_roots
from doyen.frameworks.survey import Survey
from doyen.frameworks.texts import text_of
from doyen.program.annotations import marks_of
from doyen.program.classes import linearize
from doyen.program.decorations import decoration
from doyen.program.symbols import Class, Function
from doyen.program.values import ClassObject, FunctionObject

LIBRARIES = frozenset({"litestar"})
_DEEPEST = 12


class Layer(msgspec.Struct, frozen=True):
    """The path so far and the dependencies in reach, by name."""

    path: str = ""
    providers: Mapping[str, Written] = {}


class _Litestar(Routing):
    """Reads Litestar's layers from the applications down; guards what was reached."""

    def __init__(self, survey: Survey) -> None:
        super().__init__(survey, LIBRARIES, sync_on_loop=True)
        self.definitions = survey.definitions
        self.handlers_of: dict[Function, list[Registration]] = {}
        for registration in self.registrations("route", "websocket_route"):
            if isinstance(registration.decorated, Function):
                self.handlers_of.setdefault(registration.decorated, []).append(registration)
        self.reached: set[Function] = set()

    def on_loop(self, function: Function) -> bool:
        """Whether a handler runs on the loop's thread."""
        if function.is_async or decoration(self.world, function).is_offloaded:
            return function.is_async
        threads = (registration.argument("sync_to_thread") for registration in self.handlers_of.get(function, ()))
        return not any(_is_true(thread) for thread in threads)

    def routes(self) -> Iterator[Route]:
        """The routes of all applications, then those of handlers that no application is seen to have."""
        found: dict[Route, None] = {}
        for group, _ in self.groups.applications:
            if self.groups.library(group) in LIBRARIES:
                found.update(dict.fromkeys(self._of_group(group, Layer(), 0)))
        for function in self.handlers_of:
            if function not in self.reached:
                owner = function.owner
                layer = Layer() if owner is None else self._controller_layer(owner, Layer())
                found.update(dict.fromkeys(self._of_function(function, layer)))
        yield from sorted(found, key=lambda route: (route.place.path, route.place.span.line, route.path))

    # -- layers --------------------------------------------------------------------------------------------------

    def _of_group(self, group: Group, layer: Layer, depth: int) -> Iterator[Route]:
        """The routes of an application or router."""
        path = self.groups.made_with(group, "path") or self._first_argument(group)
        inner = self._deeper(layer, path, self.groups.made_with(group, "dependencies"))
        held = self.groups.made_with(group, "route_handlers")
        items = [] if held is None else self.definitions.items(held)
        for registration in self.registrations("includes"):
            value = registration.argument(registration.mark.words[0]) if registration.mark.words else None
            if value is not None and any(
                self.groups.is_related(one, group) for one in self.groups.holders(registration)
            ):
                items.append(value)
        for item in items:
            for end in self.definitions.ends(item):
                yield from self._of_end(end, inner, depth)

    def _first_argument(self, group: Group) -> Written | None:
        if group.written is None or type(group.written.expr) is not tree.Call or self._is_application(group):
            return None
        args = group.written.expr.args
        return self.definitions.beside(group.written, args[0]) if args else None

    def _is_application(self, group: Group) -> bool:
        lines = () if group.klass is None else linearize(self.world, group.klass)
        return any("application" in klass.marks for klass, _ in lines)

    def _of_end(self, end: End, layer: Layer, depth: int) -> Iterator[Route]:
        if depth > _DEEPEST:
            return
        match end:
            case FunctionObject(function=function):
                yield from self._of_function(function, layer)
            case ClassObject(klass=klass) if not klass.is_stub:
                yield from self._of_controller(klass, layer)
            case Written(expr=tree.Call()):
                for group in self.groups.of(end):
                    yield from self._of_group(group, layer, depth + 1)

    def _of_controller(self, klass: Class, layer: Layer) -> Iterator[Route]:
        inner = self._controller_layer(klass, layer)
        for ancestor, _ in linearize(self.world, klass):
            for _, index in () if ancestor.is_stub else ancestor.facts.methods:
                yield from self._of_function(self.world.functions(ancestor.module)[index], inner)

    def _controller_layer(self, klass: Class, layer: Layer) -> Layer:
        fields: dict[str, Written] = {}
        for ancestor, _ in reversed(linearize(self.world, klass)):
            for field in () if ancestor.is_stub else ancestor.facts.fields:
                if field.value is not None:
                    scope = Scope(ancestor.module, ancestor.parent, ancestor)
                    fields[field.name] = Written(field.value, scope, field.line)
        return self._deeper(layer, fields.get("path"), fields.get("dependencies"))

    def _deeper(self, layer: Layer, path: Written | None, dependencies: Written | None) -> Layer:
        text = "" if path is None else text_of(self.definitions, path)
        providers = dict(layer.providers)
        for end in () if dependencies is None else self.definitions.ends(dependencies):
            if isinstance(end, Written) and type(end.expr) is tree.Map:
                for key, value in zip(end.expr.keys, end.expr.values, strict=True):
                    if type(key) is tree.Const and type(key.value) is str:
                        providers[key.value] = self.definitions.beside(end, value)
        return Layer(_beside(layer.path, text), providers)

    # -- handlers ------------------------------------------------------------------------------------------------

    def _of_function(self, function: Function, layer: Layer) -> Iterator[Route]:
        for registration in self.handlers_of.get(function, ()):
            self.reached.add(function)
            inner = self._deeper(layer, None, registration.argument("dependencies"))
            needs = tuple(dict.fromkeys(self._needs(function, inner, 0)))
            for text in self._paths(registration):
                for method in self._methods(registration):
                    yield Route(
                        method=method,
                        path=joined(_beside(layer.path, text), ""),
                        handler=function,
                        place=header_place(function),
                        framework=registration.library,
                        on_loop=self.on_loop(function),
                        dependencies=needs,
                    )

    def _paths(self, registration: Registration) -> list[str]:
        written = registration.argument("path")
        if written is None:
            return [""]
        several = self.definitions.items(written)
        return [text_of(self.definitions, item) for item in several or [written]]

    def _methods(self, registration: Registration) -> tuple[str, ...]:
        if registration.mark.name == "websocket_route":
            return (WEBSOCKET,)
        written = registration.argument("http_method")
        if written is None:
            return registration.mark.words or ("*",)
        texts = [text_of(self.definitions, item) for item in self.definitions.items(written) or [written]]
        return tuple(text.strip("{}").upper() for text in texts)

    def _needs(self, function: Function, layer: Layer, depth: int) -> Iterator[Dependency]:
        """The dependencies a function's parameters name, nested ones first."""
        for parameter in function.facts.parameters:
            written = layer.providers.get(parameter.name)
            if written is None or depth > _DEEPEST:
                continue
            provided, is_threaded = self._provided(written)
            for provider in self.injection.providers(provided):
                inner = provider.function
                if inner is None or inner.is_stub or inner is function:
                    continue
                yield from self._needs(inner, layer, depth + 1)
                yield Dependency(inner, inner.is_async or not is_threaded, inner.facts.is_generator)

    def _provided(self, written: Written) -> tuple[Written, bool]:
        """What a provider wraps, and whether it runs in a thread."""
        for end in self.definitions.ends(written):
            if not isinstance(end, Written) or type(end.expr) is not tree.Call:
                continue
            marks = [marks_of(value) for value in self.definitions.called(end)]
            if any("dependency" in found for found in marks) and end.expr.args:
                threads = (value for key, value in end.expr.keywords if key == "sync_to_thread")
                is_threaded = any(type(value) is tree.Const and value.value is True for value in threads)
                return self.definitions.beside(end, end.expr.args[0]), is_threaded
        return written, False


def _is_true(written: Written | None) -> bool:
    return written is not None and type(written.expr) is tree.Const and written.expr.value is True


def _beside(path: str, text: str) -> str:
    """Two paths joined by exactly one slash."""
    return f"{path.rstrip('/')}/{text.lstrip('/')}" if text.strip("/") else path


def recognise(survey: Survey) -> Recognised:
    """Finds the backend's Litestar parts."""
    routing = _Litestar(survey)
    return recognised_by(routing, surrounding_roots(routing))
