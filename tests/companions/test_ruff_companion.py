"""ruff runs under the project's configuration, or with the recommended rules where there is none."""

import json
from pathlib import Path

import pytest

from companions.sample_project import PROJECT, companions, install, kinds, only, rules, tree, write
from doyen.fix import Trust
from doyen.rule import Confidence, Severity, Tier
from doyen.text.edit import apply

ORDERS = """\
from typing import Optional


class Orders:
    def find(self, name: str) -> Optional[str]:
        é = "😀"; return missing(é, "SELECT * FROM t WHERE n = '%s'" % name)
"""
RUFF = PROJECT + "[tool.ruff]\n"


def test_a_project_without_configuration_gets_the_recommended_rules(tmp_path: Path) -> None:
    root = write(tmp_path, {"app/orders.py": ORDERS})
    before = tree(root)
    result = companions(root)
    assert tree(root) == before
    assert result.problems == ()
    assert {"ruff:F821", "ruff:S608", "ruff:UP045"} <= set(rules(result))
    assert [note.companion for note in result.summary] == ["ruff"]
    assert "recommended" in result.summary[0].sentence


def test_findings_are_of_our_kind(tmp_path: Path) -> None:
    result = companions(write(tmp_path, {"app/__init__.py": "", "app/orders.py": ORDERS}))
    name, query = only(result, "ruff:F821"), only(result, "ruff:S608")
    assert (name.path, name.line, name.column, name.end_column) == ("app/orders.py", 6, 25, 32)
    assert (name.category, name.severity, name.tier) == ("structure", Severity.ERROR, Tier.DEFAULT)
    assert name.scope == "app.orders.Orders.find"
    assert (query.category, query.severity, query.tier, query.confidence) == (
        "security",
        Severity.WARNING,
        Tier.WARNING,
        Confidence.MEDIUM,
    )


def test_a_fix_is_an_edit_with_trust(tmp_path: Path) -> None:
    root = write(tmp_path, {"orders.py": ORDERS})
    (fix,) = only(companions(root), "ruff:UP045").fixes
    assert fix.trust is Trust.SAFE
    fixed = apply(ORDERS, [edit.edit for edit in fix.edits if edit.path == "orders.py"])
    assert "-> str | None:" in fixed
    write(root, {"orders.py": fixed})
    assert "ruff:UP045" not in rules(companions(root))


def test_the_version_the_project_requires_decides(tmp_path: Path) -> None:
    old = PROJECT.replace("3.12", "3.9")
    assert "ruff:UP045" not in rules(companions(write(tmp_path, {"pyproject.toml": old, "a.py": ORDERS})))


def test_without_a_known_version_new_syntax_is_no_error(tmp_path: Path) -> None:
    root = write(tmp_path, {"pyproject.toml": '[project]\nname = "shop"\n', "a.py": "type Name = str\n"})
    assert rules(companions(root)) == []
    write(root, {"pyproject.toml": PROJECT.replace("3.12", "3.11")})
    assert rules(companions(root)) == ["ruff:invalid-syntax"]


def test_a_pinned_interpreter_tells_the_version(tmp_path: Path) -> None:
    files = {"pyproject.toml": '[project]\nname = "shop"\n', ".python-version": "3.11\n", "a.py": "type Name = str\n"}
    assert rules(companions(write(tmp_path, files))) == ["ruff:invalid-syntax"]


def test_isort_keeps_its_own_order(tmp_path: Path) -> None:
    unsorted = "import os\nimport json\n\nprint(os, json)\n"
    root = write(tmp_path, {"a.py": unsorted})
    assert rules(companions(root)) == ["ruff:I001"]
    write(root, {"pyproject.toml": PROJECT + "[tool.isort]\n"})
    assert rules(companions(root)) == []


@pytest.mark.parametrize(
    "files",
    [
        {"pyproject.toml": RUFF + "fix = true\n[tool.ruff.lint]\nselect = ['F401']\n"},
        {"ruff.toml": "fix = true\n[lint]\nselect = ['F401']\n"},
        {"app/.ruff.toml": "fix = true\n[lint]\nselect = ['F401']\n"},
    ],
)
def test_the_projects_own_configuration_is_honoured_and_nothing_is_fixed(files: dict[str, str], tmp_path: Path) -> None:
    source = "import os\nx = undefined\n"
    result = companions(write(tmp_path, {"app/orders.py": source, **files}))
    assert rules(result) == ["ruff:F401"]
    assert (tmp_path / "app/orders.py").read_text(encoding="utf-8") == source
    assert "project's rules" in result.summary[0].sentence


def test_a_configuration_above_the_root_counts(tmp_path: Path) -> None:
    write(tmp_path / "server", {"a.py": "import os\nx = undefined\n"})
    (tmp_path / "ruff.toml").write_text("lint.select = ['F821']\n", encoding="utf-8")
    assert rules(companions(tmp_path / "server")) == ["ruff:F821"]


def test_a_broken_configuration_is_a_problem_that_says_where(tmp_path: Path) -> None:
    result = companions(write(tmp_path, {"ruff.toml": "lint.select = ['NOSUCH']\n", "a.py": "import os\n"}))
    assert (result.findings, kinds(result)) == ((), ["companion-failed"])
    assert "ruff" in result.problems[0].message
    assert "findings are missing" in result.problems[0].message
    assert result.summary == ()


def test_a_broken_pyproject_is_a_problem_and_ruff_still_runs(tmp_path: Path) -> None:
    result = companions(write(tmp_path, {"pyproject.toml": "[project\n", "a.py": "x = undefined\n"}))
    assert rules(result) == ["ruff:F821"]
    assert [(problem.path, problem.kind) for problem in result.problems] == [("pyproject.toml", "unreadable")]


def test_another_version_is_used_only_where_the_project_insists(tmp_path: Path) -> None:
    root = write(tmp_path, {"pyproject.toml": RUFF + 'required-version = "==0.1.2"\n', "a.py": "import os\n"})
    assert "0.1.2" in companions(root).problems[0].message
    row = f'{{"filename": "{root / "a.py"}", "code": "F401", "message": "of its own", "location": null, "fix": null}}'
    install(root, "ruff", f"print('''[{row}]''')")
    result = companions(root)
    assert [(finding.message, finding.line) for finding in result.findings] == [("of its own", 1)]


def test_only_reviewed_files_are_spoken_about(tmp_path: Path) -> None:
    bad = "import os\n"
    cell: dict[str, object] = {
        "cell_type": "code",
        "metadata": {},
        "outputs": [],
        "execution_count": None,
        "source": [bad],
    }
    notebook = json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
    files = {"a.py": bad, "b.pyi": bad, "left_out.py": bad, ".gitignore": "left_out.py\n", "notes.ipynb": notebook}
    result = companions(write(tmp_path, {**files, ".venv/c.py": bad, "ruff.toml": "respect-gitignore = false\n"}))
    assert [finding.path for finding in result.findings] == ["a.py"]


def test_only_what_was_asked_about_is_reported(tmp_path: Path) -> None:
    root = write(tmp_path, {"app/a.py": "import os\n", "application.py": "import os\n", "-odd.py": "import os\n"})
    assert [finding.path for finding in companions(root, "app").findings] == ["app/a.py"]
    assert [finding.path for finding in companions(root, "-odd.py").findings] == ["-odd.py"]


def test_fingerprints_survive_moved_lines_and_tell_equal_findings_apart(tmp_path: Path) -> None:
    source = "def one():\n    return missing()\n\n\ndef two():\n    return missing() + missing()\n"
    root = write(tmp_path, {"a.py": source})
    before = [finding.fingerprint for finding in companions(root).findings]
    assert len(set(before)) == 3
    write(root, {"a.py": '"""Moved."""\n\nCOUNT = 1\n\n' + source.replace("missing() +", "missing()   +")})
    moved = companions(root, "a.py")
    assert [finding.fingerprint for finding in moved.findings] == before
    assert moved.findings[0].line == 6


def test_comments_for_ruff_are_its_own_affair(tmp_path: Path) -> None:
    assert rules(companions(write(tmp_path, {"a.py": "x = undefined  # noqa: F821\n"}))) == []


def test_ruff_is_not_run_unless_wanted(tmp_path: Path) -> None:
    result = companions(write(tmp_path, {"a.py": "import os\n"}), ruff=False)
    assert (result.findings, result.problems, result.summary) == ((), (), ())
