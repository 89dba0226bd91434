"""The tables of a program while it is linked, and what the parts of the linker ask of each other.

Everything is looked up when first asked for and kept: a module nobody reaches is never interpreted. Interpretation
is recursive (a call's type needs the callee's returns, whose types need other calls); the two entries of that
recursion, `body` and `module_body`, stand here so that names, members and calls need not import the interpreter.
"""

import contextlib
from collections.abc import Callable
from functools import cached_property

import msgspec

from doyen.facts import tree
from doyen.program.body import Body
from doyen.program.modules import Module, ModuleIndex
from doyen.program.symbols import Class, Function
from doyen.program.values import UNKNOWN, Instance, Value

type Scope = Function | Class | None


class Ports(msgspec.Struct, frozen=True):
    """The entries of the linker's recursion.

    `interpret` fills the body of a function or module, `evaluate` gives the value of an expression outside any body,
    `annotate` what an annotation means, `provide` what a provider gives once called and settled, `outcome` what a
    bare call gives, `described` what a descriptor gives for an owner.
    """

    interpret: "Callable[[World, Module, Function | None, Body], None]"
    evaluate: "Callable[[World, tree.Expr, Module, Function | None], Value]"
    annotate: "Callable[[World, tree.Expr, Module, Scope], Value]"
    provide: "Callable[[World, Value], Value]"
    outcome: "Callable[[World, Value], Value]"
    described: "Callable[[World, Value, Value], Value]"


class World:
    """Memo tables over one set of modules; guards every cache of the linker."""

    def __init__(self, index: ModuleIndex, ports: Ports) -> None:
        self.index = index
        self._ports = ports
        self._overloads: dict[Function, list[Function]] = {}
        self._functions: dict[Module, list[Function]] = {}
        self._classes: dict[Module, list[Class]] = {}
        self._bodies: dict[Function, Body] = {}
        self._module_bodies: dict[Module, Body] = {}
        self.members: dict[tuple[Module, str], Value] = {}
        self.linearized: dict[Class, tuple[tuple[Class, tuple[Value, ...]], ...]] = {}
        self.open_classes: set[Class] = set()
        self.definers: dict[tuple[Class, str], tuple[Class, Function | None] | None] = {}
        self.generic: dict[Function, bool] = {}
        self.subclasses: dict[Class, list[Class]] = {}
        self.implementers: dict[Class, tuple[Class, ...]] = {}
        self.attributes: dict[tuple[Class, str], Value] = {}
        self.results: dict[Function, Value] = {}
        self.decorations: dict[Function, object] = {}
        self.annotations: dict[int, Value] = {}
        self.parameters: dict[tuple[Function, str], Value] = {}
        self.type_names: dict[Class, tuple[str, ...]] = {}

    def functions(self, module: Module) -> list[Function]:
        """All functions of a module, methods, nested ones and lambdas included, by index."""
        if module not in self._functions:
            self._build(module)
        return self._functions[module]

    def classes(self, module: Module) -> list[Class]:
        """All classes of a module, by index."""
        if module not in self._classes:
            self._build(module)
        return self._classes[module]

    def _build(self, module: Module) -> None:
        """Makes the objects of a module in one step, so that owners and parents can refer to each other."""
        functions: list[Function] = []
        classes: list[Class] = []
        for class_facts in module.facts.classes:
            classes.append(Class(module, class_facts, None, None))
        for facts in module.facts.functions:
            owner = classes[facts.owner] if facts.owner >= 0 else None
            functions.append(Function(module, facts, owner, functions[facts.parent] if facts.parent >= 0 else None))
        for klass in classes:
            klass.owner = classes[klass.facts.owner] if klass.facts.owner >= 0 else None
            klass.parent = functions[klass.facts.parent] if klass.facts.parent >= 0 else None
        self._functions[module] = functions
        self._classes[module] = classes

    def body(self, function: Function) -> Body:
        """What a function does; while it is being read, what is known so far."""
        found = self._bodies.get(function)
        if found is None:
            found = self._bodies[function] = Body(function)
            if not function.is_stub:
                self._interpret(function.module, function, found)
            found.is_finished = True
        return found

    def _interpret(self, module: Module, function: Function | None, body: Body) -> None:
        """Fills a body; where types hang on each other too deeply for the stack, what is known so far stays."""
        with contextlib.suppress(RecursionError):
            self._ports.interpret(self, module, function, body)

    def module_body(self, module: Module) -> Body:
        """What a module does when it is imported."""
        found = self._module_bodies.get(module)
        if found is None:
            found = self._module_bodies[module] = Body(None)
            self._interpret(module, None, found)
            found.is_finished = True
        return found

    def evaluate(self, expression: tree.Expr, module: Module, function: Function | None = None) -> Value:
        """The value of an expression outside any body: a decorator, a default, a base, a field."""
        return self._ports.evaluate(self, expression, module, function)

    def described(self, getter: Value, owner: Value) -> Value:
        """What the `__get__` of a descriptor gives for an object, or for a class where the owner is None."""
        return self._ports.described(self, getter, owner)

    def overloads(self, function: Function) -> list[Function]:
        """The functions of a stub that share a name with a function in the same class or module, in order."""
        found = self._overloads.get(function)
        if found is None:
            found = self._overloads[function] = [
                candidate
                for candidate in self.functions(function.module)
                if candidate.name == function.name and candidate.owner is function.owner
            ]
        return found

    def begun(self, function: Function) -> Body | None:
        """The body of a function if its reading has begun."""
        return self._bodies.get(function)

    def provide(self, provider: Value) -> Value:
        """What a dependency provider injects: what calling it returns, awaited or yielded."""
        return self._ports.provide(self, provider)

    def outcome(self, function: Value) -> Value:
        """What calling a value without arguments gives."""
        return self._ports.outcome(self, function)

    def annotate(self, expression: tree.Expr, module: Module, scope: Scope = None) -> Value:
        """What a value annotated so is."""
        return self._ports.annotate(self, expression, module, scope)

    @cached_property
    def builtins(self) -> Module | None:
        """The stub of the builtins."""
        return self.index.stubs.get("builtins")

    def stub_class(self, module: str, name: str) -> Class | None:
        """A class of a stub by its defining module and name."""
        stub = self.index.stubs.get(module)
        if stub is None:
            return None
        for klass in self.classes(stub):
            if klass.facts.qualname == name:
                return klass
        return None

    def builtin(self, name: str, *args: Value) -> Value:
        """An instance of a builtin class."""
        klass = self._builtin_classes.get(name)
        return Instance(klass, args) if klass is not None else UNKNOWN

    @cached_property
    def _builtin_classes(self) -> dict[str, Class]:
        return {} if self.builtins is None else {klass.facts.qualname: klass for klass in self.classes(self.builtins)}
