"""Rules shared among processes say what they say one after the other, whatever becomes of a process."""

import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from doyen.frameworks.backend import Backend
from doyen.review import run_rules
from doyen.rule import Finding
from doyen.rule_loader import Rule, load_rules
from doyen.workspace.rule_workers import run_forked
from page_runner import backend_of

SHOP = Path(__file__).parents[2] / "examples" / "shop"

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked on Linux only")


@pytest.fixture(scope="module")
def shop() -> Backend:
    return backend_of({path.relative_to(SHOP).as_posix(): path.read_text() for path in sorted(SHOP.rglob("*.py"))})


def broken(check: object) -> Rule:
    """A rule of the real set with another check."""
    return msgspec.structs.replace(load_rules()[0], name="broken-rule", check=check)


def test_outcomes_are_those_of_one_process(shop: Backend) -> None:
    rules = load_rules()
    alone = run_rules(shop, rules)
    assert any(outcome.findings for outcome in alone)
    assert tuple(run_forked(shop, rules, 3)) == alone


def test_a_process_that_dies_loses_nothing(shop: Backend) -> None:
    parent = os.getpid()

    def check(_backend: Backend) -> Iterator[Finding]:
        if os.getpid() != parent:
            os._exit(9)
        yield from ()

    rules = [*load_rules(), *[broken(check)] * 8]
    assert tuple(run_forked(shop, rules, 3)) == run_rules(shop, rules)


def test_a_crash_in_another_process_is_a_problem(shop: Backend) -> None:
    def check(backend: Backend) -> Iterator[Finding]:
        yield from backend.text("no such file, out of luck").lines  # type: ignore[attr-defined]

    rules = [broken(check)] * 6
    outcomes = run_forked(shop, rules, 3)
    assert len(outcomes) == 6
    assert all(outcome.crash is not None and "out of luck" in outcome.crash.message for outcome in outcomes)


def test_a_crash_of_the_engine_is_told_by_each_rule_that_meets_it(
    shop: Backend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_backend: Backend) -> None:
        message = "the engine is out of order"
        raise RuntimeError(message)

    def check(backend: Backend) -> Iterator[Finding]:
        backend.prepare()
        yield from ()

    monkeypatch.setattr(Backend, "prepare", fail)
    outcomes = run_forked(shop, [broken(check), load_rules()[0], broken(check)], 2)
    told = [outcome.crash.message if outcome.crash else "" for outcome in outcomes]
    assert ["out of order" in message for message in told] == [True, False, True]
