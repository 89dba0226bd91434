"""What turning an entity into a schema reads of it: the fields of the schema, and those of the schemas inside."""

from collections.abc import Iterator, Mapping

import msgspec

from doyen.facts import tree
from doyen.facts.model import Field
from doyen.frameworks.database.loading.origins import Path
from doyen.frameworks.database.written_calls import keyword, text
from doyen.frameworks.entities import Route
from doyen.program.classes import linearize
from doyen.program.members import find_method
from doyen.program.symbols import Class, Function
from doyen.program.values import ClassObject, Instance, TupleObject, UnionObject, Value
from doyen.program.world import World
from doyen.text.span import Place, Span

_DEEPEST = 3
_MOST = 200


class FieldRead(msgspec.Struct, frozen=True):
    """A field of a schema that is read from an attribute: the path from the entity, and where the field is."""

    path: Path
    place: Place


class Response(msgspec.Struct, frozen=True):
    """The schema that a handler's result is turned into, and whether it is made of each of many."""

    schema: Class
    is_many: bool


def schema_of(world: World, value: Value) -> Response | None:
    """The one schema that a declared result is or holds."""
    found = dict.fromkeys(_schemas(world, value, is_many=False))
    return next(iter(found)) if len(found) == 1 else None


def _schemas(world: World, value: Value, *, is_many: bool) -> Iterator[Response]:
    match value:
        case Instance(klass=klass, args=args) | ClassObject(klass=klass, args=args):
            if not klass.is_stub and _reads_attributes(world, klass) and not args:
                yield Response(klass, is_many)
            for one in args:
                yield from _schemas(world, one, is_many=True)
        case UnionObject(options=items) | TupleObject(items=items):
            for one in items:
                yield from _schemas(world, one, is_many=is_many)


def _reads_attributes(world: World, klass: Class) -> bool:
    method = find_method(world, klass, "model_validate") or find_method(world, klass, "from_orm")
    return method is not None and "reads_attributes" in method.marks


def field_reads(world: World, klass: Class) -> tuple[FieldRead, ...]:
    """What is read of an entity that a schema is made of."""
    found: list[FieldRead] = []
    for read in _fields(world, klass, (), ()):
        found.append(read)
        if len(found) >= _MOST:
            break
    return tuple(found)


def _fields(world: World, klass: Class, before: Path, around: tuple[Class, ...]) -> Iterator[FieldRead]:
    if klass in around or len(before) >= _DEEPEST:
        return
    taken: set[str] = set()
    for base, _ in linearize(world, klass):
        for field in base.facts.fields:
            if base.is_stub or field.annotation is None or field.name in taken or field.name.startswith("_"):
                continue
            taken.add(field.name)
            path = (*before, _alias(field) or field.name)
            yield FieldRead(path, Place(base.module.path, Span(field.line, 1, field.line, 1)))
            inner = schema_of(world, world.annotate(field.annotation, base.module, base))
            if inner is not None:
                yield from _fields(world, inner.schema, path, (*around, klass))


def _alias(field: Field) -> str:
    """The attribute that a field is read from where its declaration names one."""
    if type(field.value) is not tree.Call:
        return ""
    return text(keyword(field.value, "validation_alias")) or text(keyword(field.value, "alias"))


def responses(world: World, routes: tuple[Route, ...]) -> Mapping[Function, Response]:
    """The schemas that frameworks turn the results of handlers into, by their `response_model` or annotation."""
    found: dict[Function, Response] = {}
    for handler in dict.fromkeys(route.handler for route in routes):
        declared = handler.facts.returns
        for decorator in handler.facts.decorators:
            named = keyword(decorator, "response_model") if type(decorator) is tree.Call else None
            declared = named if named is not None else declared
        if declared is None:
            continue
        response = schema_of(world, world.annotate(declared, handler.module, handler.parent))
        if response is not None:
            found[handler] = response
    return found
