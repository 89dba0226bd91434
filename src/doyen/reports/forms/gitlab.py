"""The report as GitLab reads code quality: a list of issues, each with an identity that lasts from run to run."""

import hashlib
from collections import Counter

from doyen.report import Report, ReportedFinding
from doyen.reports.forms.context import Context
from doyen.reports.forms.escaping import json_text, one_line
from doyen.rule import Severity

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "major", Severity.INFO: "info"}
_MOST_HOPS = 30


def render_gitlab(report: Report, context: Context) -> str:
    """Returns the findings as issues; GitLab drops an issue whose fingerprint came before, so none comes twice."""
    seen: Counter[str] = Counter()
    issues = []
    for finding in report.findings:
        issues.append(_issue(finding, _identity(finding.fingerprint, seen[finding.fingerprint]), context))
        seen[finding.fingerprint] += 1
    return json_text(issues)


def _identity(fingerprint: str, count: int) -> str:
    if not count:
        return fingerprint
    data = f"{fingerprint}\0{count}".encode("utf-8", "surrogatepass")
    return hashlib.blake2b(data, digest_size=8).hexdigest()


def _issue(finding: ReportedFinding, identity: str, context: Context) -> dict[str, object]:
    return {
        "type": "issue",
        "check_name": finding.rule,
        "description": _description(finding, context),
        "categories": ["Bug Risk"],
        "severity": _SEVERITIES[finding.severity],
        "fingerprint": identity,
        "location": {
            "path": context.checkout_path(finding.path),
            "lines": {"begin": finding.line, "end": finding.end_line},
        },
    }


def _description(finding: ReportedFinding, context: Context) -> str:
    """The message and the places of the path, on one line: GitLab shows no more."""
    message = one_line(finding.message)
    if len(finding.trace) < 2:
        return message
    hops = [f"{one_line(context.checkout_path(step.path))}:{step.line}" for step in finding.trace[:_MOST_HOPS]]
    more = " > ..." if len(finding.trace) > _MOST_HOPS else ""
    return f"{message} (path: {' > '.join(hops)}{more})"
