"""Writes what is generated: the schema of the report."""

from pathlib import Path

from doyen.reports.json import render_schema

SCHEMA = Path(__file__).parents[1] / "docs" / "report.schema.json"


def main() -> None:
    """Writes the schema where the tests compare it."""
    SCHEMA.write_text(render_schema(), encoding="utf-8")


if __name__ == "__main__":
    main()
