"""ruff: under the project's own configuration, or with the recommended rules where it has none."""

import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
from ruff import find_ruff_bin  # type: ignore[import-untyped]  # it comes without types

from doyen.fix import Trust
from doyen.report import Position, Problem, ReportedEdit, ReportedFix
from doyen.workspace.companions.configuration import Configuration, Place, Table, oldest_python, read_toml
from doyen.workspace.companions.outcomes import MISSING, Reading, complaint, failed, unfinished
from doyen.workspace.companions.processes import Call, Ended
from doyen.workspace.companions.programs import find_environment
from doyen.workspace.companions.recommended import IGNORED, PER_FILE, SELECTED
from doyen.workspace.companions.remarks import Remark
from doyen.workspace.companions.themes import ruff_severity

_FILES = ("ruff.toml", ".ruff.toml")
_ISOLATED = "--isolated"
_TARGET = "--target-version"
_OLDEST, _NEWEST = 7, 15
_TRUSTS = {"safe": Trust.SAFE, "unsafe": Trust.UNSAFE, "display": Trust.SUGGEST}


class _Point(msgspec.Struct, frozen=True):
    row: int
    column: int


class _Edit(msgspec.Struct, frozen=True):
    content: str
    location: _Point
    end_location: _Point


class _Fix(msgspec.Struct, frozen=True):
    applicability: str
    edits: tuple[_Edit, ...]
    message: str | None = None


class _Row(msgspec.Struct, frozen=True):
    """One diagnostic; a rule that is new has a name but no code."""

    filename: str
    message: str
    location: _Point | None = None
    end_location: _Point | None = None
    code: str | None = None
    name: str | None = None
    cell: int | None = None
    fix: _Fix | None = None


_DECODER = msgspec.json.Decoder(tuple[_Row, ...])


def is_configured(place: Place) -> bool:
    """Whether a folder configures ruff."""
    return any(name in place.names for name in _FILES) or place.tool("ruff") is not None


def ruff_call(configuration: Configuration, named: tuple[str, ...]) -> Call | Problem:
    """How ruff is to be called over the project, or over what is named in it; a problem where it is not installed."""
    program = _program(configuration)
    if program is None:
        message = "ruff is not installed beside doyen, which needs it; install doyen again"
        return Problem("", 0, MISSING, message)
    arguments = [program, "check", "--output-format", "json", "--exit-zero", "--quiet", "--no-fix", "--force-exclude"]
    if not any(is_configured(place) for place in configuration.places):
        arguments += _recommended(configuration)
    # A path may begin with a dash.
    paths = [f"./{path}" for path in named] or ["."]
    return Call("ruff", (*arguments, "--", *paths), str(configuration.root.folder))


def _recommended(configuration: Configuration) -> Iterator[str]:
    """The recommended rules; nothing of the user's own settings counts, and nothing is left in the project."""
    yield from (_ISOLATED, "--no-cache")
    ignored = [*IGNORED, *(["I"] if any(_sorts_imports(place) for place in configuration.places) else [])]
    yield from ("--select", ",".join(SELECTED), "--ignore", ",".join(ignored))
    pairs = [f"{pattern}:{code}" for pattern, codes in PER_FILE.items() for code in codes]
    yield from ("--per-file-ignores", ",".join(pairs))
    minor = oldest_python(configuration.places)
    if minor is not None:
        yield from (_TARGET, f"py3{min(max(minor, _OLDEST), _NEWEST)}")


def _sorts_imports(place: Place) -> bool:
    """Whether a folder configures isort, whose order need not be that of ruff."""
    return ".isort.cfg" in place.names or place.tool("isort") is not None


def _program(configuration: Configuration) -> str | None:
    """The ruff that came with doyen; the project's own where the project insists on a version."""
    if any("required-version" in settings for settings in _settings(configuration)):
        root = configuration.root.folder
        found = find_environment(root, root).find("ruff")
        if found is not None:
            return str(found)
    try:
        found_beside: str = find_ruff_bin()
    except FileNotFoundError:
        beside = Path(sys.executable).with_name("ruff")
        return str(beside) if beside.is_file() else None
    return found_beside


def _settings(configuration: Configuration) -> Iterator[Table]:
    for place in configuration.places:
        yield place.tool("ruff") or {}
        for name in _FILES:
            if name in place.names:
                try:
                    yield read_toml(place.folder / name)
                except ValueError:
                    continue  # ruff itself says what is wrong with it


def read_ruff(ended: Ended) -> Reading:
    """What ruff found, by absolute paths."""
    problem = unfinished(ended)
    if problem is not None:
        return Reading(problems=(problem,))
    if ended.status:
        return Reading(problems=(failed("ruff", complaint(ended), "its findings are missing"),))
    try:
        rows = _DECODER.decode(ended.output or "[]")
    except msgspec.DecodeError:
        why = f"its output is no JSON of ruff: {complaint(ended)}"
        return Reading(problems=(failed("ruff", why, "its findings are missing"),))
    is_ours = _ISOLATED in ended.call.arguments
    is_version_known = not is_ours or _TARGET in ended.call.arguments
    kept = (row for row in rows if row.cell is None and (is_version_known or not _is_about_version(row)))
    note = "with the recommended rules, since the project configures none" if is_ours else "with the project's rules"
    return Reading(tuple(_remark(row) for row in kept), note=note)


def _is_about_version(row: _Row) -> bool:
    """Whether the syntax is only newer than the Python version that ruff assumes."""
    return row.code in {None, "invalid-syntax"} and "syntax was added in Python" in row.message


def _remark(row: _Row) -> Remark:
    code = row.code or row.name or "invalid-syntax"
    start = row.location or _Point(1, 0)
    end = row.end_location or _Point(start.row, 0)
    return Remark(
        tool="ruff",
        code=code,
        path=row.filename,
        line=start.row,
        column=start.column,
        end_line=end.row,
        end_column=end.column,
        message=row.message.rstrip("."),
        severity=ruff_severity(code),
        fixes=() if row.fix is None else (_fix(row.fix, row),),
    )


def _fix(fix: _Fix, row: _Row) -> ReportedFix:
    edits = tuple(
        ReportedEdit(
            row.filename,
            Position(edit.location.row, edit.location.column),
            Position(edit.end_location.row, edit.end_location.column),
            edit.content,
        )
        for edit in fix.edits
    )
    return ReportedFix(_TRUSTS.get(fix.applicability, Trust.SUGGEST), fix.message or row.message, edits)
