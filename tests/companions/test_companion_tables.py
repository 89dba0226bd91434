"""The tables name what exists: in the installed ruff and mypy, and among our own rules."""

import functools
import json
import re
import subprocess

import msgspec
from mypy.errorcodes import error_codes
from ruff import find_ruff_bin  # type: ignore[import-untyped]  # it comes without types

from doyen.rule_loader import load_rules
from doyen.workspace.companions.checkers import CHECKERS
from doyen.workspace.companions.equivalents import EQUIVALENTS
from doyen.workspace.companions.recommended import IGNORED, PER_FILE, SELECTED
from doyen.workspace.companions.themes import (
    CHECKER_ERRORS,
    RUFF_ERRORS,
    RUFF_ERRORS_EXCEPT,
    RUFF_INFOS,
    RUFF_THEMES,
    RUFF_UNSURE,
    theme_of,
)

THEMES = {
    "concurrency", "database", "routes", "pydantic", "settings", "security", "typing", "modern", "errors", "logging",
    "performance", "testing", "packaging", "structure",
}  # fmt: skip
SYNTAX = "invalid-syntax"


@functools.cache
def ruff_json(*arguments: str) -> list[dict[str, object]]:
    """What ruff tells about itself."""
    done = subprocess.run([find_ruff_bin(), *arguments, "--output-format", "json"], capture_output=True, check=True)
    return msgspec.json.decode(done.stdout, type=list[dict[str, object]])


def stable_codes() -> set[str]:
    """The codes of ruff that can be selected without its preview."""
    rows = ruff_json("rule", "--all")
    return {str(row["code"]) for row in rows if row["code"] and "Stable" in json.dumps(row["status"])}


def codes() -> set[str]:
    """All codes of ruff that are not removed."""
    return {
        str(row["code"])
        for row in ruff_json("rule", "--all")
        if row["code"] and "Removed" not in json.dumps(row["status"])
    }


def selected(prefix: str, known: set[str]) -> set[str]:
    """The codes a prefix selects."""
    return {code for code in known if re.match(rf"{prefix}(?![A-Z])", code)}


def test_every_recommended_code_exists() -> None:
    known = stable_codes()
    assert len(known) > 700
    assert [prefix for prefix in SELECTED if not selected(prefix, known)] == []


def test_only_codes_that_are_selected_are_ignored() -> None:
    chosen = {code for prefix in SELECTED for code in selected(prefix, stable_codes())}
    assert set(IGNORED) - chosen == set()
    assert [code for found in PER_FILE.values() for code in found if not selected(code, chosen)] == []
    assert all(SELECTED.values())
    assert all(IGNORED.values())


def test_themes_cover_every_linter_of_ruff() -> None:
    prefixes = set()
    for row in ruff_json("linter"):
        inner = row.get("categories")
        for each in inner if isinstance(inner, list) else [row]:
            prefixes.add(str(row.get("prefix") or "") + str(each["prefix"]) if inner else str(each["prefix"]))
    assert len(prefixes) > 50
    assert {prefix for prefix in prefixes if prefix not in RUFF_THEMES} == set()


def test_themes_are_ours_and_every_code_has_one() -> None:
    assert set(RUFF_THEMES.values()) <= THEMES
    assert {rule.category for rule in load_rules()} <= THEMES
    known = codes()
    assert [prefix for prefix in RUFF_THEMES if prefix != SYNTAX and not selected(prefix, known)] == []
    assert [theme_of("ruff", code) for code in ("ASYNC210", "S608", "S110", "SIM102", "PT006", "E722")] == [
        "concurrency", "security", "errors", "modern", "testing", "errors",
    ]  # fmt: skip


def test_severities_and_tiers_name_codes_that_exist() -> None:
    known = codes()
    for table in (RUFF_ERRORS, RUFF_ERRORS_EXCEPT, RUFF_INFOS, RUFF_UNSURE):
        assert [prefix for prefix in table if prefix != SYNTAX and not selected(prefix, known)] == []


def test_equivalents_name_rules_that_exist() -> None:
    ours = {rule.name for rule in load_rules()}
    known = {"ruff": {*codes(), SYNTAX}, "mypy": set(error_codes)}
    for row in EQUIVALENTS:
        for name in row:
            tool, _, code = name.rpartition(":")
            assert tool in {"", "ruff", *(checker.name for checker in CHECKERS)}
            assert code in (ours if not tool else known.get(tool, {code})), name


def test_errors_of_mypy_exist() -> None:
    named = {name.removeprefix("mypy:") for name in CHECKER_ERRORS if name.startswith("mypy:")}
    assert named
    assert named <= set(error_codes)
