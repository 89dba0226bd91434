"""Rows as aligned columns."""

from collections.abc import Iterator, Sequence

from doyen.reports.lines import Line, Piece, Style, line

_GAP = "  "


def table_lines(heads: Sequence[str], rows: Sequence[Sequence[Piece]]) -> Iterator[Line]:
    """A heading and rows, each column as wide as its widest cell; the last column may be of any width."""
    widths = [max([len(head), *(len(row[at].text) for row in rows)]) for at, head in enumerate(heads)]
    yield line(*_padded([Piece(head, Style.DIM) for head in heads], widths))
    for row in rows:
        yield line(*_padded(row, widths))


def _padded(row: Sequence[Piece], widths: Sequence[int]) -> Iterator[Piece]:
    for at, piece in enumerate(row):
        yield piece
        if at < len(row) - 1:
            yield Piece(" " * (widths[at] - len(piece.text)) + _GAP)
