"""The baseline as a file: sorted JSON, one entry a line, so that merges and reviews of it are easy."""

import json
import re
from collections.abc import Sequence
from pathlib import Path

import msgspec

from doyen.errors import UsageError
from doyen.gating.baseline import SCHEMA_VERSION, BaselineEntry
from doyen.version import __version__
from doyen.workspace.replacing import write_file

BASELINE_NAME = "doyen-baseline.json"
_CONFLICT = re.compile(r"^(?:<{7} |={7}$|>{7} )", re.MULTILINE)
_AGAIN = "repair it, or make it anew with `doyen baseline create --force`"


class _File(msgspec.Struct, frozen=True):
    schema_version: int
    entries: tuple[BaselineEntry, ...]


def read_baseline(file: Path) -> tuple[BaselineEntry, ...]:
    """Reads a baseline; raises `UsageError` for one that cannot be read or understood, with the place."""
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        message = f"the baseline {file} cannot be read: {getattr(error, 'strerror', None) or error}; {_AGAIN}"
        raise UsageError(message) from error
    if found := _CONFLICT.search(text):
        line = text.count("\n", 0, found.start()) + 1
        message = (
            f"{file}:{line}: marks of a merge in the baseline; keep the entries of both sides and remove the marks"
        )
        raise UsageError(message)
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        message = f"{file}:{error.lineno}:{error.colno}: the baseline is no JSON: {error.msg}; {_AGAIN}"
        raise UsageError(message) from error
    version = content.get("schema_version") if isinstance(content, dict) else None
    if version != SCHEMA_VERSION:
        message = (
            f"the baseline {file} has the schema version {version!r}, and this doyen reads {SCHEMA_VERSION}; {_AGAIN}"
        )
        raise UsageError(message)
    try:
        return msgspec.convert(content, _File).entries
    except msgspec.ValidationError as error:
        message = f"the baseline {file} has another form: {error}; {_AGAIN}"
        raise UsageError(message) from error


def write_baseline(file: Path, entries: Sequence[BaselineEntry]) -> None:
    """Writes a baseline in one step; raises `UsageError` where that cannot be."""
    rows = ",\n".join(f"    {msgspec.json.encode(entry).decode()}" for entry in sorted(entries))
    head = f'{{\n  "schema_version": {SCHEMA_VERSION},\n  "tool": "doyen {__version__}",\n  "entries": ['
    body = f"\n{rows}\n  " if rows else ""
    write_file(file, f"{head}{body}]\n}}\n".encode())
