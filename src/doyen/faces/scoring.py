"""The command `score`: one number for a backend, and why."""

from pathlib import Path

from doyen.faces.checking import CheckRequest, run_check
from doyen.faces.screen import show, standard_output, write
from doyen.reports.score import render_badge, render_score_json, score_lines, score_of
from doyen.workspace.replacing import write_file


def show_score(request: CheckRequest, *, why: bool, as_json: bool, badge: Path | None) -> None:
    """Reviews a project and writes its score, and a badge where one is asked for."""
    score = score_of(run_check(request).report)
    if badge is not None:
        write_file(badge, render_badge(score).encode())
    if as_json:
        write(render_score_json(score))
    else:
        show(score_lines(score, why=why), standard_output())
