"""Every page is whole and true: its Bad finds its marks, its Good finds nothing, its Fixed is what the fix makes."""

from pathlib import Path

import pytest

from doyen.rule_loader import Rule, load_rules
from doyen.rule_page import Case, RulePage, parse_cases
from page_runner import check_bad, check_fixed, check_good

CASES = Path(__file__).parent / "cases"
RULES = {rule.name: rule for rule in load_rules()}


def pages() -> list[tuple[Rule, RulePage, str]]:
    """The page of each rule, and its further cases."""
    found = [(rule, rule.page, "page") for rule in RULES.values()]
    files = [file for file in sorted(CASES.glob("*.md")) if file.stem in RULES]
    found += [(RULES[file.stem], parse_cases(file.read_text(encoding="utf-8"), str(file)), "cases") for file in files]
    return found


def label(rule: Rule, case: Case, source: str) -> str:
    """A readable test id."""
    return "-".join(part for part in (rule.name, source, case.name.replace(" ", "_")) if part)


BAD = [pytest.param(rule, case, id=label(rule, case, kind)) for rule, page, kind in pages() for case in page.bad]
GOOD = [pytest.param(rule, case, id=label(rule, case, kind)) for rule, page, kind in pages() for case in page.good]
FIXED = [
    pytest.param(rule, bad, shown, id=label(rule, shown, kind))
    for rule, page, kind in pages()
    for shown in page.fixed
    for bad in page.bad
    if bad.name == shown.name
]


@pytest.mark.parametrize(("rule", "case"), BAD)
def test_bad_finds_exactly_its_marks(rule: Rule, case: Case) -> None:
    check_bad(rule, case)


@pytest.mark.parametrize(("rule", "case"), GOOD)
def test_good_finds_nothing(rule: Rule, case: Case) -> None:
    check_good(rule, case)


@pytest.mark.parametrize(("rule", "bad", "shown"), FIXED)
def test_fixing_bad_gives_fixed(rule: Rule, bad: Case, shown: Case) -> None:
    check_fixed(rule, bad, shown)


def test_every_case_file_belongs_to_a_rule() -> None:
    assert sorted(file.name for file in CASES.glob("*.md") if file.stem not in RULES) == []
