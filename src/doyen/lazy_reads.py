"""What rules about unloaded relationships share: groups by place, the option that is missing, the path."""

from collections.abc import Iterable, Iterator

from doyen.frameworks.backend import Backend
from doyen.frameworks.database.loading.origins import LazyRead
from doyen.rule import Step
from doyen.text.span import Place


def grouped(reads: Iterable[LazyRead]) -> Iterator[list[LazyRead]]:
    """The reads of one relationship at one place, or of one schema that is made there; the shortest way first."""
    groups: dict[tuple[Place, str], list[LazyRead]] = {}
    for read in reads:
        groups.setdefault((read_place(read), "" if read.reading.schema is not None else read.name), []).append(read)
    for found in groups.values():
        yield sorted(found, key=lambda read: (*read.reading.rank, read.load.place))


def read_place(read: LazyRead) -> Place:
    """Where a relationship is read; where a schema is made of the entity, if that reads it."""
    return read.reading.via[-1][0] if read.reading.schema is not None else read.reading.place


def subject(reads: list[LazyRead]) -> str:
    """What is read, in words: one relationship, or those that a schema has fields for."""
    names = list(dict.fromkeys(f"`{read.owner.name}.{read.name}`" for read in reads))
    more = f" and {len(names) - 2} more" if len(names) > 2 else ""
    schema = reads[0].reading.schema
    return ", ".join(names[:2]) + more + (f" (read by `{schema.name}`)" if schema is not None else "")


def anchor(reads: list[LazyRead]) -> str:
    """What identifies a group of reads: the relationship, or the class that a schema is made of."""
    first = reads[0]
    schema = first.reading.schema
    return f"{first.owner.name}.{first.name}" if schema is None else f"{schema.name} {first.owner.name}"


def option_text(backend: Backend, read: LazyRead) -> str:
    """The loader options that a query lacks, from its entity on."""
    klass, parts = read.load.entity, []
    for name in read.reading.path:
        model = backend.schema.model(klass) if klass is not None else None
        relation = model.relationships.get(name) if model is not None else None
        parts.append(f"selectinload({klass.name if klass is not None else ''}.{name})")
        klass = relation.target if relation is not None else None
    return ".".join(parts)


def path_steps(read: LazyRead) -> Iterator[Step]:
    """The way from the query to the read."""
    entity = read.load.entity.name if read.load.entity is not None else ""
    written = read.load.written
    if written is not None and (written.path, written.span.line) != (read.load.place.path, read.load.place.span.line):
        yield Step(written, f"the statement selects `{entity}`")
    yield Step(read.load.place, f"the query loads `{entity}`")
    for place, name in read.reading.via:
        yield Step(place, f"calls `{name}`")
    yield Step(read.reading.place, f"reads `{read.name}`")
