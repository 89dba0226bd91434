"""Where the value of an expression comes from, as far as databases matter: the values of the load domain."""

from collections.abc import Iterable

import msgspec

from doyen.frameworks.database.schema import Loading, Relationship
from doyen.program.symbols import Class, Function
from doyen.text.span import Place

type Path = tuple[str, ...]
"""Names of relationships, one after the other."""

EVERYTHING = "*"
"""Stands in a path for whatever is there."""


class Eager(msgspec.Struct, frozen=True):
    """What the options of a statement load beside its entities.

    `paths` start at a class (None: any); `parameters` are those whose options are added; with `is_unknown` something
    is added that cannot be read.
    """

    paths: frozenset[tuple[Class | None, Path]] = frozenset()
    parameters: frozenset[str] = frozenset()
    is_unknown: bool = False
    fixed: frozenset[str] = frozenset()

    def joined(self, other: "Eager") -> "Eager":
        """What both load together."""
        if other == _NOTHING:
            return self
        return Eager(
            self.paths | other.paths,
            self.parameters | other.parameters,
            self.is_unknown or other.is_unknown,
            self.fixed | other.fixed,
        )

    def either(self, other: "Eager") -> "Eager":
        """What one of both loads, as far as what follows may rely on it."""
        return msgspec.structs.replace(self.joined(other), fixed=self.fixed & other.fixed)


_NOTHING = Eager()


class Origin(msgspec.Struct, frozen=True):
    """The root of all origins."""


class Statement(Origin, frozen=True):
    """A query that is not run yet; `runs` is `sync` for one that runs itself, as the older `Query` does.

    `asked` names the parameter that holds the statement that this one goes on from; empty for one that begins at
    `written`.
    """

    entity: Class | None
    eager: Eager = _NOTHING
    runs: str = ""
    asked: str = ""
    written: Place | None = None


class Options(Origin, frozen=True):
    """Loader options; `tail` is the class and the path that a further step of the chain goes on from."""

    eager: Eager = _NOTHING
    tail: tuple[Class | None, Path] = (None, ())


class Condition(msgspec.Struct, frozen=True):
    """What must hold of a parameter on the way to a place: true or not, or of a class or not where one is named."""

    parameter: str
    holds: bool
    klass: Class | None = None


class Load(msgspec.Struct, frozen=True):
    """One run of a query: the call that does it, what it loads, and whether its session is async.

    `asked` names the parameter whose statement is run, so that only callers know what is loaded; `statement_end` is the
    line and column behind the statement where that is written out in the call; `conditions` say when it is run;
    `written` is where the statement begins. With `is_made` it is no query: an object is constructed.
    """

    function: Function
    place: Place
    entity: Class | None
    eager: Eager
    is_async: bool
    asked: str = ""
    statement_end: tuple[int, int] | None = None
    conditions: frozenset[Condition] = frozenset()
    written: Place | None = None
    is_made: bool = False


class Row(Origin, frozen=True):
    """Something that a query has loaded: an entity, many, or a result that holds some; `path` leads on from there.

    `loaded` are paths that were loaded afterwards; `is_item` is one of many, which what is done is done to each of;
    `is_single` is the one row of a query, of which a list that it was put into does not make many;
    `expired` is where the transaction ended that it was loaded in.
    """

    load: Load
    path: Path = ()
    loaded: frozenset[Path] = frozenset()
    is_item: bool = False
    is_single: bool = False
    expired: Place | None = None


class Given(Origin, frozen=True):
    """What a caller passes for a parameter, and a path from there."""

    parameter: str
    path: Path = ()
    loaded: frozenset[Path] = frozenset()
    is_item: bool = False
    expired: Place | None = None


type Origins = frozenset[Origin]

NOWHERE: Origins = frozenset()
_MOST = 12


def united(several: Iterable[Origins]) -> Origins:
    """All origins of several values; statements and options that differ in what they load only become one.

    What is loaded on one of two ways counts as loaded: a flag usually decides both that and what is read later.
    """
    values = [value for value in several if value]
    if not values:
        return NOWHERE
    if len(values) == 1 and len(values[0]) == 1:
        return values[0]
    found: dict[Origin, None] = {}
    statements: dict[tuple[Class | None, str, str, Place | None], Statement] = {}
    choices: list[Options] = []
    for value in values:
        for origin in value:
            if type(origin) is Statement:
                key = (origin.entity, origin.runs, origin.asked, origin.written)
                known = statements.get(key)
                eager = origin.eager if known is None else known.eager.either(origin.eager)
                statements[key] = msgspec.structs.replace(origin, eager=eager)
            elif type(origin) is Options:
                choices.append(origin)
            else:
                found[origin] = None
    if choices:
        eager = _NOTHING
        for one in choices:
            eager = eager.joined(one.eager)
        found[Options(eager, choices[-1].tail)] = None
    result = frozenset(found) | frozenset(statements.values())
    return result if len(result) <= _MOST else NOWHERE


class Reading(msgspec.Struct, frozen=True):
    """A relationship is read: the path from what is read upon, where and by whom, and the calls that lead there.

    `via` are pairs of a place and the name of what is called there, the outermost first; `conditions` speak of the
    parameters of the function that the outermost is in. `is_awaited` is a read that may ask (`awaitable_attrs`),
    `is_repeated` one that is done to each of many; `schema` is the class that is made of the entity.
    """

    path: Path
    place: Place
    reader: Function
    via: tuple[tuple[Place, str], ...] = ()
    conditions: frozenset[Condition] = frozenset()
    is_awaited: bool = False
    is_repeated: bool = False
    schema: Class | None = None

    @property
    def rank(self) -> tuple[int, Place]:
        """What is told first: the shortest way."""
        return len(self.via), self.place


class Summary(msgspec.Struct, frozen=True):
    """What callers of a function need to know: what it reads of its parameters, gives back, and loads on some way.

    `ends` are pairs of a parameter whose session it commits or rolls back for certain, and which of both; `fresh` are
    parameters that it loads anew afterwards, `adds` those that it adds to a session.
    """

    reads: tuple[tuple[str, Reading], ...] = ()
    returns: Origins = NOWHERE
    loads: frozenset[tuple[str, Path]] = frozenset()
    ends: frozenset[tuple[str, str]] = frozenset()
    fresh: frozenset[str] = frozenset()
    adds: frozenset[str] = frozenset()


NO_SUMMARY = Summary()


class LazyRead(msgspec.Struct, frozen=True):
    """A relationship that a query did not load is read from what it gave; `owner` has the relationship."""

    load: Load
    reading: Reading
    owner: Class
    relation: Relationship
    function: Function

    @property
    def name(self) -> str:
        """The name of the relationship."""
        return self.relation.name

    @property
    def fails(self) -> bool:
        """Whether the read raises: on an async session nothing can be asked, and some relationships refuse to."""
        refuses = self.relation.loading is not Loading.SELECT
        return (self.load.is_async or refuses) and not self.reading.is_awaited


class ExpiredRead(msgspec.Struct, frozen=True):
    """A mapped attribute is read after the end of a transaction expired it."""

    owner: Class
    name: str
    place: Place
    ended: Place
    step: str
    function: Function
