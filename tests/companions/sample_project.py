"""Small projects on disk, their companions run for real."""

import stat
import sys
from collections.abc import Mapping
from pathlib import Path

import msgspec

from doyen.report import ReportedFinding
from doyen.workspace.companions.reviewed_files import ReviewedFiles
from doyen.workspace.companions.side_by_side import CompanionRequest, CompanionResult, start_companions
from doyen.workspace.project import find_project
from doyen.workspace.reading import take_inventory
from doyen.workspace.store import without_store

PROJECT = '[project]\nname = "shop"\nversion = "1"\nrequires-python = ">=3.12"\n'


def write(root: Path, files: Mapping[str, str]) -> Path:
    """Writes files below a root; a project without its own `pyproject.toml` gets one that configures nothing."""
    for path, text in {"pyproject.toml": PROJECT, **files}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    return root


def companions(
    root: Path, *named: str, types: str | None = "off", seconds: float = 120, **wishes: bool
) -> CompanionResult:
    """What the companions of a project say."""
    project = find_project([root / path for path in named] or [root])
    request = msgspec.structs.replace(CompanionRequest(project, types=types), **wishes)
    with start_companions(request) as started, without_store() as store:
        return started.collect(ReviewedFiles(take_inventory(project, store), store).sources, seconds)


def rules(result: CompanionResult) -> list[str]:
    """The names of what was found, in order."""
    return [finding.rule for finding in result.findings]


def only(result: CompanionResult, rule: str) -> ReportedFinding:
    """The one finding of a rule."""
    (found,) = [finding for finding in result.findings if finding.rule == rule]
    return found


def kinds(result: CompanionResult) -> list[str]:
    """The kinds of the problems, in order."""
    return [problem.kind for problem in result.problems]


def install(root: Path, name: str, body: str) -> Path:
    """Puts a program of a few lines of Python into the environment of a project."""
    (root / ".venv" / "lib" / "python3.12" / "site-packages").mkdir(parents=True, exist_ok=True)
    program = root / ".venv" / "bin" / name
    program.parent.mkdir(exist_ok=True)
    program.write_text(f"#!{sys.executable}\n{body}\n", encoding="utf-8")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return program


def tree(root: Path) -> set[str]:
    """All paths below a root."""
    return {path.relative_to(root).as_posix() for path in root.rglob("*")}
