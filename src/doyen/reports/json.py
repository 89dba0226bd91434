"""The report as JSON, and the schema of that JSON, which `docs/report.schema.json` publishes."""

from typing import Any

import msgspec

from doyen.report import Report

_UNPUBLISHED = frozenset({"column", "end_line", "end_column"})
"""Fields of a step that serve faces which underline code; they are no part of the published form."""


def render_json(report: Report) -> str:
    """Returns the report as indented JSON with a fixed order of keys."""
    content: dict[str, Any] = msgspec.to_builtins(report)
    for finding in content["findings"]:
        for key in ("trace", "related"):
            finding[key] = [_published(step) for step in finding[key]]
    return msgspec.json.format(msgspec.json.encode(content), indent=2).decode() + "\n"


def render_schema() -> str:
    """Returns the JSON schema of the report; every key is always present."""
    (head,), definitions = msgspec.json.schema_components([Report], ref_template="#/$defs/{name}")
    definitions["ReportedStep"]["properties"] = _published(definitions["ReportedStep"]["properties"])
    for definition in definitions.values():
        if "properties" in definition:
            definition["required"] = list(definition["properties"])
            definition["additionalProperties"] = False
            for field in definition["properties"].values():
                field.pop("default", None)
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", **head, "$defs": definitions}
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"


def _published(step: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in step.items() if key not in _UNPUBLISHED}
