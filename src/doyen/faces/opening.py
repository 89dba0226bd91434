"""Opens a project: its files, its store, and the digest that stands for all its bytes; loads no analysis."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import msgspec

from doyen.errors import FixError
from doyen.settings.model import Configuration
from doyen.text.source import DecodedText, decode
from doyen.workspace.configuration import Overrides, find_configured
from doyen.workspace.identity import content_digest
from doyen.workspace.project import LEARNED_FOLDER
from doyen.workspace.reading import Inventory, take_inventory
from doyen.workspace.store import Store, open_store, without_store


class Request(msgspec.Struct, frozen=True):
    """What to read: paths as the user wrote them, how many processes (0: as many as fit), whether to use the store.

    `overrides` is what the command line says about configuration; `today` decides which comments have expired, and
    is the day it is where it is None.
    """

    paths: tuple[Path, ...]
    jobs: int = 0
    use_store: bool = True
    overrides: Overrides = Overrides()
    today: date | None = None


class Opened(msgspec.Struct, frozen=True):
    """A project whose files and settings are known and whose store is open; `today` is the day it was opened."""

    inventory: Inventory
    store: Store
    configuration: Configuration
    today: date

    @property
    def root(self) -> Path:
        """The folder that paths are relative to."""
        return Path(self.inventory.project.root)

    def reviewed_bytes(self, path: str) -> bytes:
        """The bytes of a file, read now; raises `FixError` where they are not those that were reviewed."""
        try:
            data = Path(self.inventory.project.location(path)).read_bytes()
        except OSError as error:
            message = f"{path} cannot be read any more: {error.strerror}"
            raise FixError(message) from error
        if content_digest(data) != self.inventory.digests.get(path):
            message = f"{path} was changed since it was reviewed; run the command again"
            raise FixError(message)
        return data

    def overlaid(self, files: Mapping[str, bytes]) -> "Opened":
        """The same project with other bytes in some files."""
        inventory = take_inventory(self.inventory.project, self.store, stubs=self.inventory.stubs, overlay=files)
        return Opened(inventory, self.store, self.configuration, self.today)


@contextmanager
def opened(request: Request) -> Iterator[Opened]:
    """Finds the project of the requested paths and its settings.

    Raises `UsageError` for a path that does not exist and a configuration that cannot be understood.
    """
    today = request.today or datetime.now().astimezone().date()
    configured = find_configured(request.paths, request.overrides, today)
    project, configuration = configured.project, configured.configuration
    with open_store(project.root) if request.use_store else without_store() as store:
        folders = [folder for area in configuration.areas.values() for folder in area.settings.knowledge]
        if (learned := Path(project.root) / LEARNED_FOLDER).is_dir():
            folders.append(str(learned))
        inventory = take_inventory(project, store, stub_folders=tuple(dict.fromkeys(folders)))
        yield Opened(inventory, store, configuration, today)


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
