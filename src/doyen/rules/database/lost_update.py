"""Counter changed in Python

`row.count += 1` reads a number, adds to it in Python and writes the sum. Two requests that read the same number write the
same sum: one of them is lost, and a balance or a quota is wrong for good. It shows under load only.

## Bad

```python
from sqlalchemy import Integer
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase): ...


class Account(Base):
    __tablename__ = "account"
    id: Mapped[int] = mapped_column(primary_key=True)
    balance: Mapped[int] = mapped_column(Integer)


def deposit(session: Session, number: int, amount: int) -> None:
    account = session.get_one(Account, number)
    account.balance += amount  # finding: `account.balance`
    session.commit()


def withdraw(session: Session, account: Account, amount: int) -> None:
    account.balance = account.balance - amount  # finding: `account.balance`
    session.commit()
```

## Good

```python
from sqlalchemy import Integer, select, update
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase): ...


class Account(Base):
    __tablename__ = "account"
    id: Mapped[int] = mapped_column(primary_key=True)
    balance: Mapped[int] = mapped_column(Integer)


def deposit(session: Session, number: int, amount: int) -> None:
    session.execute(update(Account).where(Account.id == number).values(balance=Account.balance + amount))
    account = session.scalars(select(Account).where(Account.id == number).with_for_update()).one()
    account.balance += amount
    session.commit()


def withdraw(account: Account, amount: int) -> None:
    account.balance = Account.balance - amount


def open_account(session: Session, amount: int) -> None:
    account = Account(balance=0)
    account.balance += amount
    session.add(account)
    session.commit()
```

## Notes

Let the database add (`values(balance=Account.balance + amount)`, or assign such an expression), lock the row when it is read
(`with_for_update`), or give the model a version column. Reported are number columns of rows that the function did not make, in code
that serves requests or jobs.

Precision: 38 findings on 20 real backends, 13 read, 9 true, hence opt in. Known false alarms: a row that one worker
alone writes or that a caller has locked, and a number that is computed anew from zero.
"""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.backend import Backend
from doyen.frameworks.database.writes import counts, locks_rows
from doyen.frameworks.entities import Context
from doyen.program.body import CallKind
from doyen.program.symbols import Function
from doyen.program.values import Instance, options
from doyen.rule import Confidence, Finding, Severity, Step, Tier
from doyen.text.span import Place, Span

SEVERITY = Severity.WARNING
TIER = Tier.AUDIT

_SERVING = frozenset({Context.REQUEST, Context.BACKGROUND, Context.UNKNOWN})


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each number column that is changed by what was read of it."""
    for function in backend.functions:
        if function.owner is not None and backend.schema.model(function.owner) is not None:
            continue
        changes = list(_changes(backend, function))
        if not changes or backend.context(function) not in _SERVING or locks_rows(backend.world, function):
            continue
        for node, target in changes:
            yield _finding(backend, function, node, target)


def _changes(backend: Backend, function: Function) -> Iterator[tuple[tree.Assign, tree.Attr]]:
    """The assignments of a column whose value reads the same column of the same object."""
    for node in inside(*function.body):
        match node:
            case tree.Assign(targets=(tree.Attr(value=tree.Name(id=name), attr=attr) as target,), value=value):
                is_same = any(
                    type(one) is tree.Attr
                    and one.attr == attr
                    and type(one.value) is tree.Name
                    and one.value.id == name
                    for one in inside(value)
                )
                if is_same and type(value) in (tree.Opaque, tree.Bin) and _is_number(backend, function, name, attr):
                    yield node, target


def _is_number(backend: Backend, function: Function, name: str, attr: str) -> bool:
    """Whether a name holds a row that was read, and an attribute of it is a column of numbers."""
    body = backend.body(function)
    rows = [one for one in options(body.names[name]) if type(one) is Instance] if name in body.names else []
    models = [backend.schema.model(one.klass) for one in rows]
    made = any(name in site.names and site.kind is CallKind.CONSTRUCT for site in body.calls)
    return bool(models) and not made and all(model is not None and counts(model, attr) for model in models)


def _finding(backend: Backend, function: Function, node: tree.Assign, target: tree.Attr) -> Finding:
    assert type(target.value) is tree.Name, "found by its name"
    name = f"{target.value.id}.{target.attr}"
    place = Place(function.module.path, Span(node.line, target.column, node.line, target.end_column))
    return Finding(
        place=place,
        message=f"`{name}` is read, changed in Python and written back, so that one of two requests at once is lost; "
        "let the database compute it",
        scope=function.qualname,
        anchor=name,
        confidence=Confidence.MEDIUM,
        trace=(Step(place, f"`{function.name}` writes what it computed from the value it read"),),
    )
