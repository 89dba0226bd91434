"""Finds the programs of a project: those of its environment first, then those on PATH."""

import os
import re
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from doyen.workspace.environments import package_folders

_DEEPEST = 4


class Environment(msgspec.Struct, frozen=True):
    """Where programs are looked for: `home` is the project's own environment if it has one, `bases` are all of them."""

    home: Path | None
    bases: tuple[Path, ...]

    def find(self, name: str) -> Path | None:
        """The program with a name; None where there is none."""
        folders = [str(base / folder) for base in self.bases for folder in _SCRIPTS]
        found = shutil.which(name, path=os.pathsep.join(folders)) or shutil.which(name)
        return Path(found) if found else None

    @property
    def python(self) -> Path | None:
        """The interpreter of the project's own environment."""
        if self.home is None:
            return None
        names = [self.home / folder / name for folder in _SCRIPTS for name in ("python", "python.exe")]
        return next((path for path in names if path.is_file()), None)

    def has_most(self, requirements: Sequence[str]) -> bool:
        """Whether the project's own environment has at least half of some distributions; without it types mean little.

        Requirements are written as in `[project]`; a project that declares none is content without.
        """
        names = {_normal(found[0]) for text in requirements if (found := _NAME.match(text.strip()))}
        folders = [] if self.home is None else [path for pattern in _PACKAGES for path in self.home.glob(pattern)]
        installed = {_normal(path.name.split("-")[0]) for folder in folders for path in folder.glob("*.dist-info")}
        return not names or 2 * len(names & installed) >= len(names)

    def holds(self, program: Path) -> bool:
        """Whether a program belongs to the project's own environment."""
        return self.home is not None and program.is_relative_to(self.home)

    @property
    def activation(self) -> Mapping[str, str]:
        """What a shell sets when the project's environment is activated."""
        if self.home is None:
            return {}
        folders = [str(self.home / folder) for folder in _SCRIPTS if (self.home / folder).is_dir()]
        path = os.pathsep.join([*folders, os.environ.get("PATH", os.defpath)])
        return {"VIRTUAL_ENV": str(self.home), "PATH": path}


_SCRIPTS = ("bin", "Scripts")
_PACKAGES = ("lib/python*/site-packages", "Lib/site-packages")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def _normal(name: str) -> str:
    """The name of a distribution in its one spelling (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def find_environment(folder: Path, root: Path) -> Environment:
    """The environment of a folder of a project, else that of the project, else the active one."""
    outer = [*package_folders(folder), *package_folders(root)] if folder != root else package_folders(root)
    bases = list(dict.fromkeys(base for found in outer if (base := _environment_above(found)) is not None))
    own = Path(sys.prefix)
    bases.sort(key=lambda base: base == own and not _is_of_project(base, folder, root))
    home = next((base for base in bases if _is_of_project(base, folder, root)), None)
    return Environment(home, tuple(bases))


def _environment_above(packages: Path) -> Path | None:
    """The environment that a folder of installed packages belongs to."""
    for base in list(packages.parents)[:_DEEPEST]:
        if any((base / folder).is_dir() for folder in _SCRIPTS):
            return base
    return None


def _is_of_project(base: Path, folder: Path, root: Path) -> bool:
    active = os.environ.get("VIRTUAL_ENV")
    return base.parent in {folder, root} or (bool(active) and base == Path(str(active)))
