"""Reading a project: the same result, cold or warm, alone or together."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from doyen.errors import KnowledgeError, UsageError
from doyen.facts.model import encode_facts
from doyen.workspace.project import find_project
from doyen.workspace.reading import Reading, read_project, take_inventory
from doyen.workspace.store import Store, open_store, without_store


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "root"
    (folder / "app").mkdir(parents=True)
    (folder / "pyproject.toml").write_text("")
    (folder / "app" / "__init__.py").write_text("")
    (folder / "app" / "empty.py").write_text("")
    (folder / "app" / "main.py").write_text("import httpx\n\n\ndef f():\n    return httpx.get('x')\n")
    (folder / "broken.py").write_text("def f(:\n")
    (folder / "odd.py").write_bytes(b"x = '\xff'\n")
    return folder


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(tmp_path / "root", tmp_path / "cache") as opened:
        yield opened


def _told(reading: Reading) -> dict[str, bytes]:
    return {path: encode_facts(facts) for path, facts in reading.files.items()}


def _settle(root: Path) -> None:
    """Makes stamps old enough to be believed."""
    for path in root.rglob("*.py"):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    time.sleep(2.1)


def test_every_file_has_facts_and_its_problems(root: Path, store: Store) -> None:
    reading = read_project(find_project([root]), store)
    assert list(reading.files) == ["app/__init__.py", "app/empty.py", "app/main.py", "broken.py", "odd.py"]
    told = {path: [problem.kind for problem in facts.problems] for path, facts in reading.files.items()}
    assert {path: kinds for path, kinds in told.items() if kinds} == {"broken.py": ["syntax"], "odd.py": ["encoding"]}
    assert reading.problems == ()
    assert (reading.counts.files, reading.counts.cached) == (5, 0)
    assert reading.text("app/main.py").line(1) == "import httpx"
    assert reading.text("odd.py").text == reading.text("missing.py").text == ""


def test_stubs_of_imported_libraries_come_along(root: Path, store: Store) -> None:
    names = {name for _, name, _ in read_project(find_project([root]), store).stubs}
    assert {"builtins", "typing", "asyncio", "httpx"} <= names
    assert "fastapi" not in names


def test_a_warm_reading_equals_a_cold_one(root: Path, store: Store) -> None:
    cold = read_project(find_project([root]), store)
    warm = read_project(find_project([root]), store)
    assert (_told(warm), warm.digest) == (_told(cold), cold.digest)
    assert warm.counts.cached == warm.counts.files
    assert [(path, name, encode_facts(facts)) for path, name, facts in warm.stubs] == [
        (path, name, encode_facts(facts)) for path, name, facts in cold.stubs
    ]
    assert _told(read_project(find_project([root]), without_store())) == _told(cold)


def test_the_inventory_tells_the_digest_without_reading(root: Path, store: Store) -> None:
    _settle(root)
    first = take_inventory(find_project([root]), store)
    project = find_project([root])
    for path in root.rglob("*.py"):
        path.unlink()
    second = take_inventory(project, store)
    assert (second.digest, second.problems) == (first.digest, ())


def test_a_file_changed_just_now_is_read_again(root: Path, store: Store) -> None:
    before = take_inventory(find_project([root]), store)
    assert store.get_stamps() == {}
    (root / "app" / "main.py").write_text("import httpx\n\n\ndef g():\n    return httpx.get('x')\n")
    assert take_inventory(find_project([root]), store).digest != before.digest


@pytest.mark.parametrize("change", ["edit", "add", "remove", "rename"])
def test_any_change_changes_the_digest(root: Path, store: Store, change: str) -> None:
    before = take_inventory(find_project([root]), store).digest
    match change:
        case "edit":
            (root / "broken.py").write_text("def f(;\n")
        case "add":
            (root / "new.py").write_text("")
        case "remove":
            (root / "broken.py").unlink()
        case _:
            (root / "broken.py").rename(root / "renamed.py")
    assert take_inventory(find_project([root]), store).digest != before


def test_files_deleted_after_the_listing_are_problems(root: Path, store: Store) -> None:
    project = find_project([root])
    (root / "broken.py").unlink()
    reading = read_project(project, store)
    assert [(problem.path, problem.kind) for problem in reading.problems] == [("broken.py", "unreadable")]
    assert "broken.py" not in reading.files


def test_files_deleted_after_the_inventory_are_problems(root: Path, store: Store) -> None:
    project = find_project([root])
    inventory = take_inventory(project, store)
    (root / "broken.py").unlink()
    (root / "app" / "empty.py").unlink()
    reading = read_project(project, store, inventory=inventory)
    assert {problem.path for problem in reading.problems} >= {"broken.py"}
    assert reading.digest != inventory.digest


def test_a_file_changed_after_the_inventory_has_the_facts_of_its_new_bytes(root: Path, store: Store) -> None:
    project = find_project([root])
    inventory = take_inventory(project, store)
    (root / "app" / "__init__.py").write_text("x = 1\ny = 2\n")
    reading = read_project(project, store, inventory=inventory)
    assert (reading.files["app/__init__.py"].lines, reading.files["app/empty.py"].lines) == (2, 1)
    again = read_project(find_project([root]), store)
    assert (again.digest, _told(again)) == (reading.digest, _told(reading))
    assert again.counts.cached == again.counts.files


def test_facts_in_the_store_that_are_no_facts_are_collected_anew(root: Path, store: Store) -> None:
    project = find_project([root])
    inventory = take_inventory(project, store)
    store.put_facts(dict.fromkeys(inventory.digests.values(), b"\x93 no facts"))
    reading = read_project(project, store, inventory=inventory)
    assert _told(reading) == _told(read_project(project, without_store()))


def test_unsaved_text_stands_in_for_a_file(root: Path, store: Store) -> None:
    project = find_project([root])
    overlay = {"broken.py": b"x = 1\n", "unsaved.py": b"import redis\n"}
    reading = read_project(project, store, inventory=take_inventory(project, store, overlay=overlay))
    assert reading.files["broken.py"].problems == ()
    assert reading.files["unsaved.py"].imports[0].name == "redis"
    assert reading.text("unsaved.py").text == "import redis\n"
    assert "redis" in {name for _, name, _ in reading.stubs}


def test_stubs_of_the_user_win(root: Path, store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "stubs"
    folder.mkdir()
    (folder / "httpx.pyi").write_text('@blocks("disk")\ndef get(url: str) -> str: ...\n')
    project = find_project([root])
    plain = take_inventory(project, store)
    inventory = take_inventory(project, store, stub_folders=[folder])
    assert inventory.digest != plain.digest
    stubs = {name: (path, facts) for path, name, facts in read_project(project, store, inventory=inventory).stubs}
    path, facts = stubs["httpx"]
    assert (path, [function.name for function in facts.functions]) == ("httpx.pyi", ["get"])


def test_a_wrong_stub_of_the_user_is_an_error_each_time(root: Path, store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "stubs"
    folder.mkdir()
    (folder / "httpx.pyi").write_text("@blcoks\ndef get(url: str) -> str: ...\n")
    project = find_project([root])
    inventory = take_inventory(project, store, stub_folders=[folder])
    for _ in range(2):
        with pytest.raises(KnowledgeError, match=r"httpx\.pyi:2: .*blcoks.*blocks"):
            read_project(project, store, inventory=inventory)
    assert read_project(project, store).counts.cached == len(project.files)
    with pytest.raises(UsageError):
        take_inventory(project, store, stub_folders=[tmp_path / "missing"])


def test_progress_counts_every_file(root: Path, store: Store) -> None:
    seen: list[tuple[int, int]] = []
    read_project(find_project([root]), store, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(number, 5) for number in range(1, 6)]


def test_the_number_of_processes_changes_nothing(root: Path) -> None:
    source = "".join(f"def function_{n}(a: int) -> int:\n    return call(a, {n})\n\n\n" for n in range(300))
    for number in range(90):
        (root / f"m{number}.py").write_text(source + f"x = {number % 80}\n")
    project = find_project([root])
    one, three = (read_project(project, without_store(), jobs=jobs) for jobs in (1, 3))
    assert (_told(one), one.digest, one.counts) == (_told(three), three.digest, three.counts)
