"""Which relationships are read that no query has loaded: the load domain solved over the whole program."""

import re
from collections.abc import Callable, Iterable, Mapping

import msgspec

from doyen.frameworks.database.loading.load_calls import is_rewritten
from doyen.frameworks.database.loading.load_flow import LoadFlow
from doyen.frameworks.database.loading.origins import NO_SUMMARY, ExpiredRead, LazyRead, Summary
from doyen.frameworks.database.loading.relations import Relations
from doyen.frameworks.database.loading.serialising import Response
from doyen.frameworks.database.schema import Schema
from doyen.program.body import Body, CallSite
from doyen.program.symbols import Function
from doyen.program.world import World

_MARKS = frozenset({"loads", "statement", "session_step", "reads_attributes"})

type Callers = Callable[[Function], Iterable[Function]]


class Unloaded(msgspec.Struct, frozen=True):
    """What is read though it is not loaded: relationships, and attributes that the end of a transaction expired."""

    lazy: tuple[LazyRead, ...] = ()
    expired: tuple[ExpiredRead, ...] = ()


class Loads:
    """Summaries of functions, callees first; guards them."""

    def __init__(
        self, world: World, schema: Schema, handled: Mapping[Function, Response], *, expires: bool = False
    ) -> None:
        self._world = world
        self._relations = Relations(world, schema, handled, expires=expires)
        self._summaries: dict[Function, Summary] = {}
        self._found: dict[Function, tuple[LazyRead, ...]] = {}
        self._expired: dict[Function, tuple[ExpiredRead, ...]] = {}
        self._relevant: set[Function] = set()

    def solve(self, functions: Iterable[Function], callers: Callers) -> Unloaded:
        """Every read of what was not loaded, or is not any more, in order of the functions that meet it."""
        listed = list(functions)
        self._relevant = self._reaching(listed, callers)
        for function in listed:
            if function in self._relevant:
                self.summary(function)
        return Unloaded(
            tuple(read for function in listed for read in self._found.get(function, ())),
            tuple(read for function in listed for read in self._expired.get(function, ())),
        )

    def summary(self, function: Function) -> Summary:
        """What a function reads of its parameters and gives back; nothing while it is being read."""
        known = self._summaries.get(function)
        if known is not None:
            return known
        if function not in self._relevant or is_rewritten(self._world, function):
            return NO_SUMMARY
        self._summaries[function] = NO_SUMMARY
        flow = LoadFlow(self._world, self._relations, function, self.summary)
        self._summaries[function] = flow.summary()
        self._found[function] = tuple(flow.found.values())
        self._expired[function] = tuple(flow.expired.values())
        return self._summaries[function]

    def _reaching(self, functions: list[Function], callers: Callers) -> set[Function]:
        """The functions that touch queries or relationships, and all that call them."""
        names = re.compile(b"|".join(re.escape(name.encode()) for name in sorted(self._relations.names)) or rb"(?!)")
        queue = [
            one
            for one in functions
            if one in self._relations.responses or names.search(bytes(one.facts.body)) or _asks(self._world.body(one))
        ]
        found = set(queue)
        while queue:
            for caller in callers(queue.pop()):
                if caller not in found:
                    found.add(caller)
                    queue.append(caller)
        return found


def _asks(body: Body) -> bool:
    return any(_is_marked(site) for site in body.calls)


def _is_marked(site: CallSite) -> bool:
    return any(callee.function.is_stub and not _MARKS.isdisjoint(callee.function.marks) for callee in site.callees)
