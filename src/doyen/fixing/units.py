"""Choosing fixes that can be applied together: a fix is one unit, all of its edits or none."""

from bisect import bisect_left
from collections.abc import Callable, Iterable

import msgspec

from doyen.fixing.choice import FixChoice, wanted_fix
from doyen.report import ReportedFinding, ReportedFix
from doyen.text.edit import Edit

type Key = tuple[str, str]
"""The rule and the fingerprint of a finding."""


class Unit(msgspec.Struct, frozen=True):
    """One fix of one finding."""

    finding: ReportedFinding
    fix: ReportedFix

    @property
    def edits(self) -> tuple[Edit, ...]:
        """The edits as they are applied."""
        return tuple(edit.edit for edit in self.fix.edits)

    @property
    def paths(self) -> frozenset[str]:
        """The files the fix changes."""
        return frozenset(edit.path for edit in self.fix.edits)

    @property
    def key(self) -> Key:
        """What tells the finding from others."""
        return self.finding.rule, self.finding.fingerprint


class _Taken:
    """The stretches of one file that chosen edits change; guards that no two of them overlap."""

    def __init__(self) -> None:
        self._edits: list[Edit] = []

    def admits(self, edit: Edit) -> bool:
        """Whether an edit is apart from all others, or equal to one of them."""
        position = bisect_left(self._edits, edit)
        neighbours = self._edits[max(position - 2, 0) : position + 2]
        return all(other == edit or not _collide(other, edit) for other in neighbours)

    def add(self, edit: Edit) -> None:
        """Takes an edit that was admitted."""
        position = bisect_left(self._edits, edit)
        if self._edits[position : position + 1] != [edit]:
            self._edits.insert(position, edit)


def _collide(one: Edit, other: Edit) -> bool:
    """Whether two edits change common text, or insert different text at the same place."""
    start, end = (one.span.line, one.span.column), (one.span.end_line, one.span.end_column)
    first, last = (other.span.line, other.span.column), (other.span.end_line, other.span.end_column)
    return (start < last and first < end) or start == first


def plan(findings: Iterable[ReportedFinding], choice: FixChoice, admits: Callable[[Key], bool]) -> list[Unit]:
    """The wanted fixes that go together, in the order of the findings; the others wait for the next round."""
    taken: dict[str, _Taken] = {}
    units = []
    for finding in findings:
        fix = wanted_fix(finding, choice)
        if fix is None or not fix.edits:
            continue
        unit = Unit(finding, fix)
        if not admits(unit.key):
            continue
        if all(taken.setdefault(edit.path, _Taken()).admits(edit) for edit in unit.edits):
            for edit in unit.edits:
                taken[edit.path].add(edit)
            units.append(unit)
    return units
