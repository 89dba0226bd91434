"""Relationship queried once per row

A query gives a hundred rows, a loop (or a schema, a property, a helper that each row is handed to) reads a relationship
that the query did not load, and the database is asked a hundred times more. With ten rows in development nobody
notices; the page gets slower with every customer.

doyen follows the rows from the statement through helpers, loops and comprehensions to the read, and reports what is
reached from requests and jobs.

## Bad

```python
# file: app/models.py
from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship


class Base(DeclarativeBase): ...


class Author(Base):
    __tablename__ = "authors"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Book(Base):
    __tablename__ = "books"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("authors.id"))
    author: Mapped[Author] = relationship()

    @property
    def label(self) -> str:
        return f"{self.id} by {self.author.name}"  # finding: one query per row
```

```python
# file: app/main.py
from typing import Annotated

from fastapi import Depends, FastAPI
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.models import Book

app = FastAPI()


def get_session() -> Session: ...


@app.get("/books")
def books(session: Annotated[Session, Depends(get_session)]) -> list[str]:
    return [book.label for book in session.scalars(select(Book))]
```

## Good

```python
from typing import Annotated

from fastapi import Depends, FastAPI
from sqlalchemy import ForeignKey, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, joinedload, mapped_column, relationship

app = FastAPI()


class Base(DeclarativeBase): ...


class Author(Base):
    __tablename__ = "authors"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Book(Base):
    __tablename__ = "books"
    id: Mapped[int] = mapped_column(primary_key=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("authors.id"))
    author: Mapped[Author] = relationship()


def get_session() -> Session: ...


@app.get("/books")
def books(session: Annotated[Session, Depends(get_session)]) -> list[str]:
    return [book.author.name for book in session.scalars(select(Book).options(joinedload(Book.author)))]


@app.get("/books/{number}")
def book(number: int, session: Annotated[Session, Depends(get_session)]) -> str:
    return session.get_one(Book, number).author.name  # one row, one query more


@app.get("/authors/{number}/books")
def books_of(number: int, session: Annotated[Session, Depends(get_session)]) -> list[str]:
    books = session.scalars(select(Book).where(Book.author_id == number))
    return [book.author.name for book in books]  # all rows lead to one author, asked for once
```

## Notes

Where only the key is needed, read the key: `book.author_id`. On an async session the read fails instead of asking, and
`lazy-load-on-async-session` tells it; reads through `awaitable_attrs` in a loop are told here.

Precision: about 45 findings on 7 real backends looked at along their path, 2 false, since cured; no exact tally was
kept. Known false alarms: rows that all lead to one object through no condition that is written.
"""

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.frameworks.database.loading.origins import LazyRead
from doyen.frameworks.entities import Context
from doyen.lazy_reads import anchor, grouped, option_text, path_steps, read_place, subject
from doyen.rule import Confidence, Finding, Severity, Step, Tier

SEVERITY = Severity.WARNING
TIER = Tier.WARNING

_HOT = frozenset({Context.REQUEST, Context.BACKGROUND})


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each read of a relationship that asks once per row."""
    reads = (read for read in backend.unloaded.lazy if not read.fails and backend.context(read.function) in _HOT)
    for found in grouped(reads):
        yield _finding(backend, found)


def _finding(backend: Backend, reads: list[LazyRead]) -> Finding:
    first = reads[0]
    others = dict.fromkeys(read.load.place for read in reads if read.load.place != first.load.place)
    options = dict.fromkeys(option_text(backend, read) for read in reads)
    return Finding(
        place=read_place(first),
        message=f"one query per row for {subject(reads)}; load it with the rows: `{next(iter(options))}`",
        scope=first.reading.reader.qualname,
        anchor=anchor(reads),
        confidence=Confidence.MEDIUM if first.relation.is_by_key else Confidence.HIGH,
        trace=tuple(path_steps(first)),
        related=tuple(Step(place, "another query whose rows are read") for place in others),
    )
