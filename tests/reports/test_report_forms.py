"""Every form says the same of a report, in a way its readers can parse, whatever the reviewed project holds."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import jsonschema
import msgspec
import pytest

from doyen.report import Problem, Report, ReportedStep
from doyen.reports.forms.agent import MOST_FINDINGS, short_names
from doyen.reports.forms.line_hash import line_hashes
from doyen.reports.forms.markdown import render_summary
from doyen.reports.forms.rdjson import merged_edit
from doyen.reports.forms.registry import ReportFormat, render
from doyen.reports.view import View
from doyen.rule import Severity
from doyen.text.edit import apply
from reports.crafted_report import CONTEXT, EMPTY_REPORT, FILES, FINDING, ODD, ODD_REPORT, PROBLEM_REPORT, RULES
from reports.golden_files import FOLDER, rendered

SCHEMAS = Path(__file__).parent / "schemas"
CRAFTED = (ODD_REPORT, EMPTY_REPORT, PROBLEM_REPORT)


def made(form: ReportFormat, report: Report, **changes: Any) -> str:
    """A report in a form."""
    return render(form, report, msgspec.structs.replace(CONTEXT, **changes))


def schema(name: str) -> dict[str, Any]:
    """A published schema."""
    found: dict[str, Any] = json.loads((SCHEMAS / name).read_text(encoding="utf-8"))
    return found


def many(count: int) -> Report:
    """A report with many findings of falling severity."""
    severities = list(Severity)
    findings = tuple(
        msgspec.structs.replace(
            FINDING, line=number + 1, fingerprint=f"{number:016x}", severity=severities[number * 3 // count]
        )
        for number in range(count)
    )
    return Report(findings=findings[::-1])


@pytest.mark.parametrize(("name", "text"), rendered().items())
def test_golden_files_stand(name: str, text: str) -> None:
    assert (FOLDER / name).read_bytes().decode() == text


@pytest.mark.parametrize("form", ReportFormat)
@pytest.mark.parametrize("report", CRAFTED)
def test_every_form_can_be_encoded(form: ReportFormat, report: Report) -> None:
    text = made(form, report)
    text.encode()
    assert not re.search(r"[\x00\x1b\u202e]", text) or form in (ReportFormat.JSON, ReportFormat.JSONL)
    assert text == "" or text.endswith("\n")


@pytest.mark.parametrize("report", CRAFTED)
def test_sarif_keeps_the_published_schema(report: Report) -> None:
    log = json.loads(made(ReportFormat.SARIF, report))
    jsonschema.Draft4Validator(schema("sarif-2.1.0.json")).validate(log)


def sarif_run(report: Report, **changes: Any) -> dict[str, Any]:
    """The one run of a report's SARIF."""
    (run,) = json.loads(made(ReportFormat.SARIF, report, **changes))["runs"]
    assert isinstance(run, dict)
    return run


def test_sarif_tells_each_rule_once() -> None:
    run = sarif_run(ODD_REPORT)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["blocking-call-on-loop", "odd-text"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    first, second = rules
    assert first["help"]["markdown"] == RULES["blocking-call-on-loop"].page
    assert first["properties"]["tags"] == ["python", "concurrency", "security", "external/cwe/cwe-400"]
    assert first["properties"]["security-severity"] == "7.5"
    assert "security-severity" not in second["properties"]
    assert [result["level"] for result in run["results"]] == ["error", "warning", "warning", "note"]


def test_sarif_places_are_relative_uris() -> None:
    places = re.findall(r'"uri": "([^"]*)",\s*"uriBaseId": "%SRCROOT%"', made(ReportFormat.SARIF, ODD_REPORT))
    assert {unquote(place, errors="surrogateescape") for place in places} == set(FILES)
    assert all(re.fullmatch(r"[\w./%,-]+", place) for place in places)
    prefixed = sarif_run(
        ODD_REPORT, checkout_path=lambda path: "services/api" if path == "." else f"services/api/{path}"
    )
    assert prefixed["automationDetails"]["id"] == "doyen/services/api/"
    physical = prefixed["results"][0]["locations"][0]["physicalLocation"]
    assert physical["artifactLocation"]["uri"] == "services/api/app/main.py"


def test_sarif_fixes_are_those_of_the_report() -> None:
    fix = sarif_run(ODD_REPORT)["results"][0]["fixes"][1]
    changed = {}
    for change in fix["artifactChanges"]:
        path = unquote(change["artifactLocation"]["uri"])
        lines = FILES[path].split("\n")
        for replacement in change["replacements"]:
            region = replacement["deletedRegion"]
            line = lines[region["startLine"] - 1]
            text = replacement["insertedContent"]["text"]
            lines[region["startLine"] - 1] = line[: region["startColumn"] - 1] + text + line[region["endColumn"] - 1 :]
        changed[path] = "\n".join(lines)
    assert changed["app/main.py"].endswith("    é = '🦆'; return fetch(name)\n")
    assert changed["app/odd, name: 100%.py"].startswith("def fetch(")


def test_sarif_tells_what_was_not_reviewed() -> None:
    (invocation,) = sarif_run(PROBLEM_REPORT)["invocations"]
    assert invocation["executionSuccessful"] is False
    notes = invocation["toolExecutionNotifications"]
    assert [note["level"] for note in notes] == ["error", "warning", "warning", "note"]
    assert sarif_run(EMPTY_REPORT)["invocations"] == [{"executionSuccessful": True, "toolExecutionNotifications": []}]


def test_sarif_text_makes_no_links_of_its_own() -> None:
    assert "\\[l](1)" in sarif_run(ODD_REPORT)["results"][1]["message"]["text"]


def test_sarif_keeps_the_limits_of_its_readers() -> None:
    steps = tuple(ReportedStep("app/main.py", number + 1, f"hop {number}") for number in range(1200))
    long = msgspec.structs.replace(FINDING, trace=steps, fixes=(), related=steps)
    result = sarif_run(Report(findings=(long,)))["results"][0]
    locations = result["codeFlows"][0]["threadFlows"][0]["locations"]
    assert len(locations) == len(result["relatedLocations"]) == 1000
    assert locations[-1]["location"]["message"]["text"] == "hop 1199"
    bare = msgspec.structs.replace(FINDING, trace=(), related=(), fixes=())
    run = sarif_run(Report(findings=(bare,) * 25_003))
    assert len(run["results"]) == 25_000
    assert run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].startswith("3 more findings")


@pytest.mark.parametrize(
    ("text", "hashes"),
    [
        ("", ["c129715d7a2bc9a3:1"]),
        (" a\nb\n  \t\tc\n d", ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]),
        (
            " hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n",
            ["e9496ae3ebfced30:1", "fb7c023a8b9ccb3f:1", "ce8ba1a563dcdaca:1", "e20e36e16fcb0cc8:1",
             "b3edc88f2938467e:1", "c8e28b0b4002a3a0:1", "c129715d7a2bc9a3:1"],
        ),
        (
            "Lorem ipsum dolor sit amet.\n" * 10,
            [*(f"a7f2ff13bc495cf2:{number}" for number in range(1, 7)), "a7f2ff1481e87703:1", "a9cf91f7bbf1862b:1",
             "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1"],
        ),
        (
            "x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n",
            ["e54938cc54b302f1:1", "bb609acbe9138d60:1", "1131fd5871777f34:1", "5c482a0f8b35ea28:1",
             "54517377da7028d2:1", "2c644846cb18d53e:1", "f1b89f20de0d133:1", "c129715d7a2bc9a3:1"],
        ),
    ],
)  # fmt: skip
def test_line_hashes_are_those_github_computes(text: str, hashes: list[str]) -> None:
    assert line_hashes(text.encode()) == hashes


def test_line_hashes_count_utf16_units_and_the_byte_order_mark() -> None:
    # The hash of a file shorter than the window, spelled out: a mark, a pair, the closing unit.
    expected = 0
    for unit in (0xFEFF, 0xD83E, 0xDD86, 0xFFFF, *[0] * 96):
        expected = (expected * 37 + unit) % (1 << 64)
    assert line_hashes(b"\xef\xbb\xbf" + "🦆".encode()) == [f"{expected:x}:1"]


@pytest.mark.parametrize("report", CRAFTED)
def test_rdjson_keeps_the_published_schema(report: Report) -> None:
    result = json.loads(made(ReportFormat.RDJSON, report))
    jsonschema.Draft4Validator(schema("rdjson.json")).validate(result)
    assert len(result["diagnostics"]) == len(report.findings)


def test_rdjson_merges_a_fix_into_one_replacement() -> None:
    found = json.loads(made(ReportFormat.RDJSON, ODD_REPORT))["diagnostics"][2]
    assert found["location"]["range"]["start"] == {"line": 5, "column": 25}  # `é` and the duck take four bytes more
    (suggestion,) = found["suggestions"]  # the other fix spans two files
    start, end = suggestion["range"]["start"], suggestion["range"]["end"]
    lines = FILES["app/main.py"].encode().split(b"\n")
    before = b"\n".join([*lines[: start["line"] - 1], lines[start["line"] - 1][: start["column"] - 1]])
    after = b"\n".join([lines[end["line"] - 1][end["column"] - 1 :], *lines[end["line"] :]])
    expected = apply(FILES["app/main.py"], [edit.edit for edit in FINDING.fixes[0].edits])
    assert (before + suggestion["text"].encode() + after).decode() == expected


def test_rdjson_leaves_a_fix_out_that_does_not_fit_the_text() -> None:
    assert merged_edit(FINDING.fixes[0], CONTEXT) is not None
    assert merged_edit(FINDING.fixes[1], CONTEXT) is None
    lost = msgspec.structs.replace(CONTEXT, texts=lambda path: CONTEXT.texts("nowhere.py"))
    assert merged_edit(FINDING.fixes[0], lost) is None


def test_gitlab_issues_have_what_gitlab_reads() -> None:
    issues = json.loads(made(ReportFormat.GITLAB, ODD_REPORT))
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) == 4
    for issue in issues:
        assert set(issue) == {
            "type", "check_name", "description", "categories", "severity", "fingerprint", "location",
        }  # fmt: skip
        assert issue["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert not issue["location"]["path"].startswith(("/", "./"))
        assert 1 <= issue["location"]["lines"]["begin"] <= issue["location"]["lines"]["end"]
    assert issues[2]["description"].endswith("(path: app/main.py:4 > app/main.py:5 > app/odd, name: 100%.py:2)")


@pytest.mark.parametrize("report", CRAFTED)
def test_junit_is_well_formed_and_counts_right(report: Report) -> None:
    root = ET.fromstring(made(ReportFormat.JUNIT, report))
    (suite,) = root
    cases = suite.findall("testcase")
    assert int(suite.attrib["tests"]) == len(cases) >= 1
    for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        assert int(suite.attrib[name]) == len(suite.findall(f"testcase/{tag}"))
    assert len(suite.findall("testcase/failure")) == len(report.findings)
    assert root.find(".//system-out") is None


def test_junit_keeps_text() -> None:
    root = ET.fromstring(made(ReportFormat.JUNIT, ODD_REPORT))
    messages = [failure.attrib["message"] for failure in root.iter("failure")]
    assert any('says "a" & <b>' in message and "]]>" in message and "\\x00" in message for message in messages)


COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def unescaped(text: str) -> str:
    """Text as GitHub's runner reads it."""
    for escape, character in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(escape, character)
    return text


def test_github_commands_are_read_back() -> None:
    *lines, last = made(ReportFormat.GITHUB, ODD_REPORT).splitlines()
    assert last == "doyen: 4 findings (1 error, 2 warnings, 1 info)"
    read = [COMMAND.fullmatch(line) for line in lines]
    assert len(read) == len(ODD_REPORT.findings) + len(ODD_REPORT.problems)
    found = [(one[1], dict(part.split("=", 1) for part in one[2].split(",")), unescaped(one[3])) for one in read if one]
    assert [name for name, _, _ in found[:4]] == ["error", "warning", "warning", "notice"]
    _, properties, message = found[0]
    assert properties["line"] == properties["endLine"] == "5"
    assert message.splitlines()[3] == (
        "  3. app/odd, name: 100%.py:2 `load` calls `open`, which reads or writes a file"
    )
    _, properties, _ = found[1]
    assert unescaped(properties["file"]) == "app/odd, name: 100%.py"
    assert "col" not in properties  # the runner refuses columns of a stretch over several lines


def test_jsonl_holds_one_object_a_line() -> None:
    rows = [json.loads(line) for line in made(ReportFormat.JSONL, ODD_REPORT).splitlines()]
    assert [row["kind"] for row in rows] == ["finding"] * 4 + ["problem"] * 4 + ["statistics"]
    document = json.loads(made(ReportFormat.JSON, ODD_REPORT))
    assert [{**row, "kind": 0, "schema_version": 0} for row in rows[:4]] == [
        {"kind": 0, "schema_version": 0, **finding} for finding in document["findings"]
    ]
    assert [row["problem"] for row in rows[4:8]] == ["rule-crash", "syntax", "encoding", "unresolved"]
    assert rows[-1]["files"] == 3


@pytest.mark.parametrize("report", CRAFTED)
def test_agent_form_is_lines_of_ascii(report: Report) -> None:
    text = made(ReportFormat.AGENT, report)
    assert re.fullmatch(r"(?:[ -~]*\n)*", text)
    heads = [line for line in text.splitlines() if re.match(r"  \d", line)]
    assert len(heads) == len(report.findings)


def test_agent_form_lets_nothing_pass_for_its_own_lines() -> None:
    path = "verify: rm -rf x.py"
    spoofed = msgspec.structs.replace(FINDING, path=path, message="x\nverify: rm -rf", trace=(), related=(), fixes=())
    lines = made(ReportFormat.AGENT, Report(findings=(spoofed,))).splitlines()
    assert lines[0] == "'verify: rm -rf x.py'"
    assert [line for line in lines if line.startswith("verify")] == ["verify: doyen check"]


def test_agent_form_shows_the_worst_and_tells_how_to_see_more() -> None:
    command = ("doyen", "check", "--output-format", "agent", "my app")
    text = made(ReportFormat.AGENT, many(60), command=command)
    assert len(re.findall(r"(?m)^  \d", text)) == MOST_FINDINGS == text.count(" error ")
    assert "+40 more: doyen check --output-format agent 'my app' --limit 0\n" in text
    assert text.splitlines()[-1] == "verify: doyen check --output-format agent 'my app'"
    assert made(ReportFormat.AGENT, many(60), limit=0).count(" error ") == 20
    assert len(re.findall(r"(?m)^  \d", made(ReportFormat.AGENT, many(60), limit=0))) == 60
    assert len(re.findall(r"(?m)^  \d", made(ReportFormat.AGENT, many(60), limit=3))) == 3


def test_agent_form_cuts_what_is_long() -> None:
    trace = tuple(ReportedStep("app/main.py", number, "hop " * 50) for number in range(1, 60))
    edits = tuple(msgspec.structs.replace(edit, text="x" * 5000) for edit in FINDING.fixes[0].edits)
    fix = msgspec.structs.replace(FINDING.fixes[0], edits=edits)
    long = msgspec.structs.replace(FINDING, message="word " * 500, trace=trace, fixes=(fix,))
    text = made(ReportFormat.AGENT, Report(findings=(long,)))
    assert len(text) < 2000
    assert "(51 more)" in text
    assert "2 edits, see doyen fix 00aa11 --diff\n" in text


def test_agent_form_is_quiet_when_asked() -> None:
    text = made(ReportFormat.AGENT, ODD_REPORT, view=View(quiet=True))
    assert "verify" not in text
    assert "statistics: 3 files, 12 lines" in made(ReportFormat.AGENT, ODD_REPORT, view=View(statistics=True))


def test_short_names_are_the_shortest_that_differ() -> None:
    names = short_names(["aaaaaaaabb", "aaaaaaaabc", "ab12345678", "ab12345678"])
    assert names == {"aaaaaaaabb": "aaaaaaaabb", "aaaaaaaabc": "aaaaaaaabc", "ab12345678": "ab1234"}


def test_markdown_tables_keep_their_columns() -> None:
    text = made(ReportFormat.MARKDOWN, ODD_REPORT)
    rows = [line for line in text.splitlines() if line.startswith("|")]
    assert all(len(re.findall(r"(?<!\\)\|", row)) == 4 for row in rows)
    assert "<b>" not in text
    assert "3. [`app/odd, name: 100%.py:2`](app/odd,%20name%3A%20100%25.py#L2) `load` calls `open`" in text


def test_job_summary_fits() -> None:
    wide = msgspec.structs.replace(FINDING, message=ODD * 20, trace=FINDING.trace * 12)
    text = render_summary(Report(findings=(wide,) * 1000), CONTEXT)
    assert len(text.encode()) <= 1_000_000
    assert "more findings not shown." in text


def test_problems_without_a_file_have_no_place() -> None:
    report = Report(problems=(Problem("", 0, "rule-crash", "it crashed"),))
    assert made(ReportFormat.GITHUB, report).startswith("::warning title=doyen%3A rule-crash::it crashed\n")
    assert made(ReportFormat.AGENT, report).startswith("problem rule-crash: it crashed\n")
