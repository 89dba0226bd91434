"""Session shared by concurrent tasks

An async session or connection serves one task at a time. Two tasks that use the same one at once get
`InterfaceError: another operation is in progress` or `IllegalStateChangeError`, or one of them commits what the other has
half written. SQLite hides it, so the tests pass.

## Bad

```python
import asyncio

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession


class Reports:
    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def total(self) -> int | None:
        return await self._session.scalar(text("SELECT count(*) FROM report"))


async def load(session: AsyncSession, number: int) -> None:
    await session.execute(text("SELECT 1"))


async def overview(session: AsyncSession) -> None:
    reports = Reports(session)
    await asyncio.gather(reports.total(), load(session, 1))  # finding: `session`


async def load_all(session: AsyncSession, numbers: list[int]) -> None:
    await asyncio.gather(*[load(session, number) for number in numbers])  # finding: `session`
```

### tasks

```python
import asyncio

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession


async def load(session: AsyncSession, number: int) -> None:
    await session.execute(text("SELECT 1"))


async def load_all(session: AsyncSession, numbers: list[int]) -> None:
    async with asyncio.TaskGroup() as group:
        for number in numbers:
            group.create_task(load(session, number))  # finding: `session`


async def load_two(session: AsyncSession) -> None:
    first = asyncio.create_task(load(session, 1))  # finding: `session`
    second = asyncio.create_task(load(session, 2))
    await first
    await second
```

## Good

```python
import asyncio

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker


async def load(session: AsyncSession, number: int) -> None:
    await session.execute(text("SELECT 1"))


async def load_alone(sessions: async_sessionmaker[AsyncSession], number: int) -> None:
    async with sessions() as session:
        await load(session, number)


async def load_all(sessions: async_sessionmaker[AsyncSession], numbers: list[int]) -> None:
    await asyncio.gather(*[load_alone(sessions, number) for number in numbers])
    async with sessions() as one, sessions() as two:
        await asyncio.gather(load(one, 1), load(two, 2))
        for number in numbers:
            await asyncio.create_task(load(one, number))


async def load_locked(session: AsyncSession, lock: asyncio.Lock, number: int) -> None:
    async with lock:
        await load(session, number)


async def load_in_turn(session: AsyncSession, numbers: list[int]) -> None:
    lock = asyncio.Lock()
    await asyncio.gather(*[load_locked(session, lock, number) for number in numbers])
```

## Notes

Give each task a session of its own, or do the work in turn: a connection answers one statement at a time anyway.
Reported is a session on which at least two of the coroutines that are started together await statements, with no
lock in between.

Precision: 3 findings on 20 real backends, true, and 1 on older versions: too few for a claim. Known false alarms: none met.
"""

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.frameworks.database.concurrency import Sharing, sharings
from doyen.frameworks.database.sessions import spelled
from doyen.program.symbols import Function
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.ERROR
TIER = Tier.WARNING


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each session that several tasks use at once."""
    for function in backend.functions:
        for sharing in sharings(backend.transactions, function):
            yield _finding(backend, function, sharing)


def _finding(backend: Backend, function: Function, sharing: Sharing) -> Finding:
    name = spelled(sharing.path)
    place = backend.place(function, sharing.site.span)
    trace = [Step(place, f"`{function.name}` starts tasks that share `{name}`")]
    for way in sharing.ways:
        trace += [
            Step(backend.place(caller, site.span), f"`{caller.name}` calls `{site.target}`") for caller, site in way
        ]
    return Finding(
        place=place,
        message=f"`{name}` is used by tasks that run at the same time, and serves one at a time; give each its own",
        scope=function.qualname,
        anchor=f"{sharing.site.target} {name}",
        trace=tuple(trace),
    )
