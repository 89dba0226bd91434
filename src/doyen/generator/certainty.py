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
from doyen.program.calls import declared_result
from doyen.program.decorations import decoration
from doyen.program.effects import Cause, Edge, Effects, cause_of
from doyen.program.members import find_method
from doyen.program.narrowing import static_truth
from doyen.program.symbols import Class, Function
from doyen.program.values import Instance

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
        modules = effects.world.index.modules
        self._has_protocols = any(is_protocol(one) for module in modules for one in effects.world.classes(module))

    def of(self, function: Function) -> Sure | None:
        """The gravest thing that surely happens when a function is called; None when nothing is sure."""
        possible = {witness.cause.kind for witness in self.effects.of(function)}
        if self._has_protocols:
            possible.add("network")
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

    def reaches(self, function: Function, calls: frozenset[int]) -> bool:
        """Whether a function surely makes one of some calls."""
        return _Reading(self, function, "", calls).is_sure()

    def conforming(self, function: Function) -> list[Function]:
        """The library methods that a protocol of the package was made for, found by what they are called.

        They belong to the classes of the library whose types the protocol's method returns, and these have every
        method of the protocol, sync where it is sync.
        """
        world = self.effects.world
        owner = function.owner
        result = declared_result(world, function)
        if owner is None or not is_protocol(owner) or type(result) is not Instance or not result.klass.is_stub:
            return []
        wanted = {name: world.functions(owner.module)[index].is_async for name, index in owner.facts.methods}
        root = result.klass.module.name.partition(".")[0]
        found = []
        for name, module in world.index.stubs.items():
            for klass in world.classes(module) if name.partition(".")[0] == root else ():
                methods = {key: find_method(world, klass, key) for key in wanted}
                if all(one is not None and one.is_async is wanted[key] for key, one in methods.items()):
                    found += [one for one in (methods[function.name],) if one is not None]
        return found


def is_protocol(klass: Class) -> bool:
    """Whether a class only says what others must have."""
    for base in klass.facts.bases:
        match base:
            case tree.Name(id="Protocol") | tree.Attr(attr="Protocol"):
                return True
    return False


def is_abstract(function: Function) -> bool:
    """Whether a body holds nothing that runs: it waits for an override."""
    for statement in function.body:
        match statement:
            case tree.ExprStmt(value=tree.Const()) | tree.Raise() | tree.ExprStmt(value=tree.Opaque(children=())):
                continue
        return False
    return True


class _Reading:
    """One walk through one body.

    `blocked` tells whether every way to the current place has blocked, `by_state` that the place depends on the state
    of the object, `early` that some way ended before it had blocked.
    """

    def __init__(
        self, certainty: Certainty, function: Function, kind: str, wanted: frozenset[int] = frozenset()
    ) -> None:
        self.certainty = certainty
        self.function = function
        self.kind = kind
        self.wanted = wanted
        self.blocked = False
        self.by_state = False
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
        return self.found if self._edges and self.is_sure() else None

    def is_sure(self) -> bool:
        """Whether every ordinary way meets what is asked for: the wanted calls, else calls of the kind."""
        falls = self._run(self.function.body)
        return not self.early and (self.blocked or (not falls and not self.function.facts.is_lambda))

    # -- statements: each tells whether its end is reached, and `blocked` then holds for every way there -----------

    def _run(self, statements: Sequence[tree.Stmt]) -> bool:
        return all(self._statement(statement) for statement in statements)

    def _statement(self, statement: tree.Stmt) -> bool:
        match statement:
            case tree.Return(value=value):
                self._evaluate(value)
                self.early = self.early or not (self.blocked or (not self.by_state and _is_nothing(value)))
                return False
            case tree.Raise():
                return False
            case tree.Jump():
                # Before anything blocked, leaving the loop's body is an early end.
                self.early = self.early or not self.blocked
                return False
            case tree.If():
                return self._if(statement)
            case tree.For():
                return self._for(statement)
            case tree.While():
                return self._while(statement)
            case tree.With(items=managers, line=line, column=column):
                self._evaluate(*(manager for manager, _ in managers))
                self.blocked = self._at(line, column) or self.blocked
                return self._run(statement.body)
            case tree.Try():
                # What handlers do is no ordinary way.
                return self._run((*statement.body, *statement.orelse, *statement.final))
            case tree.Match(subject=subject):
                self._evaluate(subject)
                return self._branches([*(case.body for case in statement.cases), ()])
            case tree.Def() | tree.ClassDef() | tree.Import() | tree.Global():
                return True
        self._evaluate(*_children(statement))
        return True

    def _branches(self, bodies: Sequence[Sequence[tree.Stmt]]) -> bool:
        """Reads branches apart; afterwards the state is that of all from which control comes back."""
        before, ends = self.blocked, []
        for body in bodies:
            self.blocked = before
            if self._run(body):
                ends.append(self.blocked)
        self.blocked = all(ends)
        return bool(ends)

    def _if(self, statement: tree.If) -> bool:
        self._evaluate(statement.test)
        truth = static_truth(statement.test)
        truth = self._truth(statement.test) if truth is None else truth
        if truth is not None:
            return self._run(statement.body if truth else statement.orelse)
        before = self.by_state
        self.by_state = before or self._reads_state(statement.test)
        falls = self._branches((statement.body, statement.orelse))
        self.by_state = before
        return falls

    def _for(self, statement: tree.For) -> bool:
        self._evaluate(statement.iter)
        self.blocked = self._at(statement.line, statement.column) or self.blocked
        before = self.blocked
        self._run((*statement.body, *statement.orelse))
        self.blocked = before if self._may_be_empty(statement.iter) else self.blocked
        return True

    def _while(self, statement: tree.While) -> bool:
        self._evaluate(statement.test)
        before = self.blocked
        self._run(statement.body)
        if self._reads_state(statement.test):
            self.blocked = before
        return static_truth(statement.test) is not True or _breaks(statement.body)

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

    def _evaluate(self, *nodes: tree.Node | None) -> None:
        for node in nodes:
            self.blocked = (node is not None and self._expression(node)) or self.blocked

    def _expression(self, node: tree.Node) -> bool:
        """Whether evaluating an expression surely blocks."""
        match node:
            case tree.Func() | tree.Const():
                return False
            case tree.BoolOp(values=(first, *_)):
                return self._expression(first)
            case tree.IfExp(test=test, body=body, orelse=orelse):
                return self._expression(test) or (self._expression(body) and self._expression(orelse))
        if any(self._expression(child) for child in _children(node)):
            return True
        if type(node) is tree.Call and self._sure(self._by_node.get(id(node), -1)):
            return True
        return isinstance(node, tree.Call | tree.Attr | tree.Comp | tree.Await) and self._at(node.line, node.column)

    def _at(self, line: int, column: int) -> bool:
        return any(self._sure(number) for number in self._by_place.get((line, column), ()))

    def _sure(self, number: int) -> bool:
        """Whether one call surely blocks, whichever of its callees runs."""
        if self.wanted:
            return number in self.wanted
        edges = self._edges.get(number, ())
        if not edges or any(callee.function.is_async for callee in self.body.calls[number].callees):
            return False
        wrappers = self._wrappers(edges)
        plain = [edge for edge in edges if not edge.callee.is_override and edge.callee.function not in wrappers]
        concrete = [edge for edge in plain if edge.callee.function.is_stub or not is_abstract(edge.callee.function)]
        chosen = concrete or [edge for edge in edges if edge.callee.is_override]
        own = [self._through(edge) for edge in chosen if edge.through is None]
        if not chosen and len(plain) == 1 and self.kind == "network":
            own = self._structural(number, plain[0].callee.function)
        passed = next((sure for sure in self._passed(chosen) if sure is not None), None)
        found = own[0] if own and None not in own else passed
        self.found = self.found or found
        return found is not None

    def _passed(self, edges: Iterable[Edge]) -> Iterator[Sure | None]:
        """Why callables that are handed over surely block: those that the callee surely calls."""
        groups: dict[tuple[Function, Function], list[Edge]] = {}
        for edge in edges:
            if edge.through is not None:
                groups.setdefault((edge.callee.function, edge.through[0]), []).append(edge)
        for (_, through), members in groups.items():
            numbers = frozenset(edge.through[1] for edge in members if edge.through is not None)
            if self.certainty.reaches(through, numbers):
                yield self._through(members[0])

    def _structural(self, number: int, function: Function) -> list[Sure | None]:
        site = self.body.calls[number]
        causes = [cause_of(self.function, site, one) for one in self.certainty.conforming(function)]
        return [Sure((), cause) if cause is not None and cause.kind == self.kind else None for cause in causes]

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
        if cause is None or cause.kind != self.kind or cause.cost == "brief" or _is_beside_the_point(callee):
            return None
        return None if cause.cost == "short" and cause.kind in _SHORT_IS_HARMLESS else Sure((), cause)


def _is_beside_the_point(library: Function) -> bool:
    """Whether a library call only reads the program itself (imports, stack frames), or sleeps only between retries."""
    return library.module.name.partition(".")[0] in _BESIDE


_BESIDE = frozenset({"backoff", "importlib", "inspect", "linecache", "pkgutil", "platform", "tenacity"})
_PREDICATES = frozenset({"isinstance", "len", "callable", "hasattr", "bool", "str", "int", "list", "dict", "tuple"})


def _is_nothing(value: tree.Expr | None) -> bool:
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
