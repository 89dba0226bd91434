"""Keys that tell which tool and which interpreter made something, so that nothing stale is served.

Both keys follow the tool's own files, not only its version: an edit of the tool is as good as a release.
"""

import functools
import hashlib
import os
import sys
from pathlib import Path

from doyen.version import __version__

DIGEST_SIZE = 16

_PACKAGE = Path(__file__).parent.parent
_FACT_SOURCES = (
    "text/*.py",
    "syntax/*.py",
    "facts/*.py",
    "knowledge/*.py",
    "workspace/extraction.py",
)


def digest(*parts: bytes) -> bytes:
    """A digest of some bytes; the parts are told apart by their lengths."""
    hashed = hashlib.blake2b(digest_size=DIGEST_SIZE)
    for part in parts:
        hashed.update(len(part).to_bytes(8))
        hashed.update(part)
    return hashed.digest()


def content_digest(data: bytes) -> bytes:
    """The digest of one file's bytes."""
    return hashlib.blake2b(data, digest_size=DIGEST_SIZE).digest()


@functools.cache
def facts_key() -> bytes:
    """What facts depend on besides the file: the interpreter and the code that makes them.

    Like the tool's key it is settled once a process: a process goes on with the code it began with.
    """
    sources = sorted(path for pattern in _FACT_SOURCES for path in _PACKAGE.glob(pattern))
    return digest(*_interpreter(), *(path.read_bytes() for path in sources))


@functools.cache
def tool_key() -> bytes:
    """What a report depends on besides its inputs: the interpreter and every file of the tool, told by their stamps."""
    stamps: list[str] = []
    pending = [str(_PACKAGE)]
    while pending:
        with os.scandir(pending.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    if entry.name != "__pycache__":
                        pending.append(entry.path)
                elif not entry.name.endswith(".pyc"):
                    status = entry.stat()
                    stamps.append(f"{entry.path}\0{status.st_size}\0{status.st_mtime_ns}")
    return digest(*_interpreter(), "\n".join(sorted(stamps)).encode("utf-8", "surrogateescape"))


def _interpreter() -> tuple[bytes, ...]:
    return (__version__.encode(), sys.version.encode(), sys.implementation.name.encode())
