"""Points in time that reach columns: by assignment, construction, comparison and default."""

from collections.abc import Iterable, Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.database.columns import Scope, clause_word, column_of, column_of_class, operands
from doyen.frameworks.database.moments import awareness, awareness_of_function
from doyen.frameworks.database.schema import Column, Model, Schema
from doyen.program.body import CallKind, CallSite
from doyen.program.link import Program
from doyen.program.symbols import Function
from doyen.program.values import Instance, options
from doyen.program.world import World
from doyen.text.span import Place, Span

_DEFAULTS = frozenset({"default", "default_factory", "insert_default", "onupdate"})


class Arriving(msgspec.Struct, frozen=True):
    """A point in time that reaches a column: `naive` or `aware`, by what way, and where."""

    model: Model
    column: Column
    word: str
    how: str
    place: Place
    scope: str


def arriving(world: World, schema: Schema, program: Program, functions: Iterable[Function]) -> Iterator[Arriving]:
    """All points in time of known awareness that reach columns, one a function, column and way."""
    yield from _defaults(world, schema)
    for function in functions:
        if not schema.models:
            return
        scope = Scope(world, schema, function.module, function)
        seen: set[tuple[str, str]] = set()
        for one in (*_assigned(scope, function), *_passed(scope, function)):
            key = (one.column.attribute, one.how)
            if key not in seen:
                seen.add(key)
                yield one


def _defaults(world: World, schema: Schema) -> Iterator[Arriving]:
    seen: set[Place] = set()
    for model in schema.ordered():
        for column in model.columns.values():
            call, module = column.declared.call, column.declared.module
            place = column.declared.place
            if call is None or place in seen or module.is_test:
                continue
            seen.add(place)
            scope = Scope(world, schema, module, None)
            for key, value in call.keywords:
                word = ""
                if key in _DEFAULTS and type(value) is not tree.Call:
                    word = awareness_of_function(world, scope, scope.value(value))
                if word:
                    yield Arriving(model, column, word, "its default gives", place, model.klass.qualname)


def _assigned(scope: Scope, function: Function) -> Iterator[Arriving]:
    for node in inside(*function.body):
        if type(node) is tree.Assign:
            for target in node.targets:
                word = awareness(scope, node.value) if type(target) is tree.Attr else ""
                found = column_of(scope, target) if word else None
                if found is not None and type(target) is tree.Attr:
                    yield Arriving(*found, word, "is given", _place(function, target), function.qualname)


def _passed(scope: Scope, function: Function) -> Iterator[Arriving]:
    for site in scope.world.body(function).calls:
        if site.node is None:
            continue
        if site.kind is CallKind.CONSTRUCT:
            for model in _made(scope, site):
                for key, value in site.node.keywords:
                    place = Place(function.module.path, site.span)
                    if key in model.columns and (word := awareness(scope, value)):
                        yield Arriving(model, model.columns[key], word, "is given", place, function.qualname)
        elif clause_word(site) in ("where", "condition"):
            for argument in site.node.args:
                for node in operands(argument):
                    yield from _compared(scope, node, function)


def _made(scope: Scope, site: CallSite) -> Iterator[Model]:
    for option in options(site.result):
        model = scope.schema.model(option.klass) if type(option) is Instance else None
        if model is not None:
            yield model


def _compared(scope: Scope, node: tree.Expr, function: Function) -> Iterator[Arriving]:
    if type(node) is not tree.Compare or len(node.rights) != 1:
        return
    for column, value in ((node.left, node.rights[0]), (node.rights[0], node.left)):
        word = awareness(scope, value) if type(column) is tree.Attr else ""
        found = column_of_class(scope, column) if word else None
        if found is not None and type(column) is tree.Attr:
            yield Arriving(*found, word, "is compared with", _place(function, column), function.qualname)


def _place(function: Function, node: tree.Attr) -> Place:
    return Place(function.module.path, Span(node.line, node.column, node.end_line, node.end_column))
