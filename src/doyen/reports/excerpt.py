"""A line of the reviewed source, with the part a finding speaks about picked out."""

import msgspec

from doyen.reports.lines import Line, Piece, Style, line, safe
from doyen.text.source import DecodedText
from doyen.text.span import Span

_WIDEST = 140
_LEAD = 60


class Excerpt(msgspec.Struct, frozen=True):
    """The first line of a span: its number and the text before, in and after the span."""

    number: int
    before: str
    hit: str
    after: str


def excerpt(source: DecodedText, span: Span) -> Excerpt | None:
    """Cuts out the first line of a span; None where the file has no such line, or nothing stands there."""
    text = source.line(span.line)
    if not text.strip():
        return None
    start = min(max(span.column - 1, 0), len(text))
    end = len(text.rstrip()) if span.end_line > span.line else min(max(span.end_column - 1, start), len(text))
    before, hit, after = (safe(part) for part in (text[:start], text[start:end], text[end:]))
    if len(before) > _LEAD and len(before) + len(hit) + len(after) > _WIDEST:
        before = f"...{before[-_LEAD:]}"
    room = max(_WIDEST - len(before), _LEAD)
    if len(hit) > room:
        hit, after = f"{hit[:room]}...", ""
    room = max(room - len(hit), 0)
    return Excerpt(span.line, before, hit, after if len(after) <= room else f"{after[:room]}...")


def excerpt_lines(found: Excerpt, prefix: str, *, fancy: bool) -> list[Line]:
    """The source line after its number; the part is underlined by style, or by carets below it."""
    bar = "│" if fancy else "|"
    number = f"{found.number:>5}"
    code = (Piece(found.before, Style.CODE), Piece(found.hit, Style.HIT), Piece(found.after, Style.CODE))
    shown = [line(Piece(f"{prefix}{number} {bar} ", Style.DIM), *code)]
    if found.hit and not fancy:
        carets = " " * len(found.before) + "^" * len(found.hit)
        shown.append(line(Piece(f"{prefix}{' ' * len(number)} {bar} ", Style.DIM), Piece(carets, Style.DIM)))
    return shown
