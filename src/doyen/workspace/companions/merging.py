"""One report: the review's findings with those of the companions that say something else."""

import msgspec

from doyen.report import Report, ReportedFinding, finding_order
from doyen.rule import Tier
from doyen.settings import Settings, is_selected
from doyen.workspace.companions.equivalents import unrepeated
from doyen.workspace.companions.side_by_side import CompanionResult


class _Choice(msgspec.Struct, frozen=True):
    """A companion's rule as settings select it."""

    name: str
    category: str
    tier: Tier


def merged(report: Report, result: CompanionResult, settings: Settings | None = None) -> Report:
    """The report with what companions add: their selected findings in the order of ours, and their problems.

    What a companion says of a line that another rule says better is left out.
    """
    wanted = [finding for finding in result.findings if settings is None or _is_wanted(finding, settings)]
    findings = (*report.findings, *unrepeated(report.findings, wanted))
    return msgspec.structs.replace(
        report,
        findings=tuple(sorted(findings, key=finding_order)),
        problems=tuple(sorted({*report.problems, *result.problems})),
    )


def _is_wanted(finding: ReportedFinding, settings: Settings) -> bool:
    """Whether the settings select a rule; the name of a companion is as good as the names of all its rules."""
    tool = finding.rule.partition(":")[0]
    names = (finding.rule, tool)
    chosen = (settings, settings.given)
    known = {name for one in chosen for name in (*(one.select or ()), *one.ignore, *one.extend_select)}
    name = next((each for each in names if each in known), finding.rule)
    return is_selected(settings, _Choice(name, finding.category, finding.tier))
