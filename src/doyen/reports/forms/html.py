"""The report as one HTML file that needs nothing else: no network, no server, no second file.

The page is fixed text; what differs is one block of JSON, in which each path and each line of source stands once.
"""

import json
from collections.abc import Iterable
from importlib.resources import files
from typing import Any

import msgspec

from doyen.report import Report, ReportedFinding, ReportedFix, ReportedStep
from doyen.reports.forms.context import Context
from doyen.reports.patch import hunks
from doyen.reports.view import Texts

_CONTEXT = 2
_WIDEST = 240
_MOST_LINES = 16


def render_html(report: Report, context: Context) -> str:
    """Returns the whole page."""
    # Characters beyond ASCII are spelled out, so names that are no text can stand in it; and neither a comment nor the
    # end of the script may begin inside the data.
    payload = json.dumps(msgspec.to_builtins(_payload(report, context), str_keys=True), separators=(",", ":"))
    data = payload.replace("<", "\\u003c")
    folder = files("doyen.reports.forms") / "page"
    page = (folder / "page.html").read_text(encoding="utf-8")
    for name in ("page.css", "page.js", "picture.js"):
        page = page.replace(f"/* {name} */", (folder / name).read_text(encoding="utf-8"))
    return page.replace("{{title}}", _escaped(context.project)).replace("{{data}}", data)


def _escaped(text: str) -> str:
    text = text.encode("utf-8", "replace").decode()
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _payload(report: Report, context: Context) -> dict[str, Any]:
    sources = _Sources(context.texts)
    findings = [_finding(finding, sources, context.texts) for finding in report.findings]
    used = {finding.rule for finding in report.findings}
    return {
        "project": context.project,
        "tool": report.tool,
        "statistics": report.statistics,
        "findings": findings,
        "problems": report.problems,
        "rules": {rule.name: (rule.title, rule.page) for rule in context.rules().values() if rule.name in used},
        "routes": context.map.routes,
        "picture": {"nodes": context.map.nodes, "edges": context.map.edges},
        "paths": sources.paths,
        "sources": sources.lines,
    }


class _Sources:
    """The lines of source that the page shows, each once; guards the numbers of the paths."""

    def __init__(self, texts: Texts) -> None:
        self.paths: list[str] = []
        self.lines: list[dict[int, str]] = []
        self._texts = texts
        self._numbers: dict[str, int] = {}

    def number(self, path: str) -> int:
        """The number of a path."""
        if path not in self._numbers:
            self._numbers[path] = len(self.paths)
            self.paths.append(path)
            self.lines.append({})
        return self._numbers[path]

    def add(self, path: str, lines: Iterable[int]) -> int:
        """Keeps some lines of a file and returns the number of its path."""
        number = self.number(path)
        held = self.lines[number]
        for line in lines:
            if line not in held and line > 0:
                text = self._texts(path).line(line)
                held[line] = text if len(text) <= _WIDEST else f"{text[:_WIDEST]} …"
        return number


def _finding(finding: ReportedFinding, sources: _Sources, texts: Texts) -> dict[str, Any]:
    first = ReportedStep(finding.path, finding.line, "", finding.column, finding.end_line, finding.end_column)
    return {
        "rule": finding.rule,
        "category": finding.category,
        "severity": finding.severity,
        "tier": finding.tier,
        "confidence": finding.confidence,
        "scope": finding.scope,
        "message": finding.message,
        "fingerprint": finding.fingerprint,
        "cwe": finding.cwe,
        "place": _step(first, sources),
        "trace": [_step(step, sources) for step in finding.trace],
        "related": [_step(step, sources) for step in finding.related],
        "fixes": [_fix(fix, texts, sources) for fix in finding.fixes],
    }


def _step(step: ReportedStep, sources: _Sources) -> tuple[int, int, int, int, int, str]:
    """A hop as path number, line, column, end line, end column and message."""
    last = min(step.span.end_line, step.line + _MOST_LINES)
    number = sources.add(step.path, range(step.line - _CONTEXT, last + _CONTEXT + 1))
    return number, step.line, step.column, last, step.span.end_column, step.message


def _fix(fix: ReportedFix, texts: Texts, sources: _Sources) -> dict[str, Any]:
    return {
        "title": fix.title,
        "trust": fix.trust,
        "hunks": [
            (sources.number(hunk.path), hunk.number, hunk.before, hunk.after)
            for hunk in hunks((edit.edit for edit in fix.edits), texts)
        ],
    }
