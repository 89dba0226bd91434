"""The entries of the hook file, run as the hook manager runs them: by a shell split, without file names."""

import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
SLOW = "import time\n\n\nasync def slow() -> None:\n    time.sleep(1)\n"


def run(folder: Path, hook: dict[str, Any]) -> int:
    """Runs the entry of a hook and gives its exit code."""
    program, *words = shlex.split(hook["entry"])
    assert program == "doyen"
    assert hook["pass_filenames"] is False
    return subprocess.run([sys.executable, "-m", program, *words], cwd=folder, check=False).returncode


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with one file staged."""
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / "app.py").write_text(SLOW)
    for words in (["init", "-q"], ["add", "."]):
        subprocess.run(["git", *words], cwd=tmp_path, check=True)
    return tmp_path


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook["id"])
def test_each_hook_runs(checkout: Path, hook: dict[str, Any]) -> None:
    expected = 0 if "fix" in hook["id"] else 1
    assert run(checkout, hook) == expected
    (checkout / "app.py").write_text("async def quick() -> None: ...\n")
    subprocess.run(["git", "add", "."], cwd=checkout, check=True)
    assert run(checkout, hook) == 0
