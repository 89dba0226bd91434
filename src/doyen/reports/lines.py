"""Styled lines: what a report says, apart from how it is painted.

A *line* is made of *pieces*, each with the name of a style. Piped output joins the pieces; a terminal paints them
(`reports/terminal.py`, the only user of rich, imported by faces when there is a terminal).
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

import msgspec


class Style(StrEnum):
    """What a piece of text is."""

    PLAIN = "plain"
    DIM = "dim"
    STRONG = "strong"
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"
    GOOD = "good"
    RULE = "rule"
    NAME = "name"
    PLACE = "place"
    CODE = "code"
    HIT = "hit"
    ADDED = "added"
    REMOVED = "removed"


class Piece(msgspec.Struct, frozen=True):
    """A stretch of text in one style, perhaps a link."""

    text: str
    style: Style = Style.PLAIN
    link: str = ""


class Line(msgspec.Struct, frozen=True):
    """One line; a terminal wraps it with continuation lines indented by `hang`, or crops it where `hang` is None."""

    pieces: tuple[Piece, ...] = ()
    hang: int | None = None

    @property
    def text(self) -> str:
        """The text without styles."""
        return "".join(piece.text for piece in self.pieces)


EMPTY = Line()
_NAME = re.compile(r"`([^`]+)`")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def line(*pieces: Piece | str, hang: int | None = None) -> Line:
    """Makes a line of pieces; a bare string is plain text."""
    return Line(tuple(Piece(piece) if isinstance(piece, str) else piece for piece in pieces), hang)


def plain(lines: Iterable[Line]) -> str:
    """The text of lines without any style, each ended by a newline."""
    return "".join(f"{one.text.rstrip()}\n" for one in lines)


def safe(text: str) -> str:
    """Text of the reviewed project made harmless for a terminal: tabs widened, control characters spelled out."""
    return _CONTROL.sub(lambda match: ascii(match[0])[1:-1], text.replace("\t", "    "))


def sentence(text: str, *, fancy: bool) -> Iterator[Piece]:
    """The pieces of a message: names in backticks get a style of their own, which stands for the backticks."""
    for position, part in enumerate(_NAME.split(safe(text))):
        if part:
            name = part if fancy else f"`{part}`"
            yield Piece(name, Style.NAME) if position % 2 else Piece(part)
