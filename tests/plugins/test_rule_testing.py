"""`doyen test-rules`: pages of a team's own rules are run as ours are."""

from pathlib import Path

import pytest

from plugin_projects import NAMED_BAD, NAMED_UGLY, doyen, write_files
from toy_rules import NAMED_BAD as FIXING

EXAMPLE = Path(__file__).parents[2] / "examples" / "plugin"


def test_true_pages_pass(tmp_path: Path) -> None:
    folder = write_files(tmp_path / "work", {"rules/named_bad.py": FIXING, "rules/themes/named_ugly.py": NAMED_UGLY})
    outcome = doyen(folder, "test-rules", "rules")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    assert outcome.stdout == (
        "ok    named-bad   4 examples  rules/named_bad.py\n"
        "ok    named-ugly  2 examples  rules/themes/named_ugly.py\n"
        "2 rules passed.\n"
    )


FAILING = [
    (NAMED_BAD.replace("  # finding: `bad`", "  # finding: `worse`"), [
        "Bad, main.py:1: expected nothing, got the finding: `bad` is badly named",
        'Bad, main.py:1: expected a finding that says "`worse`", got none that fits',
    ]),
    (NAMED_BAD.replace("def good() -> None", "def bad_too() -> None"), [
        "Good, main.py:1: expected nothing, got the finding: `bad_too` is badly named",
    ]),
    (NAMED_BAD.replace("for function", "raise KeyError(1)\n    for function"), [
        "Bad, the rule `named-bad` of the plugin `rules` crashed: rules/named_bad.py:37: KeyError: 1",
        'Bad, main.py:1: expected a finding that says "`bad`", got none that fits',
        "Good, the rule `named-bad` of the plugin `rules` crashed: rules/named_bad.py:37: KeyError: 1",
    ]),
    (NAMED_BAD.replace("def good() -> None: ...", "def good( -> None: ..."), [
        "Good, main.py:1: expected code that parses, got: invalid syntax",
    ]),
    (FIXING.replace("def fine() -> None: ...\n", "def nice() -> None: ...\n"), [
        "Fixed, app/one.py: expected another result of the fix:",
        "--- expected",
        "+++ got",
        "@@ -1 +1 @@",
        "-def nice() -> None: ...",
        "+def fine() -> None: ...",
    ]),
    (FIXING.replace('name, "fine"', 'name, f"{function.name}x"').replace('if function.name == "bad" else ()', ""), [
        "Fixed, the fixes of named-bad do not come to an end",
    ]),
    (FIXING.replace("## Fixed\n\n```python\n# file: app/one.py\ndef fine() -> None: ...\n```\n\n", ""), [
        "Bad, expected no fix, since the page has no `## Fixed`, got one",
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "faults"), FAILING)
def test_what_is_not_as_the_page_says_is_listed(tmp_path: Path, text: str, faults: list[str]) -> None:
    folder = write_files(tmp_path / "work", {"rules/named_bad.py": text, "rules/named_ugly.py": NAMED_UGLY})
    outcome = doyen(folder, "test-rules", "rules")
    assert (outcome.returncode, outcome.stderr) == (1, "")
    lines = outcome.stdout.splitlines()
    assert lines[0].startswith("FAIL  named-bad ")
    assert [line.strip() for line in lines[1:-2]] == faults
    assert lines[-1] == "1 of 2 rules failed."


def test_one_file_is_one_rule(tmp_path: Path) -> None:
    files = {"rules/named_bad.py": NAMED_BAD.replace("`bad`", "`worse`"), "rules/themes/named_ugly.py": NAMED_UGLY}
    folder = write_files(tmp_path / "work", {**files, "rules/_shared.py": "", "rules/README.md": "# Rules\n"})
    assert doyen(folder, "test-rules", "rules/named_bad.py").stdout.splitlines()[-1] == "1 of 1 rule failed."
    passed = doyen(folder, "test-rules", "rules/themes/named_ugly.py").stdout
    assert passed == "ok    named-ugly  2 examples  rules/themes/named_ugly.py\n1 rule passed.\n"


def test_further_cases_stand_beside_the_rule(tmp_path: Path) -> None:
    cases = "More\n\n## Bad\n\n```python\ndef badly() -> None: ...  # finding\n```\n"
    folder = write_files(tmp_path / "work", {"rules/named_bad.py": NAMED_BAD, "rules/cases/named-bad.md": cases})
    assert "3 examples" in doyen(folder, "test-rules", "rules").stdout
    write_files(folder, {"rules/cases/named-bad.md": cases.replace("badly", "goodly")})
    assert doyen(folder, "test-rules", "rules").returncode == 1
    write_files(folder, {"rules/cases/named-bad.md": cases.replace("## Bad", "## Worse")})
    broken = doyen(folder, "test-rules", "rules")
    assert broken.returncode == 2
    assert "rules/cases/named-bad.md:3: unknown heading" in broken.stderr


def test_stubs_and_recognisers_count_in_examples(tmp_path: Path) -> None:
    stub = "# module: acme\nasync def badly() -> None: ...\n"
    page = NAMED_BAD.replace("def bad() -> None: ...  # finding: `bad`", "import acme\n\nacme.badly()  # finding")
    check = page[: page.index("    for function")] + (
        "    for module in backend.program.modules:\n"
        "        for site in backend.program.module_body(module).calls:\n"
        "            for callee in site.callees:\n"
        "                yield Finding(Place(module.path, site.span), callee.function.name)\n"
    )
    text = check.replace("from doyen.rule import", "from doyen.text.span import Place\nfrom doyen.rule import")
    folder = write_files(tmp_path / "work", {"rules/named_bad.py": text, "rules/knowledge/acme.pyi": stub})
    assert doyen(folder, "test-rules", "rules").returncode == 0
    (folder / "rules/knowledge/acme.pyi").unlink()
    assert doyen(folder, "test-rules", "rules").returncode == 1


@pytest.mark.parametrize(
    ("files", "path", "message"),
    [
        ({}, "rules", "`rules` does not exist"),
        ({"rules/README.md": ""}, "rules", "`rules` holds no rule"),
        ({"rules/_shared.py": ""}, "rules/_shared.py", "holds no rule"),
        ({"rules/named_bad.py": "x = 1"}, "rules", "rules/named_bad.py:1: the first line must be a title"),
        ({"rules/named_bad.py": f"{NAMED_BAD}x = = 1"}, "rules", "SyntaxError: invalid syntax"),
        ({"rules/task_not_kept.py": NAMED_BAD}, "rules", "doyen itself has a rule of this name"),
    ],
)
def test_wrong_calls_are_usage_errors(tmp_path: Path, files: dict[str, str], path: str, message: str) -> None:
    (tmp_path / "work").mkdir()
    folder = write_files(tmp_path / "work", files)
    outcome = doyen(folder, "test-rules", path)
    assert (outcome.returncode, outcome.stdout) == (2, "")
    assert message in outcome.stderr
    assert outcome.stderr.count("\n") == 1


def test_example_is_true() -> None:
    outcome = doyen(EXAMPLE, "test-rules", "doyen_rules")
    assert (outcome.returncode, outcome.stderr) == (0, "")
    assert outcome.stdout == (
        "ok    unaudited-ledger-write  4 examples  doyen_rules/unaudited_ledger_write.py\n1 rule passed.\n"
    )


def test_documentation_shows_the_example_as_it_is() -> None:
    page = (EXAMPLE.parents[1] / "docs" / "plugins.md").read_text(encoding="utf-8")
    rule = (EXAMPLE / "doyen_rules" / "unaudited_ledger_write.py").read_text(encoding="utf-8")
    shown = page[page.index("@dataclass(frozen=True)") : page.index("````\n\n`_reached`")]
    assert shown in rule
    trace = page[page.index("error[unaudited-ledger-write]") : page.index("```\n\nFrom here on")]
    assert trace in doyen(EXAMPLE, "check", "--allow-plugins", "--no-cache").stdout


def test_example_finds_what_its_readme_says() -> None:
    outcome = doyen(EXAMPLE, "check", "--allow-plugins", "--no-cache")
    assert outcome.returncode == 1
    assert "`POST /refunds` moves money through `ledger.move` and leaves no audit record" in outcome.stdout
    assert "1 `message handler AccountClosed` starts here" in outcome.stdout
    assert "`announce` calls `acme_bus.publish`, which waits for the network" in outcome.stdout
    assert "Found 2 findings (1 error, 1 warning, 0 infos)." in outcome.stdout
