"""Reports with everything that can go wrong in a form: quotes, line ends, percent signs, markup, undecodable names."""

import msgspec

from doyen.fix import Trust
from doyen.report import (
    Position,
    Problem,
    Report,
    ReportedEdit,
    ReportedFinding,
    ReportedFix,
    ReportedStep,
    Statistics,
    Tool,
)
from doyen.reports.forms.context import Context, RuleText
from doyen.rule import Confidence, Severity, Tier
from doyen.text.source import DecodedText

FILES = {
    "app/main.py": "import os\n\n\nasync def read(name: str) -> str:\n    é = '🦆'; return load(name)\n",
    "app/odd, name: 100%.py": "def load(name: str) -> str:\n    return open(name).read()\n",
    "app/undecodable\udcff.py": "x = 1\n",
}
ODD = 'says "a" & <b>\r\n::error::100% `x|y` ]]> \x1b[31m\x00 \u202e 🦆 [l](1) @me, \ud800'
FINDING = ReportedFinding(
    rule="blocking-call-on-loop",
    category="concurrency",
    severity=Severity.ERROR,
    tier=Tier.DEFAULT,
    confidence=Confidence.HIGH,
    path="app/main.py",
    line=5,
    column=21,
    end_line=5,
    end_column=31,
    scope="app.main.read",
    message="`load` reads a file on the event loop; move it to a thread",
    fingerprint="00aa11bb22cc33dd",
    cwe=400,
    trace=(
        ReportedStep("app/main.py", 4, "`GET /read` starts here", 1, 4, 15),
        ReportedStep("app/main.py", 5, "`read` calls `load`", 21, 5, 31),
        ReportedStep("app/odd, name: 100%.py", 2, "`load` calls `open`, which reads or writes a file", 12, 2, 22),
    ),
    related=tuple(ReportedStep("app/main.py", line, "waits as well") for line in range(1, 7)),
    fixes=(
        ReportedFix(
            Trust.UNSAFE,
            "run it in a thread",
            (
                ReportedEdit("app/main.py", Position(5, 21), Position(5, 31), "await to_thread(load, name)"),
                ReportedEdit("app/main.py", Position(2, 1), Position(2, 1), "from asyncio import to_thread\n"),
            ),
        ),
        ReportedFix(
            Trust.SAFE,
            "rename it",
            (
                ReportedEdit("app/odd, name: 100%.py", Position(1, 5), Position(1, 9), "fetch"),
                ReportedEdit("app/main.py", Position(5, 21), Position(5, 25), "fetch"),
            ),
        ),
    ),
)
ODD_FINDING = msgspec.structs.replace(
    FINDING,
    rule="odd-text",
    severity=Severity.WARNING,
    tier=Tier.AUDIT,
    path="app/odd, name: 100%.py",
    line=1,
    column=1,
    end_line=2,
    end_column=5,
    message=ODD,
    fingerprint="00aa11ff22cc33dd",
    scope="",
    cwe=None,
    trace=(),
    related=(ReportedStep("app/undecodable\udcff.py", 1, ODD),),
    fixes=(
        ReportedFix(
            Trust.SUGGEST,
            ODD,
            (ReportedEdit("app/odd, name: 100%.py", Position(1, 1), Position(1, 1), "# '🦆'\n"),),
        ),
    ),
)
BARE_FINDING = msgspec.structs.replace(
    FINDING,
    severity=Severity.INFO,
    path="app/undecodable\udcff.py",
    line=1,
    column=1,
    end_line=1,
    end_column=2,
    trace=(),
    related=(),
    fixes=(),
)
PROBLEMS = (
    Problem("", 0, "rule-crash", "the rule `x` crashed: " + ODD),
    Problem("app/main.py", 3, "syntax", "invalid syntax"),
    Problem("app/odd, name: 100%.py", 0, "encoding", ODD),
    Problem("app/main.py", 4, "unresolved", "`thing.frob` is not resolved in app.main.read"),
)
ODD_REPORT = Report(
    tool=Tool(version="1.2.3"),
    # The order of severities is not the form's to rely on, nor that a fingerprint comes once.
    findings=(BARE_FINDING, ODD_FINDING, FINDING, msgspec.structs.replace(ODD_FINDING, line=2)),
    problems=PROBLEMS,
    statistics=Statistics(3, 12, 2, 40, 1, None, 0.25, 2),
)
EMPTY_REPORT = Report(tool=Tool(version="1.2.3"))
PROBLEM_REPORT = msgspec.structs.replace(EMPTY_REPORT, problems=PROBLEMS)
RULES = {
    "blocking-call-on-loop": RuleText(
        "blocking-call-on-loop", "concurrency", "Blocking call on the event loop", "It stops every request.",
        "# Blocking call on the event loop\n\nIt stops every request.\n", Severity.ERROR, Tier.DEFAULT, 400,
    )
}  # fmt: skip


def text_of(path: str) -> DecodedText:
    """The text of a file; empty for one that is not there."""
    return DecodedText(FILES.get(path, ""))


def bytes_of(path: str) -> bytes:
    """The bytes of a file; none for one that is not there."""
    return FILES.get(path, "").encode()


CONTEXT = Context(texts=text_of, data=bytes_of, rules=lambda: RULES)
