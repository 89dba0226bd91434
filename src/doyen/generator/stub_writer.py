"""A linked package to the text of its knowledge stub: what is public, what it gives, what surely blocks.

Nothing is claimed that the engine did not see: code without source, unknown receivers and calls that only some ways
reach leave no mark. Above a mark stands the way to the library call that earns it, unless it ends as the one before.
"""

from collections.abc import Iterator

import msgspec

from doyen.generator.certainty import Sure
from doyen.generator.spelling import ANY, Speller, module_name
from doyen.generator.surface import Described, Surface, is_property
from doyen.generator.twins import Twins
from doyen.program.annotations import annotate, parameter_names
from doyen.program.decorations import Binding
from doyen.program.link import Program
from doyen.program.symbols import Class, Function
from doyen.program.values import (
    UNKNOWN,
    ClassObject,
    FunctionObject,
    GeneratorObject,
    Instance,
    ManagerObject,
    Value,
)

_LONGEST_WAY = 5
_WIDEST = 120
_DEFAULT_COSTS = {"disk": "short"}


class Learned(msgspec.Struct, frozen=True):
    """The text of a stub and what it holds: how many classes, async callables and callables that block."""

    text: str
    classes: int
    coroutines: int
    blocking: int


def stub_of(program: Program, name: str, version: str) -> Learned:
    """Writes the stub of a package whose files, and nothing else, are the files of a program.

    Paths are relative to the folder the package is imported from.
    """
    return _Writer(Surface(program), name, version).stub()


class _Writer:
    """The sections of one stub as they are written; guards the counts."""

    def __init__(self, surface: Surface, name: str, version: str) -> None:
        self.surface = surface
        self.twins = Twins(surface)
        self.title = f"{name} {version}".strip()
        self.coroutines = 0
        self.blocking = 0
        self._last_end: tuple[tuple[Function, ...], Function] | None = None

    def stub(self) -> Learned:
        sections = self._sections()
        head = f'"""Learned from {self.title} by reading its source; a line written by hand wins over one here."""\n'
        written = [
            f"# module: {module}\n{''.join(f'{_folded(line)}\n' for line in lines)}" for module, lines in sections
        ]
        text = "\n".join([head, *written]) if written else head
        return Learned(text, len(self.surface.kept), self.coroutines, self.blocking)

    def _sections(self) -> list[tuple[str, list[str]]]:
        names = {module_name(klass.module) for klass in self.surface.kept}
        wanted = [(module, value) for (module, _), value in self.surface.public.items() if self._is_wanted(value)]
        names |= {module for module, _ in wanted}
        names |= {module_name(value.function.module) for _, value in wanted if type(value) is FunctionObject}
        # A namespace package is nobody's: other distributions have parts of it too.
        packages = {module_name(module) for module in self.surface.modules}
        for name in list(names):
            parts = name.split(".")
            names |= {".".join(parts[:count]) for count in range(1, len(parts))} & packages
        return [(name, self._section(name)) for name in sorted(names)]

    def _is_wanted(self, value: Value) -> bool:
        match value:
            case FunctionObject(function=function):
                described = self.surface.describe(function)
                return self.surface.tells(described) or self.surface.leads_on(described.result)
            case ClassObject(klass=klass) | Instance(klass=klass):
                return klass in self.surface.kept
        return False

    def _section(self, module: str) -> list[str]:
        classes = sorted(
            (klass for klass in self.surface.kept if module_name(klass.module) == module),
            key=lambda one: one.facts.line,
        )
        offered = {name: value for (where, name), value in self.surface.public.items() if where == module}
        wanted = {name: value for name, value in offered.items() if self._is_wanted(value)}
        speller = Speller(module, self.surface.is_kept, {klass.name for klass in classes} | set(wanted))
        exports: list[str] = []
        lines: list[str] = []
        for name, value in sorted(wanted.items()):
            match value:
                case Instance():
                    lines.append(f"{name}: {speller.type(value)}")
                case FunctionObject(function=function) if _is_at(function, module, name):
                    lines += self._function(speller, function)
                case FunctionObject(function=Function() as target) | ClassObject(klass=Class() as target):
                    if not _is_at(target, module, name):
                        exports.append(f"from {module_name(target.module)} import {target.name} as {name}")
        # A function another module passes on is defined here, though it may not be public here.
        lines += self._hidden_functions(speller, module, wanted)
        bodies = [line for klass in classes for line in self._class(speller, klass)]
        return [*sorted({*exports, *speller.lines()}), *lines, *bodies]

    def _hidden_functions(self, speller: Speller, module: str, wanted: dict[str, Value]) -> Iterator[str]:
        hidden: dict[Function, None] = {}
        for value in self.surface.public.values():
            if type(value) is not FunctionObject or module_name(value.function.module) != module:
                continue
            if value.function.name not in wanted and self._is_wanted(value):
                hidden[value.function] = None
        for function in hidden:
            yield from self._function(speller, function)

    # -- callables ------------------------------------------------------------------------------------------------

    def _function(self, speller: Speller, function: Function) -> Iterator[str]:
        self._last_end = None
        yield from self._callable(speller, self.surface.describe(function), function.name, None)

    def _callable(self, speller: Speller, described: Described, name: str, owner: Class | None) -> Iterator[str]:
        indent = "    " if owner is not None else ""
        sure = self.surface.sure.get(described.function)
        if sure is not None:
            end = (sure.way[-1:], sure.cause.library)
            if end != self._last_end:
                yield f"{indent}# {_way(sure)}"
            self._last_end = end
        yield from (f"{indent}@{word}" for word in _binding(described, owner))
        if sure is not None:
            self.blocking += 1
            yield f"{indent}{_mark(sure, self.twins.instead(owner, name))}"
        self.coroutines += described.is_async
        word = "async def" if described.is_async else "def"
        result = self._result(speller, described, owner)
        yield f"{indent}{word} {name}({_parameters(described, owner)}) -> {result}: ..."

    def _result(self, speller: Speller, described: Described, owner: Class | None) -> str:
        if described.function.name == "__init__":
            return "None"
        names = self._variables(owner) if owner is not None else ()
        value = described.result
        if type(value) is ManagerObject:
            holder = "AbstractAsyncContextManager" if value.is_async else "AbstractContextManager"
            speller.imports["contextlib", holder] = holder
            return f"{holder}[{speller.type(value.entered, names)}]"
        if type(value) is GeneratorObject and value.item == UNKNOWN:
            return "AsyncIterator[Any]" if value.is_async else "Iterator[Any]"
        return speller.type(value, names)

    # -- classes --------------------------------------------------------------------------------------------------

    def _class(self, speller: Speller, klass: Class) -> Iterator[str]:
        self._last_end = None
        names = self._variables(klass)
        variables = f"[{', '.join(names)}]" if names else ""
        bases = ", ".join(self._bases(speller, klass))
        yield ""
        if self.twins.is_client(klass):
            yield "@sync_client"
            twin = self.twins.of(klass)
            if twin is not None:
                yield f'@async_twin("{self.twins.name(twin)}")'
        yield f"class {klass.name}{variables}{f'({bases})' if bases else ''}:"
        body = [*self._attributes(speller, klass, names)]
        for name, described in self.surface.written(klass):
            body += self._callable(speller, described, name, klass)
        yield from body or ["    ..."]

    def _variables(self, klass: Class) -> tuple[str, ...]:
        """The type parameters of a class; none when one of them has no plain name."""
        names = parameter_names(self.surface.world, klass)
        return names if all(name.isidentifier() for name in names) else ()

    def _bases(self, speller: Speller, klass: Class) -> Iterator[str]:
        for expression in klass.facts.bases:
            value = annotate(self.surface.world, expression, klass.module, klass)
            if type(value) is Instance and self.surface.is_kept(value.klass):
                yield speller.type(value, self._variables(klass))

    def _attributes(self, speller: Speller, klass: Class, names: tuple[str, ...]) -> Iterator[str]:
        for name, value in self.surface.members(klass).attributes.items():
            if self.surface.leads_on(value):
                spelled = speller.type(value, names)
                if spelled != ANY:
                    yield f"    {name}: {spelled}"


def _folded(line: str) -> str:
    """A line that is too long, broken inside its brackets."""
    if len(line) <= _WIDEST or line.lstrip().startswith("#"):
        return line
    indent = line[: len(line) - len(line.lstrip())]
    if line.startswith("from "):
        start, _, name = line.partition(" import ")
        return f"{start} import (\n    {name},\n)"
    start, bracket, rest = line.partition("(")
    inner, closing, end = rest.partition(") -> ") if " def " in f" {start}" else rest.rpartition(")")
    return f"{start}{bracket}\n{indent}    {inner}\n{indent}{closing}{end}" if bracket and inner else line


def _is_at(target: Function | Class, module: str, name: str) -> bool:
    return module_name(target.module) == module and target.name == name


def _binding(described: Described, owner: Class | None) -> Iterator[str]:
    if owner is None:
        return
    match described.decoration.binding:
        case Binding.PROPERTY:
            yield "property"
        case Binding.STATIC if described.function.name != "__new__":
            yield "staticmethod"
        case Binding.CLASS:
            yield "classmethod"


def _parameters(described: Described, owner: Class | None) -> str:
    if owner is None or (described.decoration.binding is Binding.STATIC and described.function.name != "__new__"):
        return "*args: Any, **kwargs: Any"
    first = "cls" if described.decoration.binding in (Binding.CLASS, Binding.STATIC) else "self"
    name = described.function.name
    is_bare = is_property(described) or (name.startswith("__") and name not in _FREE)
    return first if is_bare else f"{first}, *args: Any, **kwargs: Any"


_FREE = frozenset({"__init__", "__new__", "__call__", "__exit__", "__aexit__", "__getitem__"})


def _mark(sure: Sure, instead: str) -> str:
    cause = sure.cause
    words = [f'"{cause.kind}"']
    if cause.cost != _DEFAULT_COSTS.get(cause.kind, "long"):
        words.append(f'cost="{cause.cost}"')
    if instead:
        words.append(f'instead="{instead}"')
    return f"@blocks({', '.join(words)})"


def _way(sure: Sure) -> str:
    """The functions on the way and the library call at its end, the middle of a long way left out."""
    library = sure.cause.library
    root = library.module.name.partition(".")[0]
    hops = [function.name for function in sure.way]
    if len(hops) > _LONGEST_WAY:
        hops = [*hops[:2], "...", *hops[-2:]]
    return " -> ".join([*hops, f"{root}.{library.facts.qualname}"])
