"""The store: facts, file stamps and reports of earlier runs, in one SQLite file.

It only ever saves time. Whatever goes wrong with it (a broken, foreign, locked or read-only file, a full disk) costs
the saving and nothing else: the file is discarded, or the run goes on without it.

Entries are found under keyed hashes whose key stays outside the project. A store that came with a repository, made
by somebody else, therefore answers nothing: nobody can hide findings by committing a cache.
"""

import contextlib
import hashlib
import os
import secrets
import shutil
import sqlite3
import time
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Self

import msgspec
import platformdirs

from doyen.workspace.identity import DIGEST_SIZE, digest, facts_key

FOLDER = ".doyen_cache"
KEPT_RUNS = 50
KEPT_REPORTS = 8
LARGEST = 1 << 30
"""Bytes of facts beyond which only those of the last run are kept."""

_FILE = "store.db"
_KEY_FILE = "key"
_LIBRARY = "library"
_KEY_SIZE = 32
_SCHEMA = 1
_BATCH = 500
_TABLES = """
CREATE TABLE IF NOT EXISTS facts (id BLOB PRIMARY KEY, size INTEGER NOT NULL, data BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS uses (id BLOB PRIMARY KEY, run INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS reports (number INTEGER PRIMARY KEY, id BLOB UNIQUE NOT NULL, data BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS state (id BLOB PRIMARY KEY, data BLOB NOT NULL);
"""
_TAG = """Signature: 8a477f597d28d172789f06886806bc55
# This file is a cache directory tag created by doyen.
# For information about cache directory tags, see https://bford.info/cachedir/
"""


class Stamp(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What the file system said about a file when its bytes had a digest."""

    size: int
    modified: int
    changed: int
    inode: int
    digest: bytes


_STAMPS = msgspec.msgpack.Decoder(dict[str, Stamp])


class Store:
    """An open store; one that has no file answers nothing and keeps nothing."""

    def __init__(self, file: Path | None, secret: bytes) -> None:
        self.file = file
        self._secret = secret
        self._facts_key = facts_key()
        self._connection: sqlite3.Connection | None = None
        if file is not None:
            self._open()

    @property
    def is_open(self) -> bool:
        """Whether anything is kept."""
        return self._connection is not None

    def get_facts(self, digests: Collection[bytes]) -> dict[bytes, bytes]:
        """The encoded facts that are known, by the digest of the bytes they were collected from."""
        wanted = {self._id(b"facts", self._facts_key, each): each for each in digests}
        found: dict[bytes, bytes] = {}
        with self._guarded() as connection:
            if connection is not None:
                for batch in _batches(list(wanted)):
                    marks = ",".join("?" * len(batch))
                    rows = connection.execute(f"SELECT id, data FROM facts WHERE id IN ({marks})", batch)  # noqa: S608
                    found.update((wanted[row[0]], row[1]) for row in rows)
        return found

    def put_facts(self, facts: Mapping[bytes, bytes], used: Iterable[bytes] = ()) -> None:
        """Keeps encoded facts and notes which others this run used; drops those no recent run used."""
        if not facts:
            return
        added = [(self._id(b"facts", self._facts_key, key), data) for key, data in facts.items()]
        ids = {each for each, _ in added} | {self._id(b"facts", self._facts_key, each) for each in used}
        with self._guarded() as connection:
            if connection is None:
                return
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                run = 1 + (connection.execute("SELECT max(run) FROM uses").fetchone()[0] or 0)
                rows = ((each, len(data), data) for each, data in added)
                connection.executemany("INSERT OR REPLACE INTO facts VALUES (?, ?, ?)", rows)
                connection.executemany("INSERT OR REPLACE INTO uses VALUES (?, ?)", ((each, run) for each in ids))
                total = connection.execute("SELECT sum(size) FROM facts").fetchone()[0] or 0
                oldest = run if total > LARGEST else run - KEPT_RUNS + 1
                connection.execute("DELETE FROM facts WHERE id IN (SELECT id FROM uses WHERE run < ?)", (oldest,))
                connection.execute("DELETE FROM uses WHERE run < ?", (oldest,))

    def get_stamps(self) -> dict[str, Stamp]:
        """The stamps of the last run by relative path."""
        data = self._get("state", self._id(b"stamps"))
        if data is None:
            return {}
        try:
            return _STAMPS.decode(data)
        except msgspec.DecodeError:
            return {}

    def put_stamps(self, stamps: Mapping[str, Stamp]) -> None:
        """Keeps the stamps of this run."""
        self._put("state", self._id(b"stamps"), msgspec.msgpack.encode(stamps))

    def get_report(self, key: bytes) -> bytes | None:
        """The report kept under a key, if there is one."""
        return self._get("reports", self._id(b"report", key))

    def put_report(self, key: bytes, report: bytes) -> None:
        """Keeps a report; only the newest few stay."""
        self._put("reports", self._id(b"report", key), report)

    def close(self) -> None:
        """Lets go of the file; the store answers nothing afterwards."""
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _id(self, *parts: bytes) -> bytes:
        return hashlib.blake2b(digest(*parts), digest_size=DIGEST_SIZE, key=self._secret).digest()

    def _get(self, table: str, key: bytes) -> bytes | None:
        with self._guarded() as connection:
            if connection is not None:
                row = connection.execute(f"SELECT data FROM {table} WHERE id = ?", (key,)).fetchone()  # noqa: S608
                return row[0] if row is not None and isinstance(row[0], bytes) else None
        return None

    def _put(self, table: str, key: bytes, data: bytes) -> None:
        with self._guarded() as connection:
            if connection is None:
                return
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                connection.execute(f"INSERT OR REPLACE INTO {table} (id, data) VALUES (?, ?)", (key, data))  # noqa: S608
                if table == "reports":
                    newest = "SELECT number FROM reports ORDER BY number DESC LIMIT ?"
                    connection.execute(f"DELETE FROM reports WHERE number NOT IN ({newest})", (KEPT_REPORTS,))  # noqa: S608

    @contextlib.contextmanager
    def _guarded(self) -> Iterator[sqlite3.Connection | None]:
        """Yields the connection; a file that is not what it should be is discarded, a busy one left alone."""
        try:
            yield self._connection
        except (sqlite3.Error, ValueError, TypeError) as error:
            if _is_passing(error):
                self.close()
            else:
                self._discard()

    def _open(self) -> None:
        assert self.file is not None, "only a store with a file is opened"
        for _ in range(2):
            try:
                self._connection = _connected(self.file)
            except sqlite3.Error as error:
                if _is_passing(error):
                    return
                self._discard()
            else:
                return

    def _discard(self) -> None:
        self.close()
        if self.file is not None:
            for suffix in ("", "-journal", "-wal", "-shm"):
                with contextlib.suppress(OSError):
                    Path(f"{self.file}{suffix}").unlink()


def _connected(file: Path) -> sqlite3.Connection:
    """Opens the file and sees to its tables; raises `sqlite3.DatabaseError` when it is another kind of file."""
    connection = sqlite3.connect(file, timeout=2, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA mmap_size = 1073741824")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if version == _SCHEMA:
            return connection
        if version != 0 or connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise sqlite3.DatabaseError("the store has another layout")  # noqa: TRY301  # closed below like any other
        connection.executescript(f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version = {_SCHEMA}; COMMIT;")
    except BaseException:
        connection.close()
        raise
    return connection


def _is_passing(error: Exception) -> bool:
    """Whether an error says that the file cannot be used now, and not that it is broken or of another kind."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    return isinstance(error, sqlite3.OperationalError) and code != sqlite3.SQLITE_ERROR


def _batches(items: list[bytes]) -> Iterator[list[bytes]]:
    for start in range(0, len(items), _BATCH):
        yield items[start : start + _BATCH]


def open_store(root: str | Path, folder: str | Path | None = None) -> Store:
    """Opens the store of a project; where no file can be kept the store is empty and stays so.

    It lies in the project's own cache folder, or in the user's when the project cannot be written. A folder that the
    caller names is the caller's own: the key lies in it, so that it works on another machine too.
    """
    user = platformdirs.user_cache_path("doyen")
    places = [Path(folder)] if folder is not None else [Path(root) / FOLDER, user / _place_name(root)]
    secret = _secret(places[0] if folder is not None else user)
    if secret is None:
        return Store(None, b"")
    for place in places:
        if _prepared(place):
            store = Store(place / _FILE, secret)
            if store.is_open:
                return store
    return Store(None, b"")


def open_library() -> Store:
    """Opens the store of what stubs say, which is the same for all projects of a user."""
    user = platformdirs.user_cache_path("doyen")
    secret = _secret(user)
    folder = user / _LIBRARY
    return Store(folder / _FILE, secret) if secret is not None and _prepared(folder) else without_store()


def without_store() -> Store:
    """A store that keeps nothing."""
    return Store(None, b"")


def clean(root: str | Path, folder: str | Path | None = None) -> bool:
    """Removes what the store of a project keeps; returns whether there was anything."""
    user = platformdirs.user_cache_path("doyen") / _place_name(root)
    places = [Path(folder)] if folder is not None else [Path(root) / FOLDER, user]
    found = False
    for place in places:
        if (place / "CACHEDIR.TAG").is_file() and not place.is_symlink():
            shutil.rmtree(place, ignore_errors=True)
            found = True
    return found


def _place_name(root: str | Path) -> str:
    return hashlib.blake2b(os.fsencode(root), digest_size=DIGEST_SIZE).hexdigest()


def _prepared(folder: Path) -> bool:
    """Makes the cache folder, marked as one; false where it cannot be written or leads elsewhere."""
    try:
        if folder.is_symlink():
            return False
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in ((".gitignore", "*\n"), ("CACHEDIR.TAG", _TAG)):
            if not (folder / name).exists():
                (folder / name).write_text(text, encoding="utf-8")
    except OSError:
        return False
    return os.access(folder, os.W_OK) and not (folder / _FILE).is_symlink()


def _secret(folder: Path) -> bytes | None:
    """The key of this user, made on first use; None where none can be kept."""
    file = folder / _KEY_FILE
    for _ in range(3):
        try:
            secret = file.read_bytes()
            if len(secret) == _KEY_SIZE:
                return secret
            file.unlink()
        except FileNotFoundError:
            pass
        except OSError:
            return None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            fresh = folder / f"{_KEY_FILE}.{os.getpid()}.{time.monotonic_ns()}"
            descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(secrets.token_bytes(_KEY_SIZE))
            fresh.replace(file)
        except OSError:
            return None
    return None
