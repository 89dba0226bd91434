"""The share of annotated parameters and returns counts what wants an annotation, and nothing else."""

import pytest

from doyen.facts.collect import collect
from doyen.syntax.parse import parse
from doyen.workspace.companions.checkers import Strictness
from doyen.workspace.companions.typed_share import TypedShare, typed_share


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("def f(a: int, b) -> None: ...", (2, 3)),
        ("def f(*args: int, **options): ...", (1, 3)),
        ("class C:\n    def m(self, a: int) -> int: ...", (2, 2)),
        ("class C:\n    def m(self, a): ...", (0, 2)),
        ("class C:\n    def __init__(self, a: int): ...", (1, 1)),
        ("class C:\n    @staticmethod\n    def m(a: int) -> int: ...", (2, 2)),
        ("class C:\n    @classmethod\n    def m(cls) -> int: ...", (1, 1)),
        ("class C:\n    def m(*args) -> int: ...", (1, 2)),
        ("def f() -> int:\n    def inner(x): ...\n    return lambda a, b: a", (1, 3)),
        ("x = lambda a: a", (0, 0)),
    ],
)
def test_what_counts(source: str, expected: tuple[int, int]) -> None:
    share = typed_share([collect(parse(source.encode()))])
    assert (share.annotated, share.total) == expected


def test_files_add_up_and_the_sentence_says_it() -> None:
    files = [collect(parse(b"def f(a: int) -> int: ...")), collect(parse(b"def g(a): ..."))]
    share = typed_share(files, "mypy", Strictness.STRICT)
    assert (share.annotated, share.total, share.share) == (2, 4, 0.5)
    assert share.sentence == "50% of 4 parameters and returns are annotated; mypy is strict."


def test_a_share_is_never_rounded_up_to_the_whole() -> None:
    assert TypedShare(99_999, 100_000, "mypy").sentence.startswith("99.9% of 100,000")
    assert TypedShare().sentence == "No function to annotate; no type checker is configured."
