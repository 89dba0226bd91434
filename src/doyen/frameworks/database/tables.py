"""Reads what a table is made of: its columns, indexes and constraints, in a `Table(...)` or in table arguments."""

from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.frameworks.database.column_reading import ColumnSource, read_column, referenced, table_name
from doyen.frameworks.database.declarations import Part, keywords_of, part_of
from doyen.frameworks.database.literals import Reading, flag, text
from doyen.frameworks.database.schema import Column, ForeignKey, Index, Table
from doyen.frameworks.definitions import Scope, Written
from doyen.program.modules import Module
from doyen.program.symbols import Class

_TOOLKITS = frozenset({"sqlalchemy", "sqlmodel", "flask_sqlalchemy", "advanced_alchemy"})

type Made = tuple[tree.Call, int, tuple[tree.Expr, ...]]


def made_calls(body: tuple[tree.Stmt, ...]) -> Iterator[Made]:
    """The calls that stand alone or are assigned in a block: each with its line and what it is assigned to."""
    for statement in body:
        match statement:
            case tree.Assign(targets=targets, value=tree.Call() as call, line=line):
                yield call, line, targets
            case tree.AnnAssign(target=target, value=tree.Call() as call, line=line):
                yield call, line, (target,)
            case tree.ExprStmt(value=tree.Call() as call, line=line):
                yield call, line, ()


def imports_toolkit(module: Module) -> bool:
    """Whether a module imports what tables are made with."""
    return any(name.module.partition(".")[0] in _TOOLKITS for name in module.facts.imports)


def module_tables(reading: Reading, module: Module) -> Iterator[Table]:
    """The tables that a module makes without a class."""
    if not imports_toolkit(module):
        return
    for call, line, _ in made_calls(module.body):
        part = part_of(reading, Written(call, Scope(module), line))
        if part is not None and part.word == "table":
            yield read_table(reading, part, None)


def read_table(reading: Reading, part: Part, klass: Class | None) -> Table:
    """The table that a call makes."""
    columns: dict[str, Column] = {}
    indexes: list[Index] = []
    for node in part.call.args[1:]:
        inner = part_of(reading, part.beside(node))
        if inner is None:
            continue
        if inner.word == "column":
            column = read_column(reading, ColumnSource("", inner.declared(klass), (inner,)))
            key = text(reading, keywords_of(reading, (inner,)).get("key")) or column.name
            if key:
                columns[key] = msgspec.structs.replace(column, attribute=key)
        else:
            add_argument(reading, inner, columns, indexes)
    return Table(table_name(reading, part), part.declared(klass), columns, tuple(indexes))


def add_argument(reading: Reading, part: Part, columns: dict[str, Column], indexes: list[Index]) -> None:
    """Adds an index or a constraint to the columns and indexes of a table."""
    if part.word == "foreign keys":
        _add_keys(reading, part, columns)
        return
    index = read_index(reading, part)
    if index is None:
        return
    indexes.append(index)
    if index.is_primary:
        for attribute, column in columns.items():
            if attribute in index.columns or column.name in index.columns:
                nullable = column.declared.keyword("nullable")
                stays = column.is_nullable and type(nullable) is tree.Const and nullable.value is True
                columns[attribute] = msgspec.structs.replace(column, is_primary=True, is_nullable=stays)


def read_index(reading: Reading, part: Part) -> Index | None:
    """The index or constraint of a call, None for anything else."""
    if part.word not in ("index", "unique", "primary key"):
        return None
    given = part.call.args[1:] if part.word == "index" else part.call.args
    columns = tuple(text(reading, part.beside(one)) or column_named(one) for one in given)
    is_unique = part.word != "index" or flag(reading, keywords_of(reading, (part,)).get("unique")) is True
    return Index(columns, is_unique, part.word == "primary key")


def column_named(node: tree.Expr) -> str:
    """The column that an argument of an index names; empty for an expression."""
    match node:
        case tree.Const(value=str(name)):
            return name
        case tree.Name(id=name) | tree.Attr(attr=name):
            return name
        case tree.Call(func=tree.Attr(value=value, attr="desc" | "asc" | "nulls_last" | "nulls_first"), args=()):
            return column_named(value)
    return ""


def _add_keys(reading: Reading, part: Part, columns: dict[str, Column]) -> None:
    """A foreign key of several columns belongs to each of them."""
    given = keywords_of(reading, (part,))
    nodes = [part.beside(node) for node in part.call.args[:2]]
    sides = [given[name] for name in ("columns", "refcolumns") if name in given] if len(nodes) < 2 else nodes
    if len(sides) < 2:
        return
    own, other = (reading.definitions.items(side) for side in sides)
    ondelete = text(reading, given.get("ondelete")).upper()
    for mine, theirs in zip(own, other, strict=False):
        named = text(reading, mine) or column_named(mine.expr)
        key = msgspec.structs.replace(referenced(reading, theirs), ondelete=ondelete)
        for attribute, column in columns.items():
            if named in (attribute, column.name):
                columns[attribute] = _with_key(column, key)
                break


def _with_key(column: Column, key: ForeignKey) -> Column:
    return msgspec.structs.replace(column, foreign_keys=(*column.foreign_keys, key))
