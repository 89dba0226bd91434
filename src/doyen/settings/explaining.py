"""What holds for a file, key by key, and where each value comes from."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

import msgspec

from doyen.rule import Severity
from doyen.rule_loader import Rule
from doyen.settings.keys import dotted
from doyen.settings.model import Area, Selection, Settings
from doyen.settings.resolving import default_values, held
from doyen.settings.rule_options import option_defaults
from doyen.settings.selection import Selectable, is_selected, severity_of
from doyen.settings.source import KeyPath, Source, located

DEFAULT = "default"
COMMAND_LINE = "command line"


class SettingRow(msgspec.Struct, frozen=True):
    """One key that holds: its value as it would be written, and where it was."""

    key: str
    value: object
    origin: str


class Speaking(Selectable, Protocol):
    """What can be selected and has something to say."""

    @property
    def severity(self) -> Severity:
        """How much its findings weigh by themselves."""

    @property
    def title(self) -> str:
        """What it finds."""


class RuleRow(msgspec.Struct, frozen=True):
    """A rule that runs, and how much its findings weigh."""

    rule: str
    category: str
    tier: str
    severity: Severity
    title: str


def setting_rows(area: Area, rules: Iterable[Rule], required_python: Source | None = None) -> Iterator[SettingRow]:
    """Every key with what holds in an area, in the order of the documentation.

    `required_python` is the project file whose `requires-python` stands for a missing `target-version`.
    """
    holdings = dict(held(area.sources))
    settings = area.settings
    given = _given(settings.given)
    defaults = {**default_values(), **_option_defaults(rules)}
    for path, default in defaults.items():
        inner = [(known, one) for known, one in holdings.items() if known[: len(path)] == path]
        if path in given:
            yield SettingRow(dotted(path), given[path], COMMAND_LINE)
        elif inner:
            for known, one in inner:
                holdings.pop(known)
                yield SettingRow(dotted(known), one.value, _written(one.origins, known))
        elif path == ("target-version",) and settings.target_version is not None and required_python is not None:
            text = ".".join(map(str, settings.target_version))
            where = located(required_python, "project", "requires-python")
            yield SettingRow(dotted(path), text, f"requires-python of {where}")
        else:
            yield SettingRow(dotted(path), default, DEFAULT)


def _option_defaults(rules: Iterable[Rule]) -> dict[KeyPath, object]:
    return {("rules", rule.name, name): value for rule in rules for name, value in option_defaults(rule).items()}


def _given(given: Selection) -> dict[KeyPath, object]:
    values = {("select",): given.select, ("ignore",): given.ignore, ("extend-select",): given.extend_select}
    return {path: list(value) for path, value in values.items() if value}


def _written(origins: Sequence[Source], path: KeyPath) -> str:
    return ", ".join(dict.fromkeys(located(origin, *path) for origin in origins))


def rule_rows(settings: Settings, choices: Iterable[Speaking]) -> Iterator[RuleRow]:
    """The rules that run for a file, by category and name."""
    for choice in sorted(choices, key=lambda one: (one.category, one.name)):
        if is_selected(settings, choice):
            severity = severity_of(settings, choice) or choice.severity
            yield RuleRow(choice.name, choice.category, choice.tier.value, severity, choice.title)
