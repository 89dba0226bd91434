"""The page of a rule: the docstring of its file, read strictly, and the example programs in it.

A *page* is Markdown: a title line, text, then the headings `## Bad`, `## Good`, and optionally `## Fixed` and
`## Notes`. A *case* is one program: all code blocks under a heading up to the next `### name`. A block is one file of
the program; its first line may name it (`# file: app/routes.py`), else it is `main.py`. A *mark* at the end of a line
of Bad (`# finding`, `# finding: words of the message`) says that a finding's span covers the line. Further cases of
a rule, in a file of their own, have the same form without the need for both headings.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

import msgspec

from doyen.errors import RuleError

_FENCE = re.compile(r"(`{3,})([\w+-]*)\s*$")
_FILE = re.compile(r"#\s*file:\s*(\S+)\s*$")
_MARK = re.compile(r"\s*#\s*finding\b(?::[ \t]*(?P<words>[^#\n]*?))?[ \t]*(?=#\s*finding\b|$)")
_HEADINGS = ("Bad", "Good", "Fixed", "Notes")
_RUN = frozenset({"Bad", "Good", "Fixed"})
DEFAULT_FILE = "main.py"
"""The name of an example's file when its first line gives none."""


class Mark(msgspec.Struct, frozen=True, order=True):
    """An expected finding: a line of a file, and words its message holds."""

    path: str
    line: int
    words: str


class Case(msgspec.Struct, frozen=True):
    """One example program without its marks; `name` is empty unless a `###` heading gives one."""

    name: str
    files: Mapping[str, str]
    marks: tuple[Mark, ...]


class RulePage(msgspec.Struct, frozen=True):
    """A rule's page: the whole text, and its examples as programs."""

    title: str
    text: str
    bad: tuple[Case, ...]
    good: tuple[Case, ...]
    fixed: tuple[Case, ...]

    @property
    def can_fix(self) -> bool:
        """Whether the rule offers a fix, which its page shows."""
        return bool(self.fixed)


class _Block(msgspec.Struct, frozen=True):
    """A fenced block as it stands in a page: under which headings, on which line, in which language."""

    section: str
    case: str
    line: int
    language: str
    lines: tuple[str, ...]


def parse_page(text: str, source: str) -> RulePage:
    """Reads the page of a rule; raises `RuleError` naming the source where it breaks the form."""
    page = _read(text, source)
    for heading, cases in (("Bad", page.bad), ("Good", page.good)):
        if not cases:
            raise _refusal(source, f"the page has no example under `## {heading}`")
    return page


def parse_cases(text: str, source: str) -> RulePage:
    """Reads further cases of a rule: a page that need not have both Bad and Good."""
    page = _read(text, source)
    if not page.bad and not page.good:
        raise _refusal(source, "there is no example under `## Bad` or `## Good`")
    return page


def _read(text: str, source: str) -> RulePage:
    lines = text.strip("\n").split("\n")
    title = lines[0].strip().removeprefix("# ")
    if not title or title.endswith((".", ":")) or title.startswith("#"):
        raise _refusal(source, "the first line must be a title without a full stop")
    if "".join(lines[1:2]).strip():
        raise _refusal(source, "an empty line must follow the title")
    blocks = list(_blocks(lines, source))
    cases = {heading: _cases(heading, blocks, source) for heading in ("Bad", "Good", "Fixed")}
    _check_fixed(cases["Bad"], cases["Fixed"], source)
    return RulePage(title, "\n".join(lines).rstrip() + "\n", cases["Bad"], cases["Good"], cases["Fixed"])


def _blocks(lines: list[str], source: str) -> Iterator[_Block]:
    """The fenced blocks under Bad, Good and Fixed; checks the order and spelling of headings on the way."""
    section, case, number = "", "", 0
    seen: list[str] = []
    while number < len(lines):
        line = lines[number]
        number += 1
        if fence := _FENCE.match(line):
            end = _closing(lines, number, fence[1], source)
            if section in _RUN:
                yield _Block(section, case, number, fence[2], tuple(lines[number:end]))
            number = end + 1
        elif line.startswith("### "):
            case = line[4:].strip()
        elif line.startswith("#"):
            section, case = _section(line, seen, source), ""
            seen.append(section)


def _closing(lines: list[str], start: int, fence: str, source: str) -> int:
    for number in range(start, len(lines)):
        if lines[number].rstrip() == fence:
            return number
    raise _refusal(source, f"the code block opened in line {start} of the page is not closed")


def _section(line: str, seen: list[str], source: str) -> str:
    name = line.removeprefix("## ").strip()
    if not line.startswith("## ") or name not in _HEADINGS:
        raise _refusal(source, f"unknown heading `{line.strip()}`; a page has Bad, Good, Fixed and Notes")
    if name in seen:
        raise _refusal(source, f"the heading `## {name}` occurs twice")
    if "Notes" in seen:
        raise _refusal(source, f"`## {name}` stands after `## Notes`, which closes a page")
    return name


def _cases(section: str, blocks: list[_Block], source: str) -> tuple[Case, ...]:
    grouped: dict[str, list[_Block]] = {}
    for block in blocks:
        if block.section == section:
            grouped.setdefault(block.case, []).append(block)
    cases = tuple(_case(name, found, source) for name, found in grouped.items())
    for case in cases:
        if section == "Bad" and not case.marks:
            raise _refusal(source, f"{_title(section, case.name)} marks no line with `# finding`")
        if section != "Bad" and case.marks:
            raise _refusal(source, f"{_title(section, case.name)} marks a finding; only Bad may")
    return cases


def _case(name: str, blocks: list[_Block], source: str) -> Case:
    files: dict[str, str] = {}
    marks: list[Mark] = []
    for block in blocks:
        path, lines = _file(block, source)
        if path in files:
            title = _title(block.section, name)
            raise _refusal(source, f"{title} has two files `{path}`; separate cases by `### name`")
        for number, line in enumerate(lines, 1):
            marks += [Mark(path, number, (found["words"] or "").strip()) for found in _MARK.finditer(line)]
        files[path] = "\n".join(_MARK.sub("", line) for line in lines) + "\n"
    return Case(name, MappingProxyType(files), tuple(marks))


def _file(block: _Block, source: str) -> tuple[str, tuple[str, ...]]:
    """The path and lines of a block; a first line that names the file is not part of it."""
    head = _FILE.match(block.lines[0]) if block.lines else None
    if head is None:
        if block.language != "python":
            raise _refusal(source, f"the block in line {block.line} is neither python nor named by `# file:`")
        return DEFAULT_FILE, block.lines
    path = head[1]
    if path.startswith("/") or "\\" in path or ".." in path.split("/"):
        raise _refusal(source, f"`{path}` in line {block.line} is not a relative path")
    return path, block.lines[1:]


def _check_fixed(bad: tuple[Case, ...], fixed: tuple[Case, ...], source: str) -> None:
    known = {case.name: case for case in bad}
    for case in fixed:
        origin = known.get(case.name)
        if origin is None:
            raise _refusal(source, f"{_title('Fixed', case.name)} has no case of that name under `## Bad`")
        if strange := sorted(set(case.files) - set(origin.files)):
            raise _refusal(source, f"{_title('Fixed', case.name)} shows `{strange[0]}`, which Bad does not have")


def _title(section: str, name: str) -> str:
    return f"`## {section}`, case `{name}`," if name else f"`## {section}`"


def _refusal(source: str, reason: str) -> RuleError:
    return RuleError(f"{source}: {reason}")
