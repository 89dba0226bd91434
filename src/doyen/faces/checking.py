"""The command `check`: a request becomes a report, and the report goes where it was asked to go.

A report is a function of its inputs, so it is kept under a digest of them: with nothing changed, nothing is analysed
and the layers that analyse are not even imported.
"""

import time
from pathlib import Path

import msgspec

from doyen.errors import UsageError
from doyen.faces.opening import Opened, Request, opened, texts
from doyen.faces.screen import Progress, linked, show, standard_output, write
from doyen.report import Report
from doyen.reports.json import render_json
from doyen.reports.text import render_text, report_lines
from doyen.reports.view import View
from doyen.settings import Settings
from doyen.workspace.identity import digest

RULE_CRASH = "rule-crash"
"""The kind of problem after which a report is not kept."""


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
    """Reviews a project, or takes the report of an earlier run with the same inputs."""
    started = time.perf_counter()
    with Progress(silent=request.silent) as progress, opened(request.project) as project:
        progress.tell("looking at files")
        kept = project.store.get_report(_key(request, project, project.inventory.digest))
        report = _decoded(kept)
        cached = len(project.inventory.digests)
        if report is None:
            report, cached = _fresh(request, project, progress)
    if request.statistics:
        seconds = round(time.perf_counter() - started, 3)
        statistics = msgspec.structs.replace(report.statistics, seconds=seconds, cached_files=cached)
        report = msgspec.structs.replace(report, statistics=statistics)
    return CheckResult(report, project.root)


def _key(request: CheckRequest, project: Opened, inputs: bytes) -> bytes:
    """What a report depends on: all bytes read, what is asked about, and the settings."""
    choices = (request.settings, project.inventory.project.named, request.statistics, request.unresolved)
    return digest(inputs, msgspec.json.encode(choices))


def _decoded(data: bytes | None) -> Report | None:
    if data is None:
        return None
    try:
        return msgspec.json.decode(data, type=Report)
    except msgspec.DecodeError:
        return None


def _fresh(request: CheckRequest, project: Opened, progress: Progress) -> tuple[Report, int]:
    """Reviews and keeps the report, unless a rule crashed."""
    # The layers that analyse are loaded only when there is something to analyse.
    from doyen.faces.reviewing import Extras, reviewed

    extras = Extras(calls=request.statistics, unresolved=request.unresolved)
    found = reviewed(project, request.project.jobs, request.settings, extras, progress.tell)
    if not any(problem.kind == RULE_CRASH for problem in found.report.problems):
        project.store.put_report(_key(request, project, found.digest), msgspec.json.encode(found.report))
    return found.report, found.cached_files


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
