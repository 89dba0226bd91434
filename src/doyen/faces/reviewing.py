"""The cold half of `check`: analyses a project and reviews it."""

from collections.abc import Sequence

import msgspec

from doyen.faces.engine import Analysed, Tell, analyse
from doyen.faces.opening import Opened
from doyen.faces.rows import backend_map, call_counts, unresolved
from doyen.frameworks.backend import Backend
from doyen.report import Report
from doyen.reports.backend_map import BackendMap
from doyen.review import Outcome, review
from doyen.rule_loader import Rule
from doyen.settings.model import Configuration, Selection
from doyen.suppression.applying import Lasting, lasting
from doyen.workspace.collector import paused_collector
from doyen.workspace.companions.typed_share import typed_share
from doyen.workspace.extraction import with_deep_stack
from doyen.workspace.plugin_code import load_code
from doyen.workspace.rule_workers import run_shared
from doyen.workspace.workers import default_jobs


class Extras(msgspec.Struct, frozen=True):
    """What the report tells beyond findings."""

    calls: bool = False
    unresolved: bool = False
    map: bool = False


class Reviewed(msgspec.Struct, frozen=True):
    """A report, how many files came from the store, the digest of all that was read, and the map if asked for.

    `lasting` are the days on which the report would be the same.
    """

    report: Report
    cached_files: int
    digest: bytes
    map: BackendMap | None = None
    lasting: Lasting = Lasting()


def reviewed(opened: Opened, jobs: int, given: Selection, extras: Extras, tell: Tell) -> Reviewed:
    """Reviews an opened project; `given` is what the command line selects."""
    configuration = opened.configuration.under(given)
    code = load_code(opened.plugins)
    with paused_collector():
        analysed = analyse(opened.inventory, opened.store, jobs, tell, code.recognisers)
        tell("reviewing")

        def work() -> Report:
            return _completed(_review(analysed, code.rules, configuration, jobs), analysed, extras)

        report = with_deep_stack(work)
        drawn = with_deep_stack(lambda: backend_map(analysed.backend)) if extras.map else None
    directives = (one for module in analysed.backend.program.modules for one in module.facts.directives)
    return Reviewed(report, analysed.cached_files, analysed.digest, drawn, lasting(directives, opened.today))


def _review(analysed: Analysed, rules: Sequence[Rule], configuration: Configuration, jobs: int) -> Report:
    def run(backend: Backend, chosen: Sequence[Rule]) -> Sequence[Outcome]:
        return run_shared(backend, chosen, jobs or default_jobs())

    return review(analysed.backend, rules, configuration, analysed.named, run)


def _completed(report: Report, analysed: Analysed, extras: Extras) -> Report:
    """The report with the problems of reading, and with what else was asked for."""
    problems = {*report.problems, *analysed.problems}
    if extras.unresolved:
        problems.update(unresolved(analysed.backend))
    share = typed_share(module.facts for module in analysed.backend.program.modules)
    statistics = msgspec.structs.replace(report.statistics, annotatable=share.total, annotated=share.annotated)
    if extras.calls:
        statistics = msgspec.structs.replace(statistics, calls=call_counts(analysed.backend))
    return msgspec.structs.replace(report, problems=tuple(sorted(problems)), statistics=statistics)
