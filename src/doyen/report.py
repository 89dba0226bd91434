"""The report of one review, in the shape of its JSON; what every output and the store of results read."""

import hashlib
from collections.abc import Sequence

import msgspec

from doyen.fix import Trust
from doyen.rule import Confidence, Severity, Tier
from doyen.text.edit import Edit
from doyen.text.span import Span
from doyen.version import __version__

SCHEMA_VERSION = 1


class Tool(msgspec.Struct, frozen=True):
    """Who made the report."""

    name: str = "doyen"
    version: str = __version__


class ReportedStep(msgspec.Struct, frozen=True, order=True):
    """One hop of a path, or a related place.

    `column`, `end_line` and `end_column` frame the code it speaks about, for faces that underline it; the published
    JSON leaves them out.
    """

    path: str
    line: int
    message: str
    column: int = 1
    end_line: int = 0
    end_column: int = 0

    @property
    def span(self) -> Span:
        """The code the step speaks about."""
        return Span(self.line, self.column, self.end_line or self.line, self.end_column or self.column)


class Position(msgspec.Struct, frozen=True):
    """A place between two characters; both numbers count from 1."""

    line: int
    column: int


class ReportedEdit(msgspec.Struct, frozen=True):
    """Replaces the text between two positions; an empty stretch inserts, an empty text deletes."""

    path: str
    start: Position
    end: Position
    text: str

    @property
    def edit(self) -> Edit:
        """The edit as the engine applies it."""
        return Edit(self.path, Span(self.start.line, self.start.column, self.end.line, self.end.column), self.text)


class ReportedFix(msgspec.Struct, frozen=True):
    """Edits that belong together, and how far they may be trusted."""

    trust: Trust
    title: str
    edits: tuple[ReportedEdit, ...]


class ReportedFinding(msgspec.Struct, frozen=True):
    """One finding; `path` is relative to the project root, columns count characters from 1, ends are exclusive.

    `category` is the folder of the rule, `scope` the qualified function or class, `fingerprint` an identity that
    survives moved lines, `cwe` the number of a weakness in MITRE's list. `baseline_state` is `new` or `unchanged` where
    there is a baseline; `change` is `touched` or `caused` where a change was asked about.
    """

    rule: str
    category: str
    severity: Severity
    tier: Tier
    confidence: Confidence
    path: str
    line: int
    column: int
    end_line: int
    end_column: int
    scope: str
    message: str
    fingerprint: str
    cwe: int | None = None
    trace: tuple[ReportedStep, ...] = ()
    related: tuple[ReportedStep, ...] = ()
    fixes: tuple[ReportedFix, ...] = ()
    baseline_state: str = ""
    change: str = ""

    @property
    def span(self) -> Span:
        """The code the finding speaks about."""
        return Span(self.line, self.column, self.end_line, self.end_column)


class Problem(msgspec.Struct, frozen=True, order=True):
    """Something that could not be read, resolved or judged; `line` 0 means the whole file, an empty path no file."""

    path: str
    line: int
    kind: str
    message: str


class CallCounts(msgspec.Struct, frozen=True):
    """How many calls led where: to the project, to known libraries, to ones known by name only, to nothing.

    `passed` are calls of what a caller passes; `owned` are calls on objects of the project's classes and
    `owned_resolved` those of them whose callee is known.
    """

    project: int = 0
    library: int = 0
    external: int = 0
    passed: int = 0
    unknown: int = 0
    owned: int = 0
    owned_resolved: int = 0

    @property
    def share(self) -> float:
        """The part of all calls whose callee is known, in the project or a known library, from 0 to 1."""
        total = self.project + self.library + self.external + self.passed + self.unknown
        return (self.project + self.library) / total if total else 1.0

    @property
    def owned_share(self) -> float:
        """The part of the calls on the project's own objects whose callee is known, from 0 to 1."""
        return self.owned_resolved / self.owned if self.owned else 1.0


class Statistics(msgspec.Struct, frozen=True):
    """What was reviewed: `annotated` of `annotatable` parameters and returns have a type.

    `baselined` findings are accepted by the baseline, `stale` ones of it are no more there.

    `seconds` and `cached_files` are null unless asked for, since they differ between runs.
    """

    files: int = 0
    lines: int = 0
    functions: int = 0
    rules: int = 0
    suppressed: int = 0
    calls: CallCounts | None = None
    seconds: float | None = None
    cached_files: int | None = None
    annotatable: int = 0
    annotated: int = 0
    baselined: int = 0
    stale: int = 0


class Report(msgspec.Struct, frozen=True):
    """Everything a review has to say, in a fixed order."""

    schema_version: int = SCHEMA_VERSION
    tool: Tool = Tool()
    findings: tuple[ReportedFinding, ...] = ()
    problems: tuple[Problem, ...] = ()
    statistics: Statistics = Statistics()

    def count(self, severity: Severity) -> int:
        """How many findings have a severity."""
        return sum(finding.severity is severity for finding in self.findings)


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


def finding_order(finding: ReportedFinding) -> tuple[object, ...]:
    """The key that puts findings in the order of a report: the gravest first, then by theme and place."""
    place = (finding.path, finding.line, finding.column)
    return (_RANKS[finding.severity], finding.category, *place, finding.rule, finding.message)


def fingerprint(rule: str, scope: str, anchor: str, count: int) -> str:
    """An identity of 16 hexadecimal digits that survives moved lines; `count` tells equal findings apart."""
    parts = [rule, scope, anchor, *([str(count)] if count else [])]
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def is_asked(path: str, paths: Sequence[str]) -> bool:
    """Whether a file is one of the requested files or below one of the requested folders; all are when none is."""
    return not paths or any(asked in ("", ".") or path == asked or path.startswith(f"{asked}/") for asked in paths)
