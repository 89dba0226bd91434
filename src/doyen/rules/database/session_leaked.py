"""Session that is never closed

A session that is opened outside of a `with` and not closed keeps its connection until the garbage collector finds it. A
generator dependency that is stepped by hand with `next` never runs what stands after its `yield`, or runs it at once and
leaves a session that is closed already.

## Bad

```python
from sqlalchemy import Engine, text
from sqlalchemy.orm import Session, sessionmaker


def get_session(engine: Engine):
    with Session(engine) as session:
        yield session


def count(engine: Engine) -> int | None:
    session = next(get_session(engine))  # finding: `next`
    return session.scalar(text("SELECT count(*) FROM users"))


def purge(sessions: sessionmaker[Session]) -> None:
    session = sessions()  # finding: `session`
    session.execute(text("DELETE FROM job"))
    session.commit()
```

## Good

```python
from contextlib import closing, contextmanager

from sqlalchemy import Connection, Engine, text
from sqlalchemy.orm import Session, sessionmaker


def get_session(engine: Engine):
    with Session(engine) as session:
        yield session


def count(engine: Engine) -> int | None:
    with contextmanager(get_session)(engine) as session:
        return session.scalar(text("SELECT count(*) FROM users"))


def make(sessions: sessionmaker[Session]) -> Session:
    session = sessions()
    session.execute(text("SELECT 1"))
    return session


def end(session: Session) -> None:
    session.commit()
    session.close()


def purge(engine: Engine, sessions: sessionmaker[Session]) -> None:
    session = sessions()
    try:
        session.execute(text("DELETE FROM job"))
    finally:
        session.close()
    another = sessions()
    with another:
        another.execute(text("DELETE FROM job"))
    third = sessions()
    with closing(third):
        third.execute(text("DELETE FROM job"))
    fourth = sessions()
    end(fourth)
    fifth = next(get_session(engine))
    try:
        fifth.execute(text("DELETE FROM job"))
    finally:
        fifth.close()


def after_insert(connection: Connection) -> None:
    session = Session(bind=connection)  # works on a connection of somebody else
    session.execute(text("SELECT 1"))
```

## Notes

Open it with `with`, or close it in `finally`. A session that is returned, kept, or handed to something unknown is left out.

Precision: 11 findings on 20 real backends, all true by the letter, 6 of them in commands, where the end of the process
closes what is open. Known false alarms: commands of which doyen does not know that they are.
"""

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.frameworks.database.lifetimes import is_left_open, is_stepped, opens
from doyen.frameworks.database.sessions import is_migration
from doyen.frameworks.entities import Context
from doyen.program.body import CallSite
from doyen.program.symbols import Function
from doyen.rule import Finding, Severity, Step, Tier

SEVERITY = Severity.WARNING
TIER = Tier.WARNING

_LEFT_OPEN = "is opened here and never closed; open it with `with`"
_STEPPED = "takes a session from a generator that nobody finishes; make a context manager of it"
_OFF_DUTY = frozenset({Context.STARTUP, Context.COMMAND, Context.TEST})


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each session that a function opens and does not close."""
    for function in backend.functions:
        body = backend.body(function)
        if is_migration(function.module) or backend.context(function) in _OFF_DUTY:
            continue
        for site in body.calls:
            if site.is_dead or site.node is None:
                continue
            if is_stepped(backend.transactions, body, site):
                yield _finding(backend, function, site, f"`{site.target}` {_STEPPED}")
            elif opens(backend.transactions, site) and is_left_open(backend.transactions, function, site):
                yield _finding(backend, function, site, f"`{site.names[0]}` {_LEFT_OPEN}")


def _finding(backend: Backend, function: Function, site: CallSite, message: str) -> Finding:
    place = backend.place(function, site.span)
    return Finding(
        place=place,
        message=message,
        scope=function.qualname,
        anchor=site.target,
        trace=(Step(place, f"`{function.name}` opens a session"),),
    )
