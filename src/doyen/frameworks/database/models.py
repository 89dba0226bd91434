"""Finds the mapped classes and tables of a program and puts their schema together."""

import msgspec

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.database.declarations import mapped_word, part_of
from doyen.frameworks.database.imperative import imperative_drafts
from doyen.frameworks.database.linking import linked
from doyen.frameworks.database.literals import Reading
from doyen.frameworks.database.mapping import (
    RELATIONS,
    Draft,
    DraftReader,
    is_optional_base,
    new_draft,
)
from doyen.frameworks.database.relation_reading import Slot, read_relationship
from doyen.frameworks.database.schema import Schema
from doyen.frameworks.database.tables import made_calls, module_tables, read_index
from doyen.frameworks.definitions import Definitions, Scope, Written
from doyen.program.annotations import symbol
from doyen.program.classes import ancestors
from doyen.program.link import Program
from doyen.program.modules import Module
from doyen.program.symbols import Class
from doyen.program.values import ClassObject, options
from doyen.program.world import World


def read_schema(program: Program) -> Schema:
    """The schema of a program: every mapped class and every table that stands on its own."""
    world = program.world
    reading = Reading(Definitions(world, lambda _: ()))
    ordered = [klass for klass in program.classes() if is_mapped(world, klass)]
    mapped = set(ordered)
    drafts = {klass: new_draft(world, klass, mapped) for klass in ordered}
    for klass, draft in drafts.items():
        DraftReader(msgspec.structs.replace(reading, owner=klass), draft).read()
    for draft in imperative_drafts(reading, program):
        drafts.setdefault(draft.klass, draft)
    for draft in drafts.values():
        _name_shared_table(draft, drafts)
    for module in dict.fromkeys(draft.klass.module for draft in drafts.values()):
        _read_later(reading, module, drafts)
    tables = {table.name: table for module in program.modules for table in module_tables(reading, module)}
    models = linked(reading, drafts)
    return Schema(world, models, tables)


def _name_shared_table(draft: Draft, drafts: dict[Class, Draft]) -> None:
    """A class without a table of its own lives in that of the class it inherits from."""
    parent = draft.parent
    while not draft.table_name and parent in drafts:
        if not _shares(draft):
            return
        draft.table_name = drafts[parent].table_name
        parent = drafts[parent].parent


def _shares(draft: Draft) -> bool:
    own = draft.line[: draft.line.index(draft.parent)] if draft.parent in draft.line else draft.line
    return not any(column.is_primary and column.declared.klass in own for column in draft.columns.values())


def is_mapped(world: World, klass: Class) -> bool:
    """Whether a class has a table: it has a declarative base and is no base or mixin itself."""
    if not klass.facts.bases and not klass.facts.decorators:
        return False
    if _decorated_as(world, klass, "mapped"):
        return True
    line = tuple(ancestors(world, klass))
    if is_optional_base(line):
        return any(key == "table" and _is_true(value) for key, value in klass.facts.keywords)
    makers = [base for base in line if _decorated_as(world, base, "base maker")]
    if klass in makers or not (makers or any(_is_base(base) for base in line)):
        return False
    if any(_is_true(field.value) for field in klass.facts.fields if field.name == "__abstract__"):
        return False
    return not _makes_base(world, klass) and _has_table(line) and not _is_for_types(world, klass)


def _is_base(klass: Class) -> bool:
    return "maps" in klass.marks and klass.marks["maps"].words[0] == "base"


def _makes_base(world: World, klass: Class) -> bool:
    """Whether a class statement names the declarative base of the library itself, which makes a base of its own."""
    bases = [symbol(world, base, klass.module, klass.parent) for base in klass.facts.bases]
    return any(type(base) is ClassObject and _is_base(base.klass) for base in bases)


def _has_table(line: tuple[Class, ...]) -> bool:
    for base in line:
        named = {"__tablename__", "__table__"} & base.fields.keys()
        if any(base.facts.fields[position].value is not None for name in named for position in base.fields[name]):
            return True
        if "__tablename__" in base.methods:
            return True
    return False


def _is_for_types(world: World, klass: Class) -> bool:
    """Whether a class exists only while types are checked."""
    for statement in klass.module.body:
        if type(statement) is tree.If and _asks_for_types(statement.test):
            indexes = {one.index for one in inside(statement.body) if type(one) is tree.ClassDef}
            if any(world.classes(klass.module)[index] is klass for index in indexes):
                return True
    return False


def _asks_for_types(node: tree.Expr) -> bool:
    match node:
        case tree.Name(id="TYPE_CHECKING") | tree.Attr(attr="TYPE_CHECKING"):
            return True
    return False


def _decorated_as(world: World, klass: Class, word: str) -> bool:
    for decorator in klass.facts.decorators:
        target = decorator.func if type(decorator) is tree.Call else decorator
        if mapped_word(symbol(world, target, klass.module, klass.parent)) == word:
            return True
        if any(mapped_word(one) == word for one in options(world.evaluate(target, klass.module))):
            return True
    return False


def _is_true(node: tree.Expr | None) -> bool:
    return type(node) is tree.Const and node.value is True


# -- what stands outside of classes --------------------------------------------------------------------------------


def _read_later(reading: Reading, module: Module, drafts: dict[Class, Draft]) -> None:
    """Indexes and attributes that a module makes after the class: `Index("ix", User.mail)`, `User.posts = ...`."""
    for call, line, targets in made_calls(module.body):
        part = part_of(reading, Written(call, Scope(module), line))
        if part is None:
            continue
        match targets:
            case (tree.Attr(value=owner, attr=name),) if part.word in RELATIONS:
                draft = _draft_named(reading, owner, module, drafts)
                if draft is not None:
                    draft.relations[name] = read_relationship(reading, part, Slot(name, draft.klass))
                continue
        index = read_index(reading, part)
        owners = [node.value for node in call.args if type(node) is tree.Attr]
        draft = _draft_named(reading, owners[0], module, drafts) if owners else None
        if index is not None and draft is not None:
            draft.indexes.append(index)


def _draft_named(reading: Reading, node: tree.Expr, module: Module, drafts: dict[Class, Draft]) -> Draft | None:
    found = symbol(reading.world, node, module, None)
    return drafts.get(found.klass) if type(found) is ClassObject else None
