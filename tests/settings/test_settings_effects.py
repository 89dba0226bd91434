"""What settings make of a review: each finding is judged by the settings of its own file."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from doyen.errors import UsageError
from doyen.fix import Trust
from doyen.review import review
from doyen.rule import Severity
from doyen.rule_loader import Rule, load_rules
from doyen.settings import Selection, Settings, parse_settings
from doyen.settings.model import Anchor, Area, Configuration, everywhere
from doyen.settings.path_patterns import fits
from doyen.settings.selection import is_selected
from doyen.settings.source import Source, key_lines
from page_runner import backend_of
from toy_rules import CRASHING, NAMED_BAD, toy_package

WITH_OPTIONS = (
    NAMED_BAD.replace("from collections.abc", "from dataclasses import dataclass\nfrom collections.abc")
    .replace("def check(backend: Backend)", "def check(backend: Backend, options: Options)")
    .replace('startswith("bad")', "startswith(options.word_start)")
    .replace(
        "CWE = 710\n",
        'CWE = 710\n\n\n@dataclass(frozen=True)\nclass Options:\n    """Options."""\n\n    word_start: str = "bad"\n',
    )
)


@pytest.fixture
def rules(tmp_path: Path) -> Iterator[tuple[Rule, ...]]:
    """Two toy rules, one of which has an option."""
    files = {"naming/named_bad.py": WITH_OPTIONS, "naming/always_crashing.py": CRASHING}
    with toy_package(tmp_path, files) as name:
        yield load_rules(name)


FILES = {
    "a.py": "def bad(): ...\ndef ugly(): ...\n",
    "one/a.py": "def bad(): ...\ndef ugly(): ...\n",
    "one/parts/b.py": "def bad(): ...\ndef ugly(): ...\n",
}


def areas(tables: Mapping[str, Mapping[str, object]]) -> Configuration:
    """A configuration of one table a folder."""
    made = {}
    for folder, table in tables.items():
        settings = parse_settings(table, "x")
        made[folder] = Area(Settings(**{**_fields(settings), "anchor": Anchor(folder=folder)}))  # type: ignore[arg-type]
    return Configuration(made)


def _fields(settings: Settings) -> dict[str, object]:
    return {name: getattr(settings, name) for name in settings.__struct_fields__}


UGLY = {"named-bad": {"word-start": "ugly"}}
JUDGED: list[tuple[dict[str, dict[str, object]], list[str]]] = [
    ({"": {}}, ["a.py:1", "one/a.py:1", "one/parts/b.py:1"]),
    ({"": {"ignore": ["naming"]}}, []),
    ({"": {"ignore": ["naming"]}, "one": {}}, ["one/a.py:1", "one/parts/b.py:1"]),
    ({"": {}, "one": {"ignore": ["named-bad"]}}, ["a.py:1"]),
    ({"": {"per-file-ignores": {"one/parts/": ["ALL"]}}}, ["a.py:1", "one/a.py:1"]),
    ({"": {"per-file-ignores": {"a.py": ["naming"]}}}, ["one/parts/b.py:1"]),
    ({"": {"per-file-ignores": {"/a.py": ["naming"]}}}, ["one/a.py:1", "one/parts/b.py:1"]),
    ({"": {"per-file-ignores": {"!one/**": ["default"]}}}, ["one/a.py:1", "one/parts/b.py:1"]),
    ({"": {"select": ["named-bad"], "per-file-ignores": {"one": ["ALL"]}}}, ["a.py:1"]),
    ({"": {}, "one": {"per-file-ignores": {"parts": ["naming"], "one": ["naming"]}}}, ["a.py:1", "one/a.py:1"]),
    ({"": {"rules": UGLY}}, ["a.py:2", "one/a.py:2", "one/parts/b.py:2"]),
    ({"": {}, "one": {"rules": UGLY}}, ["a.py:1", "one/a.py:2", "one/parts/b.py:2"]),
    ({"": {"ignore": ["ALL"], "rules": UGLY}, "one/parts": {}}, ["one/parts/b.py:1"]),
]


@pytest.mark.parametrize(("tables", "places"), JUDGED)
def test_findings_are_judged_by_their_file(
    rules: tuple[Rule, ...], tables: dict[str, dict[str, object]], places: list[str]
) -> None:
    report = review(backend_of(FILES), rules, areas(tables))
    assert sorted(f"{finding.path}:{finding.line}" for finding in report.findings) == places


def test_settings_of_one_folder_do_not_change_fingerprints_of_another(rules: tuple[Rule, ...]) -> None:
    def prints(tables: dict[str, dict[str, object]]) -> set[tuple[str, str]]:
        report = review(backend_of(FILES), rules, areas(tables))
        return {(finding.path, finding.fingerprint) for finding in report.findings}

    assert prints({"": {}, "one": {"ignore": ["ALL"]}}) < prints({"": {}})


@pytest.mark.parametrize(
    ("severity", "expected"),
    [
        ({}, Severity.WARNING),
        ({"naming": "error"}, Severity.ERROR),
        ({"naming": "error", "named-bad": "info"}, Severity.INFO),
        ({"ALL": "info", "default": "error"}, Severity.ERROR),
        ({"audit": "info"}, Severity.WARNING),
    ],
)
def test_severity_is_decided_by_the_most_specific_selector(
    rules: tuple[Rule, ...], severity: dict[str, str], expected: Severity
) -> None:
    configuration = areas({"": {}, "one": {"severity": severity}})
    found = {finding.path: finding.severity for finding in review(backend_of(FILES), rules, configuration).findings}
    assert found["one/a.py"] is expected
    assert found["a.py"] is Severity.WARNING


@pytest.mark.parametrize(
    ("table", "trust"),
    [
        ({}, Trust.SAFE),
        ({"unfixable": ["naming"]}, Trust.SUGGEST),
        ({"fixable": ["suppression"]}, Trust.SUGGEST),
        ({"unfixable": ["ALL"], "fixable": ["named-bad"]}, Trust.SAFE),
    ],
)
def test_fixes_nobody_wants_are_suggestions(rules: tuple[Rule, ...], table: dict[str, object], trust: Trust) -> None:
    report = review(backend_of({"a.py": "def bad(): ...\n"}), rules, areas({"": table}))
    assert [fix.trust for finding in report.findings for fix in finding.fixes] == [trust]


@pytest.mark.parametrize(
    ("table", "given", "runs"),
    [
        ({"ignore": ["named-bad"]}, Selection(select=("naming",)), True),
        ({"select": ["named-bad"]}, Selection(ignore=("naming",)), False),
        ({"select": ["ALL"]}, Selection(select=("audit",)), False),
        ({"ignore": ["ALL"]}, Selection(extend_select=("default",)), True),
        ({"ignore": ["ALL"]}, Selection(ignore=("audit",)), False),
        ({"select": ["audit"]}, Selection(ignore=("audit",)), False),
        ({"per-file-ignores": {"a.py": ["naming"]}}, Selection(select=("ALL",)), False),
    ],
)
def test_command_line_is_asked_first(
    rules: tuple[Rule, ...], table: dict[str, object], given: Selection, runs: bool
) -> None:
    report = review(backend_of({"a.py": "def bad(): ...\n"}), rules, areas({"": table}).under(given))
    assert any(finding.rule == "named-bad" for finding in report.findings) is runs
    if "per-file-ignores" not in table:
        assert is_selected(areas({"": table}).under(given).area("a.py").settings, rules[1]) is runs


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"word-strat": "x"}, "has no option `word-strat`; did you mean `word-start`?"),
        ({"word_start": "x"}, "has no option `word_start`; did you mean `word-start`?"),
        ({"word-start": 1}, "`rules.named-bad.word-start`: expected `str`, got `int`"),
    ],
)
def test_options_are_checked_against_the_rule(
    rules: tuple[Rule, ...], options: dict[str, object], message: str
) -> None:
    table = {"rules": {"named-bad": options}}
    area = Area(parse_settings(table, "x"), (Source("x", table),))
    with pytest.raises(UsageError) as error:
        review(backend_of({"a.py": ""}), rules, Configuration({"": area}))
    assert message in str(error.value)


def test_unused_comment_is_judged_only_where_its_rule_counts(rules: tuple[Rule, ...]) -> None:
    files = {"a.py": "x = 1  # doyen: ignore[named-bad]\n", "one/a.py": "y = 1  # doyen: ignore[named-bad]\n"}
    report = review(backend_of(files), rules, areas({"": {"ignore": ["naming"]}, "one": {}}))
    assert [(finding.path, finding.rule) for finding in report.findings] == [("one/a.py", "unused-ignore")]


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        ("tests/**", "tests/a.py", True),
        ("tests/**", "app/tests/a.py", False),
        ("tests", "app/tests/a.py", True),
        ("**/tests/*.py", "app/tests/a.py", True),
        ("test_*.py", "app/test_a.py", True),
        ("/a.py", "app/a.py", False),
        ("!app/", "app/a.py", False),
        ("!app/", "other/a.py", True),
    ],
)
def test_patterns(pattern: str, path: str, expected: bool) -> None:
    assert fits(pattern, path) is expected


def test_every_key_knows_its_line() -> None:
    text = (
        "# first\n[tool.doyen]\nselect = [ # [x]\n  'a',\n  ']',\n]\n\"odd key\".inner = 1\n"
        'text = """\nignore = 3\n"""\ntable = {a = 1, b = {c = 2}}\n\n[tool.doyen.rules.x]\ny = 1\n[[tool.l]]\nz = 1\n'
    )
    lines = {".".join(path[2:]): line for path, line in key_lines(text.replace("\n", "\r\n")).items() if len(path) > 2}
    assert lines == {
        "select": 3, "odd key": 7, "odd key.inner": 7, "text": 8, "table": 11, "table.a": 11, "table.b": 11,
        "table.b.c": 11, "rules": 13, "rules.x": 13, "rules.x.y": 14, "z": 16,
    }  # fmt: skip


def test_settings_everywhere_hold_for_every_file() -> None:
    settings = Settings(ignore=("ALL",))
    assert everywhere(settings).area("deep/er/a.py").settings is settings
