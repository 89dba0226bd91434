"""Finds the mapped classes and tables of a program and puts their schema together."""

from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.model import Field
from doyen.facts.walk import inside
from doyen.frameworks.database.declarations import (
    Part,
    keyword,
    mapped_annotation,
    part_of,
    read_column,
    read_index,
    read_relationship,
    tablename,
    text,
    unwrapped,
)
from doyen.frameworks.database.schema import (
    Column,
    Declared,
    ForeignKey,
    Index,
    Loading,
    Model,
    Relationship,
    Schema,
    Table,
)
from doyen.program.annotations import marks_of, symbol
from doyen.program.classes import ancestors
from doyen.program.link import Program
from doyen.program.modules import Module
from doyen.program.symbols import Class, Function
from doyen.program.values import ClassObject, options
from doyen.program.world import World

_COLUMNS = frozenset({"column", "field", "column property", "deferred"})
_NO_FIELDS = frozenset({"metadata", "registry", "__table__", "model_config"})


def read_schema(program: Program) -> Schema:
    """The schema of a program: every mapped class and every table that stands on its own."""
    world = program.world
    mapped = {klass for klass in program.classes() if _is_mapped(world, klass)}
    models = {klass: _Reader(world, klass, mapped).model() for klass in mapped}
    tables = {table.name: table for module in program.modules for table in _module_tables(world, module)}
    _add_indexes(world, program, models)
    return Schema(world, _linked(world, models), tables)


def _is_mapped(world: World, klass: Class) -> bool:
    """Whether a class has a table: it has a declarative base and is no base or mixin itself."""
    if not klass.facts.bases and not klass.facts.decorators:
        return False
    if any(_decorated_as(world, klass, word) for word in ("mapped",)):
        return True
    line = tuple(ancestors(world, klass))
    words = {base.marks["maps"].words[0] for base in line if "maps" in base.marks}
    if "optional base" in words:
        return any(key == "table" and _is_true(value) for key, value in klass.facts.keywords)
    makers = [base for base in line if _decorated_as(world, base, "base maker")]
    if klass in makers or ("base" not in words and not makers):
        return False
    if any(_is_true(field.value) for field in klass.facts.fields if field.name == "__abstract__"):
        return False
    names = {"__tablename__", "__table__"}
    for base in line:
        if base.is_stub:
            continue
        if names & base.fields.keys() or "__tablename__" in base.methods:
            return True
    return False


def _decorated_as(world: World, klass: Class, word: str) -> bool:
    for decorator in klass.facts.decorators:
        target = decorator.func if type(decorator) is tree.Call else decorator
        mark = marks_of(symbol(world, target, klass.module, klass.parent)).get("maps")
        if mark is None:
            found = world.evaluate(target, klass.module)
            mark = next((marks_of(one)["maps"] for one in options(found) if "maps" in marks_of(one)), None)
        if mark is not None and mark.words == (word,):
            return True
    return False


def _is_true(node: tree.Expr | None) -> bool:
    return type(node) is tree.Const and node.value is True


class _Reader:
    """Reads one model; guards what is collected over its bases, the nearest first."""

    def __init__(self, world: World, klass: Class, mapped: set[Class]) -> None:
        self._world = world
        self._klass = klass
        self._line = tuple(ancestors(world, klass))
        self._parent = next((base for base in self._line[1:] if base in mapped), None)
        self._is_optional = any("maps" in base.marks and base.marks["maps"].words[0] == "optional base"
                                for base in self._line)  # fmt: skip
        self.columns: dict[str, Column] = {}
        self.relationships: dict[str, Relationship] = {}
        self.indexes: list[Index] = []

    def model(self) -> Model:
        """The model as its class and bases declare it."""
        taken: set[str] = set()
        for base in self._line:
            self._read_class(base, taken)
        declared = Declared(self._klass.module, self._klass.facts.line, None, self._klass)
        table = Table(self._table_name(), declared, self.columns, tuple(self.indexes))
        is_open = self._klass in self._world.open_classes
        return Model(self._klass, table, self.relationships, self._parent, is_open)

    def _table_name(self) -> str:
        for base in self._line:
            if "__tablename__" in base.methods:
                return ""
            name = tablename(base)
            if name:
                return name
        return self._klass.name.lower() if self._is_optional else ""

    def _read_class(self, base: Class, taken: set[str]) -> None:
        found: dict[str, Field | None] = {field.name: field for field in base.facts.fields}
        for name, field in found.items():
            if name in taken or name in _NO_FIELDS or field is None:
                continue
            if name == "__table_args__":
                self._read_args(field.value, base)
            elif not name.startswith("__") and not self._read_field(base, field):
                continue
            taken.add(name)
        self._read_table(base)
        self._read_declared(base, taken)

    def _read_field(self, base: Class, field: Field) -> bool:
        """Reads a field; returns whether it is a part of the schema."""
        part = part_of(self._world, field.value, base.module, base)
        mapped = mapped_annotation(self._world, field.annotation, base.module, base)
        if part is None and mapped is None:
            return self._read_plain(base, field)
        declared = Declared(base.module, field.line, part.call if part is not None else None, base)
        if part is not None and part.word == "relation":
            self.relationships[field.name] = read_relationship(self._world, field.name, declared, field)
            return True
        if part is not None and part.word not in _COLUMNS:
            return False
        if part is not None and part.word == "field" and not self._is_optional:
            return False
        self._add_column(base, field, declared, part)
        return True

    def _add_column(self, base: Class, field: Field, declared: Declared, part: Part | None) -> None:
        annotation = mapped_annotation(self._world, field.annotation, base.module, base)
        if annotation is None and self._is_optional:
            annotation = field.annotation
        inner = unwrapped(self._world, annotation, base.module, base) if annotation is not None else None
        if part is not None and part.word == "field":
            given = part_of(self._world, keyword(part.call, "sa_column"), base.module, base)
            declared = msgspec.structs.replace(declared, call=given.call) if given is not None else declared
        if part is not None and part.word in ("deferred", "column property") and part.call.args:
            given = part_of(self._world, part.call.args[0], base.module, base)
            if given is None and part.word == "column property":
                return
            declared = msgspec.structs.replace(declared, call=given.call) if given is not None else declared
        column = read_column(self._world, field.name, declared, inner)
        is_deferred = column.is_deferred or (part is not None and part.word == "deferred")
        self.columns[field.name] = msgspec.structs.replace(column, is_deferred=is_deferred)

    def _read_plain(self, base: Class, field: Field) -> bool:
        """A field without a declaring call: a column of an SQLModel table."""
        is_table = self._is_optional and field.annotation is not None and not base.is_stub
        if not is_table or field.name.startswith("_") or _is_class_variable(field.annotation):
            return False
        self._add_column(base, field, Declared(base.module, field.line, None, base), None)
        return True

    def _read_declared(self, base: Class, taken: set[str]) -> None:
        """Columns, relationships and arguments that methods of the class return."""
        for name, index in base.facts.methods:
            method = self._world.functions(base.module)[index]
            if name in taken or not _is_declared(self._world, method):
                continue
            returned = [one.value for one in inside(method.body) if type(one) is tree.Return]
            if name == "__table_args__":
                for value in returned:
                    self._read_args(value, base)
            part = part_of(self._world, returned[0], base.module, base) if len(returned) == 1 else None
            if part is None:
                continue
            taken.add(name)
            declared = Declared(base.module, method.facts.line, part.call, base)
            field = Field(name, method.facts.returns, part.call, method.facts.line)
            if part.word == "relation":
                self.relationships[name] = read_relationship(self._world, name, declared, field)
            elif part.word in _COLUMNS:
                self._add_column(base, field, declared, part)

    def _read_args(self, node: tree.Expr | None, base: Class) -> None:
        items = node.items if type(node) is tree.Seq else ()
        for item in items:
            index = read_index(self._world, item, base.module, base)
            if index is not None:
                self.indexes.append(index)
            elif (part := part_of(self._world, item, base.module, base)) is not None and part.word == "foreign keys":
                _add_keys(part.call, self.columns)

    def _read_table(self, base: Class) -> None:
        for position in base.fields.get("__table__", ()):
            part = part_of(self._world, base.facts.fields[position].value, base.module, base)
            if part is not None and part.word == "table":
                table = _table(self._world, part, base)
                self.columns.update(table.columns)
                self.indexes += table.indexes


def _is_class_variable(annotation: tree.Expr | None) -> bool:
    node = annotation.value if type(annotation) is tree.Sub else annotation
    return (type(node) is tree.Name and node.id == "ClassVar") or (type(node) is tree.Attr and node.attr == "ClassVar")


def _is_declared(world: World, method: Function) -> bool:
    for decorator in method.facts.decorators:
        node = decorator.value if type(decorator) is tree.Attr and decorator.attr in _ACCESSORS else decorator
        mark = marks_of(symbol(world, node, method.module, method.parent)).get("maps")
        if mark is not None and mark.words == ("declared",):
            return True
    return False


_ACCESSORS = frozenset({"directive", "cascading"})


def _add_keys(call: tree.Call, columns: dict[str, Column]) -> None:
    """A foreign key of several columns belongs to each of them."""
    sides = [argument.items if type(argument) is tree.Seq else () for argument in call.args[:2]]
    if len(sides) < 2:
        return
    for own, other in zip(*sides, strict=False):
        table, _, name = text(other).rpartition(".")
        for attribute, column in columns.items():
            if text(own) in (attribute, column.name):
                keys = (*column.foreign_keys, ForeignKey(table, name, text(keyword(call, "ondelete")).upper()))
                columns[attribute] = msgspec.structs.replace(column, foreign_keys=keys)
                break


def _module_tables(world: World, module: Module) -> Iterator[Table]:
    if not any(name.module.partition(".")[0] in ("sqlalchemy", "sqlmodel") for name in module.facts.imports):
        return
    for statement in module.body:
        value = statement.value if isinstance(statement, (tree.Assign, tree.AnnAssign)) else None
        part = part_of(world, value, module)
        if part is not None and part.word == "table" and part.module is module:
            yield _table(world, part, None)


def _table(world: World, part: Part, klass: Class | None) -> Table:
    columns: dict[str, Column] = {}
    indexes: list[Index] = []
    for node in part.call.args[1:]:
        inner = part_of(world, node, part.module, klass)
        if inner is not None and inner.word == "column":
            declared = Declared(part.module, inner.call.line, inner.call, klass)
            name = text(inner.call.args[0]) if inner.call.args else ""
            if name:
                columns[name] = read_column(world, name, declared, None)
        elif inner is not None and inner.word == "foreign keys":
            _add_keys(inner.call, columns)
        elif (index := read_index(world, node, part.module, klass)) is not None:
            indexes.append(index)
    name = text(part.call.args[0]) if part.call.args else ""
    return Table(name, Declared(part.module, part.call.line, part.call, klass), columns, tuple(indexes))


def _add_indexes(world: World, program: Program, models: dict[Class, Model]) -> None:
    """Indexes that modules make after the class: `Index("ix_user_mail", User.mail)`."""
    for module in dict.fromkeys(model.klass.module for model in models.values()):
        for statement in module.body:
            value = statement.value if isinstance(statement, (tree.Assign, tree.ExprStmt)) else None
            if type(value) is not tree.Call or (index := read_index(world, value, module, None)) is None:
                continue
            owners = [symbol(world, node.value, module, None) for node in value.args if type(node) is tree.Attr]
            for owner in owners[:1]:
                if type(owner) is ClassObject and owner.klass in models:
                    model = models[owner.klass]
                    table = msgspec.structs.replace(model.table, indexes=(*model.table.indexes, index))
                    models[owner.klass] = msgspec.structs.replace(model, table=table)


# -- linking relationships -----------------------------------------------------------------------------------------


def _linked(world: World, models: dict[Class, Model]) -> dict[Class, Model]:
    """The models with the targets of their relationships found, and those that a `backref` makes added."""
    named: dict[str, list[Class]] = {}
    for klass in models:
        named.setdefault(klass.name, []).append(klass)
    found: dict[Class, dict[str, Relationship]] = {}
    for klass, model in models.items():
        found[klass] = {
            name: _targeted(world, relation, model, named) for name, relation in model.relationships.items()
        }
    for klass, relations in list(found.items()):
        for relation in list(relations.values()):
            _add_backref(world, klass, relation, found)
    return {
        klass: msgspec.structs.replace(
            model, relationships={name: _sided(relation, model, models) for name, relation in found[klass].items()}
        )
        for klass, model in models.items()
    }


def _targeted(world: World, relation: Relationship, model: Model, named: dict[str, list[Class]]) -> Relationship:
    declared = relation.declared
    call = declared.call
    argument = call.args[0] if call is not None and call.args else None
    if argument is None and call is not None:
        argument = keyword(call, "argument")
    if type(argument) is tree.Func:
        body = world.functions(declared.module)[argument.index].body
        argument = next((one.value for one in body if isinstance(one, (tree.Return, tree.ExprStmt))), None)
    target = relation.target
    if argument is not None:
        written = text(argument)
        if written:
            choices = named.get(written.rpartition(".")[2], [])
            near = [one for one in choices if one.module is model.klass.module]
            target = (near or choices)[0] if choices and (near or len(choices) == 1) else target
        else:
            meant = symbol(world, argument, declared.module, declared.klass)
            target = meant.klass if type(meant) is ClassObject else target
    return msgspec.structs.replace(relation, target=target)


def _add_backref(
    world: World, klass: Class, relation: Relationship, found: dict[Class, dict[str, Relationship]]
) -> None:
    """The relationship that `backref` makes on the other side."""
    call = relation.declared.call
    node = keyword(call, "backref") if call is not None else None
    if node is None or relation.target not in found:
        return
    part = part_of(world, node, relation.declared.module, relation.declared.klass)
    name = text(part.call.args[0]) if part is not None and part.call.args else text(node)
    if not name or name in found[relation.target]:
        return
    declared = msgspec.structs.replace(relation.declared, call=part.call if part is not None else None)
    if part is None:
        made = Relationship(name, declared, klass)
    else:
        made = msgspec.structs.replace(read_relationship(world, name, declared, None), target=klass)
    found[relation.target][name] = msgspec.structs.replace(
        made, inverse=relation.name, has_secondary=relation.has_secondary
    )
    found[klass][relation.name] = msgspec.structs.replace(relation, inverse=name)


def _sided(relation: Relationship, model: Model, models: dict[Class, Model]) -> Relationship:
    """Whether a relationship is a list, by the foreign keys where nothing else says it, and whether a key names it."""
    if relation.target not in models:
        return relation
    table = models[relation.target].table.name
    keys = (key.table for column in model.columns.values() for key in column.foreign_keys)
    own = bool(table) and table in keys
    is_list = relation.is_list
    if is_list is None:
        is_many = relation.loading in (Loading.DYNAMIC, Loading.WRITE_ONLY) or relation.has_secondary
        is_list = is_many or not own
    call = relation.declared.call
    is_plain = call is None or keyword(call, "primaryjoin") is None
    return msgspec.structs.replace(relation, is_list=is_list, is_by_key=own and not is_list and is_plain)
