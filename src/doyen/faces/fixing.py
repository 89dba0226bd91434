"""The command `fix`: findings become changed files, a patch, or commits."""

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from doyen.errors import UsageError
from doyen.faces.checking import CheckRequest, CheckResult, Output, deliver, run_check
from doyen.faces.opening import Opened, opened
from doyen.faces.reviewing import Extras, reviewed
from doyen.faces.screen import Progress, write
from doyen.fixing.choice import FixChoice
from doyen.fixing.patches import patch_of
from doyen.fixing.rounds import Files, FixedFiles, fix_all
from doyen.fixing.survivors import surviving
from doyen.fixing.units import Key, Unit
from doyen.report import Problem, Report
from doyen.reports.lines import safe
from doyen.reports.text import counted
from doyen.workspace.commits import commit_files, is_clean
from doyen.workspace.replacing import replace_files, replaced_files
from doyen.workspace.trial import Trial, run_trial

_FINGERPRINT = re.compile("[0-9a-f]{6,16}")
FAILED_TRIAL = "failed-trial"
"""The kind of problem that tells of fixes with which the user's command fails."""


class FixRequest(msgspec.Struct, frozen=True):
    """What the user asks of `fix`: which fixes, and what becomes of them.

    `verify` is a shell command that must succeed before and after; `commit` makes a commit for each rule.
    """

    check: CheckRequest
    choice: FixChoice
    dry: bool = False
    verify: str = ""
    commit: bool = False


class FixOutcome(msgspec.Struct, frozen=True):
    """The report of what is left, the fixes that were done, and the patch they amount to."""

    result: CheckResult
    applied: tuple[Unit, ...]
    patch: str


class Told(msgspec.Struct, frozen=True):
    """What is told after fixing: the form of the report, a list of what was fixed, nothing about what is left."""

    output: Output
    listed: bool = False
    fix_only: bool = False


def fix_and_tell(request: FixRequest, told: Told) -> bool:
    """Fixes, writes the patch or the report, and returns whether something is left (or would be changed)."""
    outcome = run_fix(request)
    if request.dry:
        write(outcome.patch)
    elif not told.fix_only:
        deliver(outcome.result, told.output)
    text = f"{summary(outcome, request, listed=told.listed)}\n"
    if request.dry or told.output.is_for_program:
        sys.stderr.write(text)
    else:
        write(text)
    return bool(outcome.patch) if request.dry else bool(outcome.result.report.findings) and not told.fix_only


def run_fix(request: FixRequest) -> FixOutcome:
    """Fixes what is wanted; files are written last and all at once, or one rule after the other with `commit`."""
    if request.dry and (request.verify or request.commit):
        message = "--diff writes nothing, so --verify and --commit have nothing to do beside it"
        raise UsageError(message)
    first = run_check(request.check)
    with Progress(silent=request.check.silent) as progress, opened(request.check.project) as project:
        if request.commit and not request.dry and not is_clean(project.root):
            message = "--commit needs a git checkout without uncommitted changes; commit or stash them first"
            raise UsageError(message)
        _check_known(request.choice, first.report)
        workshop = _Workshop(request, project, first.report, progress.tell)
        fixed = workshop.fixed(request.choice)
        if request.verify and not request.dry and fixed.applied:
            fixed = workshop.verified(fixed)
        patch = patch_of(workshop.originals, fixed.files)
        if not request.dry:
            workshop.write(fixed)
    problems = tuple(sorted({*fixed.report.problems, *fixed.problems}))
    report = msgspec.structs.replace(fixed.report, problems=problems)
    return FixOutcome(CheckResult(report, first.root, plugins=first.plugins), fixed.applied, patch)


def _check_known(choice: FixChoice, report: Report) -> None:
    """Refuses a fingerprint that no finding has, and one whose finding has no fix."""
    for wanted in choice.fingerprints:
        found = [finding for finding in report.findings if finding.fingerprint.startswith(wanted)]
        if not found:
            message = f"no finding has the fingerprint `{wanted}`; `doyen check --output-format json` lists them"
            raise UsageError(message)
        if not any(finding.fixes for finding in found):
            message = f"the finding `{wanted}` ({found[0].rule} in {found[0].path}) has no fix"
            raise UsageError(message)


class _Workshop:
    """A project and the bytes of its files before any fix; guards that a fix never meets other bytes."""

    def __init__(self, request: FixRequest, project: Opened, report: Report, tell: Callable[[str], None]) -> None:
        self.originals: dict[str, bytes] = {}
        self._request = request
        self._project = project
        self._report = report
        self._tell = tell

    def fixed(self, choice: FixChoice) -> FixedFiles:
        """Fixes in memory."""
        self._tell("fixing")
        return fix_all(self._report, choice, self._read, self._review)

    def _read(self, path: str) -> bytes:
        if path not in self.originals:
            self.originals[path] = self._project.reviewed_bytes(path)
        return self.originals[path]

    def _path(self, path: str) -> Path:
        return Path(self._project.inventory.project.location(path))

    def _review(self, files: Files) -> Report:
        request = self._request.check
        changed = self._project.overlaid(files)
        return reviewed(changed, request.project.jobs, request.settings, Extras(), self._tell).report

    def verified(self, fixed: FixedFiles) -> FixedFiles:
        """What is left of the fixes when the user's command has its say."""
        before = self._trial()
        if not before.passed:
            message = f"`{self._request.verify}` fails before any fix (exit code {before.code}):\n{before.tail}"
            raise UsageError(message)
        keys = [unit.key for unit in fixed.applied]
        kept = surviving(keys, lambda some: self._passes(fixed, some))
        left = self._only(fixed, kept)
        problems = [_trial_problem(unit, self._request.verify) for unit in fixed.applied if unit.key not in kept]
        return msgspec.structs.replace(left, problems=(*left.problems, *problems))

    def _trial(self) -> Trial:
        self._tell(f"running {self._request.verify}")
        return run_trial(self._request.verify, Path.cwd())

    def _passes(self, fixed: FixedFiles, keys: frozenset[Key]) -> bool:
        files = self._only(fixed, keys).files
        with replaced_files(self._contents(files, self.originals), self._contents(files, files)):
            return self._trial().passed

    def _only(self, fixed: FixedFiles, keys: frozenset[Key]) -> FixedFiles:
        """The fixing with some of its fixes only."""
        if keys == {unit.key for unit in fixed.applied}:
            return fixed
        return self.fixed(msgspec.structs.replace(self._request.choice, only=keys))

    def _contents(self, paths: Iterable[str], data: Files) -> dict[Path, bytes]:
        return {self._path(path): data[path] for path in paths}

    def write(self, fixed: FixedFiles) -> None:
        """Puts the fixed files in place."""
        if not self._request.commit:
            replace_files(self._contents(fixed.files, self.originals), self._contents(fixed.files, fixed.files))
            return
        standing: Files = self.originals
        done: frozenset[Key] = frozenset()
        for rule in sorted({unit.finding.rule for unit in fixed.applied}):
            units = [unit for unit in fixed.applied if unit.finding.rule == rule]
            done |= {unit.key for unit in units}
            files = self._only(fixed, done).files
            changed = [path for path, data in files.items() if standing.get(path, self.originals[path]) != data]
            old = {path: standing.get(path, self.originals[path]) for path in changed}
            replace_files(self._contents(changed, old), self._contents(changed, files))
            commit_files(self._project.root, [str(self._path(path)) for path in changed], _commit_message(rule, units))
            standing = {**standing, **files}


def _trial_problem(unit: Unit, command: str) -> Problem:
    message = f"the fix of `{unit.finding.rule}` was rolled back: `{command}` fails with it"
    return Problem(unit.finding.path, unit.finding.line, FAILED_TRIAL, message)


def _commit_message(rule: str, units: Sequence[Unit]) -> str:
    places = "\n".join(f"- {unit.finding.path}: {unit.fix.title}" for unit in units)
    return f"Fix {rule}\n\n{places}\n"


def told_apart(targets: Sequence[str]) -> tuple[tuple[Path, ...], tuple[str, ...]]:
    """Paths and fingerprints among the words of a command; what exists as a path is one."""
    paths = [word for word in targets if not _FINGERPRINT.fullmatch(word) or Path(word).exists()]
    return tuple(map(Path, paths)), tuple(word for word in targets if word not in paths)


def summary(outcome: FixOutcome, request: FixRequest, *, listed: bool) -> str:
    """What was done in one line, below a list of it where that is asked for."""
    paths = {path for unit in outcome.applied for path in unit.paths}
    lines = list(_fixed_lines(outcome.applied)) if listed else []
    verb = "Would fix" if request.dry else "Fixed"
    if not outcome.applied:
        return "\n".join([*lines, "Nothing to fix: no finding has a fix that may be applied."])
    done = f"{verb} {counted(len(outcome.applied), 'finding')} in {counted(len(paths), 'file')}"
    left = "" if request.dry else f"; {counted(len(outcome.result.report.findings), 'finding')} left"
    return "\n".join([*lines, f"{done}{left}."])


def _fixed_lines(units: Sequence[Unit]) -> Iterator[str]:
    by_path: dict[str, Counter[tuple[str, str]]] = {}
    for unit in units:
        by_path.setdefault(unit.finding.path, Counter())[unit.finding.rule, unit.fix.title] += 1
    for path, rows in sorted(by_path.items()):
        yield f"{safe(path)}:"
        yield from (f"  {count} × {rule}: {safe(title)}" for (rule, title), count in sorted(rows.items()))
