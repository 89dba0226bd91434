"""The one door: a linked backend, rules and settings give a `Report`.

Rules run one after the other, each guarded; what they find is identified, silenced where the code says so, filtered
to the requested paths, and put in an order that depends on nothing but the findings.
"""

import hashlib
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from doyen.fix import Fix
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
)
from doyen.rule import Finding, Severity, Step
from doyen.rule_loader import Rule
from doyen.settings import Settings, is_selected, selected
from doyen.suppression import COMMENT_RULES, UNKNOWN, UNUSED, CommentRule, Suppressions

type AnyRule = Rule | CommentRule

_RANKS = {severity: rank for rank, severity in enumerate(Severity)}


class _Found(msgspec.Struct, frozen=True):
    """What all rules found: the findings of each with the rule, the crashes, and which rules came to an end."""

    findings: tuple[tuple[AnyRule, Finding], ...]
    problems: tuple[Problem, ...]
    finished: frozenset[str]


class Outcome(msgspec.Struct, frozen=True):
    """What one rule found, and the problem it ended with if it crashed."""

    findings: tuple[Finding, ...]
    crash: Problem | None = None


type Runner = Callable[[Backend, Sequence[Rule]], Sequence[Outcome]]
"""Runs rules on a backend and gives the outcome of each, in their order."""


def run_rule(backend: Backend, rule: Rule) -> Outcome:
    """Runs one rule; when it crashes, what it found before is kept."""
    findings: list[Finding] = []
    try:
        findings.extend(rule.find(backend))
    except Exception as error:  # noqa: BLE001  # one rule's crash must not end the review
        return Outcome(tuple(findings), _crash(rule, error))
    return Outcome(tuple(findings))


def run_rules(backend: Backend, rules: Sequence[Rule]) -> tuple[Outcome, ...]:
    """Runs rules one after the other."""
    return tuple(run_rule(backend, rule) for rule in rules)


def review(
    backend: Backend,
    rules: Sequence[Rule],
    settings: Settings,
    paths: Sequence[str] = (),
    run: Runner = run_rules,
) -> Report:
    """Runs the selected rules and reports what they find under some paths (all, when none is given).

    Paths are relative to the project root. Raises `UsageError` for a selector that means nothing.
    """
    choices: tuple[AnyRule, ...] = (*rules, *COMMENT_RULES)
    chosen = [rule for rule in selected(settings, choices) if isinstance(rule, Rule)]
    found = _gathered(chosen, run(backend, chosen))
    suppressions = Suppressions({module.path: module.facts.directives for module in backend.program.modules})
    identified = list(_identified(backend, found.findings))
    kept = [
        (rule, visible, fingerprint)
        for rule, finding, fingerprint in identified
        if (visible := suppressions.apply(rule.name, finding)) is not None
    ]
    about = list(_about_comments(backend, suppressions, settings, rules, found.finished))
    kept += _identified(backend, about)
    asked = [row for row in kept if _is_under(row[1].place.path, paths)]
    suppressed = len(identified) - (len(kept) - len(about))
    return Report(
        findings=tuple(sorted((_reported(*row) for row in asked), key=_order)),
        problems=tuple(sorted({*found.problems, *_file_problems(backend, paths)})),
        statistics=_statistics(backend, len(chosen), suppressed),
    )


def _gathered(rules: Sequence[Rule], outcomes: Sequence[Outcome]) -> _Found:
    """Joins what the rules found; a rule that says the same of one place twice is heard once."""
    findings: dict[tuple[str, object, str], tuple[AnyRule, Finding]] = {}
    for rule, outcome in zip(rules, outcomes, strict=True):
        for finding in outcome.findings:
            findings.setdefault((rule.name, finding.place, finding.message), (rule, finding))
    return _Found(
        findings=tuple(findings.values()),
        problems=tuple(outcome.crash for outcome in outcomes if outcome.crash is not None),
        finished=frozenset(rule.name for rule, outcome in zip(rules, outcomes, strict=True) if outcome.crash is None),
    )


def _crash(rule: Rule, error: Exception) -> Problem:
    frames = traceback.extract_tb(error.__traceback__)
    where = f" in {frames[-1].name}, line {frames[-1].lineno}" if frames else ""
    text = f"{type(error).__name__}: {error}".rstrip(": ").split("\n")[0]
    return Problem("", 0, "rule-crash", f"the rule `{rule.name}` crashed{where}: {text}; please report this")


def _about_comments(
    backend: Backend, suppressions: Suppressions, settings: Settings, rules: Sequence[Rule], finished: frozenset[str]
) -> Iterator[tuple[AnyRule, Finding]]:
    """Findings about directives: names not needed among the rules that ran, and names that do not exist."""
    if is_selected(settings, UNUSED):
        yield from ((UNUSED, finding) for finding in suppressions.unused(finished, backend.text))
    if is_selected(settings, UNKNOWN):
        known = [*(rule.name for rule in rules), *(rule.name for rule in COMMENT_RULES)]
        yield from ((UNKNOWN, finding) for finding in suppressions.unknown(known))


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


def fingerprint(rule: str, scope: str, anchor: str, count: int) -> str:
    """An identity of 16 hexadecimal digits that survives moved lines; `count` tells equal findings apart."""
    parts = [rule, scope, anchor, *([str(count)] if count else [])]
    return hashlib.blake2b("\0".join(parts).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _is_under(path: str, paths: Sequence[str]) -> bool:
    """Whether a file is one of the requested files or below one of the requested folders."""
    return not paths or any(asked in ("", ".") or path == asked or path.startswith(f"{asked}/") for asked in paths)


def _reported(rule: AnyRule, finding: Finding, identity: str) -> ReportedFinding:
    span = finding.place.span
    return ReportedFinding(
        rule=rule.name,
        category=rule.category,
        severity=finding.severity or rule.severity,
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
        fixes=tuple(_fix(fix) for fix in finding.fixes),
    )


def _step(step: Step) -> ReportedStep:
    span = step.place.span
    return ReportedStep(step.place.path, span.line, step.message, span.column, span.end_line, span.end_column)


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


def _order(finding: ReportedFinding) -> tuple[object, ...]:
    return (
        _RANKS[finding.severity],
        finding.category,
        finding.path,
        finding.line,
        finding.column,
        finding.rule,
        finding.message,
    )


def _file_problems(backend: Backend, paths: Sequence[str]) -> Iterator[Problem]:
    for module in backend.program.modules:
        if _is_under(module.path, paths):
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
