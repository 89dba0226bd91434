"""Whatever the bytes, reading them gives facts or a problem with its place."""

import ast
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from doyen.facts.model import FileFacts, decode_body, decode_facts
from doyen.workspace.extraction import encoded_facts, with_deep_stack

_LIBRARY_TESTS = Path(ast.__file__).parent / "test"
_SAMPLES = [path.read_bytes() for path in sorted(Path(__file__).parents[2].glob("src/doyen/facts/*.py"))]


def _read(data: bytes) -> FileFacts:
    facts = decode_facts(encoded_facts(data))
    decode_body(facts.body)
    for function in facts.functions:
        decode_body(function.body)
    assert not [problem for problem in facts.problems if problem.kind == "internal"], facts.problems
    return facts


def _kinds(data: bytes) -> list[str]:
    return [problem.kind for problem in _read(data).problems]


_NESTED: dict[str, Callable[[int], str]] = {
    "parentheses": lambda n: "(" * n + ")" * n,
    "lists": lambda n: "x = " + "[" * n + "]" * n,
    "sums": lambda n: "x = " + "+".join("a" * n),
    "quotients": lambda n: "x = " + "/".join("a" * n),
    "attributes": lambda n: "x = a" + ".b" * n,
    "attributes of a decorator": lambda n: "@a" + ".b" * n + "\ndef f(): pass",
    "attributes of a default": lambda n: "def f(x=a" + ".b" * n + "): pass",
    "attributes of a field": lambda n: "class A:\n  x: a" + ".b" * n,
    "unions": lambda n: "def f(x: " + "|".join("a" * n) + "): pass",
    "quoted unions": lambda n: 'def f(x: "' + "|".join("a" * n) + '"): pass',
    "nested calls": lambda n: "f(" * n + ")" * n,
    "chained calls": lambda n: "f" + "()" * n,
    "chained methods": lambda n: "a" + ".b()" * n,
    "subscripts": lambda n: "x = a" + "[0]" * n,
    "negations": lambda n: "x = " + "not " * n + "a",
    "signs": lambda n: "x = " + "-" * n + "a",
    "powers": lambda n: "x = " + "**".join("a" * n),
    "conditions": lambda n: "x = " + "1 if a else " * n + "0",
    "lambdas": lambda n: "x = " + "lambda: " * n + "0",
    "branches": lambda n: "if a: pass\n" + "elif b: pass\n" * n,
    "exports": lambda n: "__all__ = " + "+".join(["[]"] * n),
    "patterns": lambda n: "match a:\n  case " + "[" * n + "]" * n + ": pass",
    "formatted strings": lambda n: "x = " + "f'{" * n,
}


@pytest.mark.parametrize("name", _NESTED)
def test_code_nested_deeply_never_ends_the_interpreter(name: str) -> None:
    for depth in (50, 150, 500, 1000, 1500, 2000, 3000, 5000, 10_000, 50_000):
        data = f"first = 1\n{_NESTED[name](depth)}\n".encode()
        facts = with_deep_stack(lambda data=data: _read(data))  # type: ignore[misc]
        assert all(problem.kind in ("nesting", "syntax") and problem.line >= 1 for problem in facts.problems)


def test_blocks_nested_deeply_are_problems() -> None:
    source = "".join(" " * depth + "if a:\n" for depth in range(3000)) + " " * 3000 + "pass\n"
    assert _kinds(source.encode()) == ["syntax"]


def test_depth_does_not_depend_on_who_asks() -> None:
    sources = [f"x = a{'.b' * depth}\n".encode() for depth in range(1000, 3000, 100)]

    def at_depth(depth: int) -> list[bytes]:
        return at_depth(depth - 1) if depth else [with_deep_stack(lambda s=s: encoded_facts(s)) for s in sources]  # type: ignore[misc]

    limit = sys.getrecursionlimit()
    assert at_depth(0) == at_depth(300)
    assert sys.getrecursionlimit() == limit


def test_an_error_of_the_work_reaches_the_caller() -> None:
    with pytest.raises(ZeroDivisionError):
        with_deep_stack(lambda: 1 // 0)


@pytest.mark.parametrize(
    ("data", "kinds"),
    [
        (b"", []),
        (b"\n\n", []),
        (b"\xef\xbb\xbfx = 1\n", []),
        (b"\xef\xbb\xbf# coding: utf-8\nx = 1\n", []),
        (b"x = 1\r\ny = 2\r\n", []),
        (b"x = 1\ry = 2\r", []),
        (b"# coding: latin-1\nx = '\xe4'\n", []),
        (b"# coding: iso-8859-15\nx = '\xe4'\n", []),
        (b"x = '\xff'\n", ["encoding"]),
        (b"# coding: nonsense\nx = 1\n", ["encoding"]),
        (b"# coding: hex\nx = 1\n", ["encoding"]),
        (b"x = 1\0\n", ["syntax"]),
        ("x = 1\n".encode("utf-16"), ["encoding"]),
        (b"def f(:\n", ["syntax"]),
        (b"\tx = 1\n        y = 2\n", ["syntax"]),
        (b"x = '\\ud800'\n", []),
        (b"x: '\\ud800' = 1\n", []),
        (b"x = " + b"9" * 5000 + b"\n", ["syntax"]),
    ],
)
def test_odd_bytes_are_read_or_told(data: bytes, kinds: list[str]) -> None:
    assert _kinds(data) == kinds


_COOKIES = """
ascii big5 cp037 cp1252 cp65001 euc_jp gb18030 idna koi8_r latin_1 mbcs punycode raw_unicode_escape rot13 shift_jis
undefined unicode_escape utf_16 utf_32 utf_7 utf_8 utf_8_sig zlib .. - os nonsense_nonsense_nonsense
"""


@pytest.mark.parametrize("encoding", _COOKIES.split())
def test_every_cookie_is_survived(encoding: str) -> None:
    for rest in (b"x = 1\n", b"x = '\xff\xfe\x80'\n", b"x = '\\ud800+2AA-'\n", b"+2AA- = \\x\n", b".a..b." * 40):
        assert _read(b"# coding: " + encoding.encode() + b"\n" + rest).lines >= 0


def test_blank_lines_cost_no_more_than_their_number() -> None:
    source = "try:\n    pass\nexcept A, B:\n    pass\n" + "\n" * 200_000
    assert _read(source.encode()).problems == ()


def test_a_large_file_is_read() -> None:
    facts = _read(b"value = call(1, other)\n" * 50_000)
    assert (facts.lines, facts.problems) == (50_000, ())


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(_SAMPLES), st.data())
def test_mutated_programs_are_read_or_told(sample: bytes, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(sample)))
    piece = bytearray(sample[start : start + 1500])
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(piece)))
        piece[at : at + data.draw(st.integers(0, 5))] = data.draw(
            st.sampled_from(
                [b"(", b")", b":", b"\n", b"    ", b"'", b'"""', b"\\", b"\0", b"\xff", b"async ", b"lambda "]
            )
            | st.binary(max_size=4)
        )
    for problem in _read(bytes(piece)).problems:
        assert problem.line >= 1


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_random_bytes_are_read_or_told(data: bytes) -> None:
    _read(data)


@pytest.mark.skipif(not _LIBRARY_TESTS.is_dir(), reason="Python was installed without its tests")
def test_the_tests_of_python_itself_are_read() -> None:
    script = (
        "import sys, gc; from pathlib import Path; gc.disable()\n"
        "from doyen.workspace.extraction import encoded_facts, with_deep_stack\n"
        "from doyen.facts.model import decode_facts\n"
        "for path in sorted(Path(sys.argv[1]).rglob('*.py')):\n"
        "    if path.stat().st_size < 300_000:\n"
        "        data = path.read_bytes()\n"
        "        for problem in decode_facts(with_deep_stack(lambda: encoded_facts(data))).problems:\n"
        "            print(path.name, problem.kind, problem.line)\n"
    )
    command = [sys.executable, "-c", script, str(_LIBRARY_TESTS)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    kinds = {line.split()[1] for line in done.stdout.splitlines()}
    assert kinds <= {"syntax", "encoding", "nesting"}
