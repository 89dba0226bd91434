"""Comments that silence findings, and what is wrong with those comments.

A *directive* is one `# doyen: ignore[rule, rule] reason` comment. It speaks about its own line, or, standing alone,
about the next line of code. It silences a finding whose own place or one of whose hops lies on that line; where only
a *related* place lies there, that place is left out of the finding. What a directive names and nothing needed is
reported, and so is a name that no rule has.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

import msgspec

from doyen.facts.model import Directive
from doyen.fix import Fix, Trust
from doyen.rule import Confidence, Finding, Severity, Tier
from doyen.settings import nearest
from doyen.text.edit import Edit
from doyen.text.source import DecodedText
from doyen.text.span import Place, Span


class CommentRule(msgspec.Struct, frozen=True):
    """What the review itself reports about directives; selected and ignored like a rule."""

    name: str
    title: str
    category: str = "suppression"
    severity: Severity = Severity.WARNING
    tier: Tier = Tier.DEFAULT
    cwe: int | None = None


UNUSED = CommentRule("unused-ignore", "Comment that ignores nothing")
UNKNOWN = CommentRule("unknown-rule-in-ignore", "Comment that ignores a rule that does not exist")
COMMENT_RULES = (UNUSED, UNKNOWN)

_LIST = re.compile(r"(?P<head>#+\s*doyen\s*:\s*ignore\s*)(?P<list>\[[^\]]*\])?(?P<reason>[^#]*)")

type Key = tuple[str, Directive, str]


class Suppressions:
    """The directives of all files, and which of their names were needed so far."""

    def __init__(self, directives: Mapping[str, Iterable[Directive]]) -> None:
        self._directives = {path: tuple(found) for path, found in directives.items() if found}
        self._used: set[Key] = set()

    def apply(self, rule: str, finding: Finding) -> Finding | None:
        """The finding without its silenced related places; None when it is silenced as a whole."""
        if not self._directives:
            return finding
        places = (finding.place, *(step.place for step in finding.trace))
        if keys := [key for place in places for key in self._at(rule, place)]:
            self._used.update(keys)
            return None
        silenced = {step: found for step in finding.related if (found := list(self._at(rule, step.place)))}
        if not silenced:
            return finding
        self._used.update(key for keys in silenced.values() for key in keys)
        related = tuple(step for step in finding.related if step not in silenced)
        return msgspec.structs.replace(finding, related=related)

    def _at(self, rule: str, place: Place) -> Iterator[Key]:
        """The directives that name a rule and speak about a line of a place."""
        for directive in self._directives.get(place.path, ()):
            if place.span.line <= directive.line <= place.span.end_line and rule in directive.rules:
                yield place.path, directive, rule

    def unused(self, judged: frozenset[str], text: Callable[[str], DecodedText]) -> Iterator[Finding]:
        """Findings about names that silenced nothing, among the rules that ran."""
        for path, directive in self._all():
            names = [name for name in directive.rules if name in judged and (path, directive, name) not in self._used]
            if names:
                kept = [name for name in directive.rules if name not in names]
                listed = " and ".join(f"`{name}`" for name in names)
                yield _comment_finding(
                    Place(path, _span(directive)),
                    f"no finding of {listed} is here to ignore; remove it",
                    ",".join(names),
                    _removal(path, directive, kept, text(path)),
                )

    def unknown(self, known: Iterable[str]) -> Iterator[Finding]:
        """Findings about names that no rule has, and directives without any name."""
        names = frozenset(known)
        for path, directive in self._all():
            place = Place(path, _span(directive))
            if not directive.rules:
                yield _comment_finding(place, "this comment names no rule; write `doyen: ignore[rule-name]`", "", None)
            for name in directive.rules:
                if name not in names:
                    yield _comment_finding(place, f"no rule is named `{name}`{nearest(name, names)}", name, None)

    def _all(self) -> Iterator[tuple[str, Directive]]:
        for path in sorted(self._directives):
            for directive in self._directives[path]:
                yield path, directive


def _comment_finding(place: Place, message: str, anchor: str, fix: Fix | None) -> Finding:
    fixes = () if fix is None else (fix,)
    return Finding(place, message, anchor=anchor, confidence=Confidence.HIGH, fixes=fixes)


def _span(directive: Directive) -> Span:
    return Span(directive.comment_line, directive.column, directive.comment_line, directive.end_column)


def _removal(path: str, directive: Directive, kept: list[str], source: DecodedText) -> Fix | None:
    """The fix that takes names out of a comment, or the whole comment when none stays; others' comments stay."""
    line = source.line(directive.comment_line)
    match = _LIST.match(line, directive.column - 1)
    if match is None:
        return None
    number = directive.comment_line
    if kept:
        start, end = match.span("list")
        edit = Edit(path, Span(number, start + 1, number, end + 1), f"[{', '.join(kept)}]")
        return Fix("take the name out of the comment", Trust.SAFE, (edit,))
    start, end = match.span()
    rest = line[end:]
    start = start if rest else len(line[:start].rstrip())
    if not line[:start].strip() and not rest and number < len(source.starts):
        edit = Edit(path, Span(number, 1, number + 1, 1), "")
    else:
        edit = Edit(path, Span(number, start + 1, number, end + 1), "")
    return Fix("remove the comment", Trust.SAFE, (edit,))
