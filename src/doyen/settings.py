"""What the user chooses: which rules run."""

import difflib
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

import msgspec

from doyen.errors import UsageError
from doyen.rule import Tier

ALL = "ALL"
"""The selector that stands for every rule."""


class Selectable(Protocol):
    """What can be selected: a rule, or something the review itself reports."""

    @property
    def name(self) -> str:
        """The name in kebab case."""

    @property
    def category(self) -> str:
        """The theme it belongs to."""

    @property
    def tier(self) -> Tier:
        """How sure it is on real code."""


class Settings(msgspec.Struct, frozen=True):
    """The user's choices; each selector is a rule's name, a category, a tier or `ALL`.

    `select` replaces the rules that run by default (those of the tiers `default` and `warning`), `extend_select` adds
    to them, `ignore` takes away. Where they disagree about a rule the most specific selector decides: name before
    category before tier before `ALL`, and `ignore` between equals.
    """

    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()


def parse_settings(table: Mapping[str, object], source: str) -> Settings:
    """Reads the `[tool.doyen]` table of a pyproject file; raises `UsageError` for an unknown key or a wrong type."""
    known = {field.replace("_", "-") for field in Settings.__struct_fields__}
    for key in table:
        if key not in known:
            message = f"{source}: unknown setting `{key}`{nearest(key, known)}"
            raise UsageError(message)
    try:
        return msgspec.convert({key.replace("-", "_"): value for key, value in table.items()}, Settings)
    except msgspec.ValidationError as error:
        message = f"{source}: {error}"
        raise UsageError(message) from error


def selected[Choice: Selectable](settings: Settings, choices: Sequence[Choice]) -> tuple[Choice, ...]:
    """Those that run; raises `UsageError` for a selector that is no name, category or tier among all choices."""
    known = {ALL, *(tier.value for tier in Tier)}
    known.update(choice.name for choice in choices)
    known.update(choice.category for choice in choices)
    for selector in (*(settings.select or ()), *settings.ignore, *settings.extend_select):
        if selector not in known:
            message = f"unknown rule, category or tier `{selector}`{nearest(selector, known)}"
            raise UsageError(message)
    return tuple(choice for choice in choices if is_selected(settings, choice))


def is_selected(settings: Settings, choice: Selectable) -> bool:
    """Whether a rule runs: the most specific selector decides, and of two equal ones `ignore`."""
    chosen = _strength(settings.extend_select, choice)
    if settings.select is not None:
        chosen = max(chosen, _strength(settings.select, choice))
    elif choice.tier is not Tier.AUDIT:
        chosen = max(chosen, 1)
    return chosen > _strength(settings.ignore, choice)


def _strength(selectors: Iterable[str], choice: Selectable) -> int:
    """How specifically a list names a rule: not at all, by `ALL`, tier, category, or name."""
    ranks = {ALL: 1, choice.tier.value: 2, choice.category: 3, choice.name: 4}
    return max((ranks.get(selector, 0) for selector in selectors), default=0)


def nearest(word: str, known: Iterable[str]) -> str:
    """The end of a sentence about an unknown word: the nearest known one, if any is near."""
    found = difflib.get_close_matches(word, sorted(known), n=1, cutoff=0.6)
    return f"; did you mean `{found[0]}`?" if found else ""
