"""Point in time that does not fit its column

A column without a time zone wants naive values, one with a time zone aware ones. The other kind is refused by asyncpg
(DataError), and silently changed by others: the zone is dropped after a shift to that of the session, or a naive value
is read as local time. What comes back compares with nothing: naive and aware values raise TypeError.

## Bad

```python
from datetime import UTC, datetime, timedelta

from sqlalchemy import DateTime, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase): ...


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    made: Mapped[datetime]
    paid: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=datetime.utcnow)  # finding: naive


def now() -> datetime:
    return datetime.now(UTC)


def pay(order: Order) -> None:
    order.made = now()  # finding: aware
    order.paid = datetime.now()  # finding: naive


def stale():
    limit = datetime.now(UTC) - timedelta(days=7)
    return select(Order).where(Order.made < limit)  # finding: aware


def create() -> Order:
    return Order(made=now())  # finding: aware
```

## Good

```python
from datetime import UTC, datetime, timedelta

from sqlalchemy import DateTime, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator


class Base(DeclarativeBase): ...


class Zoned(TypeDecorator):
    impl = DateTime


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    made: Mapped[datetime] = mapped_column(default=datetime.utcnow)
    paid: Mapped[datetime] = mapped_column(DateTime(timezone=True), default=lambda: datetime.now(UTC))
    sent: Mapped[datetime] = mapped_column(Zoned)


def pay(order: Order, at: datetime) -> None:
    order.made = datetime.now(UTC).replace(tzinfo=None)
    order.paid = datetime.now(UTC)
    order.sent = datetime.now(UTC)
    order.paid = at


def stale():
    age = datetime.now(UTC) - datetime.now(UTC)
    return select(Order).where(Order.made < datetime.utcnow() - age, Order.made > datetime.now() - timedelta(days=1))
```

### mapped by the base

```python
from datetime import UTC, datetime

from sqlalchemy import DateTime
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    type_annotation_map = {datetime: DateTime(timezone=True)}


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    made: Mapped[datetime]


def pay(order: Order) -> None:
    order.made = datetime.now(UTC)
```

## Notes

The value is judged against the column, never alone: `utcnow` is right for a column without a time zone. Best keep zones
(`DateTime(timezone=True)`, a migration) and pass aware values. SQLite keeps no zone in either kind.

Precision: 150 findings on the first run over 16 real backends; 101, mostly of custom column types, were false and are
cured. Of the 49 that are left 16 were read, all true. Known false alarms: a driver or listener that converts.
"""

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.frameworks.database.arrivals import Arriving, arriving
from doyen.frameworks.database.moments import keeps_zone
from doyen.rule import Finding, Severity, Tier

SEVERITY = Severity.WARNING
TIER = Tier.DEFAULT


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each value that is given to a column of the other kind, or compared with one."""
    for one in arriving(backend.world, backend.schema, backend.program, backend.functions):
        has_zone = keeps_zone(backend.world, one.model, one.column)
        if has_zone is not None and has_zone is (one.word == "naive"):
            yield _finding(one)


def _finding(one: Arriving) -> Finding:
    name = f"`{one.model.klass.name}.{one.column.attribute}`"
    if one.word == "naive":
        text = f"{name} keeps a time zone and {one.how} a naive time, which is taken for local; pass an aware one"
    else:
        text = f"{name} keeps no time zone and {one.how} an aware time; give the column `DateTime(timezone=True)`"
    return Finding(place=one.place, message=text, scope=one.scope, anchor=f"{name} {one.word} {one.how}")
