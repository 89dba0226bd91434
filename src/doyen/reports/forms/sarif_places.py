"""Places and messages as SARIF writes them."""

import re

from doyen.report import ReportedStep
from doyen.reports.forms.context import Context, quoted_path
from doyen.reports.forms.escaping import one_line
from doyen.text.span import Span

type Json = dict[str, object]

SOURCE_ROOT = "%SRCROOT%"
_LINK = re.compile(r"\[(?=[^\[\]]*\]\()")


def message(text: str) -> Json:
    """A message; what would be read as a link of SARIF's own is written so that it is none."""
    return {"text": _LINK.sub(r"\\[", one_line(text))}


def artifact(path: str, context: Context) -> Json:
    """A file, relative to the root of the checkout."""
    return {"uri": quoted_path(context.checkout_path(path)), "uriBaseId": SOURCE_ROOT}


def region(span: Span) -> Json:
    """A stretch of a file; columns are left out where none are known."""
    made: Json = {"startLine": span.line}
    if span.column > 0:
        made["startColumn"] = span.column
    if span.end_line >= span.line and span.end_column > 0:
        made |= {"endLine": span.end_line, "endColumn": span.end_column}
    return made


def place(path: str, span: Span | None, context: Context) -> Json:
    """A location: a file, and a stretch of it unless the whole file is meant."""
    physical: Json = {"artifactLocation": artifact(path, context)}
    if span is not None and span.line > 0:
        physical["region"] = region(span)
    return {"physicalLocation": physical}


def step_place(step: ReportedStep, context: Context) -> Json:
    """The location of a hop or a related place, with what happens there."""
    span = step.span if step.end_line else Span(step.line, 0, step.line, 0)
    return {**place(step.path, span, context), "message": message(step.message)}
