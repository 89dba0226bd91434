"""Relationship read that no query loaded

Reading a relationship that is not loaded asks the database there and then. An async session cannot: the read is no
`await`, so it fails with `MissingGreenlet` (wrapped in `StatementError` by some drivers), as a 500 that only rows
without the relationship in memory bring forth. With `lazy="raise"` it fails on every session.

doyen follows what each statement selects and what its options load, through helpers, repositories and options that are
passed along, to where the relationship is read.

## Bad

```python
# file: app/models.py
from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase): ...


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    lines: Mapped[list["Line"]] = relationship(back_populates="order")


class Line(Base):
    __tablename__ = "lines"
    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    price: Mapped[int]
    order: Mapped[Order] = relationship(back_populates="lines")
```

```python
# file: app/prices.py
from app.models import Order


def total(order: Order) -> int:
    return sum(line.price for line in order.lines)  # finding: selectinload(Order.lines)
```

```python
# file: app/orders.py
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.models import Order
from app.prices import total


async def price(session: AsyncSession, number: int) -> int:
    order = (await session.scalars(select(Order).where(Order.id == number))).one()
    return total(order)
```

## Fixed

```python
# file: app/models.py
from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase): ...


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    lines: Mapped[list["Line"]] = relationship(back_populates="order")


class Line(Base):
    __tablename__ = "lines"
    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))
    price: Mapped[int]
    order: Mapped[Order] = relationship(back_populates="lines")
```

```python
# file: app/prices.py
from app.models import Order


def total(order: Order) -> int:
    return sum(line.price for line in order.lines)
```

```python
# file: app/orders.py
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from app.models import Order
from app.prices import total


async def price(session: AsyncSession, number: int) -> int:
    order = (await session.scalars(select(Order).where(Order.id == number).options(selectinload(Order.lines)))).one()
    return total(order)
```

## Good

```python
from sqlalchemy import ForeignKey, select
from sqlalchemy.ext.asyncio import AsyncAttrs, AsyncSession
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(AsyncAttrs, DeclarativeBase): ...


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    lines: Mapped[list["Line"]] = relationship()
    notes: Mapped[list["Note"]] = relationship(lazy="selectin")


class Line(Base):
    __tablename__ = "lines"
    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))


class Note(Base):
    __tablename__ = "notes"
    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"))


async def count(session: AsyncSession, number: int) -> int:
    order = await session.get_one(Order, number)
    await session.refresh(order, ["lines"])  # or: await order.awaitable_attrs.lines
    return len(order.lines) + len(order.notes)
```

## Notes

A key that leads to an object the session holds already asks nothing: such reads are not reported where a function on
the way has one at hand. What is loaded under a flag counts as loaded. No other tool sees this.

Precision: too few for a claim. Nothing is reported on 12 real backends of today; on older commits 4 findings of one
project were looked at and 2 followed to the source, true. Known false alarms: two queries of which a test picks one.
"""

from collections.abc import Iterator

from doyen.fix import Fix, Trust
from doyen.frameworks.backend import Backend
from doyen.frameworks.database.loading.origins import LazyRead
from doyen.import_edits import member_edit
from doyen.lazy_reads import anchor, grouped, option_text, path_steps, read_place, subject
from doyen.rule import Finding, Severity, Step, Tier
from doyen.text.edit import Edit
from doyen.text.span import Span

SEVERITY = Severity.ERROR
TIER = Tier.WARNING


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each read of a relationship, with every query that did not load it."""
    for reads in grouped(read for read in backend.unloaded.lazy if read.fails):
        yield _finding(backend, reads)


def _finding(backend: Backend, reads: list[LazyRead]) -> Finding:
    first = reads[0]
    loads = dict.fromkeys(read.load.place for read in reads)
    others = [place for place in loads if place != first.load.place]
    asks = "no query loads" if not others else f"{len(loads)} queries do not load"
    return Finding(
        place=read_place(first),
        message=f"{asks} {subject(reads)}, so the read fails; add `{option_text(backend, first)}`",
        scope=first.reading.reader.qualname,
        anchor=anchor(reads),
        trace=tuple(path_steps(first)),
        related=tuple(Step(place, "another query that does not load it") for place in others),
        fixes=tuple(_fixes(backend, reads)),
    )


def _fixes(backend: Backend, reads: list[LazyRead]) -> Iterator[Fix]:
    """Adds the option where the one query is written out and made for what is read."""
    read = reads[0]
    end = read.load.statement_end
    if len({(one.load.place, one.name) for one in reads}) > 1 or len(read.reading.path) > 1 or end is None:
        return
    module = read.load.function.module
    line, column = end
    add = Edit(module.path, Span(line, column, line, column), f".options({option_text(backend, read)})")
    imports = member_edit(backend, module, "sqlalchemy.orm", "selectinload")
    yield Fix(f"load `{read.name}` with the query", Trust.UNSAFE, (add, *imports))
