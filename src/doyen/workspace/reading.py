"""Reading a project: the facts of all its files and of the stubs it needs, from the store or collected anew.

An *inventory* tells only which bytes each file has, mostly from stamps and without reading; its digest is enough to
find a kept report. A *reading* has the facts. Neither depends on the order of files, the number of processes or what
the store holds.
"""

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec

from doyen.errors import UsageError
from doyen.facts.model import FileFacts, decode_facts, encode_facts
from doyen.knowledge.load import StubFile, StubModule, load, needed, stub_files
from doyen.report import Problem
from doyen.syntax.parse import LARGEST
from doyen.text.source import DecodedText, decode
from doyen.workspace.collector import paused_collector
from doyen.workspace.extraction import encoded_facts, with_deep_stack
from doyen.workspace.identity import content_digest, digest, tool_key
from doyen.workspace.project import ListedFile, Project
from doyen.workspace.store import Stamp, Store, open_library, without_store
from doyen.workspace.workers import Task, extract

type Progress = Callable[[int, int], None]
"""Called with how many files are read and how many there are."""

_SETTLED = 2_000_000_000
"""Nanoseconds after its last change from which a file's stamp is believed: clocks of file systems are coarse."""

_BUNDLE = msgspec.msgpack.Decoder(list[tuple[str, bytes]])


class Inventory(msgspec.Struct, frozen=True):
    """Which bytes each file has; `digest` stands for all inputs of a review and the tool itself."""

    project: Project
    digests: Mapping[str, bytes]
    problems: tuple[Problem, ...]
    digest: bytes
    stubs: tuple[tuple[str, bytes], ...] = ()
    overlay: Mapping[str, bytes] = {}


class Counts(msgspec.Struct, frozen=True):
    """How much was read, and how many files' facts came from the store."""

    files: int = 0
    lines: int = 0
    cached: int = 0


class Reading(msgspec.Struct, frozen=True):
    """What a project says, by relative path, with the stubs of the libraries it imports.

    `problems` lists the files that could not be read; what is wrong inside a file stands in its facts. `digest` is
    that of the bytes the facts were collected from: the key for a report made of them.
    """

    project: Project
    files: Mapping[str, FileFacts]
    stubs: tuple[StubModule, ...]
    problems: tuple[Problem, ...]
    digest: bytes
    counts: Counts
    overlay: Mapping[str, bytes] = {}

    def text(self, path: str) -> DecodedText:
        """The text of a file, read now; empty when it cannot be read any more."""
        try:
            data = self.overlay[path] if path in self.overlay else Path(self.project.location(path)).read_bytes()
            return DecodedText(decode(data))
        except (OSError, UnicodeError, LookupError):
            return DecodedText("")


def take_inventory(
    project: Project,
    store: Store,
    *,
    stub_folders: Sequence[str | Path] = (),
    stubs: Sequence[tuple[str, bytes]] = (),
    overlay: Mapping[str, bytes] | None = None,
) -> Inventory:
    """Tells which bytes each file has; unchanged files are not read.

    `stubs` are stub files read before. `overlay` holds bytes that stand in for those on disk, such as an editor's
    unsaved text. Raises `UsageError` for a folder of stubs that does not exist.
    """
    stamps = store.get_stamps()
    overlay = overlay or {}
    now = time.time_ns()
    digests: dict[str, bytes] = {path: content_digest(data) for path, data in overlay.items()}
    problems = list(project.problems)
    fresh: dict[str, Stamp] = {}
    for file in project.files:
        if file.path in digests:
            continue
        stamp = stamps.get(file.path)
        if stamp is None or not _is_unchanged(file, stamp):
            found = _hashed(project, file)
            if isinstance(found, Problem):
                problems.append(found)
                continue
            stamp = Stamp(file.size, file.modified, file.changed, file.inode, found)
        digests[file.path] = stamp.digest
        if max(file.modified, file.changed) < now - _SETTLED:
            fresh[file.path] = stamp
    if not overlay and fresh != stamps:
        store.put_stamps(fresh)
    stubs = (*stubs, *_user_stubs(stub_folders))
    return Inventory(
        project=project,
        digests=digests,
        problems=tuple(sorted(problems)),
        digest=_input_digest(digests, problems, stubs),
        stubs=stubs,
        overlay=overlay,
    )


def _is_unchanged(file: ListedFile, stamp: Stamp) -> bool:
    return (file.size, file.modified, file.changed, file.inode) == (
        stamp.size,
        stamp.modified,
        stamp.changed,
        stamp.inode,
    )


def _hashed(project: Project, file: ListedFile) -> bytes | Problem:
    if file.size > LARGEST:
        return Problem(file.path, 0, "too-large", f"the file has {file.size:,} bytes, more than {LARGEST:,}")
    try:
        with open(project.location(file.path), "rb") as stream:  # noqa: PTH123  # called for every file
            return content_digest(stream.read())
    except OSError as error:
        return _unreadable(file.path, f"cannot be read: {error.strerror or error}")


def _unreadable(path: str, message: str) -> Problem:
    return Problem(path, 0, "unreadable", message)


def _input_digest(
    digests: Mapping[str, bytes], problems: Iterable[Problem], stubs: Iterable[tuple[str, bytes]]
) -> bytes:
    parts = [tool_key()]
    for path in sorted(digests):
        parts += (path.encode("utf-8", "surrogatepass"), digests[path])
    parts.append(msgspec.msgpack.encode(sorted(problems)))
    for path, data in stubs:
        parts += (path.encode("utf-8", "surrogatepass"), content_digest(data))
    return digest(*parts)


def _user_stubs(folders: Iterable[str | Path]) -> Iterator[tuple[str, bytes]]:
    for folder in folders:
        root = Path(folder)
        if not root.is_dir():
            raise UsageError(f"the folder of stubs `{folder}` does not exist")
        for path in sorted(root.rglob("*.pyi")):
            try:
                yield path.relative_to(root).as_posix(), path.read_bytes()
            except OSError as error:
                raise UsageError(f"the stub `{path}` cannot be read: {error.strerror or error}") from error


def read_project(
    project: Project,
    store: Store,
    *,
    jobs: int = 0,
    progress: Progress | None = None,
    inventory: Inventory | None = None,
) -> Reading:
    """Returns the facts of all files of a project and of the stubs it needs; new facts go to the store.

    0 jobs means one for each processor. Raises `KnowledgeError` for a stub of the user that is not well formed.
    """
    inventory = inventory or take_inventory(project, store)
    facts = _Facts(inventory, store)
    with paused_collector(), facts:
        total = len(inventory.digests)
        for done, _ in enumerate(facts.collected(jobs), 1):
            if progress is not None:
                progress(done, total)
        stubs = facts.stubs()
    problems = [*inventory.problems, *facts.problems]
    return Reading(
        project=project,
        files={path: facts.files[path] for path in sorted(facts.files)},
        stubs=tuple(stubs),
        problems=tuple(sorted(problems)),
        digest=_input_digest(facts.digests, problems, inventory.stubs),
        counts=Counts(len(facts.files), sum(each.lines for each in facts.files.values()), facts.cached),
        overlay=inventory.overlay,
    )


class _Facts:
    """The facts of a project as they come in; guards that each path has those of the bytes its digest names."""

    def __init__(self, inventory: Inventory, store: Store) -> None:
        self.files: dict[str, FileFacts] = {}
        self.added: dict[bytes, bytes] = {}
        self.problems: list[Problem] = []
        self.digests = dict(inventory.digests)
        self.cached = 0
        self._inventory = inventory
        self._store = store
        self._known = store.get_facts(set(self.digests.values()))

    def __enter__(self) -> None:
        """Begins; on leaving, what was collected goes to the store, even when a stub ends the reading."""

    def __exit__(self, *_: object) -> None:
        self._store.put_facts(self.added, self.digests.values())

    def collected(self, jobs: int) -> Iterator[str]:
        """Yields each path once its facts are there, or it turns out that there are none."""
        missing: dict[bytes, list[str]] = {}
        for path, key in self._inventory.digests.items():
            if self._decoded((path,), self._known.get(key)):
                self.cached += 1
                yield path
            else:
                missing.setdefault(key, []).append(path)
        del self._known
        yield from self._overlaid(missing)
        yield from self._extracted(missing, jobs)

    def _decoded(self, paths: Sequence[str], data: bytes | None) -> bool:
        """Files the facts of paths with equal bytes; false where the packed facts are no facts."""
        if data is None:
            return False
        try:
            facts = decode_facts(data)
        except (msgspec.DecodeError, RecursionError):
            return False
        self.files.update((path, facts) for path in paths)
        return True

    def _overlaid(self, missing: dict[bytes, list[str]]) -> Iterator[str]:
        for data in self._inventory.overlay.values():
            key = content_digest(data)
            if key in missing:
                packed = with_deep_stack(lambda data=data: encoded_facts(data))  # type: ignore[misc]
                yield from self._file(key, missing.pop(key), packed)

    def _extracted(self, missing: Mapping[bytes, list[str]], jobs: int) -> Iterator[str]:
        project = self._inventory.project
        sizes = {file.path: file.size for file in project.files}
        same = {paths[0]: paths for paths in missing.values()}
        tasks = [Task(path, project.location(path), sizes.get(path, 0)) for path in same]
        for found in extract(tasks, jobs=jobs):
            paths = same[found.path]
            if found.failure:
                yield from self._failed(paths, found.failure)
            elif found.digest == self.digests[found.path]:
                yield from self._file(found.digest, paths, found.facts)
            else:
                # The file changed between the inventory and the reading; its twins may not have.
                yield from self._file(found.digest, paths[:1], found.facts)
                if paths[1:]:
                    yield from self._extracted({self.digests[paths[1]]: paths[1:]}, 1)

    def _file(self, key: bytes, paths: Sequence[str], packed: bytes) -> Iterator[str]:
        if not self._decoded(paths, packed):
            yield from self._failed(paths, "the code is nested too deeply to be followed")
            return
        self.added[key] = packed
        self.digests.update((path, key) for path in paths)
        yield from paths

    def _failed(self, paths: Iterable[str], message: str) -> Iterator[str]:
        for path in paths:
            self.problems.append(_unreadable(path, message))
            del self.digests[path]
            yield path

    def stubs(self) -> list[StubModule]:
        """The stub modules the files need; of two with one name the later one, which is the user's, holds."""
        names = {name for each in self.files.values() for name in _imported(each)}
        keys = {digest(b"stub", file.data): file for file in needed(stub_files(self._inventory.stubs), names)}
        with open_library() if self._store.is_open else without_store() as library:
            return self._loaded(keys, library)

    def _loaded(self, keys: Mapping[bytes, StubFile], library: Store) -> list[StubModule]:
        """The modules of stub files, from the library of the user where it has them."""
        known = library.get_facts(keys)
        added: dict[bytes, bytes] = {}
        found: dict[str, StubModule] = {}
        for key, file in keys.items():
            modules = _unpacked(known.get(key))
            if modules is None:
                modules = with_deep_stack(lambda file=file: load(file))  # type: ignore[misc]
                added[key] = msgspec.msgpack.encode([(name, encode_facts(facts)) for name, facts in modules])
            found.update((name, (file.path, name, facts)) for name, facts in modules)
        library.put_facts(added, keys)
        return list(found.values())


def _imported(facts: FileFacts) -> Iterator[str]:
    """The top-level names a file imports."""
    for name in facts.imports:
        if not name.level:
            yield (name.loads or name.module).partition(".")[0]


def _unpacked(data: bytes | None) -> list[tuple[str, FileFacts]] | None:
    if data is None:
        return None
    try:
        return [(name, decode_facts(packed)) for name, packed in _BUNDLE.decode(data)]
    except (msgspec.DecodeError, RecursionError):
        return None
