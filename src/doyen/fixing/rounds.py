"""Applies fixes round by round, in memory, until nothing is left to fix.

A round applies all fixes that go together, reviews the result, and keeps the fixes that hold. What fails is tried
again alone, since another fix may be to blame, and is given up when it fails alone.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import msgspec

from doyen.errors import FixError
from doyen.fixing.choice import FixChoice
from doyen.fixing.movement import Movement
from doyen.fixing.rewriting import rewritten
from doyen.fixing.units import Key, Unit, plan
from doyen.fixing.verdicts import Comparison, blamed
from doyen.report import Problem, Report
from doyen.text.edit import Edit
from doyen.text.source import DecodedText, decode, line_end

type Files = Mapping[str, bytes]
type Reviewer = Callable[[Files], Report]
"""Reviews the project with some files replaced, by relative path."""
type Reader = Callable[[str], bytes]
"""The bytes of a file on disk."""

MOST_ROUNDS = 100
_MOST_TRIALS = 60
"""Fixes that are tried alone, each for the price of a review."""

FAILED_FIX = "failed-fix"
"""The kind of problem that tells of a fix that was rolled back."""


class FixedFiles(msgspec.Struct, frozen=True):
    """What fixing did: the fixes that hold, in order, those given up, the changed files and the last review."""

    applied: tuple[Unit, ...]
    problems: tuple[Problem, ...]
    files: Files
    report: Report


def fix_all(report: Report, choice: FixChoice, read: Reader, review: Reviewer) -> FixedFiles:
    """Fixes what is wanted and can be; nothing is written."""
    state = _Rounds(report, choice, read, review)
    while state.turn():
        pass
    return FixedFiles(tuple(state.applied), tuple(state.problems), state.files, state.report)


class _Attempt(msgspec.Struct, frozen=True):
    """Units applied to the current files: the result, and what stood in the way.

    `broken` are the units that cannot be applied even alone, `jammed` those that cannot be applied together.
    """

    units: Sequence[Unit]
    files: Files
    movements: Mapping[str, Movement]
    broken: Mapping[int, str]
    jammed: Mapping[int, str]


class _Rounds:
    """The state between rounds; guards that files and report belong to each other."""

    def __init__(self, report: Report, choice: FixChoice, read: Reader, review: Reviewer) -> None:
        self.report = report
        self.files: dict[str, bytes] = {}
        self.applied: list[Unit] = []
        self.problems: list[Problem] = []
        self._choice = choice
        self._read = read
        self._review = review
        self._given_up: set[Key] = set()
        self._alone: set[Key] = set()
        self._trials = 0
        self._rounds = 0
        self._is_circling = False
        self._states: set[frozenset[tuple[str, bytes]]] = set()

    def turn(self) -> bool:
        """One round; false when there is nothing left to do."""
        units = plan(self.report.findings, self._choice, self._may_join)
        if units and (self._is_circling or self._rounds >= MOST_ROUNDS):
            for unit in units:
                self._give_up(unit, f"after {self._rounds} rounds there was no end; some fixes undo each other")
            return False
        if units:
            return self._try(units)
        for unit in plan(self.report.findings, self._choice, self._is_alone):
            self._alone.discard(unit.key)
            if self._trials >= _MOST_TRIALS:
                self._give_up(unit, "too many other fixes had to be tried one by one")
                continue
            self._trials += 1
            if self._try([unit]):
                return True
        return False

    def _may_join(self, key: Key) -> bool:
        return key not in self._given_up and key not in self._alone

    def _is_alone(self, key: Key) -> bool:
        return key in self._alone

    def _try(self, units: Sequence[Unit]) -> bool:
        """Applies units and keeps them if they hold, else those of them that nothing speaks against."""
        while units:
            attempt = self._attempt(units)
            guilty = {**attempt.jammed, **attempt.broken}
            if not guilty:
                after = self._review({**self.files, **attempt.files})
                guilty = blamed(Comparison(self.report, after, units, attempt.movements))
                if not guilty:
                    self._keep(attempt, after)
                    return True
            for number, reason in guilty.items():
                if len(units) == 1 or number in attempt.broken:
                    self._give_up(units[number], reason)
                else:
                    self._alone.add(units[number].key)
            units = [unit for number, unit in enumerate(units) if number not in guilty]
        return bool(self._alone)

    def _attempt(self, units: Sequence[Unit]) -> _Attempt:
        """Applies units to the current files, each file at once."""
        by_path: dict[str, list[tuple[int, Edit]]] = {}
        for number, unit in enumerate(units):
            for edit in unit.edits:
                by_path.setdefault(edit.path, []).append((number, edit))
        files: dict[str, bytes] = {}
        movements: dict[str, Movement] = {}
        broken: dict[int, str] = {}
        jammed: dict[int, str] = {}
        for path, rows in by_path.items():
            edits = [edit for _, edit in rows]
            try:
                data = self._bytes(path)
            except FixError as error:
                broken.update({number: str(error) for number, _ in rows})
                continue
            try:
                files[path] = rewritten(data, edits)
            except FixError as error:
                alone = self._breaking(data, rows)
                broken.update(alone)
                jammed.update({number: str(error) for number, _ in rows} if not alone else {})
                continue
            text = decode(data)
            movements[path] = Movement(DecodedText(text), DecodedText(decode(files[path])), edits, line_end(text))
        return _Attempt(units, files, movements, broken, jammed)

    def _breaking(self, data: bytes, rows: Iterable[tuple[int, Edit]]) -> dict[int, str]:
        """The units whose edits alone do not fit a file."""
        by_unit: dict[int, list[Edit]] = {}
        for number, edit in rows:
            by_unit.setdefault(number, []).append(edit)
        return dict(_failures(data, by_unit))

    def _keep(self, attempt: _Attempt, after: Report) -> None:
        self.files.update(attempt.files)
        self.applied += attempt.units
        self.report = after
        self._rounds += 1
        state = frozenset(self.files.items())
        self._is_circling = state in self._states
        self._states.add(state)

    def _give_up(self, unit: Unit, reason: str) -> None:
        self._given_up.add(unit.key)
        finding = unit.finding
        message = f"the fix of `{finding.rule}` was rolled back: {reason}"
        self.problems.append(Problem(finding.path, finding.line, FAILED_FIX, message))

    def _bytes(self, path: str) -> bytes:
        return self.files[path] if path in self.files else self._read(path)


def _failures(data: bytes, by_unit: Mapping[int, Sequence[Edit]]) -> Iterator[tuple[int, str]]:
    for number, edits in by_unit.items():
        try:
            rewritten(data, edits)
        except FixError as error:
            yield number, str(error)
