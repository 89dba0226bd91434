"""Whether the lock fits is asked of uv without the network and without running anything of the project."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from companions.sample_project import PROJECT, companions, install, kinds, only, tree, write
from doyen.rule import Severity

UV = shutil.which("uv")
pytestmark = pytest.mark.skipif(UV is None, reason="uv is not installed")
NEEDS = PROJECT + "dependencies = [\n]\n"


def locked(root: Path, pyproject: str = NEEDS) -> Path:
    """A project with a lock that fits, made without the network."""
    write(root, {"pyproject.toml": pyproject, "a.py": "x = 1\n"})
    arguments = [str(UV), "lock", "--offline", "--quiet", "--python", sys.executable]
    subprocess.run(arguments, cwd=root, check=True, env={**os.environ, "UV_PYTHON_DOWNLOADS": "never"})
    return root


def test_a_lock_that_fits_is_no_finding(tmp_path: Path) -> None:
    result = companions(locked(tmp_path), ruff=False)
    assert (result.findings, result.problems) == ((), ())
    assert [note.sentence for note in result.summary] == ["uv.lock fits the project"]


def test_a_stale_lock_is_one_finding_at_the_dependencies(tmp_path: Path) -> None:
    root = locked(tmp_path)
    write(root, {"pyproject.toml": NEEDS.replace('version = "1"', 'version = "2"')})
    lock = (root / "uv.lock").read_bytes()
    found = only(companions(root, ruff=False), "uv:lock-stale")
    assert (found.path, found.line, found.column) == ("pyproject.toml", 5, 1)
    assert (found.category, found.severity) == ("packaging", Severity.WARNING)
    assert "uv lock" in found.message
    assert (root / "uv.lock").read_bytes() == lock


def test_what_uv_cannot_tell_offline_is_a_problem(tmp_path: Path) -> None:
    root = locked(tmp_path)
    write(root, {"pyproject.toml": NEEDS.replace("[\n]", '["a-package-that-no-cache-has"]')})
    result = companions(root, ruff=False)
    assert (result.findings, kinds(result)) == ((), ["companion-failed"])
    assert "offline" in result.problems[0].message


BACKEND = """\
import pathlib

def prepare_metadata_for_build_editable(folder, settings=None):
    pathlib.Path(MARK).touch()
    raise SystemExit(1)

build_editable = prepare_metadata_for_build_wheel = build_wheel = prepare_metadata_for_build_editable
"""


def test_nothing_of_the_project_is_executed(tmp_path: Path) -> None:
    root, mark = locked(tmp_path / "shop"), tmp_path / "executed"
    build = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'
    dynamic = PROJECT.replace('version = "1"', 'dynamic = ["version", "dependencies"]') + build
    write(root, {"pyproject.toml": dynamic, "backend.py": BACKEND.replace("MARK", repr(str(mark)))})
    before = tree(root)
    result = companions(root, ruff=False)
    assert kinds(result) == ["companion-failed"]
    assert (tree(root), mark.exists()) == (before, False)
    arguments = [str(UV), "lock", "--check", "--offline", "--no-build", "--python", sys.executable]
    subprocess.run(arguments, cwd=root, check=False, capture_output=True)
    assert mark.exists(), "uv itself runs the backend, so the copy is needed"


def test_members_of_the_project_are_seen(tmp_path: Path) -> None:
    workspace = NEEDS + '[tool.uv.workspace]\nmembers = ["packages/*"]\n'
    member = PROJECT.replace("shop", "cart")
    write(tmp_path, {"packages/cart/pyproject.toml": member, "packages/cart/cart.py": ""})
    root = locked(tmp_path, workspace)
    assert companions(root, ruff=False).findings == ()
    write(root, {"pyproject.toml": workspace, "packages/cart/pyproject.toml": member.replace('"1"', '"2"')})
    assert [finding.rule for finding in companions(root, ruff=False).findings] == ["uv:lock-stale"]


def test_without_a_lock_or_when_only_files_are_named_nothing_is_asked(tmp_path: Path) -> None:
    root = locked(tmp_path)
    assert companions(root, "a.py", ruff=False).summary == ()
    assert companions(root, ruff=False, lock=False).summary == ()
    (root / "uv.lock").unlink()
    assert companions(root, ruff=False).summary == ()


def test_without_uv_the_summary_says_so_and_there_is_no_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = locked(tmp_path)
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    result = companions(root, ruff=False)
    assert (result.findings, result.problems) == ((), ())
    assert ["not checked" in note.sentence for note in result.summary] == [True]


@pytest.mark.skipif(os.name == "nt", reason="the program of the test is a script")
def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root, temporary = locked(tmp_path / "shop"), tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    install(root, "uv", "import os; print(os.listdir(), file=__import__('sys').stderr); raise SystemExit(2)")
    result = companions(root, ruff=False)
    assert "uv.lock" in result.problems[0].message
    assert list(temporary.iterdir()) == []
