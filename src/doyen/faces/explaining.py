"""The command `explain`: the page of a rule or topic, and the list of all rules."""

from doyen.errors import UsageError
from doyen.faces.screen import show, show_markdown, standard_output
from doyen.faces.topics import TOPICS
from doyen.reports.lines import Piece, Style, line
from doyen.reports.pages import page_markdown, rule_list_lines
from doyen.rule_loader import load_rules
from doyen.settings import nearest
from doyen.suppression import COMMENT_RULES


def explain_one(name: str) -> None:
    """Shows one page; an unknown name is a usage error that tells the nearest one."""
    pages = {**TOPICS, **{rule.name: rule.page for rule in COMMENT_RULES}}
    pages |= {rule.name: page_markdown(rule) for rule in load_rules()}
    if name not in pages:
        message = f"no rule or topic is named `{name}`{nearest(name, pages)}"
        raise UsageError(message)
    show_markdown(pages[name], standard_output())


def explain_all() -> None:
    """Lists all rules by category, and the topics."""
    topics = line(Piece("topics", Style.STRONG), f"  {', '.join(TOPICS)}", hang=8)
    show([*rule_list_lines(load_rules()), topics], standard_output())
