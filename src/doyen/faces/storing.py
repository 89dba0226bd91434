"""The commands `learn` and `clean`: what doyen keeps between runs."""

from pathlib import Path

from doyen.errors import UsageError
from doyen.faces.screen import write
from doyen.workspace.project import find_root
from doyen.workspace.store import clean


def clean_store() -> None:
    """Deletes the store of the project here."""
    root, _ = find_root([Path.cwd()])
    write(f"Removed the store of {root}.\n" if clean(root) else "Nothing to clean.\n")


def learn_package(package: str) -> None:
    """Writes the stub of an installed package."""
    message = f"learning is not available yet: `{package}` was not read"
    raise UsageError(message)
