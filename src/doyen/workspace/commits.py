"""Commits files of a git checkout."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from doyen.errors import UsageError


def is_clean(folder: Path) -> bool:
    """Whether a folder lies in a git checkout without uncommitted changes to tracked files.

    Raises `UsageError` where there is no checkout or git cannot be run.
    """
    return not _git(folder, "status", "--porcelain", "--untracked-files=no", "-z")


def commit_files(folder: Path, paths: Sequence[str], message: str) -> None:
    """Commits the contents of some files, and nothing else, with the project's own hooks.

    Raises `UsageError` with what git says where it refuses.
    """
    _git(folder, "commit", "--quiet", "--only", "-m", message, "--", *paths)


def _git(folder: Path, *arguments: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603  # arguments are ours, paths come after `--`
            ["git", *arguments],  # noqa: S607  # the user's own git is meant
            cwd=folder,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        message = f"git cannot be run: {error.strerror}"
        raise UsageError(message) from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip() or done.stdout.decode("utf-8", "replace").strip()
        message = f"git {arguments[0]} failed in {folder}: {said}"
        raise UsageError(message)
    return done.stdout.decode("utf-8", "replace")
