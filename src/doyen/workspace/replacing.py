"""Replaces files on disk: all of them or none, each in one step, none that changed meanwhile."""

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from doyen.errors import UsageError

type Contents = Mapping[Path, bytes]


def replace_files(before: Contents, after: Contents) -> None:
    """Writes new contents where the old ones still stand.

    Raises `UsageError` for a file that has other contents by now or cannot be written; then none is changed.
    """
    prepared: dict[Path, Path] = {}
    done: list[Path] = []
    try:
        for path, data in after.items():
            target = path.resolve()
            prepared[target] = _prepared(target, data)
        for path, data in before.items():
            _check_unchanged(path, data)
        for target, temporary in prepared.items():
            temporary.replace(target)
            done.append(target)
    except OSError as error:
        _restore(before, done)
        message = f"cannot write {error.filename or 'a file'}: {error.strerror}; no file was changed"
        raise UsageError(message) from error
    finally:
        for temporary in prepared.values():
            temporary.unlink(missing_ok=True)


@contextmanager
def replaced_files(before: Contents, after: Contents) -> Iterator[None]:
    """Has new contents in place inside the block, and the old ones again after it."""
    replace_files(before, after)
    try:
        yield
    finally:
        _restore(before, [path.resolve() for path in before])


def write_file(path: Path, data: bytes) -> None:
    """Writes a file in one step, a new one or in place of an old one; raises `UsageError` where that cannot be."""
    try:
        _prepared(path.resolve(), data).replace(path.resolve())
    except OSError as error:
        message = f"cannot write {path}: {error.strerror}"
        raise UsageError(message) from error


def _prepared(target: Path, data: bytes) -> Path:
    """A temporary file beside the target, with its mode."""
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".doyen", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if not target.exists():
            temporary.chmod(0o666 & ~_umask())
            return temporary
        shutil.copymode(target, temporary)
        with contextlib.suppress(OSError, AttributeError):
            owner = target.stat()
            os.chown(temporary, owner.st_uid, owner.st_gid)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _umask() -> int:
    """The mode bits that new files of this process do not get; asking sets them for a moment."""
    found = os.umask(0o022)
    os.umask(found)
    return found


def _check_unchanged(path: Path, data: bytes) -> None:
    try:
        found = path.read_bytes()
    except OSError as error:
        message = f"{path} cannot be read any more ({error.strerror}); no file was changed"
        raise UsageError(message) from error
    if found != data:
        message = f"{path} was changed by somebody else meanwhile; no file was changed, run the command again"
        raise UsageError(message)


def _restore(before: Contents, targets: list[Path]) -> None:
    """Puts the old contents back where new ones stand."""
    contents = {path.resolve(): data for path, data in before.items()}
    for target in targets:
        _prepared(target, contents[target]).replace(target)
