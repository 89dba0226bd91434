"""`check --add-ignore`: comments that silence what is found now, written into the files."""

from pathlib import Path

import msgspec

from doyen.errors import FixError, UsageError
from doyen.faces.checking import CheckRequest, run_check
from doyen.faces.opening import Opened, opened
from doyen.fixing.rewriting import rewritten
from doyen.report import ReportedFinding
from doyen.reports.text import counted
from doyen.settings.model import Configuration
from doyen.suppression.ignore_edits import checked_reason, ignore_edits
from doyen.text.edit import Edit
from doyen.text.source import DecodedText, decode
from doyen.workspace.replacing import replace_files


class SilencedFiles(msgspec.Struct, frozen=True):
    """What `--add-ignore` did: the findings that are silenced now, those that are not, and the files it changed."""

    silenced: tuple[ReportedFinding, ...]
    left: tuple[ReportedFinding, ...]
    paths: tuple[str, ...]

    @property
    def summary(self) -> str:
        """What was done, in one line."""
        left = f"; {counted(len(self.left), 'finding')} left" if self.left else ""
        if not self.silenced:
            return f"Nothing to ignore{left}."
        done = f"{counted(len(self.silenced), 'finding')} in {counted(len(self.paths), 'file')}"
        return f"Ignored {done}{left}."


def add_ignores(request: CheckRequest, reason: str = "") -> SilencedFiles:
    """Writes a comment for everything a review finds; all files are written, or none.

    Raises `UsageError` for a reason that no comment can hold, for none where the settings require one, and for a file
    that changed meanwhile.
    """
    words = checked_reason(reason)
    report = run_check(request).report
    with opened(request.project) as project:
        if not words:
            _check_unrequired(project.configuration, report.findings)
        files = _Originals(project)
        found = ignore_edits(report.findings, files.text, words)
        changed: dict[str, list[Edit]] = {}
        for edit in found.edits:
            changed.setdefault(edit.path, []).append(edit)
        after = {files.place(path): _rewritten(path, files.data[path], edits) for path, edits in changed.items()}
        replace_files({files.place(path): files.data[path] for path in changed}, after)
    return SilencedFiles(found.silenced, found.left, tuple(sorted(changed)))


def _check_unrequired(configuration: Configuration, findings: tuple[ReportedFinding, ...]) -> None:
    for finding in findings:
        if configuration.area(finding.path).settings.require_reason:
            message = f"the settings of {finding.path} require a reason; write --add-ignore='why it may stay'"
            raise UsageError(message)


class _Originals:
    """The bytes of files as they were reviewed; guards that no comment is written into other bytes."""

    def __init__(self, project: Opened) -> None:
        self.data: dict[str, bytes] = {}
        self._project = project

    def place(self, path: str) -> Path:
        """Where a file lies."""
        return Path(self._project.inventory.project.location(path))

    def text(self, path: str) -> DecodedText:
        """The text of a file; raises `UsageError` when it cannot be read or was changed."""
        try:
            data = self._project.reviewed_bytes(path)
        except FixError as error:
            raise UsageError(str(error)) from error
        self.data[path] = data
        return DecodedText(decode(data))


def _rewritten(path: str, data: bytes, edits: list[Edit]) -> bytes:
    try:
        return rewritten(data, edits)
    except FixError as error:
        message = f"no comment can be written into {path}: {error}"
        raise UsageError(message) from error
