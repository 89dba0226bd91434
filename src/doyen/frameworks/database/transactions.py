"""Where the transaction of a session begins and ends, and what is waited for in between.

Terms. A session is *open* from the first statement that runs on it: it holds a connection of the pool until it commits,
rolls back or is closed, which leaves it *ended*. A *wait* is a library call that waits for the outside world.

Story. Every function is read once, callees before callers, in the order of its statements. What a call does with the
sessions of its callee is translated into paths of the caller. Where branches meet, a session that one of them ended
counts as ended: what is reported as open was not ended on any way that is known.
"""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from doyen.facts import tree
from doyen.frameworks.database.sessions import Path, Sessions, is_outer, is_session
from doyen.program.body import Body, Callee, CallKind, CallSite, Handling, Usage
from doyen.program.classes import ancestors
from doyen.program.components import components
from doyen.program.symbols import Function
from doyen.program.values import Constant, CoroutineObject, FunctionObject, ManagerObject, options
from doyen.program.waiting import is_limited
from doyen.program.world import World

type Way = tuple[tuple[Function, CallSite], ...]

_OPENING = frozenset({"execute", "get", "refresh", "merge", "flush"})
_ENDING = frozenset({"commit", "rollback", "close"})
_OUTSIDE = frozenset({"network", "sleep"})
_NAP = 0.5
_MOST_WAITS = 12
_ENDED: Way = ()


class Wait(msgspec.Struct, frozen=True):
    """A wait for the outside world: its library function, the calls that lead there, and the sessions ended before.

    `ends_all` tells that a session ended of which it is not known which one it is.
    """

    library: Function
    way: Way
    ended: frozenset[Path] = frozenset()
    ends_all: bool = False

    @property
    def place(self) -> tuple[Function, int]:
        """The call that waits."""
        function, site = self.way[-1]
        return function, site.number


class Held(msgspec.Struct, frozen=True):
    """A session that is open while a function waits: the calls to the statement that opened it, and to the wait."""

    path: Path
    opened: Way
    wait: Wait


class Summary(msgspec.Struct, frozen=True):
    """What a function does with the sessions its callers know.

    `left` is the state it leaves them in, `commits` what it commits on any way, `uses` where it awaits one while no
    lock keeps others out, `held` what is open inside it while it waits.
    """

    left: Mapping[Path, Way] = {}
    ends_all: bool = False
    commits: Mapping[Path, Way] = {}
    uses: Mapping[Path, Way] = {}
    waits: tuple[Wait, ...] = ()
    held: tuple[Held, ...] = ()


_NOTHING = Summary()


class _State(msgspec.Struct):
    """What is known of sessions at a place: the way to the statement that opened one, empty where it has ended."""

    marks: dict[Path, Way] = {}
    ends_all: bool = False

    def copy(self) -> "_State":
        return _State(dict(self.marks), self.ends_all)

    def end(self, path: Path) -> None:
        if path:
            self.marks[path] = _ENDED
        else:
            self.ends_all = True
            self.marks = dict.fromkeys(self.marks, _ENDED)


def _joined(states: Iterable[_State | None]) -> _State | None:
    """What holds where ways meet: ended wins over open, open over untouched."""
    found: _State | None = None
    for state in states:
        if state is None:
            continue
        if found is None:
            found = state.copy()
            continue
        found.ends_all = found.ends_all or state.ends_all
        for path, way in state.marks.items():
            if found.marks.get(path, way) != _ENDED:
                found.marks[path] = found.marks.get(path, way) if way else _ENDED
    return found


class Transactions:
    """Solves all functions when first asked; guards the memo of summaries."""

    def __init__(self, world: World, functions: Iterable[Function]) -> None:
        self.world = world
        self.sessions = Sessions(world)
        self._summaries: dict[Function, Summary] = {}
        wanted = list(functions)
        known = set(wanted)
        graph = {function: [one for one in _reached(world.body(function)) if one in known] for function in wanted}
        for component in components(graph):
            for function in reversed(component):
                self._summaries[function] = _Reader(self, function).summary()

    @property
    def ordered(self) -> Iterator[Function]:
        """The functions, callees before callers."""
        yield from self._summaries

    def of(self, function: Function) -> Summary:
        """What a function does."""
        return self._summaries.get(function, _NOTHING)

    def waits_outside(self, site: CallSite) -> bool:
        """Whether a call waits for the outside world, itself or further down."""
        return any(
            _waits_outside(site, callee.function) if callee.function.is_stub else bool(self.of(callee.function).waits)
            for callee in site.callees
        )

    def commits(self, function: Function, site: CallSite) -> Iterator[tuple[Path, Way]]:
        """The sessions a call may commit, with the calls that lead to the commit."""
        for step in self.sessions.steps(function, site):
            if step.word == "commit":
                yield step.path, ((function, site),)
        for callee in site.callees:
            for path, way in self.of(callee.function).commits.items():
                yield self.sessions.translated(function, site, callee, path), ((function, site), *way)

    def uses(self, function: Function, site: CallSite) -> Iterator[tuple[Path, Way]]:
        """The sessions on which a call asks the database, with the calls that lead there; not under a lock."""
        if is_limited(self.world, self.world.body(function), site):
            return
        func = site.node.func if site.node is not None else None
        for callee in site.callees:
            if callee.function.is_stub:
                if type(func) is tree.Attr and _asks_database(self.world, callee.function):
                    yield self.sessions.path(function, func.value), ((function, site),)
            elif not callee.is_override or len(site.callees) == 1:
                for path, way in self.of(callee.function).uses.items():
                    yield self.sessions.translated(function, site, callee, path), ((function, site), *way)


def _asks_database(world: World, library: Function) -> bool:
    """Whether a library function is a method of a session, or of its query, that asks the database."""
    mark = library.marks.get("awaits") or library.marks.get("blocks")
    if mark is None or mark.words[:1] != ("database",) or library.owner is None:
        return False
    is_one = any("session" in base.marks for base in ancestors(world, library.owner))
    return is_one or "session_step" in library.marks


def is_awaited_use(way: Way) -> bool:
    """Whether a session is used by a coroutine of its own, which others may come between."""
    return any("awaits" in callee.function.marks for callee in way[-1][1].callees)


def _reached(body: Body) -> Iterator[Function]:
    """The functions that a function calls or has called."""
    for site in body.calls:
        for callee in site.callees:
            yield callee.function
    for handover in body.handovers:
        for option in options(handover.value):
            if type(option) is FunctionObject:
                yield option.function


def scheduled(body: Body) -> set[int]:
    """The calls whose coroutines go on by themselves."""
    kinds = (Handling.SCHEDULES, Handling.BACKGROUND)
    return {
        option.origin
        for handover in body.handovers
        if handover.handling in kinds
        for option in options(handover.value)
        if type(option) is CoroutineObject
    }


class _Reader:
    """Reads one function; guards what was found so far."""

    def __init__(self, owner: Transactions, function: Function) -> None:
        self._owner = owner
        self._sessions = owner.sessions
        self._function = function
        self._body = owner.world.body(function)
        self._later = scheduled(self._body)
        self._silent = {
            (site.span, site.kind): site for site in self._body.calls if site.node is None and not site.is_dead
        }
        self._exits: list[_State] = []
        self._breaks: list[list[_State]] = []
        self._waits: dict[tuple[Function, int], Wait] = {}
        self._held: dict[tuple[Function, int], Held] = {}
        self._commits: dict[Path, Way] = {}
        self._uses: dict[Path, Way] = {}

    def summary(self) -> Summary:
        """What the function does, in terms of its callers."""
        last = self._run(self._function.body, _State())
        state = _joined([*self._exits, last]) or _State()
        left = {path: way for path, way in state.marks.items() if is_outer(self._function, path)}
        commits = {path: way for path, way in self._commits.items() if not path or is_outer(self._function, path)}
        uses = {path: way for path, way in self._uses.items() if path and is_outer(self._function, path)}
        waits = tuple(list(self._waits.values())[:_MOST_WAITS])
        return Summary(left, state.ends_all, commits, uses, waits, tuple(self._held.values()))

    # -- statements ----------------------------------------------------------------------------------------------

    def _run(self, statements: Iterable[tree.Stmt], state: _State | None) -> _State | None:
        for statement in statements:
            if state is None:
                return None
            state = self._step(statement, state)
        return state

    def _step(self, statement: tree.Stmt, state: _State) -> _State | None:
        match statement:
            case tree.Return():
                self._read(statement.value, state)
                self._exits.append(state)
                return None
            case tree.Raise():
                self._read(statement.error, state)
                return None
            case tree.Jump(is_break=is_break):
                if is_break and self._breaks:
                    self._breaks[-1].append(state)
                return None
            case tree.If():
                self._read(statement.test, state)
                return _joined([self._run(statement.body, state.copy()), self._run(statement.orelse, state.copy())])
            case tree.For() | tree.While():
                return self._loop(statement, state)
            case tree.With():
                return self._with(statement, state)
            case tree.Try():
                return self._try(statement, state)
            case tree.Match():
                self._read(statement.subject, state)
                return _joined([state.copy(), *(self._run(case.body, state.copy()) for case in statement.cases)])
            case tree.Def() | tree.ClassDef() | tree.Import() | tree.Global():
                return state
        for field in statement.__struct_fields__:
            self._read(getattr(statement, field), state)
        return state

    def _loop(self, statement: tree.For | tree.While, state: _State) -> _State | None:
        self._read(statement.iter if isinstance(statement, tree.For) else statement.test, state)
        self._breaks.append([])
        once = self._run(statement.body, state.copy())
        again = self._run(statement.body, _joined([state, once]))
        left = self._breaks.pop()
        is_endless = (
            isinstance(statement, tree.While) and type(statement.test) is tree.Const and bool(statement.test.value)
        )
        after = None if is_endless else _joined([state, once, again])
        return _joined([self._run(statement.orelse, after), *left])

    def _with(self, statement: tree.With, state: _State) -> _State | None:
        ending: list[Path] = []
        closing: list[Path] = []
        for manager, target in statement.items:
            self._read(manager, state)
            if type(target) is tree.Name and not self._sessions.held(self._function, manager).get(()):
                closing += [path for path in state.marks if path[0] == target.id] or [(target.id,)]
            words, path = self._managed(manager)
            if "begin" in words:
                ending.append(path)
            elif not words and path:
                closing.append(path)
        for path in closing:
            state.marks.pop(path, None)
        after = self._run(statement.body, state)
        if after is not None:
            for path in [path for path in after.marks if any(path[: len(own)] == own for own in closing)]:
                del after.marks[path]
            for path in ending:
                after.end(path)
            self._leave(statement, after)
        return after

    def _managed(self, manager: tree.Expr) -> tuple[set[str], Path]:
        """What entering an expression does with a session: its steps, and the session it is or works on."""
        inner = manager.value if type(manager) is tree.Await else manager
        if type(inner) is tree.Call:
            site = self._sessions.site(self._function, inner)
            steps = list(self._sessions.steps(self._function, site)) if site is not None else []
            return {step.word for step in steps}, steps[0].path if steps else ()
        value = self._owner.world.evaluate(inner, self._function.module, self._function)
        return set(), self._sessions.path(self._function, inner) if is_session(self._owner.world, value) else ()

    def _leave(self, statement: tree.With, state: _State) -> None:
        """Leaving a context manager may end the session it was given: `closing(session)`, or one of the project."""
        for manager, _ in statement.items:
            inner = manager.value if type(manager) is tree.Await else manager
            site = self._sessions.site(self._function, inner) if type(inner) is tree.Call else None
            if site is None or type(inner) is not tree.Call:
                continue
            if not any(not callee.function.is_stub for callee in site.callees) and not self._managed(manager)[0]:
                for path in [self._sessions.path(self._function, argument) for argument in inner.args]:
                    if path in state.marks:
                        state.end(path)
            for option in options(site.result):
                if type(option) is ManagerObject:
                    callee = Callee(option.function, option.receiver)
                    for path, way in self._owner.of(option.function).left.items():
                        there = self._sessions.translated(self._function, site, callee, path)
                        if there and not way:
                            state.end(there)

    def _try(self, statement: tree.Try, state: _State) -> _State | None:
        before = state.copy()
        after = self._run(statement.body, state)
        broken = _joined([before, after]) or before
        ways = [self._run(statement.orelse, after)]
        ways += [self._run(handler.body, broken.copy()) for handler in statement.handlers]
        joined = _joined(ways)
        if joined is None:
            self._run(statement.final, broken.copy())
            return None
        return self._run(statement.final, joined)

    # -- expressions ---------------------------------------------------------------------------------------------

    def _read(self, node: object, state: _State) -> None:
        """Reads the calls of an expression in the order they are made."""
        if isinstance(node, tuple):
            for item in node:
                self._read(item, state)
        elif isinstance(node, tree.Node):
            for field in node.__struct_fields__:
                self._read(getattr(node, field), state)
            if type(node) is tree.Call:
                site = self._sessions.site(self._function, node)
                if site is not None and not site.is_dead:
                    self._call(site, state)

    def _call(self, site: CallSite, state: _State) -> None:
        for path, way in self._owner.uses(self._function, site):
            self._uses.setdefault(path, way)
        for step in self._sessions.steps(self._function, site):
            if step.word in _OPENING and step.path and not state.marks.get(step.path):
                state.marks[step.path] = ((self._function, site),)
            elif step.word in _ENDING:
                state.end(step.path)
            if step.word == "commit":
                self._commits.setdefault(step.path, ((self._function, site),))
        if site.number in self._later or _is_dropped(site):
            return
        states = []
        for callee in _run_by(site):
            if callee.function.is_stub:
                if _waits_outside(site, callee.function):
                    self._wait(Wait(callee.function, ((self._function, site),)), state)
            elif not callee.is_override or len(site.callees) == 1:
                after = state.copy()
                self._enter(site, callee, after)
                states.append(after)
        joined = _joined(states)
        if joined is not None:
            state.marks, state.ends_all = joined.marks, joined.ends_all
        self._offloaded(site, state)

    def _enter(self, site: CallSite, callee: Callee, state: _State) -> None:
        """Goes through what a callee does."""
        summary = self._owner.of(callee.function)

        def here(path: Path) -> Path:
            return self._sessions.translated(self._function, site, callee, path)

        for wait in summary.waits:
            ended = frozenset(path for path in map(here, wait.ended) if path)
            is_unknown = wait.ends_all or len(ended) < len(wait.ended)
            found = Wait(wait.library, ((self._function, site), *wait.way), ended, is_unknown)
            self._wait(found, state)
        if summary.ends_all:
            state.end(())
        for path, way in summary.left.items():
            there = here(path)
            if not way:
                state.end(there)
            elif there and not state.marks.get(there):
                state.marks[there] = ((self._function, site), *way)
        for path, way in summary.commits.items():
            self._commits.setdefault(here(path), ((self._function, site), *way))

    def _offloaded(self, site: CallSite, state: _State) -> None:
        """What a thread does is waited for as well, where the call is awaited."""
        for handover in self._body.handovers:
            if handover.call != site.number or handover.handling is not Handling.OFFLOADS or not site.is_awaited:
                continue
            for option in options(handover.value):
                if type(option) is not FunctionObject:
                    continue
                if option.function.is_stub and _waits_outside(site, option.function):
                    self._wait(Wait(option.function, ((self._function, site),)), state)
                for wait in self._owner.of(option.function).waits:
                    found = Wait(wait.library, ((self._function, site), *wait.way), frozenset(), bool(wait.ended))
                    self._wait(found, state)

    def _wait(self, wait: Wait, state: _State) -> None:
        """Notes a wait, and the sessions that are open meanwhile."""
        if wait.ends_all:
            open_ones: list[tuple[Path, Way]] = []
        else:
            open_ones = [(path, way) for path, way in state.marks.items() if way and path not in wait.ended]
        if open_ones and wait.place not in self._held:
            path, way = open_ones[0]
            self._held[wait.place] = Held(path, way, wait)
        if wait.place not in self._waits:
            touched = frozenset(path for path in state.marks if is_outer(self._function, path))
            ended = wait.ended | touched
            self._waits[wait.place] = Wait(wait.library, wait.way, ended, wait.ends_all or state.ends_all)


def _run_by(site: CallSite) -> Iterator[Callee]:
    """The callees whose bodies run before the call, or the await of it, is over."""
    is_entered = site.kind is CallKind.ENTER or any(type(one) is ManagerObject for one in options(site.result))
    for callee in site.callees:
        if callee.function.is_stub or not callee.function.facts.is_generator or is_entered:
            yield callee


def _is_dropped(site: CallSite) -> bool:
    """Whether a coroutine is made and never run."""
    return (
        not site.is_awaited
        and {usage for usage, _ in site.usages} == {Usage.DISCARDED}
        and any(type(option) is CoroutineObject for option in options(site.result))
    )


def _waits_outside(site: CallSite, library: Function) -> bool:
    """Whether a library call waits for the outside world, which is not the database, for long."""
    mark = library.marks.get("awaits") or library.marks.get("blocks")
    if mark is None or not mark.words or mark.words[0] not in _OUTSIDE or mark.keywords.get("cost", "long") != "long":
        return False
    if "quick" in library.marks or (library.owner is not None and "quick" in library.owner.marks):
        return False
    if mark.words[0] == "sleep":
        first = site.arguments[0] if site.arguments else None
        is_short = type(first) is Constant and isinstance(first.value, int | float) and first.value < _NAP
        return not is_short
    return True
