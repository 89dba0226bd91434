"""The load domain, expiry: what a commit or a rollback ends, and what is read of it afterwards."""

from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.frameworks.database.loading.load_calls import root_of
from doyen.frameworks.database.loading.load_state import LoadState
from doyen.frameworks.database.loading.origins import ExpiredRead, Given, Origin, Origins, Row, Summary
from doyen.frameworks.database.sessions import is_session
from doyen.program.body import CallSite
from doyen.program.values import UNKNOWN
from doyen.text.span import Place


class Expired(msgspec.Struct, frozen=True):
    """What starts at a root has to be loaded anew, since a transaction ended at a place."""

    root: object
    place: Place
    step: str


class Ended(msgspec.Struct, frozen=True):
    """The transaction of a session that a parameter holds has ended."""

    parameter: str
    step: str


class Fresh(msgspec.Struct, frozen=True):
    """What a parameter holds was loaded since the last transaction ended."""

    parameter: str


class Detached(msgspec.Struct, frozen=True):
    """What starts at a root was loaded in a session that is closed."""

    root: object


class Deleted(msgspec.Struct, frozen=True):
    """What starts at a root is deleted: a commit leaves it as it is, a rollback brings it back expired."""

    root: object


class Added(msgspec.Struct, frozen=True):
    """A new object belongs to a session."""

    root: object


class LoadExpiry(LoadState):
    """Follows what transactions leave of loaded objects."""

    def end_transaction(self, node: tree.Call, site: CallSite, step: str) -> None:
        """A session commits or rolls back: what it holds is expired."""
        if not site.is_awaited or not self._is_alone() or (step == "commit" and not self._relations.expires):
            return
        session = _leftmost(node.func)
        if session in self._parameters:
            self.holds |= {Ended(session, step)}
        own = self._held(is_given=session in self._parameters)
        self._expire(Place(self._function.module.path, site.span), step, own)

    def follow_end(self, summary: Summary, place: Place, fresh: frozenset[object]) -> None:
        """A function that is called ends the transaction of a session that it is handed."""
        if summary.ends and self._is_alone():
            for parameter, step in sorted(summary.ends):
                if parameter in self._parameters:
                    self.holds |= {Ended(parameter, step)}
                self._expire(place, step, self._held(is_given=True) - fresh)

    def _is_alone(self) -> bool:
        """Whether the function knows one session at most, so that all that is loaded is of that."""
        return sum(is_session(self._world, value) for value in self._body.names.values()) <= 1

    def _expire(self, place: Place, step: str, roots: set[object]) -> None:
        self.holds = frozenset(one for one in self.holds if type(one) is not Fresh)
        expired = {Expired(root, place, step) for root in roots if Detached(root) not in self.may}
        if step == "commit":
            self.may |= {one for one in expired if self._is_committed(one.root)}
        else:  # a rollback is for one way alone: what follows where ways meet was not rolled back
            self.holds |= expired

    def _is_committed(self, root: object) -> bool:
        """Whether a commit expires an object: not a deleted one, nor a parameter that may be of no session at all."""
        return Deleted(root) not in self.may and (not isinstance(root, str) or Added(root) in self.may)

    def _held(self, *, is_given: bool) -> set[object]:
        """The roots of what a session holds, of parameters only where it is a parameter itself."""
        kinds = (Row, Given) if is_given else (Row,)
        held = [one for value in self.names.values() for one in value if isinstance(one, kinds)]
        return {root_of(one) for one in held if self._is_held(one)}

    def opened(self, node: tree.With) -> None:
        """What was loaded before the block of a session is not of that session."""
        if self._binds_session(node):
            self.may |= {Detached(root) for root in self._held(is_given=True)}

    def left(self, node: tree.With) -> None:
        """What was loaded in a session is detached when its block ends."""
        if self._binds_session(node):
            self.may |= {Detached(root) for root in self._held(is_given=False)}

    def _binds_session(self, node: tree.With) -> bool:
        targets = [target.id for _, target in node.items if type(target) is tree.Name]
        return any(is_session(self._world, self._body.names.get(name, UNKNOWN)) for name in targets)

    def _is_held(self, origin: Row | Given) -> bool:
        """Whether an origin is an object of a session."""
        if isinstance(origin, Row):
            return origin.load.is_async and (not origin.load.is_made or Added(origin.load) in self.may)
        return self._relations.parameter_class(self._function, origin) is not None

    def delete_from_session(self, value: Origins) -> None:
        """Deleted objects leave the session as they are: a commit does not expire them."""
        self.may |= {Deleted(root_of(one)) for one in value if isinstance(one, (Row, Given))}

    def add_to_session(self, value: Origins) -> None:
        """New objects are added."""
        self.may |= {Added(root_of(one)) for one in value if isinstance(one, (Row, Given))}

    def stored(self, target: tree.Attr, owner: Origins, value: Origins) -> None:
        """What is assigned is loaded; an object that is changed before a commit is one of the session."""
        super().stored(target, owner, value)
        self.add_to_session(owner)

    def freshen(self, value: Origins) -> None:
        """Objects are loaded anew."""
        roots = {root_of(one) for one in value if isinstance(one, (Row, Given))}
        self.holds |= {Fresh(root) for root in roots if isinstance(root, str)}
        self.may = frozenset(one for one in self.may if not isinstance(one, Expired) or one.root not in roots)
        self.holds = frozenset(one for one in self.holds if not isinstance(one, Expired) or one.root not in roots)
        self.names = {name: frozenset(_renewed(one, roots) for one in held) for name, held in self.names.items()}

    def touch(self, origin: Row | Given, name: str, place: Place) -> None:
        """A mapped attribute is read."""
        klass = self._class_of(origin)
        if klass is None or not self._relations.is_mapped(klass, name):
            return
        for ended in self._ends(origin):
            key = (place, name)
            if key not in self.expired:
                self.expired[key] = ExpiredRead(klass, name, place, ended.place, ended.step, self._function)

    def _ends(self, origin: Row | Given) -> Iterator[Expired]:
        root = root_of(origin)
        found = sorted(
            (one for one in self.may | self.holds if isinstance(one, Expired) and one.root == root),
            key=lambda one: one.place,
        )
        yield from found[:1]
        if origin.expired is not None and not found:
            yield Expired(root, origin.expired, "commit")

    def marked_expired(self, origin: Origin) -> Origin:
        """An origin that is handed out, with where it expired."""
        if not isinstance(origin, (Row, Given)):
            return origin
        ended = next((one for one in self._ends(origin) if one.step == "commit"), None)
        return origin if ended is None else msgspec.structs.replace(origin, expired=ended.place)


def _renewed(origin: Origin, roots: set[object]) -> Origin:
    if isinstance(origin, (Row, Given)) and origin.expired is not None and root_of(origin) in roots:
        return msgspec.structs.replace(origin, expired=None)
    return origin


def _leftmost(node: tree.Expr) -> str:
    while type(node) is tree.Attr:
        node = node.value
    return node.id if type(node) is tree.Name else ""
