"""The report for people, as the plain text a file or a pipe gets."""

from doyen.report import Report
from doyen.reports.forms.context import Context
from doyen.reports.forms.escaping import encodable
from doyen.reports.text import render_text


def render_plain(report: Report, context: Context) -> str:
    """Returns the report as plain text."""
    return encodable(render_text(report, context.texts, context.view))
