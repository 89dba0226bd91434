"""How a statement came to be: the calls in an expression, in what its names were bound to, and in helpers it asks."""

import msgspec

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.database.columns import Scope, clause_word
from doyen.program.body import CallSite
from doyen.program.symbols import Function

_MOST_HELPERS = 30
_MAKERS = frozenset({"select", "write"})


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

    def _follow(self, function: Function, node: tree.Expr) -> None:
        """Follows what may be the statement itself: not its conditions, columns and numbers."""
        match node:
            case tree.Name(id=name):
                if (function, name) not in self._names:
                    self._names.add((function, name))
                    for value in self._bound(function, name):
                        self._follow(function, value)
            case tree.Await(value=inner) | tree.Walrus(value=inner) | tree.Star(value=inner):
                self._follow(function, inner)
            case tree.IfExp(body=body, orelse=orelse):
                self._follow(function, body)
                self._follow(function, orelse)
            case tree.BoolOp(values=items) | tree.Seq(items=items):
                for item in items:
                    self._follow(function, item)
            case tree.Call():
                sites = self._world.body(function).calls
                self._call(function, node, next((site for site in sites if site.node is node), None))
            case tree.Attr():
                self._is_open = True

    def _call(self, function: Function, node: tree.Call, site: CallSite | None) -> None:
        if site is None or not site.callees:
            self._is_open = True
            return
        self._sites.append(site)
        word = clause_word(site)
        if type(node.func) is tree.Attr and word not in _MAKERS and all(one.function.is_stub for one in site.callees):
            self._follow(function, node.func.value)
        if not word:
            for argument in (*node.args, *(value for _, value in node.keywords)):
                if type(argument) in (tree.Name, tree.Call, tree.Await):
                    self._follow(function, argument)
        for callee in site.callees:
            if not callee.function.is_stub:
                self._help(callee.function)

    def _help(self, helper: Function) -> None:
        """A helper of the project: what it returns, and what it adds on the way."""
        if helper in self._helpers:
            return
        self._helpers.add(helper)
        if len(self._helpers) > _MOST_HELPERS:
            self._is_open = True
            return
        self._sites += [site for site in self._world.body(helper).calls if clause_word(site)]
        for node in inside(*helper.body):
            if type(node) is tree.Return and node.value is not None:
                self._follow(helper, node.value)

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
        if not found:
            self._is_open = True
        return found
