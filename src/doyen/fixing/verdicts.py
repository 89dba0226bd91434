"""Judges fixes by the reviews before and after: each must take its finding away and bring no other.

Places are compared, not messages: a place of the first review is followed through the edits into the second. Where a
rule spoke about a place before, it may speak there still, as the next place of the same cause; where it was silent it
must stay silent.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from doyen.fixing.movement import Movement, Stretch
from doyen.fixing.units import Unit
from doyen.report import Report, ReportedFinding
from doyen.suppression import COMMENT_RULES

STILL_THERE = "the finding is still there after it"
_CONSEQUENCES = frozenset(rule.name for rule in COMMENT_RULES)
"""What a cured finding may leave behind: a comment that ignores nothing any more."""

type Place = tuple[str, str, int]
"""A rule, a path and a position: an offset in a changed file, line and column as one number in another one."""


class Comparison(msgspec.Struct, frozen=True):
    """Two reviews and what lies between them: the units that were applied, and how each changed file moved."""

    before: Report
    after: Report
    units: Sequence[Unit]
    movements: Mapping[str, Movement]


def blamed(comparison: Comparison) -> dict[int, str]:
    """The numbers of the units that did not hold what a fix promises, each with the reason."""
    found: dict[int, str] = {}
    places = _Places(comparison)
    for finding in comparison.after.findings:
        if finding.rule not in _CONSEQUENCES:
            for number, reason in _guilty(comparison, places, finding):
                found.setdefault(number, reason)
    for path in _new_problems(comparison):
        for number, unit in enumerate(comparison.units):
            if path in unit.paths:
                found.setdefault(number, "the file cannot be read in full after it")
    return found


class _Places:
    """Where the first review spoke, as places of the second; guards the tables that are asked for every finding."""

    def __init__(self, comparison: Comparison) -> None:
        self.known: set[Place] = set()
        self.cured: dict[Place, int] = {}
        self._replaced: dict[str, list[tuple[int, str, str]]] = {}
        numbers = {unit.key: number for number, unit in enumerate(comparison.units)}
        for finding in comparison.before.findings:
            number = numbers.get((finding.rule, finding.fingerprint))
            for path, line, column in _spoken(finding):
                movement = comparison.movements.get(path)
                position = _packed(line, column) if movement is None else movement.forward(line, column)
                own = (path, line, column) == (finding.path, finding.line, finding.column)
                if position is None and movement is not None:
                    row = (movement.before.offset(line, column), finding.rule, finding.fingerprint)
                    self._replaced.setdefault(path, []).append(row)
                elif position is not None and own and number is not None:
                    self.cured[finding.rule, path, position] = number
                elif position is not None:
                    self.known.add((finding.rule, path, position))

    def spoke_in(self, path: str, stretch: Stretch, rule: str, cured: frozenset[str]) -> bool:
        """Whether a rule spoke about replaced text, for another finding than the cured ones."""
        return any(
            stretch.start <= offset < stretch.end and name == rule and fingerprint not in cured
            for offset, name, fingerprint in self._replaced.get(path, ())
        )


def _spoken(finding: ReportedFinding) -> Iterator[tuple[str, int, int]]:
    """The places a finding speaks about."""
    yield finding.path, finding.line, finding.column
    for step in (*finding.related, *finding.trace):
        yield step.path, step.line, step.column


def _packed(line: int, column: int) -> int:
    return (line << 32) | column


def _guilty(comparison: Comparison, places: _Places, finding: ReportedFinding) -> Iterator[tuple[int, str]]:
    """The units to blame for a finding of the second review."""
    movement = comparison.movements.get(finding.path)
    line, column = finding.line, finding.column
    position = _packed(line, column) if movement is None else movement.after.offset(line, column)
    place = (finding.rule, finding.path, position)
    if place in places.known:
        return
    if place in places.cured:
        yield places.cured[place], STILL_THERE
        return
    stretch = movement.behind(line, column) if movement is not None else None
    if stretch is None:
        yield from _near(comparison, finding)
        return
    cured = frozenset(unit.finding.fingerprint for unit in comparison.units)
    if places.spoke_in(finding.path, stretch, finding.rule, cured):
        return
    for number, unit in enumerate(comparison.units):
        if stretch.edit in unit.edits:
            yield number, STILL_THERE if unit.finding.rule == finding.rule else _brought(finding)


def _near(comparison: Comparison, finding: ReportedFinding) -> Iterator[tuple[int, str]]:
    """The units that changed a file of a new finding's path; all of them where none did."""
    paths = {finding.path, *(step.path for step in finding.trace)}
    near = [number for number, unit in enumerate(comparison.units) if unit.paths & paths]
    for number in near or range(len(comparison.units)):
        yield number, _brought(finding)


def _brought(finding: ReportedFinding) -> str:
    return f"it brings a new finding, `{finding.rule}` in {finding.path}, line {finding.line}"


def _new_problems(comparison: Comparison) -> Iterable[str]:
    """The files that have more problems after the fixes than before."""
    before = Counter((problem.path, problem.kind) for problem in comparison.before.problems)
    after = Counter((problem.path, problem.kind) for problem in comparison.after.problems)
    return sorted({path for path, _ in after - before})
