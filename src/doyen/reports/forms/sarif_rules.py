"""Rules as SARIF describes them, with the facts GitHub reads: precision, severity, weakness, help."""

from collections.abc import Mapping, Sequence

from doyen.report import ReportedFinding
from doyen.reports.forms.context import RuleText
from doyen.reports.forms.escaping import cut, encodable
from doyen.reports.forms.sarif_places import Json
from doyen.rule import Severity, Tier

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_PROBLEM_SEVERITIES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}
_PRECISIONS = {Tier.DEFAULT: "high", Tier.WARNING: "medium", Tier.AUDIT: "low"}
_SECURITY_SEVERITIES = {Severity.ERROR: "7.5", Severity.WARNING: "5.0", Severity.INFO: "2.5"}
"""GitHub shows 7.0 and more as high, 4.0 and more as medium."""
_LONGEST = 1_024


def rule_descriptors(findings: Sequence[ReportedFinding], texts: Mapping[str, RuleText]) -> list[Json]:
    """The rules that found something, each once, sorted by name."""
    first: dict[str, ReportedFinding] = {}
    for finding in findings:
        first.setdefault(finding.rule, finding)
    return [_descriptor(texts.get(name) or _unknown(first[name])) for name in sorted(first)]


def _unknown(finding: ReportedFinding) -> RuleText:
    """What a finding itself tells of a rule that is not among those loaded."""
    title = finding.rule.replace("-", " ").capitalize()
    page = f"# {title}\n"
    return RuleText(finding.rule, finding.category, title, title, page, finding.severity, finding.tier, finding.cwe)


def _descriptor(rule: RuleText) -> Json:
    page = encodable(rule.page)
    return {
        "id": rule.name,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": cut(encodable(rule.title), _LONGEST)},
        "fullDescription": {"text": cut(encodable(rule.summary), _LONGEST)},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": _properties(rule),
    }


def _properties(rule: RuleText) -> Json:
    tags = ["python", rule.category]
    made: Json = {
        "precision": _PRECISIONS[rule.tier],
        "problem.severity": _PROBLEM_SEVERITIES[rule.severity],
    }
    if rule.cwe:
        tags += ["security", f"external/cwe/cwe-{rule.cwe:03}"]
        made["security-severity"] = _SECURITY_SEVERITIES[rule.severity]
    return {"tags": list(dict.fromkeys(tags)), **made}
