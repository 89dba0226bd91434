"""The report for coding agents: everything needed to fix a finding in one turn, in as few words as that takes.

Names, messages and code come from the reviewed project and are not to be trusted: all of it is printable ASCII, every
piece stays on its line, and nothing of it stands where the report itself speaks.
"""

import re
import shlex
from collections.abc import Iterator, Sequence
from itertools import pairwise

from doyen.fix import Trust
from doyen.report import Problem, Report, ReportedEdit, ReportedFinding, ReportedFix, ReportedStep, Statistics
from doyen.reports.forms.context import Context
from doyen.reports.forms.escaping import ascii_line
from doyen.reports.forms.ordering import by_severity, is_unresolved
from doyen.rule import Severity

MOST_FINDINGS = 20
_MOST_HOPS = 8
_MOST_RELATED = 4
_MOST_MESSAGE = 240
_MOST_HOP = 60
_MOST_EDITS = 400
_SHORTEST = 6
_PLAIN_PATH = re.compile(r"[\w.][\w./+@=~-]*", re.ASCII)
_CALL = re.compile(r"`[^`]*` (?:calls|reaches) `([^`]*)`(?:, which .*)?")
_PLACE = re.compile(r"`([^`]*)` (?:starts here|is a coroutine: .*)")


def render_agent(report: Report, context: Context) -> str:
    """Returns the report in short lines of ASCII, the worst findings first."""
    limit = MOST_FINDINGS if context.limit is None else context.limit
    found = by_severity(report.findings)
    shown = found[:limit] if limit else found
    names = short_names([finding.fingerprint for finding in found])
    lines = list(_finding_lines(shown, names, context))
    if len(found) > len(shown):
        lines.append(f"+{len(found) - len(shown)} more: {_command(context)} --limit 0")
    lines += _problem_lines(report.problems, context, limit)
    if not context.view.quiet:
        lines += _closing(report, context)
    return "".join(f"{line}\n" for line in lines)


def short_names(fingerprints: Sequence[str]) -> dict[str, str]:
    """The shortest beginning of each fingerprint that no other one has, of six characters at least."""
    ordered = sorted(set(fingerprints))
    lengths = dict.fromkeys(ordered, _SHORTEST)
    for one, other in pairwise(ordered):
        shared = next((index for index, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), len(one))
        lengths[one] = max(lengths[one], shared + 1)
        lengths[other] = max(lengths[other], shared + 1)
    return {name: name[:length] for name, length in lengths.items()}


def _finding_lines(findings: Sequence[ReportedFinding], names: dict[str, str], context: Context) -> Iterator[str]:
    """The findings by file; the file with the worst one comes first."""
    files: dict[str, list[ReportedFinding]] = {}
    for finding in findings:
        files.setdefault(finding.path, []).append(finding)
    for path, group in files.items():
        yield _path(path, context)
        for finding in sorted(group, key=lambda one: (one.line, one.column, one.rule)):
            yield from _one_finding(finding, names[finding.fingerprint], context)


def _one_finding(finding: ReportedFinding, name: str, context: Context) -> Iterator[str]:
    best = best_fix(finding)
    head = f"  {finding.line}:{finding.column} {finding.severity.value} {finding.rule} {name}"
    yield f"{head} [{best.trust.value}]" if best else head
    yield f"    {ascii_line(finding.message, _MOST_MESSAGE)}"
    if len(finding.trace) > 1:
        yield f"    path: {' > '.join(_hops(finding, context))}"
    if finding.related:
        yield f"    also: {_related(finding, context)}"
    if best:
        yield from _edit_lines(best, finding, name, context)


def best_fix(finding: ReportedFinding) -> ReportedFix | None:
    """The fix of a finding that may be trusted most."""
    return min(finding.fixes, key=lambda fix: list(Trust).index(fix.trust), default=None)


def _hops(finding: ReportedFinding, context: Context) -> Iterator[str]:
    """The hops of a path; a file is named where it changes, the middle of a long path is left out."""
    left_out = max(len(finding.trace) - _MOST_HOPS, 0)
    path = finding.path
    for number, step in enumerate(finding.trace):
        if left_out and _MOST_HOPS // 2 <= number < _MOST_HOPS // 2 + left_out:
            if number == _MOST_HOPS // 2:
                yield f"({left_out} more)"
            continue
        yield f"{_place(step, path, context)} {_hop(step.message)}"
        path = step.path


def _hop(message: str) -> str:
    """What happens at a hop; the caller's name is left out where the hop before says it."""
    found = _CALL.fullmatch(message) or _PLACE.fullmatch(message)
    return ascii_line(found[1] if found else message.replace("`", ""), _MOST_HOP)


def _related(finding: ReportedFinding, context: Context) -> str:
    path = finding.path
    places = []
    for step in finding.related[:_MOST_RELATED]:
        places.append(_place(step, path, context))
        path = step.path
    more = len(finding.related) - len(places)
    return ", ".join(places) + (f" +{more} more" if more else "")


def _place(step: ReportedStep, current: str, context: Context) -> str:
    return f":{step.line}" if step.path == current else f"{_path(step.path, context)}:{step.line}"


def _edit_lines(fix: ReportedFix, finding: ReportedFinding, name: str, context: Context) -> Iterator[str]:
    """The exact edits, range and replacement; where they are long, how to see them."""
    lines = [f"    edit: {_edit(edit, finding.path, context)}" for edit in fix.edits]
    if sum(map(len, lines)) <= _MOST_EDITS:
        yield from lines
    elif fix.trust is Trust.SUGGEST:
        yield f"    fix: {ascii_line(fix.title, _MOST_HOP)}; {len(fix.edits)} edits, exact in --output-format json"
    else:
        yield f"    fix: {ascii_line(fix.title, _MOST_HOP)}; {len(fix.edits)} edits, see doyen fix {name} --diff"


def _edit(edit: ReportedEdit, current: str, context: Context) -> str:
    """One edit; the replacement is a Python string literal, so nothing in it can end the line."""
    place = f"{edit.start.line}:{edit.start.column}"
    if edit.end != edit.start:
        place += f"-{edit.end.line}:{edit.end.column}"
    file = "" if edit.path == current else f"{_path(edit.path, context)} "
    return f"{file}{place} | {edit.text!a}"


def _path(path: str, context: Context) -> str:
    """A path; one that could be taken for anything else is a Python string literal."""
    shown = context.folder_path(path)
    return shown if _PLAIN_PATH.fullmatch(shown) else ascii(shown)


def _problem_lines(problems: Sequence[Problem], context: Context, limit: int) -> Iterator[str]:
    shown = problems[:limit] if limit else problems
    for problem in shown:
        place = f" {_path(problem.path, context)}" if problem.path else ""
        line = f":{problem.line}" if problem.line else ""
        yield f"problem{place}{line} {problem.kind}: {ascii_line(problem.message, _MOST_MESSAGE)}"
    if len(problems) > len(shown):
        yield f"+{len(problems) - len(shown)} more problems: {_command(context)} --limit 0"


def _closing(report: Report, context: Context) -> Iterator[str]:
    """What was found in numbers, how to fix one, and the one command that verifies."""
    best = [fix.trust for fix in map(best_fix, report.findings) if fix]
    counts = [_counted(report.count(severity), severity.value) for severity in Severity]
    counts[-1] += f"; fixes: {best.count(Trust.SAFE)} safe, {best.count(Trust.UNSAFE)} unsafe"
    counts[-1] += f", {best.count(Trust.SUGGEST)} to suggest"
    unread = sum(not is_unresolved(problem) for problem in report.problems)
    yield ", ".join(counts) + (f"; {_counted(unread, 'problem')}, not reviewed there" if unread else "")
    if context.view.statistics:
        yield _statistics(report.statistics)
    if Trust.SAFE in best or Trust.UNSAFE in best:
        yield "apply one: doyen fix FINGERPRINT"
    if report.findings:
        yield "about a rule: doyen explain RULE; with source lines: --output-format text"
        yield f"verify: {_command(context)}"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _statistics(statistics: Statistics) -> str:
    parts = [f"{statistics.files} files", f"{statistics.lines} lines", f"{statistics.functions} functions"]
    parts += [f"{statistics.rules} rules", f"{statistics.suppressed} suppressed"]
    if statistics.seconds is not None:
        parts.append(f"{statistics.seconds:.2f} s")
    if statistics.cached_files is not None:
        parts.append(f"{statistics.cached_files} files from the cache")
    if statistics.calls is not None:
        parts.append(f"{statistics.calls.share:.1%} of calls resolved")
    return f"statistics: {', '.join(parts)}"


def _command(context: Context) -> str:
    return ascii_line(shlex.join(context.command), 1000)
