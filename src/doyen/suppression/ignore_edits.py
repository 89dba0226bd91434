"""Edits that write comments which silence findings.

A comment goes to the end of the line a finding begins on, or, where a string or a backslash keeps that line from
ending, to the end of the first line below that can end: a directive there speaks about all of them.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping

import msgspec

from doyen.errors import UsageError
from doyen.facts.directives import directive
from doyen.facts.model import Directive
from doyen.report import ReportedFinding
from doyen.suppression.comment_rules import COMMENT_RULES
from doyen.suppression.judging import list_text
from doyen.syntax.comments import bonded_lines, comments
from doyen.text.edit import Edit
from doyen.text.source import DecodedText
from doyen.text.span import Span

_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")
_COMMENT_NAMES = frozenset(rule.name for rule in COMMENT_RULES)
_LIST = re.compile(r"\[[^\[\]]*\]")


class IgnoreEdits(msgspec.Struct, frozen=True):
    """Edits that silence findings, and the findings for which no comment can be written."""

    edits: tuple[Edit, ...]
    silenced: tuple[ReportedFinding, ...]
    left: tuple[ReportedFinding, ...]


def ignore_edits(
    findings: Iterable[ReportedFinding], text: Callable[[str], DecodedText], reason: str = ""
) -> IgnoreEdits:
    """The edits that silence findings at their places; raises `UsageError` for a reason that no comment can hold.

    Findings about comments are left, and so are those of other tools.
    """
    words = checked_reason(reason)
    wanted: dict[str, list[ReportedFinding]] = {}
    left: list[ReportedFinding] = []
    for finding in findings:
        is_ours = _NAME.fullmatch(finding.rule) and finding.rule not in _COMMENT_NAMES
        if is_ours and finding.path.endswith((".py", ".pyi")):
            wanted.setdefault(finding.path, []).append(finding)
        else:
            left.append(finding)
    edits = [edit for path, found in sorted(wanted.items()) for edit in _file_edits(path, found, text(path), words)]
    silenced = tuple(finding for found in wanted.values() for finding in found)
    return IgnoreEdits(tuple(edits), silenced, tuple(left))


def checked_reason(reason: str) -> str:
    """A reason as one line; raises `UsageError` where a `#` in it would begin a comment of its own."""
    words = " ".join(reason.split())
    if re.search(r"(?:^|\s)#\s*[^\d\s]", words):
        message = f"the reason `{words}` holds a `#`, which would begin another comment; write it without"
        raise UsageError(message)
    return words


def _file_edits(path: str, findings: Iterable[ReportedFinding], source: DecodedText, reason: str) -> Iterator[Edit]:
    bonds = bonded_lines(source.text)
    rules: dict[int, set[str]] = {}
    for finding in findings:
        line = finding.line
        while line in bonds:
            line += 1
        rules.setdefault(line, set()).add(finding.rule)
    standing = _standing(source.text)
    for line, names in sorted(rules.items()):
        if line in standing:
            yield _merged(path, source, standing[line], names)
        else:
            yield _added(path, source, line, f"# doyen: ignore{list_text(sorted(names))} {reason}".rstrip())


def _standing(text: str) -> Mapping[int, Directive]:
    """The directives other names can join, by the line they end: those that hold for ever."""
    found: dict[int, Directive] = {}
    for comment in comments(text):
        one = directive(comment)
        if one is not None and one.rules and not one.until and one.line <= one.comment_line <= one.end_line:
            found.setdefault(one.comment_line, one)
    return found


def _merged(path: str, source: DecodedText, standing: Directive, names: Iterable[str]) -> Edit:
    line, column = standing.comment_line, standing.column
    match = _LIST.search(source.line(line), column - 1)
    if match is None:
        raise AssertionError(source.line(line))
    every = dict.fromkeys((*standing.rules, *sorted(names)))
    return Edit(path, Span(line, match.start() + 1, line, match.end() + 1), list_text(every))


def _added(path: str, source: DecodedText, line: int, comment: str) -> Edit:
    """The edit that puts a comment at the end of a line, behind whatever stands there."""
    bare = source.line(line).rstrip()
    return Edit(path, Span(line, len(bare) + 1, line, len(source.line(line)) + 1), f"  {comment}")
