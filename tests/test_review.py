"""A review guards its rules, identifies and orders findings, and honours comments and choices."""

from pathlib import Path

import pytest

from doyen.errors import UsageError
from doyen.report import fingerprint
from doyen.review import review
from doyen.rule import Severity
from doyen.rule_loader import Rule
from doyen.settings import Settings, parse_settings, selected
from page_runner import backend_of, fixed_once, reviewed
from toy_rules import toy_rules


@pytest.fixture
def rules(tmp_path: Path) -> dict[str, Rule]:
    """The toy rules by name."""
    return toy_rules(tmp_path)


@pytest.fixture
def every(rules: dict[str, Rule]) -> list[Rule]:
    """The toy rules in a list."""
    return list(rules.values())


ALL = Settings(select=("ALL",))


def found(files: dict[str, str], rules: list[Rule], settings: Settings | None = None) -> list[tuple[str, str, int]]:
    """Rule, path and line of each finding, in the order of the report."""
    report = reviewed(files, rules, settings or Settings())
    return [(finding.rule, finding.path, finding.line) for finding in report.findings]


def test_crash_becomes_a_problem_and_the_review_goes_on(every: list[Rule]) -> None:
    report = reviewed({"a.py": "def bad(): ...\n"}, every, ALL)
    assert [finding.rule for finding in report.findings] == ["named-bad"]
    (problem,) = report.problems
    assert problem.kind == "rule-crash"
    assert "`always-crashing` crashed in check" in problem.message


def test_severity_comes_from_the_rule(every: list[Rule]) -> None:
    (finding,) = reviewed({"a.py": "def bad(): ...\n"}, every, Settings()).findings
    assert (finding.severity, finding.category, finding.cwe) == (Severity.WARNING, "naming", 710)


def test_unreadable_file_is_a_problem(every: list[Rule]) -> None:
    report = reviewed({"a.py": "def (:\n", "b.py": "def bad(): ...\n"}, every, Settings())
    assert [(problem.path, problem.line, problem.kind) for problem in report.problems] == [("a.py", 1, "syntax")]
    assert len(report.findings) == 1


def test_fingerprint_survives_moved_lines(every: list[Rule]) -> None:
    (before,) = reviewed({"a.py": "def bad(): ...\n"}, every, Settings()).findings
    (after,) = reviewed({"a.py": "import os\n\n\ndef bad(): ...\n"}, every, Settings()).findings
    assert before.fingerprint == after.fingerprint
    assert len(before.fingerprint) == 16


def test_equal_findings_have_different_fingerprints(every: list[Rule]) -> None:
    report = reviewed({"a.py": "def bad(): ...\ndef bad(): ...\n"}, every, Settings())
    assert len({finding.fingerprint for finding in report.findings}) == 2
    assert report.findings[0].fingerprint == fingerprint("named-bad", "a.bad", "bad", 0)


def test_order_of_files_changes_nothing(every: list[Rule]) -> None:
    files = {"b.py": "def bad(): ...\n", "a.py": "def bad(): ...\n", "c/d.py": "def bad(): ...\n"}
    backwards = dict(reversed(files.items()))
    assert reviewed(files, every, ALL) == reviewed(backwards, every, ALL)


def test_findings_lie_under_the_requested_paths(every: list[Rule]) -> None:
    backend = backend_of({"app/a.py": "def bad(): ...\n", "apple.py": "def bad(): ...\n"})
    report = review(backend, every, Settings(), ["app"])
    assert [finding.path for finding in report.findings] == ["app/a.py"]


def test_comment_silences_its_line(every: list[Rule]) -> None:
    files = {"a.py": "def bad(): ...  # doyen: ignore[named-bad] because\n"}
    report = reviewed(files, every, Settings())
    assert report.findings == ()
    assert report.statistics.suppressed == 1


def test_comment_alone_silences_the_next_line(every: list[Rule]) -> None:
    assert found({"a.py": "# doyen: ignore[named-bad]\ndef bad(): ...\n"}, every) == []


def test_comment_at_a_hop_silences_the_finding(every: list[Rule]) -> None:
    files = {"a.py": "def bad(): ...  # doyen: ignore[named-bad]\n", "b.py": "def bad(): ...\n"}
    assert found(files, every) == []


def test_comment_that_is_not_needed_is_reported_and_removed(every: list[Rule]) -> None:
    text = "def good(): ...  # doyen: ignore[named-bad] because  # noqa: E704\n# doyen: ignore[named-bad]\nx = 1\n"
    files = {"a.py": text}
    report = reviewed(files, every, Settings())
    assert [finding.rule for finding in report.findings] == ["unused-ignore", "unused-ignore"]
    assert fixed_once(files, report) == {"a.py": "def good(): ...  # noqa: E704\nx = 1\n"}


def test_comment_about_a_rule_that_did_not_run_is_not_judged(every: list[Rule]) -> None:
    files = {"a.py": "x = 1  # doyen: ignore[always-crashing]\n"}
    assert found(files, every) == []
    assert found(files, every, ALL) == []


def test_needed_names_stay_in_the_comment(every: list[Rule]) -> None:
    files = {"a.py": "def bad(): ...  # doyen: ignore[named-bad, unused-ignore] because\n"}
    assert found(files, every) == []


def test_unknown_name_in_a_comment_is_reported_with_the_nearest(every: list[Rule]) -> None:
    report = reviewed({"a.py": "x = 1  # doyen: ignore[name-bad]\ny = 1  # doyen: ignore\n"}, every, Settings())
    assert [finding.rule for finding in report.findings] == ["unknown-rule-in-ignore"] * 2
    assert "did you mean `named-bad`?" in report.findings[0].message
    assert "names no rule" in report.findings[1].message


def test_comment_rules_can_be_ignored(every: list[Rule]) -> None:
    files = {"a.py": "x = 1  # doyen: ignore[name-bad, named-bad]\n"}
    assert found(files, every, Settings(ignore=("suppression",))) == []
    assert [row[0] for row in found(files, every, Settings(ignore=("unused-ignore",)))] == ["unknown-rule-in-ignore"]


@pytest.mark.parametrize(
    ("settings", "names"),
    [
        (Settings(), ["named-bad"]),
        (Settings(select=("ALL",)), ["always-crashing", "named-bad"]),
        (Settings(select=("audit",)), ["always-crashing"]),
        (Settings(select=("naming",)), ["always-crashing", "named-bad"]),
        (Settings(select=("naming",), ignore=("named-bad",)), ["always-crashing"]),
        (Settings(select=("named-bad",), ignore=("naming",)), ["named-bad"]),
        (Settings(extend_select=("audit",)), ["always-crashing", "named-bad"]),
        (Settings(ignore=("ALL",)), []),
        (Settings(ignore=("naming",)), []),
        (Settings(ignore=("default",)), []),
    ],
)
def test_selection(every: list[Rule], settings: Settings, names: list[str]) -> None:
    assert [rule.name for rule in selected(settings, every)] == names


def test_unknown_selector_names_the_nearest(every: list[Rule]) -> None:
    with pytest.raises(UsageError, match="did you mean `named-bad`"):
        selected(Settings(select=("named-bat",)), every)


def test_settings_are_read_from_a_table() -> None:
    assert parse_settings({"extend-select": ["audit"]}, "x") == Settings(extend_select=("audit",))
    with pytest.raises(UsageError, match="did you mean `ignore`"):
        parse_settings({"ignor": []}, "x")
    with pytest.raises(UsageError, match="pyproject"):
        parse_settings({"ignore": 1}, "pyproject.toml")
