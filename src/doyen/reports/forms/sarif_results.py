"""Findings as results of a SARIF run."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from doyen.report import ReportedEdit, ReportedFinding, ReportedFix
from doyen.reports.forms.context import Context
from doyen.reports.forms.line_hash import line_hashes
from doyen.reports.forms.sarif_places import Json, artifact, message, place, region, step_place
from doyen.reports.forms.sarif_rules import LEVELS

MOST_STEPS = 1_000
"""What GitHub takes of one code flow, and of the other places of one result."""


class Results:
    """Makes results; keeps the hashes of a file's lines for all findings in it."""

    def __init__(self, context: Context, indexes: Mapping[str, int]) -> None:
        self._context = context
        self._indexes = indexes
        self._hashes: dict[str, list[str]] = {}
        # Every part tells of a finding what it can; what else a report comes to know is one more part.
        self._parts: tuple[Callable[[ReportedFinding], Json], ...] = (
            self._identity, self._places, self._flow, self._fingerprints, self._fixes, _baseline, _properties,
        )  # fmt: skip

    def result(self, finding: ReportedFinding) -> Json:
        """One finding as a result."""
        made: Json = {}
        for part in self._parts:
            made |= part(finding)
        return made

    def _identity(self, finding: ReportedFinding) -> Json:
        return {
            "ruleId": finding.rule,
            "ruleIndex": self._indexes[finding.rule],
            "level": LEVELS[finding.severity],
            "message": message(finding.message),
        }

    def _places(self, finding: ReportedFinding) -> Json:
        main = place(finding.path, finding.span, self._context)
        if finding.scope:
            main["logicalLocations"] = [{"fullyQualifiedName": finding.scope}]
        made: Json = {"locations": [main]}
        if finding.related:
            steps = enumerate(finding.related[:MOST_STEPS], 1)
            made["relatedLocations"] = [{"id": number, **step_place(step, self._context)} for number, step in steps]
        return made

    def _flow(self, finding: ReportedFinding) -> Json:
        """The path as one thread; where it starts and where it ends is what matters most."""
        if not finding.trace:
            return {}
        last = len(finding.trace) - 1
        locations: list[Json] = [
            {
                "location": step_place(step, self._context),
                "importance": "essential" if number in (0, last) else "important",
            }
            for number, step in enumerate(finding.trace)
        ]
        return {"codeFlows": [{"threadFlows": [{"locations": _shortened(locations)}]}]}

    def _fingerprints(self, finding: ReportedFinding) -> Json:
        """Our own identity, and the one GitHub would compute itself."""
        made: Json = {"doyen/v1": finding.fingerprint}
        if finding.path not in self._hashes:
            data = self._context.data(finding.path)
            self._hashes[finding.path] = line_hashes(data) if data else []
        hashes = self._hashes[finding.path]
        if 1 <= finding.line <= len(hashes):
            made["primaryLocationLineHash"] = hashes[finding.line - 1]
        return {"partialFingerprints": made}

    def _fixes(self, finding: ReportedFinding) -> Json:
        fixes = [self._fix(fix) for fix in finding.fixes if fix.edits]
        return {"fixes": fixes} if fixes else {}

    def _fix(self, fix: ReportedFix) -> Json:
        changes = [
            {"artifactLocation": artifact(path, self._context), "replacements": [_replacement(edit) for edit in edits]}
            for path, edits in _by_path(fix)
        ]
        return {
            "description": message(fix.title),
            "artifactChanges": changes,
            "properties": {"trust": fix.trust.value},
        }


def _baseline(finding: ReportedFinding) -> Json:
    """Whether a baseline accepts the finding."""
    return {"baselineState": finding.baseline_state} if finding.baseline_state else {}


def _properties(finding: ReportedFinding) -> Json:
    properties = {"category": finding.category, "tier": finding.tier.value, "confidence": finding.confidence.value}
    return {"properties": properties}


def _shortened(locations: Sequence[Json]) -> list[Json]:
    """The locations of a flow without the middle of one that is too long."""
    left_out = len(locations) - MOST_STEPS
    if left_out <= 0:
        return list(locations)
    half = MOST_STEPS // 2
    return [*locations[:half], *locations[half + left_out :]]


def _by_path(fix: ReportedFix) -> Iterator[tuple[str, list[ReportedEdit]]]:
    files: dict[str, list[ReportedEdit]] = {}
    for edit in fix.edits:
        files.setdefault(edit.path, []).append(edit)
    yield from files.items()


def _replacement(edit: ReportedEdit) -> Json:
    made: Json = {"deletedRegion": region(edit.edit.span)}
    if edit.text:
        made["insertedContent"] = {"text": edit.text}
    return made
