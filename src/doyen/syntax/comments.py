"""Comments that speak to doyen: `# doyen: ignore[rule, rule] reason`."""

import io
import re
import tokenize

import msgspec


class Comment(msgspec.Struct, frozen=True):
    """One comment: where it stands, whether it has its line to itself, and its text without `#`."""

    line: int
    column: int
    end_column: int
    alone: bool
    text: str


_MARKED = re.compile(r"#\s*doyen\s*:")


def comments(text: str) -> tuple[Comment, ...]:
    """Lists the comments that begin with `doyen:`; a text without the word is not tokenized at all."""
    if not _MARKED.search(text):
        return ()
    found = []
    try:
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            if token.type == tokenize.COMMENT and _MARKED.match(token.string):
                line, column = token.start
                found.append(
                    Comment(
                        line,
                        column + 1,
                        token.end[1] + 1,
                        not token.line[:column].strip(),
                        token.string.lstrip("#").strip(),
                    )
                )
    except (tokenize.TokenError, SyntaxError, IndentationError):
        pass
    return tuple(found)
