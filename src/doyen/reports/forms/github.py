"""The report as workflow commands of GitHub Actions, which become annotations of the changed lines.

GitHub shows the first ten errors, warnings and notices of a step, so the worst come first. A line that begins with
`::` is obeyed by the runner: nothing of the reviewed project reaches the start of a line.
"""

from collections.abc import Iterator

from doyen.report import Problem, Report, ReportedFinding
from doyen.reports.forms.context import Context
from doyen.reports.forms.escaping import one_line
from doyen.reports.forms.ordering import by_severity, is_unresolved
from doyen.reports.text import counted
from doyen.rule import Severity

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_MOST_HOPS = 30
_MOST_PATH = 1000


def render_github(report: Report, context: Context) -> str:
    """Returns one workflow command for each finding and problem, and a line that counts."""
    lines = [_finding_command(finding, context) for finding in by_severity(report.findings)]
    lines += [_problem_command(problem, context) for problem in report.problems]
    if not context.view.quiet:
        counts = ", ".join(counted(report.count(severity), severity.value) for severity in Severity)
        lines.append(f"doyen: {counted(len(report.findings), 'finding')} ({counts})")
    return "".join(f"{line}\n" for line in lines)


def command(name: str, properties: dict[str, object], message: str) -> str:
    """One workflow command, everything escaped as the runner reads it."""
    listed = ",".join(f"{key}={escape_property(str(value))}" for key, value in properties.items() if value != "")
    return f"::{name}{' ' if listed else ''}{listed}::{escape_message(message)}"


def escape_message(text: str) -> str:
    """A message as the runner reads it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def escape_property(text: str) -> str:
    """The value of a property as the runner reads it."""
    return escape_message(text).replace(":", "%3A").replace(",", "%2C")


def _finding_command(finding: ReportedFinding, context: Context) -> str:
    properties: dict[str, object] = {"file": _path(finding.path, context), "line": finding.line}
    properties["endLine"] = finding.end_line
    # Columns of a stretch over several lines are refused by the runner.
    if finding.end_line == finding.line:
        properties |= {"col": finding.column, "endColumn": finding.end_column}
    properties["title"] = f"doyen: {finding.rule}"
    return command(_COMMANDS[finding.severity], properties, "\n".join(_message_lines(finding, context)))


def _message_lines(finding: ReportedFinding, context: Context) -> Iterator[str]:
    """The message, the hops of the path, and the titles of fixes."""
    yield one_line(finding.message)
    for number, step in enumerate(finding.trace[:_MOST_HOPS], 1):
        yield f"  {number}. {_path(step.path, context)}:{step.line} {one_line(step.message)}"
    if len(finding.trace) > _MOST_HOPS:
        yield f"  ... {len(finding.trace) - _MOST_HOPS} more hops"
    for fix in finding.fixes:
        yield f"  fix ({fix.trust.value}): {one_line(fix.title)}"


def _problem_command(problem: Problem, context: Context) -> str:
    properties: dict[str, object] = {"file": _path(problem.path, context) if problem.path else ""}
    properties |= {"line": problem.line or "", "title": f"doyen: {problem.kind}"}
    name = "notice" if is_unresolved(problem) else "warning"
    return command(name, properties, one_line(problem.message))


def _path(path: str, context: Context) -> str:
    return one_line(context.checkout_path(path), _MOST_PATH)
