"""Reads the parts of a schema where they are written: columns, foreign keys, relationships, indexes."""

from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.model import BindingKind, Field
from doyen.facts.walk import inside
from doyen.frameworks.database.schema import Column, Declared, ForeignKey, Index, Loading, Relationship
from doyen.program.annotations import marks_of, symbol
from doyen.program.classes import ancestors
from doyen.program.modules import Module
from doyen.program.names import imported_module
from doyen.program.symbols import Class
from doyen.program.values import (
    UNKNOWN,
    ClassObject,
    FunctionObject,
    Instance,
    Value,
    options,
)
from doyen.program.world import World

_MOST_HOPS = 6
_COLLECTIONS = frozenset(
    {"list", "List", "set", "Set", "dict", "Dict", "Sequence", "Collection", "Iterable", "MutableSequence", "frozenset"}
)
_DYNAMIC = {"DynamicMapped": Loading.DYNAMIC, "WriteOnlyMapped": Loading.WRITE_ONLY}


class Part(msgspec.Struct, frozen=True):
    """A call that declares a part of a schema: which part, and where it is written."""

    word: str
    call: tree.Call
    module: Module


def part_of(world: World, node: tree.Expr | None, module: Module, klass: Class | None = None) -> Part | None:
    """The part that an expression declares, through functions of the project that only return one."""
    for _ in range(_MOST_HOPS):
        if type(node) is not tree.Call:
            return None
        called = _meaning(world, node.func, module, klass)
        mark = marks_of(called).get("maps")
        if mark is not None:
            return Part(mark.words[0], node, module)
        if type(called) is not FunctionObject or called.function.is_stub:
            return None
        returned = [one.value for one in inside(called.function.body) if type(one) is tree.Return]
        if len(returned) != 1:
            return None
        node, module, klass = returned[0], called.function.module, None
    return None


def _meaning(world: World, node: tree.Expr, module: Module, klass: Class | None) -> Value:
    """What a called expression is: by names alone where they tell, else by its value."""
    found = symbol(world, node, module, klass)
    if marks_of(found) or type(found) is FunctionObject:
        return found
    found = world.evaluate(node, module)
    return next((one for one in options(found) if marks_of(one)), found)


# -- annotations ---------------------------------------------------------------------------------------------------


class Inner(msgspec.Struct, frozen=True):
    """What `Mapped[...]` holds: the annotation without its wrappers, and the calls of its `Annotated` metadata."""

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
    return type(found) is ClassObject and any("maps" in base.marks for base in ancestors(world, found.klass))


def unwrapped(world: World, node: tree.Expr, module: Module, klass: Class) -> Inner:
    """Takes unions with None, aliases, `Annotated` and collections off an annotation."""
    is_optional = is_list = False
    metadata: list[Part] = []
    for _ in range(_MOST_HOPS):
        match node:
            case tree.Bin(op="|", left=left, right=right):
                is_optional = is_optional or _is_none(left) or _is_none(right)
                node = right if _is_none(left) else left
            case tree.Sub(value=tree.Name(id="Optional") | tree.Attr(attr="Optional"), index=index):
                is_optional, node = True, index
            case tree.Sub(value=tree.Name(id="Union") | tree.Attr(attr="Union"), index=tree.Seq(items=items)):
                is_optional = is_optional or any(_is_none(item) for item in items)
                node = next((item for item in items if not _is_none(item)), node)
            case tree.Sub(value=tree.Name(id="Annotated") | tree.Attr(attr="Annotated"), index=tree.Seq(items=items)):
                metadata += [part for item in items[1:] if (part := part_of(world, item, module, klass)) is not None]
                node = items[0]
            case tree.Sub(value=tree.Name(id=name) | tree.Attr(attr=name), index=index) if name in _COLLECTIONS:
                is_list = True
                node = index.items[-1] if type(index) is tree.Seq and index.items else index
            case _:
                alias = _alias(world, node, module)
                if alias is None:
                    break
                node, module = alias
    return Inner(node, module, is_optional, is_list, tuple(metadata))


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


# -- columns -------------------------------------------------------------------------------------------------------


def read_column(world: World, name: str, declared: Declared, inner: Inner | None) -> Column:
    """The column under a name, by its call and by what its annotation says."""
    calls = [declared.call] if declared.call is not None else []
    if inner is not None:
        calls += [part.call for part in inner.metadata]
    module, klass = declared.module, declared.klass
    keys = [key for call in calls for key in _foreign_keys(world, call, module, klass)]
    is_primary = _flag(calls, "primary_key") or False
    nullable = _flag(calls, "nullable")
    if nullable is None:
        nullable = inner.is_optional if inner is not None else True
    typed = [found for call in calls if (found := _type_in(world, call, module, klass)) is not None]
    node, sql_type = typed[0] if typed else (None, None)
    return Column(
        attribute=name,
        name=_column_name(calls) or name,
        declared=declared,
        sql_type=sql_type,
        type_node=node,
        python_type=UNKNOWN if inner is None else world.annotate(inner.node, inner.module, klass),
        is_nullable=nullable and not is_primary,
        is_primary=is_primary,
        is_indexed=_flag(calls, "index") or False,
        is_unique=_flag(calls, "unique") or False,
        is_deferred=_flag(calls, "deferred") or False,
        foreign_keys=tuple(keys),
    )


def _flag(calls: list[tree.Call], name: str) -> bool | None:
    for call in calls:
        for key, value in call.keywords:
            if key == name and type(value) is tree.Const and type(value.value) is bool:
                return value.value
    return None


def _column_name(calls: list[tree.Call]) -> str:
    for call in calls:
        first = call.args[0] if call.args else keyword(call, "name")
        if type(first) is tree.Const and type(first.value) is str:
            return first.value
        named = keyword(call, "name")
        if type(named) is tree.Const and type(named.value) is str:
            return named.value
    return ""


def keyword(call: tree.Call, name: str) -> tree.Expr | None:
    """What a call passes by a keyword."""
    return next((value for key, value in call.keywords if key == name), None)


def text(node: tree.Expr | None) -> str:
    """A constant string, empty for anything else."""
    return node.value if type(node) is tree.Const and type(node.value) is str else ""


def _foreign_keys(world: World, call: tree.Call, module: Module, klass: Class | None) -> Iterator[ForeignKey]:
    for node in call.args:
        part = part_of(world, node, module, klass)
        if part is not None and part.word == "foreign key":
            yield _foreign_key(world, part.call, module)
    named = text(keyword(call, "foreign_key"))
    if named:
        table, _, column = named.rpartition(".")
        yield ForeignKey(table, column, text(keyword(call, "ondelete")).upper())


def _foreign_key(world: World, call: tree.Call, module: Module) -> ForeignKey:
    target = call.args[0] if call.args else keyword(call, "column")
    ondelete = text(keyword(call, "ondelete")).upper()
    if type(target) is tree.Attr:
        owner = symbol(world, target.value, module, None)
        table = tablename(owner.klass) if type(owner) is ClassObject else ""
        return ForeignKey(table, target.attr, ondelete)
    table, _, column = text(target).rpartition(".")
    return ForeignKey(table, column, ondelete)


def tablename(klass: Class) -> str:
    """The `__tablename__` that a class body writes out."""
    for position in klass.fields.get("__tablename__", ()):
        return text(klass.facts.fields[position].value)
    return ""


def _type_in(world: World, call: tree.Call, module: Module, klass: Class | None) -> tuple[tree.Expr, Class] | None:
    """The expression and the class of the type that a column call passes."""
    named = [keyword(call, key) for key in ("type_", "sa_type")]
    for node in (*call.args[:2], *named):
        if node is None or type(node) is tree.Const:
            continue
        found = type_class(world, node, module, klass)
        if found is not None:
            return node, found
    return None


def type_class(world: World, node: tree.Expr, module: Module, klass: Class | None) -> Class | None:
    """The class of a column type, written as the class or as an object of it; wrappers give what they wrap."""
    if type(node) is tree.Call and type(node.func) is tree.Attr:
        if node.func.attr == "as_mutable" and node.args:
            return type_class(world, node.args[0], module, klass)
        if node.func.attr == "with_variant":
            return type_class(world, node.func.value, module, klass)
    target = node.func if type(node) is tree.Call else node
    found = symbol(world, target, module, klass)
    if type(found) is not ClassObject:
        found = world.evaluate(node, module)
        if type(found) is Instance:
            found = ClassObject(found.klass)
    if type(found) is ClassObject and is_type(world, found.klass):
        return found.klass
    return None


def is_type(world: World, klass: Class) -> bool:
    """Whether a class is a column type."""
    return any("maps" in base.marks and base.marks["maps"].words == ("type",) for base in ancestors(world, klass))


# -- relationships and indexes -------------------------------------------------------------------------------------


def read_relationship(world: World, name: str, declared: Declared, field: Field | None) -> Relationship:
    """The relationship under a name; its target is left to be found where only a string names it."""
    call, klass, module = declared.call, declared.klass, declared.module
    assert call is not None, "a relationship is declared by a call"
    assert klass is not None, "a relationship stands in a class"
    annotation = field.annotation if field is not None else None
    index = mapped_annotation(world, annotation, module, klass) or annotation
    inner = unwrapped(world, index, module, klass) if index is not None else None
    uselist = _flag([call], "uselist")
    loading = Loading.SELECT
    lazy = keyword(call, "lazy") or _orm_argument(call, "lazy")
    if type(lazy) is tree.Const:
        loading = _loading(lazy.value)
    if type(annotation) is tree.Sub and type(annotation.value) is tree.Name:
        loading = _DYNAMIC.get(annotation.value.id, loading)
    is_list = uselist if uselist is not None else (inner.is_list if inner is not None else None)
    return Relationship(
        name=name,
        declared=declared,
        target=_class_in(world, inner, klass) if inner is not None else None,
        loading=loading,
        is_list=is_list,
        inverse=text(keyword(call, "back_populates")),
        has_secondary=keyword(call, "secondary") is not None or keyword(call, "link_model") is not None,
        cascade=text(keyword(call, "cascade")),
        is_viewonly=_flag([call], "viewonly") or False,
    )


def _orm_argument(call: tree.Call, name: str) -> tree.Expr | None:
    """What an SQLModel relationship hands on to SQLAlchemy under a name."""
    handed = keyword(call, "sa_relationship_kwargs")
    if type(handed) is tree.Map:
        for key, value in zip(handed.keys, handed.values, strict=True):
            if type(key) is tree.Const and key.value == name:
                return value
    return None


def _loading(word: object) -> Loading:
    if word is True:
        return Loading.SELECT
    if word is False:
        return Loading.JOINED
    return Loading(word) if isinstance(word, str) and word in set(Loading) else Loading.SELECT


def _class_in(world: World, inner: Inner, klass: Class) -> Class | None:
    found = world.annotate(inner.node, inner.module, klass)
    return next((one.klass for one in options(found) if type(one) is Instance), None)


def read_index(world: World, node: tree.Expr, module: Module, klass: Class | None) -> Index | None:
    """The index or constraint an expression declares, None for anything else."""
    part = part_of(world, node, module, klass)
    if part is None or part.word not in ("index", "unique", "primary key"):
        return None
    given = part.call.args[1:] if part.word == "index" else part.call.args
    columns = tuple(column_named(one) for one in given)
    is_unique = part.word != "index" or _flag([part.call], "unique") is True
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
