"""The report as SARIF 2.1.0: one run, each rule once, each finding a result with its path as a code flow.

Places are relative to the root of the checkout (`%SRCROOT%`), which whoever reads the file knows.
"""

from collections.abc import Sequence

from doyen.report import Problem, Report, ReportedFinding
from doyen.reports.forms.context import Context
from doyen.reports.forms.escaping import json_text, one_line
from doyen.reports.forms.ordering import by_severity, is_unresolved
from doyen.reports.forms.sarif_places import SOURCE_ROOT, Json, message, place
from doyen.reports.forms.sarif_results import Results
from doyen.reports.forms.sarif_rules import rule_descriptors
from doyen.text.span import Span

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
MOST_RESULTS = 25_000
"""What GitHub takes of one run."""
_CRASH = "rule-crash"


def render_sarif(report: Report, context: Context) -> str:
    """Returns the report as a SARIF log with one run."""
    return json_text({"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(report, context)]})


def _run(report: Report, context: Context) -> Json:
    findings = by_severity(report.findings)[:MOST_RESULTS]
    names = sorted({finding.rule for finding in findings})
    results = Results(context, {name: index for index, name in enumerate(names)})
    return {
        "tool": {
            "driver": {
                "name": report.tool.name,
                "version": report.tool.version,
                "semanticVersion": report.tool.version,
                "rules": rule_descriptors(findings, context.rules()),
            }
        },
        "automationDetails": {"id": _category(context)},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {SOURCE_ROOT: {"description": {"text": "The root of the checkout."}}},
        "invocations": [_invocation(report, findings, context)],
        "results": [results.result(finding) for finding in findings],
    }


def _category(context: Context) -> str:
    """Tells runs over several projects of one checkout apart; the closing slash makes all of it a category."""
    folder = context.checkout_path(".")
    return "doyen/" if folder == "." else f"doyen/{one_line(folder)}/"


def _invocation(report: Report, shown: Sequence[ReportedFinding], context: Context) -> Json:
    notifications = [_notification(problem, context) for problem in report.problems]
    if left_out := len(report.findings) - len(shown):
        text = f"{left_out} more findings are left out: a run holds {MOST_RESULTS} at most"
        notifications.append({"level": "warning", "message": {"text": text}})
    return {
        "executionSuccessful": not any(problem.kind == _CRASH for problem in report.problems),
        "toolExecutionNotifications": notifications,
    }


def _notification(problem: Problem, context: Context) -> Json:
    level = "error" if problem.kind == _CRASH else "note" if is_unresolved(problem) else "warning"
    made: Json = {
        "descriptor": {"id": problem.kind},
        "level": level,
        "message": message(problem.message),
    }
    if problem.path:
        span = Span(problem.line, 0, problem.line, 0) if problem.line else None
        made["locations"] = [place(problem.path, span, context)]
    return made
