"""The report in its published shape: as one JSON document, or as one JSON object a line."""

import json
from collections.abc import Iterator

import msgspec

from doyen.report import Report
from doyen.reports.forms.context import Context
from doyen.reports.forms.escaping import encodable_builtins, json_text
from doyen.reports.json import render_json


def render_published(report: Report, context: Context) -> str:
    """Returns the report as the JSON document that `docs/report.schema.json` describes."""
    try:
        return render_json(report)
    except UnicodeEncodeError:
        spelled = encodable_builtins(msgspec.to_builtins(report))
        return render_json(msgspec.convert(spelled, Report))


def render_jsonl(report: Report, context: Context) -> str:
    """Returns findings, then problems, then the statistics, each on a line and named by its `kind`."""
    return "".join(json_text(row, indent=-1) for row in _rows(report, context))


def _rows(report: Report, context: Context) -> Iterator[dict[str, object]]:
    content = json.loads(render_published(report, context))
    version = content["schema_version"]
    for finding in content["findings"]:
        yield {"kind": "finding", "schema_version": version, **finding}
    for problem in content["problems"]:
        # A problem has a kind of its own, which moves out of the way.
        yield {"kind": "problem", "schema_version": version, **problem, "problem": problem["kind"]} | {
            "kind": "problem"
        }
    yield {"kind": "statistics", "schema_version": version, "tool": content["tool"], **content["statistics"]}
