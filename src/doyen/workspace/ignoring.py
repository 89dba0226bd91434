"""Which paths a `.gitignore` leaves out, decided as git does while it walks down.

Git asks each entry by itself: the last pattern that matches decides, files nearer to the entry come first, and what
lies in a folder that is left out is never asked. `pathspec` turns a pattern into a regular expression that also
matches everything below; such a match is recognised by its group `ps_d` and does not count, the walk has asked it.
"""

import re
from collections.abc import Iterable, Sequence

import msgspec
from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern

_GLOB = re.compile(r"[*?\]\\]")
_GROUP = "(?P<ps_d>"
_SUFFIX = ".py"


class IgnoreFile(msgspec.Struct, frozen=True):
    """The patterns of one file, ready to be asked about entries below its folder.

    `prefix` leads from the folder of the walk to the entry's path as the patterns see it; `strip` is how many
    characters of the walked path stand for folders above the patterns. `folders` holds all patterns, `files` those
    that can match a name ending in `.py`; each comes with one expression that matches whatever any of them does.
    """

    prefix: str
    strip: int
    folders: tuple[tuple[re.Pattern[str], bool], ...]
    files: tuple[tuple[re.Pattern[str], bool], ...]
    any_folder: re.Pattern[str] | None
    any_file: re.Pattern[str] | None

    def folder_verdict(self, path: str) -> bool | None:
        """Whether the folder at a walked path is left out; None where no pattern speaks of it."""
        if self.any_folder is None:
            return None
        path = self.prefix + path[self.strip :]
        with_slash = f"{path}/"
        if not self.any_folder.search(with_slash):
            return None
        for pattern, leaves_out in reversed(self.folders):
            if _is_itself(pattern, path, len(path)) or _is_itself(pattern, with_slash, len(path)):
                return leaves_out
        return None

    def file_verdict(self, path: str) -> bool | None:
        """Whether the Python file at a walked path is left out; None where no pattern speaks of it."""
        if self.any_file is None:
            return None
        path = self.prefix + path[self.strip :]
        if not self.any_file.search(path):
            return None
        for pattern, leaves_out in reversed(self.files):
            if _is_itself(pattern, path, len(path)):
                return leaves_out
        return None


def _is_itself(pattern: re.Pattern[str], path: str, length: int) -> bool:
    """Whether a pattern matches an entry, whose own path has this length, and not merely a folder above it."""
    for match in pattern.finditer(path):
        slash = match.start("ps_d") if "ps_d" in pattern.groupindex else -1
        if slash == length or (slash < 0 and match.end() <= length):
            return True
    return False


def ignore_file(lines: Iterable[str], *, prefix: str = "", folder: str = "") -> IgnoreFile | None:
    """Reads patterns that stand in a folder of the walk, or above the walk where a prefix leads down to it.

    Returns None where no line is a pattern; a line git would not understand says nothing.
    """
    every: list[tuple[re.Pattern[str], bool]] = []
    files: list[tuple[re.Pattern[str], bool]] = []
    for line in lines:
        try:
            # `a/**/` means the folders below `a`; `pathspec` would take it for `a/`.
            pattern = GitIgnoreSpecPattern(f"{line}*/" if line.endswith("/**/") else line)
        except ValueError:
            continue
        if pattern.include is None or pattern.regex is None:
            continue
        rule = (re.compile(pattern.regex.pattern), pattern.include)
        every.append(rule)
        if _may_match_file(line):
            files.append(rule)
    if not every:
        return None
    return IgnoreFile(
        prefix, len(folder) + 1 if folder else 0, tuple(every), tuple(files), _joined(every), _joined(files)
    )


def _may_match_file(line: str) -> bool:
    """Whether a pattern's last part can be the name of a Python file."""
    last = line.strip().removeprefix("!").rpartition("/")[2]
    if not last:
        return False
    globs = [match.end() for match in _GLOB.finditer(last)]
    if not globs:
        return last.endswith(_SUFFIX)
    tail = last[globs[-1] :]
    return "\\" in last or tail.endswith(_SUFFIX) or _SUFFIX.endswith(tail)


def _joined(rules: Sequence[tuple[re.Pattern[str], bool]]) -> re.Pattern[str] | None:
    if not rules:
        return None
    return re.compile("|".join(f"(?:{pattern.pattern.replace(_GROUP, '(?:')})" for pattern, _ in rules))


def is_left_out(files: Sequence[IgnoreFile], path: str, *, is_folder: bool) -> bool:
    """Whether the nearest file that speaks of a walked path leaves it out; `files` run from the top down."""
    for file in reversed(files):
        verdict = file.folder_verdict(path) if is_folder else file.file_verdict(path)
        if verdict is not None:
            return verdict
    return False
