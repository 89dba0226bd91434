"""The command `test-rules`: the pages of a team's own rules, run as tests."""

from collections.abc import Iterator
from pathlib import Path

from doyen.errors import UsageError
from doyen.faces.screen import show, standard_output
from doyen.page_runner import Ground, page_faults
from doyen.reports.lines import Line, Piece, Style, line, safe
from doyen.reports.text import counted
from doyen.rule_loader import Rule
from doyen.rule_page import RulePage, parse_cases
from doyen.workspace.collector import paused_collector
from doyen.workspace.extraction import with_deep_stack
from doyen.workspace.plugin_code import load_code
from doyen.workspace.plugins import KNOWLEDGE, RECOGNISERS, Plugin, Plugins, read_plugin


def test_rules(path: Path) -> bool:
    """Runs the examples of the rules in a folder, or in one file, and tells whether all are as their pages say.

    Raises `UsageError` where there is no rule, and `PluginError` or `RuleError` for what cannot be loaded.
    """
    place = path.resolve()
    if not place.exists():
        message = f"`{path}` does not exist"
        raise UsageError(message)
    folder = place if place.is_dir() else _plugin_folder(place)
    plugin = read_plugin(folder)
    file = "" if place.is_dir() else plugin.place_of(place.relative_to(folder).as_posix())
    code = load_code(Plugins(running=(plugin,)))
    rules = [rule for rule in code.rules if rule.plugin and file in ("", rule.file)]
    if not rules:
        message = f"`{path}` holds no rule; a rule is a file such as `late_invoice.py`"
        raise UsageError(message)
    ground = Ground(plugin.stubs, code.recognisers)
    pages = {rule.name: [rule.page, *_further_pages(plugin, rule)] for rule in rules}
    failed = 0
    width = max(len(rule.name) for rule in rules)
    for rule in rules:
        faults = _faults(rule, pages[rule.name], ground)
        failed += bool(faults)
        count = sum(len(page.bad) + len(page.good) + len(page.fixed) for page in pages[rule.name])
        show(_lines(rule, faults, counted(count, "example"), width), standard_output())
    show([line(_summary(len(rules), failed))], standard_output())
    return not failed


def _plugin_folder(file: Path) -> Path:
    """The folder of the plugin that a file belongs to: that of its category, or the one above."""
    above = file.parent.parent
    shared = [above / KNOWLEDGE, above / RECOGNISERS, *above.glob("_*.py")]
    return above if any(path.exists() for path in shared) else file.parent


def _further_pages(plugin: Plugin, rule: Rule) -> Iterator[RulePage]:
    """Further cases of a rule: the Markdown files of the plugin that are named after it."""
    for file in plugin.files:
        if file.path.endswith(".md") and file.parts[-1] in (rule.name, rule.name.replace("-", "_")):
            yield parse_cases(file.data.decode("utf-8", "replace"), plugin.place(file))


def _faults(rule: Rule, pages: list[RulePage], ground: Ground) -> list[str]:
    with paused_collector():
        return with_deep_stack(lambda: [fault for page in pages for fault in page_faults(rule, page, ground)])


def _lines(rule: Rule, faults: list[str], examples: str, width: int) -> Iterator[Line]:
    verdict = Piece("FAIL", Style.ERROR) if faults else Piece("ok  ", Style.GOOD)
    name = Piece(f"{rule.name:<{width}}", Style.RULE)
    yield line(verdict, "  ", name, Piece(f"  {examples}  {safe(rule.file)}", Style.DIM))
    for fault in faults:
        for text in fault.split("\n"):
            yield line(f"      {safe(text)}", hang=8)


def _summary(rules: int, failed: int) -> str:
    return f"{failed} of {counted(rules, 'rule')} failed." if failed else f"{counted(rules, 'rule')} passed."
