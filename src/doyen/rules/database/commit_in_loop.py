"""Commit for every row

A commit waits until the database has written its log to disk. One for each row of a loop makes a thousand such waits of
one, leaves half of the work done when the loop fails, and expires every object of the session: an async session then
fails on the next attribute the loop reads.

## Bad

```python
from sqlalchemy import ForeignKey
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

sessions = async_sessionmaker()


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    used: Mapped[int]


async def reset(session: AsyncSession, user: User) -> None:
    user.used = 0
    await session.commit()


async def reset_all(session: AsyncSession, users: list[User]) -> None:
    for user in users:
        print(user.id)
        await reset(session, user)  # finding: expires


def add_all(session: Session, names: list[str]) -> None:
    for name in names:
        session.add(User(used=len(name)))
        session.commit()  # finding: each round
```

## Good

```python
from itertools import batched

import httpx
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column, sessionmaker


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    used: Mapped[int]


def add_all(session: Session, users: list[User]) -> None:
    for user in users:
        session.add(user)
    session.commit()
    for batch in batched(users, 100):
        for user in batch:
            session.add(user)
        session.commit()
    for number, user in enumerate(users):
        session.add(user)
        if number % 100 == 0:
            session.commit()
    for user in users:
        try:
            session.add(user)
            session.commit()
        except ValueError:
            session.rollback()


def call_all(sessions: sessionmaker[Session], session: Session, users: list[User]) -> None:
    for user in users:
        with sessions() as own:
            own.add(user)
            own.commit()
    for user in users:
        httpx.post("https://mail.example", json={"id": user.id})
        session.commit()  # what was sent must be remembered
    for attempt in range(3):
        session.commit()
```

## Notes

Commit once after the loop, or once a batch. A commit for each row is right where the row was sent somewhere, or where one bad row
must not undo the others: loops that wait for the outside or roll back by row are left out. With
`expire_on_commit=False` nothing expires.

Precision: 66 findings on 20 real backends, 14 read, 13 true. Known false alarms: a step of a job that is to be seen
as soon as it is done.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.backend import Backend
from doyen.frameworks.database.loops import RowCommit, row_commits
from doyen.frameworks.database.sessions import is_migration, spelled
from doyen.frameworks.entities import Context
from doyen.program.symbols import Function
from doyen.program.values import UNKNOWN, Instance, options
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.WARNING
TIER = Tier.WARNING

_OFF_DUTY = frozenset({Context.STARTUP, Context.COMMAND, Context.TEST})


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each loop over rows that commits in each round."""
    for function in backend.functions:
        if backend.context(function) in _OFF_DUTY or is_migration(function.module):
            continue
        for found in row_commits(backend.transactions, function):
            is_hurt = backend.expires_on_commit and found.is_async and _reads_rows(backend, function, found)
            if is_hurt or not found.is_meant:
                yield _finding(backend, function, found, is_hurt=is_hurt)


def _reads_rows(backend: Backend, function: Function, found: RowCommit) -> bool:
    """Whether the loop goes over mapped objects and reads their attributes."""
    target = found.loop.target
    if type(target) is not tree.Name:
        return False
    held = backend.body(function).names.get(target.id, UNKNOWN)
    rows = [one for one in options(held) if type(one) is Instance]
    is_mapped = bool(rows) and all(backend.schema.model(one.klass) is not None for one in rows)
    reads = (node for node in inside(*found.loop.body) if type(node) is tree.Attr and type(node.value) is tree.Name)
    return is_mapped and any(type(one.value) is tree.Name and one.value.id == target.id for one in reads)


def _finding(backend: Backend, function: Function, found: RowCommit, *, is_hurt: bool) -> Finding:
    place = backend.place(function, found.site.span)
    name = spelled(found.path)
    trace = [Step(backend.place(one, site.span), f"`{one.name}` calls `{site.target}`") for one, site in found.way]
    message = f"`{found.site.target}` commits `{name}` in each round of the loop; commit once after it"
    if is_hurt:
        message = (
            f"`{found.site.target}` commits `{name}` in each round, which expires the rows that the loop goes on to read "
            "and fails on an async session; commit once after it"
        )
    return Finding(
        place=place,
        message=message,
        scope=function.qualname,
        anchor=f"{found.site.target} {name}",
        severity=Severity.ERROR if is_hurt else None,
        trace=tuple(trace),
    )
