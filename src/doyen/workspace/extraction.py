"""From bytes to encoded facts, under limits that are the same in every process.

How deep a program may be nested depends on the interpreter's limits, and facts may depend on nothing but the bytes.
So the work is always done in a thread of its own, with a large stack of a fixed size, a fixed recursion limit and
nothing below it on the stack.
"""

import sys
import threading
from collections.abc import Callable

import msgspec

from doyen.facts.collect import collect
from doyen.facts.model import EMPTY_BODY, FileFacts, SourceProblem, encode_facts
from doyen.syntax.parse import parse

RECURSION_LIMIT = 6000
_STACKS = (256 << 20, 64 << 20, 16 << 20)


def encoded_facts(data: bytes) -> bytes:
    """Collects the facts of a file's bytes and packs them; never raises."""
    try:
        return encode_facts(collect(parse(data)))
    except (RecursionError, MemoryError):
        return encode_facts(_nothing(data, "nesting", "the code is nested too deeply to be followed"))
    except Exception as error:  # noqa: BLE001  # a bug of ours must not end the reading of the other files
        return encode_facts(_nothing(data, "internal", f"doyen failed to read it ({type(error).__name__}: {error})"))


def _nothing(data: bytes, kind: str, message: str) -> FileFacts:
    lines = data.count(b"\n") + (not data.endswith(b"\n"))
    problem = SourceProblem(1, kind, message.encode("utf-8", "backslashreplace").decode())
    return FileFacts(
        lines, (), (), None, {}, (), (), (), EMPTY_BODY, has_main=False, directives=(), problems=(problem,)
    )


class _Outcome[Result](msgspec.Struct):
    result: Result | None = None
    error: BaseException | None = None


def with_deep_stack[Result](work: Callable[[], Result]) -> Result:
    """Does some work in a thread that can recurse deeply; raises what the work raises."""
    outcome = _Outcome[Result]()

    def run() -> None:
        try:
            outcome.result = work()
        except BaseException as error:  # noqa: BLE001  # handed to the caller below
            outcome.error = error

    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(RECURSION_LIMIT)
    try:
        thread = _started(run)
        thread.join()
    finally:
        sys.setrecursionlimit(limit)
    if outcome.error is not None:
        raise outcome.error
    return outcome.result  # type: ignore[return-value]  # set unless there was an error


def _started(run: Callable[[], None]) -> threading.Thread:
    """Starts a thread with the largest stack that can be had."""
    for size in _STACKS:
        usual = threading.stack_size(size)
        try:
            thread = threading.Thread(target=run, name="doyen-reading", daemon=True)
            thread.start()
        except RuntimeError:
            continue
        finally:
            threading.stack_size(usual)
        return thread
    thread = threading.Thread(target=run, name="doyen-reading", daemon=True)
    thread.start()
    return thread
