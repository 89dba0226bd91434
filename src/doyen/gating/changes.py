"""What a change has to do with findings: the lines it touches, and the findings it causes elsewhere."""

from collections.abc import Mapping, Sequence

import msgspec

from doyen.gating.baseline import NEW, BaselineEntry, Contents, match
from doyen.report import ReportedFinding, ReportedStep

TOUCHED = "touched"
CAUSED = "caused"

type Lines = Sequence[tuple[int, int]]
"""Stretches of lines, first and last included, in order."""


class Change(msgspec.Struct, frozen=True):
    """The lines of files as they are now that a change wrote, by relative path."""

    lines: Mapping[str, Lines]

    def touches(self, finding: ReportedFinding) -> bool:
        """Whether the place of a finding, a hop of its path or a related place lies on a changed line."""
        own = ReportedStep(finding.path, finding.line, "", end_line=finding.end_line)
        return any(self._meets(step) for step in (own, *finding.trace, *finding.related))

    def _meets(self, step: ReportedStep) -> bool:
        last = max(step.span.end_line, step.line)
        return any(first <= last and step.line <= end for first, end in self.lines.get(step.path, ()))


def concerned(
    findings: Sequence[ReportedFinding], contents: Contents, change: Change, before: Sequence[BaselineEntry]
) -> tuple[ReportedFinding, ...]:
    """The findings that a change touches, and those elsewhere that were not there before it; each says which.

    `contents` are the digests of the files as they are now.
    """
    states = match(findings, before, contents).states
    found = []
    for finding, state in zip(findings, states, strict=True):
        reason = TOUCHED if change.touches(finding) else CAUSED if state == NEW else ""
        if reason:
            found.append(msgspec.structs.replace(finding, change=reason))
    return tuple(found)
