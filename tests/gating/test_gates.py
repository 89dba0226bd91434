"""`baseline`, `--changed` and `--staged` on real checkouts."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROUTES = """\
from fastapi import FastAPI

from app.work import stamp

app = FastAPI()


@app.get("/")
async def read() -> float:
    return stamp()
"""
WORK = """\
import time


def stamp() -> float:
    return time.monotonic()


async def old() -> None:
    time.sleep(9)
"""
BLOCKING = WORK.replace("return time", "time.sleep(2)\n    return time")


def git(folder: Path, *words: str) -> str:
    """Runs git as somebody, with nobody's configuration."""
    names = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"]
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    done = subprocess.run(
        ["git", *names, *words], cwd=folder, capture_output=True, text=True, check=True, env=environment
    )
    return done.stdout


def doyen(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Runs the command line."""
    return subprocess.run(
        [sys.executable, "-m", "doyen", *words], cwd=folder, capture_output=True, text=True, check=False
    )


def found(folder: Path, *words: str) -> list[tuple[str, str]]:
    """Function and reason of each finding of `check`."""
    done = doyen(folder, "check", "--output-format", "json", *words)
    assert done.returncode in (0, 1), done.stderr
    return [(one["scope"].rpartition(".")[2], one["change"]) for one in json.loads(done.stdout)["findings"]]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A project in a checkout whose `main` has one old finding, on a branch of its own."""
    (tmp_path / "app").mkdir()
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / ".gitignore").write_text(".doyen_cache\n")
    (tmp_path / "app/routes.py").write_text(ROUTES)
    (tmp_path / "app/work.py").write_text(WORK)
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "start")
    git(tmp_path, "checkout", "-qb", "topic")
    return tmp_path


def test_a_helper_that_makes_an_untouched_route_block(checkout: Path) -> None:
    assert found(checkout, "--changed") == []
    (checkout / "app/work.py").write_text(BLOCKING)
    assert found(checkout, "--changed") == [("read", "touched")], "the hop in the helper is touched"
    git(checkout, "commit", "-qam", "work")
    assert found(checkout, "--changed=main") == [("read", "touched")]
    assert found(checkout, "--changed=HEAD") == []


def test_what_a_change_causes_elsewhere(checkout: Path) -> None:
    """The route becomes reachable by another file alone: no line of its path is touched."""
    (checkout / "app/helper.py").write_text("import time\n\n\ndef nap() -> None:\n    time.sleep(3)\n")
    (checkout / "app/base.py").write_text("class Base:\n    def run(self) -> None: ...\n")
    (checkout / "app/child.py").write_text(
        "from app.base import Base\nfrom app.helper import nap\n\n\n"
        "class Child(Base):\n    def run(self) -> None:\n        nap()\n"
    )
    (checkout / "app/choice.py").write_text("from app.base import Base as Chosen\n\n__all__ = ['Chosen']\n")
    (checkout / "app/more.py").write_text(
        "from app.choice import Chosen\nfrom app.routes import app\n\n\n"
        "@app.get('/more')\nasync def more() -> None:\n    Chosen().run()\n"
    )
    git(checkout, "add", ".")
    git(checkout, "commit", "-qm", "more")
    git(checkout, "branch", "-f", "main")
    (checkout / "app/choice.py").write_text("from app.child import Child as Chosen\n\n__all__ = ['Chosen']\n")
    assert found(checkout, "--changed") == [("more", "caused")]


def test_new_files_moved_files_and_deleted_files(checkout: Path) -> None:
    git(checkout, "mv", "app/work.py", "app/labour.py")
    (checkout / "app/routes.py").write_text(ROUTES.replace("app.work", "app.labour"))
    assert found(checkout, "--changed") == [], "a moved file is no new one"
    (checkout / "app/fresh.py").write_text("import time\n\n\nasync def fresh() -> None:\n    time.sleep(1)\n")
    assert found(checkout, "--changed") == [("fresh", "touched")]
    (checkout / "app/fresh.py").unlink()
    git(checkout, "rm", "-qf", "app/labour.py")
    assert found(checkout, "--changed") == []


@pytest.mark.parametrize(
    "name", ["two words.py", "Größe.py", 'a "quoted" one.py', "tab\there.py", "b\\c.py", "+++ b.py"]
)
def test_names_that_git_quotes(checkout: Path, name: str) -> None:
    file = checkout / "app" / name
    old, new = (f"import time\n\n\nasync def slow{n}() -> None:\n    time.sleep(1)\n" for n in (1, 2))
    file.write_text(old)
    git(checkout, "add", ".")
    git(checkout, "commit", "-qm", "odd")
    git(checkout, "branch", "-f", "main")
    file.write_text(f"{old}\n\n{new}")
    assert found(checkout, "--changed") == [("slow2", "touched")]
    git(checkout, "add", ".")
    file.write_text(old)
    assert found(checkout, "--staged") == [("slow2", "touched")]


def test_lines_that_look_like_the_head_of_a_diff(checkout: Path) -> None:
    (checkout / "app/work.py").write_text(f"{WORK}\nTEXT = '''\n++ app/routes.py\n@@ -1 +8,3 @@\n'''\n")
    assert found(checkout, "--changed") == []


def test_only_what_is_staged(checkout: Path) -> None:
    (checkout / "app/work.py").write_text(BLOCKING)
    assert found(checkout, "--staged") == []
    git(checkout, "add", ".")
    (checkout / "app/work.py").write_text(WORK)
    assert found(checkout, "--staged") == [("read", "touched")], "the index counts, not the disk"


def test_a_project_below_the_checkout_and_one_above(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    nested = checkout / "services" / "one"
    nested.mkdir(parents=True)
    (nested / "pyproject.toml").write_text("")
    (nested / "slow.py").write_text("import time\n\n\nasync def slow() -> None:\n    time.sleep(1)\n")
    (checkout / "app/work.py").write_text(BLOCKING)
    assert found(nested, "--changed") == [("slow", "touched")]
    names = found(checkout, "--changed")
    assert ("read", "touched") in names


def test_an_unborn_branch(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("")
    (tmp_path / "slow.py").write_text("import time\n\n\nasync def slow() -> None:\n    time.sleep(1)\n")
    git(tmp_path, "init", "-q")
    refused = doyen(tmp_path, "check", "--changed")
    assert (refused.returncode, "no commit yet" in refused.stderr) == (2, True)
    git(tmp_path, "add", ".")
    assert found(tmp_path, "--staged") == [("slow", "touched")]


def test_what_git_cannot_tell_is_said(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    assert "git knows no commit `nowhere`" in doyen(checkout, "check", "--changed=nowhere").stderr
    git(checkout, "commit", "-q", "--allow-empty", "-m", "more")
    shallow = tmp_path_factory.mktemp("clone") / "shallow"
    git(checkout, "clone", "-q", "--depth", "1", "--branch", "topic", checkout.as_uri(), str(shallow))
    told = doyen(shallow, "check", "--changed=origin/main")
    assert told.returncode == 2
    assert "git fetch --unshallow" in told.stderr
    alone = tmp_path_factory.mktemp("alone")
    (alone / "pyproject.toml").write_text("")
    (alone / "a.py").write_text("x = 1\n")
    assert "lies in no checkout" in doyen(alone, "check", "--changed").stderr


def test_a_baseline_from_creation_to_the_last_entry(checkout: Path) -> None:
    created = doyen(checkout, "baseline", "create")
    assert "Accepted 1 finding in doyen-baseline.json." in created.stdout
    assert doyen(checkout, "baseline", "create").returncode == 2
    clean = doyen(checkout, "check")
    assert clean.returncode == 0
    assert "1 finding accepted by the baseline." in clean.stdout
    shown = json.loads(doyen(checkout, "check", "--show-baselined", "--output-format", "json").stdout)["findings"]
    assert [one["baseline_state"] for one in shown] == ["unchanged"]
    sarif = json.loads(doyen(checkout, "check", "--show-baselined", "--output-format", "sarif").stdout)
    assert [one["baselineState"] for one in sarif["runs"][0]["results"]] == ["unchanged"]
    assert doyen(checkout, "check", "--no-baseline").returncode == 1

    (checkout / "app/work.py").write_text(BLOCKING)
    assert found(checkout) == [("read", "")]
    assert "Dropped 0 accepted findings; 1 new finding left." in doyen(checkout, "baseline", "update").stdout
    assert found(checkout) == [("read", "")], "an update accepts nothing by itself"
    assert "accepted 1 new finding" in doyen(checkout, "baseline", "update", "--accept-new").stdout
    assert found(checkout) == []

    (checkout / "app/work.py").write_text("def stamp() -> float:\n    return 1.0\n")
    stale = doyen(checkout, "check")
    assert (stale.returncode, "2 accepted findings gone" in stale.stdout) == (0, True)
    assert doyen(checkout, "check", "--strict").returncode == 1
    assert "Dropped 2 accepted findings" in doyen(checkout, "baseline", "update").stdout
    assert json.loads((checkout / "doyen-baseline.json").read_text())["entries"] == []
    assert doyen(checkout, "check", "--strict").returncode == 0


def test_a_baseline_elsewhere(checkout: Path) -> None:
    (checkout / "doyen.toml").write_text('baseline = "quality/accepted.json"\n')
    assert "does not exist" in doyen(checkout, "check").stderr
    (checkout / "quality").mkdir()
    assert doyen(checkout, "baseline", "create").returncode == 0
    assert (checkout / "quality/accepted.json").is_file()
    assert doyen(checkout, "check").returncode == 0
    (checkout / "quality/accepted.json").write_text("{")
    assert doyen(checkout, "check").returncode == 2
