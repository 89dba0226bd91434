"""Paints styled lines for a terminal; the only user of rich, imported only where there is one."""

import io
from collections.abc import Iterable

from rich.console import Console
from rich.markdown import Markdown
from rich.style import Style as Paint
from rich.syntax import Syntax
from rich.text import Text

from doyen.reports.lines import Line, Piece, Style

_PAINTS = {
    Style.PLAIN: Paint(),
    Style.DIM: Paint(dim=True),
    Style.STRONG: Paint(bold=True),
    Style.ERROR: Paint(color="red", bold=True),
    Style.WARNING: Paint(color="yellow", bold=True),
    Style.INFO: Paint(color="blue", bold=True),
    Style.GOOD: Paint(color="green", bold=True),
    Style.RULE: Paint(bold=True),
    Style.NAME: Paint(color="cyan", bold=True),
    Style.PLACE: Paint(color="blue"),
    Style.CODE: Paint(),
    Style.HIT: Paint(bold=True, underline=True),
    Style.ADDED: Paint(color="green"),
    Style.REMOVED: Paint(color="red"),
}
_THEME = "ansi_dark"


def terminal_console(width: int | None, *, colour: bool) -> tuple[Console, io.StringIO]:
    """A console that writes terminal codes into a buffer."""
    buffer = io.StringIO()
    return Console(file=buffer, force_terminal=True, no_color=not colour, width=width, highlight=False), buffer


def paint(lines: Iterable[Line], width: int, *, colour: bool = True) -> str:
    """Returns lines with colours, links and wrapping for a terminal of some width."""
    console, buffer = terminal_console(width, colour=colour)
    syntax = Syntax("", "python", theme=_THEME)
    for line in lines:
        text = Text(end="")
        for piece in line.pieces:
            text.append_text(_painted(piece, syntax))
        _print(console, text, line.hang, width)
    return buffer.getvalue()


def _painted(piece: Piece, syntax: Syntax) -> Text:
    style = _PAINTS[piece.style]
    if piece.link:
        style += Paint(link=piece.link)
    if piece.style not in (Style.CODE, Style.HIT) or not piece.text.strip():
        return Text(piece.text, style)
    # The highlighter drops blank space at both ends.
    body = piece.text.strip()
    start = piece.text.index(body)
    text = Text(piece.text[:start])
    highlighted = syntax.highlight(body)
    highlighted.rstrip()
    highlighted.stylize(style)
    text.append_text(highlighted)
    return text.append(piece.text[start + len(body) :])


def _print(console: Console, text: Text, hang: int | None, width: int) -> None:
    if hang is None or text.cell_len <= width:
        console.print(text, no_wrap=True, overflow="ellipsis", crop=True)
        return
    first, *rest = text.wrap(console, width)
    console.print(first, no_wrap=True, crop=True)
    if rest:
        remaining = text[len(first.plain.rstrip()) :]
        remaining = remaining[len(remaining.plain) - len(remaining.plain.lstrip()) :]
        for continued in remaining.wrap(console, max(width - hang, 20)):
            console.print(Text(" " * hang).append_text(continued), no_wrap=True, crop=True)


def paint_markdown(text: str, width: int, *, colour: bool = True) -> str:
    """Returns Markdown rendered for a terminal."""
    console, buffer = terminal_console(min(width, 100), colour=colour)
    console.print(Markdown(text, code_theme=_THEME))
    return buffer.getvalue()
