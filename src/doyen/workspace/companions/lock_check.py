"""uv: whether the lock still fits the project, asked in a copy so that nothing of the project is executed.

Locking a project with dynamic metadata runs its build backend, and `--no-build` does not keep uv from it. uv is
therefore shown only what it has to compare: the lock and the `pyproject.toml` files, in a folder of their own.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import msgspec

from doyen.rule import Severity
from doyen.workspace.companions.configuration import Configuration, Place, has_newest_python, read_toml
from doyen.workspace.companions.outcomes import Reading, complaint, failed, unfinished
from doyen.workspace.companions.processes import Call, Ended
from doyen.workspace.companions.programs import find_environment
from doyen.workspace.companions.remarks import Remark

LOCK = "uv.lock"
STALE = "lock-stale"

_ROOT_FILES = ("pyproject.toml", LOCK, "uv.toml", ".python-version")
_LOCAL = ("editable", "virtual", "directory")
_OUTDATED = "needs to be updated"


class LockCheck(msgspec.Struct, frozen=True):
    """The call that asks uv, and the folder it is asked in, which the caller removes; or why nobody is asked."""

    call: Call | None = None
    copy: str = ""
    note: str = ""


def prepare_lock_check(configuration: Configuration) -> LockCheck:
    """Prepares the question where there is a lock and a uv to ask."""
    root = configuration.root
    if LOCK not in root.names or "pyproject.toml" not in root.names:
        return LockCheck()
    program = find_environment(root.folder, root.folder).find("uv")
    if program is None:
        return LockCheck(note=f"{LOCK} was not checked: there is no uv in the project's environment or on PATH")
    copy = tempfile.mkdtemp(prefix="doyen-lock-")
    try:
        _copy(configuration, Path(copy))
    except OSError as error:
        shutil.rmtree(copy, ignore_errors=True)
        return LockCheck(note=f"{LOCK} was not checked: it cannot be copied ({error.strerror})")
    arguments = [str(program), "lock", "--check", "--offline", "--no-build", "--no-progress"]
    if not has_newest_python(root):
        arguments += ["--python", sys.executable]
    return LockCheck(Call("uv", tuple(arguments), copy, {"UV_PYTHON_DOWNLOADS": "never"}), copy)


def _copy(configuration: Configuration, target: Path) -> None:
    """Copies what tells the project's and its members' requirements."""
    root = configuration.root.folder
    for name in _ROOT_FILES:
        if name in configuration.root.names:
            shutil.copyfile(root / name, target / name)
    members = {place.folder for place in configuration.below if "pyproject.toml" in place.names}
    members.update(folder for folder in _locked_members(root) if (folder / "pyproject.toml").is_file())
    for member in members:
        inside = target / member.relative_to(root)
        inside.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(member / "pyproject.toml", inside / "pyproject.toml")


def _locked_members(root: Path) -> Iterator[Path]:
    """The folders below the root that the lock names as packages of the project."""
    try:
        packages = read_toml(root / LOCK).get("package", [])
    except ValueError:
        return  # uv itself says what is wrong with it
    for package in packages if isinstance(packages, list) else []:
        source = package.get("source", {}) if isinstance(package, dict) else {}
        for kind in _LOCAL:
            folder = Path(os.path.normpath(root / str(source.get(kind, "."))))
            if folder != root and folder.is_relative_to(root):
                yield folder


def read_lock_check(ended: Ended, place: Place) -> Reading:
    """What uv says of the project at a place: the lock fits, it is stale, or uv cannot tell without the network."""
    problem = unfinished(ended)
    if problem is not None:
        return Reading(problems=(problem,))
    if ended.status == 0:
        return Reading(note=f"{LOCK} fits the project")
    if _OUTDATED in ended.errors:
        return Reading((_stale(dependencies_line(place)),), note=f"{LOCK} is stale")
    why = f"it cannot tell offline whether {LOCK} fits the project: {complaint(ended)}"
    return Reading(problems=(failed("uv", why, "run `uv lock --check` with the network"),))


def _stale(line: int) -> Remark:
    return Remark(
        tool="uv",
        code=STALE,
        path="pyproject.toml",
        line=line,
        column=0,
        end_line=line,
        end_column=0,
        message=f"`{LOCK}` does not fit `pyproject.toml`, so what is installed is not what is asked for; run `uv lock`",
        severity=Severity.WARNING,
    )


def dependencies_line(place: Place) -> int:
    """The line of `pyproject.toml` that begins the dependencies, else the `[project]` table, else the first."""
    try:
        lines = (place.folder / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return 1
    table = ""
    project = 1
    for number, line in enumerate(lines, 1):
        words = line.strip()
        if words.startswith("["):
            table = words
            project = number if words == "[project]" else project
        elif table == "[project]" and words.partition("=")[0].strip() == "dependencies":
            return number
    return project
