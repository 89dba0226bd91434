"""Comments that speak to doyen: what each silences, what is said about it, and what its fix makes of it."""

from datetime import date
from pathlib import Path

import pytest

from doyen.facts.collect import collect
from doyen.report import Report
from doyen.review import review
from doyen.rule_loader import Rule
from doyen.settings import Settings
from doyen.settings.model import Configuration, everywhere
from doyen.suppression import COMMENT_RULES
from doyen.suppression.applying import Lasting, lasting
from doyen.syntax.parse import parse
from page_runner import backend_of, fixed_once
from toy_rules import toy_rules

TODAY = date(2026, 6, 15)
BAD = "def bad(): ..."


@pytest.fixture
def rules(tmp_path: Path) -> list[Rule]:
    """The toy rules: `named-bad` finds functions whose names begin with `bad`."""
    return list(toy_rules(tmp_path).values())


def reported(text: str, rules: list[Rule], configuration: Configuration | None = None) -> Report:
    """The review of one file on a day."""
    return review(backend_of({"a.py": text}), rules, configuration or everywhere(Settings(), TODAY))


# What stands behind `def bad(): ...`, what is reported, and what stands there after the fixes (None: the same).
COMMENTS = [
    ("  # doyen: ignore[named-bad]", [], None),
    ("  # doyen:ignore[named-bad]because", [], None),
    ("  #doyen: ignore[ named-bad , ]", [], None),
    ("  # noqa: E704  # doyen: ignore[named-bad] why", [], None),
    ("  # doyen: ignore[named-bad] why  # noqa: E704", [], None),
    ("  # doyen: ignore[named-bad] see #12, # 13", [], None),
    ("  # doyen: ignore[named-bad] why until 2026-06-15", [], None),
    ("  # doyen: ignore[named-bad] until 2027-01-31: then the server is gone", [], None),
    ("  # doyen: ignore[named-bad] until the server is gone", [], None),
    ("  # doyen: ignore[named-bad] until 3.14 is out", [], None),
    ("  # doyen: ignore[named-bad] until v2.0", [], None),
    # expired
    ("  # doyen: ignore[named-bad] why until 2026-06-14", ["expired-ignore", "named-bad"], ""),
    (
        "  # noqa  # doyen: ignore[named-bad] until 2020-02-29  # pragma: x",
        ["expired-ignore", "named-bad"],
        "  # noqa  # pragma: x",
    ),
    ("  # doyen: ignore[named-bat] until 2020-02-29", ["expired-ignore", "named-bad", "unknown-rule-in-ignore"], ""),
    # no date
    (
        "  # doyen: ignore[named-bad] until 2027/1/31",
        ["malformed-ignore"],
        "  # doyen: ignore[named-bad] until 2027-01-31",
    ),
    (
        "  # doyen: ignore[named-bad] x until 20270131",
        ["malformed-ignore"],
        "  # doyen: ignore[named-bad] x until 2027-01-31",
    ),
    ("  # doyen: ignore[named-bad] until 2027-02-30", ["malformed-ignore"], None),
    ("  # doyen: ignore[named-bad] until 31.01.2027", ["malformed-ignore"], None),
    ("  # doyen: ignore[named-bad] until January 2027", ["malformed-ignore"], None),
    ("  # doyen: ignore[named-bad] until 2027", ["malformed-ignore"], None),
    # unused and unknown
    ("  # doyen: ignore[named-bad, named-bad-too] x", ["unknown-rule-in-ignore"], "  # doyen: ignore[named-bad] x"),
    ("  # doyen: ignore[zzz, named-bad]", ["unknown-rule-in-ignore"], None),
    ("  # doyen: ignore[name-bad] x", ["named-bad", "unknown-rule-in-ignore"], "  # doyen: ignore[named-bad] x"),
    ("  # doyen: ignore[]", ["named-bad", "unknown-rule-in-ignore"], None),
    ("  # doyen: ignore", ["named-bad", "unknown-rule-in-ignore"], None),
    # malformed, and certain
    ("  # doyen ignore[named-bad] why", ["malformed-ignore", "named-bad"], "  # doyen: ignore[named-bad] why"),
    ("  # doyen-ignore[named-bad]", ["malformed-ignore", "named-bad"], "  # doyen: ignore[named-bad]"),
    ("  # Doyen: Ignore[named-bad]", ["malformed-ignore", "named-bad"], "  # doyen: ignore[named-bad]"),
    ("  # doyen: ignore[named-bad why", ["malformed-ignore", "named-bad"], "  # doyen: ignore[named-bad] why"),
    ("  # doyen: ignore(named-bad): why", ["malformed-ignore", "named-bad"], "  # doyen: ignore[named-bad] : why"),
    (
        "  # doyen: ignore named-bad, always-crashing why",
        ["malformed-ignore", "named-bad"],
        "  # doyen: ignore[named-bad, always-crashing] why",
    ),
    ("  # doyen: noqa: named-bad", ["malformed-ignore", "named-bad"], "  # doyen: ignore[named-bad]"),
    (
        "  # x  # doyen: disable=named-bad  # y",
        ["malformed-ignore", "named-bad"],
        "  # x  # doyen: ignore[named-bad]  # y",
    ),
    (
        "  # doyen: ignored[named-bad] until 2027-01-31",
        ["malformed-ignore", "named-bad"],
        "  # doyen: ignore[named-bad] until 2027-01-31",
    ),
    # malformed, and nobody knows what is meant
    ("  # doyen: noqa", ["malformed-ignore", "named-bad"], None),
    ("  # doyen noqa", ["malformed-ignore", "named-bad"], None),
    ("  # doyen: ignore[named-bad, nam", ["malformed-ignore", "named-bad"], None),
    ("  # doyen ignore[named-bat]", ["malformed-ignore", "named-bad"], None),
    ("  # doyen: ignore because", ["malformed-ignore", "named-bad"], None),
    # prose
    ("  # doyen finds this", ["named-bad"], None),
    ("  # doyen ignores this file (mostly)", ["named-bad"], None),
    ("  # doyen: a reviewer", ["named-bad"], None),
    ("  # write `# doyen: ignore[named-bad]` here", ["named-bad"], None),
    ("  # see doyen: ignore[named-bad]", ["named-bad"], None),
    ("  # doyens ignore[named-bad]", ["named-bad"], None),
    ('; x = "# doyen: ignore[named-bad]"', ["named-bad"], None),
]


@pytest.mark.parametrize(("comment", "found", "after"), COMMENTS, ids=[row[0].strip() for row in COMMENTS])
def test_comment(rules: list[Rule], comment: str, found: list[str], after: str | None) -> None:
    files = {"a.py": f"{BAD}{comment}\n"}
    report = reported(files["a.py"], rules)
    assert sorted(finding.rule for finding in report.findings) == found
    about = [one for one in report.findings if one.category == "suppression"]
    only = type(report)(findings=tuple(about))
    assert fixed_once(files, only) == {"a.py": f"{BAD}{comment if after is None else after}\n"}


# Whole files, and the lines of the findings that are left.
LINES = [
    ("# doyen: ignore[named-bad]\n\n# more\ndef bad(): ...\n", []),
    ("def good(): ...  # doyen: ignore[named-bad]\ndef bad(): ...\n", [2]),
    ('def bad(x="""\na\n"""): ...  # doyen: ignore[named-bad]\n', []),
    ("def bad(x=f'''{\n  1\n}'''): ...  # doyen: ignore[named-bad]\n", []),
    ("x = 1 + \\\n  2; y = 3  # doyen: ignore[named-bad]\ndef bad(): ...\n", [3]),
    ("# doyen: ignore[named-bad]\ndef bad(x=1 + \\\n  2): ...\n", []),
    ("def good(\n  a,  # doyen: ignore[named-bad]\n): ...\ndef bad(): ...\n", [4]),
]


@pytest.mark.parametrize(("text", "lines"), LINES)
def test_comment_speaks_about_its_lines(rules: list[Rule], text: str, lines: list[int]) -> None:
    found = [finding.line for finding in reported(text, rules).findings if finding.rule == "named-bad"]
    assert found == lines


def test_reason_is_required_where_the_settings_say_so(rules: list[Rule]) -> None:
    text = f"{BAD}  # doyen: ignore[named-bad]\n{BAD}  # doyen: ignore[named-bad] why\n"
    text += f"{BAD}  # doyen: ignore[named-bad] until 2027-01-31\n{BAD}  # doyen: ignore[named-bad]  # noqa: E704\n"
    assert reported(text, rules).findings == ()
    report = reported(text, rules, everywhere(Settings(require_reason=True), TODAY))
    assert [(finding.rule, finding.line) for finding in report.findings] == [
        ("ignore-without-reason", 1),
        ("ignore-without-reason", 3),
        ("ignore-without-reason", 4),
    ]


def test_nothing_expires_without_a_day(rules: list[Rule]) -> None:
    text = f"{BAD}  # doyen: ignore[named-bad] until 1999-12-31\n"
    assert reported(text, rules, everywhere(Settings())).findings == ()


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ((), Lasting()),
        (("2026-06-15",), Lasting(None, date(2026, 6, 15))),
        (("2026-06-14",), Lasting(date(2026, 6, 14), None)),
        (("2020-01-01", "2026-06-14", "2027-01-01", "2028-01-01"), Lasting(date(2026, 6, 14), date(2027, 1, 1))),
        (("2027-02-30",), Lasting()),
    ],
)
def test_report_lasts_until_a_comment_expires(dates: tuple[str, ...], expected: Lasting) -> None:
    text = "".join(f"x = 1  # doyen: ignore[a-b] until {day}\n" for day in dates)
    found = lasting(collect(parse(text.encode())).directives, TODAY)
    assert found == expected
    assert found.holds(TODAY)
    assert not any(found.holds(day) for day in (expected.after,) if day)
    assert all(found.holds(day) for day in (expected.through,) if day)


@pytest.mark.parametrize("rule", COMMENT_RULES, ids=lambda rule: rule.name)
def test_page_says_what_holds(tmp_path: Path, rule: object) -> None:
    """Each comment shown under Bad is reported as its page says, and the one under Fixed or Good is not."""
    from doyen.rule_loader import load_rules
    from doyen.suppression.comment_rules import CommentRule

    assert isinstance(rule, CommentRule)
    blocks = [block.split("```")[0].strip() for block in rule.page.split("```python\n")[1:]]
    configuration = everywhere(Settings(require_reason=rule.name == "ignore-without-reason"), TODAY)

    def said(code: str) -> list[str]:
        head = "import requests\nimport httpx\n\n\nasync def go(url: str, client: httpx.AsyncClient) -> None:\n"
        text = f"{head}    {code}\n"
        report = review(backend_of({"a.py": text}), load_rules(), configuration)
        return [finding.rule for finding in report.findings if finding.category == "suppression"]

    assert said(blocks[0]) == [rule.name]
    assert said(blocks[1]) == []
