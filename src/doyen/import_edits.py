"""Adds imports and definitions at the top of a module.

Imports go where ruff's isort rules put them: by section, plain imports first, in alphabetical order.
"""

import re
import sys
from collections.abc import Iterator

import msgspec

from doyen.frameworks.backend import Backend
from doyen.program.modules import Module
from doyen.text.edit import Edit
from doyen.text.source import DecodedText
from doyen.text.span import Span

_IMPORT = re.compile(r"import\s+(?P<plain>[\w.]+)|from\s+(?P<source>\.*[\w.]*)\s*import\b")
_QUOTE = re.compile(r"[rRuU]?(\"\"\"|'''|\"|')")
_DEFINITION = re.compile(r"(?:async\s+def|def|class)\b|@")
_FUTURE, _STANDARD, _OTHER = range(3)


class _Statement(msgspec.Struct, frozen=True):
    """A top-level import: the numbers of its first and last line, its section, and its rank inside."""

    line: int
    last: int
    section: int
    rank: tuple[bool, str]


def import_edit(backend: Backend, module: Module, name: str) -> tuple[Edit, ...]:
    """The edit that adds `import name` to a module; none when the name is bound already."""
    if name in module.facts.names:
        return ()
    line, text = _insertion(backend.text(module.path), name)
    return (Edit(module.path, Span(line, 1, line, 1), text),)


def definition_edit(backend: Backend, module: Module, text: str) -> Edit:
    """The edit that adds a line of code below the imports of a module."""
    source = backend.text(module.path)
    first = _first_code(source)
    statements = list(_imports(source, first))
    if not statements:
        after = "" if not source.line(first).strip() else "\n\n" if _DEFINITION.match(source.line(first)) else "\n"
        return Edit(module.path, Span(first, 1, first, 1), f"{text}\n{after}")
    line, added = _after(source, statements[-1].last, f"\n{text}\n")
    after = "" if not source.line(line).strip() else "\n"
    return Edit(module.path, Span(line, 1, line, 1), f"{added}{after}")


def _insertion(source: DecodedText, name: str) -> tuple[int, str]:
    """The line before which an import belongs, and what to insert there."""
    first = _first_code(source)
    statements = list(_imports(source, first))
    section = _section(name)
    own = [statement for statement in statements if statement.section == section]
    rank = (False, name.lower())
    for statement in own:
        if statement.rank > rank:
            return statement.line, f"import {name}\n"
    if own:
        return _after(source, own[-1].last, f"import {name}\n")
    earlier = [statement for statement in statements if statement.section < section]
    if earlier:
        return _after(source, earlier[-1].last, f"\nimport {name}\n")
    if statements:
        return statements[0].line, f"import {name}\n\n"
    return _alone(source, first, name)


def _after(source: DecodedText, line: int, text: str) -> tuple[int, str]:
    """An insertion behind a line that others follow: where nothing does, there is nothing to fix either."""
    return min(line + 1, len(source.starts)), text


def _alone(source: DecodedText, first: int, name: str) -> tuple[int, str]:
    """The first import of a file: apart from what stands before and after."""
    before = "\n" if first > 1 and source.line(first - 1).strip() and not _is_comment(source.line(first - 1)) else ""
    code = source.line(first)
    blank = "" if not code.strip() else "\n\n" if _DEFINITION.match(code) else "\n"
    return first, f"{before}import {name}\n{blank}"


def _is_comment(line: str) -> bool:
    return line.startswith("#")


def _first_code(source: DecodedText) -> int:
    """The number of the first line after comments, blank lines and the docstring."""
    number = _skipped(source, 1)
    if quote := _QUOTE.match(source.line(number)):
        mark = quote[1]
        rest = source.line(number)[quote.end() :]
        while mark not in rest and number < len(source.starts):
            number += 1
            rest = source.line(number)
        number = _skipped(source, number + 1)
    return number


def _skipped(source: DecodedText, number: int) -> int:
    """The first line from a number on that is neither blank nor a comment."""
    while number < len(source.starts) and (not source.line(number).strip() or _is_comment(source.line(number))):
        number += 1
    return number


def _imports(source: DecodedText, number: int) -> Iterator[_Statement]:
    """The imports that follow each other from a line on."""
    while match := _IMPORT.match(source.line(number)):
        last = _last_line(source, number)
        module = match["plain"] or match["source"]
        yield _Statement(number, last, _section(module), (match["plain"] is None, module.lower()))
        number = _skipped(source, last + 1)


def _last_line(source: DecodedText, number: int) -> int:
    """The last line of an import that may be in parentheses or go on behind backslashes."""
    text = source.line(number).partition("#")[0]
    while number < len(source.starts) and (text.count("(") > text.count(")") or text.rstrip().endswith("\\")):
        number += 1
        text = text.rstrip().removesuffix("\\") + source.line(number).partition("#")[0]
    return number


def _section(module: str) -> int:
    root = module.partition(".")[0]
    if root == "__future__":
        return _FUTURE
    return _STANDARD if root in sys.stdlib_module_names else _OTHER
