"""The command `check`: a request becomes a report, and the report goes where it was asked to go."""

import time
from pathlib import Path

import msgspec

from doyen.errors import UsageError
from doyen.faces.engine import Analysed, Request, analyse, texts
from doyen.faces.rows import call_counts, unresolved
from doyen.faces.screen import Progress, linked, show, standard_output, write
from doyen.report import Problem, Report
from doyen.reports.json import render_json
from doyen.reports.text import render_text, report_lines
from doyen.reports.view import View
from doyen.review import review
from doyen.rule_loader import load_rules
from doyen.settings import Settings


class CheckRequest(msgspec.Struct, frozen=True):
    """What the user asks of `check`."""

    project: Request
    settings: Settings
    statistics: bool = False
    unresolved: bool = False
    silent: bool = False


class CheckResult(msgspec.Struct, frozen=True):
    """The report and the folder its paths are relative to."""

    report: Report
    root: Path


class Output(msgspec.Struct, frozen=True):
    """The form of the report, the file it goes to (standard output when None), and the reader's wishes."""

    is_json: bool
    file: Path | None
    view: View


def run_check(request: CheckRequest) -> CheckResult:
    """Reviews a project."""
    started = time.perf_counter()
    with Progress(silent=request.silent) as progress:
        analysed = analyse(request.project, progress.tell)
        progress.tell("reviewing")
        report = review(analysed.backend, load_rules(), request.settings, analysed.paths)
        if request.unresolved:
            report = _with_unresolved(report, analysed)
    if request.statistics:
        report = _with_statistics(report, analysed, time.perf_counter() - started)
    return CheckResult(report, analysed.root)


def _with_unresolved(report: Report, analysed: Analysed) -> Report:
    found: set[Problem] = {*report.problems, *unresolved(analysed.backend)}
    return msgspec.structs.replace(report, problems=tuple(sorted(found)))


def _with_statistics(report: Report, analysed: Analysed, seconds: float) -> Report:
    statistics = msgspec.structs.replace(
        report.statistics,
        calls=call_counts(analysed.backend),
        seconds=round(seconds, 3),
        cached_files=analysed.cached_files,
    )
    return msgspec.structs.replace(report, statistics=statistics)


def deliver(result: CheckResult, output: Output) -> None:
    """Writes the report; a file and a pipe get plain text, a terminal colours and links."""
    if output.is_json:
        _write(render_json(result.report), output.file)
        return
    lookup = texts(result.root)
    if output.file is not None:
        _write(render_text(result.report, lookup, output.view), output.file)
        return
    screen = standard_output()
    view = linked(output.view, result.root) if screen.styled else output.view
    show(report_lines(result.report, lookup, msgspec.structs.replace(view, width=screen.width)), screen)


def _write(text: str, file: Path | None) -> None:
    if file is None:
        write(text)
        return
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        message = f"cannot write {file}: {error.strerror}"
        raise UsageError(message) from error
