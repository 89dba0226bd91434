"""What holds for every program: generated ones with known truth, and real ones with their lines disturbed."""

import itertools
import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from doyen.facts.collect import collect
from doyen.program.effects import Effects
from doyen.program.link import Program, link
from doyen.report import Report, ReportedFinding
from doyen.review import review
from doyen.rule_loader import Rule, load_rules
from doyen.settings import Settings
from doyen.syntax.parse import parse
from generated_programs import LEAVES, Plan, plans, source, truth
from page_runner import backend_of, stubs

BOUNDED = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])


# -- what the engine makes of them -----------------------------------------------------------------------------------


@cache
def rules() -> tuple[Rule, ...]:
    """The real rules."""
    return tuple(load_rules())


def reviewed(files: Mapping[str, str]) -> Report:
    """A program reviewed by every rule."""
    return review(backend_of(files), rules(), Settings(select=("ALL",)))


def linked(files: Mapping[str, str]) -> Program:
    """A program linked with what it needs of libraries."""
    facts = {path: collect(parse(text.encode())) for path, text in files.items()}
    assert [problem for one in facts.values() for problem in one.problems] == []
    return link(facts.items(), stubs(facts.values()))


def solved(program: Program) -> Effects:
    """The effects of every function of a program."""
    effects = Effects(program.world)
    effects.solve(program.functions())
    return effects


def found_effects(files: Mapping[str, str]) -> dict[str, dict[tuple[str, str], int]]:
    """The effects of each function: the function that holds the cause, the library function, and the steps there."""
    program = linked(files)
    effects = solved(program)
    return {
        function.qualname: {
            (one.cause.function.qualname, one.cause.library.qualname): one.length for one in effects.of(function)
        }
        for function in program.functions()
    }


# -- the properties --------------------------------------------------------------------------------------------------


@BOUNDED
@given(plans())
def test_effects_are_what_the_graph_of_calls_reaches(plan: Plan) -> None:
    assert found_effects(source(plan)) == truth(plan)


@BOUNDED
@given(plans(circles=True), st.randoms(use_true_random=False))
def test_order_of_files_changes_nothing(plan: Plan, random: Random) -> None:
    files = list(source(plan).items())
    shuffled = random.sample(files, len(files))
    assert found_effects(dict(shuffled)) == found_effects(dict(files))
    assert reviewed(dict(shuffled)) == reviewed(dict(files))


CIRCLE = {
    "user.py": "import time\nclass User:\n    def load(self): time.sleep(1)\n",
    "even.py": "import odd, user\ndef even(n):\n    if n: return user.User()\n    return odd.odd(n)\n",
    "odd.py": "import even\ndef odd(n):\n    return even.even(n)\n",
    "run.py": "import even, odd\ndef run():\n    even.even(1).load()\ndef ran():\n    odd.odd(1).load()\n",
}
"""Types that hang on each other in a circle: what is known of them hangs on where their reading begins."""


def test_order_of_files_changes_nothing_in_a_circle() -> None:
    found = [found_effects(dict(files)) for files in itertools.permutations(CIRCLE.items())]
    assert found == found[:1] * len(found)
    assert found[0]["run.run"] == {("user.User.load", "time.sleep"): 2}


UNRELATED = """
import time


class Unrelated:
    def load(self):
        time.sleep(1)


def unrelated(given):
    given.load()
    return Unrelated()


"""


@BOUNDED
@given(plans(), st.sampled_from(("a.py", "m00.py", "z.py", "other/__init__.py", "other/m0.py")))
def test_a_module_that_nobody_imports_changes_nothing(plan: Plan, path: str) -> None:
    files = source(plan)
    uses = [f"import {name}" for name in plan.names]
    uses += [f"{plan.names[one.module]}.new{number}()" for number, one in enumerate(plan.factories)]
    assert reviewed({**files, path: UNRELATED + "\n".join(uses)}).findings == reviewed(files).findings


@BOUNDED
@given(plans(), st.data())
def test_blank_lines_and_comments_change_line_numbers_only(plan: Plan, data: st.DataObject) -> None:
    files = source(plan)
    padding = st.lists(st.sampled_from(("", "", "# a remark", "    # a remark")), max_size=2)
    padded = {}
    for path, text in files.items():
        lines = [[*data.draw(padding), line] for line in text.splitlines()]
        padded[path] = "\n".join(line for some in lines for line in some) + "\n"
    assert [timeless(one) for one in reviewed(padded).findings] == [timeless(one) for one in reviewed(files).findings]


def timeless(finding: ReportedFinding) -> tuple[object, ...]:
    """What a finding says apart from lines."""
    hops = tuple((step.path, step.message) for step in (*finding.trace, *finding.related))
    return (finding.rule, finding.severity, finding.path, finding.scope, finding.message, finding.fingerprint, hops)


@BOUNDED
@given(plans())
def test_renaming_modules_changes_names_only(plan: Plan) -> None:
    before = reviewed(source(plan)).findings
    after = reviewed(source(replace(plan, names=tuple(f"new_{name}" for name in plan.names)))).findings
    assert [nameless(one) for one in after] == [nameless(one) for one in before]


def nameless(finding: ReportedFinding) -> str:
    """What a finding says with the old names of the modules; the fingerprint is made of names."""
    hops = tuple((step.path, step.line, step.message) for step in (*finding.trace, *finding.related))
    said = (finding.rule, finding.severity, finding.path, finding.line, finding.scope, finding.message, hops)
    return repr(said).replace("new_", "")


@BOUNDED
@given(plans(), st.randoms(use_true_random=False))
def test_effects_do_not_hang_on_how_names_sort(plan: Plan, random: Random) -> None:
    other = replace(plan, names=tuple(random.sample(plan.names, len(plan.names))))
    assert found_effects(source(other)) == truth(other)


@BOUNDED
@given(plans())
def test_every_way_leads_from_the_function_to_the_cause(plan: Plan) -> None:
    files = source(plan)
    program = linked(files)
    effects = solved(program)
    for function in program.functions():
        for witness in effects.of(function):
            steps = effects.path(witness, function)
            assert steps[0][0] is function
            assert len(steps) == witness.length
            for (caller, site), (callee, _) in itertools.pairwise(steps):
                assert callee in [one.function for one in site.callees]
                assert callee.name in line_of(files, caller.module.path, site.span.line)
            last, site = steps[-1]
            assert last is witness.cause.function
            assert LEAVES[witness.cause.library.qualname] in line_of(files, last.module.path, site.span.line)


HOP = re.compile(r"`(?P<caller>[^`]+)` (calls|constructs|reads|enters|iterates over|has called) `(?P<callee>[^`]+)`")


@BOUNDED
@given(plans())
def test_every_reported_way_starts_at_the_finding(plan: Plan) -> None:
    files = source(plan)
    for finding in reviewed(files).findings:
        hops = [(step, said) for step in finding.trace if (said := HOP.match(step.message))]
        if finding.rule.endswith("-on-loop"):
            assert hops
            assert (hops[0][0].path, hops[0][0].span) == (finding.path, finding.span)
        for step, said in hops:
            callee = said["callee"].removesuffix("()").rpartition(".")[2]
            assert callee in line_of(files, step.path, step.line)
            assert f"def {said['caller']}(" in files[step.path]


def line_of(files: Mapping[str, str], path: str, line: int) -> str:
    """A line of a program."""
    return files[path].splitlines()[line - 1]


HERE = Path(__file__).parent
REAL = [
    {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in sorted(root.rglob("*.py"))}
    for root in (
        HERE.parent / "examples" / "shop",
        HERE / "frameworks" / "fastapi_app",
        HERE / "frameworks" / "jobs_app",
    )
]
"""Real programs; a file of one is disturbed."""


@st.composite
def disturbed(draw: st.DrawFn) -> dict[str, str]:
    """A real program with some lines of one file deleted, doubled or swapped."""
    files = draw(st.sampled_from(REAL))
    path = draw(st.sampled_from([path for path, text in files.items() if text.count("\n") > 5]))
    lines = files[path].splitlines()
    for _ in range(draw(st.integers(1, 4))):
        at, other = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
        match draw(st.sampled_from(("delete", "double", "swap", "move"))):
            case "delete":
                del lines[at]
            case "double":
                lines.insert(other, lines[at])
            case "swap":
                lines[at], lines[other] = lines[other], lines[at]
            case "move":
                lines.insert(other, lines.pop(at))
    return {**files, path: "\n".join(lines) + "\n"}


@BOUNDED
@given(disturbed())
def test_disturbed_programs_are_reviewed_without_a_crash(files: dict[str, str]) -> None:
    assert [problem for problem in reviewed(files).problems if problem.kind not in ("syntax", "indentation")] == []
