"""How much of a program was resolved: measured, not assumed."""

from collections import Counter
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

import msgspec

from doyen.program.body import Body, CallKind, CallSite
from doyen.program.symbols import Class
from doyen.program.values import ClassObject, ExternalObject, FunctionObject, Instance, ParameterObject, Value, options


class Resolution(msgspec.Struct, frozen=True):
    """Counts of the calls that are written in the reviewed code.

    `project` and `library` are calls whose callee is known, `foreign` are calls into libraries nothing is known of,
    `passed` are calls of what a caller passes, `unknown` is the rest. `owned` are calls on objects of the project's
    classes, `owned_resolved` those of them whose callee is known.
    """

    project: int = 0
    library: int = 0
    foreign: int = 0
    passed: int = 0
    unknown: int = 0
    owned: int = 0
    owned_resolved: int = 0


def measure(bodies: Iterable[Body], open_classes: AbstractSet[Class]) -> Resolution:
    """Counts how the calls of some bodies were resolved; open classes inherit from something unknown."""
    counts: Counter[str] = Counter()
    for body in bodies:
        for site in body.calls:
            if site.node is None or site.kind not in (CallKind.CALL, CallKind.CONSTRUCT):
                continue
            kind = kind_of(site)
            counts[kind] += 1
            if _is_owned(site.receiver, open_classes):
                counts["owned"] += 1
                counts["owned_resolved"] += kind in ("project", "library")
    return Resolution(**counts)


def unresolved(body: Body) -> Iterator[CallSite]:
    """The calls of a body that nothing is known of."""
    return (site for site in body.calls if site.node is not None and kind_of(site) not in ("project", "library"))


def kind_of(site: CallSite) -> str:
    """How a call was resolved: `project`, `library`, `foreign`, `passed` or `unknown`."""
    if site.callees:
        return "library" if all(callee.function.is_stub for callee in site.callees) else "project"
    kinds = {_kind(option) for option in options(site.function)}
    return next((kind for kind in ("project", "library", "passed", "foreign") if kind in kinds), "unknown")


def _kind(value: Value) -> str:
    match value:
        case ClassObject(klass=klass) | Instance(klass=klass):
            return "library" if klass.is_stub else "project"
        case FunctionObject(function=function):
            return "library" if function.is_stub else "project"
        case ParameterObject():
            return "passed"
        case ExternalObject():
            return "foreign"
    return "unknown"


def _is_owned(value: Value, open_classes: AbstractSet[Class]) -> bool:
    """Whether an object, or a class, is of the project and of nothing else."""
    found = options(value)
    return all(
        isinstance(option, Instance | ClassObject) and not option.klass.is_stub and option.klass not in open_classes
        for option in found
    )
