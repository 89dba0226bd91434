"""The commands `learn` and `clean`: what doyen keeps between runs."""

from pathlib import Path

from doyen.faces.screen import write
from doyen.workspace.learning import learn
from doyen.workspace.project import find_root
from doyen.workspace.store import clean


def clean_store() -> None:
    """Deletes the store of the project here."""
    root, _ = find_root([Path.cwd()])
    write(f"Removed the store of {root}.\n" if clean(root) else "Nothing to clean.\n")


def learn_package(package: str, python: Path | None, output: Path | None) -> None:
    """Writes the stub of an installed package and tells what it holds."""
    root, _ = find_root([Path.cwd()])
    lesson = learn(package, Path(root), python=python, output=output)
    write(f"Read {lesson.files:,} files of {lesson.name} {lesson.version} and wrote {lesson.path}.\n")
