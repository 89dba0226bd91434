"""Rows loaded only to be counted

`len(session.scalars(query).all())` fetches every row, makes an object of each and throws them away for one number; so
does a test whether there is any. Time and memory grow with the table. The database counts without sending a row.

## Bad

```python
from sqlalchemy import select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str]


def total(session: Session) -> int:
    return len(session.scalars(select(User)).all())  # finding: counted


def is_taken(session: Session, email: str) -> bool:
    users = session.scalars(select(User).where(User.email == email)).all()  # finding: any
    if users:
        return True
    return False
```

### query

```python
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)


def total(session: Session) -> int:
    return len(session.query(User).filter(User.id > 7).all())  # finding: counted
```

## Fixed

### query

```python
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)


def total(session: Session) -> int:
    return session.query(User).filter(User.id > 7).count()
```

## Good

```python
from sqlalchemy import func, select, update
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str]


def total(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(User)) or 0


def names(session: Session) -> tuple[int, list[User]]:
    users = session.scalars(select(User)).all()
    return len(users), list(users)


def is_many(session: Session) -> bool:
    return len(session.scalars(select(User).limit(2)).all()) > 1


def is_locked(session: Session, ids: list[int]) -> bool:
    return len(session.scalars(select(User.id).with_for_update()).all()) == len(ids)


def renamed(session: Session) -> int:
    return len(session.scalars(update(User).values(email="").returning(User.id)).all())
```

## Notes

For existence ask `select(exists().where(...))`, or `first()` with `limit(1)`. A statement with a limit is left alone.
`Query.count()` wraps the query in a subquery, which counts the rows as they would come.

Precision: 12 findings read on 16 real backends, 11 true; the cause of the last (rows are locked) is cured. Known false
alarms: a key that is known to match few rows.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.fix import Fix, Trust
from doyen.frameworks.backend import Backend
from doyen.frameworks.database.chains import chain
from doyen.frameworks.database.columns import Scope
from doyen.frameworks.database.counting import Ask, only_asked
from doyen.program.body import CallSite
from doyen.program.members import find_method
from doyen.program.symbols import Function
from doyen.program.values import Instance, options
from doyen.rule import Finding, Severity, Tier
from doyen.text.edit import Edit
from doyen.text.span import Span

SEVERITY = Severity.WARNING
TIER = Tier.DEFAULT

_BOUNDED = frozenset({"limit", "lock", "write"})


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each result that is loaded for its length or for whether there is one."""
    for function in backend.functions:
        for site in backend.body(function).calls:
            if not _takes_all(site):
                continue
            ask = only_asked(backend.world, function, site)
            scope = Scope(backend.world, backend.schema, function.module, function)
            if ask is not None and site.node is not None and not chain(scope, site.node).words & _BOUNDED:
                yield _finding(backend, function, site, ask)


def _takes_all(site: CallSite) -> bool:
    marks = [callee.function.marks.get("fetches") for callee in site.callees]
    return bool(marks) and all(mark is not None and mark.words[0] == "all" for mark in marks) and not site.is_dead


def _finding(backend: Backend, function: Function, site: CallSite, ask: Ask) -> Finding:
    fact = "only counted" if ask.is_length else "only asked whether there are any"
    way = "select `func.count()`" if ask.is_length else "select `exists()`"
    fix = _count_fix(backend, function, site, ask)
    return Finding(
        place=backend.place(function, site.span),
        message=f"`{site.target}` loads all rows, which are {fact}; {way} instead",
        scope=function.qualname,
        anchor=f"{site.target} {fact}",
        fixes=(fix,) if fix is not None else (),
    )


def _count_fix(backend: Backend, function: Function, site: CallSite, ask: Ask) -> Fix | None:
    """`len(query.all())` becomes `query.count()` where the receiver counts."""
    func, outer = site.node.func if site.node is not None else None, ask.node
    owner = options(site.receiver)[0]
    counter = find_method(backend.world, owner.klass, "count") if type(owner) is Instance else None
    if counter is None or "fetches" not in counter.marks or type(func) is not tree.Attr or outer is None:
        return None
    if not ask.is_length or outer.args[0] is not site.node or any(type(one) is tree.Await for one in inside(func)):
        return None
    path = function.module.path
    before = Edit(path, Span(outer.line, outer.column, site.span.line, site.span.column), "")
    after = Edit(
        path, Span(func.end_line, func.end_column - len(func.attr), outer.end_line, outer.end_column), "count()"
    )
    return Fix("count in the database: `count()`", Trust.UNSAFE, (before, after))
