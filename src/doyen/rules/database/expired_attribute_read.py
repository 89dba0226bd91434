"""Attribute read after a commit expired it

When a transaction ends, a session forgets what its objects hold, and the next read of any attribute asks the database
again. An async session cannot ask in a plain read: `order.id` after `await session.commit()` fails with
`MissingGreenlet`. A rollback expires too, whatever the settings: a handler that rolls back and then logs `order.id`
fails in place of the error it was to report.

doyen looks for `expire_on_commit=False` where the program makes its sessions, follows commits through the functions
that are called, and objects that are returned from where they were committed.

## Bad

```python
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

sessions = async_sessionmaker()


class Base(DeclarativeBase): ...


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str]


async def save(session: AsyncSession, order: Order) -> None:
    session.add(order)
    await session.commit()


async def open_order(session: AsyncSession) -> int:
    order = Order(state="open")
    await save(session, order)
    return order.id  # finding: commit


async def close(session: AsyncSession, order: Order) -> None:
    try:
        await session.flush()
    except IntegrityError:
        await session.rollback()
        print(f"{order.id} stays open")  # finding: rollback
```

## Good

```python
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

sessions = async_sessionmaker()


class Base(DeclarativeBase): ...


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str]


async def open_order(session: AsyncSession) -> int:
    order = Order(state="open")
    session.add(order)
    await session.commit()
    await session.refresh(order)
    return order.id


async def open_another(session: AsyncSession) -> int:
    order = Order(state="open")
    session.add(order)
    await session.flush()
    number = order.id
    await session.commit()
    return number


async def remove(session: AsyncSession, order: Order) -> str:
    await session.delete(order)
    await session.commit()
    return order.state  # a deleted object keeps what it holds


async def draft(session: AsyncSession) -> str:
    order = Order(state="draft")
    await session.commit()
    return order.state  # never added to the session


async def close(session: AsyncSession, order: Order) -> None:
    number = order.id
    try:
        await session.flush()
    except IntegrityError:
        await session.rollback()
        print(f"{number} stays open")
```

## Notes

`async_sessionmaker(expire_on_commit=False)` is the usual setting for asyncio; commits are then not reported. Where some
factories have it and others do not, nothing is said of commits.

Precision: 7 findings on one real backend, 4 opened in the source, true (handlers that roll back and then read): too few
for a claim. Known false alarms: a parameter that is annotated as an entity and is none.
"""

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.frameworks.database.loading.origins import ExpiredRead
from doyen.rule import Finding, Severity, Step, Tier
from doyen.text.span import Place

SEVERITY = Severity.ERROR
TIER = Tier.WARNING


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each end of a transaction after which a function reads what it expired."""
    groups: dict[tuple[str, str, Place], list[ExpiredRead]] = {}
    for read in backend.unloaded.expired:
        groups.setdefault((read.function.qualname, read.owner.name, read.ended), []).append(read)
    for reads in groups.values():
        yield _finding(sorted(reads, key=lambda read: read.place))


def _finding(reads: list[ExpiredRead]) -> Finding:
    first = reads[0]
    names = list(dict.fromkeys(f"`{read.owner.name}.{read.name}`" for read in reads))
    more = f" and {len(names) - 1} more" if len(names) > 1 else ""
    cure = "refresh the object first, or set `expire_on_commit=False`" if first.step == "commit" else "read it before"
    return Finding(
        place=first.place,
        message=f"{names[0]}{more} is read after a {first.step} expired it, which an async session cannot load; {cure}",
        scope=first.function.qualname,
        anchor=f"{first.owner.name} {first.step}",
        trace=(
            Step(first.ended, f"the {first.step} expires `{first.owner.name}`"),
            Step(first.place, f"reads `{first.name}`"),
        ),
        related=tuple(Step(read.place, f"reads `{read.name}`") for read in reads[1:8]),
    )
