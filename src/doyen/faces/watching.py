"""`--watch`: reviews again whenever a file of the project changes.

Each review is a process of its own, so that a long watch holds no memory; the store makes it quick. Changes are found
by looking at what the file system says of each file, which is what a review does first anyway.
"""

import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Never

from doyen.faces.opening import Request
from doyen.faces.screen import write
from doyen.workspace.configuration import find_configured

_PAUSE = 0.7
_SETTINGS = ("pyproject.toml", "doyen.toml")
_CLEAR = "\x1b[2J\x1b[3J\x1b[H"

type State = frozenset[tuple[object, ...]]


def watch_project(request: Request, words: Sequence[str]) -> Never:
    """Runs `doyen` with some words now and after each change, until it is interrupted."""
    state: State | None = None
    while True:
        found = _state(request)
        if found != state:
            state = found
            if sys.stdout.isatty():
                write(_CLEAR)
            code = subprocess.run([sys.executable, "-m", "doyen", *words], check=False).returncode  # noqa: S603
            if code > 1:
                raise SystemExit(code)
            sys.stderr.write(f"{time.strftime('%H:%M:%S')} watching, press Ctrl+C to end\n")
        time.sleep(_PAUSE)


def _state(request: Request) -> State:
    """What the file system says of the files and settings of a project, its stubs and its plugins."""
    found = find_configured(request.paths, request.overrides)
    project = found.project
    areas = found.configuration.areas.values()
    folders = {folder for area in areas for folder in (*area.settings.plugins, *area.settings.knowledge)}
    added = [path for folder in folders for path in Path(folder).rglob("*.py*") if path.suffix in (".py", ".pyi")]
    settings = [Path(project.root) / name for name in _SETTINGS]
    return frozenset(
        [(file.path, file.size, file.modified, file.inode) for file in project.files]
        + [(path.name, path.stat().st_mtime_ns) for path in (*settings, *added) if path.exists()]
    )
