"""What the pages about sessions claim happens when the code is run, with the real library."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, create_engine, select, text
from sqlalchemy.exc import StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.pool import AsyncAdaptedQueuePool, QueuePool


class Base(DeclarativeBase):
    """The models of the proofs."""


class User(Base):
    """A row that is counted."""

    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    used: Mapped[int] = mapped_column(default=0)


async def made(path: Path, **settings: Any) -> async_sessionmaker[AsyncSession]:
    """Sessions of a new database with two users."""
    engine = create_async_engine(f"sqlite+aiosqlite:///{path / 'app.db'}", **settings)
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    sessions = async_sessionmaker(engine)
    async with sessions() as session:
        session.add_all([User(id=1), User(id=2)])
        await session.commit()
    return sessions


def test_commit_in_a_loop_expires_the_rows_that_follow(tmp_path: Path) -> None:
    async def reset_all() -> None:
        sessions = await made(tmp_path)
        async with sessions() as session:
            for user in (await session.scalars(select(User))).all():
                _ = user.id
                user.used = 1
                await session.commit()

    with pytest.raises(StatementError, match="greenlet_spawn"):
        asyncio.run(reset_all())


def test_commit_after_the_loop_reads_every_row(tmp_path: Path) -> None:
    async def reset_all() -> int:
        sessions = await made(tmp_path)
        async with sessions() as session:
            for user in (await session.scalars(select(User))).all():
                user.used = user.id
            await session.commit()
            return len((await session.scalars(select(User).where(User.used > 0))).all())

    assert asyncio.run(reset_all()) == 2


async def hold_and_ask(path: Path, *, commits: bool) -> None:
    """One task waits outside after a query; another one needs the only connection."""
    sessions = await made(path, poolclass=AsyncAdaptedQueuePool, pool_size=1, max_overflow=0, pool_timeout=0.2)
    waiting = asyncio.Event()

    async def slow() -> None:
        async with sessions() as session:
            await session.execute(text("SELECT 1"))
            if commits:
                await session.commit()
            waiting.set()
            await asyncio.sleep(0.6)

    async def quick() -> None:
        await waiting.wait()
        async with sessions() as session:
            await session.execute(text("SELECT 1"))

    async with asyncio.TaskGroup() as group:
        group.create_task(slow())
        group.create_task(quick())


def test_open_transaction_keeps_the_connection_while_the_outside_is_waited_for(tmp_path: Path) -> None:
    with pytest.raises(ExceptionGroup) as failure:
        asyncio.run(hold_and_ask(tmp_path, commits=False))
    assert failure.group_contains(PoolTimeoutError)


def test_ended_transaction_gives_the_connection_back(tmp_path: Path) -> None:
    asyncio.run(hold_and_ask(tmp_path, commits=True))


def test_tasks_that_share_a_session_break_it(tmp_path: Path) -> None:
    async def overview() -> list[BaseException | None]:
        sessions = await made(tmp_path)
        async with sessions() as session:

            async def add(number: int) -> None:
                session.add(User(id=number))
                await session.commit()

            return await asyncio.gather(*(add(number) for number in range(3, 9)), return_exceptions=True)

    assert [one for one in asyncio.run(overview()) if one is not None] != []


def test_session_for_each_task_works(tmp_path: Path) -> None:
    async def overview() -> list[BaseException | None]:
        sessions = await made(tmp_path)

        async def add(number: int) -> None:
            async with sessions() as session:
                session.add(User(id=number))
                await session.commit()

        return await asyncio.gather(*(add(number) for number in range(3, 9)), return_exceptions=True)

    assert [one for one in asyncio.run(overview()) if one is not None] == []


def taken(engine: Engine) -> int:
    """How many connections of the pool are in use."""
    assert isinstance(engine.pool, QueuePool), "the proofs ask for one"
    return engine.pool.checkedout()


def test_stepped_generator_gives_a_session_that_was_closed(tmp_path: Path) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'app.db'}", poolclass=QueuePool, pool_size=1, max_overflow=0)
    closed = []

    def get_session() -> Iterator[Session]:
        session = Session(engine)
        try:
            yield session
        finally:
            closed.append(session)
            session.close()

    session = next(get_session())
    assert closed == [session]
    session.execute(text("SELECT 1"))
    assert taken(engine) == 1  # nobody is left to give it back
    session.close()


def test_engines_share_no_connections(tmp_path: Path) -> None:
    engines = [create_engine(f"sqlite:///{tmp_path / 'app.db'}", poolclass=QueuePool) for _ in range(3)]
    opened = [engine.connect() for engine in engines]
    assert [taken(engine) for engine in engines] == [1, 1, 1]
    for connection in opened:
        connection.close()
