"""The type checker a project configures is run, and whatever becomes of it is told."""

import os
import sys
import time
from pathlib import Path

import pytest

from companions.sample_project import PROJECT, companions, install, kinds, rules, tree, write
from doyen.errors import UsageError
from doyen.rule import Severity
from doyen.workspace.companions.checkers import CHECKERS, Strictness, choose_checker, strictness
from doyen.workspace.companions.configuration import read_configuration
from doyen.workspace.project import find_project

ORDERS = """\
async def slow(x: int) -> int:
    return x


async def total() -> str:
    slow(1)
    return 3
"""
MYPY = PROJECT + "[tool.mypy]\n"
UNIX = pytest.mark.skipif(os.name == "nt", reason="programs of the test are scripts")


@pytest.fixture
def no_path(monkeypatch: pytest.MonkeyPatch) -> None:
    """No program is found outside the project."""
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)


def test_mypy_is_run_where_it_is_configured(tmp_path: Path) -> None:
    result = companions(write(tmp_path, {"pyproject.toml": MYPY, "app/orders.py": ORDERS}), types=None, ruff=False)
    assert rules(result) == ["mypy:unused-coroutine", "mypy:return-value"]
    unused, wrong = result.findings
    assert (unused.path, unused.line, unused.column, unused.end_column) == ("app/orders.py", 6, 5, 12)
    assert (unused.severity, wrong.severity) == (Severity.ERROR, Severity.WARNING)
    assert (wrong.category, wrong.scope, result.checker) == ("typing", "orders.total", "mypy")
    assert [(note.companion, note.findings) for note in result.summary] == [("mypy", 2)]


@pytest.mark.parametrize(
    "files",
    [
        {"mypy.ini": "[mypy]\n"},
        {".mypy.ini": "[mypy]\n"},
        {"setup.cfg": "[mypy]\nstrict = true\n"},
        {"pyproject.toml": MYPY},
    ],
)
def test_every_file_of_mypy_counts(files: dict[str, str], tmp_path: Path) -> None:
    root = write(tmp_path, {"a.py": ORDERS, **files})
    chosen = choose_checker(read_configuration(find_project([root])), None)
    assert chosen.checker is not None
    assert chosen.checker.name == "mypy"


def test_mypy_checks_what_its_configuration_says(tmp_path: Path) -> None:
    settings = MYPY + 'files = ["app"]\n'
    files = {"pyproject.toml": settings, "app/orders.py": ORDERS, "scripts/orders.py": ORDERS}
    result = companions(write(tmp_path, files), types=None, ruff=False)
    assert {finding.path for finding in result.findings} == {"app/orders.py"}
    assert result.problems == ()


def test_a_configuration_below_the_root_is_run_in_its_folder(tmp_path: Path) -> None:
    files = {"server/pyproject.toml": MYPY, "server/app/orders.py": ORDERS, "docs/example.py": ORDERS}
    result = companions(write(tmp_path, files), types=None, ruff=False)
    assert {finding.path for finding in result.findings} == {"server/app/orders.py"}


def test_nothing_is_left_in_a_project_that_does_not_use_mypy(tmp_path: Path) -> None:
    root = write(tmp_path, {"a.py": ORDERS})
    before = tree(root)
    assert "mypy:return-value" in rules(companions(root, types="mypy"))
    assert tree(root) == before


def test_where_mypy_stops_early_the_rest_is_a_problem(tmp_path: Path) -> None:
    files = {"pyproject.toml": MYPY, "a.py": ORDERS, "b.py": "def broken(:\n"}
    result = companions(write(tmp_path, files), types=None, ruff=False)
    assert set(rules(result)) == {"mypy:syntax"}
    assert {finding.path for finding in result.findings} == {"b.py"}
    assert kinds(result) == ["companion-failed"]
    assert "b.py:1" in result.problems[0].message


def test_a_plugin_that_is_not_there_is_named(tmp_path: Path) -> None:
    files = {"pyproject.toml": MYPY + 'plugins = ["no_such_plugin"]\n', "a.py": ORDERS}
    result = companions(write(tmp_path, files), types=None, ruff=False)
    assert (result.findings, kinds(result)) == ((), ["companion-failed"])
    assert "no_such_plugin" in result.problems[0].message


def test_no_checker_is_run_unless_configured_or_asked_for(tmp_path: Path) -> None:
    root = write(tmp_path, {"a.py": ORDERS})
    asked = companions(root, types=None, ruff=False)
    assert (asked.findings, asked.problems, asked.checker) == ((), (), "")
    assert ["--types" in note.sentence for note in asked.summary] == [True]
    write(root, {"pyproject.toml": MYPY})
    off = companions(root, types="off", ruff=False)
    assert (off.findings, off.problems, off.summary) == ((), (), ())


def test_an_unknown_checker_is_an_error_of_use(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"`mypi`.*did you mean `mypy`"):
        companions(write(tmp_path, {"a.py": ORDERS}), types="mypi")


@pytest.mark.parametrize("name", ["pyright", "basedpyright", "ty", "pyrefly"])
@pytest.mark.usefixtures("no_path")
def test_a_configured_checker_that_is_missing_is_a_problem(name: str, tmp_path: Path) -> None:
    root = write(tmp_path, {"pyproject.toml": f"{PROJECT}[tool.{name}]\n", "a.py": ORDERS})
    result = companions(root, types=None, ruff=False)
    assert kinds(result) == ["companion-missing"]
    assert f"uv add --dev {name}" in result.problems[0].message


@UNIX
@pytest.mark.usefixtures("no_path")
def test_of_several_the_installed_one_is_run(tmp_path: Path) -> None:
    root = write(tmp_path, {"pyproject.toml": f"{PROJECT}[tool.pyright]\n[tool.ty]\n", "a.py": ORDERS})
    install(root, "ty", "print('[]')")
    result = companions(root, types=None, ruff=False)
    assert (result.checker, result.problems) == ("ty", ())
    asked = companions(root, types="pyright", ruff=False)
    assert (asked.checker, kinds(asked)) == ("pyright", ["companion-missing"])


@UNIX
def test_the_projects_environment_comes_first_and_is_activated(tmp_path: Path) -> None:
    root = write(tmp_path, {"pyproject.toml": MYPY, "a.py": ORDERS})
    row = '{"file": "a.py", "line": 1, "column": 0, "message": MESSAGE, "code": "misc", "severity": "error"}'
    install(root, "mypy", f"import json, os\nprint('{row}'.replace('MESSAGE', json.dumps(os.environ['VIRTUAL_ENV'])))")
    assert [finding.message for finding in companions(root, types=None, ruff=False).findings] == [str(root / ".venv")]


@UNIX
@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("print('no JSON at all')", "no JSON at all"),
        ("import sys; sys.stderr.write('about to start\\nerror: out of luck\\n'); sys.exit(2)", "error: out of luck"),
        ("import sys; sys.stderr.write('bad luck\\nmore of it'); sys.exit(2)", "bad luck"),
        ("import os; os.kill(os.getpid(), 9)", "signal 9"),
        ("import sys; sys.exit(101)", "exit status 101"),
        ("", "its output cannot be read"),
    ],
)
def test_a_checker_that_fails_is_a_problem_with_its_own_words(body: str, said: str, tmp_path: Path) -> None:
    root = write(tmp_path, {"pyproject.toml": f"{PROJECT}[tool.ty]\n", "a.py": ORDERS})
    install(root, "ty", body)
    result = companions(root, types=None, ruff=False)
    assert (result.findings, kinds(result)) == ((), ["companion-failed"])
    assert result.problems[0].message.startswith("ty failed: ")
    assert said in result.problems[0].message
    assert "more of it" not in result.problems[0].message


@UNIX
def test_a_checker_that_cannot_be_started_is_a_problem(tmp_path: Path) -> None:
    root = write(tmp_path, {"pyproject.toml": f"{PROJECT}[tool.ty]\n", "a.py": ORDERS})
    install(root, "ty", "").write_text("#!/no/such/python\n", encoding="utf-8")
    result = companions(root, types=None, ruff=False)
    assert kinds(result) == ["companion-failed"]
    assert "cannot be started" in result.problems[0].message


@UNIX
def test_a_checker_that_hangs_is_stopped_with_its_children(tmp_path: Path) -> None:
    root = write(tmp_path, {"pyproject.toml": f"{PROJECT}[tool.ty]\n", "a.py": "import os\n"})
    child = f"import time, pathlib; time.sleep(3); pathlib.Path({str(root / 'late')!r}).touch()"
    install(
        root, "ty", f"import subprocess, time\nsubprocess.Popen([{sys.executable!r}, '-c', {child!r}])\ntime.sleep(60)"
    )
    began = time.monotonic()
    result = companions(root, types=None, seconds=1.5)
    assert time.monotonic() - began < 20
    assert kinds(result) == ["companion-timeout"]
    assert "ty was stopped after 1.5 seconds" in result.problems[0].message
    assert rules(result) == ["ruff:F401"]
    time.sleep(2.5)
    assert not (root / "late").exists()


@pytest.mark.parametrize(
    ("files", "name", "expected"),
    [
        ({"pyproject.toml": MYPY + "strict = true\n"}, "mypy", Strictness.STRICT),
        ({"pyproject.toml": MYPY}, "mypy", Strictness.PARTLY),
        ({"mypy.ini": "[mypy]\nstrict = True\n"}, "mypy", Strictness.STRICT),
        ({"mypy.ini": "[mypy]\nstrict = False\n"}, "mypy", Strictness.PARTLY),
        ({"pyrightconfig.json": '{// why\n"typeCheckingMode": "strict",}'}, "pyright", Strictness.STRICT),
        ({"pyrightconfig.json": "{}"}, "pyright", Strictness.PARTLY),
        ({"pyproject.toml": PROJECT + "[tool.basedpyright]\n"}, "basedpyright", Strictness.STRICT),
        ({"pyproject.toml": PROJECT + '[tool.ty.rules]\nall = "error"\n'}, "ty", Strictness.STRICT),
        ({"ty.toml": "[rules]\n"}, "ty", Strictness.PARTLY),
        ({"pyrefly.toml": 'preset = "strict"\n'}, "pyrefly", Strictness.STRICT),
        ({"one/mypy.ini": "[mypy]\nstrict = true\n", "two/mypy.ini": "[mypy]\n"}, "mypy", Strictness.PARTLY),
        ({}, "mypy", Strictness.PARTLY),
    ],
)
def test_strictness_is_read_from_every_configuration(
    files: dict[str, str], name: str, expected: Strictness, tmp_path: Path
) -> None:
    root = write(tmp_path, {"one/a.py": "", "two/a.py": "", **files})
    checker = next(each for each in CHECKERS if each.name == name)
    assert strictness(read_configuration(find_project([root])), checker) is expected
