"""Reads one mapped class: what its body, its mixins and its bases declare."""

from collections.abc import Iterable

import msgspec

from doyen.facts import tree
from doyen.facts.model import Field
from doyen.frameworks.database.column_reading import ColumnSource, read_column
from doyen.frameworks.database.declarations import (
    Part,
    keywords,
    mapped_annotation,
    mapped_word,
    part_of,
    unwrapped,
)
from doyen.frameworks.database.literals import Reading, flag, in_class, text
from doyen.frameworks.database.naming import table_name_of
from doyen.frameworks.database.relation_reading import RelationSource, Slot, read_relationship
from doyen.frameworks.database.schema import Column, Declared, Derived, DerivedKind, Index, Model, Table
from doyen.frameworks.database.tables import add_argument, read_table
from doyen.frameworks.definitions import Scope, Written
from doyen.program.annotations import symbol
from doyen.program.classes import ancestors
from doyen.program.symbols import Class, Function
from doyen.program.world import World

COLUMNS = frozenset({"column", "field", "column property", "deferred"})
RELATIONS = frozenset({"relation", "dynamic relation"})
_NO_FIELDS = frozenset({"metadata", "registry", "__table__", "model_config"})
_ACCESSORS = frozenset({"directive", "cascading", "inplace", "expression"})
_DERIVED = {
    "column property": DerivedKind.EXPRESSION,
    "composite": DerivedKind.COMPOSITE,
    "expression": DerivedKind.EXPRESSION,
    "proxy": DerivedKind.PROXY,
    "synonym": DerivedKind.SYNONYM,
}


class Draft(msgspec.Struct):
    """A model whose relationships are not linked yet: guards what is collected over its bases, the nearest first."""

    klass: Class
    line: tuple[Class, ...]
    mapped_bases: tuple[Class, ...]
    columns: dict[str, Column]
    relations: dict[str, RelationSource]
    derived: dict[str, Derived]
    indexes: list[Index]
    table_name: str = ""
    table: Table | None = None

    @property
    def parent(self) -> Class | None:
        """The mapped class it inherits from."""
        return self.mapped_bases[0] if self.mapped_bases else None

    def model(self, *, is_open: bool) -> Model:
        """The model without its relationships."""
        declared = Declared(self.klass.module, self.klass.facts.line, None, self.klass)
        table = Table(self.table_name, declared, self.columns, tuple(self.indexes))
        return Model(self.klass, table, {}, self.parent, is_open, self.derived)


def is_optional_base(line: Iterable[Class]) -> bool:
    """Whether classes of a line are tables only where they say so, and their plain annotations are columns."""
    return any("maps" in base.marks and base.marks["maps"].words[0] == "optional base" for base in line)


def new_draft(world: World, klass: Class, mapped: set[Class]) -> Draft:
    """An empty draft of a class."""
    line = tuple(ancestors(world, klass))
    return Draft(klass, line, tuple(base for base in line[1:] if base in mapped), {}, {}, {}, [])


class DraftReader:
    """Reads the declarations of a class into a draft; guards the names that nearer classes have taken."""

    def __init__(self, reading: Reading, draft: Draft) -> None:
        self._reading = reading
        self._draft = draft
        self._is_optional = is_optional_base(draft.line)
        self._taken: set[str] = set()

    def read(self) -> None:
        """Fills the draft."""
        for base in self._draft.line:
            self._read_class(base)
        self._name_table()

    def _name_table(self) -> None:
        draft = self._draft
        named = table_name_of(self._reading, draft.line)
        if named is None:
            draft.table_name = draft.klass.name.lower() if self._is_optional else ""
        elif draft.table is None:
            draft.table_name = named.text
        if draft.table is not None:
            draft.table_name = draft.table.name
        # Without a key of its own a class has no table of its own, whatever its name would be.
        if draft.parent is not None and named is not None and named.is_computed and not self._has_own_key():
            draft.table_name = ""

    def _has_own_key(self) -> bool:
        own = self._draft.line[: self._draft.line.index(self._draft.parent)] if self._draft.parent is not None else ()
        return any(column.is_primary and column.declared.klass in own for column in self._draft.columns.values())

    def _read_class(self, base: Class) -> None:
        arguments: list[Written] = []
        for name, field in {field.name: field for field in base.facts.fields}.items():
            if name in self._taken or name in _NO_FIELDS:
                continue
            if name == "__table_args__":
                arguments += [in_class(base, field.value, field.line)] if field.value is not None else []
            elif name.startswith("__") or not self._read_field(base, field):
                continue
            self._taken.add(name)
        self._read_table(base)
        arguments += self._read_methods(base)
        for written in arguments:
            self._read_arguments(written)

    # -- fields --------------------------------------------------------------------------------------------------

    def _read_field(self, base: Class, field: Field) -> bool:
        """Reads a field; returns whether it says what the name is."""
        written = in_class(base, field.value, field.line) if field.value is not None else None
        part = part_of(self._reading, written)
        mapped = mapped_annotation(self._reading.world, field.annotation, base.module, base)
        if part is None and mapped is None:
            return self._read_plain(base, field)
        slot = Slot(field.name, base, field.annotation, self._is_optional)
        return self._read_part(slot, part, Declared(base.module, field.line, None, base))

    def _read_part(self, slot: Slot, part: Part | None, declared: Declared) -> bool:
        if part is None or part.word in COLUMNS:
            if part is not None and part.word == "field" and not self._is_optional:
                return False
            return self._add_column(slot, part, declared)
        if part.word in RELATIONS:
            self._draft.relations[slot.name] = read_relationship(self._reading, part, slot)
            return True
        if part.word in _DERIVED:
            self._add_derived(slot, part)
            return True
        return False

    def _add_derived(self, slot: Slot, part: Part) -> None:
        words = [text(self._reading, part.beside(node)) for node in part.call.args[:2]]
        source, attribute = ([*words, "", ""])[:2] if part.word in ("proxy", "synonym") else ("", "")
        kind = _DERIVED[part.word]
        self._draft.derived[slot.name] = Derived(slot.name, kind, part.declared(slot.klass), source, attribute)
        for node in part.call.args if part.word == "composite" else ():
            inner = part_of(self._reading, part.beside(node))
            if inner is not None and inner.word == "column":
                column = read_column(self._reading, ColumnSource("", inner.declared(slot.klass), (inner,)))
                self._draft.columns[column.name] = msgspec.structs.replace(column, attribute=column.name)

    def _add_column(self, slot: Slot, part: Part | None, declared: Declared) -> bool:
        reading, base = self._reading, slot.klass
        annotation = mapped_annotation(reading.world, slot.annotation, base.module, base)
        if annotation is None and self._is_optional:
            annotation = slot.annotation
        inner = unwrapped(reading, annotation, base.module, base) if annotation is not None else None
        given = keywords(reading, part) if part is not None else {}
        is_deferred = False
        if part is not None and part.word in ("deferred", "column property"):
            wrapped = part_of(reading, part.beside(part.call.args[0])) if part.call.args else None
            if wrapped is None:
                self._add_derived(slot, part) if part.word == "column property" else None
                return True
            is_deferred, part = part.word == "deferred", wrapped
        elif part is not None and part.word == "field" and "sa_column" in given:
            part, inner = part_of(reading, given["sa_column"]), None
        if flag(reading, given.get("use_existing_column")) and self._is_inherited(slot):
            return False
        if part is not None:
            declared = part.declared(base)
        source = ColumnSource(slot.name, declared, (part,) if part is not None else (), inner, self._is_optional)
        column = read_column(reading, source)
        is_deferred = is_deferred or column.is_deferred
        self._draft.columns[slot.name] = msgspec.structs.replace(column, is_deferred=is_deferred)
        return True

    def _is_inherited(self, slot: Slot) -> bool:
        """Whether a mapped class above the one that holds a declaration declares the name, too."""
        line, world = self._draft.line, self._reading.world
        above = line[line.index(slot.klass) + 1 :]
        return any(
            slot.name in base.fields
            for mapped in self._draft.mapped_bases
            if mapped in above
            for base in ancestors(world, mapped)
            if base in above
        )

    def _read_plain(self, base: Class, field: Field) -> bool:
        """A field without a declaring call: a column of an SQLModel table, or a name that hides what a base says."""
        is_hiding = type(field.value) is tree.Const and field.value.type == "NoneType" and field.annotation is None
        is_table = self._is_optional and field.annotation is not None and not base.is_stub
        if not is_table or field.name.startswith("_") or _is_class_variable(field.annotation):
            return is_hiding
        slot = Slot(field.name, base, field.annotation, is_plain=True)
        return self._add_column(slot, None, Declared(base.module, field.line, None, base))

    # -- methods, arguments and tables ---------------------------------------------------------------------------

    def _read_methods(self, base: Class) -> list[Written]:
        """Reads what methods declare; returns the table arguments they give."""
        arguments: list[Written] = []
        for name, index in base.facts.methods:
            method = self._reading.world.functions(base.module)[index]
            if name in self._taken or (not method.facts.decorators and not name.startswith("__table")):
                continue
            word = _decorated(self._reading.world, method)
            if word == "hybrid":
                declared = Declared(base.module, method.facts.line, None, base)
                self._draft.derived[name] = Derived(name, DerivedKind.HYBRID, declared)
                self._taken.add(name)
            elif word == "declared":
                returned = _returned(self._reading, method)
                if name == "__table_args__":
                    arguments += returned
                    self._taken.add(name)
                elif self._read_declared(method, returned):
                    self._taken.add(name)
        return arguments

    def _read_declared(self, method: Function, returned: list[Written]) -> bool:
        part = next((found for one in returned if (found := part_of(self._reading, one)) is not None), None)
        base = method.owner
        if part is None or base is None:
            return False
        slot = Slot(method.name, base, method.facts.returns, self._is_optional)
        return self._read_part(slot, part, part.declared(base))

    def _read_arguments(self, written: Written) -> None:
        for item in self._reading.definitions.items(written):
            part = part_of(self._reading, item)
            if part is not None:
                add_argument(self._reading, part, self._draft.columns, self._draft.indexes)

    def _read_table(self, base: Class) -> None:
        for position in base.fields.get("__table__", ()):
            field = base.facts.fields[position]
            part = part_of(self._reading, in_class(base, field.value, field.line)) if field.value is not None else None
            if part is not None and part.word == "table":
                table = read_table(self._reading, part, base)
                self._draft.columns = {**table.columns, **self._draft.columns}
                self._draft.indexes += table.indexes
                self._draft.table = self._draft.table or table


def _returned(reading: Reading, method: Function) -> list[Written]:
    scope = Scope(method.module, method)
    returned = reading.definitions.bindings(method.module, method).returns
    return [Written(one.value, scope, one.line) for one in returned if one.value is not None]


def _is_class_variable(annotation: tree.Expr | None) -> bool:
    node = annotation.value if type(annotation) is tree.Sub else annotation
    return (type(node) is tree.Name and node.id == "ClassVar") or (type(node) is tree.Attr and node.attr == "ClassVar")


def _decorated(world: World, method: Function) -> str:
    """What decorators make of a method: `declared`, `hybrid` or nothing."""
    if "maps" in method.marks:
        return method.marks["maps"].words[0]
    for decorator in method.facts.decorators:
        node = decorator.value if type(decorator) is tree.Attr and decorator.attr in _ACCESSORS else decorator
        word = mapped_word(symbol(world, node, method.module, method.parent))
        if word in ("declared", "hybrid"):
            return word
    return ""
