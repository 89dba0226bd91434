"""What the values of a column are, and whether changes inside them are seen."""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.database.column_reading import type_class
from doyen.frameworks.database.literals import Reading, in_class
from doyen.frameworks.database.schema import Column, Model
from doyen.frameworks.definitions import Definitions
from doyen.program.annotations import marks_of
from doyen.program.classes import ancestors
from doyen.program.link import Program
from doyen.program.modules import Module
from doyen.program.symbols import Class
from doyen.program.values import ExternalObject, Instance, Unknown, options
from doyen.program.world import World

_CONTAINERS = ("dict", "list", "set")


def held(world: World, model: Model, column: Column) -> str:
    """What a column holds (`document`, `moment`, `float`, ...); empty where its type is not known."""
    found = written_type(world, model, column)
    return held_by(world, found[1]) if found is not None else ""


def held_by(world: World, klass: Class) -> str:
    """What a column type holds; a decorated type holds what the one below it does."""
    for base in ancestors(world, klass):
        if "holds" in base.marks:
            return base.marks["holds"].words[0]
        for position in base.fields.get("impl", ()) if not base.is_stub else ():
            node = base.facts.fields[position].value
            inner = _type_class(world, node, base) if node is not None else None
            if inner is not None and inner is not klass:
                return held_by(world, inner)
    return ""


def written_type(world: World, model: Model, column: Column) -> tuple[tree.Expr, Class, Module] | None:
    """The expression of a column's type, its class, and the module it stands in.

    It is written in the declaration, or the base maps the annotation to it.
    """
    if column.sql_type is not None and column.type_node is not None:
        return column.type_node, column.sql_type, column.declared.module
    for key, value, owner in _mapped_types(world, model.klass):
        if world.annotate(key, owner.module, owner) == column.python_type:
            klass = _type_class(world, value, owner)
            return (value, klass, owner.module) if klass is not None else None
    return None


def _mapped_types(world: World, klass: Class) -> Iterator[tuple[tree.Expr, tree.Expr, Class]]:
    """The rows of `type_annotation_map`, of the base or of its registry."""
    for base in ancestors(world, klass):
        for field in base.facts.fields if not base.is_stub else ():
            nodes = [field.value] if field.name == "type_annotation_map" else []
            if type(field.value) is tree.Call:
                nodes += [value for key, value in field.value.keywords if key == "type_annotation_map"]
            for node in nodes:
                if type(node) is tree.Map:
                    for key, value in zip(node.keys, node.values, strict=True):
                        if key is not None:
                            yield key, value, base


def is_container(world: World, column: Column) -> bool:
    """Whether the annotation of a column says dict, list or set."""
    classes = {world.stub_class("builtins", name) for name in _CONTAINERS}
    found = options(column.python_type)
    return bool(found) and all(type(one) is Instance and one.klass in classes for one in found)


def is_tracked(world: World, model: Model, column: Column) -> bool:
    """Whether the type of a column is wrapped so that changes inside its values are seen."""
    found = written_type(world, model, column)
    if found is None:
        return False
    node, _, module = found
    return any(type(one) is tree.Call and _may_track(world, one.func, module) for one in inside(node))


def tracks_all(program: Program) -> bool:
    """Whether the program makes all columns of some type see changes inside their values."""
    for module in program.modules:
        if any("mutable" in name.module for name in module.facts.imports):
            bodies = (program.module_body(module), *(program.body(one) for one in program.world.functions(module)))
            for site in (site for body in bodies for site in body.calls):
                for callee in site.callees:
                    mark = callee.function.marks.get("tracks")
                    if mark is not None and mark.words == ("types",):
                        return True
    return False


def _may_track(world: World, node: tree.Expr, module: Module) -> bool:
    found = options(world.evaluate(node, module))
    return any("tracks" in marks_of(one) or type(one) in (Unknown, ExternalObject) for one in found)


def _type_class(world: World, node: tree.Expr, klass: Class) -> Class | None:
    """The class of a column type that is written in the body of a class."""
    return type_class(Reading(Definitions(world, lambda _: ())), in_class(klass, node))
