"""The engine says of small programs what their comments say: what a line calls, what it gives, what a function does.

The programs stand in the Markdown files of this folder. Their form is that of a rule's further cases, all under
`## Good`: each `### name` opens a case, a sentence or two say what the engine promises, and the code blocks are the
files of one program. Every comment in them is an expectation of its line, and there are four:

- `# calls: app.a.load, app.b.Job.run (override)` the functions that run because of the line, or `nothing known`.
- `# gives: app.models.User` what the line binds to a name, an attribute or a field, returns, or, for a `def`, what
  calling it gives.
- `# effects: network via app.b.fetch -> requests.api.get` on a `def`: each effect, what must hold of the parameters,
  and the functions on the way; or `none`.
- `# hands over: offloads app.jobs.work` what the line has run by somebody else, and how; or `nothing`.
"""

import ast
import io
import itertools
import re
import tokenize
from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

import msgspec
import pytest

from doyen.facts.collect import collect
from doyen.program.body import Body, CallSite, Guard
from doyen.program.effects import Effects, Witness
from doyen.program.link import Program, link
from doyen.program.members import attribute
from doyen.program.symbols import Class, Function
from doyen.program.values import (
    AliasObject,
    CallableObject,
    ClassObject,
    Constant,
    CoroutineObject,
    DictObject,
    ExternalObject,
    FunctionObject,
    GeneratorObject,
    Instance,
    ManagerObject,
    ModuleObject,
    Nothing,
    ParameterObject,
    TupleObject,
    TypeVariable,
    UnionObject,
    Unknown,
    Value,
    options,
)
from doyen.rule_page import Case, parse_cases
from doyen.syntax.parse import parse
from page_runner import stubs

FILES = sorted(Path(__file__).parent.glob("*.md"))
EXPECTATION = re.compile(r"(calls|gives|effects|hands over): (\S.*)")


class Expectation(msgspec.Struct, frozen=True):
    """What one comment says of its line."""

    path: str
    line: int
    kind: str
    text: str


def cases() -> list[tuple[str, Case]]:
    """Every case with the topic of its file."""
    return [
        (file.stem, case) for file in FILES for case in parse_cases(file.read_text(encoding="utf-8"), file.name).good
    ]


def expectations(files: Mapping[str, str]) -> Iterator[Expectation]:
    """What the comments of a program say; fails on a comment that says nothing it could be held to."""
    for path, text in files.items():
        for token in tokenize.generate_tokens(io.StringIO(text).readline):
            for note in token.string.split("#")[1:] if token.type == tokenize.COMMENT else ():
                said = EXPECTATION.fullmatch(note.strip())
                assert said is not None, f"{path}:{token.start[0]} `#{note}` is no expectation"
                yield Expectation(path, token.start[0], said[1], said[2])


# -- what the engine says, in words ----------------------------------------------------------------------------------


def spelled(value: Value) -> str:
    """A value in words."""
    match value:
        case Unknown():
            return "unknown"
        case Nothing():
            return "None"
        case Constant(type=name):
            return name
        case Instance(klass=klass, args=args):
            known = f"[{', '.join(map(spelled, args))}]" if args else ""
            return klass.qualname.removeprefix("builtins.") + known
        case ClassObject(klass=klass, args=args):
            return f"class {spelled(Instance(klass, args))}"
        case FunctionObject(function=function):
            return f"function {function.qualname}"
        case ModuleObject(module=module):
            return f"module {module.name}"
        case TupleObject(items=items):
            return f"({', '.join(map(spelled, items))})"
        case DictObject(items=pairs):
            return "{" + ", ".join(f"{key!r}: {spelled(item)}" for key, item in pairs) + "}"
        case UnionObject():
            return " | ".join(sorted({spelled(option) for option in options(value)}))
        case ParameterObject(name=name, path=path):
            return f"parameter {'.'.join((name, *path))}"
        case ExternalObject(name=name):
            return f"library {name}"
        case TypeVariable(name=name):
            return f"variable {name}"
    return _spelled_around(value)


def _spelled_around(value: Value) -> str:
    """A value that holds another one, in words."""
    match value:
        case CoroutineObject(result=inner):
            return f"coroutine of {spelled(inner)}"
        case GeneratorObject(item=inner, is_async=is_async):
            return f"{'async ' if is_async else ''}generator of {spelled(inner)}"
        case ManagerObject(entered=inner, is_async=is_async):
            return f"{'async ' if is_async else ''}manager of {spelled(inner)}"
        case CallableObject(result=inner):
            return f"callable giving {spelled(inner)}"
        case AliasObject(value=inner):
            return f"alias of {spelled(inner)}"
    return type(value).__name__


def condition(guard: Guard) -> str:
    """A condition on a parameter, in words."""
    match guard.operator:
        case "true":
            return guard.parameter
        case "false":
            return f"not {guard.parameter}"
        case "passes":
            return f"{guard.value}({guard.parameter})"
        case "fails":
            return f"not {guard.value}({guard.parameter})"
    return f"{guard.parameter} {guard.operator} {guard.value!r}"


def effect(effects: Effects, function: Function, witness: Witness) -> str:
    """An effect in words: what it is, when, and by which way."""
    cause = witness.cause
    words = [cause.kind] if cause.cost == "long" else [cause.cost, cause.kind]
    words += ["once"] * witness.is_once
    words += [f"if {' and '.join(dict.fromkeys(map(condition, witness.guards)))}"] * bool(witness.guards)
    steps = effects.path(witness, function)
    names = [reached(site, inner) for (_, site), (inner, _) in itertools.pairwise(steps)]
    return f"{' '.join(words)} via {' -> '.join([*names, cause.library.qualname])}"


def reached(site: CallSite, function: Function) -> str:
    """A function as a call reaches it, in words."""
    is_override = any(callee.is_override for callee in site.callees if callee.function is function)
    return function.qualname + (" (override)" if is_override else "")


# -- what the engine says of a line ----------------------------------------------------------------------------------


class Engine:
    """A linked program that answers for one line at a time."""

    def __init__(self, files: Mapping[str, str]) -> None:
        facts = {path: collect(parse(text.encode())) for path, text in files.items()}
        assert [problem for one in facts.values() for problem in one.problems] == []
        self.program: Program = link(facts.items(), stubs(facts.values()))
        self.world = self.program.world
        self.texts = files

    def answer(self, asked: Expectation) -> str:
        """What the engine says where a comment says something."""
        match asked.kind:
            case "calls":
                return self._calls(asked)
            case "hands over":
                return self._hands_over(asked)
            case "effects":
                return self._effects(asked)
        return self._gives(asked)

    @cached_property
    def effects(self) -> Effects:
        """The effects of every function of the program."""
        found = Effects(self.world)
        found.solve(self.program.functions())
        return found

    def _bodies(self, path: str) -> Iterator[Body]:
        module = self.world.index.by_path[path]
        yield self.program.module_body(module)
        for function in self.world.functions(module):
            yield self.program.body(function)

    def _sites(self, asked: Expectation) -> list[CallSite]:
        return [site for body in self._bodies(asked.path) for site in body.calls if site.span.line == asked.line]

    def _calls(self, asked: Expectation) -> str:
        sites = self._sites(asked)
        found = {reached(site, callee.function) for site in sites for callee in site.callees}
        return ", ".join(sorted(found)) or ("nothing known" if sites else "nothing is called")

    def _hands_over(self, asked: Expectation) -> str:
        found = {
            f"{handover.handling.value} {spelled(option).removeprefix('function ')}"
            for body in self._bodies(asked.path)
            for handover in body.handovers
            if body.calls[handover.call].span.line == asked.line
            for option in options(handover.value)
        }
        return ", ".join(sorted(found)) or "nothing"

    def _scope(self, asked: Expectation) -> Function | Class | None:
        """The innermost function or class around a line; None for the module."""
        module = self.world.index.by_path[asked.path]
        functions = [one for one in self.world.functions(module) if not one.facts.is_lambda]
        scopes: list[Function | Class] = [*functions, *self.world.classes(module)]
        innermost: Function | Class | None = None
        for one in scopes:
            if one.facts.line <= asked.line <= one.facts.end_line:
                innermost = one if innermost is None or one.facts.line > innermost.facts.line else innermost
        return innermost

    def _effects(self, asked: Expectation) -> str:
        function = self._scope(asked)
        assert isinstance(function, Function), "effects are those of a function"
        assert function.facts.line == asked.line, "effects stand on the line of a `def`"
        found = {effect(self.effects, function, witness) for witness in self.effects.of(function)}
        return ", ".join(sorted(found)) or "none"

    def _gives(self, asked: Expectation) -> str:
        scope = self._scope(asked)
        (statement,) = (
            node
            for node in ast.walk(ast.parse(self.texts[asked.path]))
            if isinstance(node, ast.stmt) and node.lineno == asked.line
        )
        if isinstance(scope, Function) and isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
            receiver = Instance(scope.owner) if scope.owner is not None else None
            return spelled(self.world.outcome(FunctionObject(scope, receiver)))
        found = list(self._bound(scope, statement, asked))
        assert found, f"line {asked.line} of {asked.path} binds and returns nothing"
        return ", ".join(map(spelled, found))

    def _bound(self, scope: Function | Class | None, statement: ast.stmt, asked: Expectation) -> Iterator[Value]:
        """The values of what a statement binds or returns."""
        if isinstance(scope, Class):
            yield from (attribute(self.world, Instance(scope), one.id).value for one in names(statement))
            return
        module = self.world.index.by_path[asked.path]
        body = self.program.body(scope) if scope is not None else self.program.module_body(module)
        if isinstance(statement, ast.Return):
            yield body.returns
        yield from (body.names[one.id] for one in names(statement))
        yield from (store.value for store in body.stores if store.line == asked.line and store.owner is not None)


def names(statement: ast.AST) -> list[ast.Name]:
    """The names that a statement binds, in order; those of the statements inside it are theirs, not its own."""
    found = [statement] if isinstance(statement, ast.Name) and isinstance(statement.ctx, ast.Store) else []
    for child in ast.iter_child_nodes(statement):
        if not isinstance(child, ast.stmt | ast.comprehension):
            found += names(child)
    return sorted(found, key=lambda name: (name.lineno, name.col_offset))


# -- the tests -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{topic}: {case.name}") for topic, case in cases()])
def test_engine_says_what_the_comments_say(case: Case) -> None:
    engine = Engine(case.files)
    asked = list(expectations(case.files))
    assert asked, "the case expects nothing"
    said = {one: engine.answer(one) for one in asked}
    assert {one: words for one, words in said.items() if words != expected(one)} == {}


def expected(one: Expectation) -> str:
    """What a comment says, as the engine would: lists in order of the alphabet."""
    return one.text if one.kind == "gives" else ", ".join(sorted(one.text.split(", ")))


def test_every_case_says_what_it_promises() -> None:
    for file in FILES:
        for part in re.split(r"^### ", file.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]:
            name, _, below = part.partition("\n")
            assert below.partition("```")[0].strip().endswith("."), f"{file.name}, {name}: no promise in prose"
