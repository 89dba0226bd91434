"""Runs pages as tests: what `doyen.page_runner` finds wrong with an example fails the test."""

from doyen.page_runner import backend_of, bad_faults, fixed_faults, fixed_once, good_faults, reviewed, stubs
from doyen.rule_loader import Rule
from doyen.rule_page import Case

__all__ = ["backend_of", "check_bad", "check_fixed", "check_good", "fixed_once", "reviewed", "stubs"]


def check_bad(rule: Rule, case: Case) -> None:
    """Bad finds exactly what its marks say."""
    assert bad_faults(rule, case) == []


def check_good(rule: Rule, case: Case) -> None:
    """Good finds nothing, and no rule crashes on it."""
    assert good_faults(rule, case) == []


def check_fixed(rule: Rule, bad: Case, shown: Case) -> None:
    """Fixing Bad gives Fixed, which parses, is clean, and stays as it is."""
    assert fixed_faults(rule, bad, shown) == []
