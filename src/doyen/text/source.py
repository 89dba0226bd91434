"""A file's text: decoding, lines and offsets."""

import codecs
import re
from bisect import bisect_right
from collections import Counter
from functools import cached_property

from doyen.text.span import Span

_COOKIE = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_LINE_END = re.compile(r"\r\n|\r|\n")


class DecodedText:
    """The text of one file with an index of its lines.

    Lines end at a line feed, a carriage return or both, as the Python tokenizer sees them: form feeds and Unicode
    separators do not end a line.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def starts(self) -> list[int]:
        """Offsets at which lines begin."""
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    def line(self, number: int) -> str:
        """The text of a line, counted from 1, without its end; empty beyond the file."""
        if not 1 <= number <= len(self.starts):
            return ""
        end = self.starts[number] if number < len(self.starts) else len(self.text)
        return self.text[self.starts[number - 1] : end].rstrip("\r\n")

    def offset(self, line: int, column: int) -> int:
        """The offset of a place given by line and column, both counted from 1."""
        return self.starts[line - 1] + column - 1

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column, counted from 1, of an offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def slice(self, span: Span) -> str:
        """The text a span covers."""
        return self.text[self.offset(span.line, span.column) : self.offset(span.end_line, span.end_column)]


def encoding_of(data: bytes) -> str:
    """The encoding of a Python file by its byte order mark, its coding cookie, or UTF-8 (PEP 263).

    `utf-8-sig` means that the file begins with a byte order mark.
    """
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    for line in data.split(b"\n", 2)[:2]:
        if match := _COOKIE.match(line):
            return match.group(1).decode("ascii")
        if line.strip() and not line.lstrip().startswith(b"#"):
            break
    return "utf-8"


def decode(data: bytes) -> str:
    """Decodes a Python file by its own encoding, without the byte order mark.

    Raises `UnicodeDecodeError` for bytes the encoding cannot hold and `LookupError` for an unknown encoding.
    """
    return data.decode(encoding_of(data))


def line_end(text: str) -> str:
    """The line end that most lines of a text have; a line feed where none has any."""
    ends = Counter(_LINE_END.findall(text))
    return max(ends, key=lambda end: (ends[end], end), default="\n")
