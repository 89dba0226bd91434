"""What a flow domain is: how values join, what reading, calling and storing do to them, and the state at a place."""

# A domain overrides some of the hooks, and those that are left do not look at what they are given.
# ruff: noqa: ARG002

from collections.abc import Iterable, Sequence

import msgspec

from doyen.facts import tree


class Passed[V](msgspec.Struct, frozen=True):
    """What a call passes: the value called upon (`receiver.method()`), arguments in order and by name, stars apart."""

    receiver: V
    positional: tuple[V, ...]
    named: tuple[tuple[str, V], ...]
    starred: tuple[V, ...] = ()


class Snapshot[V](msgspec.Struct, frozen=True):
    """The state at a place."""

    names: dict[str, V]
    holds: frozenset[object]
    may: frozenset[object]


class Domain[V]:
    """What one reading of a body knows; guards the values of names and what holds at the place that is read."""

    def __init__(self, nothing: V) -> None:
        self.nothing = nothing
        self.names: dict[str, V] = {}
        self.holds: frozenset[object] = frozenset()
        self.may: frozenset[object] = frozenset()
        self.line = 0
        self.is_leaving = False  # in a `return` or `raise`, which ends the loops around it
        self.jumps: list[list[Snapshot[V]]] = []

    # -- what a domain says ------------------------------------------------------------------------------------------

    def joined(self, values: Iterable[V]) -> V:
        """The value that covers all."""
        raise NotImplementedError

    def either(self, values: Sequence[V]) -> V:
        """One of the values that an expression may have, or a display of all of them."""
        return self.joined(values)

    def name(self, node: tree.Name) -> V:
        """The value of a name that the body has not bound."""
        return self.nothing

    def attribute(self, node: tree.Attr, owner: V) -> V:
        """The value of an attribute that is read."""
        return self.nothing

    def called(self, node: tree.Call, passed: Passed[V]) -> V:
        """The value a call gives."""
        return self.nothing

    def stored(self, target: tree.Attr, owner: V, value: V) -> None:
        """An attribute is assigned."""

    def item(self, value: V) -> V:
        """What iterating over a value gives."""
        return value

    def indexed(self, node: tree.Sub, owner: V) -> V:
        """What indexing a value gives."""
        return self.item(owner)

    def part(self, value: V, position: int, count: int) -> V:
        """One of the parts that a value is unpacked into."""
        return self.item(value)

    def awaited(self, value: V) -> V:
        """What awaiting a value gives."""
        return value

    def entered(self, node: tree.Expr, value: V) -> V:
        """What `with value as name` binds."""
        return value

    def opened(self, node: tree.With) -> None:
        """The block of a `with` begins."""

    def left(self, node: tree.With) -> None:
        """The block of a `with` has ended."""

    def returned(self, value: V) -> None:
        """The body returns a value here."""

    def yielded(self, value: V) -> V:
        """The body yields a value here; what is sent back."""
        return self.nothing

    def function(self, node: tree.Func) -> V:
        """The value of a lambda."""
        return self.nothing

    def assumed(self, test: tree.Expr, *, positive: bool) -> None:
        """A branch is entered on which a test has turned out so."""

    # -- state -------------------------------------------------------------------------------------------------------

    def snapshot(self) -> Snapshot[V]:
        """The state at this place."""
        return Snapshot(dict(self.names), self.holds, self.may)

    def restore(self, state: Snapshot[V]) -> None:
        """Goes on from a state."""
        self.names, self.holds, self.may = dict(state.names), state.holds, state.may

    def merge(self, states: Sequence[Snapshot[V]]) -> None:
        """Goes on from where several ways meet; what only some of them bind is bound to what those say."""
        if len(states) == 1:
            self.restore(states[0])
            return
        names: dict[str, list[V]] = {}
        for state in states:
            for name, value in state.names.items():
                names.setdefault(name, []).append(value)
        self.names = {name: self._met(found) for name, found in names.items()}
        self.holds = frozenset.intersection(*(state.holds for state in states))
        self.may = frozenset().union(*(state.may for state in states))

    def _met(self, values: list[V]) -> V:
        first = values[0]
        return first if all(value is first for value in values) else self.joined(values)
