"""What a call may do to the thread it runs on: blocking and loop-starting effects, with the path that shows it.

Terms. A *cause* is a call of a library function that bears a mark (`@blocks`, `@runs_loop`), at its place in the
project. A *witness* of a function for a cause is the shortest known way there: its first hop and its length. A
*residual* is a call of something the caller passes; it becomes an edge where a caller passes a known function.

Story. From the functions asked about, everything they run synchronously is collected. Residuals climb to callers
until they meet a value. Then strongly connected components are solved bottom-up: inside one, witnesses are relaxed
until none gets shorter. A coroutine is never entered: being awaited is its own affair. Work that is handed to a thread
has no edge, which is what ends *blocks*.
"""

from collections.abc import Iterable, Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.model import ParameterKind
from doyen.program.body import BlockShape, Body, Callee, CallKind, CallSite, Guard, Handling, Usage
from doyen.program.calls import Arguments, bound, call
from doyen.program.components import components
from doyen.program.decorations import decoration
from doyen.program.members import attribute, special
from doyen.program.narrowing import contradict, holds
from doyen.program.symbols import Function
from doyen.program.values import (
    UNKNOWN,
    CallableObject,
    Constant,
    DictObject,
    FunctionObject,
    Instance,
    Nothing,
    ParameterObject,
    TupleObject,
    Value,
    options,
)
from doyen.program.world import World

LOOP = "loop"
"""The kind of the effect of starting an event loop."""

_COSTS = {"long": 0, "short": 1, "brief": 2}
_DEFAULT_COST = {"disk": "short"}
_MOST_CAUSES = 24


class Cause(msgspec.Struct, frozen=True):
    """A library call in the project that has an effect: where, which, how long, and what to use instead."""

    function: Function
    call: int
    library: Function
    kind: str
    cost: str
    instead: str

    @property
    def order(self) -> tuple[int, str, int, int, int]:
        """A key that orders causes by cost, then place."""
        return (_COSTS[self.cost], *self.function.order, self.call)


class Edge(msgspec.Struct, frozen=True):
    """A function runs another (or a marked library function) at one of its calls.

    `through` names the function and call that ran it on the caller's behalf, when the callable was passed.
    """

    call: int
    callee: Callee
    through: tuple[Function, int] | None = None


class Witness(msgspec.Struct, frozen=True):
    """The way from a function to a cause: the first edge, how many hops remain, what must hold of the parameters.

    `is_once` tells that the result is kept for the life of the process, so that the way is gone once.
    """

    cause: Cause
    edge: Edge
    length: int
    guards: tuple[Guard, ...] = ()
    overrides: int = 0
    is_once: bool = False

    @property
    def rank(self) -> tuple[bool, int, int, int]:
        """Smaller is better: not once only, fewer conditions, fewer hops, fewer overrides."""
        return (self.is_once, len(self.guards), self.length, self.overrides)


class Residual(msgspec.Struct, frozen=True):
    """A call of a parameter, or of an attribute of one."""

    call: int
    parameter: str
    path: tuple[str, ...]


def runs_without_loop(body: Body, site: CallSite) -> bool:
    """Whether a call stands where no event loop runs, by a test around it."""
    return any(block.shape is BlockShape.NO_LOOP for block in body.enclosing(site.block))


def cause_of(function: Function, site: CallSite, library: Function) -> Cause | None:
    """The effect of a marked library function called at a place."""
    mark = library.marks.get("blocks")
    if mark is not None and mark.words:
        kind = mark.words[0]
        cost = str(mark.keywords.get("cost") or _DEFAULT_COST.get(kind, "long"))
        if any(callee.function is library for callee in site.callees):
            if kind == "disk" and _is_in_memory(site):
                return None
            cost = _sleep_cost(site, cost) if kind == "sleep" else cost
        return Cause(function, site.number, library, kind, cost, str(mark.keywords.get("instead") or ""))
    if "runs_loop" in library.marks:
        return Cause(function, site.number, library, LOOP, "long", "")
    return None


def _is_in_memory(site: CallSite) -> bool:
    """Whether a call is given a stream that lives in memory and no other one (`Image.open(BytesIO(data))`)."""
    passed = (*site.arguments, *(value for _, value in site.keywords))
    classes = [value.klass for value in passed if type(value) is Instance]
    streams = [klass for klass in classes if "in_memory" in klass.marks or "readline" in klass.methods]
    return bool(streams) and all("in_memory" in klass.marks for klass in streams)


_NAP = 0.05
_YIELD = 0.001


def _sleep_cost(site: CallSite, cost: str) -> str:
    """What a sleep costs: a time that is written as a number tells."""
    first = site.arguments[0] if site.arguments else UNKNOWN
    if type(first) is not Constant or not isinstance(first.value, int | float) or first.value > _NAP:
        return cost
    return "short" if first.value >= _YIELD else "brief"


class Effects:
    """Effects of functions, solved when first asked for; guards the memo of witnesses."""

    def __init__(self, world: World) -> None:
        self.world = world
        self._edges: dict[Function, list[Edge]] = {}
        self._callers: dict[Function, list[tuple[Function, Edge]]] = {}
        self._witnesses: dict[Function, tuple[Witness, ...]] = {}
        self._known_residuals: dict[Function, list[Residual]] = {}

    def solve(self, functions: Iterable[Function]) -> None:
        """Solves the effects of functions and of everything they run."""
        self._collect(list(functions))
        graph = {
            function: [edge.callee.function for edge in edges if edge.callee.function in self._edges]
            for function, edges in self._edges.items()
        }
        for component in components(graph):
            self._solve_component(component)

    def of(self, function: Function) -> tuple[Witness, ...]:
        """The witnesses of a function that was solved, best first."""
        return self._witnesses.get(function, ())

    def edges(self, function: Function) -> list[Edge]:
        """What a solved function runs on its own thread."""
        return self._edges.get(function, [])

    def path(self, witness: Witness, start: Function) -> list[tuple[Function, CallSite]]:
        """The calls from a function to the cause, in order."""
        steps: list[tuple[Function, CallSite]] = []
        function, current = start, witness
        for _ in range(200):
            edge = current.edge
            steps.append((function, self.world.body(function).calls[edge.call]))
            if edge.through is not None:
                inner, number = edge.through
                steps.append((inner, self.world.body(inner).calls[number]))
            if edge.callee.function is current.cause.library:
                return steps
            function = edge.callee.function
            found = [w for w in self.of(function) if w.cause == current.cause]
            if not found or found[0].length >= current.length:
                return steps
            current = found[0]
        return steps

    # -- collecting ----------------------------------------------------------------------------------------------

    def _collect(self, roots: list[Function]) -> None:
        """Finds what the roots run, and lets residuals climb to where a value is passed."""
        queue = [function for function in roots if function not in self._edges]
        residuals: list[tuple[Function, Residual]] = []
        while queue or residuals:
            while queue:
                function = queue.pop()
                if function in self._edges:
                    continue
                edges = self._edges[function] = list(local_edges(self.world, function))
                for edge in edges:
                    queue += self._follow(function, edge)
                residuals += [(function, residual) for residual in _residuals(self.world.body(function), function)]
            if not residuals:
                continue
            function, residual = residuals.pop()
            self._known_residuals.setdefault(function, []).append(residual)
            for caller, edge in list(self._callers.get(function, ())):
                queue += self._settle(caller, edge, function, residual, residuals)

    def _follow(self, function: Function, edge: Edge) -> list[Function]:
        callee = edge.callee.function
        if callee.is_stub:
            return []
        self._callers.setdefault(callee, []).append((function, edge))
        late: list[tuple[Function, Residual]] = []
        found = [callee]
        for residual in self._known_residuals.get(callee, ()):
            found += self._settle(function, edge, callee, residual, late)
        for owner, residual in late:
            self._known_residuals.setdefault(owner, []).append(residual)
        return found

    def _settle(
        self,
        caller: Function,
        edge: Edge,
        callee: Function,
        residual: Residual,
        residuals: list[tuple[Function, Residual]],
    ) -> list[Function]:
        """Looks at what a caller passes for a residual: a known function becomes an edge, a parameter climbs on."""
        if len(self._edges.get(caller, ())) > _MOST_EDGES:
            return []
        site = self.world.body(caller).calls[edge.call]
        passed = bound(callee, edge.callee.receiver, _arguments(edge.callee, site)).get(residual.parameter, UNKNOWN)
        value = passed
        for name in residual.path:
            value = attribute(self.world, value, name).value
        found: list[Function] = []
        for option in options(value):
            source = option.source if type(option) is CallableObject else option
            if type(source) is ParameterObject:
                climbed = Residual(edge.call, source.name, source.path)
                if source.function is caller and climbed not in self._known_residuals.get(caller, ()):
                    residuals.append((caller, climbed))
                continue
            for reached in call(self.world, option).callees:
                new = Edge(edge.call, reached, (callee, residual.call))
                if _is_run(self.world, reached, CallKind.CALL) and new not in self._edges[caller]:
                    self._edges[caller].append(new)
                    found += self._follow(caller, new) if not reached.function.is_stub else []
        return found

    # -- solving -------------------------------------------------------------------------------------------------

    def _solve_component(self, component: list[Function]) -> None:
        inside = set(component)
        for function in component:
            self._witnesses[function] = self._relaxed(function)
        changed = len(component) > 1 or any(
            edge.callee.function in inside for function in component for edge in self._edges[function]
        )
        rounds = 0
        while changed and rounds < 2 * len(component) + 2:
            changed = False
            rounds += 1
            for function in component:
                found = self._relaxed(function)
                if found != self._witnesses[function]:
                    self._witnesses[function] = found
                    changed = True

    def _relaxed(self, function: Function) -> tuple[Witness, ...]:
        body = self.world.body(function)
        best: dict[Cause, Witness] = {}
        for edge in self._edges[function]:
            for witness in self.through(function, edge, body.calls[edge.call]):
                held = best.get(witness.cause)
                if held is None or witness.rank < held.rank:
                    best[witness.cause] = witness
        ordered = sorted(best.values(), key=lambda w: (w.is_once, w.cause.order[0], w.length, w.cause.order))
        return _kept(ordered)

    def through(self, function: Function, edge: Edge, site: CallSite) -> Iterator[Witness]:
        """The witnesses an edge gives its caller."""
        callee = edge.callee.function
        weight = 2 if edge.through is not None else 1
        is_once = any(block.shape is BlockShape.ONCE for block in self.world.body(function).enclosing(site.block))
        if callee.is_stub:
            cause = cause_of(function, site, callee)
            if cause is not None:
                yield Witness(cause, edge, weight, site.guards, is_once=is_once)
            return
        for witness in self._witnesses.get(callee, ()):
            guards = self._translated(function, edge, site, witness)
            if guards is not None:
                overrides = witness.overrides + edge.callee.is_override
                once = is_once or witness.is_once or self._is_kept(callee, witness.cause)
                length = witness.length + weight
                yield Witness(witness.cause, edge, length, (*site.guards, *guards), overrides, once)

    def _is_kept(self, function: Function, cause: Cause) -> bool:
        """Whether what a function returns is kept for good: for each of its arguments, if the cause does not last."""
        if not decoration(self.world, function).is_kept:
            return False
        return not function.facts.parameters or (cause.cost != "long" and function.owner is None)

    def _translated(self, function: Function, edge: Edge, site: CallSite, witness: Witness) -> tuple[Guard, ...] | None:
        """Conditions of a callee in terms of its caller; None where the call contradicts one."""
        if not witness.guards or edge.through is not None or site.kind not in (CallKind.CALL, CallKind.CONSTRUCT):
            return ()
        callee = edge.callee.function
        passed = bound(callee, edge.callee.receiver, _arguments(edge.callee, site))
        own = {parameter.name for parameter in function.facts.parameters}
        found = []
        for guard in witness.guards:
            value = passed.get(guard.parameter)
            if value is None:
                value = self._default(callee, guard.parameter, site)
            if not holds(guard, value):
                return None
            node = _passed_node(callee, guard.parameter, site)
            if type(node) is tree.Name and node.id in own:
                found.append(Guard(node.id, guard.operator, guard.value))
                if any(contradict(found[-1], own_guard) for own_guard in site.guards):
                    return None
        return tuple(found)

    def _default(self, function: Function, name: str, site: CallSite) -> Value:
        if site.node is None or any(key == "**" for key, _ in site.node.keywords):
            return UNKNOWN
        if any(type(argument) is tree.Star for argument in site.node.args):
            return UNKNOWN
        for parameter in function.facts.parameters:
            if parameter.name == name and type(parameter.default) is tree.Const:
                return self.world.evaluate(parameter.default, function.module)
        return UNKNOWN


_MOST_EDGES = 400


def _kept(ordered: list[Witness]) -> tuple[Witness, ...]:
    """The best witnesses, at least the best of each kind."""
    kept = ordered[:_MOST_CAUSES]
    kinds = {witness.cause.kind for witness in kept}
    for witness in ordered[_MOST_CAUSES:]:
        if witness.cause.kind not in kinds:
            kinds.add(witness.cause.kind)
            kept.append(witness)
    return tuple(kept)


def _arguments(callee: Callee, site: CallSite) -> Arguments:
    if site.kind not in (CallKind.CALL, CallKind.CONSTRUCT):
        return Arguments()
    return Arguments(callee.given + site.arguments, (*callee.given_names, *site.keywords))


def _passed_node(function: Function, name: str, site: CallSite) -> tree.Expr | None:
    if site.node is None:
        return None
    for key, value in site.node.keywords:
        if key == name:
            return value
    names = [
        p.name for p in function.facts.parameters if p.kind in (ParameterKind.PLAIN, ParameterKind.POSITIONAL_ONLY)
    ]
    position = names.index(name) - (1 if function.owner is not None else 0) if name in names else -1
    return site.node.args[position] if 0 <= position < len(site.node.args) else None


def local_edges(world: World, function: Function) -> Iterator[Edge]:
    """What a function itself runs on its own thread: project functions and marked library functions."""
    body = world.body(function)
    for site in body.calls:
        if site.is_dead or runs_without_loop(body, site):
            continue
        is_awaited = site.is_awaited or any(usage is Usage.AWAITED for usage, _ in site.usages)
        for callee in site.callees:
            if _is_run(world, callee, site.kind) and not (is_awaited and _is_plain(world, callee)):
                yield Edge(site.number, callee)


def _is_plain(world: World, callee: Callee) -> bool:
    """Whether what a callee gives cannot be awaited: where it is awaited, another one is called.

    A library function that blocks has its result ready, so that holds for it even where the result is not known.
    """
    if callee.function.is_stub:
        return "blocks" in callee.function.marks
    given = options(world.outcome(FunctionObject(callee.function, callee.receiver)))
    return all(
        type(option) in (Constant, TupleObject, DictObject, Nothing)
        or (type(option) is Instance and special(world, option, "__await__") is None and not _is_open(option))
        for option in given
    )


def _is_open(option: Value) -> bool:
    """Whether an object's class leaves open what it is: a protocol of `typing` or `object` itself."""
    return type(option) is Instance and (
        option.klass.module.name in ("typing", "collections.abc") or option.klass.qualname == "builtins.object"
    )


def _is_run(world: World, callee: Callee, kind: CallKind) -> bool:
    """Whether a call runs the body of its callee on this thread before it returns."""
    function = callee.function
    if function.is_stub:
        return "blocks" in function.marks or "runs_loop" in function.marks
    if function.is_async:
        return False
    found = decoration(world, function)
    if found.is_offloaded or found.replaced is not None:
        return False
    if function.facts.is_generator:
        return kind in (CallKind.ITERATE, CallKind.ENTER, CallKind.PASSED)
    return True


def _residuals(body: Body, function: Function) -> Iterator[Residual]:
    for found in body.parameter_calls:
        if found.owner is function and found.handling is Handling.CALLS and not body.calls[found.call].is_dead:
            yield Residual(found.call, found.parameter, found.path)
