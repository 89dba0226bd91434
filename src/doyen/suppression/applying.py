"""Which findings the comments of a program silence.

A *directive* is one `# doyen: ignore[rule, rule] reason` comment. It speaks about its own line, or, standing alone,
about the next line of code. It silences a finding whose own place or one of whose hops lies on that line; where only
a *related* place lies there, that place is left out of the finding.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import msgspec

from doyen.facts.model import Directive
from doyen.rule import Finding
from doyen.text.span import Place

type Use = tuple[str, Directive, str]
"""A path, a directive there, and one of its names."""


class Suppressions:
    """The directives of all files, and which of their names were needed so far."""

    def __init__(self, directives: Mapping[str, Iterable[Directive]], today: date | None = None) -> None:
        self._directives = {path: tuple(found) for path, found in directives.items() if found}
        self._today = today
        self._used: set[Use] = set()

    def apply(self, rule: str, finding: Finding) -> Finding | None:
        """The finding without its silenced related places; None when it is silenced as a whole."""
        if not self._directives:
            return finding
        places = (finding.place, *(step.place for step in finding.trace))
        if uses := [use for place in places for use in self._at(rule, place)]:
            self._used.update(uses)
            return None
        silenced = {step: found for step in finding.related if (found := list(self._at(rule, step.place)))}
        if not silenced:
            return finding
        self._used.update(use for uses in silenced.values() for use in uses)
        related = tuple(step for step in finding.related if step not in silenced)
        return msgspec.structs.replace(finding, related=related)

    def _at(self, rule: str, place: Place) -> Iterator[Use]:
        """The directives that name a rule, speak about a line of a place, and hold today."""
        for directive in self._directives.get(place.path, ()):
            is_near = place.span.line <= directive.end_line and directive.line <= place.span.end_line
            if is_near and rule in directive.rules and not self.is_expired(directive):
                yield place.path, directive, rule

    def is_used(self, path: str, directive: Directive, name: str) -> bool:
        """Whether a name of a directive silenced something."""
        return (path, directive, name) in self._used

    def is_expired(self, directive: Directive) -> bool:
        """Whether the last day of a directive has passed."""
        last = expiry(directive)
        return last is not None and self._today is not None and last < self._today

    def all(self) -> Iterator[tuple[str, Directive]]:
        """Every directive with the path of its file."""
        for path in sorted(self._directives):
            for directive in self._directives[path]:
                yield path, directive


def expiry(directive: Directive) -> date | None:
    """The last day a directive holds; None when it always does, or when what stands there is no date."""
    try:
        return date.fromisoformat(directive.until) if len(directive.until) == len("2027-01-31") else None
    except ValueError:
        return None


class Lasting(msgspec.Struct, frozen=True):
    """The days on which a review says the same: after one and up to another, each included in what it bounds."""

    after: date | None = None
    through: date | None = None

    def holds(self, today: date) -> bool:
        """Whether a day is one of them."""
        return (self.after is None or self.after < today) and (self.through is None or today <= self.through)


def lasting(directives: Iterable[Directive], today: date) -> Lasting:
    """The days on which the same directives have expired as today."""
    days = {day for directive in directives if (day := expiry(directive)) is not None}
    after = max((day for day in days if day < today), default=None)
    return Lasting(after, through=min((day for day in days if day >= today), default=None))
