"""Commits files of a git checkout."""

from collections.abc import Sequence
from pathlib import Path

from doyen.workspace.git import ask_git


def is_clean(folder: Path) -> bool:
    """Whether a folder lies in a git checkout without uncommitted changes to tracked files.

    Raises `UsageError` where there is no checkout or git cannot be run.
    """
    return not ask_git(folder, "status", "--porcelain", "--untracked-files=no", "-z")


def commit_files(folder: Path, paths: Sequence[str], message: str) -> None:
    """Commits the contents of some files, and nothing else, with the project's own hooks.

    Raises `UsageError` with what git says where it refuses.
    """
    ask_git(folder, "commit", "--quiet", "--only", "-m", message, "--", *paths)
