"""The one door: a linked backend, rules and settings give a `Report`.

Rules run one after the other, each guarded; what they find is identified, silenced where the code says so, filtered
to the requested paths, and put in an order that depends on nothing but the findings.
"""

import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import GeneratorType

import msgspec

from doyen.fix import Fix, Trust
from doyen.frameworks.backend import Backend
from doyen.report import (
    Position,
    Problem,
    Report,
    ReportedEdit,
    ReportedFinding,
    ReportedFix,
    ReportedStep,
    Statistics,
    finding_order,
    fingerprint,
    is_asked,
)
from doyen.rule import Finding, Step
from doyen.rule_loader import Rule
from doyen.settings.model import Configuration, Settings, everywhere
from doyen.settings.path_patterns import SettingsByPath
from doyen.settings.rule_options import Variant, check_rules, options_of, variants
from doyen.settings.selection import is_selected, may_fix, severity_of
from doyen.suppression.applying import Suppressions
from doyen.suppression.comment_rules import COMMENT_RULES, CommentRule
from doyen.suppression.judging import CommentJudge, comment_findings
from doyen.text.span import Place

type AnyRule = Rule | CommentRule


class _Found(msgspec.Struct, frozen=True):
    """What all rules found: the findings of each with the rule, the crashes, and which rules came to an end."""

    findings: tuple[tuple[AnyRule, Finding], ...]
    problems: tuple[Problem, ...]
    finished: Mapping[str, Rule]


class Outcome(msgspec.Struct, frozen=True):
    """What one rule found, and the problem it ended with if it crashed."""

    findings: tuple[Finding, ...]
    crash: Problem | None = None


type Runner = Callable[[Backend, Sequence[Rule]], Sequence[Outcome]]
"""Runs rules on a backend and gives the outcome of each, in their order."""


def run_rule(backend: Backend, rule: Rule) -> Outcome:
    """Runs one rule; when it crashes, what it found before is kept."""
    findings: list[Finding] = []
    yielded: Iterable[Finding] = ()
    try:
        yielded = rule.find(backend)
        findings.extend(_checked(yielded, backend) if rule.plugin else yielded)
    except (Exception, SystemExit) as error:  # noqa: BLE001  # one rule's crash must not end the review
        crash = _plugin_crash(rule, error, yielded) if rule.plugin else _crash(rule, error)
        return Outcome(tuple(findings), crash)
    return Outcome(tuple(findings))


def _checked(yielded: Iterable[object], backend: Backend) -> Iterator[Finding]:
    """What a plugin's rule yields; raises `TypeError` for what is no finding about reviewed files."""
    paths = {module.path for module in backend.program.modules}
    for found in yielded:
        if not isinstance(found, Finding):
            message = f"`check` yields {type(found).__name__}, not Finding"
            raise TypeError(message)
        try:
            finding = msgspec.msgpack.decode(msgspec.msgpack.encode(found), type=Finding)
        except (TypeError, msgspec.MsgspecError) as error:
            message = f"a value of a finding has a wrong type: {error}"
            raise TypeError(message) from error
        for place in _places(finding):
            lines = len(backend.text(place.path).starts) if place.path in paths else 0
            if not 1 <= place.span.line <= place.span.end_line <= lines:
                message = f"a finding speaks of `{place.path}:{place.span.line}`, which is no line of a reviewed file"
                raise TypeError(message)
        yield finding


def _places(finding: Finding) -> Iterator[Place]:
    """Every place a finding speaks of."""
    yield finding.place
    yield from (step.place for step in (*finding.trace, *finding.related))
    yield from (Place(edit.path, edit.span) for fix in finding.fixes for edit in fix.edits)


def run_rules(backend: Backend, rules: Sequence[Rule]) -> tuple[Outcome, ...]:
    """Runs rules one after the other."""
    return tuple(run_rule(backend, rule) for rule in rules)


def review(
    backend: Backend,
    rules: Sequence[Rule],
    settings: Settings | Configuration,
    paths: Sequence[str] = (),
    run: Runner = run_rules,
) -> Report:
    """Runs the rules that some file selects and reports what they find under some paths (all, when none is given).

    A finding is judged by the settings of the file of its own place. Paths are relative to the project root. Raises
    `UsageError` for settings that name a rule, category or tier that does not exist, or break a rule's options.
    """
    configuration = settings if isinstance(settings, Configuration) else everywhere(settings)
    check_rules(configuration, rules, COMMENT_RULES)
    judge = SettingsByPath(configuration)
    chosen = variants(configuration, rules)
    found = _gathered(chosen, run(backend, [variant.rule for variant in chosen]), judge)
    directives = {module.path: module.facts.directives for module in backend.program.modules}
    suppressions = Suppressions(directives, configuration.today)
    identified = list(_identified(backend, found.findings))
    kept = [
        (rule, visible, fingerprint)
        for rule, finding, fingerprint in identified
        if (visible := suppressions.apply(rule.name, finding)) is not None
    ]
    suppressed = len(identified) - len(kept)
    comment_judge = CommentJudge(
        suppressions=suppressions,
        names=frozenset(_names(rules, configuration)),
        judged=_Judged(found.finished, judge).holds,
        requires=lambda path: judge.at(path).require_reason,
        text=backend.text,
    )
    about = [pair for pair in comment_findings(comment_judge) if is_selected(judge.at(pair[1].place.path), pair[0])]
    kept += _identified(backend, about)
    asked = [row for row in kept if is_asked(row[1].place.path, paths)]
    return Report(
        findings=tuple(sorted((_reported(*row, judge.at(row[1].place.path)) for row in asked), key=finding_order)),
        problems=tuple(sorted({*found.problems, *_file_problems(backend, paths)})),
        statistics=_statistics(backend, len({variant.rule.name for variant in chosen}), suppressed),
    )


def _names(rules: Sequence[Rule], configuration: Configuration) -> Iterator[str]:
    """Every name a comment may ignore."""
    yield from (rule.name for rule in rules)
    yield from (rule.name for rule in COMMENT_RULES)
    yield from (rule.name for rule in configuration.absent)


class _Judged(msgspec.Struct, frozen=True):
    """Which rules came to an end, and for which files they count."""

    finished: Mapping[str, Rule]
    settings: SettingsByPath

    def holds(self, path: str, name: str) -> bool:
        """Whether a rule ran for a file and came to an end."""
        return name in self.finished and is_selected(self.settings.at(path), self.finished[name])


def _gathered(chosen: Sequence[Variant], outcomes: Sequence[Outcome], settings: SettingsByPath) -> _Found:
    """Joins what the rules found where they are wanted; a rule that says the same of a place twice is heard once."""
    findings: dict[tuple[str, object, str], tuple[AnyRule, Finding]] = {}
    crashed = {variant.rule.name for variant, outcome in zip(chosen, outcomes, strict=True) if outcome.crash}
    for variant, outcome in zip(chosen, outcomes, strict=True):
        rule = variant.rule
        for finding in outcome.findings:
            holding = settings.at(finding.place.path)
            if is_selected(holding, rule) and options_of(holding, rule) == variant.options:
                findings.setdefault((rule.name, finding.place, finding.message), (rule, finding))
    return _Found(
        findings=tuple(findings.values()),
        problems=tuple(dict.fromkeys(outcome.crash for outcome in outcomes if outcome.crash is not None)),
        finished={variant.rule.name: variant.rule for variant in chosen if variant.rule.name not in crashed},
    )


def _crash(rule: Rule, error: BaseException) -> Problem:
    frames = traceback.extract_tb(error.__traceback__)
    where = f" in {frames[-1].name}, line {frames[-1].lineno}" if frames else ""
    message = f"the rule `{rule.name}` crashed{where}: {_first_line(error)}; please report this"
    return Problem("", 0, "rule-crash", message)


def _plugin_crash(rule: Rule, error: BaseException, yielded: object) -> Problem:
    """The crash of a plugin's rule, at the last line of its own file that was at work."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == rule.file]
    frame = yielded.gi_frame if isinstance(yielded, GeneratorType) else None
    line = lines[-1] if lines else frame.f_lineno if frame is not None else None
    place = rule.file if line is None else f"{rule.file}:{line}"
    message = f"the rule `{rule.name}` of the plugin `{rule.plugin}` crashed: {place}: {_first_line(error)}"
    return Problem("", 0, "rule-crash", message)


def _first_line(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}".rstrip(": ").split("\n")[0]


def _identified(
    backend: Backend, findings: Iterable[tuple[AnyRule, Finding]]
) -> Iterator[tuple[AnyRule, Finding, str]]:
    """Each finding with its fingerprint; equal ones are counted in the order of their places."""
    seen: Counter[tuple[str, str, str]] = Counter()
    for rule, finding in sorted(findings, key=lambda pair: (pair[0].name, pair[1].place, pair[1].message)):
        anchor = finding.anchor or " ".join(backend.text(finding.place.path).slice(finding.place.span).split())
        key = (rule.name, finding.scope or finding.place.path, anchor)
        yield rule, finding, fingerprint(*key, seen[key])
        seen[key] += 1


def _reported(rule: AnyRule, finding: Finding, identity: str, settings: Settings) -> ReportedFinding:
    span = finding.place.span
    fixes = finding.fixes if may_fix(settings, rule) else _suggested(finding.fixes)
    return ReportedFinding(
        rule=rule.name,
        category=rule.category,
        severity=severity_of(settings, rule) or finding.severity or rule.severity,
        tier=rule.tier,
        confidence=finding.confidence,
        path=finding.place.path,
        line=span.line,
        column=span.column,
        end_line=span.end_line,
        end_column=span.end_column,
        scope=finding.scope,
        message=finding.message,
        fingerprint=identity,
        cwe=rule.cwe,
        trace=tuple(_step(step) for step in finding.trace),
        related=tuple(_step(step) for step in finding.related),
        fixes=tuple(_fix(fix) for fix in fixes),
    )


def _step(step: Step) -> ReportedStep:
    span = step.place.span
    return ReportedStep(step.place.path, span.line, step.message, span.column, span.end_line, span.end_column)


def _suggested(fixes: Iterable[Fix]) -> Iterator[Fix]:
    """Fixes that nobody wants applied: they are shown."""
    return (msgspec.structs.replace(fix, trust=Trust.SUGGEST) for fix in fixes)


def _fix(fix: Fix) -> ReportedFix:
    edits = tuple(
        ReportedEdit(
            edit.path,
            Position(edit.span.line, edit.span.column),
            Position(edit.span.end_line, edit.span.end_column),
            edit.text,
        )
        for edit in fix.edits
    )
    return ReportedFix(fix.trust, fix.title, edits)


def _file_problems(backend: Backend, paths: Sequence[str]) -> Iterator[Problem]:
    for module in backend.program.modules:
        if is_asked(module.path, paths):
            for problem in module.facts.problems:
                yield Problem(module.path, problem.line, problem.kind, problem.message)


def _statistics(backend: Backend, rules: int, suppressed: int) -> Statistics:
    modules = backend.program.modules
    return Statistics(
        files=len(modules),
        lines=sum(module.facts.lines for module in modules),
        functions=sum(len(module.facts.functions) for module in modules),
        rules=rules,
        suppressed=suppressed,
    )
