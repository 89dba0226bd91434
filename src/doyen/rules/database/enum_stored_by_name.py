"""Enum column that stores the names of its members

`Mapped[Status]` stores `ACTIVE`, the name in Python, not `active`, the value. Renaming a member then breaks every row,
SQL written by hand and other services see names nobody promised, and a filter by the value finds nothing.

## Bad

```python
from enum import StrEnum

from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase): ...


class Status(StrEnum):
    ACTIVE = "active"
    GONE = "gone"


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    status: Mapped[Status]  # finding: `ACTIVE`
```

## Good

```python
from enum import Enum, StrEnum

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase): ...


class Status(StrEnum):
    ACTIVE = "active"


class Side(Enum):
    left = "left"
    right = "right"


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    side: Mapped[Side]
    status: Mapped[Status] = mapped_column(sa.Enum(Status, values_callable=lambda kind: [one.value for one in kind]))
    shown: Mapped[Status] = mapped_column(sa.String(20))
```

## Notes

`values_callable=lambda kind: [one.value for one in kind]` stores values; on a table with rows that needs a migration of
the rows. Storing names is what SQLAlchemy does by default: ignore the rule where it is meant.

Precision: 61 findings on 16 real backends, 8 read, all true as facts; whether it is meant is a matter of intent, hence
opt in. Known false alarms: names that are meant to be stored.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.frameworks.backend import Backend
from doyen.frameworks.database.schema import Column, Model
from doyen.frameworks.database.types import held_by, written_type
from doyen.program.members import is_enum
from doyen.program.symbols import Class
from doyen.program.values import ClassObject, Instance, options
from doyen.program.world import World
from doyen.rule import Finding, Severity, Step, Tier
from doyen.text.span import Place, Span

SEVERITY = Severity.WARNING
TIER = Tier.AUDIT


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each declared column that stores names of members whose values are others."""
    seen: set[Place] = set()
    for model in backend.schema.ordered():
        for column in model.written_columns:
            place = column.declared.place
            klass = _stored(backend.world, model, column) if place not in seen else None
            if klass is None or model.klass.module.is_test:
                continue
            seen.add(place)
            member = next(_differing(klass), None)
            if member is not None:
                name, value, line = member
                yield Finding(
                    place=place,
                    message=f"`{model.klass.name}.{column.attribute}` stores `{name}`, the name, where `{klass.name}` "
                    f"says `{value}`; pass `values_callable`",
                    scope=model.klass.qualname,
                    anchor=column.attribute,
                    trace=(Step(Place(klass.module.path, Span(line, 1, line, 1)), "name and value differ"),),
                )


def _stored(world: World, model: Model, column: Column) -> Class | None:
    """The enum whose members a column stores by name."""
    written = written_type(world, model, column)
    if written is None:
        call = column.declared.call
        is_untyped = column.sql_type is None and (call is None or all(type(one) is tree.Const for one in call.args))
        found = options(column.python_type)[0]
        return _enum(world, found.klass) if is_untyped and type(found) is Instance else None
    node, klass, module = written
    if not klass.is_stub or held_by(world, klass) != "choice" or type(node) is not tree.Call or not node.args:
        return None
    if any(key == "values_callable" for key, _ in node.keywords):
        return None
    given = options(world.evaluate(node.args[0], module))[0]
    return _enum(world, given.klass) if type(given) is ClassObject else None


def _enum(world: World, klass: Class) -> Class | None:
    return klass if is_enum(world, klass) else None


def _differing(klass: Class) -> Iterator[tuple[str, str, int]]:
    """The members whose value is a text other than their name."""
    for field in klass.facts.fields:
        value = field.value
        if type(value) is tree.Const and type(value.value) is str and value.value != field.name:
            yield field.name, value.value, field.line
