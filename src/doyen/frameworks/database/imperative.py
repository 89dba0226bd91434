"""Classes that a call maps to a table: `registry.map_imperatively(User, users, properties={...})`."""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.frameworks.database.column_reading import ColumnSource, read_column, referenced
from doyen.frameworks.database.declarations import Part, keywords_of, pairs, part_of
from doyen.frameworks.database.literals import Reading
from doyen.frameworks.database.mapping import COLUMNS, RELATIONS, Draft, new_draft
from doyen.frameworks.database.relation_reading import Slot, read_relationship
from doyen.frameworks.database.tables import made_calls, read_table
from doyen.frameworks.definitions import Scope, Written
from doyen.program.annotations import symbol
from doyen.program.link import Program
from doyen.program.modules import Module
from doyen.program.symbols import Function
from doyen.program.values import ClassObject

_MAPPERS = frozenset({"map_imperatively", "mapper"})


def imperative_drafts(reading: Reading, program: Program) -> Iterator[Draft]:
    """The classes that calls map, in modules and in functions."""
    for module in program.modules:
        yield from _mapped_in(reading, module, None, module.body)
    for function in program.functions():
        if not _MAPPERS.isdisjoint(function.facts.discarded):
            yield from _mapped_in(reading, function.module, function, function.body)


def _mapped_in(
    reading: Reading, module: Module, function: Function | None, body: tuple[tree.Stmt, ...]
) -> Iterator[Draft]:
    for call, line, _ in made_calls(body):
        name = call.func.attr if type(call.func) is tree.Attr else call.func.id if type(call.func) is tree.Name else ""
        if name not in _MAPPERS or len(call.args) < 2:
            continue
        part = part_of(reading, Written(call, Scope(module, function), line))
        if part is not None and part.word == "imperative":
            yield from _mapped_by(reading, part)


def _mapped_by(reading: Reading, part: Part) -> Iterator[Draft]:
    scope = part.written.scope
    found = symbol(reading.world, part.call.args[0], scope.module, scope.function)
    table = part_of(reading, part.beside(part.call.args[1]))
    if type(found) is not ClassObject or table is None or table.word != "table":
        return
    draft = new_draft(reading.world, found.klass, set())
    draft.table = read_table(reading, table, None)
    draft.table_name = draft.table.name
    draft.columns = dict(draft.table.columns)
    draft.indexes = list(draft.table.indexes)
    given = keywords_of(reading, (part,)).get("properties")
    for name, written in pairs(reading, given) if given is not None else ():
        _add_property(reading, draft, name, written)
    yield draft


def _add_property(reading: Reading, draft: Draft, name: str, written: Written) -> None:
    inner = part_of(reading, written)
    if inner is not None and inner.word in RELATIONS:
        draft.relations[name] = read_relationship(reading, inner, Slot(name, draft.klass))
    elif inner is not None and inner.word in COLUMNS:
        draft.columns[name] = read_column(reading, ColumnSource(name, inner.declared(draft.klass), (inner,)))
    elif (key := referenced(reading, written).column) in draft.columns and key != name:
        draft.columns[name] = draft.columns.pop(key)
