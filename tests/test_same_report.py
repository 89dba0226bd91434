"""The report is a function of the files: not of their order, the number of processes or what the store holds."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from doyen.review import review
from doyen.rule_loader import load_rules
from doyen.settings import Settings
from page_runner import backend_of

SHOP = Path(__file__).parents[1] / "examples" / "shop"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A copy of the example."""
    return Path(shutil.copytree(SHOP, tmp_path / "shop", ignore=shutil.ignore_patterns(".doyen_cache")))


def findings(shop: Path, *flags: str) -> object:
    """What the command line reports about a folder."""
    command = [sys.executable, "-m", "doyen", "check", ".", "--exit-zero", "--output-format", "json", *flags]
    done = subprocess.run(command, cwd=shop, capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def test_jobs_and_store_do_not_change_the_report(shop: Path) -> None:
    cold = findings(shop, "--jobs", "1")
    assert findings(shop, "--jobs", "1") == cold
    assert findings(shop, "--jobs", "2", "--no-cache") == cold
    assert isinstance(cold, dict)
    assert len(cold["findings"]) >= 10


def test_order_of_files_does_not_change_the_report() -> None:
    files = {path.relative_to(SHOP).as_posix(): path.read_text() for path in sorted(SHOP.rglob("*.py"))}
    turned = dict(reversed(files.items()))
    rules = load_rules()
    first, second = (review(backend_of(some), rules, Settings()) for some in (files, turned))
    assert first.findings
    assert first == second
