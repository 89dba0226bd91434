"""Where output goes: terminal or pipe, colours or none, links, progress."""

import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Self, TextIO

import msgspec

import doyen
from doyen.report import ReportedFinding
from doyen.reports.lines import Line, plain
from doyen.reports.view import View

_NARROWEST = 60
_WIDEST = 140


class Screen(msgspec.Struct, frozen=True):
    """What standard output can show: `styled` allows terminal codes, `colour` allows colours among them."""

    styled: bool
    colour: bool
    width: int


def screen(stream: TextIO, environment: Mapping[str, str]) -> Screen:
    """Looks at a stream and the variables `NO_COLOR`, `FORCE_COLOR` and `TERM`."""
    is_forced = environment.get("FORCE_COLOR", "") not in ("", "0")
    is_terminal = stream.isatty() and environment.get("TERM") != "dumb"
    width = max(_NARROWEST, min(shutil.get_terminal_size((100, 24)).columns, _WIDEST))
    return Screen(is_terminal or is_forced, is_forced or not environment.get("NO_COLOR"), width)


def standard_output() -> Screen:
    """What this process's standard output can show."""
    return screen(sys.stdout, os.environ)


def page_link(finding: ReportedFinding) -> str:
    """The address of the file that holds a rule's page."""
    folder = Path(doyen.__file__).parent / "rules" / finding.category.replace("-", "_")
    page = folder / f"{finding.rule.replace('-', '_')}.py"
    return page.as_uri() if page.exists() else ""


def linked(view: View, root: Path) -> View:
    """The view with links to files below a project's root."""

    def place_link(path: str, _line: int) -> str:
        return (root / path).as_uri()

    return msgspec.structs.replace(view, fancy=True, place_link=place_link, rule_link=page_link)


def show(lines: Iterable[Line], screen: Screen) -> None:
    """Writes lines to standard output, painted where it can show them."""
    if screen.styled:
        from doyen.reports.terminal import paint  # rich is loaded for terminals only

        write(paint(lines, screen.width, colour=screen.colour))
    else:
        write(plain(lines))


def show_markdown(text: str, screen: Screen) -> None:
    """Writes Markdown to standard output, rendered on a terminal and as it is elsewhere."""
    if screen.styled:
        from doyen.reports.terminal import paint_markdown  # rich is loaded for terminals only

        write(paint_markdown(text, screen.width, colour=screen.colour))
    else:
        write(text)


def write(text: str) -> None:
    """Writes to standard output whatever its encoding: what it cannot hold is spelled out."""
    encoding = sys.stdout.encoding or "utf-8"
    sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))
    sys.stdout.flush()


class Progress:
    """One line on standard error that says what is going on; silent unless that is a terminal."""

    def __init__(self, stream: TextIO | None = None, *, silent: bool = False) -> None:
        self._stream = stream or sys.stderr
        self._silent = silent or not self._stream.isatty()

    def tell(self, text: str) -> None:
        """Replaces the line."""
        if not self._silent:
            self._stream.write(f"\r\x1b[2K{text}")
            self._stream.flush()

    def __enter__(self) -> Self:
        """Begins; the line is cleared on leaving."""
        return self

    def __exit__(self, *_: object) -> None:
        """Clears the line."""
        self.tell("")
