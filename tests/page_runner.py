"""Runs the example programs of pages: texts to a report, marks against findings, fixes against what the page shows."""

import functools
from collections.abc import Iterable, Mapping, Sequence

from doyen.facts.collect import collect
from doyen.facts.model import FileFacts
from doyen.frameworks.backend import Backend
from doyen.frameworks.recognise import recognised
from doyen.knowledge.load import StubFile, StubModule, load, needed, stub_files
from doyen.program.link import link
from doyen.report import Report, ReportedFinding
from doyen.review import review
from doyen.rule_loader import Rule
from doyen.rule_page import Case, Mark
from doyen.settings import Settings
from doyen.syntax.parse import parse
from doyen.text.edit import Edit, apply
from doyen.text.source import DecodedText


@functools.cache
def stub_list() -> tuple[StubFile, ...]:
    """The tool's own stub files."""
    return tuple(stub_files())


@functools.cache
def loaded(file: StubFile) -> list[tuple[str, FileFacts]]:
    """The modules of a stub file."""
    return load(file)


def stubs(files: Iterable[FileFacts]) -> list[StubModule]:
    """The stub modules that files need."""
    names = {(name.loads or name.module).partition(".")[0] for one in files for name in one.imports if not name.level}
    return [(file.path, name, facts) for file in needed(stub_list(), names) for name, facts in loaded(file)]


def backend_of(files: Mapping[str, str]) -> Backend:
    """Links a program given as texts by path."""
    facts = {path: collect(parse(text.encode())) for path, text in files.items() if path.endswith(".py")}
    program = link(facts.items(), stubs(facts.values()))
    return Backend(program, recognised(program), lambda path: DecodedText(files[path]))


def reviewed(files: Mapping[str, str], rules: Sequence[Rule], settings: Settings | None = None) -> Report:
    """Reviews a program given as texts; without settings all given rules run and nothing else."""
    return review(backend_of(files), rules, settings or Settings(select=tuple(rule.name for rule in rules)))


def mismatches(findings: Iterable[ReportedFinding], marks: Iterable[Mark]) -> list[str]:
    """What keeps findings and marks from matching one to one; empty when they do."""
    left = sorted(marks, key=lambda mark: (not mark.words, mark))
    wrong = []
    for finding in sorted(findings, key=lambda one: (one.path, one.end_line - one.line, one.line, one.column)):
        fitting = [mark for mark in left if fits(finding, mark)]
        if fitting:
            left.remove(fitting[0])
        else:
            wrong.append(f"unexpected: {finding.path}:{finding.line} {finding.message}")
    return wrong + [f"missing: {mark.path}:{mark.line} {mark.words}" for mark in left]


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


def fixed(files: Mapping[str, str], rule: Rule) -> dict[str, str]:
    """The files after fixing until nothing changes; fails where that takes more than ten runs."""
    current = dict(files)
    for _ in range(10):
        after = fixed_once(current, reviewed(current, [rule]))
        if after == current:
            return current
        current = after
    message = f"the fixes of {rule.name} do not come to an end"
    raise AssertionError(message)


def check_bad(rule: Rule, case: Case) -> None:
    """Bad finds exactly what its marks say."""
    assert mismatches(reviewed(case.files, [rule]).findings, case.marks) == []


def check_good(rule: Rule, case: Case) -> None:
    """Good finds nothing, and no rule crashes on it."""
    report = reviewed(case.files, [rule])
    assert mismatches(report.findings, ()) == []
    assert [problem for problem in report.problems if problem.kind == "rule-crash"] == []


def check_fixed(rule: Rule, bad: Case, shown: Case) -> None:
    """Fixing Bad gives Fixed, which parses, is clean, and stays as it is."""
    result = fixed(bad.files, rule)
    assert result == {**bad.files, **shown.files}
    assert [parse(text.encode()).problems for text in result.values()] == [()] * len(result)
    report = reviewed(result, [rule])
    assert mismatches(report.findings, ()) == []
    assert fixed_once(result, report) == result
