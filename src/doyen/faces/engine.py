"""What every command needs of the layers below: a project read, linked and recognised."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from doyen.errors import UsageError
from doyen.facts.collect import collect
from doyen.frameworks.backend import Backend
from doyen.frameworks.recognise import recognised
from doyen.program.link import link
from doyen.syntax.parse import parse
from doyen.text.source import DecodedText, decode


class Request(msgspec.Struct, frozen=True):
    """What to read: paths as the user wrote them, how many processes, whether the store may be used."""

    paths: tuple[Path, ...]
    jobs: int | None = None
    use_store: bool = True


class Analysed(msgspec.Struct, frozen=True):
    """A project ready for questions: `paths` are the requested ones relative to the root."""

    root: Path
    paths: tuple[str, ...]
    backend: Backend
    cached_files: int


def project_root(paths: Sequence[Path]) -> Path:
    """The folder that holds everything asked for: the nearest one with a pyproject file or a repository, if any."""
    for path in paths:
        if not path.exists():
            message = f"no such file or folder: {path}"
            raise UsageError(message)
    folders = [path.resolve() if path.is_dir() else path.resolve().parent for path in paths]
    common = Path(os.path.commonpath(folders))
    for folder in (common, *common.parents):
        if any((folder / name).exists() for name in ("pyproject.toml", ".git")):
            return folder
    return common


def relative_paths(root: Path, paths: Sequence[Path]) -> tuple[str, ...]:
    """Requested paths relative to the root, with forward slashes; the root itself is `.`."""
    return tuple(path.resolve().relative_to(root).as_posix() for path in paths)


def analyse(request: Request, tell: Callable[[str], None]) -> Analysed:
    """Reads, links and recognises the project that holds the requested paths."""
    root = project_root(request.paths)
    tell(f"reading {root.name}")
    found = sorted(path for path in root.rglob("*.py") if not _is_hidden(path.relative_to(root)))
    files = [(path.relative_to(root).as_posix(), collect(parse(path.read_bytes()))) for path in found]
    tell(f"linking {len(files):,} files")
    program = link(files, ())
    return Analysed(root, relative_paths(root, request.paths), Backend(program, recognised(program), texts(root)), 0)


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") or part in ("node_modules", "__pycache__") for part in path.parts)


def texts(root: Path) -> Callable[[str], DecodedText]:
    """Looks up the text of a file by its path relative to the root; an unreadable file is empty."""
    known: dict[str, DecodedText] = {}

    def text(path: str) -> DecodedText:
        if path not in known:
            known[path] = _read(root / path)
        return known[path]

    return text


def _read(path: Path) -> DecodedText:
    try:
        return DecodedText(decode(path.read_bytes()))
    except (OSError, UnicodeDecodeError, LookupError):
        return DecodedText("")
