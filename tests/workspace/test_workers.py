"""Worker processes: all files are read, whatever happens to the workers."""

import multiprocessing
import os
import signal
import sys
import threading
from pathlib import Path

import pytest

from doyen.workspace.workers import Extract, Task, default_jobs, extract

_FILES = 80
_SOURCE = "".join(f"def function_{n}(a: int) -> int:\n    return call(a, {n})\n\n\n" for n in range(300))


def _tasks(folder: Path) -> list[Task]:
    for number in range(_FILES):
        (folder / f"m{number}.py").write_text(f"x = {number}\n{_SOURCE}")
    return [Task(path.name, str(path), path.stat().st_size) for path in sorted(folder.iterdir())]


def _by_path(found: list[Extract]) -> dict[str, Extract]:
    assert len({each.path for each in found}) == len(found)
    return {each.path: each for each in found}


def test_workers_find_what_one_process_finds(tmp_path: Path) -> None:
    tasks = _tasks(tmp_path)
    alone, together = list(extract(tasks, jobs=1)), list(extract(tasks, jobs=3))
    assert _by_path(alone) == _by_path(together)
    assert len(alone) == _FILES
    assert not multiprocessing.active_children()


def test_with_other_threads_workers_are_started_afresh(tmp_path: Path) -> None:
    tasks = _tasks(tmp_path)
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        found = list(extract(tasks, jobs=2))
    finally:
        done.set()
        thread.join()
    assert len([each for each in found if each.facts]) == _FILES


def test_a_file_gone_since_the_listing_is_a_failure(tmp_path: Path) -> None:
    tasks = _tasks(tmp_path)
    (tmp_path / "m7.py").unlink()
    for jobs in (1, 2):
        failures = [each for each in extract(tasks, jobs=jobs) if each.failure]
        assert [each.path for each in failures] == ["m7.py"]
        assert "No such file" in failures[0].failure


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
def test_a_worker_that_dies_costs_no_innocent_file(tmp_path: Path) -> None:
    found: list[Extract] = []
    for each in extract(_tasks(tmp_path), jobs=2):
        if not found:
            for child in multiprocessing.active_children():
                os.kill(child.pid or 0, signal.SIGKILL)
        found.append(each)
    assert [each.failure for each in _by_path(found).values()] == [""] * _FILES


@pytest.mark.skipif(sys.platform == "win32", reason="needs named pipes and alarms")
def test_the_file_a_worker_dies_at_is_named(tmp_path: Path) -> None:
    tasks = _tasks(tmp_path)
    os.mkfifo(tmp_path / "stuck.py")
    tasks.append(Task("stuck.py", str(tmp_path / "stuck.py"), 100))
    found: list[Extract] = []
    seen = [-1]

    def kill_the_idle(_: int, __: object) -> None:
        # Whoever works while nothing more comes in waits at the pipe.
        if len(found) == seen[0]:
            for child in multiprocessing.active_children():
                os.kill(child.pid or 0, signal.SIGKILL)
        seen[0] = len(found)

    before = signal.signal(signal.SIGALRM, kill_the_idle)
    signal.setitimer(signal.ITIMER_REAL, 1.5, 1.5)
    try:
        for each in extract(tasks, jobs=2):
            found.append(each)  # noqa: PERF402  # read by the alarm meanwhile
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    failures = {path: each.failure for path, each in _by_path(found).items() if each.failure}
    assert failures == {"stuck.py": "a worker process died while it was read"}


def test_leaving_early_leaves_no_worker(tmp_path: Path) -> None:
    results = extract(_tasks(tmp_path), jobs=2)
    next(results)
    results.close()  # type: ignore[attr-defined]  # a generator
    assert not multiprocessing.active_children()


def test_there_is_always_a_job() -> None:
    assert default_jobs() >= 1
