"""The shipped stubs: every mark is in the vocabulary, and what they name exists."""

import importlib
import inspect
from collections.abc import Iterator

import pytest

from doyen.facts.model import FileFacts
from doyen.knowledge.load import StubFile, check_marks, load, stub_files

# Names that exist on some platforms or versions only, or that stubs invent for types the library hides.
ELSEWHERE = frozenset({"asyncio.proactor_events", "asyncio.windows_events"})
STANDARD = ("asyncio", "time", "subprocess", "threading", "queue", "pathlib", "shutil", "socket", "contextlib")


@pytest.mark.parametrize("file", stub_files(), ids=lambda file: file.path)
def test_stub_loads_and_its_marks_are_known(file: StubFile) -> None:
    for _, facts in load(file):
        check_marks(file.path, facts)
        assert not facts.problems


def public_functions() -> Iterator[tuple[str, str, bool]]:
    """Module, name and async-ness of the public functions that stubs of the standard library name."""
    for file in stub_files():
        for module, facts in load(file):
            if module.partition(".")[0] in STANDARD and module not in ELSEWHERE:
                yield from ((module, name, is_async) for name, is_async in functions_of(facts))


def functions_of(facts: FileFacts) -> Iterator[tuple[str, bool]]:
    """Names and async-ness of the public module-level functions."""
    for function in facts.functions:
        if function.owner < 0 and function.parent < 0 and not function.name.startswith("_"):
            yield function.name, function.is_async


def test_functions_of_the_standard_library_exist_and_agree_on_async() -> None:
    missing = []
    for name, function, is_async in public_functions():
        module = importlib.import_module(name)
        real = getattr(module, function, None)
        if real is None or inspect.iscoroutinefunction(real) != is_async:
            missing.append(f"{name}.{function}")
    assert missing == []
