"""Other tools beside the review: which are wanted, and their findings in the same report."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from doyen.faces.opening import Opened
from doyen.report import Report
from doyen.rule import Tier
from doyen.settings.model import Selection, TypeChecker
from doyen.settings.selection import COMPANION
from doyen.workspace.companions.merging import merged
from doyen.workspace.companions.reviewed_files import ReviewedFiles
from doyen.workspace.companions.side_by_side import (
    CompanionRequest,
    CompanionResult,
    StartedCompanions,
    start_companions,
)
from doyen.workspace.companions.typed_share import TypedShare

type Merge = Callable[[Report], tuple[Report, tuple[str, ...]]]


@contextmanager
def companions_beside(project: Opened, types: str | None, given: Selection) -> Iterator[Merge]:
    """Has companions at work inside the block; the function it gives waits for them and merges what they say.

    `types` names a checker or `off`; None leaves it to the settings. None is run where what is selected is none of
    theirs.
    """
    if not _may_be_selected(given):
        yield lambda report: (report, ())
        return
    settings = project.configuration.area("").settings.companions
    chosen = types or settings.types.value
    request = CompanionRequest(
        project=project.inventory.project,
        types=None if chosen == TypeChecker.AUTO.value else chosen,
        ruff=settings.ruff,
        lock=settings.uv,
    )
    with start_companions(request) as started:
        yield lambda report: _merged(project, report, started, given)


def _may_be_selected(given: Selection) -> bool:
    """Whether what the command line selects can mean a companion: not where all of it are names of our rules."""
    tiers = {tier.value for tier in Tier}
    return given.select is None or any(
        "-" not in selector or selector in tiers or COMPANION.fullmatch(selector) for selector in given.select
    )


def _merged(
    project: Opened, report: Report, started: StartedCompanions, given: Selection
) -> tuple[Report, tuple[str, ...]]:
    """The report with what companions add, and sentences about them."""
    result = started.collect(ReviewedFiles(project.inventory, project.store).sources)
    settings = project.configuration.under(given).area("").settings
    return merged(report, result, settings), tuple(_notes(report, result))


def _notes(report: Report, result: CompanionResult) -> Iterator[str]:
    statistics = report.statistics
    share = TypedShare(statistics.annotated, statistics.annotatable, result.checker, result.strictness)
    yield share.sentence
    for note in result.summary:
        yield f"{note.companion}: {note.sentence}."
