"""`--watch`, and the score and its badge, through the command line."""

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

QUIET = "async def main() -> None: ...\n"
SLOW = "import time\n\n\nasync def main() -> None:\n    time.sleep(1)\n"

# A shell starts what runs in the background with interrupts ignored, which the watch would inherit.
INTERRUPTIBLE = (
    "import runpy, signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "runpy.run_module('doyen', run_name='__main__', alter_sys=True)"
)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of one file without findings."""
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / "app.py").write_text(QUIET)
    return tmp_path


@pytest.fixture
def watcher(project: Path, tmp_path: Path) -> Iterator[Callable[[str, int], str]]:
    """Waits until the output of a running `doyen check --watch` holds a text some times."""
    log = tmp_path / "watch.log"
    with log.open("wb") as sink:
        process = subprocess.Popen(
            [sys.executable, "-c", INTERRUPTIBLE, "check", "--watch", "--no-companions"],
            cwd=project,
            stdout=sink,
            stderr=sink,
        )

        def wait(text: str, times: int) -> str:
            deadline = time.monotonic() + 60
            while log.read_text().count(text) < times:
                assert time.monotonic() < deadline, log.read_text()
                assert process.poll() is None, log.read_text()
                time.sleep(0.05)
            return log.read_text()

        yield wait
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=30) == 130


def test_a_watch_reviews_after_each_change(project: Path, watcher: Callable[[str, int], str]) -> None:
    assert "time.sleep" not in watcher("watching, press Ctrl+C to end", 1)
    (project / "app.py").write_text(SLOW)
    assert "blocking-call-on-loop" in watcher("watching, press Ctrl+C to end", 2)
    (project / "app.py").write_text(QUIET)
    last = watcher("watching, press Ctrl+C to end", 3).split("watching, press Ctrl+C to end")[2]
    assert "blocking-call-on-loop" not in last


def test_the_score_and_its_badge(project: Path) -> None:
    def score(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "doyen", "score", *words], cwd=project, capture_output=True, text=True, check=True
        )

    assert "100" in score().stdout
    (project / "app.py").write_text(SLOW)
    score("--badge", "badge.svg")
    told = json.loads(score("--output-format", "json").stdout)
    assert 0 <= told["score"] < 100
    badge = ET.fromstring((project / "badge.svg").read_text())
    assert str(told["score"]) in "".join(badge.itertext())
    assert "blocking-call-on-loop" in score("--why").stdout
