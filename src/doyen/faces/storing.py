"""The commands `learn` and `clean`: what doyen keeps between runs."""

import shutil
from pathlib import Path

from platformdirs import user_cache_dir

from doyen.errors import UsageError
from doyen.faces.screen import write


def clean_store() -> None:
    """Deletes the cache folder and tells its size."""
    folder = Path(user_cache_dir("doyen"))
    if not folder.exists():
        write("Nothing to clean.\n")
        return
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    shutil.rmtree(folder)
    write(f"Removed {folder} ({size / 1_000_000:.1f} MB).\n")


def learn_package(package: str) -> None:
    """Writes the stub of an installed package."""
    message = f"learning is not available yet: `{package}` was not read"
    raise UsageError(message)
