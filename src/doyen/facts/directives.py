"""What a comment asks of doyen: which rules to ignore, why, and until when."""

import re

from doyen.facts.model import Directive
from doyen.syntax.comments import Comment

_IGNORE = re.compile(r"doyen\s*:\s*ignore\s*(?:\[(?P<rules>[^\[\]]*)\](?P<reason>.*)|$)")
_VERB = "(?:ignore[ds]?|noqa|nosec|disable[ds]?|skip|suppress|silence)"
_ATTEMPT = re.compile(
    rf"doyen\s*:\s*(?:ignore|noqa)\b|doyen\b[\s:=-]*{_VERB}\s*[\[=]|doyen\s*:\s*{_VERB}\s*(?:[(:]|$)"
    r"|doyen[\s=-]+(?:ignore|noqa)\s*$",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"[\s,;(-]*\buntil[\s:]+(?P<date>\d{4}-\d\d-\d\d)\b[)]?")
_DATE_WORD = r"(?:\d[\d./-]*(?:st|nd|rd|th)?|Q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)"
_ODD_UNTIL = re.compile(rf"\buntil[\s:]+(?P<date>{_DATE_WORD}(?:[\s.,/-]+{_DATE_WORD})*)[.)]*$", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)\d{8}(?!\d)|\d+[./-]\d+[./-]\d+")


def directive(comment: Comment) -> Directive | None:
    """What a comment asks for; None for one that merely begins with the word."""
    match = _IGNORE.match(comment.text)
    if match is None:
        return _made(comment, (), "", "", comment.text) if _ATTEMPT.match(comment.text) else None
    rules = tuple(rule.strip() for rule in (match["rules"] or "").split(",") if rule.strip())
    reason, until = _told_apart(match["reason"] or "")
    return _made(comment, rules, reason, until)


def _made(comment: Comment, rules: tuple[str, ...], reason: str, until: str, odd: str = "") -> Directive:
    return Directive(
        comment.first, comment.last, comment.line, comment.column, comment.end_column, rules, reason, until, odd
    )


def _told_apart(text: str) -> tuple[str, str]:
    """The reason and the date after `until`, which may be no date; both empty where there is none."""
    if match := _UNTIL.search(text):
        return _bare(text[: match.start()] + text[match.end() :]), match["date"]
    if (match := _ODD_UNTIL.search(text)) and _YEAR.search(match["date"]):
        return _bare(text[: match.start()]), match["date"]
    return _bare(text), ""


def _bare(reason: str) -> str:
    return reason.strip(" \t-:;,(")
