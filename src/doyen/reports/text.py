"""The report for people: what hurts comes first and in full, the rest compact, and a footer that counts."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from doyen.fix import Trust
from doyen.report import Problem, Report, ReportedFinding, Statistics
from doyen.reports.findings import compact_lines, full_lines
from doyen.reports.lines import EMPTY, Line, Piece, Style, line, plain, safe
from doyen.reports.view import Texts, View
from doyen.rule import Severity

_MANY = 20
_MOST_PROBLEMS = 5
UNRESOLVED = "unresolved"
"""The kind of problem that says what could not be resolved; shown only where it was asked for."""


def render_text(report: Report, texts: Texts, view: View | None = None) -> str:
    """Returns the report as plain text."""
    return plain(report_lines(report, texts, view or View()))


def report_lines(report: Report, texts: Texts, view: View) -> Iterator[Line]:
    """The whole report, grouped by severity and then by file."""
    rules: set[str] = set()
    for severity in Severity:
        found = [finding for finding in report.findings if finding.severity is severity]
        if not found or (severity is Severity.INFO and not (view.verbose or view.infos)):
            continue
        if is_compact(severity, len(report.findings), view):
            yield from _compact_section(severity, found, view)
        else:
            yield from _full_section(severity, found, texts, view, rules)
    yield from _problem_lines(report.problems, view)
    if not view.quiet:
        yield from _footer(report, view)


def is_compact(severity: Severity, total: int, view: View) -> bool:
    """Whether findings of a severity are shown on two lines: never errors; others where there are many."""
    if view.verbose or severity is Severity.ERROR:
        return False
    return severity is Severity.INFO or total > _MANY


def _by_place(finding: ReportedFinding) -> tuple[str, int, int, str]:
    return finding.path, finding.line, finding.column, finding.rule


def _heading(severity: Severity, count: int, view: View) -> Iterator[Line]:
    if not view.fancy:
        return
    title = f" {counted(count, severity.value)} "
    yield line(Piece(f"──{title}{'─' * max(view.width - len(title) - 2, 2)}", Style(severity.value)))
    yield EMPTY


def _file_heading(path: str, view: View) -> Iterator[Line]:
    """The name of the file that the next findings are in; in plain text each of them says it."""
    if view.fancy:
        yield line(Piece(safe(path), Style.STRONG, view.place_link(path, 1)))


def _full_section(
    severity: Severity, found: Sequence[ReportedFinding], texts: Texts, view: View, rules: set[str]
) -> Iterator[Line]:
    yield from _heading(severity, len(found), view)
    for path, group in groupby(sorted(found, key=_by_place), key=lambda finding: finding.path):
        yield from _file_heading(path, view)
        for finding in group:
            yield from full_lines(finding, texts, view, first=finding.rule not in rules)
            rules.add(finding.rule)


def _compact_section(severity: Severity, found: Sequence[ReportedFinding], view: View) -> Iterator[Line]:
    yield from _heading(severity, len(found), view)
    for path, group in groupby(sorted(found, key=_by_place), key=lambda finding: finding.path):
        yield from _file_heading(path, view)
        for finding in group:
            yield from compact_lines(finding, view)
        if view.fancy:
            yield EMPTY
    if not view.fancy:
        yield EMPTY


def _problem_lines(problems: Sequence[Problem], view: View) -> Iterator[Line]:
    """What could not be read or judged; all of what was asked for, else the first few."""
    shown = 0
    for problem in problems:
        asked = view.verbose or problem.kind == UNRESOLVED
        shown += not asked
        if asked or shown <= _MOST_PROBLEMS:
            place = f"{safe(problem.path)}:{problem.line}: " if problem.path else ""
            kind = Piece(f"problem[{problem.kind}]", Style.INFO if problem.kind == UNRESOLVED else Style.WARNING)
            yield line(Piece(place, Style.PLACE), kind, f" {safe(problem.message)}", hang=4)
    if shown > _MOST_PROBLEMS:
        yield line(Piece(f"... and {counted(shown - _MOST_PROBLEMS, 'more problem')}, shown with --verbose", Style.DIM))
    if problems:
        yield EMPTY


def counted(count: int, noun: str) -> str:
    """A count with its noun in the right number."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def _footer(report: Report, view: View) -> Iterator[Line]:
    if report.findings:
        parts = ", ".join(counted(report.count(severity), severity.value) for severity in Severity)
        worst = Style(report.findings[0].severity.value)
        yield line(Piece(f"Found {counted(len(report.findings), 'finding')}", worst), f" ({parts}).")
        yield from _fixable(report)
        hidden = report.count(Severity.INFO)
        if hidden and not (view.verbose or view.infos):
            yield line(Piece(f"{counted(hidden, 'info')} not shown; use --verbose to see them.", Style.DIM))
    else:
        yield line(Piece("All checks passed!", Style.GOOD))
    if report.statistics.baselined:
        told = counted(report.statistics.baselined, "finding")
        yield line(Piece(f"{told} accepted by the baseline.", Style.DIM))
    if report.statistics.stale:
        told = counted(report.statistics.stale, "accepted finding")
        yield line(Piece(f"{told} gone: `doyen baseline update` drops them.", Style.DIM))
    unread = sum(problem.kind != UNRESOLVED for problem in report.problems)
    if unread:
        yield line(f"{counted(unread, 'problem')}: what they concern was not reviewed.")
    if view.statistics:
        yield from _statistics(report.statistics)


def _fixable(report: Report) -> Iterator[Line]:
    """How many findings carry a fix, by the best trust each offers."""
    best = [min(list(Trust).index(fix.trust) for fix in finding.fixes) for finding in report.findings if finding.fixes]
    safe_ones, unsafe_ones = best.count(0), best.count(1)
    if safe_ones:
        yield line(Piece("[*]", Style.GOOD), f" {safe_ones:,} with a safe fix, shown above or in the JSON report.")
    if unsafe_ones:
        text = f" {unsafe_ones:,} with a fix that may change behaviour: read it first."
        yield line(Piece("[!]", Style.WARNING), text)


def _statistics(statistics: Statistics) -> Iterator[Line]:
    sizes = [counted(statistics.files, "file"), counted(statistics.lines, "line")]
    sizes += [counted(statistics.functions, "function"), counted(statistics.rules, "rule")]
    text = ", ".join(sizes)
    if statistics.seconds is not None:
        text += f" in {statistics.seconds:.2f} s"
    if statistics.cached_files is not None:
        text += f" ({statistics.cached_files:,} from the cache)"
    yield line(Piece(text, Style.DIM))
    if statistics.calls is not None:
        calls = statistics.calls
        parts = f"{calls.project:,} in the project, {calls.library:,} in known libraries"
        parts += f"; {calls.external:,} in libraries without a stub, {calls.unknown:,} unknown"
        parts += f"; {calls.owned_share:.1%} of the calls on the project's own objects"
        yield line(Piece(f"{calls.share:.1%} of calls resolved: {parts}", Style.DIM))
    if statistics.suppressed:
        yield line(Piece(f"{counted(statistics.suppressed, 'finding')} suppressed by comments", Style.DIM))
