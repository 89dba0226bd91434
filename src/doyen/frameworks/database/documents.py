"""Changes inside the value of a column: `entity.data["k"] = v`, `entity.tags.append(x)`, and through a local name."""

from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.database.columns import Scope, column_of
from doyen.frameworks.database.schema import Column, Model
from doyen.program.annotations import marks_of
from doyen.program.members import find_method
from doyen.program.symbols import Function
from doyen.program.values import Instance, options
from doyen.program.world import World

_CONTAINERS = ("dict", "list", "set")


class Source(msgspec.Struct, frozen=True):
    """Where the value of a column was read: `entity.attribute`, and the local name it goes by, if any."""

    read: tree.Attr
    model: Model
    column: Column
    name: str = ""

    @property
    def entity(self) -> str:
        """How the entity is written."""
        return spelled(self.read.value)


class Change(msgspec.Struct, frozen=True):
    """A change inside a value: what it is changed by, and its rank among all records of the function."""

    source: Source
    node: tree.Assign | tree.Delete | tree.Call
    order: int
    how: str

    @property
    def line(self) -> int:
        """The line of the change."""
        return self.source.read.line if isinstance(self.node, tree.Delete) else self.node.line


def spelled(node: tree.Expr) -> str:
    """A name or an attribute path as it is written; empty for anything else."""
    match node:
        case tree.Name(id=name):
            return name
        case tree.Attr(value=value, attr=attr):
            owner = spelled(value)
            return f"{owner}.{attr}" if owner else ""
    return ""


def changes(scope: Scope) -> Iterator[Change]:
    """The changes inside values of columns in a function, in order."""
    assert scope.function is not None, "only functions are asked for"
    names = dict(_names(scope, scope.function))
    for order, node in enumerate(inside(*scope.function.body)):
        for target, how in _changed(scope.world, node):
            source = _source(scope, names, target)
            if source is not None and isinstance(node, (tree.Assign, tree.Delete, tree.Call)):
                yield Change(source, node, order, how)


def _changed(world: World, node: tree.Node) -> Iterator[tuple[tree.Expr, str]]:
    """What a record changes in place, and by what."""
    match node:
        case tree.Assign(targets=targets):
            for target in targets:
                if type(target) is tree.Sub:
                    yield target.value, "an item is set"
        case tree.Delete(targets=targets):
            for target in targets:
                if type(target) is tree.Sub:
                    yield target.value, "an item is deleted"
        case tree.Call(func=tree.Attr(value=value, attr=attr)) if changes_container(world, attr):
            yield value, f"`{attr}` is called"


def changes_container(world: World, name: str) -> bool:
    """Whether a method of this name changes a builtin container in place."""
    for container in _CONTAINERS:
        klass = world.stub_class("builtins", container)
        method = find_method(world, klass, name) if klass is not None else None
        if method is not None and "changes" in method.marks:
            return True
    return False


def _source(scope: Scope, names: dict[str, Source], node: tree.Expr) -> Source | None:
    """The column whose value an expression is a part of."""
    while True:
        match node:
            case tree.Sub(value=inner):
                node = inner
            case tree.Call(func=tree.Attr(value=inner, attr=attr)) if changes_container(scope.world, attr):
                node = inner
            case tree.Name(id=name):
                return names.get(name)
            case tree.Attr():
                found = column_of(scope, node)
                return Source(node, *found) if found is not None else None
            case _:
                return None


def _names(scope: Scope, function: Function) -> Iterator[tuple[str, Source]]:
    """The local names that are bound once, to the value of a column or to a part of it."""
    bound = scope.world.body(function).bindings
    parameters = {one.name for one in function.facts.parameters}
    for node in inside(*function.body):
        match node:
            case (
                tree.Assign(targets=(tree.Name(id=name),), value=value)
                | tree.AnnAssign(target=tree.Name(id=name), value=tree.Node() as value)
            ):
                pass
            case tree.For(target=tree.Name(id=name), iter=value):
                pass
            case _:
                continue
        source = _source(scope, {}, _first(value))
        if source is not None and bound.get(name) == 1 and name not in parameters:
            yield name, msgspec.structs.replace(source, name=name)


def _first(node: tree.Expr) -> tree.Expr:
    """What `value or {}` gives where there is a value."""
    return _first(node.values[0]) if type(node) is tree.BoolOp and not node.is_and else node


def _is_made_here(scope: Scope, source: Source) -> bool:
    """Whether the function itself may have made the entity: what it holds is written when it is added."""
    found = options(scope.value(source.read.value))
    return any(type(one) is Instance and one.exact for one in found)


def _flags(scope: Scope, call: tree.Call) -> bool:
    """Whether a call makes the session see changes inside values of an entity."""
    return any("tracks" in marks_of(one) for one in options(scope.value(call.func)))


def is_lost(scope: Scope, function: Function, change: Change) -> bool:
    """Whether nothing else in the function writes the changed value."""
    source = change.source
    if _is_made_here(scope, source) or not source.entity:
        return False
    for order, node in enumerate(inside(*function.body)):
        match node:
            case tree.Assign(targets=targets, value=value) if any(_is_read(one, change) for one in targets):
                if order < change.order or not _is_same(value, change):
                    return False
            case tree.Call(keywords=keywords) if any(key == source.column.attribute for key, _ in keywords):
                return False
            case tree.Call(args=args) if source.name and order > change.order:
                if any(type(one) is tree.Name and one.id == source.name for one in args) and not _flags(scope, node):
                    return False
    return True


def is_assigned(function: Function, change: Change) -> bool:
    """Whether the changed value is assigned again, which tells that it was to be saved."""
    nodes = (node for node in inside(*function.body) if type(node) is tree.Assign)
    return any(_is_read(target, change) for node in nodes for target in node.targets)


def _is_read(node: tree.Expr, change: Change) -> bool:
    return type(node) is tree.Attr and spelled(node) == spelled(change.source.read)


def _is_same(value: tree.Expr, change: Change) -> bool:
    """Whether an assigned value is the changed object or a copy of it."""
    match value:
        case tree.Call(func=tree.Attr(value=inner), args=(), keywords=()):
            return _is_same(inner, change)
        case tree.Call(args=(inner,), keywords=()):
            return _is_same(inner, change)
        case tree.Map(keys=(None,), values=(inner,)):
            return _is_same(inner, change)
        case tree.Seq(items=(tree.Star(value=inner),)):
            return _is_same(inner, change)
        case tree.Name(id=name):
            return name == change.source.name
    return _is_read(value, change)
