"""The command `config`: what holds for a file, and where each value comes from."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from doyen.faces.opening import found_plugins
from doyen.faces.screen import show, standard_output, write
from doyen.reports.lines import EMPTY, Line, Piece, Style, line, safe
from doyen.reports.table import table_lines
from doyen.settings.explaining import DEFAULT, RuleRow, SettingRow, rule_rows, setting_rows
from doyen.settings.model import Area, Configuration, Selection
from doyen.settings.path_patterns import settings_at
from doyen.settings.rule_options import check_rules
from doyen.suppression import COMMENT_RULES
from doyen.workspace.configuration import Overrides, find_settings
from doyen.workspace.plugin_code import load_code


class ConfigRequest(msgspec.Struct, frozen=True):
    """What the user asks of `config`: a file or folder, and the options that `check` would be called with.

    `plugins` is as in a request; folders that nobody allowed are left out.
    """

    path: Path = Path()
    given: Selection = Selection()
    overrides: Overrides = Overrides()
    plugins: bool | None = None


class ConfigAnswer(msgspec.Struct, frozen=True):
    """What holds for a path: the files that decide, the strongest first, every key, and the rules that run."""

    schema_version: int
    path: str
    files: tuple[str, ...]
    settings: tuple[SettingRow, ...]
    rules: tuple[RuleRow, ...]


def show_config(request: ConfigRequest, *, as_json: bool, rules: bool) -> None:
    """Writes every key that holds for a path with its origin, or the rules that run for it."""
    answer = config_answer(request)
    if as_json:
        write(msgspec.json.format(msgspec.json.encode(answer), indent=2).decode() + "\n")
    else:
        show(_rule_lines(answer) if rules else _setting_lines(answer), standard_output())


def config_answer(request: ConfigRequest) -> ConfigAnswer:
    """What holds for a path; raises `UsageError` for settings that cannot be understood."""
    found = find_settings(request.path, request.overrides)
    area = msgspec.structs.replace(
        found.area, settings=msgspec.structs.replace(found.area.settings, given=request.given)
    )
    plugins = found_plugins((area,), wish=request.plugins)
    configuration = plugins.applied(Configuration({"": area}))
    known = load_code(plugins).rules
    check_rules(configuration, known, COMMENT_RULES)
    settings = settings_at(configuration, found.path)
    return ConfigAnswer(
        schema_version=1,
        path=found.path or ".",
        files=found.files,
        settings=tuple(setting_rows(Area(settings, area.sources), known, found.required_python)),
        rules=tuple(rule_rows(settings, [*known, *COMMENT_RULES])),
    )


def _setting_lines(answer: ConfigAnswer) -> Iterator[Line]:
    yield _head(answer)
    yield EMPTY
    rows = [_setting_cells(row) for row in answer.settings]
    yield from table_lines(("KEY", "VALUE", "FROM"), rows)


def _setting_cells(row: SettingRow) -> tuple[Piece, ...]:
    style = Style.DIM if row.origin == DEFAULT else Style.PLACE
    value = "" if row.value in ("", None) else msgspec.json.format(msgspec.json.encode(row.value), indent=0).decode()
    return Piece(safe(row.key), Style.NAME), Piece(safe(value) or "-"), Piece(safe(row.origin), style)


def _rule_lines(answer: ConfigAnswer) -> Iterator[Line]:
    yield _head(answer)
    yield EMPTY
    yield from table_lines(
        ("RULE", "CATEGORY", "SEVERITY", "TIER", "TITLE"), [_rule_cells(row) for row in answer.rules]
    )


def _rule_cells(row: RuleRow) -> Sequence[Piece]:
    severity = Piece(row.severity.value, Style(row.severity.value))
    return Piece(row.rule, Style.RULE), Piece(row.category), severity, Piece(row.tier), Piece(row.title)


def _head(answer: ConfigAnswer) -> Line:
    files = ", ".join(answer.files) or "no configuration file"
    return line(Piece(safe(answer.path), Style.STRONG), f" is governed by {safe(files)}")
