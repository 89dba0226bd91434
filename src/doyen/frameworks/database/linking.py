"""Links the parts of a schema: whom relationships lead to, what `backref` makes, which side is a list, foreign keys."""

import re
from collections.abc import Iterable, Mapping

import msgspec

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.database.declarations import keywords_of, meant_class, part_of
from doyen.frameworks.database.literals import Reading, text
from doyen.frameworks.database.mapping import Draft
from doyen.frameworks.database.relation_reading import RelationSource, Slot, read_relationship
from doyen.frameworks.database.schema import Column, ForeignKey, Model, Relationship
from doyen.frameworks.definitions import Written
from doyen.program.annotations import symbol
from doyen.program.classes import ancestors
from doyen.program.symbols import Class
from doyen.program.world import World

_NAMED = re.compile(r"(?:(\w+)\.)?(\w+)\s*(?=[,\])]|$|==)")
_FOREIGN = re.compile(r"foreign\(\s*(\w+)\.(\w+)\s*\)")


def linked(reading: Reading, drafts: dict[Class, Draft]) -> dict[Class, Model]:
    """The models of all drafts, with relationships and foreign keys that know where they lead."""
    _link_keys(reading.world, drafts)
    return _Linker(reading, drafts).models()


class _Linker:
    """Links relationships; guards what is found of them while `backref`s add to it."""

    def __init__(self, reading: Reading, drafts: dict[Class, Draft]) -> None:
        self._reading = reading
        self._drafts = drafts
        self._named: dict[str, list[Class]] = {}
        for klass in drafts:
            self._named.setdefault(klass.name, []).append(klass)
        self._found: dict[Class, dict[str, Relationship]] = {klass: {} for klass in drafts}

    def models(self) -> dict[Class, Model]:
        """The models with their relationships."""
        for klass, draft in self._drafts.items():
            for name, source in draft.relations.items():
                target = self._target(source, draft)
                relation = msgspec.structs.replace(source.relationship, target=target)
                self._found[klass][name] = self._sided(relation, source, draft)
        for draft in self._drafts.values():
            for source in draft.relations.values():
                if source.relationship.declared.klass is draft.klass or not self._is_inherited(draft, source):
                    self._add_backref(source, draft)
        is_open = self._reading.world.open_classes
        return {
            klass: msgspec.structs.replace(draft.model(is_open=klass in is_open), relationships=self._found[klass])
            for klass, draft in self._drafts.items()
        }

    def _is_inherited(self, draft: Draft, source: RelationSource) -> bool:
        """Whether a relationship comes from a class that is mapped itself, or from above one."""
        declared = source.relationship.declared.klass
        above = draft.line[draft.line.index(draft.parent) :] if draft.parent in draft.line else ()
        return declared in above

    # -- targets -------------------------------------------------------------------------------------------------

    def _target(self, source: RelationSource, draft: Draft) -> Class | None:
        argument = source.argument
        if argument is not None and type(argument.expr) is tree.Func:
            body = self._reading.world.functions(argument.scope.module)[argument.expr.index].body
            inner = next((one.value for one in body if isinstance(one, (tree.Return, tree.ExprStmt))), None)
            argument = self._reading.definitions.beside(argument, inner) if inner is not None else None
        if argument is None:
            target = source.relationship.target
            return target if target in self._drafts else self._by_name(source.annotated, draft) or target
        reading = msgspec.structs.replace(self._reading, owner=draft.klass)
        written = text(reading, argument)
        if written:
            return self._by_name(written, draft) or source.relationship.target
        scope = argument.scope
        found = symbol(reading.world, argument.expr, scope.module, scope.function or scope.klass)
        return meant_class(reading.world, found) or source.relationship.target

    def _by_name(self, written: str, draft: Draft) -> Class | None:
        """The mapped class of a name as the registry of a class looks it up."""
        folder, _, name = written.rpartition(".")
        choices = self._named.get(name, [])
        if folder:
            choices = [one for one in choices if f".{one.module.name}".endswith(f".{folder}")] or choices
        return _chosen(self._reading.world, [self._drafts[one] for one in choices], draft)

    # -- sides ---------------------------------------------------------------------------------------------------

    def _sided(self, relation: Relationship, source: RelationSource, draft: Draft) -> Relationship:
        target = self._drafts.get(relation.target) if relation.target is not None else None
        own = target is not None and any(_leads_to(column, target) for column in draft.columns.values())
        is_list = relation.is_list if relation.is_list is not None else self._leads_to_many(relation, source, draft)
        is_by_key = own and not is_list and "primaryjoin" not in source.given
        return msgspec.structs.replace(relation, is_list=is_list, is_by_key=is_by_key)

    def _leads_to_many(self, relation: Relationship, source: RelationSource, draft: Draft) -> bool | None:
        """Whether many rows may stand on the other side, by the foreign keys."""
        target = self._drafts.get(relation.target) if relation.target is not None else None
        if relation.has_secondary:
            return True
        if target is None:
            return None
        own = [column for column in draft.columns.values() if _leads_to(column, target)]
        back = [column for column in target.columns.values() if _leads_to(column, draft)]
        if target.klass is draft.klass or (own and back and _is_one_table(draft, target)):
            return not self._is_remote_key(source, own)
        names = self._key_columns(source)
        on_target = any(owner == target.klass.name for owner, _ in names)
        on_own = any(owner == draft.klass.name or (not owner and name in draft.columns) for owner, name in names)
        if on_target != on_own:
            return on_target
        return None if bool(own) == bool(back) else not own

    def _key_columns(self, source: RelationSource) -> list[tuple[str, str]]:
        """The columns that hold the foreign key, as pairs of a class name and an attribute."""
        if "foreign_keys" in source.given:
            return list(_columns_in(self._reading, source.given["foreign_keys"]))
        if "primaryjoin" in source.given:
            return _FOREIGN.findall(text(self._reading, source.given["primaryjoin"]))
        return []

    def _is_remote_key(self, source: RelationSource, keys: list[Column]) -> bool:
        """Whether the remote side of a relationship of a class to itself is what its foreign keys lead to."""
        if "remote_side" not in source.given:
            return False
        names = {name for _, name in _columns_in(self._reading, source.given["remote_side"])}
        return bool(names) and names.isdisjoint(column.attribute for column in keys)

    # -- the other side ------------------------------------------------------------------------------------------

    def _add_backref(self, source: RelationSource, draft: Draft) -> None:
        """The relationship that `backref` makes on the other side."""
        node = source.given.get("backref")
        relation = self._found[draft.klass].get(source.relationship.name)
        if node is None or relation is None or relation.target not in self._drafts:
            return
        target = self._drafts[relation.target]
        part = part_of(self._reading, node)
        reading = msgspec.structs.replace(self._reading, owner=draft.klass)
        name = text(reading, part.beside(part.call.args[0]) if part is not None and part.call.args else node)
        if not name:
            return
        if part is None:
            made = Relationship(name, relation.declared, draft.klass, is_viewonly=relation.is_viewonly)
        else:
            made = read_relationship(reading, part, Slot(name, draft.klass)).relationship
            if "viewonly" not in keywords_of(reading, (part,)):
                made = msgspec.structs.replace(made, is_viewonly=relation.is_viewonly)
        is_list = made.is_list
        if is_list is None:
            leads = self._leads_to_many(relation, source, draft)
            is_list = relation.has_secondary or (None if leads is None else not leads)
        made = msgspec.structs.replace(
            made, target=draft.klass, is_list=is_list, inverse=relation.name, has_secondary=relation.has_secondary
        )
        for klass, other in self._drafts.items():
            if target.klass in other.line:
                self._found[klass].setdefault(name, made)
        for klass, other in self._drafts.items():
            if draft.klass in other.line and relation.name in self._found[klass]:
                self._found[klass][relation.name] = msgspec.structs.replace(
                    self._found[klass][relation.name], inverse=name
                )


def _columns_in(reading: Reading, written: Written) -> Iterable[tuple[str, str]]:
    """The columns an argument of a relationship names: `[User.id]`, `"User.id"`, `lambda: User.id`, `id`."""
    node = written.expr
    if type(node) is tree.Func:
        body = reading.world.functions(written.scope.module)[node.index].body
        nodes: Iterable[tree.Node] = inside(body)
    elif (word := text(reading, written)) != "":
        yield from _NAMED.findall(word)
        return
    else:
        nodes = inside(node)
    for one in nodes:
        match one:
            case tree.Attr(value=tree.Name(id=owner), attr=name):
                yield owner, name
            case tree.Const(value=str(word)):
                yield from _NAMED.findall(word)
            case tree.Name(id=name):
                yield "", name


def _chosen(world: World, choices: list[Draft], owner: Draft) -> Class | None:
    """Which of several classes of one name, or of one table, a class means: one of its registry, the nearest."""
    if len(choices) > 1:
        root = _root(world, owner.line)
        choices = [one for one in choices if _root(world, one.line) is root] or choices
    if len(choices) > 1:
        near = [_shared(one.klass.module.path, owner.klass.module.path) for one in choices]
        choices = [one for one, shared in zip(choices, near, strict=True) if shared == max(near)]
    # Of one name defined twice in a file, under a condition, the later one stands for both.
    same = len({(one.klass.module, one.klass.facts.qualname) for one in choices}) == 1
    return choices[-1].klass if same else None


def _root(world: World, line: tuple[Class, ...]) -> Class | None:
    """The class of the project that stands nearest to the declarative base of the library."""
    return next((base for base in reversed(line) if not base.is_stub and _has_base(world, base)), None)


def _has_base(world: World, klass: Class) -> bool:
    return any(
        "maps" in base.marks and base.marks["maps"].words[0].endswith("base") for base in ancestors(world, klass)
    )


def _shared(left: str, right: str) -> int:
    """How many leading folders two files have in common; one more for the same file."""
    if left == right:
        return 1000
    count = 0
    for mine, theirs in zip(left.split("/"), right.split("/"), strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def _is_one_table(left: Draft, right: Draft) -> bool:
    return left.klass in right.line or right.klass in left.line


def _leads_to(column: Column, target: Draft) -> bool:
    return any(
        (key.target is not None and key.target in target.line) or (key.table and key.table == target.table_name)
        for key in column.foreign_keys
    )


# -- foreign keys --------------------------------------------------------------------------------------------------


def _link_keys(world: World, drafts: dict[Class, Draft]) -> None:
    """Gives foreign keys the table and column of the class they name, or the class of the table."""
    by_table: dict[str, list[Draft]] = {}
    for draft in drafts.values():
        # What shares a table stands behind the class that brought it.
        if draft.table_name and not any(drafts[base].table_name == draft.table_name for base in draft.mapped_bases):
            by_table.setdefault(draft.table_name, []).append(draft)
    for draft in drafts.values():
        for attribute, column in draft.columns.items():
            if column.foreign_keys:
                keys = tuple(
                    _to_class(key, drafts) if key.target is not None else _to_table(world, key, draft, by_table)
                    for key in column.foreign_keys
                )
                draft.columns[attribute] = msgspec.structs.replace(column, foreign_keys=keys)


def _to_class(key: ForeignKey, drafts: dict[Class, Draft]) -> ForeignKey:
    target = drafts.get(key.target) if key.target is not None else None
    if target is None:
        return key
    column = target.columns.get(key.column)
    name = column.name if column is not None else key.column
    return msgspec.structs.replace(key, table=target.table_name, column=name)


def _to_table(world: World, key: ForeignKey, owner: Draft, by_table: Mapping[str, list[Draft]]) -> ForeignKey:
    choices = by_table.get(key.table.rpartition(".")[2], [])
    return msgspec.structs.replace(key, target=_chosen(world, choices, owner)) if choices else key
