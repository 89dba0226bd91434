"""The settings of real files through the real faces: `check` obeys them, `config` tells them, `explain` explains."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from doyen.errors import UsageError
from doyen.faces.checking import CheckRequest, run_check
from doyen.faces.configuring import ConfigRequest, config_answer, show_config
from doyen.faces.opening import Request
from doyen.settings import Selection
from doyen.settings.keys import KEYS
from doyen.suppression import COMMENT_RULES
from doyen.workspace.configuration import Overrides

BLOCKS = "import time\n\n\nasync def go() -> None:\n    time.sleep(1)\n"
TREE = {
    "pyproject.toml": (
        "[project]\nname = 'x'\nrequires-python = '>=3.11'\n\n[tool.doyen]\npreset = 'strict'\n"
        "severity = {concurrency = 'info'}\nexclude = [\n  'legacy/',\n]\n"
    ),
    "a.py": BLOCKS,
    "legacy/a.py": BLOCKS,
    "one/pyproject.toml": "[project]\nname = 'one'\n",
    "one/a.py": BLOCKS,
    "three/doyen.toml": "extend = '../pyproject.toml'\n[per-file-ignores]\n'a.py' = ['blocking-call-on-loop']\n",
    "three/a.py": BLOCKS,
    "three/b.py": BLOCKS,
    "four/doyen.toml": "severity.blocking-call-on-loop = 'error'\nknowledge = ['stubs']\n",
    "four/a.py": "import vendor\n\n\nasync def go() -> None:\n    vendor.call()\n",
    "four/stubs/vendor.pyi": '# module: vendor\n@blocks("network")\ndef call() -> None: ...\n',
}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Several projects in one repository."""
    for path, text in TREE.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return tmp_path


def doyen(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Runs the command line."""
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / ".cache")}
    command = [sys.executable, "-m", "doyen", *words]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def found(folder: Path, *words: str) -> list[tuple[str, str]]:
    """Path and severity of what `check` finds."""
    outcome = doyen(folder, "check", "--output-format", "json", *words)
    assert outcome.stderr == ""
    return sorted((one["path"], one["severity"]) for one in json.loads(outcome.stdout)["findings"])


def test_check_obeys_the_nearest_file(tree: Path) -> None:
    everything = [("a.py", "info"), ("four/a.py", "error"), ("one/a.py", "info"), ("three/b.py", "info")]
    assert found(tree) == everything
    assert found(tree) == everything, "warm"
    assert found(tree / "three") == [("three/b.py", "info")]
    (tree / "three/doyen.toml").write_text("select = ['audit']\n")
    assert found(tree) == [row for row in everything if row[0] != "three/b.py"]
    assert found(tree, "legacy") == [("legacy/a.py", "info")]
    chosen = [("three/a.py", "warning"), ("three/b.py", "warning")]
    assert found(tree, "--select", "blocking-call-on-loop", "three") == chosen


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[tool.doyen]\nselct = []\n", "pyproject.toml:2: unknown setting `selct`; did you mean `select`?"),
        ("[tool.doyen]\nselect = ['concurency']\n", "pyproject.toml:2: unknown rule, category or tier `concurency`"),
        ("[tool.doyen]\nselect = [\n", "pyproject.toml:2: is not valid TOML: invalid value"),
    ],
)
def test_check_refuses_what_it_cannot_understand(tree: Path, text: str, message: str) -> None:
    (tree / "pyproject.toml").write_text(text)
    outcome = doyen(tree, "check", "one")
    assert outcome.returncode == 2
    assert message in outcome.stderr
    assert "Traceback" not in outcome.stderr


def answered(tree: Path, path: str, *configs: str, given: Selection | None = None) -> dict[str, tuple[object, str]]:
    """Value and origin by key."""
    request = ConfigRequest(tree / path, given or Selection(), Overrides(configs))
    return {row.key: (row.value, row.origin) for row in config_answer(request).settings}


def test_config_tells_values_and_origins(tree: Path) -> None:
    told = answered(tree, "a.py")
    assert told["preset"] == ("strict", "pyproject.toml:6")
    assert told["severity.concurrency"] == ("info", "pyproject.toml:7")
    assert told["severity.suppression"] == ("error", "preset strict")
    assert told["exclude"] == (["legacy/"], "pyproject.toml:8")
    assert told["extend-select"] == (["audit"], "preset strict")
    assert told["require-reason"] == (True, "preset strict")
    assert told["select"] == (["default", "warning"], "default")
    assert told["target-version"] == ("3.11", "requires-python of pyproject.toml:3")
    assert told["companions.types"] == ("auto", "default")
    assert {key.partition(".")[0] for key in told} == set(KEYS) - {"extend", "rules"}


def test_config_tells_what_files_and_command_line_add(tree: Path) -> None:
    told = answered(tree, "three/a.py", "companions.uv=false", given=Selection(select=("audit",), ignore=("ALL",)))
    assert told['per-file-ignores."a.py"'] == (["blocking-call-on-loop"], "three/doyen.toml:3")
    assert told["severity.concurrency"] == ("info", "pyproject.toml:7")
    assert told["companions.uv"] == (False, "--config companions.uv")
    assert told["select"] == (["audit"], "command line")
    assert told["ignore"] == (["ALL"], "command line")


def test_config_names_the_files_and_the_rules_that_run(tree: Path) -> None:
    def rules(path: str) -> dict[str, str]:
        answer = config_answer(ConfigRequest(tree / path))
        return {row.rule: row.severity.value for row in answer.rules}

    assert config_answer(ConfigRequest(tree / "three")).files == ("three/doyen.toml", "pyproject.toml")
    assert config_answer(ConfigRequest(tree / "a.py", overrides=Overrides(isolated=True))).files == ()
    assert rules("three/b.py")["blocking-call-on-loop"] == "info"
    assert "blocking-call-on-loop" not in rules("three/a.py")
    assert rules("four/a.py")["blocking-call-on-loop"] == "error"
    assert "wait-for-call" in rules("a.py")
    assert "wait-for-call" not in rules("four/a.py")
    assert rules("a.py")["unused-ignore"] == "error"


def test_config_is_shown_as_a_table_and_as_json(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    show_config(ConfigRequest(tree / "three"), as_json=False, rules=False)
    text = capsys.readouterr().out
    assert text.startswith("three is governed by three/doyen.toml, pyproject.toml\n\nKEY ")
    assert any(line.split() == ["extend-select", '["audit"]', "preset", "strict"] for line in text.split("\n"))
    show_config(ConfigRequest(tree / "three"), as_json=False, rules=True)
    assert "blocking-call-on-loop" in capsys.readouterr().out
    show_config(ConfigRequest(tree / "three"), as_json=True, rules=False)
    answer = json.loads(capsys.readouterr().out)
    assert (answer["schema_version"], answer["path"]) == (1, "three")
    assert {"key": "preset", "value": "strict", "origin": "pyproject.toml:6"} in answer["settings"]


@pytest.mark.parametrize(
    ("path", "configs", "message"),
    [
        ("no.py", (), "does not exist"),
        ("a.py", ("select=['concurency']",), "--config select: unknown rule, category or tier `concurency`"),
    ],
)
def test_config_refuses_what_it_cannot_understand(
    tree: Path, path: str, configs: tuple[str, ...], message: str
) -> None:
    with pytest.raises(UsageError) as error:
        config_answer(ConfigRequest(tree / path, overrides=Overrides(configs)))
    assert message in str(error.value)


def test_kept_report_ends_with_the_first_comment(tree: Path) -> None:
    (tree / "a.py").write_text(BLOCKS.replace("(1)", "(1)  # doyen: ignore[blocking-call-on-loop] x until 2026-03-31"))
    os.utime(tree / "a.py", (0, 0))

    def names(day: date) -> list[str]:
        request = CheckRequest(Request((tree,), today=day), Selection(), silent=True)
        return sorted(one.rule for one in run_check(request).report.findings if one.path == "a.py")

    expired = ["blocking-call-on-loop", "expired-ignore"]
    days = [date(2026, 3, 1), date(2026, 3, 31), date(2026, 4, 1), date(2027, 1, 1), date(2026, 3, 30)]
    assert [names(day) for day in days] == [[], [], expired, expired, []]


@pytest.mark.parametrize("name", [rule.name for rule in COMMENT_RULES])
def test_every_comment_rule_has_a_page(tree: Path, name: str) -> None:
    outcome = doyen(tree, "explain", name)
    assert outcome.returncode == 0
    assert f"`{name}` · category `suppression`" in outcome.stdout
    assert "## Bad" in outcome.stdout
