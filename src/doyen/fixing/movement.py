"""Where the places of a text are after edits."""

from bisect import bisect_right
from collections.abc import Iterable

import msgspec

from doyen.text.edit import Edit
from doyen.text.source import DecodedText


class Stretch(msgspec.Struct, frozen=True):
    """Text that was replaced: its offsets before and after, ends exclusive, and the edit that did it."""

    start: int
    end: int
    new_start: int
    new_end: int
    edit: Edit


class Movement:
    """The movement of one file's text under edits that do not overlap; guards the order of its stretches."""

    def __init__(self, before: DecodedText, after: DecodedText, edits: Iterable[Edit], end: str) -> None:
        self.before = before
        self.after = after
        self.stretches: list[Stretch] = []
        shift = 0
        for edit in sorted(set(edits), key=lambda edit: (edit.span, edit.text)):
            first = before.offset(edit.span.line, edit.span.column)
            last = before.offset(edit.span.end_line, edit.span.end_column)
            length = len(edit.text) + edit.text.count("\n") * (len(end) - 1)
            self.stretches.append(Stretch(first, last, first + shift, first + shift + length, edit))
            shift += length - (last - first)

    def forward(self, line: int, column: int) -> int | None:
        """The new offset of a place in the old text; None for one inside replaced text."""
        offset = self.before.offset(line, column)
        position = bisect_right(self.stretches, offset, key=lambda stretch: stretch.start)
        if not position:
            return offset
        last = self.stretches[position - 1]
        if offset < last.end:
            return None
        return offset + last.new_end - last.end

    def behind(self, line: int, column: int) -> Stretch | None:
        """The replaced stretch that a place of the new text lies in."""
        offset = self.after.offset(line, column)
        position = bisect_right(self.stretches, offset, key=lambda stretch: stretch.new_start)
        if not position:
            return None
        last = self.stretches[position - 1]
        return last if offset < last.new_end else None
