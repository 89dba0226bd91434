"""Installed packages, found by reading folders: nothing of an environment is imported or run."""

import email.parser
import os
import re
import sysconfig
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from doyen.errors import UsageError

_NATIVE = (".so", ".pyd", ".dylib")
_FOLDERS = ("site-packages", "dist-packages")


class Installed(msgspec.Struct, frozen=True):
    """A package of an environment: its name and version, and the files of it that Python imports.

    `sources` are the paths of `.py` files relative to `root`, `natives` those of compiled modules.
    """

    name: str
    version: str
    root: Path
    sources: tuple[str, ...]
    natives: tuple[str, ...]

    @property
    def stem(self) -> str:
        """The name of a file about it: distributions may share the top of their imports, names are their own."""
        return _normal(self.name).replace("-", "_")

    @property
    def imports(self) -> tuple[str, ...]:
        """The top-level names it provides, that with the most files first."""
        return tuple(
            name for name, _ in Counter(re.split(r"[./]", path, maxsplit=1)[0] for path in self.sources).most_common()
        )


def package_folders(project: Path, python: Path | None = None) -> list[Path]:
    """The folders packages are installed in: those of a named interpreter or environment, else the likely ones.

    The likely ones are `.venv` and `venv` of the project, the active environment, and the one doyen runs in. Raises
    `UsageError` when a named interpreter has no such folder.
    """
    if python is not None:
        found = [folder for base in _bases(python) for folder in _below(base)]
        if not found:
            raise UsageError(f"no installed packages were found beside `{python}`; name an interpreter or environment")
        return found
    active = os.environ.get("VIRTUAL_ENV")
    bases = [project / ".venv", project / "venv", *([Path(active)] if active else [])]
    own = (Path(sysconfig.get_path("purelib")), Path(sysconfig.get_path("platlib")))
    return list(dict.fromkeys([*(folder for base in bases for folder in _below(base)), *own]))


def _bases(python: Path) -> list[Path]:
    """The folders an interpreter may belong to; a folder is an environment itself."""
    if python.is_dir():
        return [python]
    beside = python.parent.parent
    return list(dict.fromkeys([beside, python.resolve().parent.parent])) if python.exists() else []


def _below(base: Path) -> Iterator[Path]:
    if base.name in _FOLDERS:
        yield base
        return
    patterns = ("lib/python3*/{}", "lib64/python3*/{}", "local/lib/python3*/{}", "Lib/{}")
    for pattern in patterns:
        for name in _FOLDERS:
            yield from sorted(path for path in base.glob(pattern.format(name)) if path.is_dir())


def find_package(name: str, folders: Iterable[Path]) -> Installed:
    """The installed package with a distribution name or an import name; of several the first folder's.

    Raises `UsageError` when there is none.
    """
    searched = list(folders)
    for folder in searched:
        infos = sorted(folder.glob("*.dist-info"))
        for info in infos:
            if _normal(info.name.partition("-")[0]) == _normal(name):
                return _distribution(folder, info)
        for info in infos:
            if name in _tops(info):
                return _distribution(folder, info)
        if (folder / name).is_dir() or (folder / f"{name}.py").is_file():
            return _installed(name, "", folder, _walked(folder, (name, f"{name}.py")))
    where = ", ".join(str(folder) for folder in searched) or "no environment"
    raise UsageError(f"`{name}` is not installed in {where}; install it or name another environment with `--python`")


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _tops(info: Path) -> set[str]:
    """The top-level names a distribution provides, by what it says of itself and by its files."""
    listed = set(_text(info / "top_level.txt").split())
    return listed | {path.partition("/")[0].removesuffix(".py") for path in _record(info)}


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _record(info: Path) -> list[str]:
    """The files of a distribution that lie in its folder."""
    paths = (line.rpartition(",")[0].rpartition(",")[0].strip('"') for line in _text(info / "RECORD").splitlines())
    return [path.replace("\\", "/") for path in paths if path and not path.startswith(("..", "/"))]


def _distribution(folder: Path, info: Path) -> Installed:
    headers = email.parser.HeaderParser().parsestr(_text(info / "METADATA"))
    name, version = str(headers.get("Name") or info.name.partition("-")[0]), str(headers.get("Version") or "")
    paths = [path for path in _record(info) if not path.startswith(info.name)]
    modules = [path for path in paths if path.endswith((".py", *_NATIVE))]
    if not modules:
        for linked in _linked(folder, paths):
            tops = {top for top in _tops(info) if (linked / top).is_dir()} or _packages(linked)
            return _installed(name, version, linked, _walked(linked, sorted(tops)))
        modules = _walked(folder, sorted(set(_text(info / "top_level.txt").split())))
    return _installed(name, version, folder, modules)


def _linked(folder: Path, paths: Iterable[str]) -> Iterator[Path]:
    """The folders an editable installation points to."""
    for path in paths:
        if path.endswith(".pth"):
            yield from (Path(line) for line in _text(folder / path).splitlines() if line and Path(line).is_dir())


def _packages(folder: Path) -> set[str]:
    return {path.parent.name for path in folder.glob("*/__init__.py")}


def _walked(folder: Path, tops: Iterable[str]) -> list[str]:
    found: list[str] = []
    for top in tops:
        path = folder / top
        files = path.rglob("*") if path.is_dir() else [path, path.with_suffix(".py")]
        found += [one.relative_to(folder).as_posix() for one in files if one.is_file()]
    return sorted(set(found))


def _installed(name: str, version: str, root: Path, paths: Iterable[str]) -> Installed:
    kept = [path for path in paths if "__pycache__" not in path]
    sources = tuple(sorted(path for path in kept if path.endswith(".py")))
    return Installed(name, version, root, sources, tuple(sorted(path for path in kept if path.endswith(_NATIVE))))
