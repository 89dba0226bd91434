"""Which columns an index serves: those at its start, in models and in migrations."""

from collections.abc import Iterable, Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.database.columns import Scope, clause_word, column_of_class, operands
from doyen.frameworks.database.schema import Column, Model, Schema, Table
from doyen.frameworks.database.sessions import is_migration
from doyen.frameworks.database.written_calls import text
from doyen.program.body import CallSite
from doyen.program.link import Program
from doyen.program.symbols import Class, Function
from doyen.program.values import Instance, TupleObject, Value, options
from doyen.program.world import World
from doyen.text.span import Place


def is_covered(table: Table, column: Column) -> bool:
    """Whether an index, a unique constraint or the primary key of a table begins with a column."""
    if column.is_indexed or column.is_unique:
        return True
    first = next((one for one in table.columns.values() if one.is_primary), None)
    if first is column:
        return True
    names = {column.attribute, column.name}
    return any(index.columns and (index.columns[0] in names or not index.columns[0]) for index in table.indexes)


def migrated_indexes(program: Program) -> set[tuple[str, str]]:
    """The tables and first columns of the indexes that migrations make."""
    found: set[tuple[str, str]] = set()
    for module in program.modules:
        if not is_migration(module):
            continue
        for function in program.world.functions(module):
            batches = list(_batches(function))
            for site in program.body(function).calls:
                marks = [callee.function.marks.get("maps") for callee in site.callees]
                if site.node is not None and any(mark is not None and mark.words[0] == "made index" for mark in marks):
                    table = next((name for name, nodes in batches if id(site.node) in nodes), "")
                    found.update(_named(site.node, table))
    return found


def _batches(function: Function) -> Iterator[tuple[str, set[int]]]:
    """The tables that `with` blocks alter, and the records inside those blocks."""
    for node in inside(*function.body):
        if type(node) is tree.With:
            for manager, _ in node.items:
                if type(manager) is tree.Call and manager.args and text(manager.args[0]):
                    yield text(manager.args[0]), {id(one) for one in inside(*node.body)}


def _named(call: tree.Call, table: str) -> Iterator[tuple[str, str]]:
    """Table and first column of `create_index(name, table, [column, ...])`."""
    given = (*call.args, *(value for _, value in call.keywords))
    columns = next((one for one in given if type(one) is tree.Seq and one.items), None)
    named = table or next((text(one) for one in given[1:] if text(one)), "")
    if columns is not None and text(columns.items[0]):
        yield named, text(columns.items[0])


class Reader(msgspec.Struct, frozen=True):
    """What finds rows by a column: in words, where, and by which columns of the same table beside it."""

    words: str
    place: Place
    beside: frozenset[str] = frozenset()

    def is_served(self, table: Table, column: Column) -> bool:
        """Whether an index that holds the column further on begins with one of those beside it."""
        names = {column.attribute, column.name}
        key = tuple(one.name for one in table.columns.values() if one.is_primary)
        indexes = [index.columns for index in table.indexes if index.columns] + ([key] if key else [])
        return any(names & set(columns) and columns[0] in self.beside for columns in indexes)


def readers(world: World, schema: Schema, functions: Iterable[Function]) -> dict[tuple[Class, str], list[Reader]]:
    """What finds rows by each column of a model: conditions, and relationships that lead to many."""
    found: dict[tuple[Class, str], list[Reader]] = {}
    for function in functions:
        if not is_migration(function.module):
            for key, reader in _conditions(Scope(world, schema, function.module, function), function):
                found.setdefault(key, []).append(reader)
    for model in schema.ordered():
        for relation in model.relationships.values():
            target = schema.model(relation.target) if relation.target is not None else None
            if target is not None and not relation.has_secondary and not relation.is_viewonly:
                keys = [one for one in target.columns.values() if _leads_to(one, model)]
                if len(keys) == 1 and relation.is_list is not False:
                    words = f"`{model.klass.name}.{relation.name}` loads by it"
                    reader = Reader(words, relation.declared.place)
                    found.setdefault((target.klass, keys[0].attribute), []).append(reader)
    return found


def _conditions(scope: Scope, function: Function) -> Iterator[tuple[tuple[Class, str], Reader]]:
    """The columns that the conditions of a function compare with values."""
    asked: list[tuple[Model, Column, CallSite]] = []
    for site in scope.world.body(function).calls:
        if site.node is not None and clause_word(site) in ("where", "condition"):
            asked += [(model, column, site) for model, column in _asked(scope, site)]
    beside = frozenset(name for _, column, _ in asked for name in (column.attribute, column.name))
    for model, column, site in asked:
        place = Place(function.module.path, site.span)
        yield (model.klass, column.attribute), Reader(f"`{function.name}` filters by it", place, beside)


def _leads_to(column: Column, model: Model) -> bool:
    return any(key.table and key.table == model.table.name for key in column.foreign_keys)


def _asked(scope: Scope, site: CallSite) -> Iterator[tuple[Model, Column]]:
    """The columns that a condition compares with values."""
    assert site.node is not None, "only written calls are asked for"
    for argument in site.node.args:
        for node in operands(argument):
            match node:
                case tree.Compare(left=left, ops=("==",), rights=(right,)):
                    found = column_of_class(scope, left)
                    if found is not None and column_of_class(scope, right) is None:
                        yield found
                case tree.Call(func=tree.Attr(value=left)):
                    found = column_of_class(scope, left)
                    if found is not None:
                        yield found
    for name, _ in site.node.keywords:
        for model in _selected(scope, site.receiver):
            if name in model.columns:
                yield model, model.columns[name]


def _selected(scope: Scope, value: Value) -> Iterator[Model]:
    """The models that a statement selects."""
    for one in options(value):
        if type(one) is TupleObject:
            for item in one.items:
                yield from _selected(scope, item)
        elif type(one) is Instance:
            model = scope.schema.model(one.klass)
            if model is not None:
                yield model
            for inner in one.args:
                yield from _selected(scope, inner)
