"""Reads what a declaration is: the library call behind it with its arguments, and what its annotation says."""

from collections.abc import Iterator, Mapping

import msgspec

from doyen.facts import tree
from doyen.facts.model import BindingKind
from doyen.frameworks.database.literals import Reading, in_class
from doyen.frameworks.database.schema import Declared
from doyen.frameworks.definitions import Scope, Written
from doyen.program.annotations import marks_of, symbol
from doyen.program.classes import ancestors
from doyen.program.modules import Module
from doyen.program.names import imported_module
from doyen.program.symbols import Class
from doyen.program.values import ClassObject, FunctionObject, Instance, Value, options
from doyen.program.world import World

_MOST_HOPS = 6
_COLLECTIONS = frozenset(
    {"list", "List", "set", "Set", "dict", "Dict", "Sequence", "Collection", "Iterable", "MutableSequence", "frozenset"}
)
_FOLLOWED = (tree.Call, tree.Name, tree.Attr, tree.IfExp, tree.BoolOp)


class Part(msgspec.Struct, frozen=True):
    """A library call that declares a part of a schema: which part, and the call with what its names mean."""

    word: str
    written: Written

    @property
    def call(self) -> tree.Call:
        """The call."""
        assert type(self.written.expr) is tree.Call, "a part is declared by a call"
        return self.written.expr

    def declared(self, klass: Class | None) -> Declared:
        """Where the part is written; `klass` is the class that holds it."""
        return Declared(self.written.scope.module, self.call.line, self.call, klass)

    def beside(self, node: tree.Expr) -> Written:
        """An argument of the call."""
        return Written(node, self.written.scope, self.written.line, self.written.given)


def part_of(reading: Reading, written: Written | None) -> Part | None:
    """The part that an expression declares, through names and through functions of the project that return one."""
    if written is None or not isinstance(written.expr, _FOLLOWED):
        return None
    word = _word(reading.world, written)
    if word:
        return Part(word, written)
    if type(written.expr) is tree.Call and type(written.expr.func) not in (tree.Name, tree.Attr):
        return None
    for end in reading.definitions.ends(written):
        if type(end) is Written and type(end.expr) is tree.Call and (word := _word(reading.world, end)):
            return Part(word, end)
    return None


def _word(world: World, written: Written) -> str:
    node = written.expr
    if type(node) is not tree.Call:
        return ""
    scope = written.scope
    found = symbol(world, node.func, scope.module, scope.function or scope.klass)
    word = mapped_word(found)
    if word or type(found) is FunctionObject:
        return word
    evaluated = options(world.evaluate(node.func, scope.module, scope.function))
    return next((word for one in evaluated if (word := mapped_word(one))), "")


def mapped_word(value: Value) -> str:
    """The part of a schema that a library's function or class makes; empty for anything else."""
    mark = marks_of(value).get("maps")
    return mark.words[0] if mark is not None else ""


def keywords(reading: Reading, part: Part) -> dict[str, Written]:
    """What a call passes by keywords, those of mappings that are written out included."""
    found: dict[str, Written] = {}
    for name, value in part.call.keywords:
        written = part.beside(value)
        if name == "**":
            found = {**dict(pairs(reading, written)), **found}
        else:
            found[name] = written
    return found


def pairs(reading: Reading, written: Written) -> Iterator[tuple[str, Written]]:
    """The items of a mapping with constant keys: a display, `dict(...)`, or one that takes items out of another."""
    definitions = reading.definitions
    for end in definitions.ends(written):
        if type(end) is not Written:
            continue
        match end.expr:
            case tree.Map(keys=keys, values=values):
                for key, value in zip(keys, values, strict=True):
                    if key is None:
                        yield from pairs(reading, definitions.beside(end, value))
                    elif type(key) is tree.Const and type(key.value) is str:
                        yield key.value, definitions.beside(end, value)
            case tree.Call(func=tree.Name(id="dict"), args=(), keywords=items):
                for name, value in items:
                    if name != "**":
                        yield name, definitions.beside(end, value)
            case tree.Comp(type="dict", generators=(tree.Generator(iter=tree.Seq(items=keys)),), value=value):
                yield from _taken(reading, end, keys, value)


def _taken(reading: Reading, written: Written, keys: tuple[tree.Expr, ...], value: tree.Expr | None) -> Iterator[
    tuple[str, Written]
]:  # fmt: skip
    """`{key: options.pop(key) for key in ("ondelete", "onupdate") if key in options}`."""
    match value:
        case tree.Call(func=tree.Attr(value=source, attr="pop" | "get")) | tree.Sub(value=source):
            wanted = {key.value for key in keys if type(key) is tree.Const}
            given = pairs(reading, reading.definitions.beside(written, source))
            yield from ((name, item) for name, item in given if name in wanted)


# -- annotations ---------------------------------------------------------------------------------------------------


class Inner(msgspec.Struct, frozen=True):
    """What `Mapped[...]` holds, without unions, aliases and `Annotated`, and the calls of its `Annotated` metadata.

    `value` is what the attribute holds; `node`, seen from `module`, what each item of it is where it is a collection.
    """

    value: tuple[tree.Expr, Module]
    node: tree.Expr
    module: Module
    is_optional: bool
    is_list: bool
    metadata: tuple[Part, ...] = ()


def mapped_annotation(world: World, annotation: tree.Expr | None, module: Module, klass: Class) -> tree.Expr | None:
    """The annotation inside `Mapped[...]`; None where there is no `Mapped`."""
    if type(annotation) is tree.Sub and _is_attribute(world, annotation.value, module, klass):
        return annotation.index
    return None


def _is_attribute(world: World, node: tree.Expr, module: Module, klass: Class) -> bool:
    found = symbol(world, node, module, klass)
    return type(found) is ClassObject and any(
        base.marks["maps"].words == ("attribute",)
        for base in ancestors(world, found.klass)
        if "maps" in base.marks
    )  # fmt: skip


def unwrapped(reading: Reading, node: tree.Expr, module: Module, klass: Class) -> Inner:
    """Takes unions with None, aliases, `Annotated` and collections off an annotation."""
    is_optional = False
    value: tuple[tree.Expr, Module] | None = None
    metadata: list[Part] = []
    for _ in range(_MOST_HOPS):
        match node:
            case tree.Bin(op="|", left=left, right=right):
                is_optional = is_optional or (value is None and (_is_none(left) or _is_none(right)))
                node = right if _is_none(left) else left
            case tree.Sub(value=tree.Name(id="Optional") | tree.Attr(attr="Optional"), index=index):
                is_optional, node = is_optional or value is None, index
            case tree.Sub(value=tree.Name(id="Union") | tree.Attr(attr="Union"), index=tree.Seq(items=items)):
                is_optional = is_optional or (value is None and any(_is_none(item) for item in items))
                node = next((item for item in items if not _is_none(item)), node)
            case tree.Sub(value=tree.Name(id="Annotated") | tree.Attr(attr="Annotated"), index=tree.Seq(items=items)):
                holder = klass if module is klass.module else None
                written = [Written(item, Scope(module, None, holder)) for item in items[1:]]
                metadata += [part for item in written if (part := part_of(reading, item)) is not None]
                node = items[0]
            case tree.Sub(value=tree.Name(id=name) | tree.Attr(attr=name), index=index) if name in _COLLECTIONS:
                value = value or (node, module)
                node = index.items[-1] if type(index) is tree.Seq and index.items else index
            case _:
                alias = _alias(reading.world, node, module)
                if alias is None:
                    break
                node, module = alias
    is_optional = is_optional or (value is None and _is_none(node))
    return Inner(value or (node, module), node, module, is_optional, value is not None, tuple(metadata))


def _is_none(node: tree.Expr) -> bool:
    return type(node) is tree.Const and node.type == "NoneType"


def _alias(world: World, node: tree.Expr, module: Module) -> tuple[tree.Expr, Module] | None:
    """What a name stands for that a module binds to an annotation."""
    found: Module | None = module
    name = node.id if type(node) is tree.Name else ""
    if type(node) is tree.Attr:
        owner = symbol(world, node.value, module, None)
        found, name = getattr(owner, "module", None), node.attr
    for _ in range(_MOST_HOPS):
        if found is None or found.is_stub or name not in found.facts.names:
            return None
        binding = found.facts.names[name][-1]
        if binding.kind is BindingKind.VALUE:
            value = _bound_to(found, name)
            return None if type(value) not in (tree.Sub, tree.Bin) or value is None else (value, found)
        if binding.kind is not BindingKind.IMPORT:
            return None
        taken = found.facts.imports[binding.index]
        name, found = taken.attr, imported_module(world, found, taken)
    return None


def _bound_to(module: Module, name: str) -> tree.Expr | None:
    for statement in module.body:
        match statement:
            case tree.Assign(targets=(tree.Name(id=target),), value=value) if target == name:
                return value
            case tree.AnnAssign(target=tree.Name(id=target), value=value) if target == name:
                return value
    return None


def meant_class(world: World, found: Value) -> Class | None:
    """The class that a symbol or an annotation means; of several under one name the one that can be mapped."""
    classes = [one.klass for one in options(found) if type(one) is ClassObject or type(one) is Instance]
    if len(classes) > 1:
        classes = [one for one in classes if any("maps" in base.marks for base in ancestors(world, one))] or classes
    return classes[0] if classes else None


def keywords_of(reading: Reading, parts: tuple[Part, ...]) -> Mapping[str, Written]:
    """The keywords of several calls that say one thing together; the first call that names one decides."""
    found: dict[str, Written] = {}
    for part in reversed(parts):
        found.update(keywords(reading, part))
    return found


def field_value(klass: Class, name: str) -> Written | None:
    """What the body of a class assigns to a name."""
    for position in klass.fields.get(name, ()):
        field = klass.facts.fields[position]
        if field.value is not None:
            return in_class(klass, field.value, field.line)
    return None
