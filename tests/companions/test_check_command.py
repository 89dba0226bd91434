"""`doyen check` with its companions, run for real: one report, nothing said twice, nothing silent."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

APP = """\
import asyncio
import subprocess
import time

from fastapi import FastAPI

app = FastAPI()


@app.get("/")
async def read(name: str) -> str:
    time.sleep(1)
    return str(subprocess.run(name, shell=True))
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with what doyen finds, what ruff finds, and what both find."""
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\nversion = "1"\nrequires-python = ">=3.12"\n')
    (tmp_path / "main.py").write_text(APP)
    return tmp_path


def check(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Runs `doyen check` as a user does."""
    environment = {key: value for key, value in os.environ.items() if key not in ("DOYEN_COMPANIONS", "VIRTUAL_ENV")}
    command = [sys.executable, "-m", "doyen", "check", *words]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=environment)


def rules(folder: Path, *words: str) -> set[str]:
    """The rules of a report."""
    report = json.loads(check(folder, "--output-format", "json", *words).stdout)
    return {finding["rule"] for finding in report["findings"]}


def test_one_report_without_repetition(project: Path) -> None:
    found = rules(project)
    assert {"blocking-call-on-loop", "ruff:F401", "ruff:S602"} <= found
    assert not {rule for rule in found if rule.startswith("ruff:ASYNC")}, "doyen says it with its path"
    assert rules(project) == found, "a kept report does not keep companions out"


def test_companions_can_be_left_out(project: Path) -> None:
    assert rules(project, "--no-companions") == {"blocking-call-on-loop"}
    (project / "doyen.toml").write_text("[companions]\nruff = false\n")
    assert rules(project) == {"blocking-call-on-loop"}


def test_selectors_speak_of_companions(project: Path) -> None:
    assert rules(project, "--select", "ruff:F401") == {"ruff:F401"}
    assert rules(project, "--select", "blocking-call-on-loop") == {"blocking-call-on-loop"}
    assert "ruff:S602" not in rules(project, "--ignore", "ruff:S602")
    assert not {rule for rule in rules(project, "--ignore", "ruff") if rule.startswith("ruff")}
    refused = check(project, "--select", "rufff")
    assert refused.returncode == 2
    assert "rufff" in refused.stderr


def test_a_checker_without_packages_is_told(project: Path) -> None:
    text = (project / "pyproject.toml").read_text()
    (project / "pyproject.toml").write_text(f'{text}dependencies = ["fastapi"]\n[tool.mypy]\nstrict = true\n')
    done = check(project)
    assert "mypy is configured, but most of what the project depends on is not installed" in done.stdout
    assert "100% of 2 parameters and returns are annotated; mypy is strict." in done.stdout
    assert "mypy:" not in done.stdout.replace("problem[companion-missing] mypy", "")
    (project / "doyen.toml").write_text('[companions]\ntypes = "off"\n')
    assert "mypy is configured" not in check(project).stdout


def test_an_unknown_checker_is_refused(project: Path) -> None:
    done = check(project, "--types", "mypie")
    assert done.returncode == 2
    assert "mypy" in done.stderr
