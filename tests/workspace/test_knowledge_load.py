"""Loading knowledge stubs."""

import pytest

from doyen.errors import KnowledgeError
from doyen.knowledge.load import StubFile, load, load_stubs, needed, sections, stub_file, stub_files


def _file(text: str, path: str = "lib.pyi") -> StubFile:
    return stub_file(path, text.encode())


def test_a_file_is_divided_at_its_headers_with_true_line_numbers() -> None:
    file = _file('"""A library."""\n# module: lib\nx: int\n\n# module: lib.sub\ndef f() -> int: ...\n')
    modules = dict(load(file))
    assert list(modules) == ["lib", "lib.sub"]
    assert modules["lib.sub"].functions[0].line == 6
    assert "x" in modules["lib"].names
    assert file.provides == {"lib"}


def test_line_ends_of_windows_are_headers_too() -> None:
    file = _file("# module: lib\r\nx: int\r\n# module: other\r\ndef f() -> int: ...\r\n")
    assert [section.module for section in sections(file)] == ["lib", "other"]
    assert load(file)[1][1].functions[0].line == 4


@pytest.mark.parametrize(
    ("path", "module"), [("lib.pyi", "lib"), ("pack/__init__.pyi", "pack"), ("pack/sub.pyi", "pack.sub")]
)
def test_without_a_header_the_name_of_the_file_is_that_of_the_module(path: str, module: str) -> None:
    assert [section.module for section in sections(_file("x: int\n", path))] == [module]


def test_only_the_files_needed_are_loaded() -> None:
    files = [
        _file("# module: builtins\nclass int: ...\n", "builtins.pyi"),
        _file("# module: a\nfrom b.c import d\n", "a.pyi"),
        _file("# module: b.c\nimport a\nd: int\n", "b.pyi"),
        _file("# module: other\nx: int\n", "other.pyi"),
    ]
    assert [file.path for file in needed(files, ["a", "unknown"])] == ["builtins.pyi", "a.pyi", "b.pyi"]


def test_a_later_file_wins() -> None:
    files = [_file("# module: a\nx: int\n", "own.pyi"), _file("# module: a\ny: int\n", "users.pyi")]
    assert [(path, list(facts.names)) for path, _, facts in load_stubs(files, ["a"])] == [("users.pyi", ["y"])]


def test_every_stub_of_the_tool_is_well_formed() -> None:
    files = [file for file in stub_files() if not file.is_learned]
    assert files
    modules = [name for file in files for name, _ in load(file)]
    assert len(modules) == len(set(modules))


@pytest.mark.parametrize(
    "source",
    [
        '@blocks("network", cost="short", instead="asyncio.sleep")\ndef f() -> None: ...',
        "class A:\n    @property\n    def x(self) -> int: ...\n    @x.setter\n    def x(self, value: int) -> None: ...",
        '@offloads("func")\ndef f(func: Any) -> Any: ...',
        '@offloads("func")\ndef f(*args: Any) -> Any: ...',
        '@route("GET", path="path")\ndef get(path: str) -> Any: ...',
        "@route\ndef get(path: str) -> Any: ...",
        "@thread_unsafe\nclass A: ...",
        '@dependency("dependency")\nclass A:\n    dependency: Any',
        '@async_twin("lib.B")\nclass A: ...',
        '@awaits("network", timeout="timeout", default=True)\nasync def f(timeout: int = 1) -> None: ...',
    ],
)
def test_marks_of_the_vocabulary_are_taken(source: str) -> None:
    load(_file(f"# module: lib\n{source}\n"))


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("@blcoks\ndef f() -> None: ...", r"lib\.pyi:3: unknown mark `@blcoks` on `f`; allowed: blocks"),
        ("@blocks\ndef f() -> None: ...", r"`@blocks` without arguments"),
        ("@blocks()\ndef f() -> None: ...", r"`@blocks` without a word"),
        ('@blocks("net")\ndef f() -> None: ...', r"`@blocks` with `net` on `f`; allowed: cpu, database"),
        ('@blocks("disk", cost="tiny")\ndef f() -> None: ...', r"cost `tiny` .*allowed: brief, short, long"),
        ('@blocks("disk", price=1)\ndef f() -> None: ...', r"keyword `price`.*allowed: cost, instead"),
        ('@blocks("disk", cost=Cost.SHORT)\ndef f() -> None: ...', r"`cost` of `@blocks` is not a constant"),
        ("@blocks(KIND)\ndef f() -> None: ...", r"not a plain string"),
        ('@offloads("func")\ndef f(function: Any) -> Any: ...', r"names `func`.*allowed: function"),
        ('@includes("router", prefix="pre")\ndef f(router: Any) -> Any: ...', r"names `pre`.*allowed: router"),
        ("@thread_unsafe\ndef f() -> None: ...", r"`@thread_unsafe` marks a function on `f`; allowed: a class"),
        ('@blocks("disk")\nclass A: ...', r"marks a class"),
        ('@marks.blocks("disk")\ndef f() -> None: ...', r"`@blocks`.*without a module"),
        ("def f(: ...", r"lib\.pyi:2: "),
    ],
)
def test_other_marks_are_refused(source: str, message: str) -> None:
    with pytest.raises(KnowledgeError, match=message):
        load(_file(f"# module: lib\n{source}\n"))


def test_a_header_that_is_no_name_is_refused() -> None:
    with pytest.raises(KnowledgeError, match=r"lib\.pyi:2: `a-b` is no module name"):
        load(_file("\n# module: a-b\nx: int\n"))
