"""Which form the report takes when nobody asked for one: a function of the environment, and no guess beyond it."""

from collections.abc import Mapping

from doyen.reports.forms.registry import ReportFormat

AGENT_VARIABLES = (
    "AI_AGENT",
    "AMP_CURRENT_THREAD_ID",
    "AUGMENT_AGENT",
    "CLAUDECODE",
    "CLAUDE_CODE",
    "CLINE_ACTIVE",
    "CODEX_CI",
    "CODEX_SANDBOX",
    "CODEX_THREAD_ID",
    "COPILOT_AGENT",
    "COPILOT_AGENT_SESSION_ID",
    "COPILOT_CLI",
    "CURSOR_AGENT",
    "GEMINI_CLI",
    "OPENCODE",
    "PI_CODING_AGENT",
    "QWEN_CODE",
    "VSCODE_AGENT",
)
"""What coding agents set for the commands they run.

Variables of editors and of a user's configuration are not among them (`CURSOR_TRACE_ID`, `AMP_HOME`, `CODEX_HOME`): a
person in such a terminal is no agent.
"""

AGENT_NAMES = frozenset({"1", "amp", "crush", "goose", "opencode"})
"""Values of the variable `AGENT` that agents give it; build servers use the same name for machines."""

READ_VARIABLES = (*AGENT_VARIABLES, "AGENT", "GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY")
"""Every variable that has a say in the form of a report or where it goes."""

_OFF = frozenset({"", "0", "false", "no"})


def automatic_form(environment: Mapping[str, str], *, is_terminal: bool) -> ReportFormat:
    """The form for standard output: for the agent that runs the command, for GitHub's runner, else text.

    An agent inside a workflow reads the output itself, so it comes first. A terminal is read by a person or an agent,
    never by a runner.
    """
    if is_agent(environment):
        return ReportFormat.AGENT
    if environment.get("GITHUB_ACTIONS", "").lower() == "true" and not is_terminal:
        return ReportFormat.GITHUB
    return ReportFormat.TEXT


def is_agent(environment: Mapping[str, str]) -> bool:
    """Whether a coding agent runs this command."""
    if any(environment.get(name, "").lower() not in _OFF for name in AGENT_VARIABLES):
        return True
    return environment.get("AGENT", "").lower() in AGENT_NAMES
