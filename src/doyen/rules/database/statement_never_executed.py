"""Statement that is built and never executed

`delete(User).where(...)` is a description; rows are deleted when a session executes it. A statement that is built and
dropped does nothing and says nothing. The same goes for its methods: they return a new statement, so a
`query.where(...)` whose value is not kept leaves the query as it was, without the condition.

## Bad

```python
from sqlalchemy import delete, update
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    active: Mapped[bool]


def purge(session: Session) -> None:
    delete(User).where(User.active == False)  # finding: never executed
    statement = update(User).values(active=True)  # finding: never executed
    session.commit()
```

### condition

```python
from sqlalchemy import select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    active: Mapped[bool]


def active(session: Session, only: bool) -> list[User]:
    query = select(User)
    if only:
        query.where(User.active == True)  # finding: returns a new one
    return list(session.scalars(query))
```

## Fixed

### condition

```python
from sqlalchemy import select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    active: Mapped[bool]


def active(session: Session, only: bool) -> list[User]:
    query = select(User)
    if only:
        query = query.where(User.active == True)
    return list(session.scalars(query))
```

## Good

```python
from sqlalchemy import delete, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    active: Mapped[bool]


def purge(session: Session) -> None:
    session.execute(delete(User).where(User.active == False))
    session.query(User).filter(User.active == False).delete()
    stale = select(User.id).where(User.active == False)
    session.execute(delete(User).where(User.id.in_(stale)))


def recent():
    return select(User)


def checked(text: str):
    if not text:
        raise ValueError(text)
    return select(User)


def check(text: str) -> None:
    checked(text)
```

## Notes

Ignore it where a statement is built only to see that it compiles. `Query.delete()` and `Query.update()` execute at once.

Precision: 3 findings read on 16 real backends, 1 true (a `delete_all` that deletes nothing); the cause of the other two is
cured. Known false alarms: a statement built for the errors it raises.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.fix import Fix, Trust
from doyen.frameworks.backend import Backend
from doyen.program.body import CallKind, CallSite, Usage
from doyen.program.classes import ancestors
from doyen.program.symbols import Function
from doyen.program.values import Instance, options
from doyen.rule import Finding, Severity, Tier
from doyen.text.edit import Edit
from doyen.text.span import Span

SEVERITY = Severity.ERROR
TIER = Tier.WARNING


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each statement that is dropped."""
    for function in backend.functions:
        body = backend.body(function)
        for site in body.calls:
            if site.kind is CallKind.PROPERTY or site.node is None or site.is_dead or not _is_statement(backend, site):
                continue
            kinds = {usage for usage, _ in site.usages}
            if kinds == {Usage.DISCARDED}:
                yield _dropped(backend, function, site)
            elif kinds == {Usage.ASSIGNED} and site.names and not any(body.reads.get(name) for name in site.names):
                yield _finding(backend, function, site, f"the statement in `{site.names[0]}` is never executed")


def _is_statement(backend: Backend, site: CallSite) -> bool:
    """Whether a call of the library certainly gives a statement; a function of the project may do more than that."""
    return all(callee.function.is_stub for callee in site.callees) and all(
        type(one) is Instance and any("statement" in base.marks for base in ancestors(backend.world, one.klass))
        for one in options(site.result)
    )


def _dropped(backend: Backend, function: Function, site: CallSite) -> Finding:
    """A statement that stands alone: a new one of a query that goes on as it was, or one nobody executes."""
    func = site.node.func if site.node is not None else None
    if type(func) is not tree.Attr or type(func.value) is not tree.Name:
        return _finding(backend, function, site, "this statement is never executed")
    name = func.value.id
    if name not in backend.body(function).names:
        return _finding(backend, function, site, "this statement is never executed")
    at = Span(site.span.line, site.span.column, site.span.line, site.span.column)
    edit = Edit(function.module.path, at, f"{name} = ")
    finding = _finding(
        backend, function, site, f"`{site.target}` returns a new one and leaves `{name}` as it was", name
    )
    return Finding(
        place=finding.place,
        message=finding.message,
        scope=finding.scope,
        anchor=finding.anchor,
        fixes=(Fix(f"keep it: `{name} = {site.target}(...)`", Trust.UNSAFE, (edit,)),),
    )


def _finding(backend: Backend, function: Function, site: CallSite, fact: str, name: str = "") -> Finding:
    way = f"assign it to `{name}`" if name else "pass it to a session"
    return Finding(
        place=backend.place(function, site.span),
        message=f"{fact}; {way}",
        scope=function.qualname,
        anchor=site.target,
    )
