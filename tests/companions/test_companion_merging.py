"""One report: what a companion and a rule of ours both say is said once, in our order."""

from pathlib import Path

import msgspec

from companions.sample_project import companions, write
from doyen.report import Problem, Report, ReportedFinding
from doyen.review import review
from doyen.rule import Confidence, Severity, Tier
from doyen.rule_loader import load_rules
from doyen.settings import Settings
from doyen.workspace.companions.equivalents import unrepeated
from doyen.workspace.companions.merging import merged
from doyen.workspace.companions.side_by_side import CompanionResult
from page_runner import backend_of

SOURCE = """\
import asyncio
import os
import time


async def tick(name: str) -> None:
    time.sleep(1)
    asyncio.create_task(tick(name))
    print(missing)
"""


def finding(rule: str, line: int = 1, category: str = "structure", tier: Tier = Tier.DEFAULT) -> ReportedFinding:
    """A finding to merge."""
    return ReportedFinding(
        rule=rule,
        category=category,
        severity=Severity.WARNING,
        tier=tier,
        confidence=Confidence.HIGH,
        path="a.py",
        line=line,
        column=1,
        end_line=line,
        end_column=2,
        scope="",
        message="message",
        fingerprint="0",
    )


def names(report: Report) -> list[str]:
    """The rules of a report, in order."""
    return [each.rule for each in report.findings]


def test_what_our_rules_say_better_is_left_to_them(tmp_path: Path) -> None:
    ours = review(backend_of({"a.py": SOURCE}), load_rules(), Settings())
    theirs = companions(write(tmp_path, {"a.py": SOURCE}))
    assert {"blocking-call-on-loop", "task-not-kept"} <= set(names(ours))
    assert {"ruff:ASYNC251", "ruff:RUF006", "ruff:F401", "ruff:F821"} <= {each.rule for each in theirs.findings}
    both = names(merged(ours, theirs))
    assert set(both) == {*names(ours), "ruff:F401", "ruff:F821"}


def test_the_order_is_that_of_a_review() -> None:
    report = review(backend_of({"a.py": SOURCE, "b.py": SOURCE}), load_rules(), Settings())
    assert len(report.findings) > 3
    shuffled = msgspec.structs.replace(report, findings=tuple(reversed(report.findings)))
    assert merged(shuffled, CompanionResult()) == report


def test_only_the_same_line_counts() -> None:
    theirs = [finding("ruff:ASYNC251", 1), finding("ruff:ASYNC251", 2), finding("ruff:S608", 1)]
    kept = list(unrepeated([finding("blocking-call-on-loop", 1)], theirs))
    assert [(each.rule, each.line) for each in kept] == [("ruff:ASYNC251", 2), ("ruff:S608", 1)]


def test_companions_do_not_repeat_each_other() -> None:
    theirs = [finding(name) for name in ("basedpyright:reportUndefinedVariable", "ruff:F821", "mypy:name-defined")]
    assert [each.rule for each in unrepeated([], theirs)] == ["ruff:F821"]
    assert len(list(unrepeated([], theirs[:1]))) == 1


def test_settings_select_companions_by_name_theme_and_tier() -> None:
    result = CompanionResult(
        findings=(
            finding("ruff:F401"),
            finding("ruff:S608", 2, "security", Tier.WARNING),
            finding("mypy:misc", 3, "typing"),
        )
    )

    def kept(settings: Settings) -> set[str]:
        return set(names(merged(Report(), result, settings)))

    everything = {"ruff:F401", "ruff:S608", "mypy:misc"}
    assert kept(Settings()) == everything
    assert kept(Settings(ignore=("ruff:F401",))) == everything - {"ruff:F401"}
    assert kept(Settings(ignore=("ruff",))) == {"mypy:misc"}
    assert kept(Settings(ignore=("security",))) == everything - {"ruff:S608"}
    assert kept(Settings(select=("typing",))) == {"mypy:misc"}
    assert kept(Settings(select=("ruff",))) == {"ruff:F401", "ruff:S608"}
    assert kept(Settings(select=("warning",))) == {"ruff:S608"}


def test_problems_are_joined() -> None:
    ours, theirs = Problem("a.py", 1, "syntax", "x"), Problem("", 0, "companion-failed", "y")
    report = merged(Report(problems=(ours,)), CompanionResult(problems=(theirs,)))
    assert report.problems == (theirs, ours)
