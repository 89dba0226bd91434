"""Opens a project: its files, its store, and the digest that stands for all its bytes; loads no analysis."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path

import msgspec

from doyen.errors import FixError
from doyen.report import is_asked
from doyen.settings.model import Area, Configuration
from doyen.text.source import DecodedText, decode
from doyen.workspace.configuration import Configured, Overrides, find_configured
from doyen.workspace.identity import content_digest
from doyen.workspace.plugins import Plugin, Plugins, is_allowed, may_be_installed, plugin_folders, read_plugin, refusal
from doyen.workspace.project import LEARNED_FOLDER
from doyen.workspace.reading import Inventory, take_inventory
from doyen.workspace.store import Store, open_store, without_store


class Request(msgspec.Struct, frozen=True):
    """What to read: paths as the user wrote them, how many processes (0: as many as fit), whether to use the store.

    `overrides` is what the command line says about configuration; `today` decides which comments have expired, and
    is the day it is where it is None. `plugins` allows the code of plugin folders that settings name, or leaves out
    the code of all plugins; None allows what the user's environment allows and refuses the rest.
    """

    paths: tuple[Path, ...]
    jobs: int = 0
    use_store: bool = True
    overrides: Overrides = Overrides()
    today: date | None = None
    plugins: bool | None = None


class Opened(msgspec.Struct, frozen=True):
    """A project whose files and settings are known and whose store is open; `today` is the day it was opened."""

    inventory: Inventory
    store: Store
    configuration: Configuration
    today: date
    plugins: Plugins = Plugins()

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
        return msgspec.structs.replace(self, inventory=inventory)


@contextmanager
def opened(request: Request) -> Iterator[Opened]:
    """Finds the project of the requested paths and its settings.

    Raises `UsageError` for a path that does not exist, a configuration that cannot be understood, and a folder of
    plugins that nobody allowed.
    """
    today = request.today or datetime.now().astimezone().date()
    configured = find_configured(request.paths, request.overrides, today)
    project = configured.project
    areas = configured.configuration.areas.values()
    plugins = found_plugins(areas, wish=request.plugins, asked=asked_areas(configured))
    configuration = plugins.applied(configured.configuration)
    with open_store(project.root) if request.use_store else without_store() as store:
        folders = [folder for area in configuration.areas.values() for folder in area.settings.knowledge]
        if (learned := Path(project.root) / LEARNED_FOLDER).is_dir():
            folders.append(str(learned))
        folders = list(dict.fromkeys(folders))
        inventory = take_inventory(project, store, stub_folders=folders, stubs=plugins.stubs)
        yield Opened(inventory, store, configuration, today, plugins)


def asked_areas(configured: Configured) -> list[Area]:
    """The areas of a project that hold files which findings are reported about, where settings name any plugin."""
    configuration, project = configured.configuration, configured.project
    if not any(area.settings.plugins for area in configuration.areas.values()):
        return []
    areas = (configuration.area(file.path) for file in project.files if is_asked(file.path, project.named))
    return list({id(area): area for area in areas}.values())


def found_plugins(areas: Iterable[Area], *, wish: bool | None, asked: Sequence[Area] = ()) -> Plugins:
    """The plugins installed beside doyen and those in folders that settings name, told apart by what may run.

    `wish` is as in a request. Raises `UsageError` for a folder that nobody allowed and an `asked` area names; where
    none of them does, it is silent.
    """
    running: list[Plugin] = []
    silent: list[Plugin] = []
    if may_be_installed():
        # Reading metadata takes longer than a look that mostly finds nothing.
        from doyen.workspace.installed_plugins import installed_plugins

        (silent if wish is False else running).extend(installed_plugins())
    for place, naming in plugin_folders(areas).items():
        allowed = is_allowed(place, naming, os.environ) if wish is None else wish
        demanding = [area for area in naming if area in asked]
        if not allowed and wish is None and demanding:
            raise refusal(place, demanding[0])
        (running if allowed else silent).append(read_plugin(place))
    return Plugins(tuple(running), tuple(silent))


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
