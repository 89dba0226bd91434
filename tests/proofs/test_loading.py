"""What the pages about loading claim happens when the code is run, with the real library."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import ForeignKey, create_engine, event, select
from sqlalchemy.exc import InvalidRequestError, MissingGreenlet, StatementError
from sqlalchemy.ext.asyncio import AsyncAttrs, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, joinedload, mapped_column, relationship, selectinload


class Base(AsyncAttrs, DeclarativeBase):
    """The models of the proofs."""


class Author(Base):
    """Has books."""

    __tablename__ = "authors"
    id: Mapped[int] = mapped_column(primary_key=True)
    books: Mapped[list["Book"]] = relationship(back_populates="author")
    notes: Mapped[list["Note"]] = relationship(lazy="raise")


class Book(Base):
    """Has an author."""

    __tablename__ = "books"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("authors.id"))
    author: Mapped[Author] = relationship(back_populates="books")


class Note(Base):
    """Belongs to an author."""

    __tablename__ = "notes"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("authors.id"))


def rows(count: int) -> list[Any]:
    """Authors with a book each."""
    return [Author(id=number, books=[Book(id=number)]) for number in range(1, count + 1)]


async def sessions(path: Path, **settings: Any) -> async_sessionmaker[AsyncSession]:
    """Sessions of a new database with two authors."""
    engine = create_async_engine(f"sqlite+aiosqlite:///{path / 'app.db'}")
    async with engine.begin() as connection:
        await connection.run_sync(Base.metadata.create_all)
    made = async_sessionmaker(engine, **settings)
    async with made() as session:
        session.add_all(rows(2))
        await session.commit()
    return made


def run(work: Any) -> Any:
    """Runs a coroutine to its end."""
    return asyncio.run(work)


async def _read(path: Path, *options: Any) -> int:
    async with (await sessions(path))() as session:
        author = (await session.scalars(select(Author).where(Author.id == 1).options(*options))).one()
        return len(author.books)


def test_a_relationship_that_no_query_loaded_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises((MissingGreenlet, StatementError)):
        run(_read(tmp_path))


def test_one_that_the_query_loads_can(tmp_path: Path) -> None:
    assert run(_read(tmp_path, selectinload(Author.books))) == 1


async def _cured(path: Path) -> tuple[int, int, int]:
    async with (await sessions(path))() as session:
        first, second = (await session.scalars(select(Author).order_by(Author.id))).all()
        await session.refresh(first, ["books"])
        awaited = len(await second.awaitable_attrs.books)
        book = (await session.scalars(select(Book).where(Book.id == 1))).one()
        return len(first.books), awaited, book.author.id  # the session holds the author: nothing is asked


def test_refresh_awaiting_and_what_the_session_holds(tmp_path: Path) -> None:
    assert run(_cured(tmp_path)) == (1, 1, 1)


@pytest.mark.parametrize(("options", "asked"), [([], [4, 7]), ([joinedload(Book.author)], [1, 1])])
def test_queries_grow_with_the_rows(options: list[Any], asked: list[int]) -> None:
    counts = []
    for count in (3, 6):
        engine = create_engine("sqlite://")
        Base.metadata.create_all(engine)
        with Session(engine) as session:
            session.add_all(rows(count))
            session.commit()
        statements: list[str] = []
        event.listen(engine, "before_cursor_execute", lambda _c, _u, text, *_, kept=statements: kept.append(text))
        with Session(engine) as session:
            assert [book.author.id for book in session.scalars(select(Book).options(*options))] == [
                *range(1, count + 1)
            ]
        counts.append(len(statements))
    assert counts == asked


def test_a_refusing_relationship_fails_on_any_session() -> None:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.add_all(rows(1))
        session.commit()
        with pytest.raises(InvalidRequestError, match="raise"):
            print(session.get_one(Author, 1).notes)


async def _ended(path: Path, step: str, **settings: Any) -> int:
    async with (await sessions(path, **settings))() as session:
        author = await session.get_one(Author, 1)
        await getattr(session, step)()
        return author.id


@pytest.mark.parametrize(
    ("step", "settings"), [("commit", {}), ("rollback", {}), ("rollback", {"expire_on_commit": False})]
)
def test_the_end_of_a_transaction_expires(tmp_path: Path, step: str, settings: dict[str, Any]) -> None:
    with pytest.raises((MissingGreenlet, StatementError)):
        run(_ended(tmp_path, step, **settings))


def test_a_commit_that_expires_nothing(tmp_path: Path) -> None:
    assert run(_ended(tmp_path, "commit", expire_on_commit=False)) == 1


async def _deleted(path: Path) -> int:
    async with (await sessions(path))() as session:
        note = Note(id=1, author_id=1)
        session.add(note)
        await session.flush()
        await session.delete(note)
        await session.commit()
        return note.author_id


def test_a_deleted_object_keeps_what_it_holds(tmp_path: Path) -> None:
    assert run(_deleted(tmp_path)) == 1
