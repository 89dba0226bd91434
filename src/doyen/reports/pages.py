"""Pages of rules as Markdown, and the list of all rules."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from doyen.reports.lines import EMPTY, Line, Piece, Style, line
from doyen.rule_loader import Rule


def page_markdown(rule: Rule) -> str:
    """The page of a rule as Markdown, with what its constants say below the title."""
    _, _, body = rule.page.text.partition("\n")
    facts = [f"`{rule.name}`", f"category `{rule.category}`", rule.severity.value, f"tier `{rule.tier.value}`"]
    facts += ["offers a fix"] if rule.can_fix else []
    facts += [f"CWE-{rule.cwe}"] if rule.cwe else []
    return f"# {rule.title}\n\n{' · '.join(facts)}\n{body}"


def rule_list_lines(rules: Sequence[Rule]) -> Iterator[Line]:
    """All rules by category: name, tier, whether it fixes, title."""
    width = max((len(rule.name) for rule in rules), default=0)
    for category, group in groupby(rules, key=lambda rule: rule.category):
        yield line(Piece(category, Style.STRONG))
        for rule in group:
            fix = "fix" if rule.can_fix else "   "
            tier = Piece(f"  {rule.tier.value:<8} {fix}  ", Style.DIM)
            yield line(f"  {rule.name:<{width}}", tier, rule.title, hang=width + 18)
        yield EMPTY
