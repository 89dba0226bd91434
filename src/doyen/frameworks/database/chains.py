"""How a statement came to be: the calls in an expression, in what its names were bound to, and in helpers it asks."""

import msgspec

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.database.columns import Scope, clause_word
from doyen.program.body import CallSite
from doyen.program.symbols import Function

_MOST_HELPERS = 30


class Chain(msgspec.Struct, frozen=True):
    """The calls that built a statement; `is_open` tells that some of it came from out of sight."""

    sites: tuple[CallSite, ...]
    is_open: bool

    @property
    def words(self) -> frozenset[str]:
        """The clauses that the statement has, by their marks."""
        return frozenset(filter(None, map(clause_word, self.sites)))


def chain(scope: Scope, node: tree.Expr) -> Chain:
    """Follows an expression back to all it may have been built by, in its function and in helpers of the project."""
    assert scope.function is not None, "a chain begins in a function"
    return _Walk(scope).followed(scope.function, node)


class _Walk:
    """Follows one expression; guards what was seen."""

    def __init__(self, scope: Scope) -> None:
        self._world = scope.world
        self._names: set[tuple[Function, str]] = set()
        self._helpers: set[Function] = set()
        self._sites: list[CallSite] = []
        self._is_open = False

    def followed(self, function: Function, node: tree.Expr) -> Chain:
        """The chain of an expression of a function."""
        self._follow(function, node)
        return Chain(tuple(self._sites), self._is_open)

    def _follow(self, function: Function, *nodes: tree.Node) -> None:
        sites = {id(site.node): site for site in self._world.body(function).calls if site.node is not None}
        pending = [inside(*nodes)]
        while pending:
            for node in pending.pop():
                match node:
                    case tree.Name(id=name) if (function, name) not in self._names:
                        self._names.add((function, name))
                        pending += [inside(value) for value in self._bound(function, name)]
                    case tree.Call() if id(node) in sites:
                        self._call(sites[id(node)])

    def _call(self, site: CallSite) -> None:
        self._sites.append(site)
        if not site.callees:
            self._is_open = True
        for callee in site.callees:
            helper = callee.function
            if not helper.is_stub and helper not in self._helpers:
                self._helpers.add(helper)
                if len(self._helpers) > _MOST_HELPERS:
                    self._is_open = True
                    return
                self._follow(helper, *helper.body)

    def _bound(self, function: Function, name: str) -> list[tree.Expr]:
        """All that a local name is bound to."""
        found: list[tree.Expr] = []
        for node in inside(*function.body):
            match node:
                case tree.Assign(targets=targets, value=value) if any(
                    type(one) is tree.Name and one.id == name for target in targets for one in inside(target)
                ):
                    found.append(value)
                case tree.AnnAssign(target=tree.Name(id=target), value=tree.Node() as value) if target == name:
                    found.append(value)
                case tree.For(target=target, iter=value) if any(
                    type(one) is tree.Name and one.id == name for one in inside(target)
                ):
                    found.append(value)
        if not found and any(parameter.name == name for parameter in function.facts.parameters):
            self._is_open = self._is_open or name not in ("self", "cls")
        return found
