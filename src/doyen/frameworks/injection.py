"""Dependencies that a framework injects: which functions run before a handler, in their order."""

from collections.abc import Iterable, Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.model import Parameter
from doyen.frameworks.definitions import Definitions, Scope, Written, is_bound
from doyen.frameworks.entities import Dependency
from doyen.program.annotations import marks_of, symbol
from doyen.program.classes import linearize
from doyen.program.decorations import Decoration, decoration
from doyen.program.members import find_method, special
from doyen.program.symbols import Class, Function, Mark
from doyen.program.values import ClassObject, ExternalObject, FunctionObject, Instance, Value, options
from doyen.program.world import World

_DEEPEST = 20


class Provider(msgspec.Struct, frozen=True):
    """What provides a value: a function to run, or a class without a constructor of its own."""

    function: Function | None
    klass: Class | None = None


def runs_on_loop(found: Decoration, function: Function) -> bool:
    """Whether a function that a framework calls runs on the loop's thread, given that it puts sync ones in a thread."""
    if found.is_offloaded:
        return False
    return found.is_async if found.wrappers else function.is_async


class Injection:
    """Finds the dependencies of callables; guards the memo of their lists."""

    def __init__(self, definitions: Definitions) -> None:
        self.definitions = definitions
        self.world: World = definitions.world
        self._known: dict[Provider, tuple[Dependency, ...]] = {}
        self._active: list[Provider] = []
        self._is_cut = False

    def of_callable(self, function: Function) -> tuple[Dependency, ...]:
        """The dependencies of a handler in the order they run, those of its class first."""
        found: list[Dependency] = []
        if function.owner is not None and function.name != "__init__":
            found += self.of_provider(Provider(find_method(self.world, function.owner, "__init__"), function.owner))
        found += self.of_provider(Provider(function))
        return tuple(dict.fromkeys(found))

    def of_provider(self, provider: Provider) -> tuple[Dependency, ...]:
        """What must run before a provider."""
        known = self._known.get(provider)
        if known is not None:
            return known
        if provider in self._active or len(self._active) > _DEEPEST:
            self._is_cut = True
            return ()
        outer, self._is_cut = self._is_cut, False
        self._active.append(provider)
        try:
            found = tuple(dict.fromkeys(self._before(provider)))
        finally:
            self._active.pop()
        if not (self._is_cut and self._active):
            # A list that a cycle cut short holds for this way only.
            self._known[provider] = found
        self._is_cut = self._is_cut or outer
        return found

    def of_lists(self, lists: Iterable[Written]) -> Iterator[Dependency]:
        """The dependencies of `dependencies=[...]` lists."""
        for written in lists:
            for item in self.definitions.items(written):
                yield from self.of_marker(item, None)

    # -- one provider --------------------------------------------------------------------------------------------

    def _before(self, provider: Provider) -> Iterator[Dependency]:
        function = provider.function
        if provider.klass is not None:
            yield from self._of_fields(provider.klass)
        if function is None or function.is_stub:
            return
        scope = Scope(function.module, function.parent)
        skipped = 1 if is_bound(self.world, function) else 0
        for parameter in function.facts.parameters[skipped:]:
            yield from self._of_parameter(parameter, scope)

    def _of_fields(self, klass: Class) -> Iterator[Dependency]:
        """Class attributes that are injected, as class-based views and dataclasses have them."""
        for ancestor, _ in reversed(linearize(self.world, klass)):
            if ancestor.is_stub:
                continue
            scope = Scope(ancestor.module, ancestor.parent, ancestor)
            for field in ancestor.facts.fields:
                yield from self._of_declared(field.annotation, field.value, scope)

    def _of_parameter(self, parameter: Parameter, scope: Scope) -> Iterator[Dependency]:
        yield from self._of_declared(parameter.annotation, parameter.default, scope)

    def _of_declared(
        self, annotation: tree.Expr | None, default: tree.Expr | None, scope: Scope
    ) -> Iterator[Dependency]:
        if default is not None and type(default) in (tree.Call, tree.Name, tree.Attr):
            found = tuple(self.of_marker(Written(default, scope), annotation))
            if found:
                yield from found
                return
        if annotation is not None and type(annotation) is not tree.Const:
            yield from self._of_annotation(Written(annotation, scope))

    def _of_annotation(self, written: Written) -> Iterator[Dependency]:
        for end in self._aliased(written):
            if type(end.expr) is not tree.Sub or type(end.expr.index) is not tree.Seq:
                continue
            scope = end.scope
            name = symbol(self.world, end.expr.value, scope.module, scope.function)
            if type(name) is not ExternalObject or not name.name.endswith(".Annotated"):
                continue
            first, *rest = end.expr.index.items
            yield from self._of_annotation(self.definitions.beside(end, first))
            for item in rest:
                yield from self.of_marker(self.definitions.beside(end, item), first)

    def _aliased(self, written: Written) -> Iterator[Written]:
        if type(written.expr) is tree.Sub:
            yield written
        elif type(written.expr) in (tree.Name, tree.Attr):
            for end in self.definitions.ends(written):
                if isinstance(end, Written):
                    yield end

    # -- markers -------------------------------------------------------------------------------------------------

    def of_marker(self, written: Written, annotation: tree.Expr | None) -> Iterator[Dependency]:
        """The dependencies a marker such as `Depends(f)` stands for, nested ones first."""
        for call, mark in self.markers(written):
            assert type(call.expr) is tree.Call, "a marker is a call"
            passed = [value for key, value in call.expr.keywords if key in mark.words]
            given = [*call.expr.args[:1], *passed]
            if given:
                yield from self.provided(self.definitions.beside(call, given[0]))
            elif annotation is not None:
                yield from self.provided(self.definitions.beside(call, annotation))

    def markers(self, written: Written) -> Iterator[tuple[Written, Mark]]:
        """The marker calls an expression stands for, with their marks."""
        if type(written.expr) is tree.Call:
            mark = self._mark(written)
            if mark is not None:
                yield written, mark
                return
        for end in self.definitions.ends(written):
            if isinstance(end, Written) and type(end.expr) is tree.Call:
                mark = self._mark(end)
                if mark is not None:
                    yield end, mark

    def _mark(self, written: Written) -> Mark | None:
        assert type(written.expr) is tree.Call, "only calls are markers"
        scope = written.scope
        return marks_of(symbol(self.world, written.expr.func, scope.module, scope.function)).get("dependency")

    def provided(self, written: Written) -> Iterator[Dependency]:
        """The dependencies a provider expression brings: what it needs, then itself."""
        for provider in dict.fromkeys(self.providers(written)):
            yield from self.of_provider(provider)
            function = provider.function
            if function is not None and not function.is_stub:
                found = decoration(self.world, function)
                on_loop = runs_on_loop(found, function)
                yield Dependency(function, on_loop, function.facts.is_generator or bool(found.manager))

    def providers(self, written: Written) -> Iterator[Provider]:
        """What an expression in a marker calls."""
        found = [provider for value in self.values(written) for provider in self._provider(value)]
        yield from found

    def values(self, written: Written) -> list[Value]:
        """What a provider expression may be, by type first, else by where it comes from."""
        values = [value for value in options(self.definitions.value(written)) if _is_callable(value)]
        if values and not written.given:
            return values
        found: list[Value] = []
        for end in self.definitions.ends(written):
            made = self.definitions.value(end) if isinstance(end, Written) else end
            found += [value for value in options(made) if _is_callable(value)]
        return found or values

    def _provider(self, value: Value) -> Iterator[Provider]:
        match value:
            case FunctionObject(function=function):
                yield Provider(function)
            case ClassObject(klass=klass) if not klass.is_stub:
                method = find_method(self.world, klass, "__init__")
                own = None if method is None or method.is_stub else method
                yield Provider(own, klass if own is None else None)
            case Instance():
                method_object = special(self.world, value, "__call__")
                if method_object is not None and not method_object.function.is_stub:
                    yield Provider(method_object.function)


def _is_callable(value: Value) -> bool:
    return type(value) in (FunctionObject, ClassObject, Instance)
