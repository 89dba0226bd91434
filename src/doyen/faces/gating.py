"""Gates: what of a report is new, against a baseline or a change."""

from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from doyen.errors import UsageError
from doyen.faces.opening import Opened
from doyen.gating.baseline import NEW, UNCHANGED, BaselineEntry, entries_of, match, without
from doyen.gating.changes import Change, concerned
from doyen.report import Report
from doyen.reports.text import counted
from doyen.workspace.baseline_file import BASELINE_NAME, read_baseline, write_baseline
from doyen.workspace.git import Difference, difference

type Reviewer = Callable[[Opened], Report]
"""Reviews a project whose files may be others than those on disk."""


def baseline_file(project: Opened) -> Path:
    """Where the baseline of a project lies, or would."""
    configured = project.configuration.area("").settings.baseline
    return Path(configured) if configured else project.root / BASELINE_NAME


def with_baseline(report: Report, project: Opened, *, show: bool) -> Report:
    """The report with the state of each finding; accepted ones are left out unless they are to be shown."""
    file = baseline_file(project)
    if not file.is_file():
        if project.configuration.area("").settings.baseline:
            message = f"the baseline {file} does not exist; `doyen baseline create` makes it"
            raise UsageError(message)
        return report
    matching = match(report.findings, read_baseline(file), _contents(project))
    findings = tuple(
        msgspec.structs.replace(finding, baseline_state=state)
        for finding, state in zip(report.findings, matching.states, strict=True)
        if show or state == NEW
    )
    statistics = msgspec.structs.replace(
        report.statistics,
        baselined=matching.states.count(UNCHANGED),
        stale=sum(entry.count for entry in matching.stale) if not project.inventory.project.named else 0,
    )
    return msgspec.structs.replace(report, findings=findings, statistics=statistics)


def _contents(project: Opened) -> Mapping[str, str]:
    return {path: digest.hex()[:16] for path, digest in project.inventory.digests.items()}


def create_baseline(report: Report, project: Opened, *, force: bool) -> str:
    """Accepts all findings of a report; returns a sentence about it. Refuses to replace a baseline without force."""
    file = baseline_file(project)
    if file.exists() and not force:
        message = f"{file} exists; `doyen baseline update` drops what is fixed, --force makes it anew"
        raise UsageError(message)
    write_baseline(file, entries_of(report.findings, _contents(project)))
    return f"Accepted {counted(len(report.findings), 'finding')} in {file.name}."


def update_baseline(report: Report, project: Opened, *, accept_new: bool) -> str:
    """Drops entries that nothing answers to, and accepts new findings where that is asked for."""
    file = baseline_file(project)
    entries = read_baseline(file)
    contents = _contents(project)
    matching = match(report.findings, entries, contents)
    held = zip(report.findings, matching.states, strict=True)
    new = [finding for finding, state in held if state == NEW]
    gone = sum(entry.count for entry in matching.stale)
    kept: tuple[BaselineEntry, ...] = without(entries, matching.stale)
    if accept_new:
        # What is accepted is written as it is now, so that identities follow the code.
        kept = entries_of(report.findings, contents)
    write_baseline(file, kept)
    said = f"Dropped {counted(gone, 'accepted finding')}"
    left = f"accepted {counted(len(new), 'new finding')}" if accept_new else f"{counted(len(new), 'new finding')} left"
    return f"{said}; {left}."


def only_changed(report: Report, project: Opened, found: Difference, review: Reviewer) -> Report:
    """The findings that a change touches, or causes elsewhere: absent in the tree as it was."""
    old = _as_it_was(project, found)
    before = entries_of(review(old).findings, _contents(old))
    findings = concerned(report.findings, _contents(project), Change(found.lines), before)
    return msgspec.structs.replace(report, findings=findings)


def find_difference(project: Opened, reference: str, *, staged: bool) -> Difference:
    """What changed in a project; raises `UsageError` where git cannot tell."""
    return difference(project.root, reference, staged=staged)


def as_staged(project: Opened, found: Difference) -> Opened:
    """The project as its index has it, where files on disk have been changed further."""
    return _replaced(project, found.now) if found.now else project


def _as_it_was(project: Opened, found: Difference) -> Opened:
    return _replaced(project, {**found.now, **found.before})


def _replaced(project: Opened, files: Mapping[str, bytes | None]) -> Opened:
    """The project with other bytes in some files, and without others."""
    listed = project.inventory.project
    gone = {path for path, data in files.items() if data is None}
    kept = tuple(file for file in listed.files if file.path not in gone)
    known = {file.path for file in listed.files}
    overlay = {path: data for path, data in files.items() if data is not None and (path in known or _is_python(path))}
    smaller = msgspec.structs.replace(project.inventory, project=msgspec.structs.replace(listed, files=kept))
    return msgspec.structs.replace(project, inventory=smaller).overlaid(overlay)


def _is_python(path: str) -> bool:
    return path.endswith(".py")
