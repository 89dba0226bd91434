"""Findings about calls that block the event loop, grouped by cause and ranked by what they hurt."""

from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from doyen.fix import Fix
from doyen.frameworks.backend import Backend, Blocking
from doyen.frameworks.entities import Context
from doyen.program.body import CallKind, CallSite
from doyen.program.effects import Cause
from doyen.program.symbols import Function
from doyen.rewrites import offload_fix, plain_route_fix, sleep_fix
from doyen.rule import Confidence, Finding, Severity, Step
from doyen.text.edit import Edit


class Hazard(msgspec.Struct, frozen=True):
    """One cause and every call on the loop for which it is the worst, the gravest first."""

    cause: Cause
    rows: tuple[Blocking, ...]


_RANKS = {context: rank for rank, context in enumerate(Context)}


def hazards(backend: Backend, kinds: frozenset[str]) -> list[Hazard]:
    """What of some kinds blocks the loop: each call counts once, for its worst cause.

    Brief ones are left out, and short ones whose result is kept for the life of the process.
    """
    worst: dict[tuple[Function, int], Blocking] = {}
    for row in backend.blocking:
        cause = row.witness.cause
        if cause.kind not in kinds or cause.cost == "brief" or (row.witness.is_once and cause.cost == "short"):
            continue
        key = (row.function, row.site.number)
        if key not in worst or _gravity(row) < _gravity(worst[key]):
            worst[key] = row
    grouped: dict[Cause, list[Blocking]] = {}
    for row in worst.values():
        grouped.setdefault(row.witness.cause, []).append(row)
    found = [Hazard(cause, tuple(sorted(rows, key=_order))) for cause, rows in grouped.items()]
    return sorted(found, key=lambda hazard: _order(hazard.rows[0]))


def _gravity(row: Blocking) -> tuple[object, ...]:
    witness = row.witness
    return (witness.cause.order[0], witness.is_once, len(witness.guards), witness.length, witness.cause.order)


def _order(row: Blocking) -> tuple[object, ...]:
    return (_RANKS[row.context], row.function.order, row.site.number)


def severity(row: Blocking) -> Severity:
    """What a reviewer would give: how long it may block, and where it runs; less for what happens once."""
    found = _usual_severity(row.witness.cause, row.context)
    return _SEVERITIES[min(_SEVERITIES.index(found) + row.witness.is_once, len(_SEVERITIES) - 1)]


def _usual_severity(cause: Cause, context: Context) -> Severity:
    if context in (Context.STARTUP, Context.COMMAND, Context.TEST):
        return Severity.INFO
    if cause.cost == "long":
        return Severity.ERROR if context is Context.REQUEST else Severity.WARNING
    return Severity.WARNING if context is Context.REQUEST else Severity.INFO


def findings(backend: Backend, kinds: Iterable[str]) -> Iterator[Finding]:
    """One finding a cause: the gravest call on the loop, the path to the cause, the other places it blocks."""
    for hazard in hazards(backend, frozenset(kinds)):
        yield _finding(backend, hazard)


def places(
    backend: Backend, kinds: Iterable[str], cure: str, *, counts: Callable[[Cause], bool] | None = None
) -> Iterator[Finding]:
    """One finding a cause that counts, for causes that fail at once: always an error, without an offload fix."""
    for hazard in hazards(backend, frozenset(kinds)):
        if counts is not None and not counts(hazard.cause):
            continue
        found = _finding(backend, hazard)
        message = found.message.rpartition("; ")[0]
        yield msgspec.structs.replace(found, message=f"{message}; {cure}", severity=None, fixes=())


def _finding(backend: Backend, hazard: Hazard) -> Finding:
    row = hazard.rows[0]
    cause = hazard.cause
    steps = backend.path(row)
    others = hazard.rows[1:]
    return Finding(
        place=backend.place(row.function, row.site.span),
        message=_message(backend, hazard, steps),
        scope=row.function.qualname,
        # What is called here, not what it leads to: the end of the path may change without the call being another.
        anchor=f"{row.site.target} {cause.kind}",
        severity=min((severity(each) for each in hazard.rows), key=_SEVERITIES.index),
        confidence=Confidence.MEDIUM if row.witness.overrides or row.witness.guards else Confidence.HIGH,
        trace=_trace(backend, row, steps),
        related=tuple(
            Step(backend.place(other.function, other.site.span), f"blocks `{other.function.facts.qualname}` as well")
            for other in others
        ),
        fixes=tuple(_fixes(backend, hazard.rows)),
        facts={"kind": cause.kind, "cost": cause.cost, "context": row.context.value, "library": cause.library.qualname},
    )


_SEVERITIES = [Severity.ERROR, Severity.WARNING, Severity.INFO]
_WHAT = {
    "network": "waits for the network",
    "disk": "reads or writes a file",
    "sleep": "sleeps",
    "process": "waits for a process",
    "terminal": "waits for somebody to type",
    "lock": "waits for a lock",
    "database": "waits for the database",
    "cpu": "computes for long",
    "loop": "starts an event loop",
}


def _message(backend: Backend, hazard: Hazard, steps: list[tuple[Function, CallSite]]) -> str:
    row, cause = hazard.rows[0], hazard.cause
    library = _public_name(backend, cause.library)
    what = _WHAT[cause.kind] + (" once" if row.witness.is_once else "")
    if len(steps) <= 1:
        head = f"`{library}` {what} on the event loop"
    else:
        head = f"`{row.site.target}` {what} on the event loop, through `{library}` {len(steps) - 1} calls below"
    if len(steps) == 2:
        head = head.replace("1 calls below", "one call below")
    count = len({other.function for other in hazard.rows})
    where = f" of {count} coroutines" if count > 1 else ""
    cure = f"use `{cause.instead}`" if cause.instead else "move it to a thread with `asyncio.to_thread`"
    return f"{head}{where}; {cure}"


def _public_name(backend: Backend, function: Function) -> str:
    """The name of a library function as users import it."""
    name = function.facts.qualname.removesuffix(".__call__").removesuffix(".__init__")
    package = function.module.name.partition(".")[0]
    root = backend.world.index.stubs.get(package)
    is_public = root is not None and name.partition(".")[0] in root.facts.names
    return f"{package if is_public else function.module.name}.{name}"


def _trace(backend: Backend, row: Blocking, steps: list[tuple[Function, CallSite]]) -> tuple[Step, ...]:
    trace: list[Step] = []
    way = backend.way(row.function)
    arrival = backend.arrivals.get(row.function)
    if arrival is not None:
        first = way[0][0] if way else row.function
        trace.append(Step(backend.header(first), f"`{arrival.root.label}` starts here"))
    if arrival is None or way:
        kind = "coroutine" if row.function.is_async else "callback"
        header = Step(backend.header(row.function), f"`{row.function.facts.qualname}` is a {kind}: it runs on the loop")
    else:
        header = None
    trace += [
        Step(backend.place(function, site.span), f"`{function.name}` reaches `{site.target}`") for function, site in way
    ]
    trace += [header] if header is not None else []
    for position, (function, site) in enumerate(steps):
        is_last = position == len(steps) - 1
        if is_last:
            text = f"`{function.name}` {_verb(site)} `{_public_name(backend, row.witness.cause.library)}`, which "
            text += _WHAT[row.witness.cause.kind]
        else:
            text = f"`{function.name}` {_verb(site)} `{site.target}`"
        trace.append(Step(backend.place(function, site.span), text))
    return tuple(trace)


_VERBS = {
    CallKind.CALL: "calls",
    CallKind.CONSTRUCT: "constructs",
    CallKind.PROPERTY: "reads",
    CallKind.ENTER: "enters",
    CallKind.ITERATE: "iterates over",
    CallKind.PASSED: "has called",
}


def _verb(site: CallSite) -> str:
    return _VERBS[site.kind]


def _fixes(backend: Backend, rows: Sequence[Blocking]) -> Iterator[Fix]:
    """The ways to cure the gravest call, each with a cure of every other call that can be cured with it."""
    for number, fix in enumerate(_cures(backend, rows[0])):
        lines = {line: edit for edit in fix.edits for line in _lines(edit)}
        edits = dict.fromkeys(fix.edits)
        for row in rows[1:]:
            cures = _cures(backend, row)
            if not cures:
                continue
            # In one function all calls are cured in one way: a plain `def` cannot await.
            cure = cures[min(number, len(cures) - 1) if row.function is rows[0].function else 0]
            if all(lines.get(line, edit) == edit for edit in cure.edits for line in _lines(edit)):
                lines.update({line: edit for edit in cure.edits for line in _lines(edit)})
                edits.update(dict.fromkeys(cure.edits))
        yield msgspec.structs.replace(fix, edits=tuple(edits))


def _cures(backend: Backend, row: Blocking) -> list[Fix]:
    """The fixes of one call: a plain route where that is enough, else the call moves to a thread."""
    is_sleep = row.witness.cause.instead == "asyncio.sleep" and row.witness.length == 1
    found = [plain_route_fix(backend, row.function)]
    found.append((sleep_fix if is_sleep else offload_fix)(backend, row.function, row.site))
    return [fix for fix in found if fix is not None]


def _lines(edit: Edit) -> Iterator[tuple[str, int]]:
    """The lines an edit touches."""
    return ((edit.path, line) for line in range(edit.span.line, edit.span.end_line + 1))
