"""Change inside a JSON value that is never saved

A session writes the attributes that were assigned. What happens inside a dict or list it does not see: after
`order.notes["paid"] = True` the commit succeeds, no UPDATE is sent, and the change is gone with the session. Assigning
the same object, or a copy of the changed one, does not help: it equals what the session remembers.

## Bad

```python
from sqlalchemy import JSON, select
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column


class Base(DeclarativeBase): ...


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    notes: Mapped[dict] = mapped_column(JSON)
    tags: Mapped[list] = mapped_column(JSON)


def pay(session: Session) -> None:
    order = session.scalars(select(Order)).one()
    order.notes["paid"] = True  # finding: `Order.notes`
    order.tags.append("paid")  # finding: `Order.tags`
    session.commit()


def mark(order: Order) -> None:
    order.notes["marked"] = True  # finding: `Order.notes`


def note(session: Session) -> None:
    order = session.get_one(Order, 1)
    notes = order.notes
    notes["seen"] = True  # finding: `Order.notes`
    order.notes = notes
    mark(order)
    session.commit()
```

## Good

```python
from sqlalchemy import JSON, select
from sqlalchemy.ext.mutable import MutableDict
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.orm.attributes import flag_modified


class Base(DeclarativeBase): ...


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    notes: Mapped[dict] = mapped_column(MutableDict.as_mutable(JSON))
    tags: Mapped[list] = mapped_column(JSON)


def pay(session: Session) -> None:
    order = session.scalars(select(Order)).one()
    order.notes["paid"] = True
    order.tags = [*order.tags, "paid"]
    session.commit()


def tag(session: Session, tag: str) -> None:
    order = session.scalars(select(Order)).one()
    order.tags.append(tag)
    flag_modified(order, "tags")
    session.commit()


def untag(session: Session) -> None:
    order = session.scalars(select(Order)).one()
    tags = list(order.tags)
    tags.pop()
    order.tags = tags
    session.commit()


def create(session: Session) -> None:
    order = Order(notes={}, tags=[])
    order.tags.append("new")
    session.add(order)
    session.commit()


def shown(session: Session) -> Order:
    order = session.scalars(select(Order)).one()
    order.tags.append("for the answer only")
    return order
```

## Notes

Wrapping the type (`MutableDict.as_mutable(JSON)`, `MutableList`) needs no migration and covers the first level only: for
deeper levels assign a new value or call `flag_modified`. Ignore the finding where the entity is changed for an answer
and meant never to be saved; a copy says that better.

Precision: 13 findings read on 16 real backends, 2 true: the others change an entity for an answer only, which is no
finding any more where nothing is saved afterwards. Both that are left are true. Known false alarms: an entity changed
for an answer in a function that saves something else.
"""

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.frameworks.database.columns import Scope
from doyen.frameworks.database.documents import Change, changes, is_assigned, is_lost
from doyen.frameworks.database.types import held, is_container, is_tracked, tracks_all
from doyen.program.body import CallSite
from doyen.program.symbols import Function
from doyen.rule import Confidence, Finding, Severity, Step, Tier
from doyen.text.span import Place, Span

SEVERITY = Severity.ERROR
TIER = Tier.WARNING

_WRITING = frozenset({"add", "commit", "flush", "merge"})


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each column and function that changes its value unseen."""
    if not backend.schema.models or tracks_all(backend.program):
        return
    for function in backend.functions:
        scope = Scope(backend.world, backend.schema, function.module, function)
        seen: set[tuple[str, str]] = set()
        for change in changes(scope) if not _saves_all(backend, scope, function) else ():
            key = (change.source.entity, change.source.column.attribute)
            if key in seen or not _is_document(backend, change) or not is_lost(scope, function, change):
                continue
            if is_assigned(function, change) or _is_written(backend, function, change):
                seen.add(key)
                yield _finding(backend, function, change)


def _is_document(backend: Backend, change: Change) -> bool:
    """Whether a change goes unseen by the type of the column."""
    source, world = change.source, backend.world
    kind = held(world, source.model, source.column)
    return (kind == "document" or (kind != "" and is_container(world, source.column))) and not is_tracked(
        world, source.model, source.column
    )


def _saves_all(backend: Backend, scope: Scope, function: Function) -> bool:
    """Whether the function, one it calls or one that calls it tells the session of changes."""
    near = [function, *(one for _, one in backend.successors(function))]
    near += [caller for caller, _ in backend.callers.get(function, ())]
    return any(
        "tracks" in callee.function.marks for one in near for site in backend.body(one).calls for callee in site.callees
    )


def _is_written(backend: Backend, function: Function, change: Change) -> bool:
    """Whether a session writes after the change: here, or in a function that calls this one with the entity."""
    if any(_writes(site) and site.span.line >= change.line for site in backend.body(function).calls):
        return True
    is_given = change.source.entity in {parameter.name for parameter in function.facts.parameters}
    return is_given and any(
        _writes(site) and site.span.line >= call.span.line
        for caller, call in backend.callers.get(function, ())
        for site in backend.body(caller).calls
    )


def _writes(site: CallSite) -> bool:
    marks = [mark for callee in site.callees if (mark := callee.function.marks.get("session_step")) is not None]
    return any(mark.words[0] in _WRITING for mark in marks)


def _finding(backend: Backend, function: Function, change: Change) -> Finding:
    source = change.source
    name = f"{source.model.klass.name}.{source.column.attribute}"
    line = change.line
    text = backend.text(function.module.path).line(line)
    start = len(text) - len(text.lstrip()) + 1
    return Finding(
        place=Place(function.module.path, Span(line, start, line, len(text) + 1)),
        message=f"{change.how} inside `{name}`, which the session does not see: the change is never saved; "
        f"assign a new value or call `flag_modified`",
        scope=function.qualname,
        anchor=f"{name} {change.how}",
        confidence=Confidence.HIGH if not source.name else Confidence.MEDIUM,
        trace=(
            Step(source.column.declared.place, f"`{name}` has no type that tracks changes inside its value"),
            Step(Place(function.module.path, Span(line, start, line, len(text) + 1)), change.how),
        ),
    )
