"""Plugins as they lie on disk: folders of a project and installed packages, read and told apart without running them.

A plugin has one layout wherever it lies. A file is a rule, its category the folder it stands in; `recognisers` holds
recognisers, `knowledge` stubs; what begins with an underscore is code that the others share. The names of rules follow
from those of files, so they are known of a plugin that does not run, too.

Stubs are data and always count. Code runs where the user has put it into doyen's own environment, and for a folder of
a project only where the user says so: a repository that names a folder in its settings has no say in that.
"""

import contextlib
import os
import re
import site
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from doyen.errors import PluginError, UsageError
from doyen.rule import MISNAMED, Tier, rule_name
from doyen.settings.model import ALL, COMPANIONS, AbsentRule, Area, Configuration, Settings
from doyen.settings.source import Source, located
from doyen.workspace.identity import content_digest, digest

ENTRY_GROUP = "doyen"
"""The group of entry points by which an installed package says that it is a plugin."""

ALLOWING = "DOYEN_ALLOW_PLUGINS"
"""The variable that lists folders below which plugin folders may run, as `PATH` lists folders."""

KNOWLEDGE = "knowledge"
RECOGNISERS = "recognisers"
_SUFFIXES = (".py", ".pyi", ".md")
_CATEGORY = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_RESERVED = frozenset({ALL, *(tier.value for tier in Tier), *COMPANIONS})
_MENTION = re.compile(rb"^\s*\[\s*doyen\s*\]", re.MULTILINE)


class PluginFile(msgspec.Struct, frozen=True):
    """A file of a plugin: its path below the plugin's folder, and its bytes."""

    path: str
    data: bytes

    @property
    def parts(self) -> tuple[str, ...]:
        """The folders it lies in, and its name without the suffix."""
        return tuple(self.path.rpartition(".")[0].split("/"))

    @property
    def is_rule(self) -> bool:
        """Whether it must hold a rule."""
        return self._is_code and self.parts[0] != RECOGNISERS

    @property
    def is_recogniser(self) -> bool:
        """Whether it must hold a recogniser."""
        return self._is_code and self.parts[0] == RECOGNISERS

    @property
    def _is_code(self) -> bool:
        return self.path.endswith(".py") and not any(part.startswith("_") for part in self.parts)


class Plugin(msgspec.Struct, frozen=True):
    """One plugin: `name` is what people call it, `category` that of the rules at its top.

    `label` is its folder as people would write it; `package` is the name an installed one is imported by, empty for a
    folder of a project. `version` tells releases of an installed one apart.
    """

    name: str
    category: str
    folder: str
    label: str
    files: tuple[PluginFile, ...]
    package: str = ""
    version: str = ""

    def place(self, file: PluginFile) -> str:
        """A file of it as messages name it; its code is compiled under this name."""
        return self.place_of(file.path)

    def place_of(self, path: str) -> str:
        """A path below its folder as messages name it."""
        return str(Path(self.folder, path)) if self.package else f"{self.label}/{path}"

    @property
    def digest(self) -> bytes:
        """What it makes of a review depends on: all its code and stubs."""
        parts = [self.name, self.category, self.package, self.version]
        code = [file for file in self.files if not file.path.endswith(".md")]
        names = (text.encode("utf-8", "surrogatepass") for text in (*parts, *(file.path for file in code)))
        return digest(*names, *(content_digest(file.data) for file in code))

    @property
    def stubs(self) -> tuple[tuple[str, bytes], ...]:
        """Its stubs: path below the folder of stubs, and bytes."""
        start = f"{KNOWLEDGE}/"
        return tuple(
            (file.path.removeprefix(start), file.data)
            for file in self.files
            if file.path.startswith(start) and file.path.endswith(".pyi")
        )

    @property
    def rules(self) -> tuple[AbsentRule, ...]:
        """The rules it has, by the names of their files; raises `PluginError` for a file that no rule may be in."""
        return tuple(self.rule_in(file) for file in self.files if file.is_rule)

    def known_rules(self) -> Iterator[AbsentRule]:
        """The rules it has, without those files that no rule may be in: they concern nobody who does not run it."""
        for file in self.files:
            if file.is_rule:
                with contextlib.suppress(PluginError):
                    yield self.rule_in(file)

    def rule_in(self, file: PluginFile) -> AbsentRule:
        """The rule that a file must hold, by its name and folder; raises `PluginError` where no rule may be."""
        name = rule_name(file.parts[-1])
        if not name:
            message = f"{self.place(file)}: {MISNAMED}; one with an underscore before it is no rule"
            raise PluginError(message)
        folders = file.parts[:-1]
        if len(folders) > 1:
            message = f"{self.place(file)}: a rule lies in the plugin's folder or in a folder of it, not deeper"
            raise PluginError(message)
        return AbsentRule(name, category_named(folders[0] if folders else self.category, self.place(file)))


class Plugins(msgspec.Struct, frozen=True):
    """The plugins of a review: those whose code runs, and those of which only the stubs count."""

    running: tuple[Plugin, ...] = ()
    silent: tuple[Plugin, ...] = ()

    @property
    def stubs(self) -> tuple[tuple[str, bytes], ...]:
        """The stubs of all."""
        return tuple(stub for plugin in (*self.running, *self.silent) for stub in plugin.stubs)

    @property
    def digest(self) -> bytes:
        """What a report depends on besides the files reviewed and the settings."""
        return digest(*(plugin.digest for plugin in self.running), b"", *(plugin.digest for plugin in self.silent))

    def applied(self, configuration: Configuration) -> Configuration:
        """The settings with these plugins: a folder's rules speak only about files whose settings name it."""
        folders = {plugin.folder: plugin for plugin in self.running if not plugin.package}

        def others(settings: Settings) -> tuple[str, ...]:
            named = {os.path.realpath(folder) for folder in settings.plugins}
            return tuple(rule.name for folder in folders if folder not in named for rule in folders[folder].rules)

        made = configuration.barring(others) if folders else configuration
        return msgspec.structs.replace(made, absent=tuple(rule for one in self.silent for rule in one.known_rules()))


def category_named(name: str, place: str) -> str:
    """The category that a folder's name amounts to; raises `PluginError` for one that means something else."""
    category = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
    if not _CATEGORY.fullmatch(category) or category in _RESERVED:
        message = f"{place}: `{name}` cannot be the name of a category; rename the folder"
        raise PluginError(message)
    return category


def read_plugin(folder: Path) -> Plugin:
    """Reads the plugin in a folder; runs nothing. Raises `PluginError` for a file that cannot be read."""
    label = shown_path(folder)
    return Plugin(folder.name, folder.name, str(folder), label, plugin_files(folder, label))


def plugin_files(folder: Path, label: str) -> tuple[PluginFile, ...]:
    """The code, stubs and cases in a folder and below, by path."""
    found: list[PluginFile] = []
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "__pycache__")
        for name in sorted(names):
            if name.endswith(_SUFFIXES) and not name.startswith("."):
                file = Path(place, name)
                path = file.relative_to(folder).as_posix()
                try:
                    found.append(PluginFile(path, file.read_bytes()))
                except OSError as error:
                    message = f"{label}/{path}: cannot be read: {error.strerror or error}"
                    raise PluginError(message) from error
    return tuple(sorted(found, key=lambda file: file.path))


def shown_path(path: Path) -> str:
    """A path as the user would write it from where they are."""
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) and path != here else str(path)


def plugin_folders(areas: Iterable[Area]) -> Mapping[Path, Sequence[Area]]:
    """The folders of plugins that settings name, links followed, each with the settings that name it."""
    naming: dict[Path, list[Area]] = {}
    for area in areas:
        for folder in area.settings.plugins:
            place = Path(os.path.realpath(folder))
            if not place.is_dir():
                message = f"the folder of plugins `{folder}` does not exist"
                raise UsageError(message)
            naming.setdefault(place, []).append(area)
    return naming


def is_allowed(place: Path, areas: Iterable[Area], environment: Mapping[str, str]) -> bool:
    """Whether a folder that settings name may run without being allowed by a flag.

    It may where the user typed its name, or the name of a folder it lies below. Raises `UsageError` for a variable that
    names a relative path: what it allows would depend on where one stands.
    """
    if any(not _origin(area).text for area in areas):
        return True  # typed by the user as `--config plugins=...`
    trusted = [folder for folder in environment.get(ALLOWING, "").split(os.pathsep) if folder]
    for folder in trusted:
        if not os.path.isabs(folder):  # noqa: PTH117  # a path is text here
            message = f"{ALLOWING} names `{folder}`; it lists absolute paths of folders, whose plugins may run"
            raise UsageError(message)
    return any(place.is_relative_to(os.path.realpath(folder)) for folder in trusted)


def refusal(place: Path, area: Area) -> UsageError:
    """What is said where settings name a folder that nobody allowed."""
    where = located(_origin(area), "plugins")
    return UsageError(
        f"{where}: `{shown_path(place)}` is code of the project, and a review runs none unless you say "
        f"so: --allow-plugins (or {ALLOWING} with a folder around it) runs these rules, --no-plugins goes without them"
    )


def _origin(area: Area) -> Source:
    """Where the folders of an area are written."""
    return next(source for source in reversed(area.sources) if "plugins" in source.table)


def may_be_installed() -> bool:
    """Whether any package of doyen's own environment may be a plugin: a quick look, before the slow one."""
    for folder in environment_folders():
        for file in Path(folder).glob("*.dist-info/entry_points.txt"):
            try:
                if _MENTION.search(file.read_bytes()):
                    return True
            except OSError:
                continue
    return False


def environment_folders() -> list[str]:
    """The folders of doyen's own environment.

    Other folders of the import path are left out: the folder one stands in may be among them, and belongs to the
    project.
    """
    own = [*site.getsitepackages(), str(Path(__file__).parents[2])]
    if site.ENABLE_USER_SITE:
        own.append(site.getusersitepackages())
    return list(dict.fromkeys(own))
