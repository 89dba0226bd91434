"""The command `fix` on real files: it writes what holds, all of it or nothing."""

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

SHOP = Path(__file__).parents[2] / "examples" / "shop"
ACCOUNTS = "app/routes/accounts.py"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A copy of the example."""
    return Path(shutil.copytree(SHOP, tmp_path / "shop", ignore=shutil.ignore_patterns(".doyen_cache", "__pycache__")))


def doyen(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Runs the command line."""
    environment = {key: value for key, value in os.environ.items() if key not in ("GITHUB_ACTIONS", "CLAUDECODE")}
    command = [sys.executable, "-m", "doyen", *words]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=environment)


def findings(folder: Path) -> list[dict[str, str]]:
    """What `check` finds."""
    report = json.loads(doyen(folder, "check", "--output-format", "json").stdout)
    found: list[dict[str, str]] = report["findings"]
    return found


def contents(folder: Path) -> dict[str, bytes]:
    """The bytes of all Python files."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.py")}


def git(folder: Path, *words: str) -> str:
    """Runs git as somebody."""
    names = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "core.autocrlf=false"]
    return subprocess.run(["git", *names, *words], cwd=folder, capture_output=True, text=True, check=True).stdout


def test_a_patch_writes_nothing_and_can_be_applied(shop: Path) -> None:
    before = contents(shop)
    done = doyen(shop, "fix", "--unsafe-fixes", "--diff")
    assert done.returncode == 1
    assert contents(shop) == before
    assert "Would fix 5 findings in 3 files." in done.stderr
    git(shop, "init", "-q")
    subprocess.run(["git", "apply", "-"], cwd=shop, input=done.stdout, text=True, check=True)
    patched = contents(shop)
    for path, data in before.items():
        (shop / path).write_bytes(data)
    assert doyen(shop, "fix", "--unsafe-fixes", "--fix-only").returncode == 0
    assert contents(shop) == patched


def test_fixing_takes_findings_away_and_then_changes_nothing(shop: Path) -> None:
    before = findings(shop)
    done = doyen(shop, "fix", "--unsafe-fixes", "--show-fixes")
    assert done.returncode == 1
    assert "Fixed 5 findings in 3 files; 8 findings left." in done.stdout
    assert "1 × coroutine-never-awaited: await it" in done.stdout
    assert (len(before), len(findings(shop))) == (13, 8)
    after = contents(shop)
    again = doyen(shop, "fix", "--unsafe-fixes")
    assert "Nothing to fix" in again.stdout
    assert contents(shop) == after


def test_safe_fixes_alone_need_no_leave(shop: Path) -> None:
    path = shop / "app" / "models.py"
    path.write_text(path.read_text() + "NAME = 1  # doyen: ignore[sync-twin-called] once it was one\n")
    before = path.read_text()
    done = doyen(shop, "check", "--fix", "--exit-zero")
    assert done.returncode == 0
    assert path.read_text() == before.replace("  # doyen: ignore[sync-twin-called] once it was one", "")


def test_exactly_the_named_finding_is_fixed(shop: Path) -> None:
    wanted = next(one for one in findings(shop) if one["path"] == ACCOUNTS)
    before = contents(shop)
    doyen(shop, "fix", wanted["fingerprint"][:10])
    after = contents(shop)
    assert [path for path, data in after.items() if data != before[path]] == [ACCOUNTS]
    assert wanted["fingerprint"] not in {one["fingerprint"] for one in findings(shop)}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["0123456789ab"], "no finding has the fingerprint `0123456789ab`"),
        (["--commit"], "git"),
        (["--verify", "exit 3"], "fails before any fix (exit code 3)"),
    ],
)
def test_what_cannot_be_done_is_told(shop: Path, words: list[str], said: str) -> None:
    before = contents(shop)
    done = doyen(shop, "fix", "--unsafe-fixes", *words)
    assert done.returncode == 2
    assert said in done.stderr
    assert contents(shop) == before


def test_modes_and_links_stay(shop: Path) -> None:
    file = shop / ACCOUNTS
    target = shop.parent / "elsewhere.py"
    shutil.move(file, target)
    file.symlink_to(target)
    target.chmod(0o750)
    doyen(shop, "fix", "--unsafe-fixes", "--fix-only")
    assert "asyncio.to_thread" not in target.read_text(), "a link that leaves the project is not read"
    other = shop / "app" / "routes" / "orders.py"
    other.write_bytes(other.read_bytes() + b"\n\nif __name__ == '__main__':\n    pass\n")
    other.chmod(0o751)
    git(shop, "init", "-q")
    doyen(shop, "fix", "--unsafe-fixes", "--fix-only")
    assert stat.S_IMODE(other.stat().st_mode) == 0o751
    assert not list(shop.rglob("*.doyen"))


def test_fixes_that_break_the_tests_are_left_out(shop: Path) -> None:
    """The command fails as soon as checkout moves to a thread; everything else is kept."""
    probe = "import pathlib, sys; sys.exit('to_thread' in pathlib.Path('app/services/checkout.py').read_text())"
    done = doyen(shop, "fix", "--unsafe-fixes", "--verify", f'"{sys.executable}" -c "{probe}"')
    assert done.returncode == 1
    assert "to_thread" not in (shop / "app/services/checkout.py").read_text()
    assert "to_thread" in (shop / ACCOUNTS).read_text()
    assert "Fixed 3 findings in 2 files" in done.stdout
    assert done.stdout.count("problem[failed-trial]") == 2


def test_one_commit_for_each_rule(shop: Path) -> None:
    git(shop, "init", "-q")
    (shop / ".gitignore").write_text(".doyen_cache\n")
    git(shop, "add", ".")
    git(shop, "commit", "-q", "-m", "start")
    git(shop, "config", "user.name", "t")
    git(shop, "config", "user.email", "t@example.org")
    doyen(shop, "fix", "--unsafe-fixes", "--commit")
    subjects = git(shop, "log", "--format=%s").split("\n")
    assert [one for one in subjects if one.startswith("Fix ")] == [
        "Fix disk-io-on-loop",
        "Fix cpu-work-on-loop",
        "Fix coroutine-never-awaited",
        "Fix blocking-call-on-loop",
    ]
    assert git(shop, "status", "--porcelain") == ""
    dirty = shop / ACCOUNTS
    dirty.write_text(dirty.read_text() + "\n")
    refused = doyen(shop, "fix", "--unsafe-fixes", "--commit")
    assert refused.returncode == 2
    assert "without uncommitted changes" in refused.stderr


def test_a_folder_that_cannot_be_written_is_told(shop: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("nothing is forbidden to this user")
    folder = shop / "app" / "services"
    folder.chmod(0o555)
    before = contents(shop)
    try:
        done = doyen(shop, "fix", "--unsafe-fixes")
    finally:
        folder.chmod(0o755)
    assert done.returncode == 2
    assert "no file was changed" in done.stderr
    assert contents(shop) == before
