"""A project on disk: its root, its Python files, and which of them the user asked about.

The whole project is read, whatever is named: a finding under the named paths may have its cause elsewhere. Folders
are walked without following links, so the walk always ends and never leaves the root.
"""

import os
import stat
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from doyen.errors import UsageError
from doyen.report import Problem
from doyen.workspace.ignoring import IgnoreFile, ignore_file, is_left_out

MARKERS = ("pyproject.toml", "setup.cfg", "setup.py", ".git")
"""What makes a folder the root of a project."""

EXCLUDED = frozenset(
    {
        ".bzr", ".direnv", ".doyen_cache", ".eggs", ".git", ".git-rewrite", ".hg", ".hypothesis", ".ipynb_checkpoints",
        ".mypy_cache", ".nox", ".pants.d", ".pixi", ".pyenv", ".pytest_cache", ".pytype", ".ruff_cache", ".svn", ".tox",
        ".venv", ".vscode", "__pycache__", "__pypackages__", "_build", "buck-out", "node_modules", "site-packages",
        "venv",
    }
)  # fmt: skip
"""Folders that never hold the project's own code."""

_OUTPUTS = frozenset({"build", "dist"})
"""Folders of built files, unless they are packages themselves."""

LEARNED_FOLDER = ".doyen/stubs"
"""Where a project keeps the stubs it has learned, relative to its root."""


type Excluding = Callable[[str, Collection[str]], Sequence[IgnoreFile]]
"""Gives the patterns that leave out entries of a folder, by its relative path and the names of its entries."""


def exclude_nothing(folder: str, names: Collection[str]) -> Sequence[IgnoreFile]:
    """Leaves nothing out."""
    return ()


class ListedFile(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One file of the project: its relative POSIX path and what the file system says about it."""

    path: str
    size: int
    modified: int
    changed: int
    inode: int


class Project(msgspec.Struct, frozen=True):
    """The files of a project, sorted by path.

    `named` holds the relative paths findings are reported under; it is empty when everything was asked for.
    """

    root: str
    files: tuple[ListedFile, ...]
    named: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    def location(self, path: str) -> str:
        """Where the file at a relative path lies on this machine."""
        return os.path.join(self.root, *path.split("/"))  # noqa: PTH118  # called for every file


def find_root(paths: Sequence[Path]) -> tuple[Path, bool]:
    """Returns the project root for existing paths, and whether a marker shows it; else it is their common folder."""
    folders = [path if path.is_dir() else path.parent for path in paths]
    common = Path(os.path.commonpath(folders))
    for folder in (common, *common.parents):
        if any((folder / marker).exists() for marker in MARKERS):
            return folder, True
    return common, False


def find_project(
    paths: Sequence[str | Path] = (), *, exclude: Sequence[str] = (), excluding: Excluding = exclude_nothing
) -> Project:
    """Finds the project that holds some paths (the working directory, when none is given) and lists its files.

    `exclude` holds patterns in the form of `.gitignore`, relative to the root; `excluding` gives more of them for each
    folder. A path that is named is read even when it is excluded. Raises `UsageError` for a path that does not exist
    or several that share no folder.
    """
    named = existing_paths(paths)
    try:
        root, is_marked = find_root(named)
    except ValueError as error:
        raise UsageError(f"the paths share no folder: {', '.join(map(str, named))}") from error
    listing = _Listing(root, exclude, excluding)
    if is_marked:
        listing.walk("")
    for path in named:
        listing.add(path)
    scope = sorted({path.relative_to(root).as_posix() for path in named})
    return Project(
        root=str(root),
        files=tuple(sorted(listing.files.values(), key=lambda file: file.path)),
        named=() if "." in scope else tuple(scope),
        problems=tuple(sorted(listing.problems)),
    )


def existing_paths(paths: Sequence[str | Path]) -> list[Path]:
    """Some paths (the working directory, when there is none) without links; raises `UsageError` for a missing one."""
    return [_existing(path) for path in paths or (".",)]


def _existing(path: str | Path) -> Path:
    try:
        return Path(path).resolve(strict=True)
    except (OSError, RuntimeError, ValueError) as error:
        raise UsageError(f"`{path}` does not exist or cannot be reached") from error


class _Listing:
    """The files found so far; each is kept once, under the first path that leads to it."""

    def __init__(self, root: Path, exclude: Sequence[str], excluding: Excluding) -> None:
        self.root = str(root)
        self.files: dict[str, ListedFile] = {}
        self.problems: list[Problem] = []
        self._links: list[tuple[str, str]] = []
        self._walked: set[str] = set()
        self._excluding = excluding
        self._ignores = [*_outer_ignores(root), *_one(ignore_file(exclude))]

    def add(self, path: Path) -> None:
        """Adds what a named path means: a folder with all below it, or one file."""
        relative = path.relative_to(self.root).as_posix()
        if path.is_dir():
            self.walk("" if relative == "." else relative)
        elif relative not in self.files:
            if path.suffix == ".py" or _is_script(path):
                self._file(relative, path.stat())
            else:
                self.problems.append(Problem(relative, 0, "not-python", "the file is named but is not Python"))

    def walk(self, start: str) -> None:
        """Lists the Python files in a folder and below; files that links lead to are kept unless seen already."""
        if start in self._walked:
            return
        pending = [(start, self._ignores + self._ignores_above(start))]
        while pending:
            folder, ignores = pending.pop()
            self._walked.add(folder)
            pending += self._folder(folder, ignores)
        for path, target in self._links:
            if target not in self.files and path not in self.files:
                self._linked(path, target)
        self._links.clear()

    def _ignores_above(self, start: str) -> list[IgnoreFile]:
        """The patterns that stand between the root and a folder that is walked by itself."""
        parts = start.split("/")[:-1] if start else []
        folders = ["/".join(parts[:count]) for count in range(len(parts) + 1)] if start else []
        return [file for folder in folders for file in _one(_read_ignores(self._location(folder), folder))]

    def _folder(self, folder: str, ignores: list[IgnoreFile]) -> Iterator[tuple[str, list[IgnoreFile]]]:
        """Keeps the files of one folder and returns its folders with the patterns that hold there."""
        try:
            with os.scandir(self._location(folder)) as entries:
                found = list(entries)
        except OSError as error:
            self._unreadable(folder or ".", error)
            return
        names = {entry.name for entry in found}
        if folder and ("pyvenv.cfg" in names or _is_output(folder, names)):
            return
        if ".gitignore" in names:
            ignores = [*ignores, *_one(_read_ignores(self._location(folder), folder))]
        excludes = self._excluding(folder, names)
        for entry in found:
            name = entry.name
            path = f"{folder}/{name}" if folder else name
            if entry.is_dir(follow_symlinks=False):
                if not (_is_excluded(name) or path in self._walked or _is_out(ignores, excludes, path, folder=True)):
                    yield path, ignores
            elif name.endswith(".py") and not _is_out(ignores, excludes, path, folder=False):
                self._entry(path, entry)

    def _entry(self, path: str, entry: os.DirEntry[str]) -> None:
        try:
            if entry.is_symlink():
                self._link(path, entry.path)
            else:
                self._file(path, os.stat(entry.path) if os.name == "nt" else entry.stat())  # noqa: PTH116
        except OSError as error:
            self._unreadable(path, error)

    def _link(self, path: str, location: str) -> None:
        """Notes a link to a file below the root; where others lead is none of the project's text."""
        target = os.path.realpath(location)
        if not target.startswith(os.path.join(self.root, "")):  # noqa: PTH118
            self.problems.append(Problem(path, 0, "link", "the link leads out of the project and is not followed"))
        elif os.path.isfile(target):  # noqa: PTH113
            self._links.append((path, os.path.relpath(target, self.root).replace(os.sep, "/")))

    def _linked(self, path: str, target: str) -> None:
        """Keeps a file only a link leads to, under the path of the link."""
        try:
            self._file(path, os.stat(self._location(target)))  # noqa: PTH116
        except OSError as error:
            self._unreadable(path, error)

    def _file(self, path: str, status: os.stat_result) -> None:
        """Keeps a regular file; one whose name is no text cannot be spoken about."""
        if not stat.S_ISREG(status.st_mode):
            return
        if not path.isprintable() and _has_surrogates(path):
            self._unreadable(path, OSError("its name is not valid text"))
            return
        changed = status.st_mtime_ns if os.name == "nt" else status.st_ctime_ns
        self.files[path] = ListedFile(path, status.st_size, status.st_mtime_ns, changed, status.st_ino)

    def _unreadable(self, path: str, error: OSError) -> None:
        shown = path.encode("utf-8", "backslashreplace").decode()
        self.problems.append(Problem(shown, 0, "unreadable", f"cannot be read: {error.strerror or error}"))

    def _location(self, folder: str) -> str:
        return os.path.join(self.root, *folder.split("/")) if folder else self.root  # noqa: PTH118


def _one[Item](item: Item | None) -> list[Item]:
    return [] if item is None else [item]


def _is_excluded(name: str) -> bool:
    return name in EXCLUDED or name.endswith(".egg-info")


def _is_out(ignores: Sequence[IgnoreFile], excludes: Sequence[IgnoreFile], path: str, *, folder: bool) -> bool:
    """Whether git or the user's own patterns leave an entry out."""
    return is_left_out(ignores, path, is_folder=folder) or (
        bool(excludes) and is_left_out(excludes, path, is_folder=folder)
    )


def _is_output(folder: str, names: Iterable[str]) -> bool:
    return folder.rpartition("/")[2] in _OUTPUTS and "__init__.py" not in names


def _has_surrogates(path: str) -> bool:
    try:
        path.encode()
    except UnicodeEncodeError:
        return True
    return False


def _is_script(path: Path) -> bool:
    """Whether a file without a suffix says in its first line that Python runs it."""
    if path.suffix:
        return False
    try:
        with path.open("rb") as file:
            first = file.readline(200)
    except OSError:
        return False
    return first.startswith(b"#!") and b"python" in first


def _read_ignores(location: str, folder: str, prefix: str = "", name: str = ".gitignore") -> IgnoreFile | None:
    try:
        with open(os.path.join(location, name), encoding="utf-8", errors="replace") as file:  # noqa: PTH118, PTH123
            return ignore_file(file.read().splitlines(), prefix=prefix, folder=folder)
    except OSError:
        return None


def _outer_ignores(root: Path) -> list[IgnoreFile]:
    """The patterns of the repository that stand above the root, and those it keeps for itself."""
    top = next((folder for folder in (root, *root.parents) if (folder / ".git").exists()), None)
    if top is None:
        return []
    inside = root.relative_to(top).as_posix()
    parts = [] if inside == "." else inside.split("/")
    found = _one(_read_ignores(str(top), "", "".join(f"{part}/" for part in parts), ".git/info/exclude"))
    for count in range(len(parts)):
        prefix = "".join(f"{part}/" for part in parts[count:])
        found += _one(_read_ignores(str(top.joinpath(*parts[:count])), "", prefix))
    return found
