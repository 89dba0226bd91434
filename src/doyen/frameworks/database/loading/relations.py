"""Answers about the mapped schema that flows ask: which class a path leads to, and what a query did not load."""

from collections.abc import Iterator, Mapping

from doyen.facts import tree
from doyen.frameworks.database.loading.loader_options import covers
from doyen.frameworks.database.loading.origins import Given, Load, Path
from doyen.frameworks.database.loading.serialising import FieldRead, Response, field_reads
from doyen.frameworks.database.schema import Relationship, Schema
from doyen.program.calls import parameter_value
from doyen.program.classes import ancestors
from doyen.program.members import find_method
from doyen.program.symbols import Class, Function, Mark
from doyen.program.values import (
    AliasObject,
    ClassObject,
    CoroutineObject,
    GeneratorObject,
    Instance,
    ManagerObject,
    TupleObject,
    UnionObject,
    Value,
    options,
)
from doyen.program.world import World

_SESSION = ("sqlalchemy.ext.asyncio.session", "AsyncSession")
_CLAUSED = (("sqlalchemy.sql.selectable", "Select"), ("sqlalchemy.orm.query", "Query"))
_DEEPEST = 6


class Relations:
    """The schema with memos of what is asked often; guards those."""

    def __init__(self, world: World, schema: Schema, handled: Mapping[Function, Response], *, expires: bool) -> None:
        self.expires = expires
        self.names = schema.relationship_names
        self.responses = handled
        self._fields: dict[Class, tuple[FieldRead, ...]] = {}
        self._world = world
        self._schema = schema
        self._related: dict[Class, frozenset[Class]] = {}
        self._parameters: dict[tuple[Function, str], Class | None] = {}
        found = (world.stub_class(module, name) for module, name in _CLAUSED)
        self._clauses = [klass for klass in found if klass is not None]

    def field_reads(self, schema: Class) -> tuple[FieldRead, ...]:
        """What making a schema reads of an entity."""
        if schema not in self._fields:
            self._fields[schema] = field_reads(self._world, schema)
        return self._fields[schema]

    def relationship(self, klass: Class, name: str) -> Relationship | None:
        """The relationship of a mapped class under a name."""
        model = self._schema.model(klass)
        return None if model is None else model.relationships.get(name)

    def has(self, klass: Class, name: str) -> bool:
        """Whether objects of a mapped class have an attribute that is no relationship."""
        model = self._schema.model(klass)
        if model is not None and name in model.columns:
            return True
        return any(name in base.fields or name in base.methods or name in base.stores for base in self._line(klass))

    def is_mapped(self, klass: Class, name: str) -> bool:
        """Whether a mapped class has a column or a relationship under a name."""
        model = self._schema.model(klass)
        return model is not None and (name in model.columns or name in model.relationships)

    def is_awaiting(self, klass: Class, name: str) -> bool:
        """Whether an attribute of a mapped class gives the others to be awaited."""
        method = find_method(self._world, klass, name)
        mark = method.marks.get("loads") if method is not None else None
        return mark is not None and mark.words == ("awaited",)

    def is_set(self, klass: Class, name: str) -> bool:
        """Whether a mapped class has a column under a name that is never empty."""
        model = self._schema.model(klass)
        return model is not None and name in model.columns and not model.columns[name].is_nullable

    def _line(self, klass: Class) -> Iterator[Class]:
        return (base for base in ancestors(self._world, klass) if not base.is_stub)

    def follow(self, klass: Class | None, path: Path) -> Class | None:
        """The class that a path of relationships leads to."""
        for name in path:
            relation = self.relationship(klass, name) if klass is not None else None
            klass = relation.target if relation is not None else None
        return klass

    def entity_of(self, *values: Value) -> Class | None:
        """The mapped class that a value is, holds, gives or makes; None where there is none, or several."""
        found = {klass for value in values for klass in self._entities(value, 0)}
        return next(iter(found)) if len(found) == 1 else None

    def _entities(self, value: Value, depth: int) -> Iterator[Class]:
        inner: tuple[Value, ...] = ()
        match value:
            case Instance(klass=klass, args=args) | ClassObject(klass=klass, args=args):
                if self._schema.model(klass) is not None:
                    yield klass
                    return
                inner = args
            case AliasObject(value=one) | CoroutineObject(result=one) | GeneratorObject(item=one):
                inner = (one,)
            case ManagerObject(entered=one):
                inner = (one,)
            case TupleObject(items=items) | UnionObject(options=items):
                inner = items
        if depth < _DEEPEST:
            for one in inner:
                yield from self._entities(one, depth + 1)

    def parameter_class(self, function: Function, given: Given) -> Class | None:
        """The mapped class of what a parameter holds."""
        key = (function, given.parameter)
        if key not in self._parameters:
            parameters = [one for one in function.facts.parameters if one.name == given.parameter]
            values = [parameter_value(self._world, function, one) for one in parameters]
            self._parameters[key] = self.entity_of(*values)
        return self._parameters[key]

    def is_entity(self, value: Value) -> bool:
        """Whether a value is one entity, and no collection or result of some."""
        found = [one for one in options(value) if type(one) is Instance]
        return bool(found) and all(self._schema.model(one.klass) is not None for one in found)

    def is_single(self, function: Function, given: Given) -> bool:
        """Whether a parameter holds one entity."""
        parameters = (one for one in function.facts.parameters if one.name == given.parameter)
        return any(self.is_entity(parameter_value(self._world, function, one)) for one in parameters)

    def unloaded(self, load: Load, path: Path, function: Function) -> tuple[Class, Relationship] | None:
        """The relationship that ends a path and its class, where a query has loaded all before it but not that."""
        klass, before = load.entity, None
        for position, name in enumerate(path):
            relation = self.relationship(klass, name) if klass is not None else None
            if relation is None or klass is None or load.entity is None:
                return None
            is_last = position == len(path) - 1
            is_there = self._is_loaded(load, path[: position + 1], relation) or _leads_back(before, relation)
            if is_last:
                is_there = is_there or self._is_at_hand(load, relation, function)
                return None if is_there else (klass, relation)
            if not is_there:
                return None
            klass, before = relation.target, relation
        return None

    def _is_loaded(self, load: Load, path: Path, relation: Relationship) -> bool:
        assert load.entity is not None, "asked for known entities only"
        if relation.loading.is_eager or not relation.loading.is_lazy:
            return True
        return bool(load.asked) or covers(load.eager, self.related(load.entity), path)

    def _is_at_hand(self, load: Load, relation: Relationship, function: Function) -> bool:
        """Whether the one object that a relationship leads to may be in the session already, which asks nothing then.

        It may where the query loads others of its class beside, and where a function on the way is handed one.
        """
        if not relation.is_by_key or relation.target is None or load.entity is None:
            return False
        if self._is_shared(load, relation):
            return True
        classes = {self.follow(load.entity, path) for _, path in load.eager.paths}
        for one in {load.function, function}:
            classes |= {self.parameter_class(one, Given(parameter.name)) for parameter in one.facts.parameters}
        related = self.related(relation.target)
        return any(klass is not None and klass in related for klass in classes)

    def _is_shared(self, load: Load, relation: Relationship) -> bool:
        """Whether all rows of a query lead to one object, since a condition fixes the key that names it."""
        model = self._schema.model(load.entity) if load.entity is not None else None
        target = self._schema.model(relation.target) if relation.target is not None else None
        if model is None or target is None or load.is_async or relation.name not in model.relationships:
            return False
        keys = (model.columns[name].foreign_keys for name in load.eager.fixed if name in model.columns)
        return any(key.table == target.table.name for found in keys for key in found)

    def related(self, klass: Class) -> frozenset[Class]:
        """A class, its bases and its subclasses."""
        if klass not in self._related:
            below = (one for one in self._schema.models if klass in ancestors(self._world, one))
            self._related[klass] = frozenset((*ancestors(self._world, klass), *below))
        return self._related[klass]

    def runs_statement(self, name: str) -> bool:
        """Whether a method of async sessions runs a statement."""
        klass = self._world.stub_class(*_SESSION)
        method = find_method(self._world, klass, name) if klass is not None else None
        mark = method.marks.get("session_step") if method is not None else None
        return mark is not None and mark.words == ("execute",)

    def keeps_statement(self, name: str) -> bool:
        """Whether a method of statements gives the statement with something added."""
        for klass in self._clauses:
            method = find_method(self._world, klass, name)
            if method is not None:
                return type(method.facts.returns) is tree.Name and method.facts.returns.id == "Self"
        return False

    def clause_marks(self, name: str) -> dict[str, Mark]:
        """The marks of a method of statements, by its name."""
        for klass in self._clauses:
            method = find_method(self._world, klass, name)
            if method is not None:
                return method.marks
        return {}


def _leads_back(before: Relationship | None, relation: Relationship) -> bool:
    """Whether a relationship leads back to the object it was come from, which the session holds already."""
    if before is None or relation.is_list:
        return False
    return relation.inverse == before.name or before.inverse == relation.name
