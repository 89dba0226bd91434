"""Runs the examples of database rules against the real library, on SQLite in memory."""

from typing import Any

from sqlalchemy import Engine, create_engine

from doyen.rule_loader import load_rules

PAGES = {rule.name: rule.page for rule in load_rules() if rule.category == "database"}


def bad(rule: str, case: int = 0) -> dict[str, Any]:
    """The names that the Bad example of a rule defines."""
    return _run(PAGES[rule].bad[case].files)


def fixed(rule: str, case: int = 0) -> dict[str, Any]:
    """The names that the Fixed example of a rule defines."""
    return _run(PAGES[rule].fixed[case].files)


def _run(files: Any) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": "example"}
    for text in files.values():
        exec(compile(text, "example", "exec"), names)
    return names


def database(names: dict[str, Any]) -> Engine:
    """A new database with the tables of an example."""
    engine = create_engine("sqlite://")
    names["Base"].metadata.create_all(engine)
    return engine
