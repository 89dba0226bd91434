"""Which form a report takes when nobody asked for one, as data."""

from pathlib import Path

import pytest

from doyen.reports.forms.automatic import AGENT_VARIABLES, automatic_form
from doyen.reports.forms.registry import ReportFormat

PAGE = Path(__file__).parents[2] / "docs" / "formats.md"


@pytest.mark.parametrize(
    ("environment", "is_terminal", "form"),
    [
        ({}, False, "text"),
        ({}, True, "text"),
        *(({name: "1"}, False, "agent") for name in AGENT_VARIABLES),
        ({"CLAUDECODE": "1"}, True, "agent"),
        ({"CLAUDECODE": ""}, False, "text"),
        ({"CLAUDECODE": "0"}, False, "text"),
        ({"AI_AGENT": "some-agent@2"}, False, "agent"),
        ({"CODEX_SANDBOX": "seatbelt"}, False, "agent"),
        ({"AGENT": "amp"}, False, "agent"),
        ({"AGENT": "Goose"}, False, "agent"),
        ({"AGENT": "linux-builder-7"}, False, "text"),
        ({"CURSOR_TRACE_ID": "abc"}, False, "text"),
        ({"AMP_HOME": "/home/a/amp", "CODEX_HOME": "/home/a/codex"}, False, "text"),
        ({"GITHUB_ACTIONS": "true"}, False, "github"),
        ({"GITHUB_ACTIONS": "true"}, True, "text"),
        ({"GITHUB_ACTIONS": "false"}, False, "text"),
        ({"CI": "true"}, False, "text"),
        ({"GITHUB_ACTIONS": "true", "CLAUDECODE": "1"}, False, "agent"),
    ],
)
def test_form_follows_from_the_environment(environment: dict[str, str], is_terminal: bool, form: str) -> None:
    assert automatic_form(environment, is_terminal=is_terminal) == form


def test_page_names_every_variable_and_form() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert [name for name in AGENT_VARIABLES if f"`{name}`" not in page] == []
    assert [form for form in ReportFormat if f"| `{form}` |" not in page] == []
