"""The command `check`: a request becomes a report, and the report goes where it was asked to go.

A report is a function of its inputs, so it is kept under a digest of them: with nothing changed, nothing is analysed
and the layers that analyse are not even imported.
"""

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import msgspec

from doyen.errors import UsageError
from doyen.faces.opening import Opened, Request, opened, texts
from doyen.faces.screen import Progress, linked, show, standard_output, write
from doyen.report import Report
from doyen.reports.backend_map import BackendMap
from doyen.reports.forms.automatic import automatic_form
from doyen.reports.forms.context import Context, RuleText, quoted_path
from doyen.reports.forms.registry import WITHOUT_PROBLEMS, ReportFormat, render
from doyen.reports.lines import Piece, Style, line
from doyen.reports.text import counted, report_lines
from doyen.reports.view import View
from doyen.settings.model import Selection
from doyen.suppression.applying import Lasting
from doyen.workspace.identity import digest
from doyen.workspace.plugins import Plugins

RULE_CRASH = "rule-crash"
"""The kind of problem after which a report is not kept."""


class CompanionWish(msgspec.Struct, frozen=True):
    """What the command line says about companions: `types` names a checker or `off`; None leaves it to the settings."""

    run: bool = True
    types: str | None = None


class Gate(msgspec.Struct, frozen=True):
    """What of a report is asked for: `changed` is the reference of a change, empty for the default branch.

    `staged` asks for what is staged alone, `baseline` leaves out what the baseline accepts, `show_baselined` shows it.
    """

    changed: str | None = None
    staged: bool = False
    baseline: bool = True
    show_baselined: bool = False


class CheckRequest(msgspec.Struct, frozen=True):
    """What the user asks of `check`; `settings` is what the command line selects."""

    project: Request
    settings: Selection
    statistics: bool = False
    unresolved: bool = False
    silent: bool = False
    draws: bool = False
    companions: CompanionWish = CompanionWish(run=False)
    gate: Gate = Gate(baseline=False)


class CheckResult(msgspec.Struct, frozen=True):
    """The report, the folder its paths are relative to, the map where it is drawn, and sentences about companions.

    `plugins` are those that were asked: forms tell what their rules say of themselves.
    """

    report: Report
    root: Path
    map: BackendMap | None = None
    notes: tuple[str, ...] = ()
    plugins: Plugins = Plugins()


class Output(msgspec.Struct, frozen=True):
    """The form of the report, the file it goes to (standard output when None), and the reader's wishes.

    `command` repeats the check; `limit` is the most findings shown, 0 all, None as many as the form thinks fit.
    """

    form: ReportFormat
    file: Path | None
    view: View
    command: tuple[str, ...] = ("doyen", "check")
    limit: int | None = None

    @property
    def is_for_program(self) -> bool:
        """Whether standard output is for a program, which nothing may be added to."""
        return self.form not in (ReportFormat.TEXT, ReportFormat.AGENT)


def run_check(request: CheckRequest) -> CheckResult:
    """Reviews a project, or takes the report of an earlier run with the same inputs; then gates it."""
    started = time.perf_counter()
    with Progress(silent=request.silent) as progress, opened(request.project) as on_disk:
        progress.tell("looking at files")
        with _gated(request, on_disk, progress) as (project, gate), _companions(request, project) as companions:
            found = _reviewed(request, project, progress)
            progress.tell("waiting for companions")
            report, notes = companions(found.report)
            report = gate(report)
    if request.statistics:
        seconds = round(time.perf_counter() - started, 3)
        statistics = msgspec.structs.replace(report.statistics, seconds=seconds, cached_files=found.cached_files)
        report = msgspec.structs.replace(report, statistics=statistics)
    return CheckResult(report, project.root, found.map, notes, project.plugins)


class _Found(msgspec.Struct, frozen=True):
    """A report, kept or fresh, with the map where it was asked for and how many files came from the store."""

    report: Report
    map: BackendMap | None
    cached_files: int


def _reviewed(request: CheckRequest, project: Opened, progress: Progress) -> _Found:
    """Reviews a project, or takes the report of an earlier run."""
    key = _key(request, project, project.inventory.digest)
    report = _lasting_report(project, key)
    drawn = _decoded(project.store.get_report(_map_key(key)), BackendMap) if request.draws else None
    if report is None or (request.draws and drawn is None):
        return _fresh(request, project, progress)
    return _Found(report, drawn, len(project.inventory.digests))


@contextmanager
def _gated(
    request: CheckRequest, project: Opened, progress: Progress
) -> Iterator[tuple[Opened, Callable[[Report], Report]]]:
    """The project as it is to be reviewed, and what takes out of its report what is not asked for."""
    wish = request.gate
    # Gates are loaded where they are wanted or a baseline may lie about.
    from doyen.faces import gating

    change = None
    if wish.changed is not None or wish.staged:
        change = gating.find_difference(project, wish.changed or "", staged=wish.staged)
        project = gating.as_staged(project, change)

    def gate(report: Report) -> Report:
        if wish.baseline:
            report = gating.with_baseline(report, project, show=wish.show_baselined)
        if change is not None:
            progress.tell("reviewing the files as they were")
            plain = msgspec.structs.replace(request, statistics=False, unresolved=False, draws=False)
            report = gating.only_changed(report, project, change, lambda old: _reviewed(plain, old, progress).report)
        return report

    yield project, gate


type Merge = Callable[[Report], tuple[Report, tuple[str, ...]]]
"""Adds to a report what companions say, and tells sentences about them."""


@contextmanager
def _companions(request: CheckRequest, project: Opened) -> Iterator[Merge]:
    """Has the wanted companions at work inside the block."""
    if not request.companions.run:
        yield lambda report: (report, ())
        return
    # Companions are loaded only where they are wanted: a review alone begins sooner.
    from doyen.faces.companions import companions_beside

    with companions_beside(project, request.companions.types, request.settings) as merge:
        yield merge


def _key(request: CheckRequest, project: Opened, inputs: bytes) -> bytes:
    """What a report depends on: all bytes read, what is asked about, the settings of all files, and the plugins."""
    choices = (request.settings, project.inventory.project.named, request.statistics, request.unresolved)
    return digest(inputs, msgspec.json.encode(choices), project.configuration.encoded(), project.plugins.digest)


class _Kept(msgspec.Struct, frozen=True):
    """A report and the days on which it holds: comments may expire."""

    lasting: Lasting
    report: Report


def _lasting_report(project: Opened, key: bytes) -> Report | None:
    kept = _decoded(project.store.get_report(key), _Kept)
    return kept.report if kept is not None and kept.lasting.holds(project.today) else None


def _map_key(key: bytes) -> bytes:
    """The key of the map that belongs to a report."""
    return digest(key, b"map")


def _decoded[Kept](data: bytes | None, kind: type[Kept]) -> Kept | None:
    if data is None:
        return None
    try:
        return msgspec.json.decode(data, type=kind)
    except msgspec.DecodeError:
        return None


def _fresh(request: CheckRequest, project: Opened, progress: Progress) -> _Found:
    """Reviews and keeps the report and the map, unless a rule crashed."""
    # The layers that analyse are loaded only when there is something to analyse.
    from doyen.faces.reviewing import Extras, reviewed

    extras = Extras(calls=request.statistics, unresolved=request.unresolved, map=request.draws)
    found = reviewed(project, request.project.jobs, request.settings, extras, progress.tell)
    if not any(problem.kind == RULE_CRASH for problem in found.report.problems):
        key = _key(request, project, found.digest)
        project.store.put_report(key, msgspec.json.encode(_Kept(found.lasting, found.report)))
        if found.map is not None:
            project.store.put_report(_map_key(key), msgspec.json.encode(found.map))
    return _Found(found.report, found.map, found.cached_files)


def chosen_form(asked: ReportFormat | None, file: Path | None) -> ReportFormat:
    """The form that was asked for; else text for a file, and for standard output what fits who reads it."""
    if asked is not None:
        return asked
    return ReportFormat.TEXT if file else automatic_form(os.environ, is_terminal=sys.stdout.isatty())


def repeated_command(request: CheckRequest, asked: ReportFormat | None) -> tuple[str, ...]:
    """The words of the command that checks the same again."""
    settings = request.settings
    options = {"--select": settings.select, "--ignore": settings.ignore, "--extend-select": settings.extend_select}
    words = [word for option, chosen in options.items() if chosen for word in (option, ",".join(chosen))]
    form = ["--output-format", asked.value] if asked else []
    if request.project.plugins is not None:
        words.append("--allow-plugins" if request.project.plugins else "--no-plugins")
    paths = [str(path) for path in request.project.paths if path != Path()]
    return ("doyen", "check", *words, *form, *paths)


def deliver(result: CheckResult, output: Output) -> None:
    """Writes the report; a file and a pipe get plain text, a terminal colours and links."""
    report, context = result.report, _context(result, output)
    if output.form is ReportFormat.TEXT and output.file is None:
        screen = standard_output()
        view = linked(output.view, result.root) if screen.styled else output.view
        show(report_lines(report, context.texts, msgspec.structs.replace(view, width=screen.width)), screen)
        if result.notes and not view.quiet:
            show((line(Piece(note, Style.DIM)) for note in result.notes), screen)
        return
    _write(render(output.form, report, context), output.file)
    if output.form is ReportFormat.GITHUB:
        _append_summary(report, context)
    if report.problems and output.form in WITHOUT_PROBLEMS:
        count = counted(len(report.problems), "problem")
        sys.stderr.write(f"{count}: what they concern was not reviewed; --output-format text shows them\n")


def _context(result: CheckResult, output: Output) -> Context:
    """What a form may need, looked up only when it does."""
    root = result.root
    folder_path = _relative_to(root, Path.cwd())
    page_path = _relative_to(root, output.file.resolve().parent) if output.file else folder_path
    return Context(
        texts=texts(root),
        data=lambda path: _bytes(root / path),
        rules=lambda: _rule_texts(result.plugins),
        view=output.view,
        folder_path=folder_path,
        checkout_path=_relative_to(root, _checkout(root)),
        link=lambda path, line: _line_link(quoted_path(page_path(path)), line),
        command=output.command,
        limit=output.limit,
        project=root.name,
        map=result.map or BackendMap(),
    )


def _checkout(root: Path) -> Path:
    """The root of the checkout that holds a project, or the project's own root."""
    return next((folder for folder in (root, *root.parents) if (folder / ".git").exists()), root)


def _relative_to(root: Path, base: Path) -> Callable[[str], str]:
    """Makes paths below the root relative to another folder; where there is no way, they stay."""

    def path(path: str) -> str:
        try:
            return (root / path).relative_to(base, walk_up=True).as_posix()
        except ValueError:
            return path

    return path if root != base else lambda path: path


def _line_link(address: str, line: int) -> str:
    return f"{address}#L{line}" if line else address


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _rule_texts(plugins: Plugins) -> Mapping[str, RuleText]:
    """What all rules say about themselves."""
    # Loading the rules loads the layers that analyse: only for the forms that ask.
    from doyen.faces.topics import TOPICS
    from doyen.reports.pages import page_markdown
    from doyen.suppression import COMMENT_RULES
    from doyen.workspace.plugin_code import load_code

    found = [
        RuleText(
            rule.name, rule.category, rule.title, _paragraph(rule.page.text), page_markdown(rule),
            rule.severity, rule.tier, rule.cwe,
        )
        for rule in load_code(plugins).rules
    ]  # fmt: skip
    found += [
        RuleText(
            rule.name, rule.category, rule.title, rule.title, TOPICS["suppression"], rule.severity, rule.tier, rule.cwe
        )
        for rule in COMMENT_RULES
    ]
    return {rule.name: rule for rule in found}


def _paragraph(page: str) -> str:
    """The first paragraph below the title of a page, on one line."""
    _, _, body = page.partition("\n")
    return " ".join(body.strip().split("\n\n")[0].split())


def _append_summary(report: Report, context: Context) -> None:
    """Adds the report to the job summary of a workflow; a summary that cannot be written changes nothing else."""
    name = os.environ.get("GITHUB_STEP_SUMMARY")
    if not name:
        return
    from doyen.reports.forms.markdown import render_summary  # only workflows have a summary

    linked_context = msgspec.structs.replace(
        context, folder_path=context.checkout_path, link=_blob_link(os.environ, context)
    )
    try:
        with Path(name).open("a", encoding="utf-8") as file:
            file.write(f"{render_summary(report, linked_context)}\n")
    except OSError as error:
        sys.stderr.write(f"cannot write the job summary {name}: {error.strerror}\n")


def _blob_link(environment: Mapping[str, str], context: Context) -> Callable[[str, int], str]:
    """Links to the reviewed commit on the server that runs the workflow; relative ones lead nowhere from a summary."""
    names = ("GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_SHA")
    server, repository, commit = (environment.get(name, "") for name in names)
    base = f"{server}/{repository}/blob/{commit}/" if server and repository and commit else ""
    return lambda path, line: base + _line_link(quoted_path(context.checkout_path(path)), line)


def _write(text: str, file: Path | None) -> None:
    """Writes the report; a file is replaced as a whole."""
    if file is None:
        write(text)
        return
    data = text.encode("utf-8", "backslashreplace")
    try:
        if file.exists() and not file.is_file():
            file.write_bytes(data)
        else:
            _replace(file.resolve(), data)
    except OSError as error:
        message = f"cannot write {file}: {error.strerror}"
        raise UsageError(message) from error


def _replace(file: Path, data: bytes) -> None:
    temporary = file.with_name(f".{file.name}.{os.getpid()}.doyen")
    try:
        temporary.write_bytes(data)
        if file.exists():
            shutil.copymode(file, temporary)
        temporary.replace(file)
    finally:
        temporary.unlink(missing_ok=True)
