"""A package with an entry point in doyen's own environment: it runs unasked, since the user has installed it."""

import json
import site
import sys
import venv
from pathlib import Path

import pytest

import doyen as product
from plugin_projects import FILES, NAMED_BAD, NAMED_UGLY, doyen, write_files

STUB = "# module: acme\n@blocks('network')\ndef send() -> None: ...\n"
PACKAGE = {
    "acme_rules/__init__.py": "",
    "acme_rules/_words.py": "TEXT = 'is badly named'\n",
    "acme_rules/named_bad.py": NAMED_BAD.replace("from doyen.rule", "import acme_rules._words\nfrom doyen.rule", 1),
    "acme_rules/word_choice/named_ugly.py": NAMED_UGLY,
    "acme_rules/knowledge/acme.pyi": STUB,
    "acme_rules-1.2.dist-info/METADATA": "Metadata-Version: 2.1\nName: acme-rules\nVersion: 1.2\n",
    "acme_rules-1.2.dist-info/entry_points.txt": "[doyen]\nacme = acme_rules\n",
}  # fmt: skip
JSON = ("check", "--output-format", "json")


class Environment:
    """An environment that doyen runs in, and the folder its packages are in."""

    def __init__(self, folder: Path) -> None:
        venv.create(folder, with_pip=False, symlinks=True)
        self.python = folder / "bin" / "python"
        self.packages = folder / "lib" / f"python3.{sys.version_info.minor}" / "site-packages"
        folders = [str(Path(product.__file__).parents[1]), *site.getsitepackages()]
        (self.packages / "tested.pth").write_text("\n".join(folders), encoding="utf-8")

    def rules(self, project: Path, *arguments: str) -> list[str]:
        """The names of the rules that find something."""
        outcome = doyen(project, *(arguments or JSON), python=self.python)
        assert outcome.stderr == ""
        return sorted(finding["rule"] for finding in json.loads(outcome.stdout)["findings"])


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """An environment with a plugin."""
    made = Environment(tmp_path_factory.mktemp("environment") / "venv")
    write_files(made.packages, PACKAGE)
    return made


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project without plugins of its own."""
    return write_files(
        tmp_path / "work", {"pyproject.toml": "[project]\nname = 'x'\n", "app/a.py": FILES["app/names.py"]}
    )


def test_installed_rules_run_unasked(environment: Environment, project: Path) -> None:
    assert environment.rules(project) == ["named-bad", "named-ugly"]
    assert environment.rules(project, *JSON, "--select", "acme") == ["named-bad"]
    assert environment.rules(project, *JSON, "--select", "word-choice", "--isolated") == ["named-ugly"]
    assert environment.rules(project, *JSON, "--no-plugins") == []


def test_installed_pages_are_explained(environment: Environment, project: Path) -> None:
    page = doyen(project, "explain", "named-bad", python=environment.python).stdout
    assert page.startswith("# Function that is named bad\n\n`named-bad` · category `acme`")


def test_installed_stubs_count(environment: Environment, project: Path) -> None:
    write_files(project, {"app/a.py": "import acme\n\n\nasync def run() -> None:\n    acme.send()\n"})
    assert environment.rules(project) == ["blocking-call-on-loop"]


def test_change_of_an_installed_rule_changes_the_next_report(environment: Environment, project: Path) -> None:
    assert environment.rules(project) == ["named-bad", "named-ugly"]
    rule = "acme_rules/word_choice/named_ugly.py"
    try:
        write_files(
            environment.packages, {rule: NAMED_UGLY.replace('word_start: str = "ugly"', 'word_start: str = "u"')}
        )
        write_files(project, {"app/a.py": "def ubiquitous() -> None: ...\n"})
        assert environment.rules(project) == ["named-ugly"]
        (environment.packages / rule).unlink()
        assert environment.rules(project) == []
    finally:
        write_files(environment.packages, {rule: NAMED_UGLY})


def test_installed_and_own_rules_run_together(environment: Environment, project: Path) -> None:
    settings = "[project]\nname = 'x'\n[tool.doyen]\nplugins = ['rules']\n"
    own = NAMED_BAD.replace("named bad", "named so")
    write_files(project, {"pyproject.toml": settings, "rules/named_so.py": own})
    assert environment.rules(project, *JSON, "--allow-plugins") == ["named-bad", "named-so", "named-ugly"]
    assert doyen(project, "check", python=environment.python).returncode == 2
    write_files(project, {"rules/named_ugly.py": NAMED_UGLY})
    outcome = doyen(project, "check", "--allow-plugins", python=environment.python)
    assert outcome.returncode == 2
    assert "rules/named_ugly.py: the rule cannot be named `named-ugly`: the plugin `acme` has one" in outcome.stderr


def test_crash_names_the_installed_file(environment: Environment, project: Path) -> None:
    rule = "acme_rules/word_choice/named_ugly.py"
    try:
        write_files(
            environment.packages,
            {rule: NAMED_UGLY.replace("for function in", "raise KeyError(0)\n    for function in")},
        )
        report = json.loads(doyen(project, *JSON, python=environment.python).stdout)
        (problem,) = report["problems"]
        assert "the rule `named-ugly` of the plugin `acme` crashed: " in problem["message"]
        assert f"{rule}:37: KeyError: 0" in problem["message"]
    finally:
        write_files(environment.packages, {rule: NAMED_UGLY})


@pytest.mark.parametrize("value", ["no_such", "acme_rules.no_such", "acme_rules:rules", "json.decoder"])
def test_entry_point_that_leads_nowhere_is_refused(environment: Environment, project: Path, value: str) -> None:
    entries = "acme_rules-1.2.dist-info/entry_points.txt"
    try:
        write_files(environment.packages, {entries: f"[doyen]\nacme = {value}\n"})
        outcome = doyen(project, "check", python=environment.python)
        assert (outcome.returncode, outcome.stdout) == (2, "")
        assert f"the plugin `acme` of acme-rules 1.2: its entry point `{value}` leads to no package" in outcome.stderr
    finally:
        write_files(environment.packages, {entries: PACKAGE[entries]})


def test_metadata_of_the_project_is_not_believed(environment: Environment, project: Path) -> None:
    """A folder one stands in, or that is on the import path for other reasons, is not doyen's environment."""
    witness = "from pathlib import Path\nPath(__file__).with_name('ran.txt').write_text('x')\n"
    files = {
        "evil-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: evil\nVersion: 1.0\n",
        "evil-1.0.dist-info/entry_points.txt": "[doyen]\nevil = evil\n",
        "evil/__init__.py": witness,
        "evil/evil_rule.py": witness,
        "acme_rules/__init__.py": witness,
    }
    write_files(project, files)
    assert environment.rules(project) == ["named-bad", "named-ugly"]
    assert not (project / "acme_rules/ran.txt").exists()
    doyen(project, "check", python=environment.python, PYTHONPATH=str(project))
    assert not (project / "evil/ran.txt").exists()
