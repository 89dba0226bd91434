"""What every command needs of the layers below: a project found, read, linked and recognised."""

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from doyen.frameworks.backend import Backend
from doyen.frameworks.recognise import Recogniser, recognised
from doyen.program.link import link
from doyen.report import Problem
from doyen.workspace.extraction import with_deep_stack
from doyen.workspace.reading import Inventory, Reading, read_project
from doyen.workspace.store import Store

type Tell = Callable[[str], None]


class Analysed(msgspec.Struct, frozen=True):
    """A project ready for questions: `named` are the requested paths relative to the root, none for all."""

    root: Path
    named: tuple[str, ...]
    backend: Backend
    problems: tuple[Problem, ...]
    digest: bytes
    cached_files: int


def analyse(
    inventory: Inventory, store: Store, jobs: int, tell: Tell, recognisers: Sequence[Recogniser] = ()
) -> Analysed:
    """Reads, links and recognises a project whose files are known; `recognisers` are those of plugins."""

    def progress(done: int, total: int) -> None:
        tell(f"reading files: {done:,} of {total:,}")

    reading = read_project(inventory.project, store, jobs=jobs, progress=progress, inventory=inventory)
    tell(f"linking {len(reading.files):,} files")
    return Analysed(
        root=Path(inventory.project.root),
        named=inventory.project.named,
        backend=with_deep_stack(lambda: backend_of(reading, recognisers)),
        problems=reading.problems,
        digest=reading.digest,
        cached_files=reading.counts.cached,
    )


def backend_of(reading: Reading, recognisers: Sequence[Recogniser] = ()) -> Backend:
    """Links what was read and recognises the nouns in it."""
    program = link(reading.files.items(), reading.stubs)
    return Backend(program, recognised(program, recognisers), reading.text)
