"""The cold half of `check`: analyses a project and reviews it."""

from collections.abc import Sequence

import msgspec

from doyen.faces.engine import Analysed, Tell, analyse
from doyen.faces.opening import Opened
from doyen.faces.rows import call_counts, unresolved
from doyen.frameworks.backend import Backend
from doyen.report import Report
from doyen.review import Outcome, review
from doyen.rule_loader import Rule, load_rules
from doyen.settings import Settings
from doyen.workspace.collector import paused_collector
from doyen.workspace.extraction import with_deep_stack
from doyen.workspace.rule_workers import run_shared
from doyen.workspace.workers import default_jobs


class Extras(msgspec.Struct, frozen=True):
    """What the report tells beyond findings."""

    calls: bool = False
    unresolved: bool = False


class Reviewed(msgspec.Struct, frozen=True):
    """A report, how many files came from the store, and the digest of all that was read."""

    report: Report
    cached_files: int
    digest: bytes


def reviewed(opened: Opened, jobs: int, settings: Settings, extras: Extras, tell: Tell) -> Reviewed:
    """Reviews an opened project."""
    with paused_collector():
        analysed = analyse(opened.inventory, opened.store, jobs, tell)
        tell("reviewing")
        report = with_deep_stack(lambda: _completed(_review(analysed, settings, jobs), analysed, extras))
    return Reviewed(report, analysed.cached_files, analysed.digest)


def _review(analysed: Analysed, settings: Settings, jobs: int) -> Report:
    def run(backend: Backend, rules: Sequence[Rule]) -> Sequence[Outcome]:
        return run_shared(backend, rules, jobs or default_jobs())

    return review(analysed.backend, load_rules(), settings, analysed.named, run)


def _completed(report: Report, analysed: Analysed, extras: Extras) -> Report:
    """The report with the problems of reading, and with what else was asked for."""
    problems = {*report.problems, *analysed.problems}
    if extras.unresolved:
        problems.update(unresolved(analysed.backend))
    statistics = report.statistics
    if extras.calls:
        statistics = msgspec.structs.replace(statistics, calls=call_counts(analysed.backend))
    return msgspec.structs.replace(report, problems=tuple(sorted(problems)), statistics=statistics)
