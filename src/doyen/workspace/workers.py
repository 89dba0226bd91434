"""Collecting the facts of many files at once, in worker processes.

Each worker has a pipe of its own and one chunk of files at a time, so it is known what a dead worker worked at. Such
a chunk is divided until the guilty file stands alone; that file becomes a failure and all others are still read.
"""

import contextlib
import gc
import multiprocessing
import os
import signal
import sys
import threading
import time
import warnings
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from pathlib import Path

import msgspec

from doyen.workspace.extraction import encoded_facts, with_deep_stack
from doyen.workspace.identity import content_digest

SMALL_FILES = 60
SMALL_BYTES = 600_000
"""Work below either bound is done in this process: starting others would take longer."""

_CHUNK = 250_000
_PATIENCE = 120.0
_MOST_DEATHS = 50
_DIED = "a worker process died while it was read"
_STUCK = "it could not be read within two minutes"


class Extract(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """What reading one file gave: the digest of its bytes and its encoded facts, or why there are none."""

    path: str
    digest: bytes = b""
    facts: bytes = b""
    failure: str = ""


class Task(msgspec.Struct, frozen=True):
    """A file to read: its relative path, where it lies, and about how many bytes it has."""

    path: str
    location: str
    size: int


type Chunk = tuple[Task, ...]


def default_jobs() -> int:
    """How many processors this process may use, the quota of a container included."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    with contextlib.suppress(OSError, ValueError):
        quota, period = Path("/sys/fs/cgroup/cpu.max").read_text(encoding="ascii").split()
        count = min(count, -(-int(quota) // int(period)))
    return max(count, 1)


def extract(tasks: Sequence[Task], *, jobs: int = 0) -> Iterator[Extract]:
    """Reads files and collects their facts, in any order; 0 jobs means one for each processor."""
    total = sum(task.size for task in tasks)
    jobs = min(jobs or default_jobs(), -(-total // SMALL_BYTES))
    if jobs < 2 or len(tasks) < SMALL_FILES or total < SMALL_BYTES:
        yield from _extract_here(_chunks(tasks, 1))
        return
    crew = _Crew(_chunks(tasks, jobs), jobs)
    try:
        yield from crew.results()
    finally:
        crew.stop()


def _extract_here(chunks: Iterable[Chunk]) -> Iterator[Extract]:
    for chunk in chunks:
        yield from with_deep_stack(lambda chunk=chunk: _extracts(chunk))  # type: ignore[misc]


def _extracts(chunk: Chunk) -> list[Extract]:
    """Reads the files of a chunk one by one."""
    return [_one(task) for task in chunk]


def _one(task: Task) -> Extract:
    try:
        with open(task.location, "rb") as file:  # noqa: PTH123  # called for every file
            data = file.read()
    except OSError as error:
        return Extract(task.path, failure=f"cannot be read: {error.strerror or error}")
    return Extract(task.path, content_digest(data), encoded_facts(data))


def _chunks(tasks: Sequence[Task], jobs: int) -> list[Chunk]:
    """Divides the work so that the largest files come first and no chunk is long at the end."""
    total = sum(task.size for task in tasks)
    limit = max(min(_CHUNK, total // (jobs * 8)), 1)
    chunks: list[Chunk] = []
    current: list[Task] = []
    filled = 0
    for task in sorted(tasks, key=lambda task: (-task.size, task.path)):
        current.append(task)
        filled += task.size + 500
        if filled >= limit:
            chunks.append(tuple(current))
            current, filled = [], 0
    return [*chunks, tuple(current)] if current else chunks


class _Worker(msgspec.Struct, eq=False):
    """A running process, the pipe to it, and what it works at."""

    process: BaseProcess
    pipe: Connection
    chunk: Chunk = ()
    since: float = 0.0


class _Crew:
    """Worker processes and the work that is left; guards against any of them dying or hanging."""

    def __init__(self, chunks: list[Chunk], jobs: int) -> None:
        self._context = _context()
        self._pending = deque(chunks)
        self._jobs = min(jobs, len(chunks))
        self._workers: list[_Worker] = []
        self._deaths = 0

    def results(self) -> Iterator[Extract]:
        """Yields what the workers send until nothing is left to do."""
        while self._pending or any(worker.chunk for worker in self._workers):
            self._employ()
            if not self._workers:
                yield from self._finish_here()
                return
            ready = set(wait([worker.pipe for worker in self._workers], timeout=1.0))
            for worker in list(self._workers):
                if worker.pipe in ready:
                    yield from self._receive(worker)
                elif time.monotonic() - worker.since > _PATIENCE:
                    yield from self._bury(worker, _STUCK)

    def stop(self) -> None:
        """Ends all workers at once."""
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join()
            worker.pipe.close()
        self._workers.clear()

    def _employ(self) -> None:
        """Sees that as many workers work as there is work for."""
        while self._pending and len(self._workers) < self._jobs and self._deaths < _MOST_DEATHS:
            try:
                worker = self._hired()
            except OSError:
                return
            self._workers.append(worker)
            self._assign(worker)

    def _hired(self) -> _Worker:
        ours, theirs = self._context.Pipe()
        others = [worker.pipe for worker in self._workers] if _is_forking(self._context) else []
        process = self._context.Process(target=_serve, args=(theirs, [*others, ours] if others else []), daemon=True)  # type: ignore[attr-defined]
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                process.start()
        except BaseException:
            ours.close()
            raise
        finally:
            theirs.close()
        return _Worker(process, ours)

    def _assign(self, worker: _Worker) -> None:
        worker.chunk = self._pending.popleft() if self._pending else ()
        worker.since = time.monotonic() if worker.chunk else float("inf")
        with contextlib.suppress(OSError):
            worker.pipe.send(worker.chunk)

    def _receive(self, worker: _Worker) -> Iterator[Extract]:
        try:
            found: list[Extract] = worker.pipe.recv()
        except (EOFError, OSError):
            yield from self._bury(worker, _DIED)
            return
        if self._pending:
            self._assign(worker)
        else:
            self._dismiss(worker)
        yield from found

    def _dismiss(self, worker: _Worker) -> None:
        self._workers.remove(worker)
        with contextlib.suppress(OSError):
            worker.pipe.send(())
        worker.pipe.close()
        worker.process.join(5)
        worker.process.kill()

    def _bury(self, worker: _Worker, cause: str) -> Iterator[Extract]:
        """Gives up a worker: its only file is guilty; several files are tried again one by one."""
        self._workers.remove(worker)
        worker.process.kill()
        worker.process.join()
        worker.pipe.close()
        self._deaths += 1
        if len(worker.chunk) == 1:
            yield Extract(worker.chunk[0].path, failure=cause)
        else:
            self._pending.extendleft((task,) for task in reversed(worker.chunk))

    def _finish_here(self) -> Iterator[Extract]:
        """Does what is left without workers; after too many deaths that would end this process too."""
        left = list(self._pending)
        self._pending.clear()
        if self._deaths:
            yield from (Extract(task.path, failure=_DIED) for chunk in left for task in chunk)
        else:
            yield from _extract_here(left)


def _context() -> BaseContext:
    """Forking is quickest, but only safe on Linux and while this process has one thread."""
    is_safe = sys.platform == "linux" and threading.active_count() == 1
    return multiprocessing.get_context("fork" if is_safe else "spawn")


def _is_forking(context: BaseContext) -> bool:
    return context.get_start_method() == "fork"


def _serve(pipe: Connection, inherited: Sequence[Connection]) -> None:
    """What a worker does: reads one chunk after the other until an empty one comes or the pipe ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for other in inherited:
        other.close()
    gc.freeze()
    gc.disable()
    with contextlib.suppress(EOFError, OSError):
        while chunk := pipe.recv():
            pipe.send(with_deep_stack(lambda chunk=chunk: _extracts(chunk)))  # type: ignore[misc]
            gc.collect()
