"""Reads columns: names, types, flags and foreign keys."""

from collections.abc import Iterator, Mapping

import msgspec

from doyen.facts import tree
from doyen.frameworks.database.declarations import Inner, Part, keywords_of, meant_class, part_of
from doyen.frameworks.database.literals import Reading, flag, text
from doyen.frameworks.database.schema import Column, Declared, ForeignKey
from doyen.frameworks.definitions import Written, given_for
from doyen.program.annotations import symbol
from doyen.program.classes import ancestors
from doyen.program.symbols import Class
from doyen.program.values import UNKNOWN, ClassObject, Instance, options
from doyen.program.world import World


class ColumnSource(msgspec.Struct, frozen=True):
    """All that says something about one column.

    `parts` are its calls, the most decisive first; `inner` is its annotation where that counts; `is_field` tells a
    field of SQLModel.
    """

    attribute: str
    declared: Declared
    parts: tuple[Part, ...]
    inner: Inner | None = None
    is_field: bool = False


def read_column(reading: Reading, source: ColumnSource) -> Column:
    """The column that calls and an annotation declare."""
    inner = source.inner
    parts = source.parts + (inner.metadata if inner is not None else ())
    given = keywords_of(reading, parts)
    is_primary = flag(reading, given.get("primary_key")) or False
    nullable = flag(reading, given.get("nullable"))
    if nullable is None:
        nullable = inner.is_optional if inner is not None else not is_primary
        # A field of SQLModel is optional in Python until the database has given it its key.
        nullable = nullable and not (is_primary and source.is_field)
    typed = next((found for part in parts if (found := _type_in(reading, part)) is not None), None)
    klass = source.declared.klass
    return Column(
        attribute=source.attribute,
        name=_column_name(reading, parts, given) or source.attribute,
        declared=source.declared,
        sql_type=typed[1] if typed is not None else None,
        type_node=typed[0] if typed is not None else None,
        python_type=UNKNOWN if inner is None else reading.world.annotate(*inner.value, klass),
        is_nullable=nullable,
        is_primary=is_primary,
        is_indexed=flag(reading, given.get("index")) or False,
        is_unique=flag(reading, given.get("unique")) or False,
        is_deferred=flag(reading, given.get("deferred")) or False,
        foreign_keys=tuple(key for part in parts for key in _foreign_keys(reading, part, given)),
    )


def _column_name(reading: Reading, parts: tuple[Part, ...], given: Mapping[str, Written]) -> str:
    for part in parts:
        if part.word != "field" and part.call.args and (name := text(reading, part.beside(part.call.args[0]))):
            return name
    return text(reading, given.get("name"))


# -- foreign keys --------------------------------------------------------------------------------------------------


def _foreign_keys(reading: Reading, part: Part, given: Mapping[str, Written]) -> Iterator[ForeignKey]:
    if part.word == "field":
        named = text(reading, given.get("foreign_key"))
        if named:
            table, _, column = named.rpartition(".")
            yield ForeignKey(table, column, text(reading, given.get("ondelete")).upper())
        return
    for node in part.call.args:
        inner = part_of(reading, part.beside(node))
        if inner is not None and inner.word == "foreign key":
            yield _foreign_key(reading, inner)


def _foreign_key(reading: Reading, part: Part) -> ForeignKey:
    given = keywords_of(reading, (part,))
    target = part.beside(part.call.args[0]) if part.call.args else given.get("column")
    ondelete = text(reading, given.get("ondelete")).upper()
    return msgspec.structs.replace(referenced(reading, target), ondelete=ondelete)


def referenced(reading: Reading, target: Written | None) -> ForeignKey:
    """The column an expression refers to: `"user.id"`, `User.id`, `users.c.id`."""
    if target is None:
        return ForeignKey("", "")
    written = text(reading, target)
    if written:
        table, _, column = written.rpartition(".")
        return ForeignKey(table, column)
    if type(target.expr) is tree.Name and (given := given_for(target)) is not None:
        target = given
    match target.expr:
        case tree.Attr(value=tree.Attr(value=owner, attr="c" | "columns"), attr=column):
            return ForeignKey(_table_named(reading, reading.definitions.beside(target, owner)), column)
        case tree.Attr(value=owner, attr=column):
            scope = target.scope
            found = symbol(reading.world, owner, scope.module, scope.function or scope.klass)
            klass = meant_class(reading.world, found)
            if klass is None:
                klass = meant_class(reading.world, reading.world.evaluate(owner, scope.module, scope.function))
            return ForeignKey("", column, target=klass)
    return ForeignKey("", "")


def _table_named(reading: Reading, owner: Written) -> str:
    part = part_of(reading, owner)
    return table_name(reading, part) if part is not None and part.word == "table" else ""


def table_name(reading: Reading, part: Part) -> str:
    """The name that a `Table(...)` call gives."""
    first = part.beside(part.call.args[0]) if part.call.args else keywords_of(reading, (part,)).get("name")
    return text(reading, first)


# -- types ---------------------------------------------------------------------------------------------------------


def _type_in(reading: Reading, part: Part) -> tuple[tree.Expr, Class] | None:
    """The expression and the class of the type that a column call passes."""
    named = [value for key, value in part.call.keywords if key in ("type_", "sa_type")]
    for node in (*part.call.args[:2], *named):
        if type(node) is not tree.Const:
            found = type_class(reading, part.beside(node))
            if found is not None:
                return node, found
    return None


def type_class(reading: Reading, written: Written) -> Class | None:
    """The class of a column type, written as the class or as an object of it; wrappers give what they wrap."""
    world, node = reading.world, written.expr
    if type(node) is tree.Name and (given := given_for(written)) is not None:
        return type_class(reading, given)
    if type(node) is tree.Call and type(node.func) is tree.Attr:
        if node.func.attr == "as_mutable" and node.args:
            return type_class(reading, reading.definitions.beside(written, node.args[0]))
        if node.func.attr == "with_variant":
            return type_class(reading, reading.definitions.beside(written, node.func.value))
    scope = written.scope
    target = node.func if type(node) is tree.Call else node
    found = symbol(world, target, scope.module, scope.function or scope.klass)
    if type(found) is not ClassObject:
        evaluated = options(world.evaluate(node, scope.module, scope.function))[0]
        found = ClassObject(evaluated.klass) if type(evaluated) is Instance else evaluated
    if type(found) is ClassObject and is_type(world, found.klass):
        return found.klass
    return None


def is_type(world: World, klass: Class) -> bool:
    """Whether a class is a column type."""
    return any("maps" in base.marks and base.marks["maps"].words == ("type",) for base in ancestors(world, klass))
