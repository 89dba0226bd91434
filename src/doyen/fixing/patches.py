"""Changed files as one patch that `git apply` and `patch` take."""

import difflib
from collections.abc import Iterator, Mapping

from doyen.text.source import decode

_NO_END = "\\ No newline at end of file\n"


def patch_of(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> str:
    """Returns a unified diff of files by relative path; a byte order mark and line ends are kept as they are."""
    return "".join(line for path in sorted(after) for line in _file_patch(path, before[path], after[path]))


def _file_patch(path: str, before: bytes, after: bytes) -> Iterator[str]:
    if before == after:
        return
    old, new = (_lines(decode(data)) for data in (before, after))
    for number, line in enumerate(difflib.unified_diff(old, new, f"a/{path}", f"b/{path}")):
        yield line if number < 2 or line.endswith("\n") else f"{line}\n{_NO_END}"


def _lines(text: str) -> list[str]:
    """Lines as a patch sees them: only a line feed ends one."""
    found = [f"{line}\n" for line in text.split("\n")]
    found[-1] = found[-1][:-1]
    return found if found[-1] else found[:-1]
