"""The backend as rules see it: the linked program, its entities, what blocks, and who reaches what."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

import msgspec

from doyen.frameworks.database.loading.loads import Loads, Unloaded
from doyen.frameworks.database.loading.serialising import responses
from doyen.frameworks.database.models import read_schema
from doyen.frameworks.database.schema import Schema
from doyen.frameworks.database.session_settings import expires_on_commit
from doyen.frameworks.database.transactions import Transactions
from doyen.frameworks.entities import Application, Context, Dependency, Root, Route
from doyen.program.body import Body, CallSite, Handling
from doyen.program.decorations import Decoration, decoration
from doyen.program.effects import Effects, Witness
from doyen.program.link import Program
from doyen.program.symbols import Function
from doyen.program.values import CoroutineObject, ExternalObject, FunctionObject, GeneratorObject, Value, options
from doyen.text.source import DecodedText
from doyen.text.span import Place, Span


class Recognised(msgspec.Struct, frozen=True):
    """What one recogniser found."""

    routes: tuple[Route, ...] = ()
    roots: tuple[Root, ...] = ()
    dependencies: tuple[Dependency, ...] = ()
    applications: tuple[Application, ...] = ()


class Arrival(msgspec.Struct, frozen=True):
    """How a function is reached: the root, the function before it on the way, and the call there."""

    root: Root
    previous: Function | None
    call: int


class Blocking(msgspec.Struct, frozen=True):
    """A call on the event loop that blocks it: where, by which way, and why it is reached.

    `function` runs on the loop; `site` is its call; `witness` leads from there to the cause.
    """

    function: Function
    site: CallSite
    witness: Witness
    context: Context


_RANK = {context: rank for rank, context in enumerate(Context)}


class Backend:
    """Everything a rule may ask; finished before the first rule runs."""

    def __init__(self, program: Program, found: Sequence[Recognised], texts: Callable[[str], DecodedText]) -> None:
        self.program = program
        self.world = program.world
        self.text = texts
        self.routes = tuple(route for one in found for route in one.routes)
        self.roots = tuple(root for one in found for root in one.roots)
        self.dependencies = tuple(dependency for one in found for dependency in one.dependencies)
        self.applications = tuple(application for one in found for application in one.applications)
        self.effects = Effects(program.world)

    def prepare(self) -> None:
        """Works out now what most rules ask for, so that processes forked later share it."""
        for function in self.functions:
            self.body(function)
        _ = self.arrivals, self.blocking, self.callers, self.coroutine_names, self.unloaded

    @cached_property
    def schema(self) -> Schema:
        """The mapped models and tables."""
        return read_schema(self.program)

    @cached_property
    def expires_on_commit(self) -> bool:
        """Whether commits of async sessions expire what those hold."""
        bodies = [*map(self.body, self.functions), *map(self.program.module_body, self.program.modules)]
        return expires_on_commit(self.world, bodies)

    @cached_property
    def unloaded(self) -> Unloaded:
        """What is read though no query has loaded it, or a transaction has ended since."""
        if not self.schema.models:
            return Unloaded()
        handled = responses(self.world, self.routes)
        loads = Loads(self.world, self.schema, handled, expires=self.expires_on_commit)
        return loads.solve(self.functions, lambda one: dict.fromkeys(caller for caller, _ in self.callers.get(one, ())))

    @cached_property
    def transactions(self) -> Transactions:
        """What functions do with sessions and transactions."""
        return Transactions(self.world, self.functions)

    @cached_property
    def functions(self) -> tuple[Function, ...]:
        """The functions under review: those outside tests, in order of their places."""
        return tuple(function for function in self.program.functions() if not function.module.is_test)

    @cached_property
    def test_functions(self) -> tuple[Function, ...]:
        """The functions of test files, in order of their places."""
        return tuple(function for function in self.program.functions() if function.module.is_test)

    def body(self, function: Function) -> Body:
        """What a function does."""
        return self.program.body(function)

    def decoration(self, function: Function) -> Decoration:
        """What its decorators make of a function."""
        return decoration(self.world, function)

    @cached_property
    def coroutine_names(self) -> frozenset[str]:
        """The names of every `async def` of the project and of the libraries it imports."""
        modules = (*self.program.modules, *self.world.index.stubs.values())
        return frozenset(facts.name for module in modules for facts in module.facts.functions if facts.is_async)

    def may_drop_coroutine(self, function: Function) -> bool:
        """Whether a function has a statement that may drop a coroutine, by names alone: a cheap first look."""
        return not self.coroutine_names.isdisjoint(function.facts.discarded)

    def always_gives_coroutine(self, site: CallSite) -> bool:
        """Whether all that a call may reach makes a coroutine: no sync twin of another class, no async generator."""
        callees = [option for option in options(site.function) if type(option) is not ExternalObject]
        made = [options(self.world.outcome(callee)) for callee in callees] if len(callees) > 1 else []
        replaced = [callee.function for callee in site.callees if callee.is_override]
        return all(any(type(option) is CoroutineObject for option in found) for found in made) and all(
            self.decoration(function).is_async and not function.facts.is_generator for function in replaced
        )

    @cached_property
    def callers(self) -> dict[Function, list[tuple[Function, CallSite]]]:
        """For each project function, the calls outside tests that may reach it."""
        found: dict[Function, list[tuple[Function, CallSite]]] = {}
        for function in self.functions:
            for site in self.body(function).calls:
                for callee in site.callees:
                    if not callee.function.is_stub:
                        found.setdefault(callee.function, []).append((function, site))
        return found

    # -- places --------------------------------------------------------------------------------------------------

    def place(self, function: Function, span: Span) -> Place:
        """A place in the file of a function."""
        return Place(function.module.path, span)

    def header(self, function: Function) -> Place:
        """The place of a function's `def` line."""
        facts = function.facts
        word = len("async def" if facts.is_async else "lambda" if facts.is_lambda else "def")
        end = facts.column + word + (0 if facts.is_lambda else 1 + len(facts.name))
        return Place(function.module.path, Span(facts.line, facts.column, facts.line, end))

    # -- reaching ------------------------------------------------------------------------------------------------

    @cached_property
    def arrivals(self) -> dict[Function, Arrival]:
        """For each function reached from a root: the nearest root of the gravest context, and the step before."""
        found: dict[Function, Arrival] = {}
        roots = (*self.roots, *self._tasks())
        for context in Context:
            if context is Context.TEST:
                continue  # what only tests reach is not worth reading all tests for
            queue: deque[Function] = deque()
            for root in roots:
                if root.context is context and root.function not in found:
                    found[root.function] = Arrival(root, None, -1)
                    queue.append(root.function)
            while queue:
                function = queue.popleft()
                for number, reached in self._followed(function, context):
                    if reached not in found:
                        found[reached] = Arrival(found[function].root, function, number)
                        queue.append(reached)
        return found

    def _followed(self, function: Function, context: Context) -> Iterator[tuple[int, Function]]:
        """The successors that stay in a context: not what is left for later, nor what tests take from the backend."""
        later = self._handed_over(function, Handling.BACKGROUND)
        for number, reached in self.successors(function):
            if reached not in later and (context is not Context.TEST or reached.module.is_test):
                yield number, reached

    def _tasks(self) -> Iterator[Root]:
        """The tasks that start-up schedules: they go on while requests are served."""
        reached = dict.fromkeys(root.function for root in self.roots if root.context is Context.STARTUP)
        queue = deque(reached)
        while queue:
            function = queue.popleft()
            for task in self._handed_over(function, Handling.SCHEDULES):
                yield Root(task, Context.BACKGROUND, f"task {task.name}", task.is_async)
            added = [after for _, after in self.successors(function) if after not in reached]
            reached.update(dict.fromkeys(added))
            queue.extend(dict.fromkeys(added))

    def _handed_over(self, function: Function, handling: Handling) -> dict[Function, None]:
        """The project functions a function hands over to be run in some way."""
        handovers = [handover for handover in self.body(function).handovers if handover.handling is handling]
        return {found: None for one in handovers for found in functions_in(one.value) if not found.is_stub}

    def successors(self, function: Function) -> Iterator[tuple[int, Function]]:
        """The project functions a function runs, awaits, schedules or hands over, with the call that does it."""
        body = self.body(function)
        for site in body.calls:
            for callee in site.callees:
                if not callee.function.is_stub:
                    yield site.number, callee.function
        for handover in body.handovers:
            if handover.handling is Handling.BACKGROUND:
                continue  # a root of its own
            for reached in functions_in(handover.value):
                if not reached.is_stub:
                    yield handover.call, reached

    def context(self, function: Function) -> Context:
        """Where a function runs, at its gravest."""
        arrival = self.arrivals.get(function)
        if arrival is not None:
            return arrival.root.context
        if function.parent is not None:
            return self.context(function.parent)
        return Context.UNKNOWN

    def way(self, function: Function) -> list[tuple[Function, CallSite]]:
        """The calls that lead from a root to a function, the root's first; empty for a root or an unreached one."""
        steps: list[tuple[Function, CallSite]] = []
        arrival = self.arrivals.get(function)
        while arrival is not None and arrival.previous is not None and len(steps) < 100:
            steps.append((arrival.previous, self.body(arrival.previous).calls[arrival.call]))
            arrival = self.arrivals.get(arrival.previous)
        steps.reverse()
        return steps

    # -- the event loop ------------------------------------------------------------------------------------------

    @cached_property
    def loop_functions(self) -> tuple[Function, ...]:
        """Functions whose own calls run on an event loop: coroutines, and callbacks the loop calls."""
        found = dict.fromkeys(function for function in self.functions if function.is_async)
        found.update(
            dict.fromkeys(root.function for root in self.roots if root.on_loop and not root.function.module.is_test)
        )
        for function in self.functions:
            for handover in self.body(function).handovers:
                if handover.handling is Handling.CALLS_LATER:
                    found.update(dict.fromkeys(f for f in functions_in(handover.value) if not f.is_stub))
        return tuple(found)

    @cached_property
    def blocking(self) -> tuple[Blocking, ...]:
        """Every call on the loop that has a blocking or loop-starting effect, one row a call and cause."""
        self.effects.solve(self.loop_functions)
        found = []
        for function in self.loop_functions:
            body = self.body(function)
            context = self.context(function)
            for edge in self.effects.edges(function):
                site = body.calls[edge.call]
                for witness in self.effects.through(function, edge, site):
                    found.append(Blocking(function, site, witness, context))
        return tuple(found)

    def path(self, blocking: Blocking) -> list[tuple[Function, CallSite]]:
        """The calls from the one on the loop to the cause."""
        return self.effects.path(blocking.witness, blocking.function)


def functions_in(value: Value) -> Iterator[Function]:
    """The functions a value is, or was made by."""
    for option in options(value):
        match option:
            case FunctionObject(function=function):
                yield function
            case CoroutineObject(function=Function() as function):
                yield function
            case GeneratorObject(function=function):
                yield function


def gravest(contexts: Iterator[Context]) -> Context:
    """The context that hurts most."""
    return min(contexts, key=_RANK.__getitem__, default=Context.UNKNOWN)
