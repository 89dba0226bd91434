"""The report as Markdown: what was found by rule, a table of places for each, and their paths as numbered lists.

GitHub's job summary is this form too. Text of the reviewed project stays text: nothing in it makes a heading, a link
or markup.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

import msgspec

from doyen.report import Problem, Report, ReportedFinding
from doyen.reports.forms.agent import best_fix
from doyen.reports.forms.context import Context
from doyen.reports.forms.escaping import encodable, one_line
from doyen.reports.forms.ordering import by_severity
from doyen.reports.text import counted
from doyen.rule import Severity

_NAME = re.compile(r"`([^`]+)`")
_SPECIAL = re.compile(r"([\\`*_{}\[\]()#|~!$])")
_MOST_HOPS = 30
_MOST_PROBLEMS = 100
_MOST_SUMMARY = 1_000_000
"""Bytes; GitHub refuses a summary above 1 MiB as a whole."""
_FIRST_LIMIT = 200


def render_markdown(report: Report, context: Context) -> str:
    """Returns the report as Markdown."""
    found = by_severity(report.findings)
    shown = found[: context.limit] if context.limit else found
    lines = ["# doyen", "", _verdict(report)]
    if found:
        lines += ["", *_rule_table(found)]
    for (severity, rule), group in groupby(_by_rule(shown), key=lambda finding: (finding.severity, finding.rule)):
        lines += ["", *_section(severity, rule, list(group), context)]
    if len(found) > len(shown):
        lines += ["", f"{counted(len(found) - len(shown), 'more finding')} not shown."]
    if report.problems:
        lines += ["", *_problem_section(report.problems, context)]
    return encodable("".join(f"{line}\n" for line in lines))


def render_summary(report: Report, context: Context) -> str:
    """Returns the report as Markdown that fits a job summary of GitHub; the worst findings stay."""
    limit = _FIRST_LIMIT
    while True:
        text = render_markdown(report, msgspec.structs.replace(context, limit=limit))
        if len(text.encode()) <= _MOST_SUMMARY or limit == 1:
            return text
        limit //= 2


def _verdict(report: Report) -> str:
    if not report.findings:
        return "No findings."
    counts = ", ".join(counted(report.count(severity), severity.value) for severity in Severity)
    return f"**{counted(len(report.findings), 'finding')}** ({counts})"


def _rule_table(findings: Sequence[ReportedFinding]) -> Iterator[str]:
    yield "| Severity | Rule | Findings |"
    yield "|---|---|--:|"
    for (severity, rule), group in groupby(_by_rule(findings), key=lambda one: (one.severity, one.rule)):
        yield f"| {severity.value} | {_code(rule, in_table=True)} | {len(list(group))} |"


def _by_rule(findings: Sequence[ReportedFinding]) -> list[ReportedFinding]:
    return by_severity(sorted(findings, key=lambda one: one.rule))


def _section(
    severity: Severity, rule: str, findings: Sequence[ReportedFinding], context: Context
) -> Iterator[str]:  # fmt: skip
    """The findings of one rule and severity: a table of all, then the path of each that has one."""
    yield f"## {severity.value.capitalize()}: {_code(rule)}"
    yield ""
    yield "| Place | Finding | Fix |"
    yield "|---|---|---|"
    for finding in findings:
        fix = best_fix(finding)
        told = f"{fix.trust.value}: {_prose(fix.title, in_table=True)}" if fix else ""
        place = _place(finding.path, finding.line, context, in_table=True)
        yield f"| {place} | {_prose(finding.message, in_table=True)} | {told} |"
    for finding in findings:
        if finding.trace or finding.related:
            yield ""
            yield from _path(finding, context)


def _path(finding: ReportedFinding, context: Context) -> Iterator[str]:
    yield f"Path to {_place(finding.path, finding.line, context)}:"
    yield ""
    for number, step in enumerate(finding.trace[:_MOST_HOPS], 1):
        yield f"{number}. {_place(step.path, step.line, context)} {_prose(step.message)}"
    if len(finding.trace) > _MOST_HOPS:
        yield f"{_MOST_HOPS + 1}. and {counted(len(finding.trace) - _MOST_HOPS, 'more hop')}"
    for step in finding.related[:_MOST_HOPS]:
        yield f"- also {_place(step.path, step.line, context)} {_prose(step.message)}"
    if len(finding.related) > _MOST_HOPS:
        yield f"- and {counted(len(finding.related) - _MOST_HOPS, 'more place')}"


def _problem_section(problems: Sequence[Problem], context: Context) -> Iterator[str]:
    yield "## Problems"
    yield ""
    yield "What these concern was not reviewed."
    yield ""
    yield "| Place | Kind | Problem |"
    yield "|---|---|---|"
    for problem in problems[:_MOST_PROBLEMS]:
        place = _place(problem.path, problem.line, context, in_table=True) if problem.path else ""
        yield f"| {place} | {_code(problem.kind, in_table=True)} | {_prose(problem.message, in_table=True)} |"
    if len(problems) > _MOST_PROBLEMS:
        yield f"| | | and {counted(len(problems) - _MOST_PROBLEMS, 'more problem')} |"


def _place(path: str, line: int, context: Context, *, in_table: bool = False) -> str:
    """A link to a line, relative to this page."""
    shown = f"{context.folder_path(path)}:{line}" if line else context.folder_path(path)
    target = context.link(path, line).replace("(", "%28").replace(")", "%29")
    return f"[{_code(shown, in_table=in_table)}]({target.replace('|', '%7C')})"


def _prose(text: str, *, in_table: bool = False) -> str:
    """A sentence: names in backticks are code, everything else is text and nothing more."""
    parts = _NAME.split(one_line(text))
    return "".join(_code(part, in_table=in_table) if place % 2 else _plain(part) for place, part in enumerate(parts))


def _plain(text: str) -> str:
    return (
        _SPECIAL.sub(r"\\\1", text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("://", "\\://")
        .replace("www.", "www\\.")
    )


def _code(text: str, *, in_table: bool = False) -> str:
    """Code; its fence is longer than any run of backticks in it."""
    shown = one_line(text)
    fence = "`" * (max((len(run) for run in re.findall("`+", shown)), default=0) + 1)
    pad = " " if "`" in shown else ""
    code = f"{fence}{pad}{shown}{pad}{fence}"
    return code.replace("|", "\\|") if in_table else code
