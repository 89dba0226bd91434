"""The store saves time or does nothing."""

import sqlite3
from pathlib import Path

import pytest

from doyen.workspace.store import FOLDER, KEPT_REPORTS, KEPT_RUNS, Stamp, Store, clean, open_store, without_store

_KEY = b"k" * 16


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


def _store(tmp_path: Path) -> Store:
    return open_store(tmp_path / "root")


def test_what_is_put_is_found_by_the_next_run(tmp_path: Path) -> None:
    with _store(tmp_path) as store:
        store.put_facts({_KEY: b"facts"})
        store.put_report(b"report", b"text")
        store.put_stamps({"a.py": Stamp(1, 2, 3, 4, _KEY)})
    with _store(tmp_path) as store:
        assert store.get_facts([_KEY, b"other"]) == {_KEY: b"facts"}
        assert store.get_report(b"report") == b"text"
        assert store.get_report(b"another") is None
        assert store.get_stamps() == {"a.py": Stamp(1, 2, 3, 4, _KEY)}


def test_many_facts_are_found(tmp_path: Path) -> None:
    facts = {number.to_bytes(16): bytes(number % 300) for number in range(1, 3000)}
    with _store(tmp_path) as store:
        store.put_facts(facts)
        assert store.get_facts(facts) == facts


def test_the_folder_is_marked_as_a_cache(tmp_path: Path) -> None:
    _store(tmp_path).close()
    assert (tmp_path / "root" / FOLDER / ".gitignore").read_text() == "*\n"
    assert (tmp_path / "root" / FOLDER / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f")


@pytest.mark.parametrize(
    "content", [b"", b"not a database at all, but long enough to look at", b"SQLite format 3\0" + bytes(200)]
)
def test_a_broken_file_is_replaced(tmp_path: Path, content: bytes) -> None:
    folder = tmp_path / "root" / FOLDER
    folder.mkdir(parents=True)
    (folder / "store.db").write_bytes(content)
    with _store(tmp_path) as store:
        store.put_report(b"r", b"x")
    with _store(tmp_path) as store:
        assert store.get_report(b"r") == b"x"


def test_a_file_damaged_in_the_middle_costs_only_its_entries(tmp_path: Path) -> None:
    with _store(tmp_path) as store:
        store.put_facts({number.to_bytes(16): bytes(2000) for number in range(200)})
    file = tmp_path / "root" / FOLDER / "store.db"
    data = bytearray(file.read_bytes())
    data[4096:-4096] = b"\xa5" * (len(data) - 8192)
    file.write_bytes(data)
    for _ in range(2):
        with _store(tmp_path) as store:
            store.get_facts([number.to_bytes(16) for number in range(200)])
            store.put_facts({_KEY: b"x"})
    with _store(tmp_path) as store:
        store.put_report(b"r", b"x")
        assert store.get_report(b"r") == b"x"


@pytest.mark.parametrize("version", [0, 1, 9])
def test_a_database_of_another_kind_is_replaced(tmp_path: Path, version: int) -> None:
    folder = tmp_path / "root" / FOLDER
    folder.mkdir(parents=True)
    connection = sqlite3.connect(folder / "store.db")
    connection.executescript(f"CREATE TABLE reports (x); PRAGMA user_version = {version};")
    connection.close()
    for _ in range(2):
        with _store(tmp_path) as store:
            store.put_report(b"r", b"x")
    with _store(tmp_path) as store:
        assert store.get_report(b"r") == b"x"


def test_a_locked_store_is_bypassed_and_left_alone(tmp_path: Path) -> None:
    with _store(tmp_path) as store:
        store.put_report(b"r", b"x")
    other = sqlite3.connect(tmp_path / "root" / FOLDER / "store.db", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with _store(tmp_path) as store:
        assert store.get_report(b"r") is None
        store.put_report(b"s", b"y")
    other.execute("COMMIT")
    other.close()
    with _store(tmp_path) as store:
        assert store.get_report(b"r") == b"x"


def test_a_store_made_elsewhere_answers_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with _store(tmp_path) as store:
        store.put_report(b"r", b"forged")
        store.put_facts({_KEY: b"forged"})
        store.put_stamps({"a.py": Stamp(1, 2, 3, 4, _KEY)})
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "another"))
    monkeypatch.setenv("HOME", str(tmp_path / "another home"))
    with _store(tmp_path) as store:
        assert (store.get_report(b"r"), store.get_facts([_KEY]), store.get_stamps()) == (None, {}, {})


def test_a_cache_folder_that_is_a_link_is_not_written_to(tmp_path: Path) -> None:
    (tmp_path / "root").mkdir()
    (tmp_path / "victim").mkdir()
    (tmp_path / "root" / FOLDER).symlink_to(tmp_path / "victim")
    with _store(tmp_path) as store:
        store.put_report(b"r", b"x")
        assert store.file is not None
        assert tmp_path / "cache" in store.file.parents
    assert list((tmp_path / "victim").iterdir()) == []


def test_without_a_writable_place_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "plain").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "plain" / "below"))
    store = open_store(tmp_path / "plain" / "root")
    store.put_report(b"r", b"x")
    assert (store.is_open, store.get_report(b"r")) == (False, None)
    assert not without_store().is_open


def test_a_folder_the_caller_names_works_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(tmp_path / "root", tmp_path / "shared") as store:
        store.put_report(b"r", b"x")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "another"))
    with open_store(tmp_path / "root", tmp_path / "shared") as store:
        assert store.get_report(b"r") == b"x"


def test_facts_no_recent_run_used_are_dropped(tmp_path: Path) -> None:
    with _store(tmp_path) as store:
        store.put_facts({_KEY: b"old", b"u" * 16: b"used"})
        for number in range(KEPT_RUNS):
            store.put_facts({number.to_bytes(16): b"x"}, used=[b"u" * 16])
        assert store.get_facts([_KEY, b"u" * 16]) == {b"u" * 16: b"used"}


def test_only_the_newest_reports_stay(tmp_path: Path) -> None:
    with _store(tmp_path) as store:
        for number in range(KEPT_REPORTS + 3):
            store.put_report(bytes([number]), b"x")
        assert [store.get_report(bytes([number])) is None for number in range(4)] == [True, True, True, False]


def test_cleaning_removes_the_folder(tmp_path: Path) -> None:
    _store(tmp_path).close()
    assert clean(tmp_path / "root")
    assert not (tmp_path / "root" / FOLDER).exists()
    assert not clean(tmp_path / "root")
