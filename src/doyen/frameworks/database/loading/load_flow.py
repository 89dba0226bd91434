"""The load domain: follows statements, what they load, and the relationships read from it, through one body."""

import msgspec

from doyen.facts import tree
from doyen.frameworks.database.loading.load_calls import (
    Bound,
    as_one,
    first_parameter,
    root_of,
)
from doyen.frameworks.database.loading.load_expiry import Added, Deleted, Ended, Fresh
from doyen.frameworks.database.loading.load_reads import LoadReads
from doyen.frameworks.database.loading.load_state import path_facts
from doyen.frameworks.database.loading.loader_options import added, nested, read_loader
from doyen.frameworks.database.loading.origins import (
    EVERYTHING,
    NOWHERE,
    Eager,
    Given,
    Load,
    Options,
    Origin,
    Origins,
    Path,
    Reading,
    Row,
    Statement,
    Summary,
    united,
)
from doyen.frameworks.database.written_calls import keyword
from doyen.program.body import Callee, CallKind, CallSite
from doyen.program.calls import awaited
from doyen.program.flow.domain import Passed
from doyen.program.members import find_method
from doyen.program.symbols import Mark
from doyen.program.values import AliasObject, ClassObject, Instance, TypeVariable, Value, options
from doyen.text.span import Place


class LoadFlow(LoadReads):
    """Reads the queries of one function."""

    def summary(self) -> Summary:
        """What callers need to know, once the body has been read."""
        if self.run(self._function.body):
            self._exits.append(self.holds)
        certain = frozenset.intersection(*self._exits) if self._exits else frozenset[object]()
        loads = [(root, path) for root, path in path_facts(self._seen | self.may) if isinstance(root, str)]
        reads = sorted(((name, reading) for (name, _, _), reading in self.reads.items()), key=_read_order)
        return Summary(
            tuple(reads),
            united(self._returns),
            frozenset(loads),
            frozenset((one.parameter, one.step) for one in certain if isinstance(one, Ended)),
            frozenset(one.parameter for one in certain if isinstance(one, Fresh)) | self._parameters_of(Deleted),
            self._parameters_of(Added),
        )

    def _parameters_of(self, kind: type[Deleted | Added]) -> frozenset[str]:
        """The parameters whose objects leave a session, or come into one."""
        roots = (one.root for one in self._seen | self.may if isinstance(one, kind))
        return frozenset(root for root in roots if isinstance(root, str))

    def called(self, node: tree.Call, passed: Passed[Origins]) -> Origins:
        """Statements, sessions and loaders by their marks; functions of the project by their summaries."""
        site = self._sites.get(id(node))
        if site is None:  # `getattr(x, ...)`, `cast(T, x)`: forms of the language
            return united([passed.receiver, *passed.positional])
        marks = self._marks(node, site, passed)
        if "changes" in marks and type(node.func) is tree.Attr and type(node.func.value) is tree.Name:
            held = node.func.value.id  # a list, a set: it holds what is put into it
            self.names[held] = united([self.names.get(held, NOWHERE), *passed.positional])
        if marks:
            made = self._marked(node, site, passed, marks)
            if made is not None:
                return made
        own = [callee for callee in site.callees if not callee.function.is_stub]
        if site.kind is CallKind.CONSTRUCT and self._relations.is_entity(site.result):
            return self._construct(own, site, passed)
        if own:
            return united([self._called(callee, site, passed) for callee in own])
        if self._is_run(node, site, passed):
            return self._run(passed.positional[0], site)
        return self._method(node, site, passed)

    def _construct(self, own: list[Callee], site: CallSite, passed: Passed[Origins]) -> Origins:
        """A new object: nothing of it has to be loaded until a transaction has ended."""
        for callee in own:
            self._called(callee, site, passed)
        place = Place(self._function.module.path, site.span)
        entity = self._relations.entity_of(site.result)
        made = Load(self._function, place, entity, Eager(is_unknown=True), is_async=True, is_made=True)
        return frozenset({Row(made, is_single=True)})

    def _is_run(self, node: tree.Call, site: CallSite, passed: Passed[Origins]) -> bool:
        """Whether something nobody knows is asked, and awaited, to run a statement: a session without a type."""
        if site.callees or not site.is_awaited or type(node.func) is not tree.Attr or not passed.positional:
            return False
        return self._relations.runs_statement(node.func.attr) and any(
            type(one) is Statement for one in passed.positional[0]
        )

    def _marks(self, node: tree.Call, site: CallSite, passed: Passed[Origins]) -> dict[str, Mark]:
        for callee in site.callees:
            if callee.function.is_stub and callee.function.marks:
                return callee.function.marks
        if type(node.func) is tree.Attr and any(type(one) is Statement for one in passed.receiver):
            return self._relations.clause_marks(node.func.attr)
        return {}

    def _marked(
        self, node: tree.Call, site: CallSite, passed: Passed[Origins], marks: dict[str, Mark]
    ) -> Origins | None:
        if "loads" in marks:
            return read_loader(self._world, self._function, node, marks["loads"].words[0], passed.receiver)
        if "statement" in marks:
            return self._clause(site, passed, marks["statement"].words[0])
        if "reads_attributes" in marks:
            self._serialise(site, passed)
            return NOWHERE
        if "session_step" in marks:
            return self._session_step(node, site, passed, marks["session_step"].words[0])
        return None

    def _serialise(self, site: CallSite, passed: Passed[Origins]) -> None:
        """A schema is made of an entity."""
        receivers = {callee.receiver for callee in site.callees}
        place = Place(self._function.module.path, site.span)
        for receiver in receivers:
            if type(receiver) is ClassObject and passed.positional:
                self.read_fields(passed.positional[0], receiver.klass, place)

    def _clause(self, site: CallSite, passed: Passed[Origins], word: str) -> Origins | None:
        if word == "select":
            is_query = bool(site.callees) and site.callees[0].function.owner is not None
            entity = self._relations.entity_of(*site.arguments[:1])
            if entity is None and not any(_is_generic(one) for one in site.arguments[:1]):
                return NOWHERE  # columns, counts
            place = Place(self._function.module.path, site.span)
            return frozenset({Statement(entity, runs="sync" if is_query else "", written=place)})
        if word == "options":
            eager = added((*passed.positional, *passed.starred))
            found: list[Origins] = []
            for one in map(_asked, passed.receiver):
                if type(one) is Statement:
                    found.append(frozenset({msgspec.structs.replace(one, eager=one.eager.joined(eager))}))
                elif type(one) is Options:
                    found.append(nested(one, eager))
            return united(found)
        fixed = _fixed(site.node) if word == "where" else frozenset()
        statements = frozenset(one for one in map(_asked, passed.receiver) if type(one) is Statement)
        if not fixed:
            return statements
        added_eager = Eager(fixed=fixed)
        return frozenset(msgspec.structs.replace(one, eager=one.eager.joined(added_eager)) for one in statements)

    def _session_step(self, node: tree.Call, site: CallSite, passed: Passed[Origins], word: str) -> Origins | None:
        named = dict(passed.named)
        queries = frozenset(one for one in passed.receiver if type(one) is Statement and one.runs)
        if word in ("execute", "get") and queries:
            return self._run(queries, site)
        if word == "execute":
            given = passed.positional[:1] or (named.get("statement", NOWHERE),)
            return self._run(given[0], site)
        if word == "get":
            entity = self._relations.entity_of(*site.arguments[:1], site.result)
            eager = added([named["options"]]) if "options" in named else Eager()
            return self._run(frozenset({Statement(entity, eager)}), site)
        if word == "merge":
            return united(passed.positional[:1])
        if word in ("commit", "rollback"):
            self.end_transaction(node, site, word)
        if word == "delete":
            self.delete_from_session(united(passed.positional))
        if word == "add":
            self.add_to_session(united(passed.positional))
        if word == "refresh" and passed.positional:
            self.freshen(passed.positional[0])
            names = node.args[1] if len(node.args) > 1 else keyword(node, "attribute_names")
            for origin in passed.positional[0]:
                if isinstance(origin, (Row, Given)):
                    for name in _constants(names):
                        self._load(root_of(origin), (*origin.path, name))
        return NOWHERE

    def _run(self, statements: Origins, site: CallSite) -> Origins:
        is_async = site.is_awaited or any(callee.function.is_async for callee in site.callees)
        place = Place(self._function.module.path, site.span)
        found: list[Origin] = []
        for one in as_one(one for one in map(_asked, statements) if type(one) is Statement):
            entity = one.entity or self._relations.entity_of(site.result)
            end = _statement_end(site.node)
            load = Load(
                self._function, place, entity, one.eager, is_async, one.asked, end, self.conditions(), one.written
            )
            is_single = self._relations.is_entity(awaited(self._world, site.result))
            found.append(Row(load, is_single=is_single))
        return frozenset(found)

    def _method(self, node: tree.Call, site: CallSite, passed: Passed[Origins]) -> Origins:
        """A call of a library: what a result gives is the result; a builtin hands on what its type can hold."""
        if type(node.func) is tree.Attr:
            statements = frozenset(one for one in passed.receiver if type(one) is Statement)
            if statements and self._relations.keeps_statement(node.func.attr):
                return statements
            queries = [one for one in passed.receiver if type(one) is Statement and one.runs]
            if queries:
                return self._run(frozenset(queries), site)
            method = self._entity_method(node.func.attr, passed, site)
            if method is not None:
                return method
            kept = frozenset(one for one in passed.receiver if type(one) is Row)
            if kept:
                return self._one_row(kept) if self._relations.is_entity(site.result) else kept
        if self._relations.entity_of(site.result) is not None or _is_container(site):
            return united([*passed.positional, *passed.starred])
        return NOWHERE

    def _one_row(self, rows: frozenset[Row]) -> Origins:
        """What `first()` and its like take out of a result."""
        return frozenset(row if row.path else msgspec.structs.replace(row, is_single=True) for row in rows)

    def _entity_method(self, name: str, passed: Passed[Origins], site: CallSite) -> Origins | None:
        """The method of an entity whose type only the flow knows."""
        found: list[Origins] = []
        for origin in passed.receiver:
            klass = self._class_of(origin) if type(origin) is Row else None
            method = find_method(self._world, klass, name) if klass is not None else None
            if method is not None and not method.is_stub:
                found.append(self._called(Callee(method), site, msgspec.structs.replace(passed, receiver=NOWHERE)))
                place = Place(self._function.module.path, site.span)
                found.append(self._through(method, Bound({first_parameter(method): frozenset({origin})}, {}), place))
        return united(found) if found else None


def _fixed(node: tree.Call | None) -> frozenset[str]:
    """The columns that the conditions of a call set equal to something: `where(A.x == y)`, `filter_by(x=y)`."""
    found = {key for key, _ in node.keywords} if node is not None else set()
    for one in node.args if node is not None else ():
        match one:
            case tree.Compare(left=tree.Attr(attr=name), ops=("==",)):
                found.add(name)
    return frozenset(found)


def _is_container(site: CallSite) -> bool:
    """Whether a call of a builtin gives something that holds others: `list(x)`, `sorted(x)`, `enumerate(x)`."""
    made = [one for one in options(site.result) if type(one) is Instance]
    called = [callee.function.module.name for callee in site.callees]
    return bool(made) and all(one.klass.facts.type_parameters for one in made) and set(called) <= {"builtins"}


def _statement_end(node: tree.Call | None) -> tuple[int, int] | None:
    """Where a statement ends that is written out as the first argument of a call."""
    first = node.args[0] if node is not None and node.args else None
    return (first.end_line, first.end_column) if type(first) is tree.Call else None


def _asked(origin: Origin) -> Origin:
    """A parameter that is used as a statement is the statement that it holds."""
    return Statement(None, asked=origin.parameter) if type(origin) is Given and not origin.path else origin


def _is_generic(value: Value) -> bool:
    """Whether a value stands for a class that only callers know."""
    return any(type(one) in (AliasObject, TypeVariable) for one in options(value))


def _constants(node: tree.Expr | None) -> list[str]:
    """The names that `refresh` is given: everything where they are not written out, nothing where there are none."""
    if node is None:
        return []
    if type(node) is tree.Const:
        return [str(node.value)]
    if type(node) is tree.Seq and all(type(one) is tree.Const for one in node.items):
        return [str(one.value) for one in node.items if type(one) is tree.Const]
    return [EVERYTHING]


def _read_order(row: tuple[str, Reading]) -> tuple[str, Path]:
    return row[0], row[1].path
