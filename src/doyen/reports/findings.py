"""One finding as lines: in full, with its path, its fix and its relatives; or compact, on two lines."""

from collections.abc import Iterator, Sequence

from doyen.report import ReportedFinding, ReportedFix, ReportedStep
from doyen.reports.excerpt import excerpt, excerpt_lines
from doyen.reports.lines import EMPTY, Line, Piece, Style, line, safe, sentence
from doyen.reports.patch import marker, patch_lines
from doyen.reports.view import Texts, View
from doyen.rule import Confidence
from doyen.text.span import Span

_MOST_RELATED = 4
_MOST_HOPS = 12
_SHOWN_FIRST = 2


def full_lines(finding: ReportedFinding, texts: Texts, view: View, *, first: bool) -> Iterator[Line]:
    """A finding with everything that proves it; the first one of a rule tells where to read more."""
    yield _headline(finding, view)
    yield _location(finding, view)
    yield EMPTY
    if finding.trace:
        yield from _path_lines(finding.trace, texts, view)
    else:
        yield from _source_lines(finding.path, finding.span, texts, view, "  ")
    if finding.related:
        yield from _related_lines(finding.related, view)
    if finding.fixes:
        yield from _fix_lines(finding, texts, view)
    if first and not view.quiet:
        yield EMPTY
        yield line("  ", Piece(f"more: doyen explain {finding.rule}", Style.DIM))
    yield EMPTY


def compact_lines(finding: ReportedFinding, view: View) -> Iterator[Line]:
    """A finding on one line, and its path as places on a second."""
    place = _place(finding.path, finding.line, finding.column, view)
    fix = [Piece(f" {marker(finding.fixes[0].trust)}", Style.GOOD)] if finding.fixes else []
    yield line(place, " ", *_label(finding, view), " ", *sentence(finding.message, fancy=view.fancy), *fix, hang=4)
    if len(finding.trace) > 1:
        arrow = " → " if view.fancy else " > "
        yield line(Piece(f"    path: {arrow.join(_short_places(finding.trace))}", Style.DIM), hang=10)


def _headline(finding: ReportedFinding, view: View) -> Line:
    return line(*_label(finding, view), " ", *sentence(finding.message, fancy=view.fancy), hang=2)


def _label(finding: ReportedFinding, view: View) -> tuple[Piece, ...]:
    style = Style(finding.severity.value)
    rule = Piece(finding.rule, Style.RULE, view.rule_link(finding))
    return Piece(finding.severity.value, style), Piece("[", Style.DIM), rule, Piece("]", Style.DIM)


def _location(finding: ReportedFinding, view: View) -> Line:
    pieces = [Piece("  --> "), _place(finding.path, finding.line, finding.column, view)]
    if finding.scope:
        pieces.append(Piece(f" in {safe(finding.scope)}", Style.DIM))
    if finding.confidence is not Confidence.HIGH:
        pieces.append(Piece(f" ({finding.confidence.value} confidence)", Style.DIM))
    return line(*pieces)


def _place(path: str, number: int, column: int, view: View) -> Piece:
    return Piece(f"{safe(path)}:{number}:{column}", Style.PLACE, view.place_link(path, number))


def _path_lines(trace: Sequence[ReportedStep], texts: Texts, view: View) -> Iterator[Line]:
    """The numbered hops, each with its place and its source line; the middle of a very long path is left out."""
    left_out = 0 if view.verbose else max(len(trace) - _MOST_HOPS, 0)
    width = len(str(len(trace)))
    for position in range(len(trace)):
        if _SHOWN_FIRST <= position < _SHOWN_FIRST + left_out:
            if position == _SHOWN_FIRST:
                yield line(Piece(f"  {' ' * width} ... {left_out} more hops, shown with --verbose", Style.DIM))
            continue
        yield from _hop_lines(trace, position, texts, view)


def _hop_lines(trace: Sequence[ReportedStep], position: int, texts: Texts, view: View) -> Iterator[Line]:
    step = trace[position]
    width = len(str(len(trace)))
    is_last = position == len(trace) - 1
    corner, bar = "", " "
    if view.fancy:
        corner = "╰ " if is_last else "╭ " if position == 0 else "├ "
        corner = "╶ " if len(trace) == 1 else corner
        bar = " " if is_last else "│"
    number = Piece(f"  {position + 1:>{width}} ", Style.STRONG)
    message = sentence(step.message, fancy=view.fancy)
    hang = len(number.text) + len(corner)
    yield line(
        number, Piece(corner, Style.DIM), *message, "  ", _place(step.path, step.line, step.column, view), hang=hang
    )
    yield from _source_lines(step.path, step.span, texts, view, f"{' ' * len(number.text)}{bar}")


def _source_lines(path: str, span: Span, texts: Texts, view: View, prefix: str) -> Iterator[Line]:
    found = excerpt(texts(path), span)
    if found is not None:
        yield from excerpt_lines(found, prefix, fancy=view.fancy)


def _related_lines(related: Sequence[ReportedStep], view: View) -> Iterator[Line]:
    """Other places that share the cause: the first few, and how many more."""
    count = len(related)
    shown = related if view.verbose else related[:_MOST_RELATED]
    yield EMPTY
    yield line("  ", Piece(f"also reached from {count} {'place' if count == 1 else 'places'}", Style.STRONG))
    for step in shown:
        place = _place(step.path, step.line, step.column, view)
        yield line("    ", place, "  ", *sentence(step.message, fancy=view.fancy), hang=6)
    if count > len(shown):
        yield line(Piece(f"    ... and {count - len(shown)} more", Style.DIM))


def _fix_lines(finding: ReportedFinding, texts: Texts, view: View) -> Iterator[Line]:
    """The first fix as a diff; of others only the titles."""
    chosen, *others = finding.fixes
    yield EMPTY
    yield _fix_title(chosen, "fix", view)
    yield from patch_lines(chosen, texts, finding.path, "  ")
    for other in others:
        yield _fix_title(other, "or", view)


def _fix_title(fix: ReportedFix, word: str, view: View) -> Line:
    mark = Piece(marker(fix.trust), Style.GOOD if fix.trust.value == "safe" else Style.WARNING)
    return line("  ", mark, f" {word} ({fix.trust.value}): ", *sentence(fix.title, fancy=view.fancy), hang=6)


def _short_places(trace: Sequence[ReportedStep]) -> Iterator[str]:
    """The places of a path; a file is named where it changes."""
    path = ""
    for step in trace:
        yield f"{safe(step.path)}:{step.line}" if step.path != path else f":{step.line}"
        path = step.path
