"""What a fix is and how far it may be trusted."""

from enum import StrEnum

import msgspec

from doyen.text.edit import Edit


class Trust(StrEnum):
    """`safe` keeps behaviour, `unsafe` is an exact edit that may change it, `suggest` is shown and never applied."""

    SAFE = "safe"
    UNSAFE = "unsafe"
    SUGGEST = "suggest"


class Fix(msgspec.Struct, frozen=True):
    """Edits that belong together: all are applied or none; they may span files."""

    title: str
    trust: Trust
    edits: tuple[Edit, ...]
