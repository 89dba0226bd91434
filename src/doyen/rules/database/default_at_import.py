"""Column default that is worked out once, at import

`default=datetime.now()` calls the function when the module is imported: every row of the process gets the time of the
start, or one and the same "unique" key. A dict or list as a default is one object for all rows: what one entity
changes in it shows up in the rows written after it. SQLAlchemy calls a default that is callable for each row.

## Bad

```python
from datetime import UTC, datetime
from uuid import uuid4

from sqlalchemy import JSON
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase): ...


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(default=str(uuid4()))  # finding: `uuid4`
    made: Mapped[datetime] = mapped_column(default=datetime.now())  # finding: `datetime.now`
    seen: Mapped[datetime | None] = mapped_column(onupdate=datetime.now(UTC))  # finding: `datetime.now`
    notes: Mapped[dict] = mapped_column(JSON, default={})  # finding: one object
```

## Fixed

```python
from datetime import UTC, datetime
from uuid import uuid4

from sqlalchemy import JSON
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase): ...


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(default=lambda: str(uuid4()))
    made: Mapped[datetime] = mapped_column(default=datetime.now)
    seen: Mapped[datetime | None] = mapped_column(onupdate=lambda: datetime.now(UTC))
    notes: Mapped[dict] = mapped_column(JSON, default=dict)
```

## Good

```python
from datetime import UTC, datetime, timedelta

from sqlalchemy import JSON, func, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlmodel import Field, SQLModel


class Base(DeclarativeBase): ...


def now() -> datetime:
    return datetime.now(UTC)


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    made: Mapped[datetime] = mapped_column(default=now, server_default=func.now())
    seen: Mapped[datetime] = mapped_column(default=lambda: datetime.now(UTC))
    keep: Mapped[timedelta] = mapped_column(default=timedelta(days=7))
    notes: Mapped[dict] = mapped_column(JSON, default=dict, server_default=text("'{}'"))


class User(SQLModel, table=True):
    id: int = Field(primary_key=True)
    made: datetime = Field(default_factory=now)
    tags: list[str] = Field(default=[], sa_type=JSON)  # pydantic copies it
```

## Notes

Also found through functions of the project that return the time or a random value. ty and ruff see the naive or
deprecated function, not that it is called too early.

Precision: 37 findings on 16 real backends, all of shared objects, 6 read, 6 true; a call at import was never met. Known
false alarms: a shared object that nothing changes.
"""

from collections.abc import Iterator

from doyen.expression_places import Places
from doyen.facts import tree
from doyen.fix import Fix, Trust
from doyen.frameworks.backend import Backend
from doyen.frameworks.database.columns import maps
from doyen.frameworks.database.defaults import Default, defaults, varying
from doyen.program.evaluator import written
from doyen.rule import Finding, Severity, Tier
from doyen.text.edit import Edit
from doyen.text.span import Place, Span

SEVERITY = Severity.ERROR
TIER = Tier.DEFAULT

_SERVER = frozenset({"server_default", "server_onupdate"})


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each default that is made too early."""
    for default in defaults(backend.program):
        call = varying(backend.world, default)
        if call is not None:
            fact = f"`{written(call.func)}` is called once, at import, so all rows get the same `{default.keyword}`"
            yield _finding(backend, default, fact, Severity.ERROR)
        elif default.word == "column" and default.keyword not in _SERVER and _is_mutable(default.value):
            fact = f"this `{default.keyword}` is one object, which all entities share"
            yield _finding(backend, default, fact, Severity.INFO)


def _place(backend: Backend, default: Default) -> Place:
    call = default.call
    span = Places(backend, default.module, call).span(default.value)
    return Place(default.module.path, span or Span(call.line, call.column, call.end_line, call.end_column))


def _is_mutable(node: tree.Expr) -> bool:
    return type(node) is tree.Map or (type(node) is tree.Seq and node.type != "tuple")


def _finding(backend: Backend, default: Default, fact: str, severity: Severity) -> Finding:
    places = Places(backend, default.module, default.call)
    fix = _fix(backend, default, places)
    way = (
        f"let {default.keyword.removeprefix('server_')} be a function" if default.keyword not in _SERVER else "use SQL"
    )
    return Finding(
        place=_place(backend, default),
        message=f"{fact}; {f'pass `{fix[0]}`' if fix is not None else way}",
        scope=default.scope,
        anchor=f"{default.keyword} {places.text(default.value) or ''}",
        severity=severity,
        fixes=(fix[1],) if fix is not None else (),
    )


def _fix(backend: Backend, default: Default, places: Places) -> tuple[str, Fix] | None:
    """The value becomes a function that gives it; a class whose defaults are those of a dataclass is left alone."""
    value, text, span = default.value, places.text(default.value), places.span(default.value)
    if default.keyword in _SERVER or text is None or span is None or _is_dataclass(backend, default):
        return None
    new = f"lambda: {text}"
    if (
        type(value) is tree.Call
        and not value.args
        and not value.keywords
        and type(value.func) in (tree.Name, tree.Attr)
    ):
        new = text.rpartition("(")[0].rstrip()
    elif _is_mutable(value) and not getattr(value, "items", getattr(value, "keys", ())):
        new = "dict" if type(value) is tree.Map else value.type if type(value) is tree.Seq else new
    edits = [Edit(default.module.path, span, new)]
    if default.word == "field":
        source = backend.text(default.module.path)
        before = source.text[: source.offset(span.line, span.column)].rstrip().removesuffix("=").rstrip()
        line, column = source.place(len(before))
        if not before.endswith("default"):
            return None
        edits.append(Edit(default.module.path, Span(line, column, line, column), "_factory"))
    return new, Fix(f"pass a function: `{new}`", Trust.SAFE, tuple(edits))


def _is_dataclass(backend: Backend, default: Default) -> bool:
    return default.klass is not None and maps(backend.world, default.klass, "dataclass")
