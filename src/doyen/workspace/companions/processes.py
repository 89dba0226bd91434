"""Programs run beside the review: started without threads, their output in files, ended with all their children.

The review forks workers, which is safe only while this process has one thread. Nothing here starts one: a program
writes to unnamed files, so it can never wait for a reader, and is looked after when its result is asked for.
"""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from typing import IO, Self

import msgspec

MOST_AT_ONCE = 3
LARGEST_OUTPUT = 256 << 20
"""Bytes of output beyond which a program is taken to have run wild."""

_TICK = 0.05
# Where a program writes to and how is settled by the call, not by what a shell happens to have exported.
_UNWANTED = frozenset(
    {
        "CLICOLOR_FORCE", "FORCE_COLOR", "RUFF_OUTPUT_FILE", "RUFF_OUTPUT_FORMAT", "TY_OUTPUT_FORMAT", "UV_FROZEN",
        "UV_LOCKED", "UV_PROJECT", "UV_WORKING_DIR",
    }
)  # fmt: skip
_WANTED = {"NO_COLOR": "1", "PYTHONUTF8": "1"}


class Call(msgspec.Struct, frozen=True):
    """A program to run: the name people know it by, its arguments, where it runs, and what its environment adds."""

    name: str
    arguments: tuple[str, ...]
    folder: str
    environment: Mapping[str, str] = {}


class Ended(msgspec.Struct, frozen=True):
    """How a call ended: its exit status and what it wrote, or why there is none.

    `status` is None when the program did not come to its own end: `expired` after how many seconds it was stopped, or
    `unstarted` why it could not be started.
    """

    call: Call
    status: int | None = None
    output: str = ""
    errors: str = ""
    expired: float = 0.0
    unstarted: str = ""


class _Running(msgspec.Struct, eq=False):
    """A program that runs, where its output goes, and since when."""

    process: subprocess.Popen[bytes]
    output: IO[bytes]
    errors: IO[bytes]
    since: float


class Processes:
    """Programs of which a few run at a time; guards that none outlives its owner.

    The first ones start at once, others when one has ended and somebody waits.
    """

    def __init__(self, calls: Sequence[Call], most: int = MOST_AT_ONCE) -> None:
        self._calls = tuple(calls)
        self._most = most
        self._next = 0
        self._running: dict[int, _Running] = {}
        self._ended: dict[int, Ended] = {}

    def __enter__(self) -> Self:
        try:
            self._employ()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def collect(self, seconds: float) -> tuple[Ended, ...]:
        """How all calls ended, in their order; a program that runs longer than so many seconds is stopped."""
        while len(self._ended) < len(self._calls):
            self._employ()
            for index in list(self._running):
                self._look(index, seconds)
            for running in list(self._running.values())[:1]:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    running.process.wait(_TICK)
        return tuple(self._ended[index] for index in range(len(self._calls)))

    def stop(self) -> None:
        """Ends all programs at once, with their children."""
        while self._running:
            _, running = self._running.popitem()
            _kill(running.process)
            running.output.close()
            running.errors.close()

    def _employ(self) -> None:
        while self._next < len(self._calls) and len(self._running) < self._most:
            index, self._next = self._next, self._next + 1
            call = self._calls[index]
            try:
                self._running[index] = _started(call)
            except (OSError, ValueError) as error:
                reason = error.strerror if isinstance(error, OSError) else None
                self._ended[index] = Ended(call, unstarted=reason or str(error))

    def _look(self, index: int, seconds: float) -> None:
        running = self._running[index]
        status = running.process.poll()
        expired = status is None and time.monotonic() - running.since > seconds
        if status is None and not expired:
            return
        if expired:
            _kill(running.process)
        del self._running[index]
        with running.output, running.errors:
            output, errors = _written(running.output), _written(running.errors)
        self._ended[index] = Ended(self._calls[index], status, output, errors, seconds if expired else 0.0)


def _started(call: Call) -> _Running:
    environment = {name: value for name, value in os.environ.items() if name not in _UNWANTED}
    with contextlib.ExitStack() as opened:
        output = opened.enter_context(tempfile.TemporaryFile())
        errors = opened.enter_context(tempfile.TemporaryFile())
        process = subprocess.Popen(  # noqa: S603  # the user's own tools, found by name
            call.arguments,
            cwd=call.folder,
            env=environment | _WANTED | dict(call.environment),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=errors,
            start_new_session=sys.platform != "win32",
        )
        opened.pop_all()
    return _Running(process, output, errors, time.monotonic())


def _written(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read(LARGEST_OUTPUT).decode("utf-8", "replace")


def _kill(process: subprocess.Popen[bytes]) -> None:
    """Ends a program and all it has started; its session is still its own because it was not waited for yet."""
    if process.returncode is None:
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False)  # noqa: S603, S607
            else:
                os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()
