"""The output of each type checker, as recorded from the real one, becomes places in the real text."""

from pathlib import Path

import pytest

from doyen.rule import Severity
from doyen.text.source import DecodedText
from doyen.workspace.companions.checker_outputs import (
    OutputReader,
    read_mypy,
    read_pyrefly,
    read_pyright,
    read_ty,
)
from doyen.workspace.companions.remarks import Counting, Remark, span_of

RECORDED = Path(__file__).parent / "recorded"
TEXT = DecodedText((RECORDED / "orders.txt").read_text(encoding="utf-8"))
READERS: dict[str, OutputReader] = {
    "pyright": read_pyright,
    "basedpyright": read_pyright,
    "ty": read_ty,
    "pyrefly": read_pyrefly,
}
UNKNOWN_NAMES = {
    "pyright": "reportUndefinedVariable",
    "basedpyright": "reportUndefinedVariable",
    "ty": "unresolved-reference",
    "pyrefly": "unknown-name",
}
UNUSED = {
    "pyright": "reportUnusedCoroutine",
    "basedpyright": "reportUnusedCoroutine",
    "ty": "unused-awaitable",
    "pyrefly": "unused-coroutine",
}


def recorded(name: str) -> list[Remark]:
    """What was read of the recorded output of a checker."""
    return READERS[name](name, (RECORDED / f"{name}.json").read_text(encoding="utf-8"))


def about(remarks: list[Remark], code: str) -> Remark:
    """The one remark with a code about the orders."""
    (found,) = [remark for remark in remarks if remark.code == code and remark.path.endswith("app/orders.py")]
    return found


@pytest.mark.parametrize("name", READERS)
def test_columns_are_those_of_characters_beyond_ascii(name: str) -> None:
    remark = about(recorded(name), UNKNOWN_NAMES[name])
    assert TEXT.slice(span_of(remark, TEXT)) == "undefined_name"
    assert (remark.tool, remark.severity) == (name, Severity.ERROR)
    assert "undefined_name" in remark.message


@pytest.mark.parametrize("name", READERS)
def test_a_coroutine_nobody_awaits_is_an_error_whatever_the_checker_calls_it(name: str) -> None:
    remark = about(recorded(name), UNUSED[name])
    assert TEXT.slice(span_of(remark, TEXT)) == "slow(1)"
    assert remark.severity is Severity.ERROR


@pytest.mark.parametrize("name", READERS)
def test_syntax_errors_are_errors(name: str) -> None:
    broken = [remark for remark in recorded(name) if remark.path.endswith("app/broken.py")]
    assert broken
    assert {remark.severity for remark in broken} == {Severity.ERROR}
    assert {remark.line for remark in broken} <= {1, 2, 3}


def test_what_a_checker_only_warns_of_is_worth_knowing() -> None:
    assert about(recorded("basedpyright"), "reportUnusedImport").severity is Severity.INFO
    assert about(recorded("basedpyright"), "reportAssignmentType").severity is Severity.WARNING


def test_messages_are_one_line_without_a_full_stop() -> None:
    messages = [remark.message for name in READERS for remark in recorded(name)]
    assert [message for message in messages if "\n" in message or message.endswith(".")] == []
    assert about(recorded("pyright"), "reportReturnType").message.count("; ") >= 1


def test_wrappers_may_speak_before_the_json() -> None:
    text = (RECORDED / "pyright.json").read_text(encoding="utf-8")
    assert read_pyright("pyright", f"there is a new version\n{text}") == recorded("pyright")


@pytest.mark.parametrize("reader", [*READERS.values(), read_mypy])
@pytest.mark.parametrize("garbage", ["no such thing", '{"errors": 1}', "[1, 2]", '[{"severity": "major"}]'])
def test_garbage_is_refused(reader: OutputReader, garbage: str) -> None:
    with pytest.raises(ValueError, match=r"JSON|Expected|Object|Invalid|malformed"):
        reader("name", garbage)


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ((2, 0, 2, 0), "value = 'é'"),
        ((2, 5, 2, 10), "value"),
        ((2, 5, 1, 1), ""),
        ((99, 1, 99, 9), ""),
        ((2, 5, 99, 99), "value = 'é'\n"),
        ((2, 99, 2, 99), ""),
        ((0, 1, 0, 4), "if "),
    ],
)
def test_places_are_within_the_text_whatever_is_said(place: tuple[int, int, int, int], said: str) -> None:
    text = DecodedText("if x:\n    value = 'é'\n")
    line, column, end_line, end_column = place
    remark = Remark("ty", "x", "a.py", line, column, end_line, end_column, "message", Severity.INFO)
    assert text.slice(span_of(remark, text)) == said


def test_columns_nobody_agrees_about_mean_the_line() -> None:
    text = DecodedText("x = 'é'; y\nx = 'e'; y\n")
    remarks = [Remark("mypy", "x", "a.py", line, 10, line, 11, "", Severity.INFO, Counting.ASCII) for line in (1, 2)]
    assert [text.slice(span_of(remark, text)) for remark in remarks] == ["x = 'é'; y", "y"]
