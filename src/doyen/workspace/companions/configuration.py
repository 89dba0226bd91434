"""What a project configures, and where: its folders with the files that tools look for in them."""

import configparser
import os
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from doyen.report import Problem
from doyen.workspace.project import Project

type Table = Mapping[str, object]

_NOTHING: Table = {}
_LOWER_BOUND = re.compile(r"(?:>=|~=|==|>|\^)\s*3\.(\d+)")
_PIN = ".python-version"
_PINNED = re.compile(r"^\s*(?:cpython-)?3\.(\d+)", re.MULTILINE)
_UPPER_BOUND = re.compile(r"(?:<=?|==|~=)\s*3\.\d+")


class Place(msgspec.Struct, frozen=True):
    """A folder that may hold configuration: the names of its files and the content of its `pyproject.toml`."""

    folder: Path
    names: frozenset[str] = frozenset()
    pyproject: Table = {}

    def tool(self, name: str) -> Table | None:
        """The `[tool.NAME]` table; None where there is none."""
        return _inner(_inner(self.pyproject, "tool") or _NOTHING, name)

    @property
    def project(self) -> Table:
        """The `[project]` table."""
        return _inner(self.pyproject, "project") or _NOTHING


class Configuration(msgspec.Struct, frozen=True):
    """The folders that count: the root, those above it from the nearest on, those below it that lead to its files."""

    root: Place
    above: tuple[Place, ...]
    below: tuple[Place, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def places(self) -> tuple[Place, ...]:
        """All of them, the root first."""
        return (self.root, *self.above, *self.below)

    def governed(self, is_configured: Callable[[Place], bool]) -> tuple[Place, ...]:
        """Where a tool that looks upwards for its configuration has to be run to be under it.

        That is the root where it or a folder above is configured, else the topmost folders that are.
        """
        if any(is_configured(place) for place in (self.root, *self.above)):
            return (self.root,)
        found: list[Place] = []
        for place in self.below:
            if is_configured(place) and not any(place.folder.is_relative_to(outer.folder) for outer in found):
                found.append(place)
        return tuple(found)


def read_configuration(project: Project) -> Configuration:
    """Reads which files each folder has and the tables of every `pyproject.toml`."""
    root = Path(project.root)
    problems: list[Problem] = []

    def place(folder: Path) -> Place:
        names = _names(folder)
        table = _NOTHING
        if "pyproject.toml" in names:
            try:
                table = read_toml(folder / "pyproject.toml")
            except ValueError as error:
                name = os.path.relpath(folder / "pyproject.toml", root).replace(os.sep, "/")
                problems.append(Problem(name, 0, "unreadable", f"{error}; what it configures is not known"))
        return Place(folder, names, table)

    return Configuration(
        root=place(root),
        above=tuple(place(folder) for folder in root.parents),
        below=tuple(place(root / folder) for folder in _folders(project)),
        problems=tuple(problems),
    )


def _folders(project: Project) -> list[str]:
    """The folders between the root and its files, outer ones first."""
    found: set[str] = set()
    for file in project.files:
        folder = file.path.rpartition("/")[0]
        while folder and folder not in found:
            found.add(folder)
            folder = folder.rpartition("/")[0]
    return sorted(found)


def _names(folder: Path) -> frozenset[str]:
    try:
        return frozenset(os.listdir(folder))  # noqa: PTH208  # called for every folder
    except OSError:
        return frozenset()


def read_toml(path: Path) -> Table:
    """The tables of a TOML file; raises `ValueError` with what is wrong where it has none."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        message = f"cannot be read: {error.strerror}"
        raise ValueError(message) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        message = f"is not valid TOML: {error}"
        raise ValueError(message) from error


def read_section(path: Path, section: str) -> Table | None:
    """A section of an INI file; None where the file has none or cannot be read."""
    parser = configparser.RawConfigParser(strict=False)
    try:
        parser.read_string(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error):
        return None
    return dict(parser.items(section)) if parser.has_section(section) else None


def oldest_python(places: Sequence[Place]) -> int | None:
    """The minor version of the oldest Python 3 that the project is made for; None where it does not say.

    Where no requirement tells it, the pinned interpreter does.
    """
    required = [max(bounds) for text in _requirements(places) if (bounds := _minors(text))]
    return min(required or _pinned(places), default=None)


def has_newest_python(place: Place) -> bool:
    """Whether a project says that some Python is too new for it."""
    return any(_UPPER_BOUND.search(text) for text in _requirements([place]))


def _minors(text: str) -> list[int]:
    return [int(minor) for minor in _LOWER_BOUND.findall(text)]


def _pinned(places: Iterable[Place]) -> Iterator[int]:
    """What files named `.python-version` say."""
    for place in places:
        if _PIN in place.names and (place.folder / _PIN).is_file():
            text = (place.folder / _PIN).read_text(encoding="utf-8", errors="replace")
            yield from (int(minor) for minor in _PINNED.findall(text))


def _requirements(places: Iterable[Place]) -> Iterator[str]:
    """What each place says of Python, in the standard form or in that of Poetry."""
    for place in places:
        poetry = _inner(place.tool("poetry") or _NOTHING, "dependencies") or _NOTHING
        for value in (place.project.get("requires-python"), poetry.get("python")):
            if isinstance(value, str):
                yield value


def _inner(table: Table, name: str) -> Table | None:
    value = table.get(name)
    return value if isinstance(value, Mapping) else None
