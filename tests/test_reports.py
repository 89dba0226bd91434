"""Reports are pure functions of a report: JSON in its published shape, text that shows what hurts first."""

import json
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from doyen.fix import Trust
from doyen.report import (
    CallCounts,
    Position,
    Problem,
    Report,
    ReportedEdit,
    ReportedFinding,
    ReportedFix,
    ReportedStep,
    Statistics,
)
from doyen.reports.json import render_json, render_schema
from doyen.reports.lines import plain, safe
from doyen.reports.routes import HandlerKind, RouteRow, render_route_json, route_lines
from doyen.reports.terminal import paint
from doyen.reports.text import render_text, report_lines
from doyen.reports.trace import EffectRow, SymbolTrace, WayRow, trace_lines
from doyen.reports.view import View
from doyen.rule import Confidence, Severity, Tier
from doyen.text.source import DecodedText

SCHEMA = Path(__file__).parent.parent / "docs" / "report.schema.json"
TEXTS = {
    "app/routes.py": "import requests\n\n\nasync def read() -> None:\n\tprice = latest()\n    # \x1b[31m evil \u202e\n",
    "app/prices.py": "def latest() -> float:\n    return requests.get('x')\n",
}
STEPS = (
    ReportedStep("app/routes.py", 5, "`read` calls `latest`", 10, 5, 18),
    ReportedStep("app/prices.py", 2, "`latest` calls `requests.get`, which waits for the network", 12, 2, 29),
)
FIX = ReportedFix(
    Trust.UNSAFE,
    "run it in a thread",
    (
        ReportedEdit("app/routes.py", Position(5, 10), Position(5, 18), "await asyncio.to_thread(latest)"),
        ReportedEdit("app/routes.py", Position(1, 1), Position(1, 1), "import asyncio\n"),
    ),
)


def finding(severity: Severity = Severity.ERROR, line: int = 5, **changes: object) -> ReportedFinding:
    """A finding to render."""
    made = ReportedFinding(
        rule="blocking-call-on-loop",
        category="concurrency",
        severity=severity,
        tier=Tier.DEFAULT,
        confidence=Confidence.HIGH,
        path="app/routes.py",
        line=line,
        column=10,
        end_line=line,
        end_column=18,
        scope="app.routes.read",
        message="`latest` waits for the network on the event loop; use `httpx`",
        fingerprint="0123456789abcdef",
        trace=STEPS,
        related=tuple(ReportedStep("app/other.py", n, "blocks `x` as well") for n in range(1, 8)),
        fixes=(FIX,),
    )
    return msgspec.structs.replace(made, **changes)


def text_of(path: str) -> DecodedText:
    """The text of a file; empty for one that is not there."""
    return DecodedText(TEXTS.get(path, ""))


def test_published_schema_is_the_generated_one() -> None:
    assert SCHEMA.read_text(encoding="utf-8") == render_schema()


def test_json_has_exactly_the_published_keys() -> None:
    report = Report(findings=(finding(),), problems=(Problem("a.py", 1, "syntax", "bad"),))
    content = json.loads(render_json(report))
    schema = json.loads(render_schema())["$defs"]
    one = content["findings"][0]
    for name, part in (
        ("Report", content),
        ("Tool", content["tool"]),
        ("ReportedFinding", one),
        ("ReportedStep", one["trace"][0]),
        ("ReportedStep", one["related"][0]),
        ("ReportedFix", one["fixes"][0]),
        ("ReportedEdit", one["fixes"][0]["edits"][0]),
        ("Position", one["fixes"][0]["edits"][0]["start"]),
        ("Problem", content["problems"][0]),
        ("Statistics", content["statistics"]),
    ):
        assert list(part) == list(schema[name]["properties"]) == schema[name]["required"]
    assert list(one["trace"][0]) == ["path", "line", "message"]


def test_report_survives_being_stored() -> None:
    report = Report(findings=(finding(),))
    assert msgspec.json.decode(msgspec.json.encode(report), type=Report) == report


def test_plain_text_shows_the_path_with_source() -> None:
    text = render_text(Report(findings=(finding(),)), text_of)
    assert text.isascii()
    assert "error[blocking-call-on-loop] `latest` waits" in text
    assert "  --> app/routes.py:5:10 in app.routes.read\n" in text
    assert "  1 `read` calls `latest`  app/routes.py:5:10\n" in text
    assert "         5 |     price = latest()\n           |             ^^^^^^^^\n" in text
    assert "also reached from 7 places" in text
    assert "    ... and 3 more\n" in text
    assert "Found 1 finding (1 error, 0 warnings, 0 infos).\n" in text


def test_fix_is_shown_as_a_diff() -> None:
    text = render_text(Report(findings=(finding(),)), text_of)
    assert "[!] fix (unsafe): run it in a thread\n" in text
    assert "      1 + import asyncio\n      5 -     price = latest()\n" in text
    assert "      5 +     price = await asyncio.to_thread(latest)\n" in text


def test_nothing_found_is_said() -> None:
    assert render_text(Report(), text_of) == "All checks passed!\n"


def test_quiet_says_findings_only() -> None:
    assert render_text(Report(), text_of, View(quiet=True)) == ""
    assert "Found" not in render_text(Report(findings=(finding(),)), text_of, View(quiet=True))


def test_errors_stay_full_where_warnings_are_many() -> None:
    many = [finding(Severity.WARNING, line=line) for line in range(1, 30)]
    text = render_text(Report(findings=(finding(), *many)), text_of)
    assert text.index("  --> app/routes.py:5:10") < text.index("app/routes.py:1:10 warning[")
    assert text.count("  --> ") == 1
    assert text.count("    path: app/routes.py:5 > app/prices.py:2\n") == 29


def test_infos_are_counted_only() -> None:
    report = Report(findings=(finding(Severity.INFO),))
    assert "blocking-call" not in render_text(report, text_of)
    assert "1 info not shown; use --verbose" in render_text(report, text_of)
    assert "info[blocking-call-on-loop]" in render_text(report, text_of, View(infos=True))


def test_source_cannot_write_terminal_codes() -> None:
    text = render_text(Report(findings=(finding(line=6, trace=(), column=1, end_column=12),)), text_of)
    assert "\x1b" not in text
    assert "\\x1b[31m evil \\u202e" in text
    assert safe("a\tb\rc") == "a    b\\rc"


def test_long_paths_lose_their_middle() -> None:
    trace = tuple(ReportedStep("app/prices.py", 1, f"hop {number}") for number in range(40))
    text = render_text(Report(findings=(finding(trace=trace),)), text_of)
    assert "... 28 more hops, shown with --verbose" in text
    assert "hop 39" in text
    assert "hop 20" not in text
    assert "hop 20" in render_text(Report(findings=(finding(trace=trace),)), text_of, View(verbose=True))


def test_problems_are_shown_and_counted() -> None:
    problems = tuple(Problem("a.py", number, "syntax", "invalid syntax") for number in range(1, 9))
    text = render_text(Report(problems=problems), text_of)
    assert text.count("problem[syntax]") == 5
    assert "... and 3 more problems" in text
    assert "8 problems" in text


def test_statistics_are_told_when_asked_for() -> None:
    statistics = Statistics(10, 2000, 30, 4, 1, CallCounts(60, 30, 4, 0, 6, 20, 19), 1.234, 7)
    text = render_text(Report(statistics=statistics), text_of, View(statistics=True))
    assert "10 files, 2,000 lines, 30 functions, 4 rules in 1.23 s (7 from the cache)\n" in text
    assert (
        "90.0% of calls resolved: 60 in the project, 30 in known libraries; 4 in libraries without a stub, 6 unknown; "
        "95.0% of the calls on the project's own objects\n" in text.replace("\n  ", " ")
    )
    assert "1 finding suppressed by comments\n" in text


@pytest.mark.parametrize("width", [60, 100, 140])
def test_terminal_lines_fit_the_width(width: int) -> None:
    from rich.text import Text

    view = View(fancy=True, width=width, place_link=lambda path, line: f"file:///{path}#{line}")
    report = Report(findings=(finding(), finding(Severity.WARNING)))
    painted = paint(report_lines(report, text_of, view), width)
    assert all(Text.from_ansi(line).cell_len <= width for line in painted.split("\n"))
    assert "\x1b]8;" in painted
    assert "file:///app/routes.py#5" in painted


def test_terminal_without_colour_has_no_colour() -> None:
    painted = paint(report_lines(Report(findings=(finding(),)), text_of, View(fancy=True)), 100, colour=False)
    assert "\x1b[31m" not in painted
    assert ";31m" not in painted


def test_plain_report_does_not_load_rich() -> None:
    code = "import doyen.reports.text, doyen.reports.json, sys; print('rich' in sys.modules, 'typer' in sys.modules)"
    outcome = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert outcome.stdout.split() == ["False", "False"]


def test_route_table_is_aligned() -> None:
    rows = [
        RouteRow("GET", "/prices", "app.read", "app/routes.py", 4, HandlerKind.ASYNC, ("a", "b"), ("requests.get",)),
        RouteRow("POST", "/", "app.add", "app/routes.py", 9, HandlerKind.SYNC),
    ]  # fmt: skip
    head, first, second, _, footer = plain(route_lines(rows, View())).splitlines()
    assert head.index("HANDLER") == first.index("app.read") == second.index("app.add")
    assert "a > b" in first
    assert footer == "2 routes, 1 blocking"
    assert json.loads(render_route_json(rows))["routes"][0]["dependencies"] == ["a", "b"]


def test_trace_of_a_symbol() -> None:
    trace = SymbolTrace(
        "app.read",
        "app/routes.py",
        4,
        "request",
        routes=("GET /prices",),
        ways=(WayRow("GET /prices", "request", STEPS[:1]),),
        callees=STEPS[:1],
        effects=(EffectRow("network", "requests.get", STEPS),),
    )
    text = plain(trace_lines([trace], View()))
    assert text.startswith("app.read  app/routes.py:4  runs in: request\n  serves 1 routes: GET /prices\n")
    assert "  way in: GET /prices (request)\n" in text
    assert "  called from nothing known\n" in text
    assert "  blocks on network: requests.get\n    1 app/routes.py:5  `read` calls `latest`\n" in text
