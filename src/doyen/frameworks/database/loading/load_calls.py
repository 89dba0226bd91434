"""What a call hands to a function of the project, as the load domain sees it."""

from collections.abc import Iterable, Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.model import Parameter, ParameterKind
from doyen.facts.walk import inside
from doyen.frameworks.database.loading.loader_options import added
from doyen.frameworks.database.loading.origins import (
    NOWHERE,
    Condition,
    Eager,
    Given,
    Options,
    Origin,
    Origins,
    Path,
    Row,
    Statement,
)
from doyen.program.body import CallKind, CallSite
from doyen.program.decorations import Binding, decoration
from doyen.program.flow.domain import Passed
from doyen.program.symbols import Class, Function
from doyen.program.values import NOTHING, Constant, Nothing, Value
from doyen.program.world import World

LONGEST_PATH = 6


class Bound(msgspec.Struct, frozen=True):
    """What the parameters of a function get from a call: where it comes from, and constants."""

    origins: dict[str, Origins]
    constants: dict[str, Value]


def bound(world: World, function: Function, site: CallSite, passed: Passed[Origins]) -> Bound:
    """What a call passes for the parameters of a function of the project."""
    parameters = function.facts.parameters
    plain = [one.name for one in parameters if one.kind in (ParameterKind.PLAIN, ParameterKind.POSITIONAL_ONLY)]
    origins: dict[str, Origins] = {}
    if plain and function.owner is not None and decoration(world, function).binding is not Binding.STATIC:
        origins[plain[0]] = NOWHERE if site.kind is CallKind.CONSTRUCT else passed.receiver
        plain = plain[1:]
    origins.update(zip(plain, passed.positional, strict=False))
    origins.update(passed.named)
    constants = dict(zip(plain, site.arguments, strict=False)) | dict(site.keywords)
    if not passed.starred:
        for parameter in parameters:
            if parameter.name not in origins:
                _add_default(parameter, origins, constants)
    return Bound(origins, constants)


def _add_default(parameter: Parameter, origins: dict[str, Origins], constants: dict[str, Value]) -> None:
    match parameter.default:
        case tree.Const(type="NoneType"):
            origins[parameter.name] = frozenset({Options()})
            constants[parameter.name] = NOTHING
        case tree.Seq(items=()):
            origins[parameter.name] = frozenset({Options()})
        case tree.Const(type=kind, value=value):
            constants[parameter.name] = Constant(kind, value)


def is_rewritten(world: World, function: Function) -> bool:
    """Whether a decorator of the project changes what callers pass by name, so that they do not tell what arrives."""
    for wrapper in decoration(world, function).wrappers:
        names = {one.name for one in wrapper.facts.parameters if one.kind is ParameterKind.KEYWORDS}
        for node in inside(wrapper.body):
            targets = node.targets if type(node) is tree.Assign else ()
            if any(type(one) is tree.Sub and type(one.value) is tree.Name and one.value.id in names for one in targets):
                return True
    return False


def truth(value: Value | None) -> bool | None:
    """Whether a value is true, as far as it is a constant."""
    match value:
        case Constant(value=constant) if constant is not None:
            return bool(constant)
        case Nothing():
            return False
    return None


def conditions_met(conditions: frozenset[Condition], call: Bound) -> frozenset[Condition] | None:
    """The conditions of a callee as conditions of the caller; None where the call rules one of them out."""
    found: set[Condition] = set()
    for condition in conditions:
        known = truth(call.constants.get(condition.parameter)) if condition.klass is None else None
        if known is not None and known is not condition.holds:
            return None
        origins = call.origins.get(condition.parameter, NOWHERE)
        given = next(iter(origins)) if len(origins) == 1 else None
        if type(given) is Given and not given.path and known is None:
            found.add(msgspec.structs.replace(condition, parameter=given.parameter))
    return frozenset(found)


def substituted(eager: Eager, call: Bound) -> Eager:
    """The options of a callee, with what a call passes in place of its parameters."""
    found = Eager(eager.paths, frozenset(), eager.is_unknown, eager.fixed)
    for name in eager.parameters:
        found = found.joined(added([call.origins.get(name, NOWHERE)]))
    return found


def asked_for(statement: Statement, call: Bound) -> Iterator[Statement]:
    """The statements that one of a callee stands for at a call: itself, or those that are passed, with what it adds."""
    own = substituted(statement.eager, call)
    if not statement.asked:
        yield msgspec.structs.replace(statement, eager=own)
        return
    for origin in call.origins.get(statement.asked, NOWHERE):
        if type(origin) is Statement:
            entity = origin.entity or statement.entity
            yield msgspec.structs.replace(origin, entity=entity, eager=own.joined(origin.eager), runs="")
        elif type(origin) is Given and not origin.path:
            yield msgspec.structs.replace(statement, eager=own, asked=origin.parameter)


def as_one(statements: Iterable[Statement]) -> Iterator[Statement]:
    """The statements that one call may run, those of an entity as one: which it is decides what is read later, too."""
    found: dict[tuple[Class | None, str, str], Statement] = {}
    for one in sorted(statements, key=_written_order):
        key = (one.entity, one.runs, one.asked)
        known = found.get(key)
        found[key] = one if known is None else msgspec.structs.replace(known, eager=known.eager.either(one.eager))
    yield from found.values()


def _written_order(statement: Statement) -> tuple[bool, str, int, int]:
    place = statement.written
    return (True, "", 0, 0) if place is None else (False, place.path, place.span.line, place.span.column)


def led_on(origin: Origin, path: Path, loaded: frozenset[Path]) -> Origins:
    """An origin, followed along a path."""
    if not isinstance(origin, (Row, Given)):
        return NOWHERE if path else frozenset({origin})
    if len(origin.path) + len(path) > LONGEST_PATH:
        return NOWHERE
    more = origin.loaded | frozenset((*origin.path, *one) for one in loaded)
    return frozenset({msgspec.structs.replace(origin, path=(*origin.path, *path), loaded=more)})


def root_of(origin: Row | Given) -> object:
    """What the paths of an origin start at: a run of a query, or the name of a parameter."""
    return origin.parameter if isinstance(origin, Given) else origin.load


def first_parameter(function: Function) -> str:
    """The name that a method gives to its object."""
    return function.facts.parameters[0].name if function.facts.parameters else ""
