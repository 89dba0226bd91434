"""The traversal that flow domains share, seen through a small one: which letters reach `show`, and what holds there.

`x = a()` is the letter a, `mark()` makes something hold, `show(x)` says what x may be; a star stands for what is held
to be true on every way, a question mark for what is true on some way.
"""

from collections.abc import Iterable

import pytest

from doyen.facts import tree
from doyen.program.flow.domain import Passed
from doyen.program.flow.reading import Flow
from page_runner import backend_of

type Letters = frozenset[str]


class _Letters(Flow[Letters]):
    """Letters by the functions that give them."""

    def __init__(self) -> None:
        super().__init__(frozenset())
        self.shown: list[str] = []

    def joined(self, values: Iterable[Letters]) -> Letters:
        return frozenset[str]().union(*values)

    def called(self, node: tree.Call, passed: Passed[Letters]) -> Letters:
        name = node.func.id if type(node.func) is tree.Name else ""
        if name == "mark":
            self.holds |= {"marked"}
            self.may |= {"marked"}
        if name == "show":
            signs = "*" * ("marked" in self.holds) or "?" * ("marked" in self.may)
            self.shown.append("".join(sorted(passed.positional[0])) + signs)
        return frozenset(name) if len(name) == 1 else self.joined((passed.receiver, *passed.positional))

    def assumed(self, test: tree.Expr, *, positive: bool) -> None:
        if type(test) is tree.Name and not positive:
            self.names[test.id] = frozenset()


BODIES = {
    "assignment": ("x = a()\nshow(x)", ["a"]),
    "rebinding": ("x = a()\nx = b()\nshow(x)", ["b"]),
    "pairs": ("x, y = a(), b()\nx, y = y, x\nshow(x)\nshow(y)", ["b", "a"]),
    "branches": ("x = a()\nif t:\n    x = b()\nshow(x)", ["ab"]),
    "a branch that leaves": ("x = a()\nif t:\n    x = b()\n    return\nshow(x)", ["a"]),
    "what a test shows": ("x = a()\nif x:\n    show(x)\nelse:\n    show(x)", ["a", ""]),
    "either": ("x = a() or b()\nshow(x)\nshow(a() if t else b())", ["ab", "ab"]),
    "loops reach their beginning": ("x = a()\nfor i in y:\n    show(x)\n    x = b()\nshow(x)", ["a", "ab", "ab"]),
    "break": ("x = a()\nwhile t:\n    x = b()\n    break\nshow(x)", ["ab"]),
    "items": ("for x in [a(), b()]:\n    show(x)", ["ab", "ab"]),
    "comprehension": ("x = a()\ny = [show(x) for x in b()]\nshow(x)", ["b", "a"]),
    "handler": ("x = a()\ntry:\n    x = b()\n    f()\nexcept E:\n    show(x)\nshow(x)", ["ab", "ab"]),
    "a body that raises": ("x = a()\ntry:\n    x = b()\n    raise E\nexcept E:\n    x = c()\nshow(x)", ["c"]),
    "finally": ("try:\n    x = a()\nfinally:\n    show(x)", ["a"]),
    "with": ("with a() as x:\n    show(x)\nshow(x)", ["a", "a"]),
    "match": ("match a():\n    case E(y):\n        show(y)", ["a"]),
    "walrus": ("if (x := a()):\n    show(x)", ["a"]),
    "stars": ("show([*a(), b()])", ["ab"]),
    "on every way": ("if t:\n    mark()\nelse:\n    mark()\nshow(a())", ["a*"]),
    "on some way": ("if t:\n    mark()\nshow(a())", ["a?"]),
    "after a loop": ("for i in y:\n    mark()\nshow(a())", ["a?"]),
    "may not be read": ("t and mark()\nshow(a())", ["a?"]),
    "deleted": ("x = a()\ndel x\nshow(x)", [""]),
}


@pytest.mark.parametrize(("body", "shown"), BODIES.values(), ids=BODIES)
def test_values_flow(body: str, shown: list[str]) -> None:
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    backend = backend_of({"main.py": f"def f(t, y):\n{lines}"})
    flow = _Letters()
    flow.run(backend.functions[0].body)
    assert flow.shown == shown
