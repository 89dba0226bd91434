"""What a rule is and what it finds."""

import re
from collections.abc import Mapping
from enum import StrEnum

import msgspec

from doyen.fix import Fix
from doyen.text.span import Place

_FILE_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)+")
MISNAMED = "a rule's file has at least two lower-case words joined by underscores"
"""What is wrong with a file that has no `rule_name`."""


def rule_name(stem: str) -> str:
    """The name of the rule in a file with this name; empty where no rule may have it."""
    return stem.replace("_", "-") if _FILE_NAME.fullmatch(stem) else ""


class Severity(StrEnum):
    """How much a finding hurts: `error` takes a backend down, `warning` costs, `info` is worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Tier(StrEnum):
    """How sure a rule is on real code; `audit` rules run only when selected."""

    DEFAULT = "default"
    WARNING = "warning"
    AUDIT = "audit"


class Confidence(StrEnum):
    """How sure one finding is: `high` is a resolved path, `medium` goes through an override or an assumption."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Step(msgspec.Struct, frozen=True):
    """One hop of a path, or a related place: where, and what happens there in a few words."""

    place: Place
    message: str


class Finding(msgspec.Struct, frozen=True):
    """One thing a rule says about the reviewed program.

    `message` is one sentence: the fact and the way out, names in backticks, no full stop. `scope` is the qualified
    name of the function or class the place belongs to. `anchor` is normalised code (no line numbers): with the rule
    and the scope it makes the fingerprint. `trace` leads from the place to the cause; `related` lists other places
    that share the cause.
    """

    place: Place
    message: str
    scope: str = ""
    anchor: str = ""
    severity: Severity | None = None
    confidence: Confidence = Confidence.HIGH
    trace: tuple[Step, ...] = ()
    related: tuple[Step, ...] = ()
    fixes: tuple[Fix, ...] = ()
    facts: Mapping[str, str] = {}
