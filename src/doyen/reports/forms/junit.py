"""The report as a JUnit test suite: findings are failures, problems are errors."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from doyen.report import Problem, Report, ReportedFinding
from doyen.reports.forms.context import Context
from doyen.reports.forms.escaping import LONGEST, encodable, one_line
from doyen.reports.forms.ordering import is_unresolved

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML document may hold, not even escaped."""


def render_junit(report: Report, context: Context) -> str:
    """Returns one suite with a case for each finding and problem; with neither, one case that passes."""
    skipped = sum(map(is_unresolved, report.problems))
    counts = {
        "tests": str(max(len(report.findings) + len(report.problems), 1)),
        "failures": str(len(report.findings)),
        "errors": str(len(report.problems) - skipped),
        "skipped": str(skipped),
    }
    suites = ET.Element("testsuites", {"name": report.tool.name, **counts})
    suite = ET.SubElement(suites, "testsuite", {"name": report.tool.name, **counts})
    for finding in report.findings:
        _finding_case(suite, finding, context)
    for problem in report.problems:
        _problem_case(suite, problem, context)
    if not report.findings and not report.problems:
        ET.SubElement(suite, "testcase", {"classname": report.tool.name, "name": "no findings"})
    ET.indent(suites)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(suites, encoding="unicode")}\n'


def speakable(text: str) -> str:
    """The text with what XML cannot hold spelled out."""
    return _FORBIDDEN.sub(lambda match: ascii(match[0])[1:-1], encodable(text))


def _finding_case(suite: ET.Element, finding: ReportedFinding, context: Context) -> None:
    path = speakable(context.checkout_path(finding.path))
    name = f"{finding.rule} at {finding.line}:{finding.column}"
    case = ET.SubElement(
        suite, "testcase", {"classname": path, "name": name, "file": path, "line": str(finding.line)}
    )  # fmt: skip
    kind = f"{finding.severity.value} {finding.rule}"
    failure = ET.SubElement(case, "failure", {"type": kind, "message": speakable(one_line(finding.message))})
    failure.text = speakable("\n".join(one_line(line, 2 * LONGEST) for line in _body(finding, context)))


def _body(finding: ReportedFinding, context: Context) -> Iterator[str]:
    """The finding in lines: the message, the hops of the path, related places, the titles of fixes."""
    path = context.checkout_path
    yield f"{path(finding.path)}:{finding.line}:{finding.column}: {finding.message}"
    for number, step in enumerate(finding.trace, 1):
        yield f"  {number}. {path(step.path)}:{step.line} {step.message}"
    for step in finding.related:
        yield f"  also {path(step.path)}:{step.line} {step.message}"
    for fix in finding.fixes:
        yield f"  fix ({fix.trust.value}): {fix.title}"


def _problem_case(suite: ET.Element, problem: Problem, context: Context) -> None:
    path = speakable(context.checkout_path(problem.path)) if problem.path else "doyen"
    name = f"{problem.kind} at {problem.line}" if problem.line else problem.kind
    case = ET.SubElement(suite, "testcase", {"classname": path, "name": speakable(name)})
    message = speakable(one_line(problem.message))
    if is_unresolved(problem):
        ET.SubElement(case, "skipped", {"message": message})
    else:
        ET.SubElement(case, "error", {"type": speakable(problem.kind), "message": message})
