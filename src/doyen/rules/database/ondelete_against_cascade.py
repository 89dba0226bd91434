"""Deletion that the database and the relationship see differently

`ondelete="CASCADE"` lets the database delete the children. A relationship that does not know of it works against it:
without a cascade of its own, `session.delete(parent)` first loads every child and sets its key to NULL, which fails or
leaves orphans; with one it loads every child and deletes them one by one. With `ondelete="SET NULL"` and a cascade
that deletes, it hangs on the way of deletion whether children survive.

## Bad

```python
from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    orders: Mapped[list["Order"]] = relationship()  # finding: sets `Order.user_id` to NULL
    visits: Mapped[list["Visit"]] = relationship(cascade="all, delete-orphan")  # finding: loads every `Visit`
    notes: Mapped[list["Note"]] = relationship(cascade="all, delete")  # finding: SET NULL


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))


class Visit(Base):
    __tablename__ = "visits"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))


class Note(Base):
    __tablename__ = "notes"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("users.id", ondelete="SET NULL"))


def remove(session: Session, number: int) -> None:
    session.delete(session.get_one(User, number))
    session.commit()
```

## Good

```python
from app_settings import settings
from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, relationship


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    orders: Mapped[list["Order"]] = relationship(cascade="all, delete-orphan", passive_deletes=True)
    visits: Mapped[list["Visit"]] = relationship(viewonly=True)
    tags: Mapped[list["Tag"]] = relationship(cascade=settings.cascade)


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    lines: Mapped[list["Line"]] = relationship()  # orders are never deleted by a session


class Tag(Base):
    __tablename__ = "tags"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))


class Line(Base):
    __tablename__ = "lines"
    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"))


class Visit(Base):
    __tablename__ = "visits"
    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))


def remove(session: Session, number: int) -> None:
    session.delete(session.get_one(User, number))
    session.commit()
```

## Notes

Reported where some session deletes an entity of the parent. `passive_deletes=True` leaves children that are not loaded
to the database. SQLite cascades only with `PRAGMA foreign_keys=ON`.

Precision: 35 findings on 16 real backends, 11 read, 6 true: cascades written as a constant and children that are loaded
anyway are cured; 25 are left, 9 of them read, all true. Known false alarms: parents with few children.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.frameworks.backend import Backend
from doyen.frameworks.database.deletions import Deletion, deletions
from doyen.frameworks.database.schema import Column, ForeignKey, Model, Relationship
from doyen.program.values import Constant
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.WARNING
TIER = Tier.WARNING


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each relationship to many that works against what the database does."""
    deleted = deletions(backend.world, backend.schema, backend.functions)
    for model in backend.schema.ordered():
        for relation in model.relationships.values():
            target = backend.schema.model(relation.target) if relation.target is not None else None
            if target is None or model.klass not in deleted or model.klass.module.is_test or relation.is_viewonly:
                continue
            keys = [
                (column, key)
                for column in target.columns.values()
                for key in column.foreign_keys
                if key.table and key.table == model.table.name
            ]
            if len(keys) == 1 and relation.is_list is not False and not relation.has_secondary:
                cascade = _cascade(backend, relation)
                claim = _claim(relation, target, *keys[0], cascade=cascade) if cascade is not None else ""
                if claim:
                    yield _finding(model, relation, keys[0][0], claim, deleted[model.klass])


def _cascade(backend: Backend, relation: Relationship) -> str | None:
    """The cascade of a relationship; None where it is passed and not known."""
    given = relation.declared.keyword("cascade")
    if given is None or relation.cascade:
        return relation.cascade
    found = backend.world.evaluate(given, relation.declared.module)
    return found.value if type(found) is Constant and type(found.value) is str else None


def _claim(relation: Relationship, target: Model, column: Column, key: ForeignKey, *, cascade: str) -> str:
    """How a relationship works against its foreign key; empty where it does not."""
    name = target.klass.name
    deletes = "delete" in cascade or "all" in cascade
    if key.ondelete == "SET NULL" and deletes:
        return f"deletes every `{name}` with its owner, which the database keeps by `SET NULL`; let both do the same"
    if key.ondelete != "CASCADE" or _is_passive(relation):
        return ""
    if deletes and relation.loading.is_eager:
        return ""
    if deletes:
        return f"loads every `{name}` to delete it, which the database does by itself; add `passive_deletes=True`"
    end = "" if column.is_nullable else ", which the column refuses"
    return (
        f"sets `{name}.{column.attribute}` to NULL before the database could delete the rows{end}; "
        'add `cascade="all, delete"` and `passive_deletes=True`'
    )


def _is_passive(relation: Relationship) -> bool:
    given = relation.declared.keyword("passive_deletes")
    return given is not None and not (type(given) is tree.Const and given.value is False)


def _finding(model: Model, relation: Relationship, column: Column, claim: str, deletion: Deletion) -> Finding:
    return Finding(
        place=relation.declared.place,
        message=f"`{model.klass.name}.{relation.name}` {claim}",
        scope=model.klass.qualname,
        anchor=relation.name,
        trace=(
            Step(column.declared.place, f"`ondelete` of `{column.attribute}` is the database's part"),
            Step(deletion.place, f"`{deletion.function.name}` deletes a `{model.klass.name}` by a session"),
        ),
    )
