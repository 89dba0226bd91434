"""The load domain, its state: origins of names, what is loaded, and what tests have shown."""

from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from doyen.facts import tree
from doyen.facts.walk import names_read
from doyen.frameworks.database.loading.load_calls import (
    root_of,
)
from doyen.frameworks.database.loading.loader_options import class_of
from doyen.frameworks.database.loading.origins import (
    NOWHERE,
    Condition,
    Eager,
    ExpiredRead,
    Given,
    LazyRead,
    Load,
    Options,
    Origin,
    Origins,
    Path,
    Reading,
    Row,
    Summary,
    united,
)
from doyen.frameworks.database.loading.relations import Relations
from doyen.program.body import CallKind
from doyen.program.flow.reading import Flow
from doyen.program.symbols import Class, Function
from doyen.program.world import World
from doyen.text.span import Place

type Summaries = Callable[[Function], Summary]


class LoadState(Flow[Origins]):
    """What is known at a place of a function about what is loaded; guards that."""

    def __init__(self, world: World, relations: Relations, function: Function, summaries: Summaries) -> None:
        super().__init__(NOWHERE)
        self.reads: dict[tuple[str, Path, bool], Reading] = {}
        self.found: dict[tuple[Load, Path, bool], LazyRead] = {}
        self.expired: dict[tuple[Place, str], ExpiredRead] = {}
        self._world = world
        self._relations = relations
        self._function = function
        self._summaries = summaries
        self._body = world.body(function)
        self._sites = {id(site.node): site for site in self._body.calls if site.node is not None}
        self._properties = {site.span: site for site in self._body.calls if site.kind is CallKind.PROPERTY}
        self._returns: list[Origins] = []
        self._seen: frozenset[object] = frozenset()
        self._exits: list[frozenset[object]] = []
        self._parameters = [parameter.name for parameter in function.facts.parameters]
        self.names = {name: frozenset({Given(name)}) for name in self._parameters}

    # -- joining and leaving -----------------------------------------------------------------------------------------

    def joined(self, values: Iterable[Origins]) -> Origins:
        """All origins."""
        return united(values)

    def either(self, values: Sequence[Origins]) -> Origins:
        """Options of which one is not known may be anything."""
        found = united(values)
        if NOWHERE in values and any(isinstance(one, (Options, Given)) for one in found):
            return united([found, frozenset({Options(Eager(is_unknown=True))})])
        return found

    def returned(self, value: Origins) -> None:
        """Notes what is returned, with what was loaded for it meanwhile."""
        self._seen |= self.may
        self._exits.append(self.holds)
        self._returns.append(frozenset(self._with_loaded(origin) for origin in value))

    def yielded(self, value: Origins) -> Origins:
        """What a generator gives, its callers get."""
        self._returns.append(frozenset(self._with_loaded(origin) for origin in value))
        return NOWHERE

    def _with_loaded(self, origin: Origin) -> Origin:
        if not isinstance(origin, (Row, Given)):
            return origin
        root = root_of(origin)
        more = frozenset(path for key, path in path_facts(self.may) if key == root)
        return msgspec.structs.replace(origin, loaded=origin.loaded | more) if more else origin

    # -- values ------------------------------------------------------------------------------------------------------

    def value(self, node: tree.Expr | None) -> Origins:
        """An empty display holds no options, which is something known."""
        if type(node) is tree.Seq and not node.items:
            return frozenset({Options()})
        if type(node) is tree.BoolOp and not node.is_and and self._is_set(node.values[0]):
            return super().value(node.values[0])
        return super().value(node)

    def _is_set(self, node: tree.Expr) -> bool:
        """Whether an expression is a column that is never empty: what stands after `or` is not read then."""
        if type(node) is not tree.Attr or type(node.value) is not tree.Name:
            return False
        classes = {self._class_of(origin) for origin in self.names.get(node.value.id, NOWHERE)}
        return bool(classes) and all(one is not None and self._relations.is_set(one, node.attr) for one in classes)

    def assumed(self, test: tree.Expr, *, positive: bool) -> None:
        """What a test says of parameters holds on its branch; an object of another class is not there."""
        match test:
            case tree.Not(value=inner):
                self.assumed(inner, positive=not positive)
            case tree.BoolOp(is_and=is_and, values=values) if is_and is positive:
                for one in values:
                    self.assumed(one, positive=positive)
            case tree.Compare(left=tree.Name(id=name), ops=("is" | "is not" as word,), rights=(tree.Const(),)):
                if (word == "is") is positive:
                    self._suppose(Condition(name, holds=False))
            case tree.Name(id=name):
                self._suppose(Condition(name, positive))
            case tree.Call(func=tree.Name(id="isinstance"), args=(tree.Name(id=name), klass)):
                self._narrow(name, klass, positive=positive)
            case tree.Compare(left=tree.Const(value=str(name)), ops=("in",), rights=(holder,)) if positive:
                self._look(name, holder)

    def _suppose(self, condition: Condition) -> None:
        origins = self.names.get(condition.parameter, NOWHERE)
        if origins == frozenset({Given(condition.parameter)}):
            self.holds |= {condition}
        elif not condition.holds and condition.klass is None:
            self.names[condition.parameter] = NOWHERE

    def _narrow(self, name: str, node: tree.Expr, *, positive: bool) -> None:
        klass = class_of(self._world, self._function, node)
        if klass is None or name not in self.names:
            return
        if positive:
            self._suppose(Condition(name, holds=True, klass=klass))
        kept = [one for one in self.names[name] if self._may_be(self._class_of(one), klass) or not positive]
        self.names[name] = frozenset(kept)

    def _may_be(self, known: Class | None, klass: Class) -> bool:
        return known is None or klass in self._relations.related(known)

    def _look(self, name: str, holder: tree.Expr) -> None:
        """`"groups" in user.__dict__`: where it is there, it is loaded."""
        for variable in names_read(holder):
            for origin in self.names.get(variable, NOWHERE):
                if isinstance(origin, (Row, Given)):
                    self._load(root_of(origin), (*origin.path, name))

    def item(self, value: Origins) -> Origins:
        """One of many, which what follows is done to each of."""
        return frozenset(self._item(one) for one in value)

    def _item(self, origin: Origin) -> Origin:
        if isinstance(origin, Row):
            return origin if origin.is_single and not origin.path else msgspec.structs.replace(origin, is_item=True)
        if isinstance(origin, Given):
            is_single = not origin.path and self._relations.is_single(self._function, origin)
            return origin if is_single else msgspec.structs.replace(origin, is_item=True)
        return origin

    def indexed(self, node: tree.Sub, owner: Origins) -> Origins:  # noqa: ARG002
        """One is taken out of many, whichever it is."""
        return owner

    def part(self, value: Origins, position: int, count: int) -> Origins:  # noqa: ARG002
        """Any part may be any of what is unpacked: what is read of them tells them apart."""
        return value

    def stored(self, target: tree.Attr, owner: Origins, value: Origins) -> None:  # noqa: ARG002
        """What is assigned is loaded, whatever it is."""
        for origin in owner:
            if isinstance(origin, (Row, Given)):
                self._load(root_of(origin), (*origin.path, target.attr))

    def _load(self, root: object, path: Path) -> None:
        self.may |= {(root, path)}

    def _class_of(self, origin: Origin) -> Class | None:
        if isinstance(origin, Row):
            return self._relations.follow(origin.load.entity, origin.path)
        if not isinstance(origin, Given):
            return None
        narrowed = [
            one.klass
            for one in self.holds
            if isinstance(one, Condition) and one.parameter == origin.parameter and one.klass is not None
        ]
        start = narrowed[0] if narrowed else self._relations.parameter_class(self._function, origin)
        return self._relations.follow(start, origin.path)

    def conditions(self) -> frozenset[Condition]:
        """What is known of the parameters at this place."""
        return frozenset(one for one in self.holds if isinstance(one, Condition))


def path_facts(holds: frozenset[object]) -> Iterator[tuple[object, Path]]:
    """The paths that are loaded, each with the root it starts at."""
    for fact in holds:
        if isinstance(fact, tuple):
            yield fact[0], fact[1]
