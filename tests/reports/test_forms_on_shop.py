"""Every form through the real command, on a copy of the example backend."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest

from doyen.reports.forms.registry import ReportFormat

SHOP = Path(__file__).parents[2] / "examples" / "shop"
SCHEMAS = Path(__file__).parent / "schemas"
CHARACTERS_A_TOKEN = 3.2
"""Fewer than tokenizers need on average for such text, so that the count errs upwards."""


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with the shop in a folder of it."""
    root = tmp_path_factory.mktemp("forms") / "checkout"
    shutil.copytree(SHOP, root / "services" / "shop", ignore=shutil.ignore_patterns("__pycache__"))
    (root / ".git").mkdir()
    return root


def doyen(folder: Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Runs the command in the shop or another folder of its checkout."""
    cache = next(parent for parent in (folder, *folder.parents) if (parent / ".git").exists()).parent / "cache"
    return subprocess.run(
        [sys.executable, "-m", "doyen", *arguments],
        cwd=folder, env={**os.environ, "XDG_CACHE_HOME": str(cache), **variables},
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip


@pytest.fixture(scope="module")
def shop(checkout: Path) -> Path:
    """The shop's folder."""
    return checkout / "services" / "shop"


def form(folder: Path, name: str) -> str:
    """The report in a form; the exit code is that of every form."""
    outcome = doyen(folder, "check", "--output-format", name)
    assert (outcome.returncode, outcome.stderr) == (1, "")
    return outcome.stdout


@pytest.fixture(scope="module")
def found(shop: Path) -> list[dict[str, object]]:
    """The findings as the published JSON tells them."""
    findings: list[dict[str, object]] = json.loads(form(shop, "json"))["findings"]
    return findings


def test_sarif_of_the_shop(shop: Path, found: list[dict[str, object]]) -> None:
    log = json.loads(form(shop, "sarif"))
    schema = json.loads((SCHEMAS / "sarif-2.1.0.json").read_text(encoding="utf-8"))
    jsonschema.Draft4Validator(schema).validate(log)
    (run,) = log["runs"]
    assert run["automationDetails"]["id"] == "doyen/services/shop/"
    assert len(run["results"]) == len(found)
    for result, finding in zip(run["results"], found, strict=True):
        (location,) = result["locations"]
        physical = location["physicalLocation"]
        assert physical["artifactLocation"]["uri"] == f"services/shop/{finding['path']}"
        assert physical["region"]["startLine"] == finding["line"]
        assert result["partialFingerprints"]["doyen/v1"] == finding["fingerprint"]
        assert re.fullmatch(r"[0-9a-f]{1,16}:\d+", result["partialFingerprints"]["primaryLocationLineHash"])
        assert bool(finding["trace"]) == ("codeFlows" in result)
    for rule in run["tool"]["driver"]["rules"]:
        assert "## Bad" in rule["help"]["markdown"]
        assert "\n" not in rule["fullDescription"]["text"]
        assert "·" not in rule["fullDescription"]["text"]


def test_rdjson_of_the_shop(shop: Path, found: list[dict[str, object]]) -> None:
    result = json.loads(form(shop, "rdjson"))
    schema = json.loads((SCHEMAS / "rdjson.json").read_text(encoding="utf-8"))
    jsonschema.Draft4Validator(schema).validate(result)
    assert [one["location"]["path"] for one in result["diagnostics"]] == [finding["path"] for finding in found]
    suggestions = [one for diagnostic in result["diagnostics"] for one in diagnostic.get("suggestions", [])]
    assert len(suggestions) == sum(bool(finding["fixes"]) for finding in found)


def test_gitlab_of_the_shop(shop: Path, found: list[dict[str, object]]) -> None:
    issues = json.loads(form(shop, "gitlab"))
    assert [issue["fingerprint"] for issue in issues] == [finding["fingerprint"] for finding in found]
    assert [issue["location"]["path"] for issue in issues] == [f"services/shop/{one['path']}" for one in found]


def test_junit_of_the_shop(shop: Path, found: list[dict[str, object]]) -> None:
    root = ET.fromstring(form(shop, "junit"))
    assert len(root.findall("testsuite/testcase/failure")) == len(found)


def test_jsonl_of_the_shop(shop: Path, found: list[dict[str, object]]) -> None:
    rows = [json.loads(line) for line in form(shop, "jsonl").splitlines()]
    assert [row["fingerprint"] for row in rows if row["kind"] == "finding"] == [one["fingerprint"] for one in found]
    assert rows[-1]["kind"] == "statistics"


def test_github_of_the_shop(shop: Path, found: list[dict[str, object]]) -> None:
    *lines, last = form(shop, "github").splitlines()
    assert last.startswith(f"doyen: {len(found)} findings (")
    assert len(lines) == len(found)
    ranks = [("::error", "::warning", "::notice").index(line.split(" ", 1)[0]) for line in lines]
    assert ranks == sorted(ranks)
    assert all(" file=services/shop/app/" in line for line in lines)


def test_markdown_links_lead_to_files(checkout: Path, shop: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)#L\d+\)", form(shop, "markdown"))
    assert links
    assert all((shop / link).is_file() for link in links)
    doyen(shop, "check", "--output-format", "markdown", "-o", "../report.md")
    page = (checkout / "services" / "report.md").read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#]+)#L\d+\)", page)
    assert links
    assert all((checkout / "services" / link).is_file() for link in links)


def test_agent_form_of_the_shop_is_short(shop: Path, found: list[dict[str, object]]) -> None:
    text = form(shop, "agent")
    assert text.isascii()
    assert len(text) / CHARACTERS_A_TOKEN <= 120 * len(found)
    each = re.split(r"(?m)^  (?=\d)", text)[1:]
    assert len(each) == len(found)
    assert max(map(len, each)) / CHARACTERS_A_TOKEN <= 180
    assert text.splitlines()[-1] == "verify: doyen check --output-format agent"


def test_agent_form_speaks_of_files_as_its_reader_sees_them(checkout: Path, shop: Path) -> None:
    text = form(shop / "app", "agent")
    assert "\nroutes/orders.py\n" in text
    outcome = doyen(checkout, "check", "services/shop", "--output-format", "agent", "--limit", "1")
    assert "services/shop/app/" in outcome.stdout
    assert "more: doyen check --output-format agent services/shop --limit 0\n" in outcome.stdout


@pytest.mark.parametrize("variables", [{"CLAUDECODE": "1"}, {"AI_AGENT": "x", "GITHUB_ACTIONS": "true"}])
def test_agents_get_their_form_unasked(shop: Path, variables: dict[str, str]) -> None:
    outcome = doyen(shop, "check", "--select", "concurrency", **variables)
    assert (outcome.returncode, outcome.stderr) == (1, "")
    assert outcome.stdout.endswith("\nverify: doyen check --select concurrency\n")
    assert "Found " in doyen(shop, "check", "--output-format", "text", **variables).stdout
    assert doyen(shop, "check", DOYEN_OUTPUT_FORMAT="json", **variables).stdout.startswith("{")
    assert "+12 more: doyen check --limit 0\n" in doyen(shop, "check", "--limit", "1", **variables).stdout


def test_a_file_gets_text_unless_asked(shop: Path, tmp_path: Path) -> None:
    doyen(shop, "check", "-o", str(tmp_path / "report.txt"), CLAUDECODE="1")
    assert "Found 13 findings" in (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert [file.name for file in tmp_path.iterdir()] == ["report.txt"]


def test_workflows_get_annotations_and_a_summary(shop: Path, tmp_path: Path) -> None:
    summary = tmp_path / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    variables = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(summary)}
    commit = {"GITHUB_SERVER_URL": "https://git.example", "GITHUB_REPOSITORY": "a/b", "GITHUB_SHA": "c0ffee"}
    outcome = doyen(shop, "check", **variables, **commit)
    assert outcome.returncode == 1
    assert outcome.stdout.startswith("::error file=services/shop/app/")
    text = summary.read_text(encoding="utf-8")
    assert text.startswith("before\n# doyen\n")
    assert "(https://git.example/a/b/blob/c0ffee/services/shop/app/clients/rates.py#L7)" in text
    doyen(shop, "check", **variables)
    assert summary.read_text(encoding="utf-8").startswith(text)
    assert summary.read_text(encoding="utf-8").count("# doyen\n") == 2
    lost = doyen(shop, "check", **(variables | {"GITHUB_STEP_SUMMARY": str(tmp_path / "no" / "file.md")}))
    assert lost.returncode == 1
    assert lost.stderr.startswith("cannot write the job summary ")


def test_limit_is_for_agents(shop: Path) -> None:
    outcome = doyen(shop, "check", "--limit", "3")
    assert outcome.returncode == 2
    assert "--limit belongs to the agent form" in outcome.stderr


def test_undecodable_name_harms_no_form(tmp_path: Path) -> None:
    project = tmp_path / "project"
    (project / ".git").mkdir(parents=True)
    try:
        Path(os.fsdecode(os.fsencode(project) + b"/bad\xff.py")).write_bytes(b"x = 1\n")
    except OSError:
        pytest.skip("this file system holds names in Unicode only")
    for name in ReportFormat:
        outcome = doyen(project, "check", "--output-format", name, "-o", str(tmp_path / "out"))
        told = (tmp_path / "out").read_text(encoding="utf-8") + outcome.stderr
        assert (outcome.returncode, outcome.stdout) == (0, ""), name
        assert "bad" in told or "1 problem" in told, name


def test_problems_are_told_where_a_form_has_no_place_for_them(tmp_path: Path) -> None:
    (tmp_path / "project" / ".git").mkdir(parents=True)
    (tmp_path / "project" / "broken.py").write_text("def (:\n", encoding="utf-8")
    outcome = doyen(tmp_path / "project", "check", "--output-format", "gitlab")
    assert (outcome.returncode, json.loads(outcome.stdout)) == (0, [])
    assert outcome.stderr.startswith("1 problem: what they concern was not reviewed")
    sarif = json.loads(doyen(tmp_path / "project", "check", "--output-format", "sarif").stdout)
    (note,) = sarif["runs"][0]["invocations"][0]["toolExecutionNotifications"]
    assert note["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "broken.py"


def test_a_form_loads_no_other(shop: Path) -> None:
    code = "import sys; sys.argv = ['doyen', 'check', '--output-format', 'json']\n"
    code += "from doyen.faces.guard import run\nrun()\n"
    code += "print(*(n for n in sys.modules if n.startswith('doyen.reports.')), file=sys.stderr)"
    form(shop, "json")
    cache = shop.parents[2] / "cache"
    outcome = subprocess.run(
        [sys.executable, "-c", code], cwd=shop, env={**os.environ, "XDG_CACHE_HOME": str(cache)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    loaded = {name.removeprefix("doyen.reports.") for name in outcome.stderr.split()}
    assert "forms.interchange" in loaded
    others = {form.module.removeprefix("doyen.reports.") for form in ReportFormat} - {"forms.interchange"}
    assert not loaded & others
