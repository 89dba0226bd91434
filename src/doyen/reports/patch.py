"""A fix as a small diff of the lines it changes."""

from collections.abc import Iterable, Iterator

import msgspec

from doyen.fix import Trust
from doyen.report import ReportedFix
from doyen.reports.lines import Line, Piece, Style, line, safe
from doyen.reports.view import Texts
from doyen.text.edit import Edit, apply
from doyen.text.source import DecodedText

MARKERS = ((Trust.SAFE, "[*]"), (Trust.UNSAFE, "[!]"), (Trust.SUGGEST, "[?]"))
"""How each degree of trust is marked."""
_MOST_LINES = 14


class Hunk(msgspec.Struct, frozen=True):
    """Lines that change: the number of the first, how they read before and after."""

    path: str
    number: int
    before: tuple[str, ...]
    after: tuple[str, ...]


def marker(trust: Trust) -> str:
    """The mark of a degree of trust."""
    return dict(MARKERS)[trust]


def hunks(edits: Iterable[Edit], texts: Texts) -> list[Hunk]:
    """The lines that edits change, in order of path and line; edits that touch the same lines share a hunk."""
    groups: list[list[Edit]] = []
    for edit in sorted(set(edits)):
        last = groups[-1] if groups else []
        if last and last[-1].path == edit.path and edit.span.line <= max(one.span.end_line for one in last):
            last.append(edit)
        else:
            groups.append([edit])
    return [found for group in groups if (found := _hunk(group, texts(group[0].path))) is not None]


def _hunk(edits: list[Edit], source: DecodedText) -> Hunk | None:
    """The hunk of neighbouring edits; None where they do not fit the text."""
    first = min(edit.span.line for edit in edits)
    last = min(max(edit.span.end_line for edit in edits), len(source.starts))
    before = [source.line(number) for number in range(first, last + 1)]
    moved = [
        Edit(edit.path, msgspec.structs.replace(
            edit.span, line=edit.span.line - first + 1, end_line=edit.span.end_line - first + 1
        ), edit.text)
        for edit in edits
    ]  # fmt: skip
    try:
        after = apply("\n".join(before), moved).split("\n")
    except (ValueError, IndexError):
        return None
    while before and after and before[0] == after[0]:
        del before[0], after[0]
        first += 1
    while before and after and before[-1] == after[-1]:
        del before[-1], after[-1]
    return Hunk(edits[0].path, first, tuple(before), tuple(after)) if before or after else None


def patch_lines(fix: ReportedFix, texts: Texts, home: str, indent: str) -> Iterator[Line]:
    """The diff of a fix; a file's name is said where it is not the finding's own (`home`)."""
    shown = 0
    path = home
    found = hunks((edit.edit for edit in fix.edits), texts)
    total = sum(len(hunk.before) + len(hunk.after) for hunk in found)
    for hunk in found:
        if hunk.path != path and shown < _MOST_LINES:
            path = hunk.path
            yield line(indent, Piece(safe(path), Style.PLACE))
        for sign, style, texts_of in (("-", Style.REMOVED, hunk.before), ("+", Style.ADDED, hunk.after)):
            for offset, text in enumerate(texts_of):
                if shown < _MOST_LINES:
                    number = Piece(f"{indent}{hunk.number + offset:>5} ", Style.DIM)
                    yield line(number, Piece(f"{sign} {safe(text)}".rstrip(), style))
                shown += 1
    if total > _MOST_LINES:
        yield line(Piece(f"{indent}      ... {total - _MOST_LINES} more lines", Style.DIM))
