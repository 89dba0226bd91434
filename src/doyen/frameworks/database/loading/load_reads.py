"""The load domain, its values: names, attributes, conditions, and the relationships that are read from queries."""

import msgspec

from doyen.facts import tree
from doyen.frameworks.database.loading.load_calls import (
    LONGEST_PATH,
    Bound,
    as_one,
    asked_for,
    bound,
    conditions_met,
    first_parameter,
    led_on,
    root_of,
    substituted,
)
from doyen.frameworks.database.loading.load_expiry import LoadExpiry
from doyen.frameworks.database.loading.origins import (
    EVERYTHING,
    NOWHERE,
    Given,
    LazyRead,
    Load,
    Options,
    Origin,
    Origins,
    Path,
    Reading,
    Row,
    Statement,
    united,
)
from doyen.program.body import Callee, CallSite
from doyen.program.decorations import Binding, decoration
from doyen.program.flow.domain import Passed
from doyen.program.members import find_method
from doyen.program.symbols import Class, Function
from doyen.text.span import Place, Span

_MOST_HOPS = 8


class LoadReads(LoadExpiry):
    """Reads what one function does with what is loaded."""

    def attribute(self, node: tree.Attr, owner: Origins) -> Origins:
        """Relationships lead on; properties run; anything else of a result is the result."""
        if self._is_awaiting(owner, node.attr):
            return owner
        is_awaited = type(node.value) is tree.Attr and self._is_awaiting(owner, node.value.attr)
        place = Place(self._function.module.path, Span(node.line, node.column, node.end_line, node.end_column))
        found: list[Origins] = []
        for origin in owner:
            if isinstance(origin, (Row, Given)):
                found.append(self._attribute(origin, node.attr, place, is_awaited=is_awaited))
        site = self._properties.get(place.span)
        if site is not None and owner:
            found += [self._called(callee, site, Passed(owner, (), ())) for callee in site.callees]
        return united(found)

    def _is_awaiting(self, owner: Origins, name: str) -> bool:
        """Whether what is read through an attribute is loaded first, since it is awaited."""
        classes = {self._class_of(origin) for origin in owner}
        return any(klass is not None and self._relations.is_awaiting(klass, name) for klass in classes)

    def _attribute(self, origin: Row | Given, name: str, place: Place, *, is_awaited: bool) -> Origins:
        klass = self._class_of(origin)
        if is_awaited:
            self.freshen(frozenset({origin}))
        self.touch(origin, name, place)
        if name in self._relations.names:
            path = (*origin.path, name)
            if len(path) <= LONGEST_PATH:
                self._read(origin, Reading((name,), place, self._function, is_awaited=is_awaited))
            if is_awaited:
                self._load(root_of(origin), path)
            if klass is None or self._relations.relationship(klass, name) is not None:
                return frozenset({msgspec.structs.replace(origin, path=path)}) if len(path) <= LONGEST_PATH else NOWHERE
        if klass is not None and self._relations.has(klass, name):
            return self._property(origin, klass, name, place)
        return frozenset({origin}) if type(origin) is Row else NOWHERE

    def _property(self, origin: Row | Given, klass: Class, name: str, place: Place) -> Origins:
        method = find_method(self._world, klass, name)
        if method is None or method.is_stub or place.span in self._properties:
            return NOWHERE
        if decoration(self._world, method).binding is not Binding.PROPERTY:
            return frozenset({origin})
        return self._through(method, Bound({first_parameter(method): frozenset({origin})}, {}), place)

    def read_fields(self, origins: Origins, schema: Class, place: Place) -> None:
        """The fields of a schema are read from what it is made of."""
        for origin in origins:
            if isinstance(origin, (Row, Given)):
                for field in self._relations.field_reads(schema):
                    if len(field.path) == 1:
                        self.touch(origin, field.path[0], place)
        for field in self._relations.field_reads(schema):
            if field.path[-1] not in self._relations.names:
                continue
            via = ((place, schema.name),)
            for origin in origins:
                if isinstance(origin, (Row, Given)):
                    self._read(origin, Reading(field.path, field.place, self._function, via, schema=schema))

    def returned(self, value: Origins) -> None:
        """A handler's result is made into its response."""
        response = self._relations.responses.get(self._function)
        if response is not None:
            place = Place(self._function.module.path, Span(self.line, 1, self.line, 1))
            self.read_fields(self.item(value) if response.is_many else value, response.schema, place)
        super().returned(frozenset(self.marked_expired(one) for one in value))

    # -- reads -------------------------------------------------------------------------------------------------------

    def _read(self, origin: Row | Given, reading: Reading) -> None:
        """A path is read from an origin: it was loaded, or not, or the caller decides."""
        path = (*origin.path, *reading.path)
        if len(path) > LONGEST_PATH or self._is_loaded(origin, path):
            return
        conditions = self.conditions()
        whole = msgspec.structs.replace(
            reading,
            path=path,
            conditions=reading.conditions | conditions,
            is_repeated=not self.is_leaving and (reading.is_repeated or origin.is_item),
        )
        if isinstance(origin, Given):
            key = (origin.parameter, path, whole.is_awaited)
            known = self.reads.get(key)
            if known is None or whole.rank < known.rank:
                self.reads[key] = whole
            return
        lazy = self._relations.unloaded(origin.load, path, self._function)
        if lazy is None or len(reading.via) > _MOST_HOPS:
            return
        found = LazyRead(origin.load, whole, *lazy, self._function)
        known_read = self.found.get((origin.load, path, found.fails))
        if (found.fails or whole.is_repeated) and (known_read is None or whole.rank < known_read.reading.rank):
            self.found[origin.load, path, found.fails] = found

    def _is_loaded(self, origin: Row | Given, path: Path) -> bool:
        root = root_of(origin)
        known = {(root, path), (root, (*path[:-1], EVERYTHING))}
        return bool(known & self.may) or path in origin.loaded or (*path[:-1], EVERYTHING) in origin.loaded

    # -- functions of the project ------------------------------------------------------------------------------------

    def _called(self, callee: Callee, site: CallSite, passed: Passed[Origins]) -> Origins:
        place = Place(self._function.module.path, site.span)
        entity = self._relations.entity_of(site.result)
        return self._through(callee.function, bound(self._world, callee.function, site, passed), place, entity)

    def _through(self, function: Function, call: Bound, place: Place, entity: Class | None = None) -> Origins:
        """What calling a function of the project reads of what it is given, and gives back."""
        summary = self._summaries(function)
        for name, reading in summary.reads:
            origins = [one for one in call.origins.get(name, NOWHERE) if isinstance(one, (Row, Given))]
            conditions = conditions_met(reading.conditions, call) if origins else None
            if conditions is None:
                continue
            classes = [one.klass for one in reading.conditions if one.klass is not None and one.parameter == name]
            via = ((place, function.name), *reading.via)
            made = msgspec.structs.replace(reading, via=via, conditions=conditions)
            for one in origins:
                if all(self._may_be(self._class_of(one), klass) for klass in classes):
                    self._read(one, made)
        for name, path in summary.loads:
            for origin in call.origins.get(name, NOWHERE):
                if isinstance(origin, (Row, Given)):
                    self._load(root_of(origin), (*origin.path, *path))
        self.add_to_session(united(call.origins.get(name, NOWHERE) for name in summary.adds))
        fresh = [origin for name in summary.fresh for origin in call.origins.get(name, NOWHERE)]
        roots = frozenset(root_of(one) for one in fresh if isinstance(one, (Row, Given)))
        self.follow_end(summary, place, roots)
        self.freshen(frozenset(fresh))
        return united(self._given_back(origin, call, entity) for origin in summary.returns)

    def _given_back(self, origin: Origin, call: Bound, entity: Class | None) -> Origins:
        match origin:
            case Given(parameter=name, path=path, loaded=loaded):
                return united(led_on(one, path, loaded) for one in call.origins.get(name, NOWHERE))
            case Row(load=load):
                conditions = conditions_met(load.conditions, call)
                if conditions is None:
                    return NOWHERE
                run = msgspec.structs.replace(load, conditions=conditions)
                return united(
                    frozenset({msgspec.structs.replace(origin, load=_run_for(run, one, entity))})
                    for one in as_one(asked_for(_statement_of(load), call))
                )
            case Statement():
                return frozenset(
                    Statement(one.entity or entity, one.eager, origin.runs, one.asked, one.written)
                    for one in asked_for(origin, call)
                )
            case Options():
                return frozenset({Options(substituted(origin.eager, call), origin.tail)})
        return NOWHERE


def _statement_of(load: Load) -> Statement:
    """The statement that a run stands for."""
    return Statement(load.entity, load.eager, "", load.asked, load.written)


def _run_for(load: Load, statement: Statement, entity: Class | None) -> Load:
    """A run as a caller sees it that passes a statement, or the options that belong to it."""
    known = statement.entity or entity
    return msgspec.structs.replace(
        load, entity=known, eager=statement.eager, asked=statement.asked, written=statement.written
    )
