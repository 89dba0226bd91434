"""Rules that say the same of a line: the first of each row that speaks is heard, the others are not."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from doyen.report import ReportedFinding
from doyen.workspace.companions.themes import family

EQUIVALENTS: tuple[tuple[str, ...], ...] = (
    (
        "blocking-call-on-loop",
        "sync-client-in-coroutine",
        "sync-twin-called",
        "ruff:ASYNC210", "ruff:ASYNC212", "ruff:ASYNC220", "ruff:ASYNC221", "ruff:ASYNC222", "ruff:ASYNC250",
        "ruff:ASYNC251",
    ),
    ("disk-io-on-loop", "ruff:ASYNC230", "ruff:ASYNC240"),
    ("task-not-kept", "ruff:RUF006", "pyright:reportUnusedCallResult"),
    (
        "coroutine-never-awaited",
        "ruff:ASYNC105",
        "mypy:unused-coroutine", "mypy:unused-awaitable", "mypy:truthy-bool",
        "pyright:reportUnusedCoroutine", "pyright:reportUnusedCallResult",
        "ty:unused-awaitable",
        "pyrefly:unused-coroutine",
    ),
    ("cancellation-swallowed", "ruff:E722", "ruff:BLE001", "ruff:S110"),
    (
        "async-override-of-sync-method",
        "mypy:override",
        "pyright:reportIncompatibleMethodOverride",
        "ty:incompatible-method-override",
        "pyrefly:bad-override",
    ),
    ("old-asyncio-form", "mypy:deprecated", "pyright:reportDeprecated", "ty:deprecated", "pyrefly:deprecated"),
    ("ruff:invalid-syntax", "mypy:syntax", "pyright:syntax", "ty:invalid-syntax", "pyrefly:parse-error"),
    (
        "ruff:F821", "mypy:name-defined", "pyright:reportUndefinedVariable", "ty:unresolved-reference",
        "pyrefly:unknown-name",
    ),
    ("ruff:F401", "pyright:reportUnusedImport"),
    ("ruff:F841", "pyright:reportUnusedVariable"),
    ("ruff:F811", "mypy:no-redef", "pyright:reportRedeclaration"),
    ("ruff:B006", "pyright:reportCallInDefaultInitializer"),
    ("ruff:ARG001", "pyright:reportUnusedParameter"),
    ("ruff:ARG002", "pyright:reportUnusedParameter"),
    ("ruff:UP006", "pyright:reportDeprecated"),
    ("ruff:UP035", "pyright:reportDeprecated"),
    ("ruff:UP045", "pyright:reportDeprecated"),
)  # fmt: skip
"""Our rules by name, companions' by `tool:code`; those of pyright stand for basedpyright's too."""


def unrepeated(ours: Iterable[ReportedFinding], theirs: Sequence[ReportedFinding]) -> Iterator[ReportedFinding]:
    """Those of the companions' findings that nobody says better of the same line."""
    said: dict[tuple[str, int], set[str]] = defaultdict(set)
    for finding in (*ours, *theirs):
        said[finding.path, finding.line].add(family(finding.rule))
    better = _better_ones()
    for finding in theirs:
        if said[finding.path, finding.line].isdisjoint(better.get(family(finding.rule), ())):
            yield finding


def _better_ones() -> Mapping[str, frozenset[str]]:
    """For each companion's rule the rules that say the same better."""
    found: dict[str, frozenset[str]] = {}
    for row in EQUIVALENTS:
        for place, rule in enumerate(row):
            found[rule] = found.get(rule, frozenset()) | frozenset(row[:place])
    return found
