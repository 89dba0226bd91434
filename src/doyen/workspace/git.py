"""Asks git what changed: the checkout of a project, the base of a change, its lines, and files as they were."""

import os
import re
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from doyen.errors import UsageError

_BRANCHES = ("origin/HEAD", "origin/main", "origin/master", "main", "master")
_HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
_WHOLE = 1 << 30
_EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"


class Difference(msgspec.Struct, frozen=True):
    """What lies between a base and now, by paths relative to the project root.

    `lines` are the changed stretches of files as they are now; `before` the bytes of files that were another at the
    base, None for one that was not there; `now` the bytes of files that are another in the index than on disk, where
    the index was asked about.
    """

    lines: Mapping[str, tuple[tuple[int, int], ...]]
    before: Mapping[str, bytes | None]
    now: Mapping[str, bytes | None]


def difference(folder: Path, reference: str = "", *, staged: bool = False) -> Difference:
    """Tells what changed since the base of a reference (the default branch when it is empty), or what is staged.

    Uncommitted and untracked files belong to a change, staged ones alone to a staged one. Raises `UsageError` where
    there is no checkout, no such reference or no common history.
    """
    try:
        top = Path(_text(ask_git(folder, "rev-parse", "--show-toplevel")).rstrip("\n"))
    except UsageError as error:
        message = f"what changed is asked of git, but {folder} lies in no checkout: {error}"
        raise UsageError(message) from error
    checkout = _Checkout(top, folder)
    if staged:
        base = "HEAD" if _resolves(folder, "HEAD") else _EMPTY_TREE
        return checkout.staged(base)
    return checkout.since(_starting_commit(folder, reference))


def _starting_commit(folder: Path, reference: str) -> str:
    """The commit that a change began at."""
    if not _resolves(folder, "HEAD"):
        message = f"the checkout in {folder} has no commit yet: there is nothing a change could be compared with"
        raise UsageError(message)
    names = [reference] if reference else [name for name in _BRANCHES if _resolves(folder, name)]
    if not names:
        message = f"the default branch is not known here ({', '.join(_BRANCHES)}); name a base: --changed=REF"
        raise UsageError(message)
    if not _resolves(folder, names[0]):
        message = f"git knows no commit `{names[0]}`{_deeper(folder)}"
        raise UsageError(message)
    try:
        return _text(ask_git(folder, "merge-base", "HEAD", names[0])).strip()
    except UsageError as error:
        message = f"HEAD and `{names[0]}` have no common commit{_deeper(folder)}"
        raise UsageError(message) from error


def _deeper(folder: Path) -> str:
    """What to do in a shallow clone, where history may be missing."""
    shallow = _text(ask_git(folder, "rev-parse", "--is-shallow-repository")).strip() == "true"
    return "; this clone is shallow: `git fetch --unshallow`, or `--deepen=100`, brings the history" if shallow else ""


def _resolves(folder: Path, name: str) -> bool:
    try:
        return bool(ask_git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}"))
    except UsageError:
        return False


class _Checkout:
    """A checkout and a project in it, which may begin below or above its root; guards the translation of paths."""

    def __init__(self, top: Path, root: Path) -> None:
        self._top = top
        self._root = root

    def since(self, base: str) -> Difference:
        """What changed on disk since a commit."""
        lines = self._lines(base)
        before = self._before(base, [])
        for path in self._paths(ask_git(self._top, "ls-files", "--others", "--exclude-standard", "-z")):
            lines[path] = ((1, _WHOLE),)
            before.setdefault(path, None)
        return Difference(lines, before, {})

    def staged(self, base: str) -> Difference:
        """What is staged."""
        listed = ask_git(self._top, "diff", "--name-only", "--no-renames", "-z")
        now = self._contents("", list(self._paths(listed)))
        return Difference(self._lines(base, "--cached"), self._before(base, ["--cached"]), now)

    def _before(self, base: str, options: Sequence[str]) -> dict[str, bytes | None]:
        listed = ask_git(self._top, "diff", "--name-only", "--no-renames", "-z", *options, base, "--")
        return self._contents(base, list(self._paths(listed)))

    def _contents(self, base: str, paths: Sequence[str]) -> dict[str, bytes | None]:
        """The bytes of Python files in a commit, or in the index where no commit is named; None where there is none."""
        # A name with a line feed would be two questions: no such file is reviewed as it was.
        asked = [path for path in paths if path.endswith(".py") and "\n" not in path]
        names = [os.path.relpath(self._root / path, self._top).replace(os.sep, "/") for path in asked]
        questions = "".join(f"{base}:{name}\n" for name in names)
        answers = ask_git(self._top, "cat-file", "--batch", given=os.fsencode(questions))
        return dict(zip(asked, _objects(answers), strict=True))

    def _lines(self, base: str, *options: str) -> dict[str, tuple[tuple[int, int], ...]]:
        """The changed lines of files as they are after the change."""
        shape = ("--unified=0", "--no-color", "--no-ext-diff", "--find-renames", "--no-prefix")
        written = ask_git(self._top, "-c", "core.quotePath=false", "diff", *shape, *options, base, "--")
        found: dict[str, list[tuple[int, int]]] = {}
        for name, first, count in _stretches(written):
            path = self._relative(name)
            if path is not None:
                # Where lines went, those beside the gap are touched.
                last = first + count - 1 if count else first + 1
                found.setdefault(path, []).append((max(first, 1), last))
        return {path: tuple(stretches) for path, stretches in found.items()}

    def _paths(self, listed: bytes) -> Iterator[str]:
        """Paths that git lists with zero bytes between them, those of the project only."""
        for name in listed.split(b"\0"):
            if name and (path := self._relative(os.fsdecode(name))) is not None:
                yield path

    def _relative(self, name: str) -> str | None:
        path = os.path.relpath(self._top / name, self._root).replace(os.sep, "/")
        return None if path.startswith("../") else path


def _stretches(diff: bytes) -> Iterator[tuple[str, int, int]]:
    """The changed stretches in a diff without context: the file, its first changed line, and how many there are."""
    name: str | None = None
    lines = iter(diff.split(b"\n"))
    for line in lines:
        if line.startswith(b"+++ "):
            name = None if line == b"+++ /dev/null" else _unquoted(line[4:].rstrip(b"\t"))
        elif name is not None and (hunk := _HUNK.match(line)):
            removed, added = (int(count) if count is not None else 1 for count in (hunk[1], hunk[3]))
            yield name, int(hunk[2]), added
            # The lines of the hunk are passed over: one of them may look like the head of a file.
            for _ in range(removed + added):
                next(lines, None)


def _unquoted(name: bytes) -> str:
    """A path as git writes it in a diff: in quotes with C escapes where it holds special characters."""
    if name.startswith(b'"') and name.endswith(b'"'):
        name = name[1:-1].decode("unicode_escape").encode("latin-1")
    return os.fsdecode(name)


def _objects(answers: bytes) -> Iterator[bytes | None]:
    """The objects that `git cat-file --batch` writes, in the order of the questions; None for one there is not."""
    position = 0
    while position < len(answers):
        end = answers.index(b"\n", position)
        head = answers[position:end].rsplit(b" ", 2)
        if head[-1] == b"missing" or head[-2] != b"blob":
            yield None
            position = end + 1
        else:
            size = int(head[-1])
            yield answers[end + 1 : end + 1 + size]
            position = end + size + 2


def ask_git(folder: Path, *arguments: str, given: bytes = b"") -> bytes:
    """What git writes, given some input; raises `UsageError` with what it says where it fails."""
    try:
        done = subprocess.run(  # noqa: S603  # arguments are ours; names stand behind `--end-of-options`
            ["git", *arguments],  # noqa: S607  # the user's own git is meant
            cwd=folder,
            input=given,
            capture_output=True,
            check=False,
        )
    except OSError as error:
        message = f"git cannot be run: {error.strerror}"
        raise UsageError(message) from error
    if done.returncode:
        said = _text(done.stderr).strip().removeprefix("fatal: ")
        message = f"git {arguments[0]} failed in {folder}: {said}"
        raise UsageError(message)
    return done.stdout


def _text(data: bytes) -> str:
    return os.fsdecode(data)
