"""Runs the example programs of pages: texts to a report, marks against findings, fixes against what the page shows.

What is wrong is told in sentences, an empty list is a true page. The tests of doyen's own rules and the command
`test-rules` both ask here.
"""

import difflib
import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec

from doyen.errors import RuleError
from doyen.facts.collect import collect
from doyen.facts.model import FileFacts
from doyen.frameworks.backend import Backend
from doyen.frameworks.recognise import Recogniser, recognised
from doyen.knowledge.load import StubFile, StubModule, load, needed, stub_files
from doyen.program.link import link
from doyen.report import Report, ReportedFinding
from doyen.review import review
from doyen.rule_loader import Rule
from doyen.rule_page import Case, Mark, RulePage
from doyen.settings import Settings
from doyen.syntax.parse import parse
from doyen.text.edit import Edit, apply
from doyen.text.source import DecodedText

_MOST_ROUNDS = 10

type Stub = tuple[str, bytes]
"""A stub file: its path below the folder of stubs, and its bytes."""


class Ground(msgspec.Struct, frozen=True):
    """What stands beside doyen's own knowledge and recognisers when examples run."""

    stubs: tuple[Stub, ...] = ()
    recognisers: tuple[Recogniser, ...] = ()


OWN_GROUND = Ground()


@functools.cache
def _stub_list(added: tuple[Stub, ...]) -> tuple[StubFile, ...]:
    return tuple(stub_files(added))


@functools.cache
def _loaded(file: StubFile) -> list[tuple[str, FileFacts]]:
    return load(file)


def stubs(files: Iterable[FileFacts], added: tuple[Stub, ...] = ()) -> list[StubModule]:
    """The stub modules that files need; of two with one name the later one, an added one, holds."""
    names = {(name.loads or name.module).partition(".")[0] for one in files for name in one.imports if not name.level}
    found: dict[str, StubModule] = {}
    for file in needed(_stub_list(added), names):
        found.update((name, (file.path, name, facts)) for name, facts in _loaded(file))
    return list(found.values())


def backend_of(files: Mapping[str, str], ground: Ground = OWN_GROUND) -> Backend:
    """Links a program given as texts by path."""
    facts = {path: collect(parse(text.encode())) for path, text in files.items() if path.endswith(".py")}
    program = link(facts.items(), stubs(facts.values(), ground.stubs))
    return Backend(program, recognised(program, ground.recognisers), lambda path: DecodedText(files[path]))


def reviewed(
    files: Mapping[str, str], rules: Sequence[Rule], settings: Settings | None = None, ground: Ground = OWN_GROUND
) -> Report:
    """Reviews a program given as texts; without settings all given rules run and nothing else."""
    return review(backend_of(files, ground), rules, settings or Settings(select=tuple(rule.name for rule in rules)))


def mismatches(findings: Iterable[ReportedFinding], marks: Iterable[Mark]) -> list[str]:
    """What keeps findings and marks from matching one to one; empty when they do."""
    left = sorted(marks, key=lambda mark: (not mark.words, mark))
    wrong = []
    for finding in sorted(findings, key=lambda one: (one.path, one.end_line - one.line, one.line, one.column)):
        fitting = [mark for mark in left if fits(finding, mark)]
        if fitting:
            left.remove(fitting[0])
        else:
            wrong.append(f"{finding.path}:{finding.line}: expected nothing, got the finding: {finding.message}")
    return wrong + [f"{mark.path}:{mark.line}: expected a finding{_saying(mark)}, got none that fits" for mark in left]


def _saying(mark: Mark) -> str:
    return f' that says "{mark.words}"' if mark.words else ""


def fits(finding: ReportedFinding, mark: Mark) -> bool:
    """Whether a mark stands on a line of the finding's span and its words occur in the message."""
    return finding.path == mark.path and finding.line <= mark.line <= finding.end_line and mark.words in finding.message


def fixed_once(files: Mapping[str, str], report: Report) -> dict[str, str]:
    """The files after the first fix of each finding; a fix that collides with an earlier one waits for the next run."""
    chosen: dict[str, list[Edit]] = {}
    for finding in report.findings:
        edits = [edit.edit for fix in finding.fixes[:1] for edit in fix.edits]
        if all(_fits_in(files[edit.path], [*chosen.get(edit.path, ()), edit]) for edit in edits):
            for edit in edits:
                chosen.setdefault(edit.path, []).append(edit)
    return {path: apply(text, chosen.get(path, ())) for path, text in files.items()}


def _fits_in(text: str, edits: list[Edit]) -> bool:
    try:
        apply(text, edits)
    except ValueError:
        return False
    return True


def fixed(files: Mapping[str, str], rule: Rule, ground: Ground = OWN_GROUND) -> dict[str, str]:
    """The files after fixing until nothing changes; raises `RuleError` where that takes more than ten runs."""
    current = dict(files)
    for _ in range(_MOST_ROUNDS):
        after = fixed_once(current, reviewed(current, [rule], ground=ground))
        if after == current:
            return current
        current = after
    message = f"the fixes of {rule.name} do not come to an end"
    raise RuleError(message)


def bad_faults(rule: Rule, case: Case, ground: Ground = OWN_GROUND) -> list[str]:
    """What is wrong with a case of Bad: it finds exactly what its marks say, and the rule does not crash."""
    report = reviewed(case.files, [rule], ground=ground)
    faults = [*_problems(report), *mismatches(report.findings, case.marks)]
    if not rule.can_fix and any(finding.fixes for finding in report.findings):
        faults.append("expected no fix, since the page has no `## Fixed`, got one")
    return faults


def good_faults(rule: Rule, case: Case, ground: Ground = OWN_GROUND) -> list[str]:
    """What is wrong with a case of Good: it finds nothing, and the rule does not crash."""
    report = reviewed(case.files, [rule], ground=ground)
    return [*_problems(report), *mismatches(report.findings, ())]


def fixed_faults(rule: Rule, bad: Case, shown: Case, ground: Ground = OWN_GROUND) -> list[str]:
    """What is wrong with a case of Fixed: the fix of Bad gives it; it parses, is clean, and stays as it is."""
    try:
        result = fixed(bad.files, rule, ground)
    except RuleError as error:
        return [str(error)]
    faults = _differences({**bad.files, **shown.files}, result)
    report = reviewed(result, [rule], ground=ground)
    return [*faults, *_problems(report), *mismatches(report.findings, ())]


def page_faults(rule: Rule, page: RulePage, ground: Ground = OWN_GROUND) -> Iterator[str]:
    """What is wrong with the examples of a page, or of further cases, each told with its heading."""
    for case in page.bad:
        yield from (f"{_heading('Bad', case)}, {fault}" for fault in bad_faults(rule, case, ground))
    for case in page.good:
        yield from (f"{_heading('Good', case)}, {fault}" for fault in good_faults(rule, case, ground))
    bad = {case.name: case for case in page.bad}
    for shown in page.fixed:
        found = fixed_faults(rule, bad[shown.name], shown, ground)
        yield from (f"{_heading('Fixed', shown)}, {fault}" for fault in found)


def _heading(section: str, case: Case) -> str:
    return f"{section} `{case.name}`" if case.name else section


def _problems(report: Report) -> list[str]:
    """What kept an example from being reviewed: a crash of the rule, or code that does not parse."""
    return [
        f"{problem.path}:{problem.line}: expected code that parses, got: {problem.message}"
        if problem.path
        else problem.message
        for problem in report.problems
    ]


def _differences(expected: Mapping[str, str], got: Mapping[str, str]) -> list[str]:
    """How fixed files differ from those shown, line by line."""
    faults = []
    for path, text in got.items():
        lines = difflib.unified_diff(
            expected[path].splitlines(), text.splitlines(), "expected", "got", n=1, lineterm=""
        )
        if listed := "\n".join(lines):
            faults.append(f"{path}: expected another result of the fix:\n{listed}")
    return faults
