"""The HTML report in a real browser: it draws, follows links and keys, stays quiet, and needs nothing from outside."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from doyen.fix import Trust
from doyen.report import Position, Problem, Report, ReportedEdit, ReportedFinding, ReportedFix, ReportedStep
from doyen.reports.forms.context import Context, RuleText
from doyen.reports.forms.html import render_html
from doyen.rule import Confidence, Severity, Tier
from doyen.text.source import DecodedText

SHOP = Path(__file__).parents[2] / "examples" / "shop"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
HOSTILE = '</script><img src=x onerror="window.broken=1"><!-- <script>window.broken=1</script> \u2028 `x` ${1}'

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="there is no Chromium on this machine; `just browser` installs it"
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A headless Chromium."""
    with sync_playwright() as driver:
        found = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"] if os.geteuid() == 0 else [])
        yield found
        found.close()


@pytest.fixture(scope="module")
def shop_page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the example."""
    folder = tmp_path_factory.mktemp("page")
    shop = shutil.copytree(SHOP, folder / "shop", ignore=shutil.ignore_patterns(".doyen_cache"))
    file = folder / "report.html"
    words = [sys.executable, "-m", "doyen", "check", "--exit-zero", "--output-format", "html", "-o", str(file)]
    subprocess.run(words, cwd=shop, check=True, capture_output=True)
    return file


class Visit:
    """A page that is open, with everything it complained about or asked for."""

    def __init__(self, browser: Browser, file: Path, fragment: str = "") -> None:
        self.page: Page = browser.new_page(viewport={"width": 1500, "height": 1000})
        self.complaints: list[str] = []
        self.requests: list[str] = []
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.goto(f"{file.as_uri()}{fragment}")

    def press(self, key: str) -> None:
        """Presses a key and waits until the page is drawn anew."""
        self.page.keyboard.press(key)
        self.page.evaluate("new Promise(done => setTimeout(() => requestAnimationFrame(done), 40))")

    def count(self, selector: str) -> int:
        """How many elements a selector has."""
        return self.page.locator(selector).count()

    def text(self, selector: str) -> str:
        """The text of an element."""
        return self.page.locator(selector).first.inner_text()

    def end(self) -> None:
        """Closes the page, which must have been silent and content with itself."""
        assert self.complaints == []
        assert [url for url in self.requests if not url.startswith(("file:", "data:"))] == []
        self.page.close()


def test_overview_counts_and_leads_to_findings(browser: Browser, shop_page: Path) -> None:
    visit = Visit(browser, shop_page)
    assert "7\nerrors" in visit.text(".figures")
    assert visit.text("h1") == "shop"
    visit.page.get_by_role("link", name="disk-io-on-loop").click()
    assert visit.count("#list button[data-finding]") == 1
    assert "#findings" in visit.page.url
    visit.end()


def test_keys_walk_findings_and_hops(browser: Browser, shop_page: Path) -> None:
    visit = Visit(browser, shop_page, "#findings")
    press = visit.press
    press("j")
    first = visit.text("#detail .message")
    press("j")
    second = visit.text("#detail .message")
    assert first != second
    assert "hop 1 of 3" in visit.text(".stepper")
    press("ArrowRight")
    assert "hop 2 of 3" in visit.text(".stepper")
    assert visit.text('.hop[aria-current="true"] mark') == "customer.has_password(body.password)"
    press("k")
    assert visit.text("#detail .message") == first
    press("/")
    visit.page.keyboard.type("warehouse")
    assert visit.count("#list button[data-finding]") == 1
    visit.end()


def test_a_link_leads_to_its_finding(browser: Browser, shop_page: Path) -> None:
    visit = Visit(browser, shop_page, "#findings")
    prints = visit.page.eval_on_selector_all("#list button", "all => all.map(one => one.dataset.finding)")
    visit.end()
    for fingerprint in prints[:3]:
        linked = Visit(browser, shop_page, f"#finding/{fingerprint}")
        assert fingerprint in linked.text("#detail .tags")
        linked.end()


def test_filters_narrow_the_list(browser: Browser, shop_page: Path) -> None:
    visit = Visit(browser, shop_page, "#findings")
    visit.page.get_by_label("error").uncheck()
    assert visit.count("#list button[data-finding]") == 6
    visit.page.get_by_label("with a fix").check()
    assert 0 < visit.count("#list button[data-finding]") < 3
    visit.page.locator(".tree button", has_text="routes").first.click()
    rows = visit.count("#list button[data-finding]")
    assert rows >= 1
    assert visit.page.locator("#list .where", has_text="app/routes/").count() == rows
    visit.page.locator("#search").fill("no such finding")
    assert "Nothing fits" in visit.text("#list")
    visit.end()


def test_fix_is_a_diff(browser: Browser, shop_page: Path) -> None:
    visit = Visit(browser, shop_page, "#findings")
    visit.page.locator("#list button", has_text="bcrypt.checkpw").click()
    assert "import asyncio" in visit.text("#detail .add")
    assert "customer.has_password(body.password)" in visit.text("#detail .del")
    visit.end()


def test_routes_tell_what_blocks(browser: Browser, shop_page: Path) -> None:
    visit = Visit(browser, shop_page, "#routes")
    assert visit.count("tbody tr") == 7
    visit.page.locator("#search").fill("login")
    assert visit.count("tbody tr") == 1
    assert "bcrypt.checkpw" in visit.text("tbody .error")
    visit.end()


def test_picture_is_drawn_and_followed(browser: Browser, shop_page: Path) -> None:
    visit = Visit(browser, shop_page, "#picture")
    boxes = visit.count("#canvas .box")
    assert boxes == 25
    assert visit.count("#canvas path.hot") >= 8
    visit.page.locator("#canvas .box", has_text="POST /accounts/login").click()
    assert 0 < visit.count("#canvas .box") < boxes
    visit.page.get_by_role("button", name="whole backend").click()
    assert visit.count("#canvas .box") == boxes
    before = visit.page.locator("#canvas > g").get_attribute("transform")
    visit.page.locator("#canvas").hover()
    visit.page.mouse.wheel(0, -300)
    assert visit.page.locator("#canvas > g").get_attribute("transform") != before
    visit.page.get_by_label("only what blocks").check()
    assert 0 < visit.count("#canvas .box") < boxes
    visit.end()


def test_dark_and_light(browser: Browser, shop_page: Path) -> None:
    visit = Visit(browser, shop_page)
    paper = "getComputedStyle(document.body).backgroundColor"
    light = visit.page.evaluate(paper)
    visit.press("t")
    assert visit.page.evaluate(paper) != light
    visit.page.screenshot(path=str(shop_page.with_suffix(".png")))
    assert shop_page.with_suffix(".png").stat().st_size > 20_000
    visit.end()


def many(count: int) -> Report:
    """A report of hostile findings over many files."""
    findings = []
    for number in range(count):
        path = f"app/part{number % 40}/file{number % 400}.py"
        step = ReportedStep(path, 1, f"`f` calls {HOSTILE}", 1, 1, 9)
        edit = ReportedEdit(path, Position(1, 1), Position(1, 4), HOSTILE)
        findings.append(
            ReportedFinding(
                rule="blocking-call-on-loop",
                category="concurrency",
                severity=list(Severity)[number % 3],
                tier=Tier.DEFAULT,
                confidence=Confidence.HIGH,
                path=path,
                line=1,
                column=1,
                end_line=1,
                end_column=9,
                scope=HOSTILE,
                message=f"{number} {HOSTILE}",
                fingerprint=f"{number:016x}",
                trace=(step, step),
                fixes=(ReportedFix(Trust.UNSAFE, HOSTILE, (edit,)),),
            )
        )
    return Report(findings=tuple(findings), problems=(Problem("a.py", 1, "syntax", HOSTILE),))


def test_what_the_project_says_stays_text(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    name = "blocking-call-on-loop"
    rules = {name: RuleText(name, "concurrency", HOSTILE, HOSTILE, HOSTILE, Severity.ERROR, Tier.DEFAULT)}
    source = DecodedText(f"x = {HOSTILE!r}\n{HOSTILE}\n")
    file.write_text(render_html(many(20), Context(lambda _path: source, rules=lambda: rules, project=HOSTILE)), "utf-8")
    visit = Visit(browser, file, f"#finding/{3:016x}")
    assert HOSTILE.partition("`")[0].rstrip("\u2028 ") in visit.text("#detail .message")
    assert visit.page.evaluate("window.broken") is None
    assert visit.count("img") == 0
    assert visit.count("nav a") == 2, "without routes there is neither a table nor a picture"
    visit.end()


def test_five_thousand_findings(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    source = DecodedText("def f(): ...\n")
    file.write_text(render_html(many(5000), Context(lambda _path: source, project="big")), "utf-8")
    assert file.stat().st_size < 10_000_000
    visit = Visit(browser, file, "#findings")
    assert "5,000 findings" in visit.text("#list")
    assert visit.count("#list button[data-finding]") == 150
    visit.page.get_by_role("button", name="4,850 more").click()
    assert visit.count("#list button[data-finding]") == 300
    visit.page.locator("#search").fill("4999")
    assert visit.count("#list button[data-finding]") == 1
    visit.end()


def test_a_clean_project_says_so(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    file.write_text(render_html(Report(), Context(lambda _path: DecodedText(""), project="clean")), "utf-8")
    visit = Visit(browser, file)
    assert "No findings" in visit.text("main")
    visit.press("2")
    assert "No findings" in visit.text("#list")
    visit.end()


def test_the_page_is_a_function_of_the_report(shop_page: Path) -> None:
    report = many(5)
    context = Context(lambda _path: DecodedText("x\n"), project="same")
    pages = {render_html(msgspec.structs.replace(report), context) for _ in range(2)}
    assert len(pages) == 1
    assert shop_page.read_text(encoding="utf-8").startswith("<!doctype html>")
