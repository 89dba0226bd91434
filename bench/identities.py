"""Replays the history of a repository and counts findings that lost their identity on the way.

    uv run python bench/identities.py REPOSITORY [--commits 120]

REPOSITORY is a git directory, bare or not. Of each first-parent commit that touches Python files all rules are run. A
finding that vanished and one that appeared are the same one where an independent look says so: same rule, same source
line but for spaces, same function name, and the same file or one that git calls its new name. Its identity was *lost*
then, and another *invented*.
"""

import argparse
import itertools
import subprocess
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from doyen.faces.opening import Request, opened
from doyen.faces.reviewing import Extras, reviewed
from doyen.report import ReportedFinding
from doyen.settings import Settings


class Seen(msgspec.Struct, frozen=True):
    """One finding as the independent look sees it."""

    rule: str
    path: str
    function: str
    text: str


def git(repository: Path, *words: str) -> bytes:
    """What git writes."""
    return subprocess.run(["git", "-C", str(repository), *words], capture_output=True, check=True).stdout


def commits(repository: Path, count: int) -> list[str]:
    """The last commits of the first parents that touch Python files, oldest first."""
    listed = git(repository, "log", "--first-parent", f"-{count}", "--format=%H", "HEAD", "--", "*.py")
    return listed.decode().split()[::-1]


def export(repository: Path, commit: str, folder: Path) -> None:
    """Writes the tree of a commit."""
    archive = subprocess.Popen(["git", "-C", str(repository), "archive", commit], stdout=subprocess.PIPE)
    subprocess.run(["tar", "-x", "-C", str(folder)], stdin=archive.stdout, check=True)
    archive.wait()


def advance(repository: Path, before: str, after: str, folder: Path) -> dict[str, str]:
    """Brings the tree to the next commit; returns new names of moved files by their old ones."""
    words = git(repository, "diff", "--name-status", "-z", "--find-renames", before, after).decode(errors="replace")
    parts = iter(words.split("\0"))
    moved: dict[str, str] = {}
    for status in parts:
        if not status:
            break
        old = next(parts)
        new = next(parts) if status[0] in "RC" else old
        if status[0] == "R":
            moved[old] = new
        if status[0] in "RD":
            (folder / old).unlink(missing_ok=True)
        if status[0] != "D" and new.endswith((".py", ".toml")):
            (folder / new).parent.mkdir(parents=True, exist_ok=True)
            (folder / new).write_bytes(git(repository, "show", f"{after}:{new}"))
    return moved


def findings(folder: Path) -> Iterator[tuple[str, Seen]]:
    """The identity of each finding, and how it looks."""
    with opened(Request((folder,), 1)) as project:
        report = reviewed(project, 1, Settings(select=("ALL",)), Extras(), lambda _text: None).report
    for finding in report.findings:
        yield f"{finding.rule} {finding.fingerprint}", seen(finding, folder)


def seen(finding: ReportedFinding, folder: Path) -> Seen:
    """How a finding looks: by its line of source."""
    lines = (folder / finding.path).read_text(encoding="utf-8", errors="replace").split("\n")
    text = "".join(lines[finding.line - 1].split()) if finding.line <= len(lines) else ""
    return Seen(finding.rule, finding.path, finding.scope.rpartition(".")[2], text)


def lost(before: Mapping[str, Seen], after: Mapping[str, Seen], moved: Mapping[str, str]) -> list[tuple[Seen, Seen]]:
    """The findings that are still there under another identity."""
    appeared = {identity: look for identity, look in after.items() if identity not in before}
    left = Counter(appeared.values())
    found = []
    for identity, look in before.items():
        if identity in after:
            continue
        now = msgspec.structs.replace(look, path=moved.get(look.path, look.path))
        if left[now]:
            left[now] -= 1
            found.append((look, now))
    return found


def main() -> None:
    """Replays and prints one row of a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("repository", type=Path)
    parser.add_argument("--commits", type=int, default=120)
    options = parser.parse_args()
    history = commits(options.repository, options.commits)
    identities: set[str] = set()
    carried = changed = 0
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        export(options.repository, history[0], folder)
        (folder / "pyproject.toml").touch()
        before = dict(findings(folder))
        identities |= before.keys()
        for old, new in itertools.pairwise(history):
            moved = advance(options.repository, old, new, folder)
            after = dict(findings(folder))
            pairs = lost(before, after, moved)
            for look, now in pairs:
                print(f"{new[:9]} {look.rule} {look.path} {look.function} -> {now.path}")
            carried += len(before.keys() & after.keys())
            changed += len(pairs)
            identities |= after.keys()
            before = after
    share = changed / len(identities) if identities else 0.0
    print(f"| {len(history)} | {len(identities)} | {carried:,} | {changed} | {share:.2%} |")


if __name__ == "__main__":
    main()
