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


class _Origin(msgspec.Struct, frozen=True):
    """The file a page stands in, and the line of the file that its first line is."""

    file: str
    first: int

    def refusal(self, reason: str, line: int = 0) -> RuleError:
        """What is said of a line of the page; 0 stands for no line."""
        place = f"{self.file}:{self.first + line - 1}" if line else self.file
        return RuleError(f"{place}: {reason}")


def parse_page(text: str, file: str, first: int = 1) -> RulePage:
    """Reads the page of a rule, which begins in some line of a file; raises `RuleError` where it breaks the form."""
    origin = _Origin(file, first)
    page = _read(text, origin)
    for heading, cases in (("Bad", page.bad), ("Good", page.good)):
        if not cases:
            raise origin.refusal(f"the page has no example under `## {heading}`")
    return page


def parse_cases(text: str, file: str) -> RulePage:
    """Reads further cases of a rule: a page that need not have both Bad and Good."""
    origin = _Origin(file, 1)
    page = _read(text, origin)
    if not page.bad and not page.good:
        raise origin.refusal("there is no example under `## Bad` or `## Good`")
    return page


def _read(text: str, origin: _Origin) -> RulePage:
    lines = text.strip("\n").split("\n")
    title = lines[0].strip().removeprefix("# ")
    if not title or title.endswith((".", ":")) or title.startswith("#"):
        raise origin.refusal("the first line must be a title without a full stop", 1)
    if "".join(lines[1:2]).strip():
        raise origin.refusal("an empty line must follow the title", 2)
    blocks = list(_blocks(lines, origin))
    cases = {heading: _cases(heading, blocks, origin) for heading in ("Bad", "Good", "Fixed")}
    _check_fixed(cases["Bad"], cases["Fixed"], origin)
    return RulePage(title, "\n".join(lines).rstrip() + "\n", cases["Bad"], cases["Good"], cases["Fixed"])


def _blocks(lines: list[str], origin: _Origin) -> Iterator[_Block]:
    """The fenced blocks under Bad, Good and Fixed; checks the order and spelling of headings on the way."""
    section, case, number = "", "", 0
    seen: list[str] = []
    while number < len(lines):
        line = lines[number]
        number += 1
        if fence := _FENCE.match(line):
            end = _closing(lines, number, fence[1], origin)
            if section in _RUN:
                yield _Block(section, case, number, fence[2], tuple(lines[number:end]))
            number = end + 1
        elif line.startswith("### "):
            case = line[4:].strip()
        elif line.startswith("#"):
            section, case = _section(line, seen, origin, number), ""
            seen.append(section)


def _closing(lines: list[str], start: int, fence: str, origin: _Origin) -> int:
    for number in range(start, len(lines)):
        if lines[number].rstrip() == fence:
            return number
    raise origin.refusal("the code block that begins here is not closed", start)


def _section(line: str, seen: list[str], origin: _Origin, number: int) -> str:
    name = line.removeprefix("## ").strip()
    if not line.startswith("## ") or name not in _HEADINGS:
        raise origin.refusal(f"unknown heading `{line.strip()}`; a page has Bad, Good, Fixed and Notes", number)
    if name in seen:
        raise origin.refusal(f"the heading `## {name}` occurs twice", number)
    if "Notes" in seen:
        raise origin.refusal(f"`## {name}` stands after `## Notes`, which closes a page", number)
    return name


def _cases(section: str, blocks: list[_Block], origin: _Origin) -> tuple[Case, ...]:
    grouped: dict[str, list[_Block]] = {}
    for block in blocks:
        if block.section == section:
            grouped.setdefault(block.case, []).append(block)
    cases = tuple(_case(name, found, origin) for name, found in grouped.items())
    for case in cases:
        start = grouped[case.name][0].line
        if section == "Bad" and not case.marks:
            raise origin.refusal(f"{_title(section, case.name)} marks no line with `# finding`", start)
        if section != "Bad" and case.marks:
            raise origin.refusal(f"{_title(section, case.name)} marks a finding; only Bad may", start)
    return cases


def _case(name: str, blocks: list[_Block], origin: _Origin) -> Case:
    files: dict[str, str] = {}
    marks: list[Mark] = []
    for block in blocks:
        path, lines = _file(block, origin)
        if path in files:
            title = _title(block.section, name)
            raise origin.refusal(f"{title} has two files `{path}`; separate cases by `### name`", block.line)
        for number, line in enumerate(lines, 1):
            marks += [Mark(path, number, (found["words"] or "").strip()) for found in _MARK.finditer(line)]
        files[path] = "\n".join(_MARK.sub("", line) for line in lines) + "\n"
    return Case(name, MappingProxyType(files), tuple(marks))


def _file(block: _Block, origin: _Origin) -> tuple[str, tuple[str, ...]]:
    """The path and lines of a block; a first line that names the file is not part of it."""
    head = _FILE.match(block.lines[0]) if block.lines else None
    if head is None:
        if block.language != "python":
            raise origin.refusal("this block is neither python nor named by `# file:`", block.line)
        return DEFAULT_FILE, block.lines
    path = head[1]
    if path.startswith("/") or "\\" in path or ".." in path.split("/"):
        raise origin.refusal(f"`{path}` is not a relative path", block.line)
    return path, block.lines[1:]


def _check_fixed(bad: tuple[Case, ...], fixed: tuple[Case, ...], origin: _Origin) -> None:
    known = {case.name: case for case in bad}
    for case in fixed:
        broken = known.get(case.name)
        if broken is None:
            raise origin.refusal(f"{_title('Fixed', case.name)} has no case of that name under `## Bad`")
        if strange := sorted(set(case.files) - set(broken.files)):
            raise origin.refusal(f"{_title('Fixed', case.name)} shows `{strange[0]}`, which Bad does not have")


def _title(section: str, name: str) -> str:
    return f"`## {section}`, case `{name}`," if name else f"`## {section}`"
