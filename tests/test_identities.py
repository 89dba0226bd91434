"""A finding keeps its identity while its code is the same, and loses it with its function or its callee."""

from collections.abc import Callable

import pytest

from doyen.rule_loader import load_rules
from page_runner import reviewed

FILE = """\
import time


def pause(seconds: float) -> None:
    time.sleep(seconds)


async def work() -> None:
    pause(1.5)
"""


def identities(files: dict[str, str]) -> list[str]:
    """The fingerprints of all findings."""
    return sorted(finding.fingerprint for finding in reviewed(files, load_rules()).findings)


KEPT: dict[str, Callable[[str], str]] = {
    "moved lines": lambda text: f"# one\n# two\n\n{text}",
    "other code beside it": lambda text: text + "\n\ndef more() -> int:\n    return 1\n",
    "reformatted": lambda text: text.replace("pause(1.5)", "pause(\n        1.5,\n    )"),
    "another value": lambda text: text.replace("pause(1.5)", "pause(2 * 60)"),
    "a statement before it": lambda text: text.replace("    pause(1.5)", '    print("x")\n    pause(1.5)'),
    "another way below": lambda text: (
        text.replace("    time.sleep(seconds)", "    wait(seconds)")
        + "\n\ndef wait(seconds: float) -> None:\n    time.sleep(seconds)\n"
    ),
}
LOST: dict[str, Callable[[str], str]] = {
    "another function": lambda text: text.replace("work", "labour"),
    "another callee": lambda text: text.replace("pause", "wait"),
}


@pytest.mark.parametrize("edit", KEPT.values(), ids=KEPT)
def test_what_keeps_an_identity(edit: Callable[[str], str]) -> None:
    before = identities({"app.py": FILE})
    assert len(before) == 1
    assert edit(FILE) != FILE
    assert identities({"app.py": edit(FILE)}) == before


@pytest.mark.parametrize("edit", LOST.values(), ids=LOST)
def test_what_makes_another_finding(edit: Callable[[str], str]) -> None:
    after = identities({"app.py": edit(FILE)})
    assert len(after) == 1
    assert after != identities({"app.py": FILE})


def test_an_added_equal_call_is_one_more() -> None:
    before = identities({"app.py": FILE})
    after = identities({"app.py": f"{FILE}    pause(1.5)\n"})
    assert len(set(after)) == len(after)
    assert set(before) <= set(after)
