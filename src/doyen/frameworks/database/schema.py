"""The mapped schema of a backend: models, their columns and relationships, and tables without a class."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType

import msgspec

from doyen.facts import tree
from doyen.program.classes import ancestors
from doyen.program.modules import Module
from doyen.program.symbols import Class
from doyen.program.values import UNKNOWN, Value
from doyen.program.world import World
from doyen.text.span import Place, Span


class Declared(msgspec.Struct, frozen=True):
    """Where a part of a schema is written: its module, line, and the call that declares it, if there is one.

    `klass` is the class whose body holds it, which may be a mixin of the model; None for a table without a class.
    """

    module: Module
    line: int
    call: tree.Call | None = None
    klass: Class | None = None

    @property
    def place(self) -> Place:
        """The place of the declaring call, or of the line where there is none."""
        if self.call is None:
            return Place(self.module.path, Span(self.line, 1, self.line, 1))
        call = self.call
        return Place(self.module.path, Span(call.line, call.column, call.end_line, call.end_column))

    def keyword(self, name: str) -> tree.Expr | None:
        """What the declaring call passes by a keyword."""
        return next((value for key, value in self.call.keywords if key == name), None) if self.call else None


class ForeignKey(msgspec.Struct, frozen=True):
    """A reference of a column to a column of a table; empty names where they cannot be told.

    `target` is the mapped class of that table, None where there is none.
    """

    table: str
    column: str
    ondelete: str = ""
    target: Class | None = None


class Column(msgspec.Struct, frozen=True):
    """A column: `attribute` is its name in Python, `name` that in the table.

    `sql_type` is the class of its type where that is written, `python_type` what its annotation says; `type_node` is
    the expression of the type.
    """

    attribute: str
    name: str
    declared: Declared
    sql_type: Class | None = None
    type_node: tree.Expr | None = None
    python_type: Value = UNKNOWN
    is_nullable: bool = True
    is_primary: bool = False
    is_indexed: bool = False
    is_unique: bool = False
    is_deferred: bool = False
    foreign_keys: tuple[ForeignKey, ...] = ()


class Loading(StrEnum):
    """When a relationship is loaded, as its `lazy` says."""

    SELECT = "select"
    IMMEDIATE = "immediate"
    JOINED = "joined"
    SELECTIN = "selectin"
    SUBQUERY = "subquery"
    RAISE = "raise"
    RAISE_ON_SQL = "raise_on_sql"
    NOTHING = "noload"
    DYNAMIC = "dynamic"
    WRITE_ONLY = "write_only"

    @property
    def is_eager(self) -> bool:
        """Whether it comes with its owner."""
        return self in (Loading.IMMEDIATE, Loading.JOINED, Loading.SELECTIN, Loading.SUBQUERY)

    @property
    def is_lazy(self) -> bool:
        """Whether reading it may ask the database, or is refused because it would."""
        return self in (Loading.SELECT, Loading.RAISE, Loading.RAISE_ON_SQL)


class Relationship(msgspec.Struct, frozen=True):
    """A relationship: `target` is the class it leads to, None where that is not known.

    `inverse` is the name of the relationship that leads back, empty where none is declared; `is_list` tells a
    collection, None where it is not known; with `is_by_key` the target is the one that a foreign key of the owner
    names, so that a session that holds it asks nothing.
    """

    name: str
    declared: Declared
    target: Class | None
    loading: Loading = Loading.SELECT
    is_list: bool | None = None
    inverse: str = ""
    has_secondary: bool = False
    is_by_key: bool = False
    cascade: str = ""
    is_viewonly: bool = False


class DerivedKind(StrEnum):
    """What makes an attribute of a model that is neither a column nor a relationship."""

    HYBRID = "hybrid"
    EXPRESSION = "expression"
    PROXY = "proxy"
    SYNONYM = "synonym"
    COMPOSITE = "composite"


class Derived(msgspec.Struct, frozen=True):
    """An attribute made of others: `source` is the one it goes through, `attribute` what a proxy reads there."""

    name: str
    kind: DerivedKind
    declared: Declared
    source: str = ""
    attribute: str = ""


class Index(msgspec.Struct, frozen=True):
    """An index, or a constraint that makes one; the columns in order, empty names for expressions."""

    columns: tuple[str, ...]
    is_unique: bool
    is_primary: bool = False


class Table(msgspec.Struct, frozen=True):
    """A table: its columns by attribute, its indexes and constraints."""

    name: str
    declared: Declared
    columns: Mapping[str, Column]
    indexes: tuple[Index, ...] = ()


class Model(msgspec.Struct, frozen=True):
    """A mapped class and its table; columns and relationships include those of its bases and mixins.

    `parent` is the model it inherits from; `is_open` tells that a base is not known, so that more may be there;
    `derived` are its attributes that are made of others.
    """

    klass: Class
    table: Table
    relationships: Mapping[str, Relationship]
    parent: Class | None = None
    is_open: bool = False
    derived: Mapping[str, Derived] = MappingProxyType({})

    @property
    def columns(self) -> Mapping[str, Column]:
        """The columns by attribute."""
        return self.table.columns

    @property
    def written_columns(self) -> tuple[Column, ...]:
        """The columns that the project writes itself, not a library it inherits from."""
        return tuple(column for column in self.columns.values() if not column.declared.module.is_stub)


class Schema:
    """All models and tables; guards the look-up of models by class."""

    def __init__(self, world: World, models: Mapping[Class, Model], tables: Mapping[str, Table]) -> None:
        self.models = models
        self.tables = tables
        self._world = world
        self._found: dict[Class, Model | None] = dict(models)
        self.relationship_names = frozenset(name for model in models.values() for name in model.relationships)

    def model(self, klass: Class) -> Model | None:
        """The model of a class: its own, or that of the nearest mapped base."""
        if klass not in self._found:
            bases = ancestors(self._world, klass)
            self._found[klass] = next((self.models[base] for base in bases if base in self.models), None)
        return self._found[klass]

    def ordered(self) -> Iterator[Model]:
        """The models in order of their places."""
        yield from sorted(self.models.values(), key=lambda one: (one.klass.module.path, one.klass.facts.line))
