"""Configuration files on disk: which one decides for a file, what it makes of the others, and what is refused."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from doyen.errors import UsageError
from doyen.rule_loader import load_rules
from doyen.settings import Settings
from doyen.settings.model import Anchor, Area, Companions, Configuration, TypeChecker
from doyen.settings.rule_options import check_rules
from doyen.suppression import COMMENT_RULES
from doyen.workspace.configuration import Overrides, find_configured

MARK = "[project]\nname = 'x'\n"


def written(folder: Path, files: Mapping[str, str]) -> Path:
    """A project on disk; one that says nothing about it has a pyproject.toml."""
    for path, text in {"pyproject.toml": MARK, **files}.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return folder


def configuration(folder: Path, *configs: str, isolated: bool = False) -> Configuration:
    """What is found for a folder."""
    return find_configured([folder], Overrides(configs, isolated)).configuration


def settings(folder: Path, path: str, *configs: str, isolated: bool = False) -> Settings:
    """What holds for a path, with its anchor left out."""
    return configuration(folder, *configs, isolated=isolated).area(path).settings


NEAREST = {
    "pyproject.toml": "[tool.doyen]\nselect = ['concurrency']\n",
    "a.py": "",
    "one/pyproject.toml": MARK,
    "one/a.py": "",
    "two/pyproject.toml": "[tool.doyen]\nselect = ['audit']\n",
    "two/deep/er/a.py": "",
    "three/doyen.toml": "select = ['warning']\n",
    "three/pyproject.toml": "[tool.doyen]\nselect = ['audit']\n",
    "three/a.py": "",
}


@pytest.mark.parametrize(
    ("path", "select"),
    [
        ("a.py", ("concurrency",)),
        ("one/a.py", ("concurrency",)),  # a pyproject.toml without the table decides nothing
        ("two/deep/er/a.py", ("audit",)),
        ("three/a.py", ("warning",)),  # doyen.toml is asked first
    ],
)
def test_nearest_file_decides(tmp_path: Path, path: str, select: tuple[str, ...]) -> None:
    assert settings(written(tmp_path, NEAREST), path).select == select


def test_file_above_the_root_decides(tmp_path: Path) -> None:
    inner = {"one/pyproject.toml": MARK, "one/app/a.py": "", "one/app/gen/b.py": ""}
    above = "[tool.doyen]\nignore = ['audit']\nexclude = ['one/app/gen/']\nper-file-ignores = {'one/app/*' = ['ALL']}\n"
    folder = written(tmp_path, {"pyproject.toml": above, **inner})
    found = find_configured([folder / "one"], Overrides())
    assert [file.path for file in found.project.files] == ["app/a.py"]
    assert found.configuration.area("app/a.py").settings.anchor == Anchor(prefix="one/")
    assert found.configuration.area("app/a.py").settings.ignore == ("audit",)


def test_extending_replaces_lists_adds_to_others_and_merges_tables(tmp_path: Path) -> None:
    base = (
        "select = ['ALL']\nignore = ['audit']\nextend-select = ['audit']\nexclude = ['a/']\nextend-exclude = ['b/']\n"
        "knowledge = ['stubs']\nbaseline = 'base.json'\n"
        "severity = {concurrency = 'info', audit = 'error'}\ncompanions = {ruff = false, types = 'mypy'}\n"
    )
    own = (
        "extend = '../shared/doyen.toml'\nselect = ['concurrency']\nextend-select = ['warning']\n"
        "extend-exclude = ['c/']\nseverity = {concurrency = 'warning'}\ncompanions = {types = 'off'}\n"
    )
    files = {"shared/doyen.toml": base, "shared/stubs/x.pyi": "", "app/doyen.toml": own, "app/a.py": ""}
    found = settings(written(tmp_path, files), "app/a.py")
    assert found == Settings(
        select=("concurrency",),
        ignore=("audit",),
        extend_select=("audit", "warning"),
        severity={"concurrency": "warning", "audit": "error"},  # type: ignore[dict-item]  # text of an enumeration
        exclude=("a/", "b/", "c/"),
        knowledge=(str(tmp_path / "shared" / "stubs"),),
        companions=Companions(ruff=False, types=TypeChecker.OFF),
        baseline=str(tmp_path / "shared" / "base.json"),
        anchor=Anchor(folder="app"),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("preset = 'strict'\n", (None, ("audit",), True, {"suppression": "error"})),
        ("preset = 'agent'\n", (("default",), (), True, {})),
        ("preset = 'audit'\n", (("ALL",), (), False, {})),
        ("preset = 'default'\n", (None, (), False, {})),
        ("preset = 'agent'\nselect = ['audit']\nrequire-reason = false\n", (("audit",), (), False, {})),
        (
            "preset = 'strict'\nseverity = {suppression = 'info'}\nextend-select = ['warning']\n",
            (None, ("audit", "warning"), True, {"suppression": "info"}),
        ),
    ],
)
def test_explicit_keys_win_over_the_preset(tmp_path: Path, text: str, expected: object) -> None:
    found = settings(written(tmp_path, {"doyen.toml": text, "a.py": ""}), "a.py")
    assert (found.select, found.extend_select, found.require_reason, dict(found.severity)) == expected


@pytest.mark.parametrize(
    ("required", "text", "version"),
    [
        (">=3.11,<4", "", (3, 11)),
        ("~=3.12.4", "", (3, 12)),
        ("<4", "", None),
        ("nonsense", "", None),
        (">=3.11", "target-version = '3.13'", (3, 13)),
        (">=3.11", "target-version = 'py39'", (3, 9)),
    ],
)
def test_oldest_python(tmp_path: Path, required: str, text: str, version: object) -> None:
    pyproject = f"[project]\nname = 'x'\nrequires-python = '{required}'\n"
    files = {"pyproject.toml": MARK, "one/pyproject.toml": pyproject, "one/a.py": "", "doyen.toml": text}
    found = written(tmp_path, files)
    assert settings(found, "one/a.py").target_version == version
    assert settings(found, "b.py").target_version == (version if text else None)


def test_command_line_wins_over_files(tmp_path: Path) -> None:
    text = "[tool.doyen]\npreset = 'strict'\nignore = ['audit']\nseverity = {concurrency = 'info'}\n"
    folder = written(tmp_path, {"pyproject.toml": text, "a.py": "", "ci/doyen.toml": "ignore = ['warning']\n"})
    found = settings(folder, "a.py", "preset=agent", "severity.concurrency = 'error'", "exclude=['x/']")
    assert (found.select, found.ignore, found.exclude) == (("default",), ("audit",), ("x/",))
    assert found.severity == {"concurrency": "error"}
    assert settings(folder, "a.py", isolated=True) == Settings()
    assert settings(folder, "a.py", "ignore=['ALL']", isolated=True).ignore == ("ALL",)
    assert settings(folder, "a.py", str(folder / "ci" / "doyen.toml")).ignore == ("warning",)


EXCLUDES = {
    "pyproject.toml": "[tool.doyen]\nexclude = ['legacy/', '*_pb2.py', '!keep_pb2.py']\n",
    ".gitignore": "!legacy/\n",
    "a.py": "",
    "a_pb2.py": "",
    "keep_pb2.py": "",
    "legacy/a.py": "",
    "one/legacy/a.py": "",
    "two/doyen.toml": "extend-exclude = ['/gen']\n",
    "two/gen/a.py": "",
    "two/app/gen/a.py": "",
    "two/legacy/a.py": "",
}


def test_excluded_files_are_not_read_unless_named(tmp_path: Path) -> None:
    folder = written(tmp_path, EXCLUDES)

    def listed(*paths: Path) -> list[str]:
        return [file.path for file in find_configured(paths, Overrides()).project.files]

    assert listed(folder) == ["a.py", "keep_pb2.py", "two/app/gen/a.py", "two/legacy/a.py"]
    assert "legacy/a.py" in listed(folder / "legacy" / "a.py")


REFUSED = [
    (
        {"pyproject.toml": "[tool.doyen]\n\nselcet = []\n"},
        "pyproject.toml:3: unknown setting `selcet`; did you mean `select`?",
    ),
    ({"doyen.toml": "select = 'x'\n"}, "doyen.toml:1: `select`: expected `array`, got `str`"),
    ({"doyen.toml": "# x\nselect = [\n  1,\n]\n"}, "doyen.toml:2: `select`: expected `str`, got `int`"),
    (
        {"doyen.toml": "preset = 'strikt'\n"},
        "doyen.toml:1: `preset` is `strikt` and must be `default`, `strict`, `agent` or `audit`; did",
    ),
    (
        {"doyen.toml": "[severity]\naudit = 'info'\nconcurrency = 'warn'\n"},
        "doyen.toml:3: `severity.concurrency` is `warn` and must be",
    ),
    (
        {"doyen.toml": "[companions]\nruf = true\n"},
        "doyen.toml:2: unknown setting `companions.ruf`; did you mean `ruff`?",
    ),
    ({"doyen.toml": "companions.types = 'pyrite'\n"}, "`companions.types` is `pyrite` and must be"),
    ({"doyen.toml": "companions = 1\n"}, "doyen.toml:1: `companions`: expected `object`, got `int`"),
    ({"doyen.toml": "target-version = '3'\n"}, "doyen.toml:1: `target-version` is `3` and must be a version such as"),
    (
        {"doyen.toml": "per-file-ignores = {'tests/**' = 'ALL'}\n"},
        'doyen.toml:1: `per-file-ignores."tests/**"`: expected `array`',
    ),
    ({"doyen.toml": "src = ['src']\n"}, "doyen.toml:1: unknown setting `src`"),
    ({"doyen.toml": "a = [\nb = 1\n"}, "doyen.toml:2: is not valid TOML: invalid value"),
    ({"pyproject.toml": "[tool.doyen\n"}, "pyproject.toml:1: is not valid TOML"),
    ({"pyproject.toml": "[tool]\ndoyen = 3\n"}, "pyproject.toml:2: `tool.doyen` must be a table"),
    (
        {"doyen.toml": "extend = 'no.toml'\n"},
        "doyen.toml:1: `no.toml` does not exist; `extend` is relative to this file",
    ),
    ({"doyen.toml": "extend = 'pyproject.toml'\n"}, "pyproject.toml: has no table `[tool.doyen]`"),
    ({"doyen.toml": "extend = 'doyen.toml'\n"}, "in a circle: doyen.toml extends doyen.toml"),
    (
        {"doyen.toml": "extend = 'b.toml'\n", "b.toml": "extend = 'c.toml'\n", "c.toml": "extend = './b.toml'\n"},
        "circle: b.toml extends c.toml extends b.toml",
    ),
    (
        {"doyen.toml": "extend = 'b.toml'\n", "b.toml": "\nignor = []\n"},
        "b.toml:2: unknown setting `ignor`; did you mean `ignore`?",
    ),
    (
        {"doyen.toml": "knowledge = ['stubs']\n"},
        "doyen.toml:1: the folder `stubs` does not exist; it is relative to this file",
    ),
    ({"app/doyen.toml": "x = 1\n", "app/a.py": ""}, "app/doyen.toml:1: unknown setting `x`"),
]


@pytest.mark.parametrize(("files", "message"), REFUSED, ids=[message for _, message in REFUSED])
def test_what_cannot_be_understood_is_refused(tmp_path: Path, files: dict[str, str], message: str) -> None:
    with pytest.raises(UsageError) as error:
        configuration(written(tmp_path, {"a.py": "", **files}))
    assert message in str(error.value)


@pytest.mark.parametrize(
    ("configs", "isolated", "message"),
    [
        (("selct=[]",), False, "--config selct: unknown setting `selct`; did you mean `select`?"),
        (("select",), False, "--config select: is neither KEY=VALUE nor a file that exists"),
        (("select=[",), False, "--config select=[: is not valid TOML"),
        (("preset=strikt",), False, "did you mean `strict`?"),
        (("{file}",), True, "--isolated and a file given with --config contradict each other"),
        (("{file}", "{file}"), False, "more than one file"),
    ],
)
def test_wrong_options_are_refused(tmp_path: Path, configs: tuple[str, ...], isolated: bool, message: str) -> None:
    folder = written(tmp_path, {"a.py": "", "other.toml": ""})
    with pytest.raises(UsageError) as error:
        configuration(folder, *(one.format(file=folder / "other.toml") for one in configs), isolated=isolated)
    assert message in str(error.value)


def test_broken_files_of_others_are_none_of_our_business(tmp_path: Path) -> None:
    files = {"tests/broken/pyproject.toml": "[[[ doyen", "tests/broken/a.py": "", "a.py": ""}
    assert list(configuration(written(tmp_path, files)).areas) == [""]
    (tmp_path / "pyproject.toml").write_text("[tool.doyen\n")
    assert list(configuration(tmp_path, isolated=True).areas) == [""]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "\nselect = ['concurrency', 'concurency']\n",
            "doyen.toml:2: unknown rule, category or tier `concurency`; did",
        ),
        ("severity.adit = 'info'\n", "doyen.toml:1: unknown rule, category or tier `adit`; did you mean `audit`?"),
        (
            "[per-file-ignores]\n'a.py' = ['AL']\n",
            "doyen.toml:2: unknown rule, category or tier `AL`; did you mean `ALL`?",
        ),
        ("unfixable = ['x']\n", "doyen.toml:1: unknown rule, category or tier `x`"),
        ("[rules.task-not-kep]\n", "doyen.toml:1: no rule is named `task-not-kep`; did you mean `task-not-kept`?"),
        ("[rules.task-not-kept]\nlimit = 3\n", "doyen.toml:2: the rule `task-not-kept` has no options"),
    ],
)
def test_names_no_rule_has_are_refused(tmp_path: Path, text: str, message: str) -> None:
    found = configuration(written(tmp_path, {"a.py": "", "doyen.toml": text}))
    with pytest.raises(UsageError) as error:
        check_rules(found, load_rules(), COMMENT_RULES)
    assert message in str(error.value)


def test_areas_of_equal_settings_are_encoded_alike() -> None:
    one = Configuration({"": Area(Settings(severity={}, exclude=("a",)))})
    other = Configuration({"": Area(Settings(exclude=("a",)))})
    assert one.encoded() == other.encoded()
    assert one.encoded() != Configuration({"": Area(Settings(exclude=("b",)))}).encoded()
