"""Which entities sessions delete, one by one."""

from collections.abc import Iterable

import msgspec

from doyen.frameworks.database.schema import Schema
from doyen.program.symbols import Class, Function
from doyen.program.values import Instance, options
from doyen.program.world import World
from doyen.text.span import Place


class Deletion(msgspec.Struct, frozen=True):
    """A call that deletes an entity, and the function it stands in."""

    function: Function
    place: Place


def deletions(world: World, schema: Schema, functions: Iterable[Function]) -> dict[Class, Deletion]:
    """For each model the first place where a session deletes an object of it."""
    found: dict[Class, Deletion] = {}
    for function in functions:
        for site in world.body(function).calls:
            marks = [callee.function.marks.get("session_step") for callee in site.callees]
            if not site.arguments or not any(mark is not None and mark.words[0] == "delete" for mark in marks):
                continue
            for option in options(site.arguments[0]):
                model = schema.model(option.klass) if type(option) is Instance else None
                if model is not None:
                    found.setdefault(model.klass, Deletion(function, Place(function.module.path, site.span)))
    return found
