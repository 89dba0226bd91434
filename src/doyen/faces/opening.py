"""Opens a project: its files, its store, and the digest that stands for all its bytes; loads no analysis."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import msgspec

from doyen.text.source import DecodedText, decode
from doyen.workspace.project import LEARNED_FOLDER, find_project
from doyen.workspace.reading import Inventory, take_inventory
from doyen.workspace.store import Store, open_store, without_store


class Request(msgspec.Struct, frozen=True):
    """What to read: paths as the user wrote them, how many processes (0: as many as fit), whether to use the store."""

    paths: tuple[Path, ...]
    jobs: int = 0
    use_store: bool = True


class Opened(msgspec.Struct, frozen=True):
    """A project whose files are known and whose store is open."""

    inventory: Inventory
    store: Store

    @property
    def root(self) -> Path:
        """The folder that paths are relative to."""
        return Path(self.inventory.project.root)

    def overlaid(self, files: Mapping[str, bytes]) -> "Opened":
        """The same project with other bytes in some files."""
        inventory = take_inventory(self.inventory.project, self.store, stubs=self.inventory.stubs, overlay=files)
        return Opened(inventory, self.store)


@contextmanager
def opened(request: Request) -> Iterator[Opened]:
    """Finds the project of the requested paths; raises `UsageError` for one that does not exist."""
    project = find_project(request.paths)
    with open_store(project.root) if request.use_store else without_store() as store:
        learned = Path(project.root) / LEARNED_FOLDER
        folders = (learned,) if learned.is_dir() else ()
        yield Opened(take_inventory(project, store, stub_folders=folders), store)


def texts(root: Path) -> Callable[[str], DecodedText]:
    """Looks up the text of a file by its path relative to the root; an unreadable file is empty."""
    known: dict[str, DecodedText] = {}

    def text(path: str) -> DecodedText:
        if path not in known:
            known[path] = _read(root / path)
        return known[path]

    return text


def _read(path: Path) -> DecodedText:
    try:
        return DecodedText(decode(path.read_bytes()))
    except (OSError, UnicodeDecodeError, LookupError):
        return DecodedText("")
