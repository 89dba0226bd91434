"""Reads the machine-readable output of type checkers; each reader raises `ValueError` on what is no such output."""

from collections.abc import Callable

import msgspec

from doyen.rule import Severity
from doyen.workspace.companions.remarks import Counting, Remark
from doyen.workspace.companions.themes import checker_severity

type OutputReader = Callable[[str, str], list[Remark]]
"""Takes the name of the checker and its output."""


class _MypyRow(msgspec.Struct, frozen=True):
    """Columns count from 0, those of syntax errors from 1; -1 is unknown. Notes about an error are its hint."""

    file: str
    line: int
    column: int
    message: str
    severity: str
    end_line: int | None = None
    end_column: int | None = None
    hint: str | None = None
    code: str | None = None


class _Place(msgspec.Struct, frozen=True):
    line: int
    character: int


class _Range(msgspec.Struct, frozen=True):
    start: _Place
    end: _Place


class _PyrightRow(msgspec.Struct, frozen=True):
    """Lines and columns count from 0, columns in units of UTF-16; one without a rule is about syntax."""

    file: str
    severity: str
    message: str
    range: _Range | None = None
    rule: str | None = None


class _PyrightOutput(msgspec.Struct, frozen=True, rename="camel"):
    general_diagnostics: tuple[_PyrightRow, ...]


class _TyPoint(msgspec.Struct, frozen=True):
    line: int
    column: int = 0


class _TyPositions(msgspec.Struct, frozen=True):
    begin: _TyPoint
    end: _TyPoint


class _TyLocation(msgspec.Struct, frozen=True):
    path: str
    positions: _TyPositions


class _TyRow(msgspec.Struct, frozen=True):
    check_name: str
    description: str
    severity: str
    location: _TyLocation


class _PyreflyRow(msgspec.Struct, frozen=True):
    line: int
    column: int
    stop_line: int
    stop_column: int
    path: str
    name: str
    description: str
    severity: str = "error"


class _PyreflyOutput(msgspec.Struct, frozen=True):
    errors: tuple[_PyreflyRow, ...]


_MYPY = msgspec.json.Decoder(_MypyRow)
_PYRIGHT = msgspec.json.Decoder(_PyrightOutput)
_TY = msgspec.json.Decoder(tuple[_TyRow, ...])
_PYREFLY = msgspec.json.Decoder(_PyreflyOutput)


def read_mypy(name: str, output: str) -> list[Remark]:
    """One JSON object a line."""
    return [_mypy_remark(name, _decoded(_MYPY, line)) for line in output.splitlines() if line.strip()]


def _mypy_remark(name: str, row: _MypyRow) -> Remark:
    code = row.code or "note"
    first = 0 if code == "syntax" else 1
    known = row.column >= 0
    return Remark(
        tool=name,
        code=code,
        path=row.file,
        line=row.line,
        column=row.column + first if known else 0,
        end_line=row.end_line or row.line,
        end_column=row.end_column + first if known and row.end_column is not None and row.end_column >= 0 else 0,
        message=_sentence("\n".join([row.message, *([row.hint] if row.hint else [])])),
        severity=Severity.INFO if row.severity == "note" else checker_severity(f"{name}:{code}", row.severity),
        counting=Counting.ASCII,
    )


def read_pyright(name: str, output: str) -> list[Remark]:
    """One JSON object, of which wrappers may say something first."""
    start = output.find("{")
    rows = _decoded(_PYRIGHT, output[max(start, 0) :]).general_diagnostics
    return [_pyright_remark(name, row) for row in rows]


def _pyright_remark(name: str, row: _PyrightRow) -> Remark:
    code = row.rule or "syntax"
    place = row.range or _Range(_Place(0, -1), _Place(0, -1))
    return Remark(
        tool=name,
        code=code,
        path=row.file,
        line=place.start.line + 1,
        column=place.start.character + 1,
        end_line=place.end.line + 1,
        end_column=place.end.character + 1,
        message=_sentence(row.message),
        severity=_pyright_severity(f"{name}:{code}", row.severity),
        counting=Counting.UTF16,
    )


def _pyright_severity(rule: str, said: str) -> Severity:
    """What has no rule is a syntax error only where pyright says error: it also informs about itself."""
    if rule.endswith(":syntax") and said != "error":
        return Severity.INFO
    return checker_severity(rule, said)


def read_ty(name: str, output: str) -> list[Remark]:
    """A code quality report as GitLab reads it."""
    return [
        Remark(
            tool=name,
            code=row.check_name,
            path=row.location.path,
            line=row.location.positions.begin.line,
            column=row.location.positions.begin.column,
            end_line=row.location.positions.end.line,
            end_column=row.location.positions.end.column,
            message=_sentence(row.description.removeprefix(f"{row.check_name}: ")),
            severity=checker_severity(f"{name}:{row.check_name}", row.severity),
        )
        for row in _decoded(_TY, output)
    ]


def read_pyrefly(name: str, output: str) -> list[Remark]:
    """One JSON object with a list of errors."""
    return [
        Remark(
            tool=name,
            code=row.name,
            path=row.path,
            line=row.line,
            column=row.column,
            end_line=row.stop_line,
            end_column=row.stop_column,
            message=_sentence(row.description),
            severity=checker_severity(f"{name}:{row.name}", row.severity),
        )
        for row in _decoded(_PYREFLY, output).errors
    ]


def _decoded[Output](decoder: msgspec.json.Decoder[Output], text: str) -> Output:
    try:
        return decoder.decode(text)
    except msgspec.DecodeError as error:
        raise ValueError(str(error)) from error


def _sentence(text: str) -> str:
    """A message of several lines on one, without its full stop."""
    lines = [line.strip().rstrip(".") for line in text.splitlines()]
    return "; ".join(line for line in lines if line)
