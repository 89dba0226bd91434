"""Findings about the comments themselves, and their fixes."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

import msgspec

from doyen.facts.model import Directive
from doyen.fix import Fix, Trust
from doyen.rule import Confidence, Finding
from doyen.settings.selection import near_words, nearest
from doyen.suppression.applying import Suppressions, expiry
from doyen.suppression.comment_rules import EXPIRED, MALFORMED, UNKNOWN, UNREASONED, UNUSED, CommentRule
from doyen.text.edit import Edit
from doyen.text.source import DecodedText
from doyen.text.span import Place, Span

_LIST = re.compile(r"\[(?P<rules>[^\[\]]*)\]")
_ODD = re.compile(
    r"doyen\b[\s:=-]*(?:ignore[ds]?|noqa|disable[ds]?|suppress)\s*"
    r"(?:\[(?P<list>[^\[\](){}#]*)\]|\((?P<call>[^\[\](){}#]*)\)|[:=]?\s*[\[(]?\s*(?P<words>[^\[\](){}#]*))"
    r"(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_DAY = re.compile(r"((?:19|20)\d\d)[-./]?(\d{1,2})[-./]?(\d{1,2})")

FORM = "`doyen: ignore[rule-name] reason`"


class CommentJudge(msgspec.Struct, frozen=True):
    """What must be known to judge comments.

    `names` are the names of all rules. `judged` tells whether a rule ran for a file and came to an end, `requires`
    whether comments of a file must give a reason.
    """

    suppressions: Suppressions
    names: frozenset[str]
    judged: Callable[[str, str], bool]
    requires: Callable[[str], bool]
    text: Callable[[str], DecodedText]


def comment_findings(judge: CommentJudge) -> Iterator[tuple[CommentRule, Finding]]:
    """What is wrong with each directive, once all findings were offered to it."""
    for path, directive in judge.suppressions.all():
        if directive.odd:
            yield MALFORMED, _malformed(path, directive, judge)
            continue
        if judge.suppressions.is_expired(directive):
            yield EXPIRED, _expired(path, directive, judge)
        else:
            if directive.until and expiry(directive) is None:
                yield MALFORMED, _misdated(path, directive, judge)
            if found := _unused(path, directive, judge):
                yield UNUSED, found
        yield from ((UNKNOWN, finding) for finding in _unknown(path, directive, judge))
        if directive.rules and not directive.reason and judge.requires(path):
            message = "this comment gives no reason; write one after the bracket"
            yield UNREASONED, _finding(path, directive, message, ",".join(directive.rules))


def _unused(path: str, directive: Directive, judge: CommentJudge) -> Finding | None:
    def is_idle(name: str) -> bool:
        return judge.judged(path, name) and not judge.suppressions.is_used(path, directive, name)

    names = [name for name in directive.rules if is_idle(name)]
    if not names:
        return None
    kept = [name for name in directive.rules if name not in names]
    listed = " and ".join(f"`{name}`" for name in names)
    fix = _renamed(path, directive, kept, "take the name out of the comment", judge) if kept else None
    fix = fix or _removal(path, directive, judge.text(path))
    return _finding(path, directive, f"no finding of {listed} is here to ignore; remove it", ",".join(names), fix)


def _unknown(path: str, directive: Directive, judge: CommentJudge) -> Iterator[Finding]:
    if not directive.rules:
        yield _finding(path, directive, f"this comment names no rule; write {FORM}", "")
    for name in directive.rules:
        if name in judge.names:
            continue
        near = near_words(name, judge.names)
        fix = None
        if len(near) == 1:
            names = dict.fromkeys(near[0] if one == name else one for one in directive.rules)
            fix = _renamed(path, directive, list(names), f"write `{near[0]}`", judge)
        yield _finding(path, directive, f"no rule is named `{name}`{nearest(name, judge.names)}", name, fix)


def _expired(path: str, directive: Directive, judge: CommentJudge) -> Finding:
    message = f"this comment has expired on {directive.until}; repair the code or write a new date"
    fix = _removal(path, directive, judge.text(path))
    return _finding(path, directive, message, f"{','.join(directive.rules)} {directive.until}", fix)


def _misdated(path: str, directive: Directive, judge: CommentJudge) -> Finding:
    message = f"`{directive.until}` is no date; write `until 2027-01-31`"
    day = _certain_day(directive.until)
    fix = None
    if day is not None:
        source = judge.text(path)
        text = source.slice(_span(directive))
        at = text.rindex(directive.until)
        edit = _inside(path, directive, (at, at + len(directive.until)), day.isoformat())
        fix = Fix(f"write `until {day.isoformat()}`", Trust.SAFE, (edit,))
    return _finding(path, directive, message, directive.until, fix)


def _certain_day(text: str) -> date | None:
    """The day a text means where it names the year first and cannot mean another."""
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def _malformed(path: str, directive: Directive, judge: CommentJudge) -> Finding:
    meant = _meant(directive.odd, judge.names)
    message = f"this comment ignores nothing; write {FORM}"
    fix = None
    if meant is not None:
        start = judge.text(path).slice(_span(directive)).lower().index("doyen")
        edit = _inside(path, directive, (start, directive.end_column - directive.column), meant)
        fix = Fix(f"write `{meant}`", Trust.SAFE, (edit,))
    return _finding(path, directive, message, directive.odd, fix)


def _meant(text: str, names: frozenset[str]) -> str | None:
    """The directive a text certainly means: one whose names are all names of rules."""
    match = _ODD.match(text)
    if match is None:
        return None
    if (listed := match["list"] if match["list"] is not None else match["call"]) is not None:
        rules = _words(listed)
        reason = match["rest"].strip()
        if not rules or not names.issuperset(rules):
            return None
    else:
        rules, reason = _leading_names(match["words"], names)
        if not rules or match["rest"]:
            return None
    return f"doyen: ignore[{', '.join(rules)}] {reason}".rstrip()


def _leading_names(text: str, names: frozenset[str]) -> tuple[list[str], str]:
    """The names of rules a text begins with, separated by commas or spaces, and what follows them.

    No name where a comma is followed by something else: that was meant as a name too.
    """
    found: list[str] = []
    while match := re.match(r"\s*,?\s*([a-z][a-z0-9-]*)(?=$|[\s,:;-])", text):
        if match[1] not in names:
            break
        found.append(match[1])
        text = text[match.end() :]
    return ([], "") if text.lstrip().startswith(",") else (found, text.strip(" \t:;-"))


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\s,]+", text.strip().replace('"', "").replace("'", "")) if word]


def _finding(path: str, directive: Directive, message: str, anchor: str, fix: Fix | None = None) -> Finding:
    fixes = () if fix is None else (fix,)
    return Finding(Place(path, _span(directive)), message, anchor=anchor, confidence=Confidence.HIGH, fixes=fixes)


def _span(directive: Directive) -> Span:
    return Span(directive.comment_line, directive.column, directive.comment_line, directive.end_column)


def _inside(path: str, directive: Directive, stretch: tuple[int, int], text: str) -> Edit:
    """An edit of a stretch of a directive's own text."""
    line, column = directive.comment_line, directive.column
    return Edit(path, Span(line, column + stretch[0], line, column + stretch[1]), text)


def _renamed(path: str, directive: Directive, names: Sequence[str], title: str, judge: CommentJudge) -> Fix | None:
    """The fix that gives a directive another list of names."""
    match = _LIST.search(judge.text(path).slice(_span(directive)))
    if match is None:
        return None
    return Fix(title, Trust.SAFE, (_inside(path, directive, match.span(), list_text(names)),))


def list_text(names: Iterable[str]) -> str:
    """The names of a directive as they are written."""
    return f"[{', '.join(names)}]"


def _removal(path: str, directive: Directive, source: DecodedText) -> Fix:
    """The fix that takes a directive away, with its line where nothing else stands there; others' comments stay."""
    number = directive.comment_line
    line = source.line(number)
    before, after = line[: directive.column - 1], line[directive.end_column - 1 :]
    if not before.strip() and not after.strip() and number < len(source.starts):
        edit = Edit(path, Span(number, 1, number + 1, 1), "")
    elif after.strip():
        end = directive.end_column + len(after) - len(after.lstrip())
        edit = Edit(path, Span(number, directive.column, number, end), "")
    else:
        edit = Edit(path, Span(number, len(before.rstrip()) + 1, number, len(line) + 1), "")
    return Fix("remove the comment", Trust.SAFE, (edit,))
