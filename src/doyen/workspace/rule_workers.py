"""Running rules in several processes over one linked backend.

The children are forked from the process that holds the backend, so nothing is sent to them. They draw the numbers of
rules from a pipe that is filled before they start: a byte is read whole or not at all, by one of them. What a child
does not deliver, because it died, this process does itself.
"""

import contextlib
import os
import signal
import sys
import warnings
from collections.abc import Iterator, Sequence

import msgspec

from doyen.frameworks.backend import Backend
from doyen.review import Outcome, run_rule, run_rules
from doyen.rule_loader import Rule

LARGE_PROJECT = 4000
"""Functions below which forking would take longer than it saves."""

_MOST_RULES = 255
_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(list[tuple[int, Outcome]])


def run_shared(backend: Backend, rules: Sequence[Rule], jobs: int) -> Sequence[Outcome]:
    """Runs rules in up to some processes, this one included, and gives their outcomes in order."""
    large = sum(len(module.facts.functions) for module in backend.program.modules) >= LARGE_PROJECT
    if jobs < 2 or sys.platform != "linux" or not large or not 1 < len(rules) <= _MOST_RULES:
        return run_rules(backend, rules)
    return run_forked(backend, rules, jobs)


def run_forked(backend: Backend, rules: Sequence[Rule], jobs: int) -> Sequence[Outcome]:
    """Runs at most 255 rules in this process and forked ones."""
    with contextlib.suppress(Exception):
        # What fails here fails again in the rules that ask for it, each of which tells it as a problem.
        backend.prepare()
    with _queue(len(rules)) as queue:
        children = [_Child.forked(backend, rules, queue) for _ in range(min(jobs, len(rules)) - 1)]
        try:
            found = dict(_drawn(backend, rules, queue))
            for child in children:
                found.update(child.outcomes())
        finally:
            for child in children:
                child.end()
    return [found.get(number) or run_rule(backend, rule) for number, rule in enumerate(rules)]


@contextlib.contextmanager
def _queue(count: int) -> Iterator[int]:
    """A pipe that holds the numbers of all rules and then ends."""
    source, sink = os.pipe()
    os.write(sink, bytes(range(count)))
    os.close(sink)
    try:
        yield source
    finally:
        os.close(source)


def _drawn(backend: Backend, rules: Sequence[Rule], queue: int) -> Iterator[tuple[int, Outcome]]:
    """Draws and runs rules until none is left."""
    while drawn := os.read(queue, 1):
        yield drawn[0], run_rule(backend, rules[drawn[0]])


class _Child:
    """A forked process that runs rules; guards its pipe and that it is reaped once."""

    def __init__(self, process: int, pipe: int) -> None:
        self._process = process
        self._pipe = pipe

    @classmethod
    def forked(cls, backend: Backend, rules: Sequence[Rule], queue: int) -> "_Child":
        """Starts a child that draws from the queue."""
        source, sink = os.pipe()
        with warnings.catch_warnings():
            # The other threads only wait or paint the progress line; the child touches neither.
            warnings.simplefilter("ignore", DeprecationWarning)
            process = os.fork()
        if process == 0:
            _serve(backend, rules, queue, sink)
        os.close(sink)
        return cls(process, source)

    def outcomes(self) -> list[tuple[int, Outcome]]:
        """What the child found; nothing when it died on the way."""
        with os.fdopen(os.dup(self._pipe), "rb") as stream:
            data = stream.read()
        try:
            return _DECODER.decode(data)
        except msgspec.DecodeError:
            return []

    def end(self) -> None:
        """Ends the child, which has delivered or is not wanted any more."""
        os.close(self._pipe)
        with contextlib.suppress(ProcessLookupError):
            os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)


def _serve(backend: Backend, rules: Sequence[Rule], queue: int, sink: int) -> None:
    """What a child does; it never returns, so that nothing of the parent's runs twice."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        data = memoryview(_ENCODER.encode(list(_drawn(backend, rules, queue))))
        while data:
            data = data[os.write(sink, data) :]
    finally:
        os._exit(0)
