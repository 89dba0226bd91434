"""Which findings a baseline knows again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doyen.errors import UsageError
from doyen.gating.baseline import BaselineEntry, entries_of, match, without
from doyen.report import ReportedFinding
from doyen.rule import Confidence, Severity, Tier
from doyen.workspace.baseline_file import read_baseline, write_baseline


def finding(
    fingerprint: str = "a" * 16,
    rule: str = "some-rule",
    path: str = "app/a.py",
    scope: str = "app.a.f",
    message: str = "`x` is 3 calls below",
) -> ReportedFinding:
    """A finding of an identity."""
    return ReportedFinding(
        rule,
        "concurrency",
        Severity.ERROR,
        Tier.DEFAULT,
        Confidence.HIGH,
        path,
        1,
        1,
        1,
        2,
        scope,
        message,
        fingerprint,
    )


CONTENTS = {"app/a.py": "c1", "app/b.py": "c2"}


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (finding(), "unchanged"),
        (finding("b" * 16), "unchanged"),
        (finding("b" * 16, message="`x` is 5 calls below"), "unchanged"),
        (finding("b" * 16, message="`y` is 3 calls below"), "new"),
        (finding("b" * 16, scope="app.a.g"), "new"),
        (finding(rule="other-rule"), "new"),
        (finding("b" * 16, path="app/moved.py", scope="app.moved.f"), "unchanged"),
        (finding("b" * 16, path="app/b.py", scope="app.b.f"), "new"),
    ],
    ids=[
        "same",
        "edited line",
        "other numbers",
        "other text",
        "other function",
        "other rule",
        "moved file",
        "other file",
    ],
)
def test_what_is_known_again(now: ReportedFinding, state: str) -> None:
    entries = entries_of([finding()], CONTENTS)
    contents = (
        {"app/b.py": "c2", "app/moved.py": "c1"} if now.path == "app/moved.py" else {**CONTENTS, "app/a.py": "c9"}
    )
    matching = match([now], entries, contents)
    assert matching.states == (state,)
    assert matching.stale == (() if state == "unchanged" else entries)


def test_counts_tell_equal_findings_apart() -> None:
    entries = entries_of([finding(), finding()], CONTENTS)
    assert [entry.count for entry in entries] == [2]
    assert match([finding()] * 3, entries, CONTENTS).states == ("unchanged", "unchanged", "new")
    left = match([finding()], entries, CONTENTS).stale
    assert [entry.count for entry in left] == [1]
    assert [entry.count for entry in without(entries, left)] == [1]


findings = st.builds(
    finding,
    st.sampled_from(["a" * 16, "b" * 16]),
    st.sampled_from(["some-rule", "other-rule"]),
    st.sampled_from(["app/a.py", "app/b.py"]),
    st.sampled_from(["app.f", "app.g", ""]),
    st.sampled_from(["it is `x`", "it is `y` 2"]),
)


@given(st.lists(findings, max_size=12))
def test_a_fresh_baseline_knows_all(found: list[ReportedFinding]) -> None:
    entries = entries_of(found, CONTENTS)
    matching = match(found, entries, CONTENTS)
    assert set(matching.states) <= {"unchanged"}
    assert matching.stale == ()
    assert without(entries, entries) == ()


@given(st.lists(findings, max_size=8), st.lists(findings, max_size=8))
def test_nothing_is_counted_twice(before: list[ReportedFinding], after: list[ReportedFinding]) -> None:
    matching = match(after, entries_of(before, CONTENTS), CONTENTS)
    gone = sum(entry.count for entry in matching.stale)
    assert matching.states.count("unchanged") + gone == len(before)


def test_files_are_sorted_and_come_back(tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("baseline") / "doyen-baseline.json"
    entries = entries_of([finding(path="z.py"), finding(path="a.py"), finding(message='"quoted" ü')], CONTENTS)
    write_baseline(file, list(reversed(entries)))
    assert read_baseline(file) == entries
    rows = [line for line in file.read_text().splitlines() if line.startswith("    {")]
    assert len(rows) == 3
    write_baseline(file, entries)
    assert read_baseline(file) == tuple(sorted(entries))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "doyen-baseline.json:1:2: the baseline is no JSON"),
        ("[]", "schema version None"),
        ('{"schema_version": 99, "entries": []}', "schema version 99"),
        ('{"schema_version": 1, "entries": [{"path": 1}]}', "has another form"),
        ('{"schema_version": 1,\n<<<<<<< HEAD\n"entries": []}', "doyen-baseline.json:2: marks of a merge"),
    ],
)
def test_broken_files_are_refused(tmp_path_factory: pytest.TempPathFactory, text: str, said: str) -> None:
    file = tmp_path_factory.mktemp("broken") / "doyen-baseline.json"
    file.write_text(text)
    with pytest.raises(UsageError, match=r"(?s).*") as caught:
        read_baseline(file)
    assert said in str(caught.value)


def test_entries_have_an_order() -> None:
    one, other = (BaselineEntry("a.py", "r", "s", "f", text, "c") for text in "ab")
    assert sorted([other, one]) == [one, other]
