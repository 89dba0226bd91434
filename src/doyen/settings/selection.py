"""Which rules settings select."""

import difflib
import re
from collections.abc import Iterable, Sequence
from typing import Protocol

from doyen.errors import UsageError
from doyen.rule import Severity, Tier
from doyen.settings.model import ALL, COMPANIONS, Selection, Settings


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


def selectors_of(choices: Iterable[Selectable]) -> frozenset[str]:
    """Every selector that means something: the names, categories and tiers of all choices, and `ALL`."""
    names = {name for choice in choices for name in (choice.name, choice.category)}
    return frozenset({ALL, *(tier.value for tier in Tier), *names})


def selected[Choice: Selectable](settings: Selection, choices: Sequence[Choice]) -> tuple[Choice, ...]:
    """Those that run; raises `UsageError` for a selector that is no name, category or tier among all choices."""
    check_selectors((*(settings.select or ()), *settings.ignore, *settings.extend_select), selectors_of(choices))
    return tuple(choice for choice in choices if is_selected(settings, choice))


COMPANION = re.compile(rf"(?:{'|'.join(COMPANIONS)})(?::\S+)?")
"""A selector of what a companion says: all of it, or one of its rules (`ruff`, `ruff:S608`)."""


def check_selectors(selectors: Iterable[str], known: frozenset[str], where: str = "") -> None:
    """Raises `UsageError` for a selector that means nothing; `where` begins the sentence."""
    for selector in selectors:
        if selector not in known and not COMPANION.fullmatch(selector):
            message = f"{where}unknown rule, category or tier `{selector}`{nearest(selector, known)}"
            raise UsageError(message)


def is_selected(settings: Selection, choice: Selectable) -> bool:
    """Whether a rule runs: the most specific selector decides, and of two equal ones `ignore`.

    What the command line says is asked first; it decides about every rule it speaks of.
    """
    if isinstance(settings, Settings):
        if _strength(settings.barred, choice):
            return False
        verdict = _verdict(settings.given, choice)
        if verdict is not None:
            return verdict
    chosen = max(_strength(settings.extend_select, choice), _strength(settings.select or (), choice))
    if settings.select is None and choice.tier is not Tier.AUDIT:
        chosen = max(chosen, 1)
    return chosen > _strength(settings.ignore, choice)


def _verdict(given: Selection, choice: Selectable) -> bool | None:
    """What the command line says about a rule; None where it says nothing."""
    chosen = max(_strength(given.extend_select, choice), _strength(given.select or (), choice))
    ignored = _strength(given.ignore, choice)
    if not chosen and not ignored:
        return None if given.select is None else False
    return chosen > ignored


def may_fix(settings: Settings, choice: Selectable) -> bool:
    """Whether the fixes of a rule may be applied."""
    return _strength(settings.fixable, choice) > _strength(settings.unfixable, choice)


def severity_of(settings: Settings, choice: Selectable) -> Severity | None:
    """How much a rule weighs by the settings; None where they leave it as it is."""
    if not settings.severity:
        return None
    best = max(settings.severity, key=lambda selector: _strength((selector,), choice))
    return settings.severity[best] if _strength((best,), choice) else None


def _strength(selectors: Iterable[str], choice: Selectable) -> int:
    """How specifically a list names a rule: not at all, by `ALL`, tier, category, or name."""
    ranks = {ALL: 1, choice.tier.value: 2, choice.category: 3, choice.name: 4}
    return max((ranks.get(selector, 0) for selector in selectors), default=0)


def nearest(word: str, known: Iterable[str]) -> str:
    """The end of a sentence about an unknown word: the nearest known one, if any is near."""
    found = near_words(word, known)
    return f"; did you mean `{found[0]}`?" if found else ""


def near_words(word: str, known: Iterable[str]) -> list[str]:
    """The known words that are near to an unknown one, nearest first."""
    return difflib.get_close_matches(word, sorted(known), n=3, cutoff=0.6)
