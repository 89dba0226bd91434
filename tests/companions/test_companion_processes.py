"""Programs run beside each other without threads, wait for nobody, and never outlive the block."""

import os
import sys
import threading
import time
from pathlib import Path

import pytest

from doyen.workspace.companions.processes import Call, Processes


def call(code: str, folder: Path, **environment: str) -> Call:
    """A call of a few lines of Python."""
    return Call("program", (sys.executable, "-c", code), str(folder), environment)


def test_ends_come_in_the_order_of_calls_with_what_was_written(tmp_path: Path) -> None:
    first = call("import time; time.sleep(0.3); print('one')", tmp_path)
    second = call("import sys; print('é', file=sys.stderr); sys.exit(3)", tmp_path)
    with Processes([first, second]) as processes:
        ends = processes.collect(30)
    assert [(end.status, end.output, end.errors) for end in ends] == [(0, "one\n", ""), (3, "", "é\n")]


def test_they_run_while_nobody_waits_and_start_no_thread(tmp_path: Path) -> None:
    threads = threading.active_count()
    calls = [call(f"open('{number}', 'w').close()", tmp_path) for number in range(2)]
    with Processes(calls):
        until = time.monotonic() + 20
        while len(list(tmp_path.iterdir())) < 2 and time.monotonic() < until:
            time.sleep(0.02)
        assert threading.active_count() == threads
    assert len(list(tmp_path.iterdir())) == 2


def test_much_output_blocks_nobody(tmp_path: Path) -> None:
    with Processes([call("print('x' * 5_000_000)", tmp_path)]) as processes:
        assert len(processes.collect(30)[0].output) == 5_000_001


def test_no_more_run_at_once_than_allowed(tmp_path: Path) -> None:
    count = "n = len(os.listdir()); time.sleep(0.2); os.remove(name); print(n)"
    code = f"import os, time; name = str(os.getpid()); open(name, 'w').close(); {count}"
    with Processes([call(code, tmp_path) for _ in range(5)], most=2) as processes:
        counts = [int(end.output) for end in processes.collect(30)]
    assert max(counts) <= 2
    assert len(counts) == 5


def test_a_program_that_cannot_be_started_ends_at_once(tmp_path: Path) -> None:
    missing = Call("program", (str(tmp_path / "missing"),), str(tmp_path))
    with Processes([missing, call("print(1)", tmp_path)]) as processes:
        ends = processes.collect(30)
    assert (ends[0].status, bool(ends[0].unstarted), ends[1].output) == (None, True, "1\n")


@pytest.mark.skipif(os.name == "nt", reason="processes are looked at as Unix does")
def test_leaving_the_block_ends_what_still_runs(tmp_path: Path) -> None:
    code = "import os, time; open('pid', 'w').write(str(os.getpid())); time.sleep(60)"

    def interrupted() -> None:
        with Processes([call(code, tmp_path)]):
            until = time.monotonic() + 20
            while not ((tmp_path / "pid").exists() and (tmp_path / "pid").read_text()) and time.monotonic() < until:
                time.sleep(0.02)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)


def test_the_environment_is_the_users_with_what_a_call_adds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUFF_OUTPUT_FILE", "elsewhere")
    monkeypatch.setenv("OWN", "kept")
    code = "import os; print(os.environ.get('RUFF_OUTPUT_FILE'), os.environ['OWN'], os.environ['ADDED'])"
    with Processes([call(code, tmp_path, ADDED="new")]) as processes:
        assert processes.collect(30)[0].output == "None kept new\n"
