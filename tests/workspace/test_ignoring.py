"""`.gitignore` files mean what they mean to git."""

import random
import shutil
import subprocess
from pathlib import Path

import pytest

from doyen.workspace.ignoring import ignore_file, is_left_out
from doyen.workspace.project import find_project

_PARTS = ("a", "b", "c", "src", "x.py", "y.py", "foo", "*.py", "*", "**", "?", "[ab]", "a*", "*.p?", "x*.py")


@pytest.mark.parametrize(
    ("lines", "path", "left_out"),
    [
        (["*.py[cod]"], "a.py", False),
        (["a.py"], "src/a.py", True),
        (["/a.py"], "src/a.py", False),
        (["*.py", "!keep.py"], "src/keep.py", False),
        (["/*", "!/src/"], "src/a.py", False),
        (["# a.py", "", "   "], "a.py", False),
        (["!", "a.py"], "a.py", True),
    ],
)
def test_a_file_is_judged_by_the_last_pattern_that_matches_it(lines: list[str], path: str, left_out: bool) -> None:
    file = ignore_file(lines)
    assert is_left_out([file] if file else [], path, is_folder=False) is left_out


def test_a_nearer_file_decides_first() -> None:
    top, near = ignore_file(["*.py"]), ignore_file(["!a.py"], folder="src")
    assert top is not None
    assert near is not None
    assert not is_left_out([top, near], "src/a.py", is_folder=False)
    assert is_left_out([top, near], "src/b.py", is_folder=False)


@pytest.mark.skipif(shutil.which("git") is None, reason="compares with git")
@pytest.mark.parametrize("seed", range(40))
def test_random_patterns_list_the_files_git_lists(seed: int, tmp_path: Path) -> None:
    _random_tree(random.Random(seed), tmp_path)
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    command = ["git", "-C", str(tmp_path), "ls-files", "-o", "--exclude-standard"]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert [file.path for file in find_project([tmp_path]).files] == sorted(p for p in listed if p.endswith(".py"))


def _random_tree(choices: random.Random, top: Path) -> None:
    folders = [top]
    for _ in range(8):
        folder = choices.choice(folders) / choices.choice(("a", "b", "c", "src", "foo"))
        folder.mkdir(exist_ok=True)
        folders.append(folder)
    for folder in dict.fromkeys(folders):
        for name in ("x.py", "y.py", "ab.py"):
            if choices.random() < 0.7:
                (folder / name).write_text("")
        if choices.random() < 0.4:
            lines = [_pattern(choices) for _ in range(choices.randint(1, 4))]
            (folder / ".gitignore").write_text("\n".join(lines) + "\n")


def _pattern(choices: random.Random) -> str:
    text = "/".join(choices.choice(_PARTS) for _ in range(choices.randint(1, 3)))
    before = choices.choice(("", "", "", "/", "!", "!/"))
    return f"{before}{text}{choices.choice(('', '', '/'))}"
