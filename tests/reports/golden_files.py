"""What the forms make of the crafted reports, written down.

`PYTHONPATH=tests python -m reports.golden_files` writes it anew; read the difference before you keep it.
"""

from pathlib import Path

from doyen.reports.forms.registry import ReportFormat, render
from reports.crafted_report import CONTEXT, EMPTY_REPORT, ODD_REPORT, PROBLEM_REPORT

FOLDER = Path(__file__).parent / "golden"
FORMS = (
    ReportFormat.AGENT,
    ReportFormat.JSON,
    ReportFormat.JSONL,
    ReportFormat.SARIF,
    ReportFormat.GITHUB,
    ReportFormat.GITLAB,
    ReportFormat.RDJSON,
    ReportFormat.JUNIT,
    ReportFormat.MARKDOWN,
)
"""Forms for programs, which read every character; pages for people have tests of their own."""
REPORTS = {"odd": ODD_REPORT, "problems": PROBLEM_REPORT, "empty": EMPTY_REPORT}


def rendered() -> dict[str, str]:
    """The text of every form of every crafted report, by the name of its file."""
    return {f"{name}.{form}": render(form, report, CONTEXT) for name, report in REPORTS.items() for form in FORMS}


def write_golden() -> None:
    """Replaces the golden files."""
    FOLDER.mkdir(exist_ok=True)
    for file in FOLDER.iterdir():
        file.unlink()
    for name, text in rendered().items():
        (FOLDER / name).write_bytes(text.encode())


if __name__ == "__main__":
    write_golden()
