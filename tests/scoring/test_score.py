"""The score: a function of the report, monotonic, and explained to the last point."""

import xml.etree.ElementTree as ET

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from doyen.report import Report, ReportedFinding, Statistics
from doyen.reports.lines import plain
from doyen.reports.score import render_badge, render_score_json, score_lines, score_of
from doyen.rule import Confidence, Severity, Tier


def finding(severity: Severity, confidence: Confidence = Confidence.HIGH, rule: str = "some-rule") -> ReportedFinding:
    """A finding of a weight."""
    return ReportedFinding(
        rule, "concurrency", severity, Tier.DEFAULT, confidence, "a.py", 1, 1, 1, 2, "a", "it is so", "0" * 16
    )


def report(lines: int, *findings: ReportedFinding) -> Report:
    """A report about some lines."""
    return Report(findings=findings, statistics=Statistics(lines=lines))


@pytest.mark.parametrize(
    ("lines", "findings", "score"),
    [
        (10_000, [], 100),
        (0, [], 100),
        (10_000, [finding(Severity.INFO)], 100),
        (10_000, [finding(Severity.ERROR)] * 4, 50),
        (100, [finding(Severity.ERROR)], 44),
        (2_000, [finding(Severity.ERROR)], 44),
        (100_000, [finding(Severity.ERROR)] * 4, 91),
        (10_000, [finding(Severity.WARNING, Confidence.MEDIUM)] * 10, 69),
    ],
)
def test_scores(lines: int, findings: list[ReportedFinding], score: int) -> None:
    assert score_of(report(lines, *findings)).score == score


@given(
    st.integers(0, 10**6),
    st.lists(st.builds(finding, st.sampled_from(Severity), st.sampled_from(Confidence)), max_size=30),
)
def test_curing_never_lowers_the_score(lines: int, findings: list[ReportedFinding]) -> None:
    whole = score_of(report(lines, *findings))
    assert 0 <= whole.score <= 100
    for number in range(len(findings)):
        assert score_of(report(lines, *findings[:number], *findings[number + 1 :])).score >= whole.score


def test_reasons_add_up() -> None:
    found = score_of(
        report(10_000, finding(Severity.ERROR, rule="grave-rule"), *[finding(Severity.WARNING, rule="mild-rule")] * 5)
    )
    assert sum(share.points for share in found.rules) == found.points
    assert abs(sum(share.cost for share in found.rules) - (100 - found.score)) < 1
    assert [share.rule for share in found.rules] == ["mild-rule", "grave-rule"]
    text = plain(score_lines(found, why=True))
    assert "25 points over 10,000 lines" in text
    assert "mild-rule" in text
    assert "mild-rule" not in plain(score_lines(found, why=False))


def test_json_and_badge() -> None:
    found = score_of(report(10_000, finding(Severity.ERROR)))
    content = msgspec.json.decode(render_score_json(found))
    assert (content["score"], content["themes"][0]["category"]) == (80, "concurrency")
    badge = ET.fromstring(render_badge(found))
    assert [node.text for node in badge.iter("{http://www.w3.org/2000/svg}text")] == ["doyen", "80"]
