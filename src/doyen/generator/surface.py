"""What of a package can matter to a caller: the public names, and behind them the classes whose calls say something.

A callable *tells* something when it surely blocks or is async. A class is kept when one of its callables tells
something, or when one of its members leads to a kept class; everything else would only make the stub longer.
"""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from doyen.generator.certainty import Certainty, Sure
from doyen.generator.spelling import classes_in, module_name
from doyen.program.annotations import annotate
from doyen.program.calls import declared_result
from doyen.program.classes import ancestors, own_method
from doyen.program.decorations import Binding, Decoration, decoration
from doyen.program.effects import Effects
from doyen.program.link import Program
from doyen.program.members import attribute
from doyen.program.modules import Module
from doyen.program.names import imported_module, member
from doyen.program.symbols import Class, Function
from doyen.program.values import (
    UNKNOWN,
    AliasObject,
    ClassObject,
    CoroutineObject,
    FunctionObject,
    GeneratorObject,
    Instance,
    ManagerObject,
    TypeVariable,
    Value,
    variables,
)

_SPECIAL = frozenset(
    {
        "__init__", "__new__", "__call__", "__enter__", "__exit__", "__aenter__", "__aexit__", "__iter__", "__next__",
        "__aiter__", "__anext__", "__await__", "__getitem__",
    }
)  # fmt: skip
_LEFT_OUT = frozenset(
    {
        "tests", "test", "testing", "build_tests", "conftest", "examples", "example", "samples", "docs", "scripts",
        "cli", "pytest", "__main__", "setup", "raw_client",
    }
)  # fmt: skip
"""Modules that are not for importing, and the raw views generated clients keep beside their own."""


class Described(msgspec.Struct, frozen=True):
    """One callable as a caller sees it: what calling it gives; `is_lazy` when calling it runs nothing yet."""

    function: Function
    decoration: Decoration
    is_async: bool
    is_lazy: bool
    result: Value


class Members(msgspec.Struct, frozen=True):
    """What a class itself has: its callables and the attributes whose type is known."""

    callables: dict[str, Described]
    attributes: Mapping[str, Value]

    def values(self) -> Iterator[Value]:
        """What its members give."""
        yield from (described.result for described in self.callables.values())
        yield from self.attributes.values()


class Surface:
    """The surface of the package in a program; guards the descriptions of its classes."""

    def __init__(self, program: Program) -> None:
        self.world = program.world
        self.modules = [module for module in program.modules if not _LEFT_OUT & set(module_name(module).split("."))]
        self._described: dict[Function, Described] = {}
        self._members: dict[Class, Members] = {}
        self._foreign: dict[Class, bool] = {}
        self.public = self._public()
        reached = self._reached()
        effects = Effects(program.world)
        eager = [described.function for described in self._described.values() if not described.is_lazy]
        effects.solve(eager)
        certainty = Certainty(effects)
        self.sure: dict[Function, Sure] = {}
        for function in eager:
            found = certainty.of(function)
            if found is not None:
                self.sure[function] = found
        self.kept = self._chosen(reached)

    # -- names ----------------------------------------------------------------------------------------------------

    def _public(self) -> dict[tuple[str, str], Value]:
        """The public names by module and name, those of public modules only."""
        found: dict[tuple[str, str], Value] = {}
        for module in self.modules:
            dotted = module_name(module)
            if any(part.startswith("_") for part in dotted.split(".")):
                continue
            for name in self._names(module):
                value = member(self.world, module, name)
                if self._is_offered(module, name, value):
                    found[dotted, name] = value
        return found

    def _names(self, module: Module) -> Iterator[str]:
        names = dict.fromkeys(module.facts.names)
        for star in module.facts.stars:
            source = imported_module(self.world, module, star)
            if source is not None and not source.is_stub:
                names.update(dict.fromkeys(source.facts.exports or source.facts.names))
        exports = module.facts.exports or ()
        names.update(dict.fromkeys(exports))
        return (name for name in names if name in exports or not name.startswith("_"))

    def _is_offered(self, module: Module, name: str, value: Value) -> bool:
        """Whether a name is the module's to give: defined there, or passed on by a package or `__all__`."""
        passes_on = module.is_package or name in (module.facts.exports or ())
        match value:
            case FunctionObject(function=function, receiver=None) if not function.is_stub and function.owner is None:
                return function.module is module or passes_on
            case ClassObject(klass=klass) if not klass.is_stub and klass.owner is None and klass.parent is None:
                return klass.module is module or passes_on
            case Instance(klass=klass):
                return not klass.is_stub and (passes_on or "v" in {b.kind for b in module.facts.names.get(name, ())})
        return False

    # -- reaching -------------------------------------------------------------------------------------------------

    def _reached(self) -> list[Class]:
        """The classes of the package that public names lead to."""
        found: dict[Class, None] = {}
        pending = [klass for value in self.public.values() for klass in self._led_to(value)]
        while pending:
            klass = pending.pop()
            if klass in found or klass.is_stub or klass.owner is not None or klass.parent is not None:
                continue
            if self._is_remade(klass):
                continue
            found[klass] = None
            pending += [ancestor for ancestor in ancestors(self.world, klass) if ancestor is not klass]
            pending += [inner for value in self.members(klass).values() for inner in classes_in(value)]
        return list(found)

    def _is_remade(self, klass: Class) -> bool:
        """Whether a class has a metaclass of the package put over inherited coroutines: nobody knows what it makes."""
        metaclass = next((expression for name, expression in klass.facts.keywords if name == "metaclass"), None)
        if metaclass is None:
            return False
        made = annotate(self.world, metaclass, klass.module, klass)
        inherited = (one for one in ancestors(self.world, klass) if one is not klass)
        return (
            type(made) is Instance
            and not made.klass.is_stub
            and any(
                self.world.functions(one.module)[index].is_async for one in inherited for _, index in one.facts.methods
            )
        )

    def _led_to(self, value: Value) -> list[Class]:
        if type(value) is FunctionObject:
            return list(classes_in(self.describe(value.function).result))
        return list(classes_in(value))

    def members(self, klass: Class) -> Members:
        """What a class of the package itself has that a caller may use."""
        if klass not in self._members:
            names = [name for name in klass.methods if _is_usable(name)]
            functions = {name: own_method(self.world, klass, name) for name in names}
            callables = {name: self.describe(one) for name, one in functions.items() if one is not None}
            stored = dict.fromkeys(name for name in (*klass.fields, *klass.stores) if _is_usable(name))
            owner = Instance(klass)
            values = {name: attribute(self.world, owner, name).value for name in stored if name not in callables}
            known = {name: value for name, value in values.items() if isinstance(value, Instance)}
            self._members[klass] = Members(callables, known)
        return self._members[klass]

    def describe(self, function: Function) -> Described:
        """How a function of the package looks to a caller."""
        found = self._described.get(function)
        if found is None:
            found = self._described[function] = self._describe(function)
        return found

    def _describe(self, function: Function) -> Described:
        decorated = decoration(self.world, function)
        facts = function.facts
        result = self._as_self(function, declared_result(self.world, function))
        is_async = decorated.is_async
        if facts.is_generator and not decorated.manager:
            # Calling it runs nothing yet; only an `__iter__` is always iterated at once.
            is_async = False
            result = GeneratorObject(result, function, None, facts.is_async)
        elif decorated.manager:
            is_async = False
            result = ManagerObject(result, function, decorated.manager == "async")
        elif not is_async:
            is_async, result = _returned_coroutine(result)
        is_generator = facts.is_generator and not decorated.manager and function.name != "__iter__"
        is_quiet = decorated.is_cached or decorated.is_offloaded or decorated.replaced is not None
        is_lazy = is_async or is_generator or is_quiet or decorated.manager == "async"
        is_constructor = function.name in ("__init__", "__new__")
        return Described(function, decorated, is_async, is_lazy, UNKNOWN if is_constructor else result)

    def _as_self(self, function: Function, result: Value) -> Value:
        """The result of a method that gives back its object, whose type is spelled by a type variable on `self`."""
        first = function.facts.parameters[:1] if function.owner is not None else ()
        if type(result) is not TypeVariable or not first or first[0].annotation is None:
            return result
        receiver = annotate(self.world, first[0].annotation, function.module, function)
        receiver = receiver.value if type(receiver) is AliasObject else receiver
        return TypeVariable("Self") if receiver == result else result

    def tells(self, described: Described) -> bool:
        """Whether a callable says more than its types."""
        return described.is_async or described.function in self.sure

    # -- choosing -------------------------------------------------------------------------------------------------

    def _chosen(self, reached: list[Class]) -> set[Class]:
        """The classes worth keeping: those that tell something, and those that lead to them."""
        kept: set[Class] = set()
        leads: dict[Class, set[Class]] = {}
        for klass in reached:
            members = self.members(klass)
            if any(self.tells(described) for described in members.callables.values()):
                kept.add(klass)
            for target in {
                *(ancestor for ancestor in ancestors(self.world, klass) if ancestor is not klass),
                *(inner for value in members.values() for inner in classes_in(value)),
            }:
                leads.setdefault(target, set()).add(klass)
                if target.is_stub and self.is_foreign_client(target):
                    kept.add(klass)
        pending = list(kept)
        while pending:
            for klass in leads.get(pending.pop(), ()):
                if klass not in kept:
                    kept.add(klass)
                    pending.append(klass)
        return kept

    def is_foreign_client(self, klass: Class) -> bool:
        """Whether a class of another library has calls that tell something, or lead to a class that has."""
        if not klass.is_stub or klass.module.name.partition(".")[0] in _PLAIN or klass.owner is not None:
            return False
        if klass not in self._foreign:
            self._foreign[klass] = False
            methods = [self.world.functions(one.module)[index] for one in ancestors(self.world, klass)
                       for _, index in one.facts.methods]  # fmt: skip
            self._foreign[klass] = any(
                method.is_async
                or "blocks" in method.marks
                or any(self.is_foreign_client(one) for one in classes_in(declared_result(self.world, method)))
                for method in methods
            )
        return self._foreign[klass]

    def is_kept(self, klass: Class) -> bool:
        """Whether a stub may name a class."""
        return klass in self.kept or self.is_foreign_client(klass)

    def leads_on(self, value: Value, klass: Class | None = None) -> bool:
        """Whether a result is, or holds, something worth calling."""
        names = variables(value)
        return any(self.is_kept(one) for one in classes_in(value)) or ("Self" in names and klass is not None)

    def written(self, klass: Class) -> Iterator[tuple[str, Described]]:
        """The callables of a kept class that its stub needs: those that tell, lead on, or hide one that does."""
        bases = [one for one in ancestors(self.world, klass) if one is not klass]
        for name, described in self.members(klass).callables.items():
            if self.tells(described) or self.leads_on(described.result, klass) or self._hides(name, bases):
                yield name, described

    def _hides(self, name: str, bases: Iterable[Class]) -> bool:
        for base in bases:
            if base.is_stub:
                function = own_method(self.world, base, name)
                if function is not None and (function.is_async or function.marks):
                    return True
            elif base in self.kept and name in self.members(base).callables:
                described = self.members(base).callables[name]
                if self.tells(described) or self.leads_on(described.result, base):
                    return True
        return False


_PLAIN = frozenset(
    {
        "abc", "asyncio", "builtins", "collections", "concurrent", "contextlib", "datetime", "email", "enum",
        "functools", "http", "io", "logging", "multiprocessing", "os", "pathlib", "queue", "random", "socket", "ssl",
        "subprocess", "tempfile", "threading", "time", "types", "typing", "typing_extensions", "urllib", "uuid",
        "pydantic", "pydantic_core", "numpy", "pandas", "PIL",
    }
)  # fmt: skip


_ASIDES = frozenset({"with_raw_response", "with_streaming_response", "with_streamed_response"})
"""Second views of the same calls, by the names generated clients give them."""


def _is_usable(name: str) -> bool:
    return name in _SPECIAL or not (name.startswith("_") or name in _ASIDES)


def _returned_coroutine(result: Value) -> tuple[bool, Value]:
    """A plain function that returns a coroutine is async to its caller."""
    match result:
        case CoroutineObject(result=inner):
            return True, inner
        case Instance(klass=klass, args=args) if klass.is_stub and klass.name == "Coroutine" and len(args) == 3:
            return True, args[2]
    return False, result


def is_property(described: Described) -> bool:
    """Whether a callable is read like an attribute."""
    return described.decoration.binding is Binding.PROPERTY
