"""The command `explain`: the page of a rule or topic, and the list of all rules."""

from pathlib import Path

from doyen.errors import UsageError
from doyen.faces.opening import found_plugins
from doyen.faces.screen import show, show_markdown, standard_output
from doyen.faces.topics import TOPICS
from doyen.reports.lines import Piece, Style, line
from doyen.reports.pages import page_markdown, rule_list_lines
from doyen.rule_loader import load_rules
from doyen.settings import nearest
from doyen.suppression import COMMENT_RULES
from doyen.workspace.configuration import Overrides, find_settings
from doyen.workspace.plugin_code import load_code
from doyen.workspace.plugins import Plugins


def explain_one(name: str, *, allowed: bool | None) -> None:
    """Shows one page; an unknown name is a usage error that tells the nearest one.

    `allowed` says of plugins what a request does; those of the project here are asked for names that are not ours.
    """
    pages = {**TOPICS, **{rule.name: rule.page for rule in COMMENT_RULES}}
    pages |= {rule.name: page_markdown(rule) for rule in load_rules()}
    if name not in pages:
        plugins = _plugins(allowed=allowed)
        pages |= {rule.name: page_markdown(rule) for rule in load_code(plugins).rules}
        if name not in pages:
            raise _unknown(name, list(pages), plugins)
    show_markdown(pages[name], standard_output())


def explain_all(*, allowed: bool | None) -> None:
    """Lists all rules by category, and the topics."""
    plugins = _plugins(allowed=allowed)
    lines = [*rule_list_lines(load_code(plugins).rules)]
    for plugin in plugins.silent:
        lines.append(line(f"The rules of {plugin.label} are not listed; --allow-plugins runs their code."))
    topics = line(Piece("topics", Style.STRONG), f"  {', '.join(TOPICS)}", hang=8)
    show([*lines, topics], standard_output())


def _plugins(*, allowed: bool | None) -> Plugins:
    """The plugins of the project here; those that nobody allowed are silent."""
    return found_plugins((find_settings(Path(), Overrides()).area,), wish=allowed)


def _unknown(name: str, known: list[str], plugins: Plugins) -> UsageError:
    for plugin in plugins.silent:
        if any(rule.name == name for rule in plugin.known_rules()):
            message = f"`{name}` is a rule of {plugin.label}, whose code does not run; --allow-plugins allows it"
            return UsageError(message)
    return UsageError(f"no rule or topic is named `{name}`{nearest(name, known)}")
