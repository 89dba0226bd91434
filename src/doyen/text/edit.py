"""An edit of a file's text, and applying many of them at once."""

from collections.abc import Iterable

import msgspec

from doyen.text.source import DecodedText
from doyen.text.span import Span


class Edit(msgspec.Struct, frozen=True, order=True):
    """Replaces the text of a span; an empty span inserts, an empty text deletes."""

    path: str
    span: Span
    text: str


def apply(text: str, edits: Iterable[Edit]) -> str:
    """Returns the text with all edits done; edits must not overlap.

    Equal edits count once, so that two fixes which add the same import agree. Raises `ValueError` on overlap.
    """
    source = DecodedText(text)
    pieces: list[str] = []
    done = 0
    for edit in sorted(set(edits), key=lambda edit: (edit.span, edit.text)):
        start = source.offset(edit.span.line, edit.span.column)
        end = source.offset(edit.span.end_line, edit.span.end_column)
        if start < done:
            message = f"edits overlap at line {edit.span.line} of {edit.path}"
            raise ValueError(message)
        pieces += [text[done:start], edit.text]
        done = end
    return "".join([*pieces, text[done:]])
