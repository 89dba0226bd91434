"""Comments that speak to doyen, such as `# doyen: ignore[rule, rule] reason`, and which lines each can stand for."""

import io
import re
import tokenize
from collections.abc import Iterable, Iterator

import msgspec


class Comment(msgspec.Struct, frozen=True):
    """One comment, or the part of one that begins with `doyen`: where it stands, and its text without `#`.

    `first` and `last` are the lines of code it speaks about: its own line with those above that belong to one string
    or are joined by backslashes, or, when it stands alone, the next line of code with those below that do.
    """

    line: int
    column: int
    end_column: int
    first: int
    last: int
    text: str


PART = re.compile(r"(?<!\S)#[#\s]*(?=doyen\b)(?P<text>(?:(?!\s+#\s*[^\d\s]).)*)", re.IGNORECASE)
"""The part of a comment that speaks to doyen; it ends where the comment of another tool begins."""

_MARKED = re.compile(r"#[#\s]*doyen\b", re.IGNORECASE)
_PAUSES = frozenset({tokenize.NEWLINE, tokenize.NL, tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING})


def comments(text: str) -> tuple[Comment, ...]:
    """Lists the comments that begin with `doyen`; a text without any is not tokenized at all."""
    if not _MARKED.search(text):
        return ()
    tokens = tuple(_tokens(text))
    if not any(token.type == tokenize.COMMENT and _MARKED.search(token.string) for token in tokens):
        return ()
    bonds = _bonds(tokens)
    code = sorted({row for token in tokens if token.type not in _SILENT for row in (token.start[0], token.end[0])})
    return tuple(found for token in tokens if token.type == tokenize.COMMENT for found in _parts(token, bonds, code))


_SILENT = _PAUSES | {tokenize.COMMENT, tokenize.ENDMARKER}


def bonded_lines(text: str) -> frozenset[int]:
    """The lines after which no comment can stand: within a string, or before a backslash and a line end."""
    return _bonds(tuple(_tokens(text)))


def _tokens(text: str) -> Iterator[tokenize.TokenInfo]:
    """The tokens of a text, as far as it can be cut into any; a carriage return ends a line as Python has it."""
    lines = io.StringIO(text.replace("\r\n", "\n").replace("\r", "\n"))
    try:
        yield from tokenize.generate_tokens(lines.readline)
    except (tokenize.TokenError, SyntaxError, IndentationError):
        return


def _bonds(tokens: Iterable[tokenize.TokenInfo]) -> frozenset[int]:
    found: set[int] = set()
    open_strings: list[int] = []
    end, pauses = 0, True
    for token in tokens:
        start = token.start[0]
        if not pauses and token.type != tokenize.ENDMARKER:
            found.update(range(end, start))
        kind = tokenize.tok_name[token.type]
        if kind in ("FSTRING_START", "TSTRING_START"):
            open_strings.append(start)
        elif kind in ("FSTRING_END", "TSTRING_END") and open_strings:
            start = open_strings.pop()
        found.update(range(start, token.end[0]))
        end, pauses = token.end[0], token.type in _PAUSES
    return frozenset(found)


def _parts(token: tokenize.TokenInfo, bonds: frozenset[int], code: list[int]) -> Iterator[Comment]:
    line, column = token.start
    stands_alone = not token.line[:column].strip()
    for match in PART.finditer(token.string):
        first = last = line
        if stands_alone:
            first = last = next((row for row in code if row > line), line)
            while last in bonds:
                last += 1
        else:
            while first - 1 in bonds:
                first -= 1
        end = match.start() + len(match[0].rstrip())
        yield Comment(line, column + match.start() + 1, column + end + 1, first, last, match["text"].strip())
