"""What is wrong with a plugin is told in one line, with file and line, and never with a traceback."""

import json
from pathlib import Path

import pytest

from plugin_projects import FILES, NAMED_BAD, NAMED_UGLY, SETTINGS, doyen, write_files

HEAD = NAMED_BAD[: NAMED_BAD.index("def check")]
CHECK = NAMED_BAD[NAMED_BAD.index("def check") :]
LAST = NAMED_BAD.count("\n") + 1


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one rule of its own."""
    return write_files(tmp_path / "work", FILES)


RULE = "team_rules/named_bad.py"
BUS = "team_rules/recognisers/bus.py"
WRONG_ROOT = "import doyen.frameworks.backend as b\n\n\ndef recognise(survey):\n    return b.Recognised(roots=(1,))\n"
WRONG_MARK = "# module: json\n@blocking\ndef loads(): ...\n"
REFUSED = [
    # code that cannot be imported
    (RULE, f"{NAMED_BAD}raise KeyError('no')\n", f"{RULE}:{LAST}: KeyError: 'no'; the plugin `team_rules` cannot be"),
    (RULE, f"{NAMED_BAD}x = = 1\n", f"{RULE}:{LAST}: SyntaxError: invalid syntax"),
    (RULE, f"{NAMED_BAD}import sys; sys.exit()\n", f"{RULE}:{LAST}: SystemExit"),
    (RULE, f"{NAMED_BAD}import no_such\n", f"{RULE}:{LAST}: ModuleNotFoundError: No module named 'no_such'"),
    (RULE, f"{NAMED_BAD}from app import names\n", "No module named 'app'"),
    (RULE, "x = '\0'\n", f"{RULE}: SyntaxError"),
    ("team_rules/__init__.py", "\nraise ValueError\n", "team_rules/__init__.py:2: ValueError"),
    # rules without the form
    (RULE, "x = 1\n", f"{RULE}:1: the first line must be a title"),
    (RULE, NAMED_BAD.replace("## Good", "## Better"), f"{RULE}:11: unknown heading"),
    (RULE, f"# Ours.\n{NAMED_BAD.replace('  # finding: `bad`', '')}", f"{RULE}:8: `## Bad` marks no line"),
    (RULE, NAMED_BAD.replace("def check", "def verify"), "there is no function `check`"),
    (RULE, NAMED_BAD.replace(": Backend", ': "Backent"'), "an annotation of `check` cannot be evaluated"),
    (RULE, NAMED_BAD.replace(' = "bad"', ""), "each field of `Options` must have a default and a type of TOML: Object"),
    (RULE, NAMED_BAD.replace('str = "bad"', "Backend = Backend"), "each field of `Options` must have a default"),
    # files in wrong places
    ("team_rules/bad.py", NAMED_BAD, "team_rules/bad.py: a rule's file has at least two lower-case words"),
    ("team_rules/a/b/c_d.py", NAMED_BAD, "team_rules/a/b/c_d.py: a rule lies in the plugin's folder"),
    ("team_rules/default/c_d.py", NAMED_BAD, "`default` cannot be the name of a category"),
    # names that are taken
    ("team_rules/task_not_kept.py", NAMED_BAD, "task_not_kept.py: the rule cannot be named `task-not-kept`"),
    ("team_rules/unused_ignore.py", NAMED_BAD, "doyen itself has a rule of this name"),
    ("team_rules/more/named_bad.py", NAMED_BAD, "the plugin `team_rules` has one, in team_rules/more/named_bad.py"),
    ("team_rules/team_rules.py", NAMED_BAD, "a category has this name"),
    ("team_rules/task_not_kept/named_ugly.py", NAMED_UGLY, "a rule is named `task-not-kept`"),
    # recognisers and stubs
    (BUS, "", f"{BUS}: there is no function `recognise`"),
    (BUS, "\nraise ValueError\n", f"{BUS}:2: ValueError; the plugin"),
    (
        BUS,
        "def recognise(survey):\n    return survey.no\n",
        f"{BUS}:2: AttributeError: 'Survey' object has no attribute",
    ),
    (BUS, "def recognise(survey):\n    return []\n", "gives list, not Recognised; the recogniser of the plugin"),
    (BUS, WRONG_ROOT, "`roots` of what `recognise` gives holds int, not Root"),
    ("team_rules/knowledge/acme.pyi", WRONG_MARK, "acme.pyi:3: unknown mark `@blocking`"),
]


@pytest.mark.parametrize(("path", "text", "message"), REFUSED)
def test_broken_plugin_is_a_usage_error(project: Path, path: str, text: str, message: str) -> None:
    write_files(project, {path: text, "app/names.py": "import json\n"})
    outcome = doyen(project, "check", "--allow-plugins")
    assert (outcome.returncode, outcome.stdout) == (2, "")
    assert message in outcome.stderr
    assert outcome.stderr.startswith("doyen: ")
    assert outcome.stderr.count("\n") == 1
    assert "bug of doyen" not in outcome.stderr


CRASHES = [
    ("    raise KeyError(1)\n    yield\n", 1, "KeyError: 1"),
    ("    import sys\n    sys.exit(3)\n    yield\n", 2, "SystemExit: 3"),
    ("    return [backend.functions[99]]\n", 1, "IndexError"),
    ("    return None\n", None, "TypeError: 'NoneType' object is not iterable"),
    (
        "    return helper(backend)\n\n\ndef helper(backend):\n    return backend.world.body(3).calls\n",
        5,
        "AttributeError",
    ),
    ("    yield 'nothing'\n", 1, "`check` yields str, not Finding"),
    ("    yield Finding(backend.header(backend.functions[0]), 7)\n", 1, "Expected `str`, got `int` - at `$.message`"),
    (
        "    yield Finding(Place('../x.py', Span(1, 1, 1, 2)), 'x')\n",
        1,
        "`../x.py:1`, which is no line of a reviewed file",
    ),
    ("    yield Finding(Place('app/names.py', Span(9, 1, 9, 2)), 'x')\n", 1, "`app/names.py:9`, which is no line"),
    ("    yield Finding(Place('app/names.py', Span(0, 1, 1, 2)), 'x')\n", 1, "`app/names.py:0`, which is no line"),
]


@pytest.mark.parametrize(("body", "line", "message"), CRASHES)
def test_crash_of_a_rule_is_a_problem_with_its_place(project: Path, body: str, line: int | None, message: str) -> None:
    head = HEAD.replace("from doyen.rule import", "from doyen.text.span import Place, Span\nfrom doyen.rule import")
    text = f"{head}def check(backend: Backend, options: Options) -> Iterator[Finding]:\n{body}"
    write_files(project, {"team_rules/named_bad.py": text, "team_rules/named_ugly.py": NAMED_UGLY})
    outcome = doyen(project, "check", "--allow-plugins", "--output-format", "json")
    report = json.loads(outcome.stdout)
    assert (outcome.returncode, outcome.stderr) == (1, "")
    assert [finding["rule"] for finding in report["findings"]] == ["named-ugly"]
    (problem,) = report["problems"]
    assert problem["kind"] == "rule-crash"
    place = "team_rules/named_bad.py" + (f":{head.count(chr(10)) + 1 + line}" if line else "")
    assert problem["message"].startswith(f"the rule `named-bad` of the plugin `team_rules` crashed: {place}: ")
    assert message in problem["message"]


def test_two_plugins_may_not_have_rules_of_one_name(project: Path) -> None:
    write_files(project, {"pyproject.toml": SETTINGS.replace("']", "', './more']"), "more/named_bad.py": NAMED_BAD})
    outcome = doyen(project, "check", "--allow-plugins")
    assert outcome.returncode == 2
    expected = "more/named_bad.py: the rule cannot be named `named-bad`: the plugin `team_rules` has one"
    assert expected in outcome.stderr


def test_what_a_plugin_prints_does_not_spoil_the_report(project: Path) -> None:
    write_files(project, {"team_rules/named_bad.py": f"{HEAD}print('loaded')\n\n\n{CHECK}"})
    outcome = doyen(project, "check", "--allow-plugins", "--output-format", "json")
    assert len(json.loads(outcome.stdout)["findings"]) == 1
    assert outcome.stderr == "loaded\n"
