"""The budgets of the house; an exception is a line here with its reason."""

import ast
from collections.abc import Iterator
from pathlib import Path

from source_tree import ROOT, sources

MOST_FILE_LINES = 500
MOST_RULE_LINES = 200  # page, code, and what was measured of both
MOST_FUNCTION_LINES = 60
MOST_CLASS_LINES = 250
MOST_PARAMETERS = 5
MOST_MODULES = 30
BANNED = frozenset({"utils", "common", "helpers", "misc", "manager", "base", "data", "info", "process", "handle"})

LONG_FILES: dict[str, str] = {}
LONG_FUNCTIONS = {
    "doyen/faces/cli.py:check": "typer reads options from the signature",
    "doyen/faces/cli.py:fix_command": "typer reads options from the signature",
    "doyen/faces/cli.py:config_command": "typer reads options from the signature",
}
MANY_PARAMETERS = {
    "doyen/faces/cli.py:check": "typer reads options from the signature",
    "doyen/faces/cli.py:fix_command": "typer reads options from the signature",
    "doyen/faces/cli.py:config_command": "typer reads options from the signature",
}
LATE_IMPORTS = {
    "doyen/__main__.py:main": "`--version` is answered before anything is imported",
}


def offences(values: Iterator[tuple[str, int]], most: int, exceptions: dict[str, str]) -> dict[str, int]:
    """What is above a budget and is no exception."""
    return {name: value for name, value in values if value > most and name not in exceptions}


def length(node: ast.AST) -> int:
    """Lines from `def` or `class` to the last one."""
    assert isinstance(node, ast.stmt)
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_files_are_short() -> None:
    assert offences(((one.name, one.text.count("\n")) for one in sources()), MOST_FILE_LINES, LONG_FILES) == {}


def test_rule_files_are_short() -> None:
    rules = (one for one in sources() if one.folder == "rules")
    assert offences(((one.name, one.text.count("\n")) for one in rules), MOST_RULE_LINES, {}) == {}


def test_functions_are_short() -> None:
    lengths = ((name, length(node)) for one in sources() for name, node in one.functions())
    assert offences(lengths, MOST_FUNCTION_LINES, LONG_FUNCTIONS) == {}


def test_classes_are_short() -> None:
    lengths = ((name, length(node)) for one in sources() for name, node in one.classes())
    assert offences(lengths, MOST_CLASS_LINES, {}) == {}


def test_functions_take_few_parameters() -> None:
    counts = ((name, parameters(node)) for one in sources() for name, node in one.functions())
    assert offences(counts, MOST_PARAMETERS, MANY_PARAMETERS) == {}


def parameters(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """How many parameters a function has beyond the object or class it belongs to."""
    names = [argument.arg for argument in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)]
    return len(names) - (names[:1] in (["self"], ["cls"]))


def test_folders_hold_few_modules() -> None:
    counts: dict[str, int] = {}
    for file in ROOT.rglob("*.py"):
        counts[str(file.parent)] = counts.get(str(file.parent), 0) + 1
    assert offences(iter(counts.items()), MOST_MODULES, {}) == {}


def test_imports_stand_at_the_top_outside_faces() -> None:
    found = [
        name
        for one in sources()
        if one.folder != "faces"
        for name, node in one.functions()
        if any(isinstance(inner, ast.Import | ast.ImportFrom) for inner in ast.walk(node)) and name not in LATE_IMPORTS
    ]
    assert found == []


def test_no_banned_names() -> None:
    assert [one.name for one in sources() if BANNED & set(Path(one.name).stem.split("_"))] == []
    named = [(name, node.name) for one in sources() for name, node in (*one.functions(), *one.classes())]
    assert [name for name, bare in named if bare.strip("_").lower() in BANNED] == []


def test_no_module_state_is_rebound() -> None:
    found = [one.name for one in sources() for node in ast.walk(one.tree) if isinstance(node, ast.Global)]
    assert found == []
