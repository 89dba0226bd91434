"""Which calls *surely* block: on every ordinary way through a function, not only on some.

Effects tell what a function may do; a stub may only claim what a call does. A function surely blocks when each way
through its body that ends normally meets a call that surely blocks, down to a marked library function.

What is ordinary: parameters keep their constant defaults, nothing raises, a loop runs once, and a test that looks at
the arguments may end early with nothing (`if not ids: return []`). What is not: a branch, a return or a loop that
depends on the state of the object, which is how caches and lazy set-up are written.
"""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from doyen.facts import tree
from doyen.facts.model import ParameterKind
from doyen.program.body import Body
from doyen.program.decorations import decoration
from doyen.program.effects import Cause, Edge, Effects, cause_of
from doyen.program.narrowing import static_truth
from doyen.program.symbols import Function

KINDS = ("network", "database", "process", "sleep", "cpu", "lock", "disk")
"""The kinds a learned stub may claim, the gravest first."""

_SHORT_IS_HARMLESS = frozenset({"lock", "cpu"})


class Sure(msgspec.Struct, frozen=True):
    """Why a call surely blocks: the functions on the way and the library call at its end."""

    way: tuple[Function, ...]
    cause: Cause


class Certainty:
    """Answers what surely blocks; guards the memo of answers."""

    def __init__(self, effects: Effects) -> None:
        self.effects = effects
        self._known: dict[tuple[Function, str], Sure | None] = {}

    def of(self, function: Function) -> Sure | None:
        """The gravest thing that surely happens when a function is called; None when nothing is sure."""
        possible = {witness.cause.kind for witness in self.effects.of(function)}
        for kind in KINDS:
            found = self.blocks(function, kind) if kind in possible else None
            if found is not None:
                return found
        return None

    def blocks(self, function: Function, kind: str) -> Sure | None:
        """Why a project function surely blocks in one way."""
        key = (function, kind)
        if key not in self._known:
            # A function that only reaches itself has not blocked.
            self._known[key] = None
            self._known[key] = _Reading(self, function, kind).outcome()
        return self._known[key]


def is_abstract(function: Function) -> bool:
    """Whether a body holds nothing that runs: it waits for an override."""
    for statement in function.body:
        match statement:
            case tree.ExprStmt(value=tree.Const()) | tree.Raise() | tree.ExprStmt(value=tree.Opaque(children=())):
                continue
        return False
    return True


class _Reading:
    """One walk through one body; `early` is set where a way ends before it has blocked."""

    def __init__(self, certainty: Certainty, function: Function, kind: str) -> None:
        self.certainty = certainty
        self.function = function
        self.kind = kind
        self.early = False
        self.found: Sure | None = None
        effects = certainty.effects
        self.body: Body = effects.world.body(function)
        self._edges: dict[int, list[Edge]] = {}
        for edge in effects.edges(function):
            self._edges.setdefault(edge.call, []).append(edge)
        self._by_node = {id(site.node): site.number for site in self.body.calls if site.node is not None}
        self._by_place: dict[tuple[int, int], list[int]] = {}
        for site in self.body.calls:
            if site.node is None:
                self._by_place.setdefault((site.span.line, site.span.column), []).append(site.number)
        self._defaults = {
            parameter.name: parameter.default
            for parameter in function.facts.parameters
            if type(parameter.default) is tree.Const
            and parameter.kind in (ParameterKind.PLAIN, ParameterKind.KEYWORD_ONLY)
        }
        first = function.facts.parameters[:1] if function.owner is not None else ()
        self._state = {parameter.name for parameter in first} | {"self", "cls"}

    def outcome(self) -> Sure | None:
        if not self._edges:
            return None
        if self.function.facts.is_lambda:
            blocked = any([self._statement(statement, False, False)[0] for statement in self.function.body])
            return self.found if blocked else None
        blocked, falls = self._run(self.function.body, False, False)
        return self.found if not self.early and (blocked or not falls) else None

    # -- statements: each gives whether every way to its end has blocked, and whether its end is reached ----------

    def _run(self, statements: Sequence[tree.Stmt], blocked: bool, by_state: bool) -> tuple[bool, bool]:
        for statement in statements:
            blocked, falls = self._statement(statement, blocked, by_state)
            if not falls:
                return blocked, False
        return blocked, True

    def _statement(self, statement: tree.Stmt, blocked: bool, by_state: bool) -> tuple[bool, bool]:
        match statement:
            case tree.Return(value=value):
                blocked = self._all(blocked, value)
                if not blocked and (by_state or not _is_nothing(value, self._defaults)):
                    self.early = True
                return blocked, False
            case tree.Raise() | tree.Jump():
                return blocked, type(statement) is tree.Jump and self._jumped(blocked)
            case tree.If():
                return self._if(statement, blocked, by_state)
            case tree.For(iter=items, line=line, column=column):
                blocked = self._all(blocked, items) or self._at(line, column)
                inside, _ = self._run((*statement.body, *statement.orelse), blocked, by_state)
                return blocked if self._may_be_empty(items) else inside, True
            case tree.While(test=test):
                return self._while(statement, self._all(blocked, test), by_state)
            case tree.With(items=managers, line=line, column=column):
                blocked = self._all(blocked, *(manager for manager, _ in managers)) or self._at(line, column)
                return self._run(statement.body, blocked, by_state)
            case tree.Try():
                # What handlers do is no ordinary way.
                return self._run((*statement.body, *statement.orelse, *statement.final), blocked, by_state)
            case tree.Match(subject=subject):
                blocked = self._all(blocked, subject)
                ends = [self._run(case.body, blocked, by_state) for case in statement.cases]
                return _joined([*ends, (blocked, True)])
            case tree.Def() | tree.ClassDef() | tree.Import() | tree.Global():
                return blocked, True
        return self._all(blocked, *_children(statement)), True

    def _jumped(self, blocked: bool) -> bool:
        """A `break` or `continue` leaves the loop's body here; before anything blocked, that is an early end."""
        self.early = self.early or not blocked
        return False

    def _if(self, statement: tree.If, blocked: bool, by_state: bool) -> tuple[bool, bool]:
        blocked = self._all(blocked, statement.test)
        truth = static_truth(statement.test)
        truth = self._truth(statement.test) if truth is None else truth
        if truth is not None:
            return self._run(statement.body if truth else statement.orelse, blocked, by_state)
        by_state = by_state or self._reads_state(statement.test)
        return _joined([self._run(body, blocked, by_state) for body in (statement.body, statement.orelse)])

    def _while(self, statement: tree.While, blocked: bool, by_state: bool) -> tuple[bool, bool]:
        forever = static_truth(statement.test) is True
        inside, _ = self._run(statement.body, blocked, by_state)
        if self._reads_state(statement.test):
            inside = blocked
        return inside, not forever or _breaks(statement.body)

    # -- conditions -----------------------------------------------------------------------------------------------

    def _truth(self, test: tree.Expr) -> bool | None:
        """The truth of a test when parameters keep their defaults."""
        match test:
            case tree.Name(id=name) if name in self._defaults:
                return bool(self._defaults[name].value)
            case tree.Not(value=inner):
                truth = self._truth(inner)
                return None if truth is None else not truth
            case tree.Compare(left=tree.Name(id=name), ops=(op,), rights=(tree.Const(value=value),)) if (
                name in self._defaults and op in ("is", "==", "is not", "!=")
            ):
                return (self._defaults[name].value == value) is (op in ("is", "=="))
            case tree.BoolOp(is_and=is_and, values=values):
                truths = [self._truth(value) for value in values]
                if (not is_and) in truths:
                    return not is_and
                return None if None in truths else is_and
        return None

    def _may_be_empty(self, items: tree.Expr) -> bool:
        """Whether a loop runs over something the object keeps: hooks, listeners, a cache."""
        counts = type(items) is tree.Call and type(items.func) is tree.Name and items.func.id == "range"
        return not counts and any(type(node) is tree.Name and node.id in self._state for node in _nodes(items))

    def _reads_state(self, test: tree.Expr) -> bool:
        """Whether a test looks at more than arguments and locals: the object, or a name outside the function."""
        return any(
            type(node) is tree.Name and (node.id in self._state or node.id not in self.body.names)
            for node in _nodes(test)
            if not (type(node) is tree.Name and node.id in _PREDICATES)
        )

    # -- expressions ----------------------------------------------------------------------------------------------

    def _all(self, blocked: bool, *nodes: object) -> bool:
        for node in nodes:
            if isinstance(node, tree.Node) and self._expression(node):
                blocked = True
        return blocked

    def _expression(self, node: tree.Node) -> bool:
        """Whether evaluating an expression surely blocks."""
        match node:
            case tree.Func() | tree.Const():
                return False
            case tree.BoolOp(values=(first, *_)):
                return self._expression(first)
            case tree.IfExp(test=test, body=body, orelse=orelse):
                return self._expression(test) or (self._expression(body) and self._expression(orelse))
        if any([self._expression(child) for child in _children(node)]):
            return True
        if type(node) is tree.Call and self._sure(self._by_node.get(id(node), -1)):
            return True
        return isinstance(node, tree.Call | tree.Attr | tree.Comp | tree.Await) and self._at(node.line, node.column)

    def _at(self, line: int, column: int) -> bool:
        return any([self._sure(number) for number in self._by_place.get((line, column), ())])

    def _sure(self, number: int) -> bool:
        """Whether one call surely blocks, whichever of its callees runs."""
        edges = self._edges.get(number, ())
        if not edges or any(callee.function.is_async for callee in self.body.calls[number].callees):
            return False
        wrappers = self._wrappers(edges)
        plain = [edge for edge in edges if not edge.callee.is_override and edge.callee.function not in wrappers]
        concrete = [edge for edge in plain if edge.callee.function.is_stub or not is_abstract(edge.callee.function)]
        chosen = concrete or [edge for edge in edges if edge.callee.is_override]
        passed = [edge for edge in chosen if edge.through is not None]
        found = [self._through(edge) for edge in passed or chosen]
        if not found or None in found:
            return False
        self.found = self.found or found[0]
        return True

    def _wrappers(self, edges: Iterable[Edge]) -> set[Function]:
        world = self.certainty.effects.world
        project = (edge.callee.function for edge in edges if not edge.callee.function.is_stub)
        return {wrapper for function in project for wrapper in decoration(world, function).wrappers}

    def _through(self, edge: Edge) -> Sure | None:
        callee = edge.callee.function
        if not callee.is_stub:
            found = self.certainty.blocks(callee, self.kind)
            return None if found is None else Sure((callee, *found.way), found.cause)
        cause = cause_of(self.function, self.body.calls[edge.call], callee)
        if cause is None or cause.kind != self.kind or cause.cost == "brief":
            return None
        return None if cause.cost == "short" and cause.kind in _SHORT_IS_HARMLESS else Sure((), cause)


_PREDICATES = frozenset({"isinstance", "len", "callable", "hasattr", "bool", "str", "int", "list", "dict", "tuple"})


def _joined(ends: Sequence[tuple[bool, bool]]) -> tuple[bool, bool]:
    """The state after branches: that of all from which control comes back."""
    falling = [blocked for blocked, falls in ends if falls]
    return (all(falling), True) if falling else (True, False)


def _is_nothing(value: tree.Expr | None, names: Iterable[str]) -> bool:
    """Whether a return value says that there was nothing to do."""
    match value:
        case None | tree.Const() | tree.Seq(items=()) | tree.Map(values=()):
            return True
    return False


def _breaks(statements: Sequence[tree.Stmt]) -> bool:
    for statement in statements:
        match statement:
            case tree.Jump(is_break=True):
                return True
            case tree.If() if _breaks(statement.body) or _breaks(statement.orelse):
                return True
            case tree.With() if _breaks(statement.body):
                return True
            case tree.Try() if _breaks((*statement.body, *statement.orelse)):
                return True
    return False


def _children(node: tree.Node) -> Iterator[tree.Node]:
    """The nodes directly inside a node."""
    pending: list[object] = [getattr(node, name) for name in reversed(node.__struct_fields__)]
    while pending:
        value = pending.pop()
        if isinstance(value, tree.Node):
            yield value
        elif isinstance(value, tuple):
            pending += reversed(value)


def _nodes(node: tree.Node) -> Iterator[tree.Node]:
    yield node
    for child in _children(node):
        yield from _nodes(child)
