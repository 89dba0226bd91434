"""Finds and reads the files that configure doyen: the nearest one above each file of a project decides for it.

doyen.toml is asked before pyproject.toml; a pyproject.toml without `[tool.doyen]` decides nothing. Files above the
root of the project count as well, up to the top of its repository. Patterns stand in the folder of the file that
decides, whichever file writes them.
"""

import os
import re
import tomllib
from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path

import msgspec

from doyen.errors import UsageError
from doyen.settings.keys import check_keys
from doyen.settings.model import Anchor, Area, Configuration, Version
from doyen.settings.resolving import held, resolved
from doyen.settings.source import Source, located
from doyen.workspace.ignoring import IgnoreFile, ignore_file
from doyen.workspace.project import Project, existing_paths, find_project, find_root

OWN_FILE = "doyen.toml"
PROJECT_FILE = "pyproject.toml"
NAMES = frozenset({OWN_FILE, PROJECT_FILE})
_TABLE = ("tool", "doyen")
_LOWER_BOUND = re.compile(r"(?:>=|~=|==|>)\s*(\d+)\.(\d+)")
_MENTION = re.compile(rb"\btool\W{1,5}doyen\b")
_ERROR_PLACE = re.compile(r" \(at (?:line (?P<line>\d+), column \d+|end of document)\)$")


class Overrides(msgspec.Struct, frozen=True):
    """What the command line says about configuration: `KEY=VALUE` texts or paths of files, and whether to ignore files.

    A file given here decides for all files, in place of those that would be found.
    """

    configs: tuple[str, ...] = ()
    isolated: bool = False


class Configured(msgspec.Struct, frozen=True):
    """A project and the settings of its files."""

    project: Project
    configuration: Configuration


class FileSettings(msgspec.Struct, frozen=True):
    """What holds for one file or folder of a project.

    `files` are the files that decide, the strongest first; `required_python` is the project file whose
    `requires-python` gave the target version.
    """

    path: str
    area: Area
    files: tuple[str, ...]
    required_python: Source | None


def find_configured(paths: Sequence[str | Path], overrides: Overrides, today: date | None = None) -> Configured:
    """Finds the project of some paths and the settings of its files.

    Raises `UsageError` for a path that does not exist and for a configuration that cannot be understood.
    """
    finder = _Finder(_root(paths), overrides)
    project = find_project(paths, excluding=finder.excludes)
    return Configured(project, finder.configuration(project, today))


def find_settings(path: Path, overrides: Overrides) -> FileSettings:
    """Finds what holds for one file or folder; raises `UsageError` as `find_configured` does."""
    (named,) = existing_paths((path,))
    root = _root((path,))
    finder = _Finder(root, overrides)
    relative = named.relative_to(root).as_posix()
    here = finder.here("" if relative == "." else relative if named.is_dir() else relative.rpartition("/")[0])
    files = tuple(source.label for source in reversed(here.sources) if source.text)
    from_project = here.required_python if here.target is not None else None
    return FileSettings("" if relative == "." else relative, finder.area(here), files, from_project)


def _root(paths: Sequence[str | Path]) -> Path:
    named = existing_paths(paths)
    try:
        return find_root(named)[0]
    except ValueError:
        return named[0]


class _Here(msgspec.Struct, frozen=True):
    """What decides in a folder: tables, weakest first, where patterns stand, and the project's own Python version."""

    sources: tuple[Source, ...] = ()
    anchor: Anchor = Anchor()
    target: Version | None = None
    required_python: Source | None = None


class _Finder:
    """What was read so far; guards that a file is read once and a folder's answer never changes."""

    def __init__(self, root: Path, overrides: Overrides) -> None:
        self._root = root
        self._isolated = overrides.isolated
        self._folders: dict[str, _Here] = {}
        self._walked: dict[str, bool] = {}
        self._areas: dict[int, tuple[_Here, Area, tuple[IgnoreFile, ...]]] = {}
        self._files, self._command = _given(overrides)

    def excludes(self, folder: str, names: Collection[str]) -> Sequence[IgnoreFile]:
        """The patterns that leave out files of a folder that is walked and has entries of these names."""
        self._walked[folder] = not NAMES.isdisjoint(names)
        return self._resolved(self.here(folder))[2]

    def configuration(self, project: Project, today: date | None) -> Configuration:
        """The settings of all folders that hold files, where they are not those of the folder above."""
        areas = {"": self.area(self.here(""))}
        for folder in sorted({file.path.rpartition("/")[0] for file in project.files}):
            parts = folder.split("/") if folder else []
            for count in range(1, len(parts) + 1):
                above, inner = "/".join(parts[: count - 1]), "/".join(parts[:count])
                if self.here(inner) is not self.here(above):
                    areas[inner] = self.area(self.here(inner))
        return Configuration(areas, today)

    def area(self, here: _Here) -> Area:
        """The settings that what decides in a folder amounts to."""
        return self._resolved(here)[1]

    def here(self, folder: str) -> _Here:
        """What decides in a folder below the root."""
        if folder not in self._folders:
            above = self.here(folder.rpartition("/")[0]) if folder else self._outer()
            is_bare = not self._walked.get(folder, True)
            anchor = Anchor(folder=folder)
            self._folders[folder] = above if is_bare else self._decided(self._root / folder, anchor, above)
        return self._folders[folder]

    def _outer(self) -> _Here:
        """What decides above the root; files of the command line stand there, with their patterns at the root."""
        here = _Here()
        if self._files:
            sources = tuple(source for file in self._files for source in self._chain(file))
            here = _Here(sources)
        for folder in reversed(_folders_above(self._root)):
            prefix = f"{self._root.relative_to(folder).as_posix()}/"
            here = self._decided(folder, Anchor(prefix=prefix), here)
        return here

    def _decided(self, folder: Path, anchor: Anchor, above: _Here) -> _Here:
        """What decides in a folder by its own files and what stands above."""
        project = self._read(folder / PROJECT_FILE, ())
        if project is not None and "project" in project.table:
            above = msgspec.structs.replace(above, target=_required(project), required_python=project)
        if self._isolated or self._files:
            return above
        for name in (OWN_FILE, PROJECT_FILE):
            file = folder / name
            if name == OWN_FILE and not file.is_file():
                continue
            if name == PROJECT_FILE and (project is None or not _has_table(project)):
                continue
            return msgspec.structs.replace(above, sources=self._chain(file), anchor=anchor)
        return above

    def _chain(self, file: Path, below: tuple[Path, ...] = ()) -> tuple[Source, ...]:
        """The table of a file, and before it those it extends."""
        place = file.resolve()
        if place in below:
            names = " extends ".join(self._label(one) for one in (*below[below.index(place) :], place))
            raise UsageError(f"configuration files extend each other in a circle: {names}")
        source = self._read(file, _TABLE if file.name == PROJECT_FILE else ())
        if source is None:
            raise UsageError(f"the configuration file `{file}` does not exist")
        if file.name == PROJECT_FILE:
            source = _own_table(source)
        check_keys(source)
        self._check_folders(source)
        base = source.table.get("extend")
        if not isinstance(base, str):
            return (source,)
        target = file.parent / base
        if not target.is_file():
            raise UsageError(f"{located(source, 'extend')}: `{base}` does not exist; `extend` is relative to this file")
        return (*self._chain(target, (*below, place)), source)

    def _read(self, file: Path, prefix: tuple[str, ...]) -> Source | None:
        """A file as it stands; None when there is none, or when it is broken and does not concern doyen."""
        try:
            data = file.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            if file.name == PROJECT_FILE and not prefix:
                return None
            raise UsageError(f"{self._label(file)}: cannot be read: {error.strerror}") from error
        is_asked = not self._isolated and not self._files
        is_ours = bool(prefix) or file.name != PROJECT_FILE or (is_asked and _MENTION.search(data))
        try:
            text = data.decode("utf-8")
            table = tomllib.loads(text)
        except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            if not is_ours:
                return None
            raise self._malformed(file, data, error) from error
        return Source(self._label(file), table, text, prefix, str(file.parent))

    def _malformed(self, file: Path, data: bytes, error: ValueError) -> UsageError:
        if isinstance(error, UnicodeDecodeError):
            return UsageError(f"{self._label(file)}: is not UTF-8 text")
        text = str(error)
        place = _ERROR_PLACE.search(text)
        reason = text[: place.start()] if place else text
        line = place["line"] if place and place["line"] else len(data.splitlines())
        return UsageError(f"{self._label(file)}:{line}: is not valid TOML: {reason[:1].lower()}{reason[1:]}")

    def _label(self, file: Path) -> str:
        """A file as the user would name it from where they are, or else from the root of the project."""
        place = Path(os.path.abspath(file))  # noqa: PTH100  # links stay as they are written
        for folder in (Path.cwd(), self._root):
            if place.is_relative_to(folder):
                return place.relative_to(folder).as_posix()
        return str(place)

    def _check_folders(self, source: Source) -> None:
        for key in ("knowledge", "plugins"):
            value = source.table.get(key)
            for folder in value if isinstance(value, list) else ():
                if Path(source.folder, folder).is_dir():
                    continue
                where = located(source, key)
                raise UsageError(f"{where}: the folder `{folder}` does not exist; it is relative to this file")

    def _resolved(self, here: _Here) -> tuple[_Here, Area, tuple[IgnoreFile, ...]]:
        known = self._areas.get(id(here))
        if known is None:
            sources = (*here.sources, *self._command)
            settings = resolved(held(sources), here.anchor)
            if settings.target_version is None:
                settings = msgspec.structs.replace(settings, target_version=here.target)
            ignores = ignore_file(settings.exclude, prefix=here.anchor.prefix, folder=here.anchor.folder)
            known = (here, Area(settings, sources), () if ignores is None else (ignores,))
            self._areas[id(here)] = known
        return known


def _folders_above(root: Path) -> list[Path]:
    """The folders above the root that may configure it, nearest first: those of its repository, if it is in one."""
    found: list[Path] = []
    for folder in (root, *root.parents):
        if folder != root:
            found.append(folder)
        if (folder / ".git").exists():
            break
    return found


def _given(overrides: Overrides) -> tuple[list[Path], tuple[Source, ...]]:
    """The files and the tables of `--config`; raises `UsageError` for a text that is neither."""
    files: list[Path] = []
    tables: list[Source] = []
    for text in overrides.configs:
        key, sign, value = text.partition("=")
        if not sign and Path(text).is_file():
            files.append(Path(text).absolute())
            continue
        if not sign:
            raise UsageError(f"--config {text}: is neither KEY=VALUE nor a file that exists")
        source = Source(f"--config {key.strip()}", _override(key.strip(), value.strip()), folder=str(Path.cwd()))
        check_keys(source)
        tables.append(source)
    if files and overrides.isolated:
        raise UsageError("--isolated and a file given with --config contradict each other")
    if len(files) > 1:
        raise UsageError("--config names more than one file; one may extend the other")
    return files, tuple(tables)


def _override(key: str, value: str) -> Mapping[str, object]:
    """The table of a `KEY=VALUE` text; a value that TOML does not know is a bare word."""
    for written in (value, msgspec.json.encode(value).decode()):
        try:
            return tomllib.loads(f"{key} = {written}")
        except tomllib.TOMLDecodeError as error:
            failure = error
            if value[:1] in "[{\"'":
                break
    raise UsageError(f"--config {key}={value}: is not valid TOML: {failure}")


def _has_table(source: Source) -> bool:
    tool = source.table.get("tool")
    return isinstance(tool, dict) and "doyen" in tool


def _own_table(source: Source) -> Source:
    """The part of a pyproject.toml that is doyen's; raises `UsageError` where it has none."""
    tool = source.table.get("tool")
    table = tool.get("doyen") if isinstance(tool, dict) else None
    if table is None:
        raise UsageError(f"{source.label}: has no table `[tool.doyen]`")
    if not isinstance(table, dict):
        where = located(msgspec.structs.replace(source, prefix=()), *_TABLE)
        raise UsageError(f"{where}: `tool.doyen` must be a table")
    return msgspec.structs.replace(source, table=table, prefix=_TABLE)


def _required(source: Source) -> Version | None:
    """The oldest Python a project asks for; None where it asks for none or in a way that is not understood."""
    project = source.table.get("project")
    text = project.get("requires-python") if isinstance(project, dict) else None
    bounds = _LOWER_BOUND.findall(text) if isinstance(text, str) else []
    return max(((int(major), int(minor)) for major, minor in bounds), default=None)
