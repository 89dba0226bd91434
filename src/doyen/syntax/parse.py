"""Parses one file into a `Module`; what cannot be parsed is a problem with its place."""

import ast
import re
import warnings

import msgspec

from doyen.syntax.comments import Comment, comments
from doyen.text.source import decode


class SyntaxProblem(msgspec.Struct, frozen=True):
    """Why a file has no tree."""

    line: int
    kind: str
    message: str


class Module(msgspec.Struct, frozen=True):
    """One parsed file: its text, its tree (None when it does not parse) and the comments that speak to doyen."""

    text: str
    tree: ast.Module | None
    comments: tuple[Comment, ...]
    problems: tuple[SyntaxProblem, ...]


LARGEST = 32 << 20
"""Bytes beyond which a file is not parsed: no hand writes it, and its tree would not fit in memory."""


def parse(data: bytes) -> Module:
    """Returns the module of a file's bytes; never raises."""
    if len(data) > LARGEST:
        return _refused("", 1, "too-large", f"the file has {len(data):,} bytes, more than {LARGEST:,}")
    try:
        text = decode(data)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return _refused("", line, "encoding", f"the bytes at offset {error.start} are not {error.encoding}")
    except (LookupError, UnicodeError) as error:
        return _refused("", 1, "encoding", str(error))
    try:
        tree = _newer_tree(text)
    except SyntaxError as error:
        return _refused(text, error.lineno or 1, "syntax", error.msg)
    except (RecursionError, MemoryError):
        return _refused(text, 1, "nesting", "the code is nested too deeply for the parser")
    except ValueError as error:
        return _refused(text, 1, "syntax", str(error))
    return Module(text, tree, comments(text), ())


def compile_problem(data: bytes) -> SyntaxProblem | None:
    """Returns why a file cannot be compiled, such as `await` outside a coroutine, which parses; it is never run."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(_newer_tree(decode(data)), "<module>", "exec", dont_inherit=True, optimize=0)
    except SyntaxError as error:
        return SyntaxProblem(error.lineno or 1, "syntax", error.msg)
    except (ValueError, LookupError, RecursionError, MemoryError) as error:
        return SyntaxProblem(1, "syntax", str(error))
    return None


def parse_expression(text: str) -> ast.expr | None:
    """Returns the tree of one expression, such as a quoted annotation; None where it does not parse."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _tree(text: str) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text)


# Python 3.14 lets `except A, B:` stand without parentheses (PEP 758); older parsers name the line.
_UNPARENTHESIZED = "multiple exception types must be parenthesized"
_EXCEPT = re.compile(r"^([ \t]*except\*?\s+)([^()#:]+(?:\([^()]*\)[^()#:]*)*?)(\s*:)", re.MULTILINE)


def _newer_tree(text: str) -> ast.Module:
    """Parses a text whose grammar may be newer than the running interpreter's."""
    try:
        return _tree(text)
    except SyntaxError as error:
        if _UNPARENTHESIZED not in error.msg:
            raise
        return _tree(_EXCEPT.sub(_parenthesized, text))


def _parenthesized(match: re.Match[str]) -> str:
    head, types, colon = match.groups()
    return f"{head}({types}){colon}" if "," in types and " as " not in types else match.group()


def _refused(text: str, line: int, kind: str, message: str) -> Module:
    return Module(text, None, (), (SyntaxProblem(line, kind, message),))
