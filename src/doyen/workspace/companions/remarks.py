"""What a companion says about one place, and how it becomes a finding with a place and an identity of our kind."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum

import msgspec

from doyen.facts.model import FileFacts
from doyen.report import ReportedFinding, ReportedFix, fingerprint
from doyen.rule import Confidence, Severity, Tier
from doyen.text.source import DecodedText
from doyen.text.span import Span
from doyen.workspace.companions.themes import theme_of, tier_of


class Counting(StrEnum):
    """What a tool's columns count."""

    CHARACTERS = "characters"
    UTF16 = "utf-16"
    ASCII = "ascii"
    """Characters on lines of ASCII; on others its versions disagree and the whole line is meant."""


class Remark(msgspec.Struct, frozen=True):
    """One thing a tool says: `path` is relative to the project, numbers count from 1, ends are exclusive.

    A column or end of 0 is one the tool does not tell.
    """

    tool: str
    code: str
    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    message: str
    severity: Severity
    counting: Counting = Counting.CHARACTERS
    fixes: tuple[ReportedFix, ...] = ()

    @property
    def rule(self) -> str:
        """The name of what it found, such as `ruff:S608`."""
        return f"{self.tool}:{self.code}"


class Sources(msgspec.Struct, frozen=True):
    """The reviewed files by relative path: which there are, and their texts and facts where they have any."""

    paths: frozenset[str]
    text: Callable[[str], DecodedText]
    facts: Callable[[str], FileFacts | None]


def findings_of(remarks: Iterable[Remark], sources: Sources) -> Iterator[ReportedFinding]:
    """Each remark as a finding; what a tool says twice of one place is heard once."""
    seen: Counter[tuple[str, str, str]] = Counter()
    placed = {
        (remark.path, span_of(remark, sources.text(remark.path)), remark.rule, remark.message): remark
        for remark in remarks
    }
    for (path, span, rule, _), remark in sorted(placed.items(), key=lambda item: item[0]):
        scope = scope_of(path, span.line, sources)
        key = (rule, scope or path, _anchor(sources.text(path), span))
        yield _finding(remark, span, scope, fingerprint(*key, seen[key]))
        seen[key] += 1


def _finding(remark: Remark, span: Span, scope: str, identity: str) -> ReportedFinding:
    tier = tier_of(remark.tool, remark.code)
    return ReportedFinding(
        rule=remark.rule,
        category=theme_of(remark.tool, remark.code),
        severity=remark.severity,
        tier=tier,
        confidence=Confidence.HIGH if tier is Tier.DEFAULT else Confidence.MEDIUM,
        path=remark.path,
        line=span.line,
        column=span.column,
        end_line=span.end_line,
        end_column=span.end_column,
        scope=scope,
        message=remark.message,
        fingerprint=identity,
        fixes=remark.fixes,
    )


def span_of(remark: Remark, text: DecodedText) -> Span:
    """The place of a remark, within the text whatever the tool says; a place without columns is the whole line."""
    last = len(text.starts)
    line = min(max(remark.line, 1), last)
    if remark.column < 1 or (remark.counting is Counting.ASCII and not text.line(line).isascii()):
        return _whole_line(text, line)
    start = _column(text.line(line), remark.column, remark.counting)
    end_line = min(max(remark.end_line, line), last)
    end = _column(text.line(end_line), remark.end_column, remark.counting) if remark.end_column else start + 1
    end_line, end = max((line, start), (end_line, end))
    return Span(line, start, end_line, end)


def _whole_line(text: DecodedText, line: int) -> Span:
    content = text.line(line)
    return Span(line, len(content) - len(content.lstrip()) + 1, line, len(content.rstrip()) + 1)


def _column(line: str, column: int, counting: Counting) -> int:
    """The column in characters, within a line."""
    if counting is Counting.UTF16 and not line.isascii():
        column = len(line.encode("utf-16-le", "surrogatepass")[: 2 * (column - 1)].decode("utf-16-le", "replace")) + 1
    return min(max(column, 1), len(line) + 1)


def _anchor(text: DecodedText, span: Span) -> str:
    """The code of a place: that of its first line only, since some tools frame whole functions."""
    line = text.line(span.line)
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    return " ".join((line[span.column - 1 : end].strip() or line).split())


def scope_of(path: str, line: int, sources: Sources) -> str:
    """The qualified name of the innermost function or class around a line; empty at module level."""
    facts = sources.facts(path)
    if facts is None:
        return ""
    functions = (function for function in facts.functions if not function.is_lambda)
    stretches = [(each.line, each.end_line, each.qualname) for each in functions]
    stretches += [(each.line, each.end_line, each.qualname) for each in facts.classes]
    around = [(first, name) for first, last, name in stretches if first <= line <= last]
    return f"{_module_name(path, sources.paths)}.{max(around)[1]}" if around else ""


def _module_name(path: str, paths: frozenset[str]) -> str:
    """The dotted name of a file below the last of its folders that is no package."""
    parts = path.removesuffix(".py").split("/")
    top = len(parts) - 1
    while top and "/".join((*parts[:top], "__init__.py")) in paths:
        top -= 1
    names = parts[top:]
    return ".".join(names[:-1] if names[-1] == "__init__" and len(names) > 1 else names)
