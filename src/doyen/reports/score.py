"""One number for a backend: computed here, the same each time, and explained.

A finding is a root cause, so it counts once however many places it hurts. It weighs by severity and confidence; the sum
for each thousand lines is what counts, and `HALF` of it halves the score. Small projects are measured as if they had
`LEAST_LINES`, so that one finding does not ruin them. Gate on new findings, not on the score.
"""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from doyen.report import Report, ReportedFinding
from doyen.reports.lines import EMPTY, Line, Piece, Style, line
from doyen.reports.table import table_lines
from doyen.rule import Confidence, Severity

HALF = 4.0
"""Points for each thousand lines at which the score is 50."""
LEAST_LINES = 2000
_WEIGHTS = {Severity.ERROR: 10.0, Severity.WARNING: 3.0, Severity.INFO: 0.0}
_SURENESS = {Confidence.HIGH: 1.0, Confidence.MEDIUM: 0.6, Confidence.LOW: 0.3}
_GOOD, _FAIR = 85, 60


class RuleShare(msgspec.Struct, frozen=True):
    """What one rule costs: its findings, their points, and the points of the score that they take."""

    rule: str
    category: str
    findings: int
    points: float
    cost: float


class ThemeScore(msgspec.Struct, frozen=True):
    """The score that a theme would give alone."""

    category: str
    score: int
    findings: int


class Score(msgspec.Struct, frozen=True):
    """The score from 0 to 100, by theme, and the rules that cost most first."""

    schema_version: int
    score: int
    lines: int
    points: float
    themes: tuple[ThemeScore, ...]
    rules: tuple[RuleShare, ...]


def score_of(report: Report) -> Score:
    """Scores a report of a whole project."""
    lines = report.statistics.lines
    total = sum(map(points_of, report.findings))
    score = _scaled(total, lines)
    lost = 100 - score
    themes = [
        ThemeScore(name, round(_scaled(sum(map(points_of, found)), lines)), len(found))
        for name, found in _grouped(report.findings, "category")
    ]
    rules = [
        RuleShare(name, found[0].category, len(found), points, round(lost * points / total, 1) if total else 0.0)
        for name, found in _grouped(report.findings, "rule")
        if (points := round(sum(map(points_of, found)), 2)) or not total
    ]
    rules.sort(key=lambda share: (-share.points, share.rule))
    return Score(1, round(score), lines, round(total, 2), tuple(themes), tuple(rules))


def points_of(finding: ReportedFinding) -> float:
    """What a finding weighs."""
    return _WEIGHTS[finding.severity] * _SURENESS[finding.confidence]


def _scaled(points: float, lines: int) -> float:
    density = points / (max(lines, LEAST_LINES) / 1000)
    return 100 * HALF / (HALF + density)


def _grouped(findings: Iterable[ReportedFinding], key: str) -> list[tuple[str, list[ReportedFinding]]]:
    found: dict[str, list[ReportedFinding]] = {}
    for finding in findings:
        found.setdefault(getattr(finding, key), []).append(finding)
    return sorted(found.items())


def score_lines(score: Score, *, why: bool) -> Iterator[Line]:
    """The score for people; `why` adds what each rule costs."""
    style = Style.GOOD if score.score >= _GOOD else Style.WARNING if score.score >= _FAIR else Style.ERROR
    yield line(Piece(f"{score.score}", style), " of 100")
    if score.themes:
        yield EMPTY
        rows = [(Piece(t.category), Piece(str(t.score)), Piece(f"{t.findings:,}")) for t in score.themes]
        yield from table_lines(("THEME", "SCORE", "FINDINGS"), rows)
    if why:
        yield EMPTY
        yield from _reasons(score)


def _reasons(score: Score) -> Iterator[Line]:
    """How the number came about, in words and rule by rule."""
    size = f"{score.points:g} points over {score.lines:,} lines"
    least = f", counted as {LEAST_LINES:,}" if score.lines < LEAST_LINES else ""
    yield line(f"{size}{least}; an error weighs 10, a warning 3, less where confidence is not high.")
    yield line(f"{HALF:g} points for each thousand lines halve the score: 100 x {HALF:g} / ({HALF:g} + density).")
    if score.rules:
        yield EMPTY
        yield from table_lines(("RULE", "FINDINGS", "POINTS", "COSTS"), [_share(share) for share in score.rules])


def _share(share: RuleShare) -> Sequence[Piece]:
    return Piece(share.rule), Piece(f"{share.findings:,}"), Piece(f"{share.points:g}"), Piece(f"-{share.cost:g}")


def render_score_json(score: Score) -> str:
    """The score as JSON."""
    return msgspec.json.format(msgspec.json.encode(score), indent=2).decode() + "\n"


_BADGE = """<svg xmlns="http://www.w3.org/2000/svg" width="92" height="20" role="img" aria-label="doyen: {score}">\
<title>doyen: {score}</title><rect width="92" height="20" rx="3" fill="#4a4f55"/>\
<path d="M50 0h39a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H50z" fill="{colour}"/>\
<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">\
<text x="25" y="14">doyen</text><text x="71" y="14">{score}</text></g></svg>
"""


def render_badge(score: Score) -> str:
    """A badge as SVG."""
    colour = "#2c7a4b" if score.score >= _GOOD else "#a06a00" if score.score >= _FAIR else "#b23a2e"
    return _BADGE.format(score=score.score, colour=colour)
