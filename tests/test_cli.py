"""The command line, end to end in processes of its own."""

import json
import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pytest

FILES = {
    "pyproject.toml": "[project]\nname = 'shop'\n",
    "shop/__init__.py": "",
    "shop/accounts.py": "async def record(user: str) -> None: ...\n",
    "shop/main.py": "from shop.accounts import record\n\n\nasync def sign_up(user: str) -> None:\n    record(user)\n",
    "shop/api.py": (
        "import time\n\nfrom fastapi import Depends, FastAPI\n\napp = FastAPI()\n\n\n"
        "def user() -> str:\n    return 'x'\n\n\n"
        "@app.get('/slow')\nasync def slow(name: str = Depends(user)) -> None:\n    time.sleep(1)\n"
    ),
    "clean/one.py": "async def fine() -> None: ...\n",
}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project on disk."""
    for path, text in FILES.items():
        file = tmp_path / "work" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path / "work"


def doyen(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Runs the command in a folder, with a cache of its own."""
    removed = ("NO_COLOR", "FORCE_COLOR", "DOYEN_OUTPUT_FORMAT", "DOYEN_DEBUG")
    environment = {key: value for key, value in os.environ.items() if key not in removed}
    environment |= {"XDG_CACHE_HOME": str(folder.parent / "cache"), **variables}
    return subprocess.run(
        [sys.executable, "-m", "doyen", *arguments],
        cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


def test_findings_exit_with_one(project: Path) -> None:
    outcome = doyen(project, "check")
    assert outcome.returncode == 1
    assert "error[coroutine-never-awaited]" in outcome.stdout
    assert "--> shop/main.py:5:5 in shop.main.sign_up" in outcome.stdout
    assert "error[blocking-call-on-loop]" in outcome.stdout
    assert outcome.stderr == ""
    assert outcome.stdout.isascii()


def test_clean_exits_with_zero(project: Path) -> None:
    outcome = doyen(project, "check", "clean")
    assert (outcome.returncode, outcome.stdout) == (0, "All checks passed!\n")


def test_exit_zero_keeps_the_report(project: Path) -> None:
    outcome = doyen(project, "check", "--exit-zero")
    assert outcome.returncode == 0
    assert "Found 2 findings" in outcome.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["check", "missing.py"], "missing.py"),
        (["check", "--select", "concurency"], "did you mean `concurrency`?"),
        (["check", "--verbose", "--quiet"], "contradict"),
        (["check", "--output-file", "no/such/folder.txt"], "cannot write"),
        (["explain", "blocking-cal-on-loop"], "did you mean `blocking-call-on-loop`?"),
        (["trace", "sign_upp"], "did you mean `sign_up`?"),
        (["frobnicate"], "frobnicate"),
        (["check", "--output-format", "yaml"], "yaml"),
    ],
)
def test_wrong_calls_exit_with_two(project: Path, arguments: list[str], message: str) -> None:
    outcome = doyen(project, *arguments)
    assert outcome.returncode == 2
    assert message in outcome.stderr
    assert "Traceback" not in outcome.stderr


def test_json_report(project: Path) -> None:
    outcome = doyen(project, "check", "--output-format", "json", "--select", "coroutine-never-awaited")
    report = json.loads(outcome.stdout)
    assert report["schema_version"] == 1
    (finding,) = report["findings"]
    assert (finding["path"], finding["line"], finding["category"]) == ("shop/main.py", 5, "concurrency")
    assert finding["trace"][1] == {
        "path": "shop/accounts.py",
        "line": 1,
        "message": "`record` is defined with `async def`",
    }


def test_report_is_the_same_warm_cold_and_without_store(project: Path) -> None:
    runs = [doyen(project, "check", "--output-format", "json", *more) for more in ([], [], ["--no-cache"], ["-j", "2"])]
    assert len({run.stdout for run in runs}) == 1


def test_changed_file_changes_the_report(project: Path) -> None:
    assert "Found 2 findings" in doyen(project, "check").stdout
    (project / "shop/main.py").write_text(FILES["shop/main.py"].replace("record(user)", "await record(user)"))
    assert "Found 1 finding " in doyen(project, "check").stdout


def test_format_is_taken_from_the_environment(project: Path) -> None:
    assert json.loads(doyen(project, "check", DOYEN_OUTPUT_FORMAT="json").stdout)["tool"]["name"] == "doyen"


def test_report_goes_to_a_file_without_colour(project: Path) -> None:
    outcome = doyen(project, "check", "-o", "report.txt", FORCE_COLOR="1")
    assert outcome.stdout == ""
    assert "\x1b" not in (project / "report.txt").read_text(encoding="utf-8")


def test_selection_takes_several_words(project: Path) -> None:
    outcome = doyen(
        project, "check", "--select", "coroutine-never-awaited,disk-io-on-loop", "--ignore", "disk-io-on-loop"
    )
    assert "Found 1 finding " in outcome.stdout


def test_statistics_and_unresolved(project: Path) -> None:
    (project / "shop/odd.py").write_text("import some_sdk\n\n\ndef odd(thing):\n    thing.frob()\n    some_sdk.go()\n")
    outcome = doyen(project, "check", "--statistics", "--unresolved")
    assert "6 files, " in outcome.stdout
    assert "50.0% of calls resolved: 1 in the project, 1 in known libraries; 1 in libraries" in outcome.stdout
    assert "shop/odd.py:5: problem[unresolved] `thing.frob` is not resolved in shop.odd.odd\n" in outcome.stdout
    assert "shop/odd.py:6: problem[unresolved] `some_sdk.go` in shop.odd.odd is of a library without" in outcome.stdout


def test_colour_is_forced_and_refused(project: Path) -> None:
    assert "\x1b[1;31m" in doyen(project, "check", FORCE_COLOR="1").stdout
    assert "\x1b]8;" in doyen(project, "check", FORCE_COLOR="1").stdout
    assert "\x1b" not in doyen(project, "check", NO_COLOR="1").stdout


def test_terminal_gets_colour_and_progress(project: Path) -> None:
    plain, _ = on_terminal(project, NO_COLOR="1")
    painted, _ = on_terminal(project)
    assert b"\x1b[1;31merror" in painted
    assert b"\x1b[1;31m" not in plain
    assert b"\x1b[2Klinking" in painted


def on_terminal(folder: Path, **variables: str) -> tuple[bytes, int]:
    """Runs `check --no-cache` on a terminal; returns what it shows and the exit code."""
    controller, terminal = pty.openpty()
    environment = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "FORCE_COLOR")}
    environment |= {"TERM": "xterm-256color", "XDG_CACHE_HOME": str(folder.parent / "cache"), **variables}
    command = [sys.executable, "-m", "doyen", "check", "--no-cache"]
    child = subprocess.Popen(command, cwd=folder, env=environment, stdout=terminal, stderr=terminal)
    os.close(terminal)
    shown = b""
    while True:
        try:
            chunk = os.read(controller, 65536)
        except OSError:
            break
        if not chunk:
            break
        shown += chunk
    os.close(controller)
    return shown, child.wait(timeout=60)


def test_explain_shows_the_page(project: Path) -> None:
    outcome = doyen(project, "explain", "blocking-call-on-loop")
    assert outcome.returncode == 0
    assert outcome.stdout.startswith(
        "# Blocking call on the event loop\n\n`blocking-call-on-loop` · category `concurrency`"
    )
    assert "## Bad" in outcome.stdout
    assert "\x1b[" in doyen(project, "explain", "blocking-call-on-loop", FORCE_COLOR="1").stdout


def test_explain_lists_rules_and_topics(project: Path) -> None:
    outcome = doyen(project, "explain")
    assert outcome.stdout.startswith("concurrency\n")
    assert "suppression" in outcome.stdout
    assert doyen(project, "explain", "unused-ignore").stdout.startswith("# Comment that ignores nothing")


def test_routes(project: Path) -> None:
    outcome = doyen(project, "routes", "shop")
    assert outcome.stdout.splitlines()[1].split() == [
        "GET", "/slow", "shop.api.slow", "async", "shop/api.py:13", "sleep:", "time.sleep", "user",
    ]  # fmt: skip
    (row,) = json.loads(doyen(project, "routes", "--output-format", "json").stdout)["routes"]
    assert (row["blocks"], row["dependencies"], row["kind"]) == (["sleep: time.sleep"], ["user"], "async")
    assert doyen(project, "routes", "clean").stdout == "No routes found.\n"


def test_trace(project: Path) -> None:
    outcome = doyen(project, "trace", "slow")
    assert "blocks on sleep: time.sleep" in outcome.stdout
    assert "runs in: request" in outcome.stdout


def test_clean(project: Path) -> None:
    doyen(project, "check")
    assert doyen(project, "clean").stdout.startswith("Removed the store of ")
    assert doyen(project, "clean").stdout == "Nothing to clean.\n"


def test_internal_error_is_one_line_and_a_traceback_on_demand(project: Path) -> None:
    code = "import sys; sys.argv = ['doyen', 'clean']; import doyen.workspace.store as s; s.clean = None\n"
    code += "from doyen.__main__ import main; main()"

    def run(**variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", code], cwd=project, env={**os.environ, **variables},
            capture_output=True, text=True, check=False,
        )  # fmt: skip

    assert run().returncode == 2
    assert "please report it" in run().stderr
    assert "Traceback" not in run().stderr
    assert "Traceback" in run(DOYEN_DEBUG="1").stderr


def test_reader_may_leave_early(project: Path) -> None:
    command = f"{sys.executable} -m doyen explain blocking-call-on-loop | head -1"
    outcome = subprocess.run(["bash", "-c", command], cwd=project, capture_output=True, text=True, check=False)
    assert (outcome.stdout, outcome.stderr) == ("# Blocking call on the event loop\n", "")


def test_help_is_worth_reading(project: Path) -> None:
    text = doyen(project, "check", "--help").stdout
    assert "Examples" in text
    assert "missing path" in text
    assert "Commands" in doyen(project, "--help").stdout
    assert doyen(project).returncode == 2


@pytest.mark.parametrize("option", ["--version", "-V"])
def test_version_loads_nothing_heavy(project: Path, option: str) -> None:
    outcome = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "doyen", option],
        capture_output=True,
        text=True,
        check=True,
        cwd=project,
    )
    assert outcome.stdout.startswith("doyen ")
    assert not any(name in outcome.stderr for name in ("typer", "rich", "msgspec", "doyen.faces"))


def test_version_is_quick() -> None:
    def seconds(*command: str) -> float:
        started = time.perf_counter()
        subprocess.run(command, capture_output=True, check=True)
        return time.perf_counter() - started

    script = str(Path(sys.executable).with_name("doyen"))
    bare = min(seconds(sys.executable, "-c", "pass") for _ in range(15))
    assert min(seconds(script, "--version") for _ in range(15)) <= 2.5 * bare
