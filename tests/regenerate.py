"""Writes what is generated: the schemas of the report and of the settings."""

from pathlib import Path

from doyen.reports.json import render_schema
from doyen.rule_loader import load_rules
from doyen.settings.schema import render_settings_schema
from doyen.suppression import COMMENT_RULES

DOCS = Path(__file__).parents[1] / "docs"
SCHEMA = DOCS / "report.schema.json"
SETTINGS_SCHEMA = DOCS / "settings.schema.json"


def main() -> None:
    """Writes the schemas where the tests compare them."""
    SCHEMA.write_text(render_schema(), encoding="utf-8")
    SETTINGS_SCHEMA.write_text(render_settings_schema(load_rules(), COMMENT_RULES), encoding="utf-8")


if __name__ == "__main__":
    main()
