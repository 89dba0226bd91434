"""Applications and routers as objects: which one a name means, what it is made with, and what includes it.

A group is told by the call that makes it, what that call's factory was given, and the class whose object keeps it
(`self.router` of two subclasses are two routers). A written `Route(...)` or `Mount(...)` is a group of its own, so
that every way to nest routes is one kind of edge.
"""

from collections.abc import Iterator
from functools import cached_property

import msgspec

from doyen.facts import tree
from doyen.frameworks.definitions import End, Given, Scope, Written, argument
from doyen.frameworks.registrations import Registration
from doyen.frameworks.reviewed_code import ReviewedCode
from doyen.frameworks.texts import text_of
from doyen.program.classes import linearize
from doyen.program.evaluator import written as spelled
from doyen.program.members import find_method
from doyen.program.symbols import Class
from doyen.program.values import ClassObject, Instance, ParameterObject, Value, options
from doyen.program.world import World

_MOST_CHAINS = 64
_DEEPEST = 24

type Site = tuple[str, int, int]


class Group(msgspec.Struct, frozen=True):
    """An application, a router, or one written route or mount; `written` is the call that makes it, if it is known."""

    site: Site | None
    klass: Class | None
    given: tuple[Given, ...] = ()
    holder: Class | None = None
    written: Written | None = None


class Edge(msgspec.Struct, frozen=True):
    """A group holds another: under which prefix, with which dependencies (a written list), or mounted apart.

    `replaces` tells that the prefix stands instead of the one the child is made with.
    """

    parent: Group
    child: Group
    prefix: Written | None = None
    dependencies: Written | None = None
    is_mount: bool = False
    replaces: bool = False


class Chain(msgspec.Struct, frozen=True):
    """One way from an outermost group to a group: its whole prefix and the dependency lists passed on the way.

    `given` is what the factory of the group was given, for the names that its routes use.
    """

    prefix: str
    dependencies: tuple[Written, ...]
    given: tuple[Given, ...]


class Groups:
    """The groups of a program and how they are nested; guards the memo of chains."""

    def __init__(self, code: ReviewedCode, registrations: tuple[Registration, ...]) -> None:
        self.code = code
        self.registrations = registrations
        self.world = code.world
        self.definitions = code.definitions
        self._chains: dict[Group, tuple[Chain, ...]] = {}
        self._constructions: dict[Group, tuple[Written, ...]] = {}

    # -- identity ------------------------------------------------------------------------------------------------

    def of(self, written: Written) -> tuple[Group, ...]:
        """The groups an expression stands for."""
        expr = written.expr
        if type(expr) is tree.Attr and expr.attr == "router":
            owners = [group for group in self.of(self.definitions.beside(written, expr.value)) if group.site]
            if owners and all(group.klass is not None for group in owners):
                return tuple(owners)
        found = [group for end in self.definitions.ends(written) for group in self._group(end)]
        if not found:
            found = list(self._anonymous(written))
        return tuple(dict.fromkeys(found))

    def _group(self, end: End) -> Iterator[Group]:
        match end:
            case Written(expr=tree.Call() as node):
                site = site_of(end.scope, node)
                if site in self.entries:
                    yield Group(site, None, end.given, end.holder, end)
                    return
                for value in self.definitions.called(end):
                    if type(value) is ClassObject and self.code.is_group(value.klass):
                        yield Group(site, value.klass, end.given, end.holder, end)
            case Instance(klass=klass) if self.code.is_group(klass):
                yield Group(None, klass)
            case ParameterObject(function=function):
                facts = function.facts
                yield Group((function.module.path, facts.line, -facts.column), None)

    def _anonymous(self, written: Written) -> Iterator[Group]:
        """A group of which only the type is known, told by how it is spelled in its file."""
        for klass in self.code.classes_of(written):
            if self.code.is_group(klass):
                yield Group((f"{written.scope.module.path}:{spelled(written.expr)}", 0, 0), klass)
                return

    @cached_property
    def entries(self) -> dict[Site, Registration]:
        """Routes and mounts that are written as objects, by the place of the call."""
        return {
            site_of(one.scope, one.node): one
            for one in self.registrations
            if one.node is not None
            and one.receiver is None
            and one.decorated is None
            and one.mark.name in ("route", "websocket_route", "mounts")
        }

    def holders(self, registration: Registration) -> tuple[Group, ...]:
        """The groups something is registered with."""
        if registration.receiver is not None:
            return self.of(registration.receiver)
        if registration.node is not None and registration.decorated is None:
            site = site_of(registration.scope, registration.node)
            written = Written(registration.node, registration.scope, registration.node.line, registration.given)
            return (Group(site, None, registration.given, None, written),)
        return ()

    # -- what a group is made with -------------------------------------------------------------------------------

    def constructions(self, group: Group) -> tuple[Written, ...]:
        """The calls that make a group: the one written, and `super().__init__` calls of its classes."""
        found = self._constructions.get(group)
        if found is None:
            found = self._constructions[group] = tuple(self._made_by(group))
        return found

    def _made_by(self, group: Group) -> Iterator[Written]:
        if group.written is not None:
            yield group.written
        if group.klass is None or group.klass.is_stub:
            return
        for ancestor, _ in linearize(self.world, group.klass):
            method = find_method(self.world, ancestor, "__init__")
            if ancestor.is_stub or method is None or method.is_stub or method.owner is not ancestor:
                continue
            given: tuple[Given, ...] = ()
            if group.written is not None and type(group.written.expr) is tree.Call:
                given = self.definitions.passed(method, group.written, group.written.expr)
            for site in self.world.body(method).calls:
                if site.node is not None and site.target.endswith("__init__"):
                    yield Written(site.node, Scope(method.module, method), site.span.line, given)

    def made_with(self, group: Group, name: str) -> Written | None:
        """What a group is made with for a keyword of its constructor."""
        for construction in self.constructions(group):
            if type(construction.expr) is not tree.Call:
                continue
            for key, value in construction.expr.keywords:
                if key == name:
                    return self.definitions.beside(construction, value)
        return None

    def prefix(self, group: Group) -> str:
        """The prefix a group itself puts before its routes."""
        entry = self.entries.get(group.site) if group.site is not None else None
        if entry is not None:
            if entry.mark.name != "mounts" or group.written is None:
                return ""
            found = argument(entry.target, str(entry.mark.keywords.get("path") or ""), entry.node, is_method=True)
            written = None if found is None else self.definitions.beside(group.written, found)
        else:
            written = self.made_with(group, "prefix") or self.made_with(group, "url_prefix")
        return "" if written is None else text_of(self.definitions, written)

    # -- nesting -------------------------------------------------------------------------------------------------

    @cached_property
    def edges(self) -> tuple[Edge, ...]:
        """Who holds whom."""
        found: list[Edge] = []
        parents: dict[Group, None] = {}
        for registration in self.registrations:
            holders = self.holders(registration)
            parents.update(dict.fromkeys(holders))
            if registration.mark.name in ("includes", "mounts") and registration.mark.words:
                found += self._registered(registration, holders)
        found += [edge for group in self._all(parents, found) for edge in self._listed(group)]
        return tuple(dict.fromkeys(found))

    def _all(self, parents: dict[Group, None], found: list[Edge]) -> list[Group]:
        """Every group there is, those made in the `routes` of another included."""
        known = dict(parents)
        known.update(dict.fromkeys(edge.child for edge in found))
        queue = list(known)
        while queue:
            for edge in self._listed(queue.pop()):
                if edge.child not in known:
                    known[edge.child] = None
                    queue.append(edge.child)
        return list(known)

    def _registered(self, registration: Registration, holders: tuple[Group, ...]) -> Iterator[Edge]:
        mark = registration.mark
        is_mount = mark.name == "mounts"
        held = registration.argument(mark.words[0])
        prefix = registration.argument(str(mark.keywords.get("path" if is_mount else "prefix") or ""))
        if held is None:
            return
        replaces = prefix is not None and mark.keywords.get("prefix") == "url_prefix"
        children = [group for item in self.definitions.items(held) for group in self.of(item)] or self.of(held)
        for parent in holders:
            # A written mount carries its path itself.
            passed = None if registration.receiver is None else prefix
            for child in children:
                yield Edge(parent, child, passed, registration.argument("dependencies"), is_mount, replaces)

    def _listed(self, group: Group) -> Iterator[Edge]:
        """The routes a group is made with."""
        routes = self.made_with(group, "routes")
        if routes is not None:
            for item in self.definitions.items(routes):
                for child in self.of(item):
                    yield Edge(group, child)

    def chains(self, group: Group) -> tuple[Chain, ...]:
        """The ways from outermost groups to a group."""
        found = self._chains.get(group)
        if found is None:
            found = self._chains[group] = tuple(dict.fromkeys(self._ways(group, ())))[:_MOST_CHAINS]
        return found

    def _ways(self, group: Group, seen: tuple[Edge, ...]) -> Iterator[Chain]:
        edges = [edge for edge in self._holding(group) if edge not in seen] if len(seen) < _DEEPEST else []
        if not edges:
            yield self._extended(Chain("", (), ()), group, self.prefix(group))
        for edge in edges:
            child = _nearer(edge.child, group)
            for number, outer in enumerate(self._ways(edge.parent, (*seen, edge))):
                if number >= _MOST_CHAINS:
                    break
                prefix = outer.prefix + ("" if edge.prefix is None else text_of(self.definitions, edge.prefix))
                passed = () if edge.dependencies is None else (edge.dependencies,)
                dependencies = () if edge.is_mount else (*outer.dependencies, *passed)
                prefix = prefix.rstrip("/") if edge.is_mount else prefix
                yield self._extended(
                    Chain(prefix, dependencies, outer.given), child, "" if edge.replaces else self.prefix(child)
                )

    def _extended(self, chain: Chain, group: Group, prefix: str) -> Chain:
        """A chain with a group's own prefix and dependencies."""
        own = self.made_with(group, "dependencies")
        added = () if own is None else (own,)
        return Chain(chain.prefix + prefix, (*chain.dependencies, *added), group.given)

    def _holding(self, group: Group) -> list[Edge]:
        if group.site is None:
            return [edge for edge in self.edges if self.is_related(edge.child, group)]
        near = (*self._edges_by_site.get(group.site, ()), *self._edges_by_site.get(None, ()))
        return [edge for edge in near if self.is_related(edge.child, group)]

    @cached_property
    def _edges_by_site(self) -> dict[Site | None, list[Edge]]:
        found: dict[Site | None, list[Edge]] = {}
        for edge in self.edges:
            found.setdefault(edge.child.site, []).append(edge)
        return found

    def is_related(self, left: Group, right: Group) -> bool:
        """Whether two groups may be one object."""
        if left == right:
            return True
        if left.site is None or right.site is None:
            return _is_kin(self.world, left.klass, right.klass)
        if left.site != right.site or not _agree(left.given, right.given):
            return False
        return left.holder is None or right.holder is None or _is_kin(self.world, left.holder, right.holder)

    @cached_property
    def applications(self) -> tuple[tuple[Group, Written], ...]:
        """The applications made in the program, with the calls that make them."""
        found: dict[Group, Written] = {}
        known: dict[Class, bool] = {}
        for scope, body in self.code.bodies():
            for site in body.calls:
                if site.node is None or not any(
                    _is_application(self.world, value, known) for value in options(site.result)
                ):
                    continue
                for group in self.of(Written(site.node, scope, site.span.line)):
                    is_itself = group.site == site_of(scope, site.node)
                    if group.written is not None and group.klass is not None and is_itself:
                        found.setdefault(group, group.written)
        return tuple(found.items())

    def library(self, group: Group) -> str:
        """The package of the library class a group is an object of; of a written route, the package of its mark."""
        if group.klass is None:
            entry = self.entries.get(group.site) if group.site is not None else None
            return "" if entry is None else entry.library
        for klass, _ in linearize(self.world, group.klass):
            if "application" in klass.marks or "router" in klass.marks:
                return klass.module.name.partition(".")[0]
        return ""


def _is_application(world: World, value: Value, known: dict[Class, bool]) -> bool:
    if type(value) is not Instance:
        return False
    if value.klass not in known:
        known[value.klass] = any("application" in klass.marks for klass, _ in linearize(world, value.klass))
    return known[value.klass]


def _nearer(left: Group, right: Group) -> Group:
    """Of two descriptions of one group the one that says more."""
    weights = [(group.written is not None, len(group.given), group.holder is not None) for group in (left, right)]
    return left if weights[0] > weights[1] else right


def _is_kin(world: World, left: Class | None, right: Class | None) -> bool:
    if left is None or right is None or left.is_stub or right.is_stub:
        return False
    lines = (linearize(world, left), linearize(world, right))
    return any(klass is right for klass, _ in lines[0]) or any(klass is left for klass, _ in lines[1])


def _agree(left: tuple[Given, ...], right: tuple[Given, ...]) -> bool:
    """Whether no name is given two different expressions."""
    known = {(function, name): written.expr for function, name, written in left}
    return all(known.get((function, name), written.expr) is written.expr for function, name, written in right)


def site_of(scope: Scope, node: tree.Call) -> Site:
    """What tells one call of a program from all others."""
    return (scope.module.path, node.line, node.column)
