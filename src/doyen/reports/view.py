"""How a report is to be shown: to whom, how wide, how much."""

from collections.abc import Callable

import msgspec

from doyen.report import ReportedFinding
from doyen.text.source import DecodedText

type Texts = Callable[[str], DecodedText]


def _no_link(_path: str, _line: int) -> str:
    return ""


def _no_rule_link(_finding: ReportedFinding) -> str:
    return ""


class View(msgspec.Struct, frozen=True):
    """The reader's wishes; the defaults are those of a pipe: plain, without links.

    `fancy` allows drawing characters; links are made by the two functions, which return an address or nothing.
    """

    fancy: bool = False
    verbose: bool = False
    quiet: bool = False
    infos: bool = False
    statistics: bool = False
    width: int = 100
    place_link: Callable[[str, int], str] = _no_link
    rule_link: Callable[[ReportedFinding], str] = _no_rule_link
