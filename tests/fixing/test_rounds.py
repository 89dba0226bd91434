"""Fixes hold what they promise, or are rolled back; what else stands in a file stays as it was."""

from collections.abc import Iterator, Mapping

import msgspec
import pytest

from doyen.facts.collect import collect
from doyen.fix import Fix, Trust
from doyen.fixing.choice import FixChoice
from doyen.fixing.rounds import FixedFiles, fix_all
from doyen.frameworks.backend import Backend
from doyen.frameworks.recognise import recognised
from doyen.program.link import link
from doyen.report import Report
from doyen.review import review
from doyen.rule import Finding
from doyen.rule_loader import Rule, load_rules
from doyen.settings import Settings
from doyen.syntax.parse import parse
from doyen.text.edit import Edit
from doyen.text.source import DecodedText, decode
from doyen.text.span import Place, Span
from page_runner import stubs

type Files = Mapping[str, bytes]

ROUTE = """from fastapi import FastAPI

app = FastAPI()


async def may(user: str) -> bool:
    return True


@app.get("/")
async def read(user: str) -> str:
    if may(user):
        return "größer"
    return ""
"""
UNSAFE = FixChoice(unsafe=True)


def reviewed(files: Files, rules: tuple[Rule, ...]) -> Report:
    """Reviews files given as bytes."""
    facts = {path: collect(parse(data)) for path, data in files.items()}
    program = link(facts.items(), stubs(facts.values()))
    backend = Backend(program, recognised(program), lambda path: DecodedText(decode(files[path])))
    return review(backend, rules, Settings(select=("ALL",)))


def fixed(files: Files, *rules: Rule, choice: FixChoice = UNSAFE) -> FixedFiles:
    """Fixes files with some rules, or with all real ones."""
    chosen = rules or load_rules()
    return fix_all(
        reviewed(files, chosen), choice, lambda path: files[path], lambda some: reviewed({**files, **some}, chosen)
    )


def renaming(old: str, new: str, name: str = "renaming-rule", trust: Trust = Trust.SAFE) -> Rule:
    """A rule that finds each function of a name and fixes it by another text."""

    def check(backend: Backend) -> Iterator[Finding]:
        for function in backend.functions:
            if function.name == old:
                place = backend.header(function)
                span = Span(
                    place.span.end_line, place.span.end_column - len(old), place.span.line, place.span.end_column
                )
                yield Finding(
                    Place(place.path, span),
                    f"`{old}` is no name",
                    scope=function.qualname,
                    fixes=(Fix(f"call it {new}", trust, (Edit(place.path, span, new),)),),
                )

    return msgspec.structs.replace(load_rules()[0], name=name, check=check, category="toys")


@pytest.mark.parametrize(
    "encode",
    {
        "plain": lambda text: text.encode(),
        "mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
        "windows": lambda text: text.replace("\n", "\r\n").encode(),
        "old": lambda text: ("# coding: latin-1\n" + text).encode("latin-1"),
        "no end": lambda text: text.rstrip().encode(),
        "form feed": lambda text: text.replace("\n\n\n@", "\n\x0c\n\n@").encode(),
    }.values(),
    ids=["plain", "mark", "windows", "old", "no end", "form feed"],
)
def test_all_else_stays(encode: object) -> None:
    data: bytes = encode(ROUTE)  # type: ignore[operator]
    result = fixed({"main.py": data})
    assert result.files == {"main.py": data.replace(b"if may(", b"if await may(")}
    assert result.problems == ()
    assert [unit.finding.rule for unit in result.applied] == ["coroutine-never-awaited"]
    assert result.report.findings == ()


def test_nothing_unsafe_without_leave() -> None:
    result = fixed({"main.py": ROUTE.encode()}, choice=FixChoice())
    assert (result.files, result.applied) == ({}, ())
    assert len(result.report.findings) == 1


def test_a_fix_that_does_not_parse_is_rolled_back() -> None:
    files = {"one.py": b"def bad(): ...\n", "two.py": b"def bad(): ...\n\n\ndef worse(): ...\n"}
    result = fixed(files, renaming("bad", "good"), renaming("worse", "not a name", "worse-rule"))
    assert result.files == {"one.py": b"def good(): ...\n", "two.py": b"def good(): ...\n\n\ndef worse(): ...\n"}
    assert [(problem.path, problem.line, problem.kind) for problem in result.problems] == [("two.py", 4, "failed-fix")]
    assert "does not parse" in result.problems[0].message


def test_a_fix_that_does_not_compile_is_rolled_back() -> None:
    files = {"one.py": b"def bad(): ...\n"}
    result = fixed(files, renaming("bad", "good(): await x\n\n\ndef fine"))
    assert result.files == {}
    assert "outside" in result.problems[0].message


def test_a_fix_that_leaves_its_finding_is_rolled_back() -> None:
    files = {"one.py": b"def bad(): ...\n"}
    result = fixed(files, renaming("bad", "bad "))
    assert result.files == {}
    assert "still there" in result.problems[0].message


def test_a_fix_that_brings_a_finding_is_rolled_back_and_others_stay() -> None:
    files = {"one.py": b"def bad(): ...\n\n\ndef ugly(): ...\n"}
    result = fixed(
        files, renaming("bad", "odd"), renaming("odd", "odder", "odd-rule", Trust.SUGGEST), renaming("ugly", "fine")
    )
    assert result.files == {"one.py": b"def bad(): ...\n\n\ndef fine(): ...\n"}
    assert "it brings a new finding, `odd-rule`" in result.problems[0].message


def test_fixes_that_undo_each_other_end() -> None:
    files = {"one.py": b"def left(): ...\n"}
    result = fixed(files, renaming("left", "right", "left-rule"), renaming("right", "left", "right-rule"))
    assert result.files == {}
    assert len(result.problems) == 1


def test_colliding_fixes_wait_for_the_next_round() -> None:
    text = ROUTE.replace("if may(user):", "if may(user) or may(user):")
    result = fixed({"main.py": text.encode()})
    assert b"if await may(user) or await may(user):" in result.files["main.py"]
    assert len(result.applied) == 2


def test_only_what_is_named_is_fixed() -> None:
    files = {"one.py": b"def bad(): ...\n\n\ndef ugly(): ...\n"}
    rules = (renaming("bad", "good"), renaming("ugly", "fine", "ugly-rule"))
    finding = next(one for one in reviewed(files, rules).findings if one.rule == "ugly-rule")
    named = fixed(files, *rules, choice=FixChoice(fingerprints=(finding.fingerprint[:8],)))
    assert named.files == {"one.py": b"def bad(): ...\n\n\ndef fine(): ...\n"}
