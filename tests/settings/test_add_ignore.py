"""Comments written by `--add-ignore`: they go where they can stand; then nothing is found and none is idle."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import msgspec
import pytest

from doyen.errors import UsageError
from doyen.faces.checking import CheckRequest, run_check
from doyen.faces.opening import Request
from doyen.faces.silencing import add_ignores
from doyen.fix import Trust
from doyen.report import Report
from doyen.review import review
from doyen.rule_loader import Rule, load_rules
from doyen.settings import Selection, Settings
from doyen.settings.model import everywhere
from doyen.suppression.ignore_edits import ignore_edits
from doyen.text.edit import apply
from doyen.text.source import DecodedText
from page_runner import backend_of
from toy_rules import NAMED_BAD, toy_package

CALL_RULE = (
    NAMED_BAD.replace(
        '    found = [function for function in backend.functions if function.name.startswith("bad")]\n', ""
    )
    .partition("    for function in found:")[0]
    .replace("Yields one finding for each function whose name begins with `bad`.", "Yields each line with `bad`.")
    + """
    for module in backend.program.modules:
        text = backend.text(module.path)
        for number in range(1, len(text.starts) + 1):
            code = text.line(number).partition("#")[0]
            if "bad" in code:
                column = code.index("bad") + 1
                yield Finding(Place(module.path, Span(number, column, number, column + 3)), "`bad` is bad; leave it")
"""
)


@pytest.fixture
def rules(tmp_path: Path) -> tuple[Rule, ...]:
    """Two rules that find every line with `bad` in it."""
    with toy_package(tmp_path, {"naming/line_bad.py": CALL_RULE, "naming/word_bad.py": CALL_RULE}) as name:
        return load_rules(name)


ONE = Settings(select=("line-bad", "suppression"))
TODAY = date(2026, 6, 15)

WRITTEN = [
    ("bad()\n", "bad()  # doyen: ignore[line-bad] why\n"),
    ("bad()", "bad()  # doyen: ignore[line-bad] why"),
    ("bad()   \n", "bad()  # doyen: ignore[line-bad] why\n"),
    ("if x: bad(); bad()\n", "if x: bad(); bad()  # doyen: ignore[line-bad] why\n"),
    # other tools' comments stay, and stay first
    ("bad()  # type: ignore[x]  # noqa\n", "bad()  # type: ignore[x]  # noqa  # doyen: ignore[line-bad] why\n"),
    # a comment that holds for ever takes the name in; its reason stays
    ("bad()  # doyen: ignore[word-bad] old  # noqa\n", "bad()  # doyen: ignore[word-bad, line-bad] old  # noqa\n"),
    # one that expires does not
    (
        "bad()  # doyen: ignore[word-bad] until 2026-07-01\n",
        "bad()  # doyen: ignore[word-bad] until 2026-07-01  # doyen: ignore[line-bad] why\n",
    ),
    # strings and backslashes: the first line that can end
    ('bad("""\nx\n""", 1)\n', 'bad("""\nx\n""", 1)  # doyen: ignore[line-bad] why\n'),
    ("x = bad() + \\\n  1\n", "x = bad() + \\\n  1  # doyen: ignore[line-bad] why\n"),
    ("x = 1 + \\\n  bad() + '''\n'''\n", "x = 1 + \\\n  bad() + '''\n'''  # doyen: ignore[line-bad] why\n"),
    ("x = f'''\n{bad()}\n{1}'''\n", "x = f'''\n{bad()}\n{1}'''  # doyen: ignore[line-bad] why\n"),
    # brackets: the very line
    ("f(\n  bad(),\n  1,\n)\n", "f(\n  bad(),  # doyen: ignore[line-bad] why\n  1,\n)\n"),
    # one comment for one line end
    ("x = bad('''\n''') + bad()\n", "x = bad('''\n''') + bad()  # doyen: ignore[line-bad] why\n"),
    ("x = 'ä' + bad()\n", "x = 'ä' + bad()  # doyen: ignore[line-bad] why\n"),
    ("bad()  # doyen\n", "bad()  # doyen  # doyen: ignore[line-bad] why\n"),
]


def silenced(text: str, report: Report, reason: str) -> str:
    """A file with comments for all findings of a report."""
    return apply(text, ignore_edits(report.findings, lambda _: DecodedText(text), reason).edits)


@pytest.mark.parametrize(("before", "after"), WRITTEN)
def test_comment_goes_where_it_can_stand(rules: tuple[Rule, ...], before: str, after: str) -> None:
    def reviewed(text: str) -> Report:
        return review(backend_of({"a.py": text}), rules, everywhere(ONE, TODAY))

    assert silenced(before, reviewed(before), "why") == after
    assert reviewed(after).findings == ()
    assert compile(after, "a.py", "exec")


def test_several_rules_share_one_comment(rules: tuple[Rule, ...]) -> None:
    text = "bad()\n"
    report = review(backend_of({"a.py": text}), rules, Settings())
    after = silenced(text, report, "")
    assert after == "bad()  # doyen: ignore[line-bad, word-bad]\n"
    assert review(backend_of({"a.py": after}), rules, Settings()).findings == ()


def test_comments_are_not_silenced_with_comments(rules: tuple[Rule, ...]) -> None:
    text = "good()  # doyen: ignore[line-bad]\n"
    report = review(backend_of({"a.py": text}), rules, Settings())
    foreign = msgspec.structs.replace(report.findings[0], rule="ruff:S608")
    found = ignore_edits([*report.findings, foreign], lambda _: DecodedText(text))
    assert (found.edits, found.silenced, len(found.left)) == ((), (), 2)


@pytest.mark.parametrize("reason", ["# why", "because # of", "x  #of"])
def test_reason_that_would_end_the_comment_is_refused(reason: str) -> None:
    with pytest.raises(UsageError, match="would begin another comment"):
        ignore_edits((), lambda _: DecodedText(""), reason)


def test_reason_is_one_line() -> None:
    assert ignore_edits((), lambda _: DecodedText(""), "see #12\n and more").edits == ()


A = """\
import time

from app.b import slow


async def go() -> None:
    time.sleep(1)
    slow()
"""
B = """\
# coding: latin-1
import time


def slow() -> None:
    time.sleep(2)  # \xe4


async def also() -> None:
    time.sleep(3)
"""
C = """\
from app.b import slow


async def go() -> str:
    return '''
''' + str(
        slow())"""
SHOP: Mapping[str, bytes] = {
    "pyproject.toml": b"[project]\nname = 'x'\n",
    "app/a.py": A.replace("\n", "\r\n").encode(),
    "app/b.py": B.encode("latin-1"),
    "app/c.py": C.encode("utf-8-sig"),
    "app/d.py": C.replace("\n", "\r").encode(),
}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Files with every kind of line end and encoding, all of which block."""
    for path, data in SHOP.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    return tmp_path


def request(folder: Path) -> CheckRequest:
    """What `check` would be asked."""
    return CheckRequest(Request((folder,), use_store=False), Selection(select=("ALL",)), silent=True)


def test_files_are_written_and_nothing_is_left(shop: Path) -> None:
    before = run_check(request(shop)).report.findings
    assert {finding.path for finding in before} >= {"app/a.py"}
    done = add_ignores(request(shop), "old code")
    assert done.summary.startswith(f"Ignored {len(before)} findings in ")
    assert run_check(request(shop)).report.findings == ()
    assert b"time.sleep(1)  # doyen: ignore[blocking-call-on-loop] old code\r\n" in (shop / "app/a.py").read_bytes()
    for path, data in SHOP.items():
        lines = (shop / path).read_bytes().splitlines()
        assert [line.partition(b"  # doyen:")[0] for line in lines] == data.splitlines(), path
    assert add_ignores(request(shop)).summary == "Nothing to ignore."


def test_required_reason_must_be_given(shop: Path) -> None:
    (shop / "doyen.toml").write_text("require-reason = true\n")
    before = {path: (shop / path).read_bytes() for path in SHOP}
    with pytest.raises(UsageError, match="require a reason; write --add-ignore="):
        add_ignores(request(shop))
    assert {path: (shop / path).read_bytes() for path in SHOP} == before
    assert add_ignores(request(shop), "old code").left == ()


def test_reason_the_file_cannot_hold_is_told_and_nothing_written(shop: Path) -> None:
    before = {path: (shop / path).read_bytes() for path in SHOP}
    with pytest.raises(UsageError, match=r"app/b\.py: the file's encoding"):
        add_ignores(request(shop), "\N{SNOWMAN}")
    assert {path: (shop / path).read_bytes() for path in SHOP} == before


def test_fix_of_an_unfixable_rule_is_still_a_fix_to_read(shop: Path) -> None:
    (shop / "doyen.toml").write_text("unfixable = ['concurrency']\n")
    fixes = [fix.trust for finding in run_check(request(shop)).report.findings for fix in finding.fixes]
    assert fixes
    assert set(fixes) == {Trust.SUGGEST}
