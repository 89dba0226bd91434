"""A folder of rules in a project: it runs where it is allowed, and counts like any rule there."""

import json
import subprocess
from pathlib import Path

import pytest

from doyen.workspace.rule_workers import LARGE_PROJECT
from plugin_projects import FILES, NAMED_BAD, NAMED_UGLY, SETTINGS, doyen, write_files
from toy_rules import NAMED_BAD as FIXING

AUTHOR = ("-c", "user.name=x", "-c", "user.email=x@example.org")
ALLOWED = ("check", "--allow-plugins", "--output-format", "json")
WITNESS = "from pathlib import Path\nPath(__file__).with_name('ran.txt').write_text('x')\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one rule of its own."""
    return write_files(tmp_path / "work", FILES)


def found(project: Path, *arguments: str, trusted: str = "") -> list[tuple[str, str, int, str]]:
    """What a review finds: rule, path, line and severity."""
    outcome = doyen(project, *(arguments or ALLOWED), DOYEN_ALLOW_PLUGINS=trusted)
    assert outcome.stderr == ""
    report = json.loads(outcome.stdout)
    return [(one["rule"], one["path"], one["line"], one["severity"]) for one in report["findings"]]


BAD_NAME = [("named-bad", "app/names.py", 1, "warning")]

# -- what may run ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command", [["check"], ["fix"], ["routes"], ["trace", "bad"], ["score"], ["baseline", "create"]]
)
def test_code_of_a_project_runs_only_where_it_is_allowed(project: Path, command: list[str]) -> None:
    write_files(project, {"team_rules/named_bad.py": NAMED_BAD + WITNESS})
    outcome = doyen(project, *command)
    assert (outcome.returncode, outcome.stdout) == (2, "")
    assert outcome.stderr.startswith("doyen: pyproject.toml:5: `team_rules` is code of the project")
    assert "--allow-plugins" in outcome.stderr
    assert "--no-plugins" in outcome.stderr
    assert not (project / "team_rules/ran.txt").exists()
    doyen(project, *command, "--allow-plugins")
    assert (project / "team_rules/ran.txt").exists()


@pytest.mark.parametrize(
    "command",
    [["check", "--no-plugins"], ["explain"], ["explain", "named-bad"], ["config"], ["routes", "--no-plugins"]],
)
def test_commands_that_do_without_run_nothing(project: Path, command: list[str]) -> None:
    write_files(project, {"team_rules/named_bad.py": WITNESS})
    doyen(project, *command)
    assert not (project / "team_rules/ran.txt").exists()


def test_folders_around_may_be_allowed_by_a_variable(project: Path, tmp_path: Path) -> None:
    plain = ("check", "--output-format", "json")
    assert found(project, *plain, trusted=f"{tmp_path}/elsewhere:{tmp_path}") == BAD_NAME
    for folders in (f"{tmp_path}/elsewhere", f"{project}/team", ""):
        assert doyen(project, *plain, DOYEN_ALLOW_PLUGINS=folders).returncode == 2
    refused = doyen(project, *plain, DOYEN_ALLOW_PLUGINS=".")
    assert refused.returncode == 2
    assert "absolute paths" in refused.stderr


def test_link_out_of_an_allowed_folder_is_not_allowed(project: Path, tmp_path: Path) -> None:
    write_files(tmp_path / "foreign", {"named_ugly.py": NAMED_UGLY})
    (project / "linked").symlink_to(tmp_path / "foreign")
    write_files(project, {"pyproject.toml": SETTINGS.replace("./team_rules", "linked")})
    assert doyen(project, "check", DOYEN_ALLOW_PLUGINS=str(project)).returncode == 2


def test_folder_named_on_the_command_line_is_allowed(project: Path) -> None:
    write_files(project, {"pyproject.toml": "[project]\nname = 'work'\n"})
    assert found(project, "check", "--output-format", "json") == []
    assert found(project, "check", "--output-format", "json", "--config", "plugins=['team_rules']") == BAD_NAME


def test_nothing_of_the_folder_one_stands_in_is_imported(project: Path) -> None:
    write_files(project, {"msgspec.py": WITNESS, "typer.py": WITNESS})
    doyen(project, "check", "--no-plugins")
    assert not (project / "ran.txt").exists()


def test_rules_that_could_say_nothing_need_not_be_allowed(project: Path) -> None:
    part = {"parts/one/pyproject.toml": "[tool.doyen]\n", "parts/one/names.py": FILES["app/names.py"]}
    write_files(project, part)
    assert found(project, "check", "parts", "--output-format", "json") == []
    assert doyen(project, "check", "parts", "app").returncode == 2


# -- rules that do not run ---------------------------------------------------------------------------------------------


def test_names_of_rules_that_do_not_run_are_known(project: Path) -> None:
    settings = "ignore = ['team-rules']\nseverity = {named-bad = 'error'}\nrules = {named-bad = {x = 1}}\n"
    comment = "def bad() -> None: ...  # doyen: ignore[named-bad] known\n"
    write_files(project, {"pyproject.toml": SETTINGS + settings, "app/names.py": comment})
    outcome = doyen(project, "check", "--no-plugins")
    assert (outcome.returncode, outcome.stderr) == (0, "")


def test_what_is_wrong_with_rules_that_do_not_run_is_nobodys_concern(project: Path) -> None:
    write_files(project, {"team_rules/short.py": "x = ", "team_rules/a/b/c_d.py": ""})
    assert doyen(project, "check", "--no-plugins").returncode == 0


def test_stubs_count_without_any_code(project: Path) -> None:
    stub = "# module: acme\n@blocks('network')\ndef send() -> None: ...\n"
    app = "import acme\n\n\nasync def run() -> None:\n    acme.send()\n"
    write_files(project, {"team_rules/knowledge/acme.pyi": stub, "app/names.py": app})
    plain = ("check", "--no-plugins", "--output-format", "json")
    assert [rule for rule, *_ in found(project, *plain)] == ["blocking-call-on-loop"]
    write_files(project, {"team_rules/knowledge/acme.pyi": stub.replace("@blocks('network')", "@pure")})
    assert found(project, *plain) == []


# -- a rule like any other ---------------------------------------------------------------------------------------------


def test_rule_of_a_folder_finds(project: Path) -> None:
    assert found(project) == BAD_NAME
    assert found(project, *ALLOWED, "--no-cache", "--jobs", "2") == BAD_NAME


def test_rules_of_plugins_run_in_several_processes(project: Path) -> None:
    many = "".join(f"def work_{number}() -> None: ...\n" for number in range(LARGE_PROJECT))
    crashing = NAMED_UGLY.replace("for function in", "raise KeyError(0)\n    for function in")
    write_files(project, {"app/many.py": many, "team_rules/named_ugly.py": crashing})
    alone, shared = (doyen(project, *ALLOWED, "--no-cache", "--jobs", jobs) for jobs in ("1", "3"))
    assert shared.stdout == alone.stdout
    report = json.loads(shared.stdout)
    assert [finding["rule"] for finding in report["findings"]] == ["named-bad"]
    assert ["team_rules/named_ugly.py:37: KeyError: 0" in one["message"] for one in report["problems"]] == [True]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ignore = ['named-bad']", []),
        ("ignore = ['team-rules']", []),
        ("select = ['concurrency']", []),
        ("select = ['team-rules']", BAD_NAME),
        ("severity = {named-bad = 'error'}", [("named-bad", "app/names.py", 1, "error")]),
        ("per-file-ignores = {'app/**' = ['named-bad']}", []),
        ("rules = {named-bad = {word-start = 'ugly'}}", [("named-bad", "app/names.py", 2, "warning")]),
    ],
)
def test_settings_hold_for_rules_of_plugins(project: Path, text: str, wanted: list[object]) -> None:
    write_files(project, {"pyproject.toml": f"{SETTINGS}{text}\n"})
    assert found(project) == wanted


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("ignore = ['named-bat']", "did you mean `named-bad`?"),
        ("rules = {named-bad = {word = 'x'}}", "has no option `word`"),
        ("plugins = ['nowhere']", "pyproject.toml:5: the folder `nowhere` does not exist"),
        ("plugins = 'team_rules'", "pyproject.toml:5: `plugins`: expected `array`, got `str`"),
    ],
)
def test_wrong_settings_about_plugins_are_refused(project: Path, text: str, message: str) -> None:
    settings = SETTINGS.replace("plugins = ['./team_rules']\n", "") if "plugins" in text else SETTINGS
    write_files(project, {"pyproject.toml": f"{settings}{text}\n"})
    outcome = doyen(project, "check", "--allow-plugins")
    assert outcome.returncode == 2
    assert message in outcome.stderr


def test_comments_silence_rules_of_plugins(project: Path) -> None:
    write_files(project, {"app/names.py": "def bad() -> None: ...  # doyen: ignore[named-bad] known\n"})
    assert found(project) == []
    write_files(project, {"app/names.py": "def good() -> None: ...  # doyen: ignore[named-bad] known\n"})
    assert [rule for rule, *_ in found(project)] == ["unused-ignore"]


def test_rules_speak_only_about_files_whose_settings_name_them(project: Path) -> None:
    files = {
        "parts/one/pyproject.toml": "[tool.doyen]\nplugins = ['../../team_rules', 'rules']\n",
        "parts/one/names.py": FILES["app/names.py"],
        "parts/one/rules/named_ugly.py": NAMED_UGLY,
        "parts/two/pyproject.toml": "[tool.doyen]\n",
        "parts/two/names.py": FILES["app/names.py"],
    }
    write_files(project, files)
    assert sorted(found(project)) == [
        *BAD_NAME,
        ("named-bad", "parts/one/names.py", 1, "warning"),
        ("named-ugly", "parts/one/names.py", 2, "warning"),
    ]


def test_folder_of_a_rule_is_its_category(project: Path) -> None:
    write_files(project, {"team_rules/word_choice/named_ugly.py": NAMED_UGLY})
    rules = [rule for rule, *_ in found(project, *ALLOWED, "--select", "word-choice")]
    assert rules == ["named-ugly"]


def test_page_is_explained_and_listed(project: Path) -> None:
    page = doyen(project, "explain", "named-bad", "--allow-plugins")
    assert page.stdout.startswith("# Function that is named bad\n\n`named-bad` · category `team-rules`")
    listed = doyen(project, "explain", "--allow-plugins").stdout
    assert "team-rules\n  named-bad" in listed
    refused = doyen(project, "explain", "named-bad")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "--allow-plugins allows it" in refused.stderr
    assert "The rules of team_rules are not listed" in doyen(project, "explain").stdout


def test_settings_and_rules_are_shown(project: Path) -> None:
    rows = doyen(project, "config", "--allow-plugins").stdout
    assert "rules.named-bad.word-start" in rows
    assert "team_rules" in rows
    assert "named-bad" in doyen(project, "config", "--rules", "--allow-plugins").stdout
    assert "named-bad" not in doyen(project, "config", "--rules").stdout


def test_forms_know_what_the_rule_says(project: Path) -> None:
    sarif = json.loads(doyen(project, "check", "--allow-plugins", "--output-format", "sarif").stdout)
    (rule,) = sarif["runs"][0]["tool"]["driver"]["rules"]
    assert (rule["id"], rule["shortDescription"]["text"]) == ("named-bad", "Function that is named bad")
    assert rule["properties"]["tags"] == ["python", "team-rules"]
    agent = doyen(project, "check", "--allow-plugins", "--output-format", "agent").stdout
    assert "named-bad" in agent
    assert "--allow-plugins" in agent
    assert "Such names say nothing." in doyen(project, "check", "--allow-plugins", "--output-format", "html").stdout


def test_fixes_of_plugins_are_applied(project: Path) -> None:
    write_files(project, {"team_rules/named_bad.py": FIXING})
    outcome = doyen(project, "fix", "--allow-plugins")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    assert (project / "app/names.py").read_text() == "def fine() -> None: ...\ndef ugly() -> None: ...\n"
    assert "Fixed 1 finding in 1 file" in outcome.stdout


def test_change_is_judged_by_rules_of_plugins(project: Path) -> None:
    for command in (["init", "-q"], ["add", "."], [*AUTHOR, "commit", "-qm", "x"]):
        subprocess.run(["git", *command], cwd=project, check=True)
    assert found(project, *ALLOWED, "--changed=HEAD") == []
    write_files(project, {"app/more.py": "def badly() -> None: ...\n"})
    assert found(project, *ALLOWED, "--changed=HEAD") == [("named-bad", "app/more.py", 1, "warning")]


def test_baseline_accepts_findings_of_plugins(project: Path) -> None:
    assert "Accepted 1 finding" in doyen(project, "baseline", "create", "--allow-plugins").stdout
    assert doyen(project, "check", "--allow-plugins").returncode == 0


# -- a change of a rule ------------------------------------------------------------------------------------------------


def test_change_of_a_rule_changes_the_next_report(project: Path) -> None:
    assert found(project) == BAD_NAME
    write_files(project, {"team_rules/named_bad.py": NAMED_BAD.replace("is badly named", "is named badly")})
    assert "is named badly" in doyen(project, *ALLOWED).stdout
    # The same size and, on most file systems, the same second: what counts are the bytes.
    write_files(project, {"team_rules/named_bad.py": NAMED_BAD.replace("is badly named", "is barely named")[:-1]})
    assert "is barely named" in doyen(project, *ALLOWED).stdout
    write_files(project, {"team_rules/named_ugly.py": NAMED_UGLY})
    assert [rule for rule, *_ in found(project)] == ["named-bad", "named-ugly"]
    assert not (project / "team_rules/__pycache__").exists()


def test_rules_share_code_below_an_underscore(project: Path) -> None:
    using = NAMED_BAD.replace("from doyen.rule import", "from ._words import TEXT\nfrom doyen.rule import")
    using = using.replace("is badly named", "{TEXT}")
    files = {"team_rules/named_bad.py": using, "team_rules/_words.py": "TEXT = 'is odd'\n"}
    write_files(project, files)
    assert "`bad` is odd" in doyen(project, *ALLOWED).stdout
    write_files(project, {"team_rules/_words.py": "TEXT = 'is old'\n"})
    assert "`bad` is old" in doyen(project, *ALLOWED).stdout


# -- recognisers -------------------------------------------------------------------------------------------------------

RECOGNISER = '''\
"""Functions whose name begins with `on_` are called by our bus."""

from doyen.frameworks.backend import Recognised
from doyen.frameworks.entities import Context, Root
from doyen.frameworks.survey import Survey


def recognise(survey: Survey) -> Recognised:
    """Finds them."""
    found = [function for function in survey.code.functions if function.name.startswith("on_")]
    return Recognised(roots=tuple(Root(one, Context.REQUEST, f"bus {one.name}", one.is_async) for one in found))
'''


def test_recogniser_of_a_plugin_finds_roots(project: Path) -> None:
    app = "import time\n\n\nasync def on_paid() -> None:\n    time.sleep(5)\n"
    write_files(project, {"app/names.py": app, "team_rules/recognisers/bus_roots.py": RECOGNISER})
    assert [severity for *_, severity in found(project)] == ["error"]
    traced = doyen(project, "trace", "on_paid", "--allow-plugins", "--output-format", "json")
    assert "bus on_paid" in traced.stdout
    assert [severity for *_, severity in found(project, "check", "--no-plugins", "--output-format", "json")] != [
        "error"
    ]
