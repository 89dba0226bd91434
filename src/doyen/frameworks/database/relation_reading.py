"""Reads relationships where they are written; whom they lead to by name alone is found when all models are known."""

from collections.abc import Mapping

import msgspec

from doyen.facts import tree
from doyen.frameworks.database.declarations import (
    Inner,
    Part,
    keywords_of,
    mapped_annotation,
    meant_class,
    pairs,
    part_of,
    unwrapped,
)
from doyen.frameworks.database.literals import UNCLEAR, Reading, constant, flag, text
from doyen.frameworks.database.schema import Loading, Relationship
from doyen.frameworks.definitions import Written
from doyen.program.symbols import Class

_DYNAMIC = {"DynamicMapped": Loading.DYNAMIC, "WriteOnlyMapped": Loading.WRITE_ONLY}


class Slot(msgspec.Struct, frozen=True):
    """The place of a declaration in a class: its name, its annotation, and the class whose body holds it.

    `is_plain` tells that an annotation counts without `Mapped` around it.
    """

    name: str
    klass: Class
    annotation: tree.Expr | None = None
    is_plain: bool = False


class RelationSource(msgspec.Struct, frozen=True):
    """A relationship as it is written: its call, its keywords, and the name its annotation gives to its target."""

    part: Part
    given: Mapping[str, Written]
    relationship: Relationship
    annotated: str = ""

    @property
    def argument(self) -> Written | None:
        """What names the class it leads to."""
        if self.part.call.args and self.part.word == "relation":
            return self.part.beside(self.part.call.args[0])
        return self.given.get("argument")


def read_relationship(reading: Reading, part: Part, slot: Slot) -> RelationSource:
    """The relationship of a slot; its target is left open where only a string names it."""
    part, given = _arguments(reading, part)
    mapped = mapped_annotation(reading.world, slot.annotation, slot.klass.module, slot.klass)
    counted = mapped if mapped is not None else slot.annotation
    inner = unwrapped(reading, counted, slot.klass.module, slot.klass) if counted is not None else None
    is_list = flag(reading, given.get("uselist"))
    loading = _loading(reading, part, slot, given)
    if is_list is None and loading in (Loading.DYNAMIC, Loading.WRITE_ONLY):
        is_list = True
    if is_list is None and inner is not None and (mapped is not None or slot.is_plain):
        is_list = inner.is_list
    relationship = Relationship(
        name=slot.name,
        declared=part.declared(slot.klass),
        target=_class_in(reading, inner, slot.klass) if inner is not None else None,
        loading=loading,
        is_list=is_list,
        inverse=text(reading, given.get("back_populates")),
        has_secondary="secondary" in given or "link_model" in given or len(part.call.args) > 1,
        cascade=text(reading, given.get("cascade")),
        is_viewonly="viewonly" in given and constant(reading, given["viewonly"]) not in (UNCLEAR, False, None),
    )
    return RelationSource(part, given, relationship, _last_name(inner.node) if inner is not None else "")


def _arguments(reading: Reading, part: Part) -> tuple[Part, Mapping[str, Written]]:
    """The call and its keywords, those that are handed on to `relationship` included."""
    given = keywords_of(reading, (part,))
    wrapped = part_of(reading, given.get("sa_relationship"))
    if wrapped is not None:
        return wrapped, {**given, **keywords_of(reading, (wrapped,))}
    handed = given.get("sa_relationship_kwargs")
    return part, given if handed is None else {**given, **dict(pairs(reading, handed))}


def _loading(reading: Reading, part: Part, slot: Slot, given: Mapping[str, Written]) -> Loading:
    if type(slot.annotation) is tree.Sub and (name := _last_name(slot.annotation.value)) in _DYNAMIC:
        return _DYNAMIC[name]
    if part.word == "dynamic relation":
        return Loading.DYNAMIC
    if "lazy" not in given:
        return Loading.SELECT
    word = constant(reading, given["lazy"])
    if word is False:
        return Loading.JOINED
    if word is None:
        return Loading.NOTHING
    return Loading(word) if isinstance(word, str) and word in set(Loading) else Loading.SELECT


def _class_in(reading: Reading, inner: Inner, klass: Class) -> Class | None:
    found = reading.world.annotate(inner.node, inner.module, klass)
    return meant_class(reading.world, found)


def _last_name(node: tree.Expr) -> str:
    match node:
        case tree.Name(id=name) | tree.Attr(attr=name):
            return name
        case tree.Const(value=str(name)):
            return name
    return ""
