"""The report as reviewdog reads it; columns count the bytes of UTF-8."""

from collections.abc import Iterator

from doyen.report import Report, ReportedFinding, ReportedFix, ReportedStep
from doyen.reports.forms.context import Context
from doyen.reports.forms.escaping import json_text, one_line
from doyen.rule import Severity
from doyen.text.edit import apply
from doyen.text.source import DecodedText
from doyen.text.span import Span

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def render_rdjson(report: Report, context: Context) -> str:
    """Returns the findings as one result of diagnostics."""
    diagnostics = [_diagnostic(finding, context) for finding in report.findings]
    return json_text({"source": {"name": report.tool.name}, "severity": "UNKNOWN_SEVERITY", "diagnostics": diagnostics})


def _diagnostic(finding: ReportedFinding, context: Context) -> dict[str, object]:
    made: dict[str, object] = {
        "message": one_line(finding.message),
        "location": _location(finding.path, finding.span, context),
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.rule},
    }
    steps = (*finding.trace, *finding.related)
    if steps:
        made["related_locations"] = [_related(step, context) for step in steps]
    if suggestions := list(_suggestions(finding, context)):
        made["suggestions"] = suggestions
    return made


def _location(path: str, span: Span, context: Context) -> dict[str, object]:
    return {"path": context.folder_path(path), "range": _range(span, context.texts(path))}


def _related(step: ReportedStep, context: Context) -> dict[str, object]:
    return {"message": one_line(step.message), "location": _location(step.path, step.span, context)}


def _range(span: Span, source: DecodedText) -> dict[str, object]:
    return {
        "start": _position(span.line, span.column, source),
        "end": _position(span.end_line, span.end_column, source),
    }


def _position(line: int, column: int, source: DecodedText) -> dict[str, int]:
    before = source.line(line)[: max(column - 1, 0)]
    wide = len(before.encode("utf-8", "surrogatepass")) - len(before)
    return {"line": line, "column": column + wide}


def _suggestions(finding: ReportedFinding, context: Context) -> Iterator[dict[str, object]]:
    """Each fix as one replacement: a reviewer who takes one of several would take half a fix.

    A fix over several files has no such form and is left out.
    """
    for fix in finding.fixes:
        merged = merged_edit(fix, context)
        if merged is not None:
            span, text = merged
            yield {"range": _range(span, context.texts(finding.path)), "text": text}


def merged_edit(fix: ReportedFix, context: Context) -> tuple[Span, str] | None:
    """The stretch that holds all edits of a fix and what it becomes; None over several files or beyond the text."""
    if len({edit.path for edit in fix.edits}) != 1:
        return None
    source = context.texts(fix.edits[0].path)
    edits = [edit.edit for edit in fix.edits]
    start = min((edit.span.line, edit.span.column) for edit in edits)
    end = max((edit.span.end_line, edit.span.end_column) for edit in edits)
    try:
        first, last = source.offset(*start), source.offset(*end)
        changed = apply(source.text, edits)
    except (ValueError, IndexError):
        return None
    if last > len(source.text):
        return None
    kept = len(source.text) - last
    return Span(*start, *end), changed[first : len(changed) - kept]
