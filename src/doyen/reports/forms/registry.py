"""The forms a report can take: one row here, one file each, loaded when asked for."""

from collections.abc import Callable
from enum import StrEnum
from importlib import import_module
from typing import Self

from doyen.report import Report
from doyen.reports.forms.context import Context

type Renderer = Callable[[Report, Context], str]


class ReportFormat(StrEnum):
    """Forms of the report of `check`, each with the module and function that render it."""

    module: str
    function: str

    def __new__(cls, name: str, module: str, function: str) -> Self:
        """Makes a member whose value is its name on the command line."""
        member = str.__new__(cls, name)
        member._value_ = name
        member.module = f"doyen.reports.{module}"
        member.function = function
        return member

    TEXT = "text", "forms.plain", "render_plain"
    AGENT = "agent", "forms.agent", "render_agent"
    JSON = "json", "forms.interchange", "render_published"
    JSONL = "jsonl", "forms.interchange", "render_jsonl"
    SARIF = "sarif", "forms.sarif", "render_sarif"
    GITHUB = "github", "forms.github", "render_github"
    GITLAB = "gitlab", "forms.gitlab", "render_gitlab"
    RDJSON = "rdjson", "forms.rdjson", "render_rdjson"
    JUNIT = "junit", "forms.junit", "render_junit"
    MARKDOWN = "markdown", "forms.markdown", "render_markdown"
    HTML = "html", "forms.html", "render_html"


WITHOUT_PROBLEMS = frozenset({ReportFormat.GITLAB, ReportFormat.RDJSON})
"""Forms that have no place for what could not be read or judged."""


def renderer(form: ReportFormat) -> Renderer:
    """Loads the function that renders a form."""
    found: Renderer = getattr(import_module(form.module), form.function)
    return found


def render(form: ReportFormat, report: Report, context: Context) -> str:
    """Returns the report in a form; the text can be encoded whatever the names of files are."""
    return renderer(form)(report, context)
