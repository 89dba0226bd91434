"""The form of a rule is checked when it is loaded, and a refusal names the file and the reason."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from doyen.errors import RuleError
from doyen.rule import Severity, Tier
from doyen.rule_loader import load_rules
from doyen.rule_page import Mark, parse_cases, parse_page
from page_runner import check_bad, check_fixed, check_good
from toy_rules import CRASHING, NAMED_BAD, toy_package, toy_rules

GOOD = "\n## Good\n\n```python\nx = 1\n```\n"
BAD = "\n## Bad\n\n```python\nx = 1  # finding\n```\n"


def test_rule_is_read_from_its_file(tmp_path: Path) -> None:
    rule = toy_rules(tmp_path)["named-bad"]
    assert (rule.category, rule.title, rule.severity) == ("naming", "Function that is named bad", Severity.WARNING)
    assert (rule.tier, rule.cwe, rule.can_fix) == (Tier.DEFAULT, 710, True)
    assert rule.file.endswith("naming/named_bad.py")


def test_cases_are_programs(tmp_path: Path) -> None:
    page = toy_rules(tmp_path)["named-bad"].page
    assert [case.name for case in page.bad] == ["", "nested"]
    assert dict(page.bad[0].files) == {"app/one.py": "def bad() -> None: ...\n"}
    assert page.bad[0].marks == (Mark("app/one.py", 1, "`bad`"),)
    assert page.bad[1].marks == (Mark("main.py", 4, ""),)


def test_toy_page_is_true(tmp_path: Path) -> None:
    rule = toy_rules(tmp_path)["named-bad"]
    for case in rule.page.bad:
        check_bad(rule, case)
    for case in rule.page.good:
        check_good(rule, case)
    check_fixed(rule, rule.page.bad[0], rule.page.fixed[0])


def test_one_line_may_hold_two_marks() -> None:
    page = parse_page(f"Title\n\n## Bad\n\n```python\nf()  # finding: one  # finding: two\n```\n{GOOD}", "x.py")
    assert [mark.words for mark in page.bad[0].marks] == ["one", "two"]
    assert page.bad[0].files["main.py"] == "f()\n"


def test_page_is_read_from_source_without_docstrings() -> None:
    code = "from doyen.rule_loader import load_rules; print(all(rule.title for rule in load_rules()), __debug__)"
    outcome = subprocess.run(
        [sys.executable, "-OO", "-c", code], capture_output=True, text=True, check=True, env={**os.environ}
    )
    assert outcome.stdout.split() == ["True", "False"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "title"),
        (f"A title.\n{BAD}{GOOD}", "full stop"),
        (f"Title\nmore\n{BAD}{GOOD}", "empty line"),
        (f"Title\n{GOOD}", "no example under `## Bad`"),
        (f"Title\n{BAD}", "no example under `## Good`"),
        (f"Title\n{BAD}{GOOD}{GOOD}", "occurs twice"),
        (f"Title\n{BAD}{GOOD}\n## Remarks\n", "unknown heading"),
        (f"Title\n\n## Notes\n{BAD}{GOOD}", "stands after `## Notes`"),
        (f"Title\n\n## Bad\n\n```python\nx = 1\n```\n{GOOD}", "marks no line"),
        (f"Title\n{BAD}\n## Good\n\n```python\nx = 1  # finding\n```\n", "only Bad may"),
        (f"Title\n{BAD}\n```python\ny = 1\n```\n{GOOD}", "two files `main.py`"),
        (f"Title\n{BAD}\n## Good\n\n```python\nx = 1\n", "not closed"),
        (f"Title\n{BAD}\n## Good\n\n```toml\nx = 1\n```\n", "neither python"),
        (f"Title\n{BAD}\n## Good\n\n```python\n# file: ../x.py\n```\n", "not a relative path"),
        (f"Title\n{BAD}{GOOD}\n## Fixed\n\n### other\n\n```python\nx = 2\n```\n", "no case of that name"),
        (f"Title\n{BAD}{GOOD}\n## Fixed\n\n```python\n# file: b.py\n```\n", "which Bad does not have"),
    ],
)
def test_broken_page_is_refused(text: str, reason: str) -> None:
    with pytest.raises(RuleError, match=r"^rules/x\.py(:\d+)?: ") as refusal:
        parse_page(text, "rules/x.py")
    assert reason in str(refusal.value)


def test_further_cases_need_one_heading_only() -> None:
    assert len(parse_cases(f"Title\n{GOOD}", "x.md").good) == 1
    with pytest.raises(RuleError, match="no example"):
        parse_cases("Title\n\n## Notes\n", "x.md")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("SEVERITY = Severity.INFO", "SEVERITY = 'info'", "`SEVERITY` must be a member of Severity"),
        ("TIER = Tier.AUDIT", "", "`TIER` must be a member of Tier"),
        ("TIER = Tier.AUDIT", "TIER = Tier.AUDIT\nCWE = 'x'", "`CWE` must be the number"),
        ("TIER = Tier.AUDIT", "TIER = Tier.AUDIT\nclass Options: ...", "frozen dataclass"),
        ("def check(", "def verify(", "no function `check`"),
        ("backend: Backend", "backend: object", "must take exactly (Backend)"),
    ],
)
def test_broken_rule_is_refused(tmp_path: Path, old: str, new: str, reason: str) -> None:
    with toy_package(tmp_path, {"naming/always_crashing.py": CRASHING.replace(old, new)}) as name:
        with pytest.raises(RuleError) as refusal:
            load_rules(name)
        assert "always_crashing.py: " in str(refusal.value)
        assert reason in str(refusal.value)


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"naming/bad.py": NAMED_BAD}, "two lower-case words"),
        ({"named_bad.py": NAMED_BAD}, "folder of its category"),
        ({"one/named_bad.py": NAMED_BAD, "two/named_bad.py": NAMED_BAD}, "a rule of this name exists"),
    ],
)
def test_misplaced_rule_is_refused(tmp_path: Path, files: dict[str, str], reason: str) -> None:
    with toy_package(tmp_path, files) as name, pytest.raises(RuleError, match=reason):
        load_rules(name)


def test_every_page_tells_its_precision() -> None:
    for rule in load_rules():
        told = [part for part in rule.page.text.split("\n\n") if part.startswith("Precision: ")]
        assert len(told) == 1, rule.name
        assert "Known false alarms:" in told[0].replace("\n", " "), rule.name


def test_the_readme_lists_every_rule() -> None:
    readme = (Path(__file__).parents[1] / "README.md").read_text(encoding="utf-8")
    listed = [line for line in readme.splitlines() if line.startswith("| `") and line.count("|") == 4]
    expected = [f"| `{rule.name}` | {rule.title} | {rule.tier.value} |" for rule in load_rules()]
    assert [line for line in listed if line.split("`")[1] in {rule.name for rule in load_rules()}] == expected
