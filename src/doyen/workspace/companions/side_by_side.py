"""The entry: companions are started before the review and asked for their findings after it.

    with start_companions(CompanionRequest(project, types="mypy")) as started:
        report = ...  # the review
        result = started.collect(ReviewedFiles(inventory, store).sources)
    report = merged(report, result)

Leaving the block ends whatever still runs, with all its children.
"""

import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Self

import msgspec

from doyen.report import Problem, ReportedEdit, ReportedFinding, ReportedFix, is_asked
from doyen.workspace.companions.checkers import Chosen, Strictness, choose_checker, read_checker, strictness
from doyen.workspace.companions.configuration import Configuration, read_configuration
from doyen.workspace.companions.lock_check import LockCheck, prepare_lock_check, read_lock_check
from doyen.workspace.companions.outcomes import Reading
from doyen.workspace.companions.processes import Call, Ended, Processes
from doyen.workspace.companions.remarks import Remark, Sources, findings_of
from doyen.workspace.companions.ruff_linter import read_ruff, ruff_call
from doyen.workspace.project import Project

PATIENCE = 300.0
"""Seconds a companion may take unless somebody says otherwise."""


class CompanionRequest(msgspec.Struct, frozen=True):
    """Which companions to run on a project; `types` is the name of a checker, `off`, or None for the configured one."""

    project: Project
    types: str | None = None
    ruff: bool = True
    lock: bool = True


class CompanionNote(msgspec.Struct, frozen=True):
    """A line of the summary: who, how many findings, and a sentence without a full stop."""

    companion: str
    findings: int
    sentence: str


class CompanionResult(msgspec.Struct, frozen=True):
    """What all companions gave: findings and problems in a fixed order, a line about each, and who checks types.

    `checker` is empty where none is configured or chosen.
    """

    findings: tuple[ReportedFinding, ...] = ()
    problems: tuple[Problem, ...] = ()
    summary: tuple[CompanionNote, ...] = ()
    checker: str = ""
    strictness: Strictness = Strictness.PARTLY


class _Errand(msgspec.Struct, frozen=True):
    """A call and what reads its end."""

    call: Call
    read: Callable[[Ended], Reading]


class StartedCompanions:
    """Companions at work; guards that nothing of them is left when the block ends."""

    def __init__(self, project: Project, plan: "_Plan") -> None:
        self._project = project
        self._plan = plan
        self._processes = Processes([errand.call for errand in plan.errands])

    def __enter__(self) -> Self:
        try:
            self._processes.__enter__()
        except BaseException:
            self._clean()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._processes.stop()
        self._clean()

    def collect(self, sources: Sources, seconds: float = PATIENCE) -> CompanionResult:
        """Waits for all and returns what they say about the reviewed files that were asked about.

        A companion that has run for more than so many seconds is stopped and told as a problem.
        """
        ended = self._processes.collect(seconds)
        readings = [errand.read(end) for errand, end in zip(self._plan.errands, ended, strict=True)]
        relocated = [tuple(self._relocated(reading, end)) for reading, end in zip(readings, ended, strict=True)]
        kept = (remark for remarks in relocated for remark in remarks if is_asked(remark.path, self._project.named))
        findings = tuple(sorted(findings_of(kept, sources), key=_order))
        problems = {*self._plan.problems, *(problem for reading in readings for problem in reading.problems)}
        return CompanionResult(
            findings=findings,
            problems=tuple(sorted(problems)),
            summary=(*_notes(self._plan.errands, readings, findings), *self._plan.notes),
            checker=self._plan.checker,
            strictness=self._plan.strictness,
        )

    def _relocated(self, reading: Reading, ended: Ended) -> Iterator[Remark]:
        """The remarks about reviewed files, by paths relative to the project; those of uv are about its own file."""
        known = {file.path for file in self._project.files}
        for remark in reading.remarks:
            path = remark.path if remark.tool == "uv" else _relative(remark.path, ended.call.folder, self._project.root)
            if remark.tool == "uv" or path in known:
                yield msgspec.structs.replace(remark, path=path, fixes=_moved(remark.fixes, path))

    def _clean(self) -> None:
        if self._plan.copy:
            shutil.rmtree(self._plan.copy, ignore_errors=True)


class _Plan(msgspec.Struct, frozen=True):
    """What is to be called, what is wrong already, and what is to be said anyway; `copy` is a folder to remove."""

    errands: tuple[_Errand, ...]
    problems: tuple[Problem, ...]
    notes: tuple[CompanionNote, ...]
    checker: str
    strictness: Strictness
    copy: str


def start_companions(request: CompanionRequest) -> StartedCompanions:
    """Starts the companions of a project on entering the block; raises `UsageError` for an unknown type checker."""
    configuration = read_configuration(request.project)
    chosen = choose_checker(configuration, request.types)
    linter = ruff_call(configuration, request.project.named) if request.ruff else None
    lock = prepare_lock_check(configuration) if request.lock and not request.project.named else LockCheck()
    problems = [*configuration.problems, *chosen.problems, *([linter] if isinstance(linter, Problem) else [])]
    plan = _Plan(
        errands=tuple(_errands(configuration, linter, chosen, lock)),
        problems=tuple(problems),
        notes=tuple(_early_notes(request, chosen, lock)),
        checker="" if chosen.checker is None else chosen.checker.name,
        strictness=Strictness.PARTLY if chosen.checker is None else strictness(configuration, chosen.checker),
        copy=lock.copy,
    )
    return StartedCompanions(request.project, plan)


def _early_notes(request: CompanionRequest, chosen: Chosen, lock: LockCheck) -> Iterator[CompanionNote]:
    """What is known before anything runs."""
    if chosen.checker is None and request.types is None:
        yield CompanionNote("types", 0, "no type checker is configured; `--types NAME` runs one")
    if lock.note:
        yield CompanionNote("uv", 0, lock.note)


def _errands(
    configuration: Configuration, linter: Call | Problem | None, chosen: Chosen, lock: LockCheck
) -> Iterator[_Errand]:
    """All calls, the one that takes longest first."""
    yield from (_Errand(call, read_checker) for call in chosen.calls)
    if isinstance(linter, Call):
        yield _Errand(linter, read_ruff)
    if lock.call is not None:
        yield _Errand(lock.call, lambda ended: read_lock_check(ended, configuration.root))


def _notes(
    errands: Iterable[_Errand], readings: Iterable[Reading], findings: Iterable[ReportedFinding]
) -> Iterator[CompanionNote]:
    """A line about each companion that did its work."""
    counts = Counter(finding.rule.partition(":")[0] for finding in findings)
    said: dict[str, str] = {}
    for errand, reading in zip(errands, readings, strict=True):
        if not reading.problems:
            said.setdefault(errand.call.name, reading.note)
    for name, note in said.items():
        number = "1 finding" if counts[name] == 1 else f"{counts[name]:,} findings"
        yield CompanionNote(name, counts[name], f"{number} {note}" if name == "ruff" else note or number)


def _relative(path: str, folder: str, root: str) -> str:
    """A path as a tool says it, relative to the project."""
    location = os.path.normpath(os.path.join(folder, path))  # noqa: PTH118
    return os.path.relpath(location, root).replace(os.sep, "/") if Path(location).is_relative_to(root) else ""


def _moved(fixes: tuple[ReportedFix, ...], path: str) -> tuple[ReportedFix, ...]:
    """Fixes as edits of the file at a relative path: a companion's fix never leaves the file it speaks about."""
    return tuple(
        ReportedFix(
            fix.trust,
            fix.title,
            tuple(ReportedEdit(path, edit.start, edit.end, edit.text) for edit in fix.edits),
        )
        for fix in fixes
    )


def _order(finding: ReportedFinding) -> tuple[object, ...]:
    return finding.path, finding.span, finding.rule, finding.message
