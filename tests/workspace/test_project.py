"""Finding a project and its files."""

import os
import time
from pathlib import Path

import pytest

from doyen.errors import UsageError
from doyen.workspace.project import Project, find_project


def _write(root: Path, *paths: str) -> None:
    for path in paths:
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x = 1\n")


def _paths(project: Project) -> list[str]:
    return [file.path for file in project.files]


def test_the_whole_project_is_listed_when_one_file_is_named(tmp_path: Path) -> None:
    _write(tmp_path, "pyproject.toml", "app/a.py", "app/deep/b.py", "z.py", "notes.txt", "c.ipynb", "d.pyi")
    project = find_project([tmp_path / "app" / "a.py"])
    assert project.root == str(tmp_path)
    assert _paths(project) == ["app/a.py", "app/deep/b.py", "z.py"]
    assert project.named == ("app/a.py",)


def test_naming_the_root_asks_about_everything(tmp_path: Path) -> None:
    _write(tmp_path, "setup.py", "a.py")
    assert find_project([tmp_path]).named == ()


def test_several_paths_share_a_root(tmp_path: Path) -> None:
    _write(tmp_path, ".git/config", "one/pyproject.toml", "one/a.py", "two/pyproject.toml", "two/b.py")
    project = find_project([tmp_path / "one", tmp_path / "two" / "b.py"])
    assert (project.root, project.named) == (str(tmp_path), ("one", "two/b.py"))
    assert _paths(project) == ["one/a.py", "two/b.py"]


def test_without_a_marker_only_what_is_named_is_listed(tmp_path: Path) -> None:
    _write(tmp_path, "a.py", "b.py", "deep/c.py")
    assert _paths(find_project([tmp_path / "a.py"])) == ["a.py"]
    assert _paths(find_project([tmp_path])) == ["a.py", "b.py", "deep/c.py"]


def test_a_missing_path_is_an_error_of_use(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="does not exist"):
        find_project([tmp_path / "missing.py"])


def test_folders_of_others_are_left_out(tmp_path: Path) -> None:
    _write(tmp_path, "pyproject.toml", "a.py", "odd/pyvenv.cfg", "odd/lib/b.py", "x.egg-info/c.py", "app/build/d.py")
    _write(tmp_path, *(f"{name}/b.py" for name in (".venv", "node_modules", "build", "dist", "__pycache__", ".tox")))
    _write(tmp_path, "app/dist/__init__.py")
    assert _paths(find_project([tmp_path])) == ["a.py", "app/dist/__init__.py"]


def test_a_named_file_is_listed_even_when_it_is_left_out(tmp_path: Path) -> None:
    _write(tmp_path, "pyproject.toml", "build/a.py", "build/b.py", "gone/c.py", "gone/deep/d.py")
    (tmp_path / ".gitignore").write_text("gone/\n")
    assert _paths(find_project([tmp_path / "build/a.py"])) == ["build/a.py"]
    assert _paths(find_project([tmp_path / "gone"])) == ["gone/c.py", "gone/deep/d.py"]


def test_ignore_files_above_the_root_hold(tmp_path: Path) -> None:
    _write(tmp_path, ".git/config", "sub/pyproject.toml", "sub/a.py", "sub/gen/b.py", "sub/c.py", "sub/d.py")
    (tmp_path / ".gitignore").write_text("gen/\n/sub/c.py\n")
    (tmp_path / ".git" / "info").mkdir()
    (tmp_path / ".git" / "info" / "exclude").write_text("d.py\n")
    assert _paths(find_project([tmp_path / "sub"])) == ["sub/a.py".removeprefix("sub/")]


def test_patterns_of_the_user_leave_out_files(tmp_path: Path) -> None:
    _write(tmp_path, "pyproject.toml", "a.py", "legacy/b.py", "c_pb2.py")
    assert _paths(find_project([tmp_path], exclude=["legacy/", "*_pb2.py"])) == ["a.py"]


def test_a_script_without_suffix_is_read_when_named(tmp_path: Path) -> None:
    _write(tmp_path, "pyproject.toml", "a.py")
    (tmp_path / "serve").write_text("#!/usr/bin/env python3\nprint()\n")
    (tmp_path / "shell").write_text("#!/bin/sh\n")
    assert _paths(find_project([tmp_path])) == ["a.py"]
    assert _paths(find_project([tmp_path / "serve"])) == ["a.py", "serve"]
    problems = find_project([tmp_path / "shell"]).problems
    assert [(problem.path, problem.kind) for problem in problems] == [("shell", "not-python")]


def test_links_neither_loop_nor_lead_out_nor_double(tmp_path: Path) -> None:
    root = tmp_path / "root"
    _write(tmp_path, "root/pyproject.toml", "root/a.py", "root/deep/b.py", "secret.py", "elsewhere/c.py")
    (root / "deep" / "loop").symlink_to(root)
    (root / "self").symlink_to(root / "self")
    (root / "out").symlink_to(tmp_path / "elsewhere")
    (root / "twin.py").symlink_to("a.py")
    (root / "leak.py").symlink_to("../secret.py")
    (root / "broken.py").symlink_to("nothing.py")
    project = find_project([root])
    assert _paths(project) == ["a.py", "deep/b.py"]
    assert [(problem.path, problem.kind) for problem in project.problems] == [("leak.py", "link")]


def test_a_file_only_a_link_leads_to_is_listed_once(tmp_path: Path) -> None:
    _write(tmp_path, "pyproject.toml", "node_modules/x.py")
    (tmp_path / "a.py").symlink_to("node_modules/x.py")
    assert _paths(find_project([tmp_path])) == ["a.py"]


def test_what_is_no_regular_file_is_left_alone(tmp_path: Path) -> None:
    _write(tmp_path, "pyproject.toml", "a.py", "folder.py/b.py")
    os.mkfifo(tmp_path / "pipe.py")
    assert _paths(find_project([tmp_path])) == ["a.py", "folder.py/b.py"]


def test_a_name_that_is_no_text_is_a_problem(tmp_path: Path) -> None:
    _write(tmp_path, "pyproject.toml", "ä b.py")
    try:
        (Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.py"))).write_text("")
    except OSError:
        pytest.skip("the file system takes text only")
    project = find_project([tmp_path])
    assert _paths(project) == ["ä b.py"]
    assert [problem.kind for problem in project.problems] == ["unreadable"]


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root reads everything")
def test_an_unreadable_folder_is_a_problem(tmp_path: Path) -> None:
    _write(tmp_path, "pyproject.toml", "a.py", "closed/b.py")
    (tmp_path / "closed").chmod(0)
    try:
        project = find_project([tmp_path])
    finally:
        (tmp_path / "closed").chmod(0o700)
    assert (_paths(project), [problem.path for problem in project.problems]) == (["a.py"], ["closed"])


def test_ten_thousand_files_are_listed_quickly(tmp_path: Path) -> None:
    _write(tmp_path, "pyproject.toml")
    (tmp_path / ".gitignore").write_text("\n".join(f"*.o{n}\n/out{n}/\ntmp{n}" for n in range(50)) + "\n*.py[cod]\n")
    for folder in range(200):
        (tmp_path / f"p{folder}").mkdir()
        for file in range(50):
            (tmp_path / f"p{folder}" / f"m{file}.py").touch()
    spent = []
    for _ in range(3):
        start = time.process_time()
        assert len(find_project([tmp_path]).files) == 10_000
        spent.append(time.process_time() - start)
    assert min(spent) < 0.4
