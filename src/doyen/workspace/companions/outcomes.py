"""What a companion gave: remarks, what went wrong with it, and a sentence about it."""

import re
from collections.abc import Callable

import msgspec

from doyen.report import Problem
from doyen.workspace.companions.processes import Ended
from doyen.workspace.companions.remarks import Remark

MISSING = "companion-missing"
FAILED = "companion-failed"
TIMEOUT = "companion-timeout"
"""Kinds of problems: a tool that is not there, that did not work, that took too long."""

_LONGEST = 300
# Some programs begin with their usage, with what they are about to do, or with no more than that they failed.
_CAUSE = re.compile(r"\b(?:errors?|caused?|fatal|panicked|overflowed)\b", re.IGNORECASE)


class Reading(msgspec.Struct, frozen=True):
    """What was read of a program that ended; paths of remarks may lie outside the reviewed files."""

    remarks: tuple[Remark, ...] = ()
    problems: tuple[Problem, ...] = ()
    note: str = ""


type Reader = Callable[[Ended], Reading]


def failed(name: str, why: str, what_to_do: str) -> Problem:
    """The problem that a tool did not work."""
    return Problem("", 0, FAILED, f"{name} failed: {_shortened(why)}; {what_to_do}")


def unfinished(ended: Ended) -> Problem | None:
    """The problem that a program never came to its own end; None where it did."""
    name = ended.call.name
    if ended.unstarted:
        program = ended.call.arguments[0]
        return failed(name, f"`{program}` cannot be started: {ended.unstarted}", "its findings are missing")
    if ended.status is None:
        message = f"{name} was stopped after {ended.expired:g} seconds; its findings are missing, run it by itself"
        return Problem("", 0, TIMEOUT, message)
    return None


def complaint(ended: Ended) -> str:
    """The first line of a program's errors that tells a cause, else their first one, else that of its output."""
    for text in (ended.errors, ended.output):
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        if lines:
            return next((line for line in lines if _CAUSE.search(line)), lines[0])
    status = ended.status or 0
    return f"killed by signal {-status}" if status < 0 else f"exit status {status} without a word"


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
