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
_MEMBER = re.compile(r"(?P<name>\w+)(?:\s+as\s+\w+)?")
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
    line, text = _insertion(backend.text(module.path), (False, name), f"import {name}\n")
    return (Edit(module.path, Span(line, 1, line, 1), text),)


def member_edit(backend: Backend, module: Module, source: str, name: str) -> tuple[Edit, ...]:
    """The edit that adds `from source import name` to a module; none when the name is bound already.

    An import of other names of the source takes the name in.
    """
    if name in module.facts.names:
        return ()
    text = backend.text(module.path)
    for found in module.facts.imports:
        # An import inside a function or a condition binds the name there alone.
        is_plain = found.attr not in ("", "*") and not found.level and text.line(found.line).startswith("from ")
        if found.module == source and is_plain:
            return (_joined_edit(module, text, found.line, name),)
    line, added = _insertion(text, (True, source), f"from {source} import {name}\n")
    return (Edit(module.path, Span(line, 1, line, 1), added),)


class _Member(msgspec.Struct, frozen=True):
    """A name that an import takes: where it begins, and where it ends, with its alias."""

    name: str
    line: int
    start: int
    end: int


def _joined_edit(module: Module, text: DecodedText, line: int, name: str) -> Edit:
    """Puts a name among those that an import takes already, in the order of isort."""
    members = list(_members(text, line))
    after = next((one for one in members if _member_rank(one.name) > _member_rank(name)), None)
    if after is None:
        last = members[-1]
        joint = ", " if not _stands_alone(text, last, line) else f",\n{' ' * last.start}"
        return Edit(module.path, Span(last.line, last.end + 1, last.line, last.end + 1), f"{joint}{name}")
    joint = ", " if not _stands_alone(text, after, line) else f",\n{' ' * after.start}"
    return Edit(module.path, Span(after.line, after.start + 1, after.line, after.start + 1), f"{name}{joint}")


def _members(text: DecodedText, line: int) -> Iterator[_Member]:
    """The names that an import takes, without their aliases."""
    for number in range(line, _last_line(text, line) + 1):
        written = text.line(number).partition("#")[0]
        start = written.index(" import") + len(" import") if number == line else 0
        for match in _MEMBER.finditer(written, start):
            yield _Member(match["name"], number, match.start(), match.end())


def _stands_alone(text: DecodedText, member: _Member, first: int) -> bool:
    """Whether a name has a line for itself, as names in parentheses may."""
    if "(" not in text.line(first).partition("#")[0]:
        return False
    written = text.line(member.line).partition("#")[0]
    return member.line > first and written.strip().rstrip(",") == written[member.start : member.end]


def _member_rank(name: str) -> tuple[int, str]:
    """Constants, then classes, then the rest, each by name."""
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2), name


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


def _insertion(source: DecodedText, named: tuple[bool, str], text: str) -> tuple[int, str]:
    """The line before which an import belongs, named by whether it is a `from` and of what, and what to insert."""
    is_from, name = named
    first = _first_code(source)
    statements = list(_imports(source, first))
    section = _section(name)
    own = [statement for statement in statements if statement.section == section]
    rank = (is_from, name.lower())
    root = name.lower().partition(".")[0]
    kin = [one for one in own if one.rank[1].partition(".")[0] == root and one.rank[0] == is_from and one.rank < rank]
    if kin:
        return _after(source, kin[-1].last, text)
    for statement in own:
        if statement.rank > rank:
            return statement.line, text
    if own:
        return _after(source, own[-1].last, text)
    earlier = [statement for statement in statements if statement.section < section]
    if earlier:
        return _after(source, earlier[-1].last, f"\n{text}")
    if statements:
        return statements[0].line, f"{text}\n"
    return _alone(source, first, text)


def _after(source: DecodedText, line: int, text: str) -> tuple[int, str]:
    """An insertion behind a line that others follow: where nothing does, there is nothing to fix either."""
    return min(line + 1, len(source.starts)), text


def _alone(source: DecodedText, first: int, text: str) -> tuple[int, str]:
    """The first import of a file: apart from what stands before and after."""
    before = "\n" if first > 1 and source.line(first - 1).strip() and not _is_comment(source.line(first - 1)) else ""
    code = source.line(first)
    blank = "" if not code.strip() else "\n\n" if _DEFINITION.match(code) else "\n"
    return first, f"{before}{text}{blank}"


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
