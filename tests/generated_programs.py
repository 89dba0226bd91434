"""Small programs whose truth is known: drawn as plans, written as source text.

A *plan* lists callables (functions, generators, methods) and what each does, one *act* a line. The truth is read off
the plan by walking it as a graph; the engine only ever sees the source text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from hypothesis import assume
from hypothesis import strategies as st

LEAVES = {
    "time.sleep": "time.sleep(1)",
    "requests.api.get": 'requests.get("https://x.example")',
    "subprocess.run": 'subprocess.run(["ls"])',
}
"""Blocking library functions and how they are called."""

FRAMES = {
    "plain": "{}",
    "branch": "if FLAG:\n    {}",
    "loop": "for _ in range(2):\n    {}",
    "attempt": "try:\n    {}\nfinally:\n    pass",
    "held": "value = {}",
    "argument": "print({})",
}
"""Statements an act may stand in; none changes whether it may happen."""

METHODS = ("load", "save")

MOST_LEAVES = 24
"""A function keeps that many causes; of more it keeps the best."""

HEAD = ["import asyncio, subprocess, threading, time", "import requests", "from fastapi import FastAPI"]


# -- plans -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Act:
    """One line of a body: what is done with which callable, in which frame.

    A leaf has no callable; `call found` names a method of what a factory gives, and its target is the factory.
    """

    deed: str
    target: int = -1
    name: str = ""
    frame: str = "plain"


@dataclass(frozen=True)
class RoutinePlan:
    """A function of a module, or a method of a class: its kind is `def`, `async` or `generator`."""

    module: int
    name: str
    kind: str
    owner: int = -1
    acts: tuple[Act, ...] = ()


@dataclass(frozen=True)
class ClassPlan:
    """A class of a module, with at most one base of an earlier number."""

    module: int
    base: int = -1


@dataclass(frozen=True)
class FactoryPlan:
    """A function without annotations that makes an object of a class, or else asks another factory."""

    module: int
    klass: int
    other: int = -1


@dataclass(frozen=True)
class Plan:
    """A whole program; `styles` says how each module imports, `names` how the modules are called."""

    names: tuple[str, ...]
    styles: tuple[str, ...]
    classes: tuple[ClassPlan, ...]
    callables: tuple[RoutinePlan, ...]
    factories: tuple[FactoryPlan, ...] = ()

    def line(self, klass: int) -> list[int]:
        """A class and its bases, nearest first."""
        found = []
        while klass >= 0:
            found.append(klass)
            klass = self.classes[klass].base
        return found

    def methods(self, klass: int, name: str) -> list[int]:
        """The callables of a name in the body of a class."""
        return [at for at, one in enumerate(self.callables) if (one.owner, one.name) == (klass, name)]

    def made(self, factory: int) -> set[int]:
        """The classes whose objects a factory gives."""
        one = self.factories[factory]
        return {one.klass} | (self.made(one.other) if one.other >= 0 else set())

    def reached(self, act: Act) -> Iterator[int]:
        """The callables an act may call: a method of an object of known class, or of any subclass as well."""
        if act.deed == "call found":
            for klass in self.made(act.target):
                yield from next((found for base in self.line(klass) if (found := self.methods(base, act.name))), [])
            return
        target = self.callables[act.target]
        yield act.target
        if target.owner < 0 or act.deed == "call made":
            return
        for klass in range(len(self.classes)):
            if klass != target.owner and target.owner in self.line(klass):
                yield from self.methods(klass, target.name)

    def runs(self, caller: int) -> Iterator[int]:
        """The callables that run on the thread of another one before it goes on."""
        for act in self.callables[caller].acts:
            if act.target >= 0:
                for target in self.reached(act):
                    kind = self.callables[target].kind
                    is_iterated = act.deed == "iterate"
                    if (kind == "def" and act.deed.startswith("call")) or (kind == "generator" and is_iterated):
                        yield target

    def qualname(self, at: int) -> str:
        """The dotted name of a callable."""
        one = self.callables[at]
        middle = f"C{one.owner}." if one.owner >= 0 else ""
        return f"{self.names[one.module]}.{middle}{one.name}"

    def effects(self, start: int) -> dict[tuple[str, str], int]:
        """The truth: which leaves are reached, from where, and in how many calls; a walk through the graph."""
        steps, pending = {start: 1}, [start]
        for at in pending:
            for target in self.runs(at):
                if target not in steps:
                    steps[target] = steps[at] + 1
                    pending.append(target)
        return {
            (self.qualname(at), act.name): steps[at]
            for at in steps
            for act in self.callables[at].acts
            if act.deed == "leaf"
        }


def truth(plan: Plan) -> dict[str, dict[tuple[str, str], int]]:
    """The effects of each callable, by the graph of the plan."""
    idle: dict[tuple[str, str], int] = {}
    factories = {f"{plan.names[one.module]}.new{number}": idle for number, one in enumerate(plan.factories)}
    return factories | {plan.qualname(at): plan.effects(at) for at in range(len(plan.callables))}


@st.composite
def plans(draw: st.DrawFn, *, circles: bool = False) -> Plan:
    """A small program: two to six modules that import each other as they like; with `circles` factories ask in one."""
    modules = draw(st.integers(2, 6))
    classes = []
    for number in range(draw(st.integers(2 if circles else 0, 4))):
        classes.append(ClassPlan(draw(st.integers(0, modules - 1)), draw(st.integers(-1, number - 1))))
    callables = []
    for number in range(draw(st.integers(3, 9))):
        kind = draw(st.sampled_from(("def", "def", "async", "generator")))
        callables.append(RoutinePlan(draw(st.integers(0, modules - 1)), f"f{number}", kind))
    for number, one in enumerate(classes):
        for name in draw(st.lists(st.sampled_from(METHODS), max_size=2, unique=True)):
            callables.append(RoutinePlan(one.module, name, "def", number))
    factories = []
    count = draw(st.integers(2 if circles else 0, 3)) if classes else 0
    for number in range(count):
        klass = draw(st.integers(0, len(classes) - 1))
        other = (number + 1) % count if circles else draw(st.integers(-1, number - 1))
        factories.append(FactoryPlan(draw(st.integers(0, modules - 1)), klass, other))
    plan = Plan(
        tuple(f"m{number}" for number in range(modules)),
        tuple(draw(st.sampled_from(("module", "name", "alias", "late"))) for _ in range(modules)),
        tuple(classes),
        tuple(callables),
        tuple(factories),
    )
    filled = tuple(replace(one, acts=tuple(draw(acts(plan, one)))) for one in callables)
    assume(sum(act.deed == "leaf" for one in filled for act in one.acts) <= MOST_LEAVES)
    return replace(plan, callables=filled)


def acts(plan: Plan, caller: RoutinePlan) -> st.SearchStrategy[list[Act]]:
    """What a callable may do."""
    menu = [Act("leaf", -1, leaf, frame) for leaf in LEAVES for frame in FRAMES]
    for at, target in enumerate(plan.callables):
        menu += [Act(deed, at, "", frame) for deed in deeds(caller, target) for frame in FRAMES]
    for at in range(len(plan.factories)):
        menu += [Act("call found", at, name, frame) for name in METHODS for frame in FRAMES]
    return st.lists(st.sampled_from(menu), max_size=4)


def deeds(caller: RoutinePlan, target: RoutinePlan) -> list[str]:
    """What one callable may do with another: `call made` is a call on an object that was just made."""
    if target.owner >= 0:
        return ["offload", "call made", "call given"]
    if target.kind == "generator":
        return ["iterate", "make"]
    if target.kind == "async":
        return ["make", "await"] if caller.kind == "async" else ["make"]
    return ["offload", "call"]


# -- plans as source text --------------------------------------------------------------------------------------------


@dataclass
class Page:
    """The text of one module while it is written."""

    plan: Plan
    number: int
    imports: dict[str, None] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)

    @property
    def style(self) -> str:
        return self.plan.styles[self.number]

    def named(self, module: int, name: str, body: list[str]) -> str:
        """How a name of a module is written here; what must be imported for it is noted, at the top or in the body."""
        other = self.plan.names[module]
        if module == self.number:
            return name
        if self.style == "module":
            self.imports[f"import {other}"] = None
            return f"{other}.{name}"
        if self.style == "alias":
            self.imports[f"import {other} as {other}_too"] = None
            return f"{other}_too.{name}"
        if self.style == "name":
            self.imports[f"from {other} import {name} as {other}_{name}"] = None
            return f"{other}_{name}"
        line = f"from {other} import {name}"
        if line not in body:
            body.insert(0, line)
        return name

    def written(self, act: Act, caller: RoutinePlan, body: list[str]) -> str:
        """An act as a statement."""
        if act.deed == "leaf":
            return FRAMES[act.frame].format(LEAVES[act.name])
        if act.deed == "call found":
            factory = self.named(self.plan.factories[act.target].module, f"new{act.target}", body)
            return FRAMES[act.frame].format(f"{factory}().{act.name}()")
        target = self.plan.callables[act.target]
        if target.owner < 0:
            name = self.named(target.module, target.name, body)
        else:
            klass = self.named(target.module, f"C{target.owner}", body)
            name = f"{klass}().{target.name}" if act.deed == "call made" else f"given{target.owner}.{target.name}"
        match act.deed:
            case "offload" if caller.kind == "async":
                return FRAMES[act.frame].format(f"await asyncio.to_thread({name})")
            case "offload":
                return FRAMES[act.frame].format(f"threading.Thread(target={name}).start()")
            case "await":
                return FRAMES[act.frame].format(f"await {name}()")
            case "iterate":
                return f"for _ in {name}():\n    pass"
            case "make":
                return f"made = {name}()"
        return FRAMES[act.frame].format(f"{name}()")

    def add(self, one: RoutinePlan) -> None:
        """Writes a function or method; objects of classes are given to it as annotated parameters."""
        imports: list[str] = []
        statements = [self.written(act, one, imports) for act in one.acts]
        used = [self.plan.callables[act.target].owner for act in one.acts if act.deed in ("call given", "offload")]
        given = ["self"] if one.owner >= 0 else []
        given += [f"given{owner}: {self._annotation(owner)}" for owner in dict.fromkeys(used) if owner >= 0]
        indent = "    " if one.owner >= 0 else ""
        if one.kind == "async" and self.number == 0:
            self.lines.append(f'@app.get("/{one.name}")')
        self.lines.append(f"{indent}{'async ' if one.kind == 'async' else ''}def {one.name}({', '.join(given)}):")
        statements += ["yield 1"] if one.kind == "generator" else ["pass"]
        for line in "\n".join([*imports, *statements]).split("\n"):
            self.lines.append(f"{indent}    {line}")

    def _annotation(self, klass: int) -> str:
        """A class in quotes, imported at the top: nothing is evaluated when the module is."""
        module = self.plan.classes[klass].module
        if module != self.number:
            self.imports[f"from {self.plan.names[module]} import C{klass} as Given{klass}"] = None
            return f'"Given{klass}"'
        return f'"C{klass}"'

    def add_factory(self, number: int) -> None:
        """Writes a factory."""
        one = self.plan.factories[number]
        imports: list[str] = []
        made = [f"    return {self.named(self.plan.classes[one.klass].module, f'C{one.klass}', imports)}()"]
        if one.other >= 0:
            other = self.named(self.plan.factories[one.other].module, f"new{one.other}", imports)
            made = ["    if FLAG:", f"    {made[0]}", f"    return {other}()"]
        self.lines += [f"def new{number}():", *(f"    {line}" for line in imports), *made]

    def text(self) -> str:
        """The module."""
        plan = self.plan
        for number, klass in enumerate(plan.classes):
            if klass.module == self.number:
                base = ""
                if klass.base >= 0:
                    module = plan.classes[klass.base].module
                    base = f"C{klass.base}"
                    if module != self.number:
                        self.imports[f"from {plan.names[module]} import {base}"] = None
                self.lines.append(f"class C{number}({base}):" if base else f"class C{number}:")
                self.lines.append("    size = 1")
                for one in plan.callables:
                    if one.owner == number:
                        self.add(one)
        for one in plan.callables:
            if one.module == self.number and one.owner < 0:
                self.add(one)
        for number, factory in enumerate(plan.factories):
            if factory.module == self.number:
                self.add_factory(number)
        return "\n".join([*HEAD, *self.imports, "FLAG = len(__name__) > 3", "app = FastAPI()", *self.lines]) + "\n"


def source(plan: Plan) -> dict[str, str]:
    """A plan as files."""
    return {f"{name}.py": Page(plan, number).text() for number, name in enumerate(plan.names)}
