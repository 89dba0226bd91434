"""A table of settings and where it was written, with the line of each key."""

import functools
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

import msgspec

_LONGEST = 2000
"""Lines one value may take; what is longer is found in no line."""

type KeyPath = tuple[str, ...]


class Source(msgspec.Struct, frozen=True):
    """A table of settings under the names the user writes.

    `label` names the file, or says what else it is; `text` is the whole file, in which the table stands under the
    keys of `prefix`. `folder` is the absolute folder its paths are relative to.
    """

    label: str
    table: Mapping[str, object]
    text: str = ""
    prefix: KeyPath = ()
    folder: str = ""


def located(source: Source, *key: str) -> str:
    """Where a key stands: the file and the line, or the file alone."""
    lines = key_lines(source.text) if source.text else {}
    for length in range(len(key), 0, -1):
        if line := lines.get((*source.prefix, *key[:length])):
            return f"{source.label}:{line}"
    return source.label


@functools.lru_cache(maxsize=32)
def key_lines(text: str) -> Mapping[KeyPath, int]:
    """The first line of every key of a well-formed TOML text, by its whole path.

    Every statement of TOML begins a line and can be parsed by itself, so the parser itself tells where each ends.
    """
    found: dict[KeyPath, int] = {}
    table: KeyPath = ()
    for number, statement in _statements(text.replace("\r\n", "\n").split("\n")):
        is_header = statement.lstrip().startswith("[")
        paths = list(_paths(tomllib.loads(statement)))
        if is_header:
            table = paths[0] if paths else ()
        for path in paths if is_header else [(*table, *path) for path in paths]:
            for length in range(1, len(path) + 1):
                found.setdefault(path[:length], number)
    return MappingProxyType(found)


def _statements(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The statements of a text with the numbers of the lines they begin on."""
    at = 0
    while at < len(lines):
        bare = lines[at].strip()
        if not bare or bare.startswith("#"):
            at += 1
            continue
        for end in range(at + 1, min(len(lines), at + _LONGEST) + 1):
            statement = "\n".join(lines[at:end])
            if _is_whole(statement):
                yield at + 1, statement
                at = end
                break
        else:
            at += 1


def _is_whole(statement: str) -> bool:
    try:
        tomllib.loads(statement)
    except tomllib.TOMLDecodeError:
        return False
    return True


def _paths(value: object) -> Iterator[KeyPath]:
    """The paths of all keys in nested tables; an array of tables ends a path."""
    if not isinstance(value, dict) or not value:
        yield ()
        return
    for key, inner in value.items():
        yield from ((str(key), *path) for path in _paths(inner))
