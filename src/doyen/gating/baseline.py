"""A baseline: the findings a team has accepted, and which findings of a report they are.

An entry is found again by its fingerprint; failing that by rule, symbol and text, which survive an edit of the line;
failing that by rule and text in a file that was moved as it is. Counts tell equal findings apart: of three where two
are accepted, one is new.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from doyen.report import ReportedFinding

SCHEMA_VERSION = 1
NEW = "new"
UNCHANGED = "unchanged"

_NUMBER = re.compile(r"\d+")


class BaselineEntry(msgspec.Struct, frozen=True, order=True, forbid_unknown_fields=True):
    """Findings that are accepted: where and what they are, and how many there are of them.

    `text` stands for the message without its numbers and `content` for the bytes of the file; both are digests, so a
    baseline holds no code.
    """

    path: str
    rule: str
    symbol: str
    fingerprint: str
    text: str
    content: str
    count: int = 1


class Matching(msgspec.Struct, frozen=True):
    """The state of each finding of a report in its order, and the entries that nothing answers to any more."""

    states: tuple[str, ...]
    stale: tuple[BaselineEntry, ...]


type Contents = Mapping[str, str]
"""The digest of each file's bytes, by relative path."""


def entries_of(findings: Iterable[ReportedFinding], contents: Contents) -> tuple[BaselineEntry, ...]:
    """The entries that accept findings, in order; equal ones are counted."""
    counts = Counter(_entry(finding, contents) for finding in findings)
    return tuple(msgspec.structs.replace(entry, count=count) for entry, count in sorted(counts.items()))


def _entry(finding: ReportedFinding, contents: Contents) -> BaselineEntry:
    return BaselineEntry(
        path=finding.path,
        rule=finding.rule,
        symbol=finding.scope,
        fingerprint=finding.fingerprint,
        text=_text(finding.message),
        content=contents.get(finding.path, ""),
    )


def _text(message: str) -> str:
    """A digest of a message that outlives moved lines and changed counts."""
    return hashlib.blake2b(_NUMBER.sub("#", message).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()


def match(findings: Sequence[ReportedFinding], entries: Sequence[BaselineEntry], contents: Contents) -> Matching:
    """Finds out which findings are accepted."""
    left = [entry.count for entry in entries]
    states = [NEW] * len(findings)
    wanted = [_entry(finding, contents) for finding in findings]
    for key in (_by_fingerprint, _by_symbol, _by_content):
        offered: dict[tuple[str, ...], list[int]] = {}
        for number, entry in enumerate(entries):
            if left[number] and (name := key(entry)):
                offered.setdefault(name, []).append(number)
        for number, entry in enumerate(wanted):
            if states[number] == NEW and (name := key(entry)):
                taken = next((one for one in offered.get(name, ()) if left[one]), None)
                if taken is not None:
                    left[taken] -= 1
                    states[number] = UNCHANGED
    stale = tuple(
        msgspec.structs.replace(entry, count=count) for entry, count in zip(entries, left, strict=True) if count
    )
    return Matching(tuple(states), stale)


def _by_fingerprint(entry: BaselineEntry) -> tuple[str, ...]:
    return entry.rule, entry.fingerprint


def _by_symbol(entry: BaselineEntry) -> tuple[str, ...]:
    """Nothing for a finding outside any function: there the text alone would say too little."""
    return (entry.rule, entry.symbol, entry.text) if entry.symbol else ()


def _by_content(entry: BaselineEntry) -> tuple[str, ...]:
    return (entry.rule, entry.text, entry.content) if entry.content else ()


def without(entries: Iterable[BaselineEntry], stale: Iterable[BaselineEntry]) -> tuple[BaselineEntry, ...]:
    """Entries without those that nothing answers to; counts go down."""
    counts: Counter[BaselineEntry] = Counter()
    for entry in entries:
        counts[msgspec.structs.replace(entry, count=1)] += entry.count
    for entry in stale:
        counts[msgspec.structs.replace(entry, count=1)] -= entry.count
    return tuple(msgspec.structs.replace(entry, count=left) for entry, left in sorted(counts.items()) if left > 0)
