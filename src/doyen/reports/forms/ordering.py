"""What several forms ask of a report: the worst findings first, and which problems are only unresolved calls."""

from collections.abc import Iterable

from doyen.report import Problem, ReportedFinding
from doyen.reports.text import UNRESOLVED
from doyen.rule import Severity

_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


def by_severity(findings: Iterable[ReportedFinding]) -> list[ReportedFinding]:
    """The findings with errors first; their order is kept otherwise."""
    return sorted(findings, key=lambda finding: _RANKS[finding.severity])


def is_unresolved(problem: Problem) -> bool:
    """Whether a problem only lists a call that leads to nothing known, which somebody asked for."""
    return problem.kind == UNRESOLVED
