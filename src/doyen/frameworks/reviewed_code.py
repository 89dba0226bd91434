"""The reviewed code as recognisers walk it: functions, classes and bodies outside tests, and who calls whom."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from doyen.facts import tree
from doyen.frameworks.definitions import Definitions, Scope, Written
from doyen.program.body import Body
from doyen.program.classes import linearize
from doyen.program.decorations import decoration, decorator_value
from doyen.program.link import Program
from doyen.program.symbols import Class, Function, Mark
from doyen.program.values import (
    FunctionObject,
    Instance,
    Value,
    options,
)

_GROUPS = ("application", "router")


class ReviewedCode:
    """A program without its tests; guards the memo of callers."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.world = program.world
        self.definitions = Definitions(program.world, self.callers)

    @cached_property
    def functions(self) -> tuple[Function, ...]:
        """The functions outside tests."""
        return tuple(function for function in self.program.functions() if not function.module.is_test)

    @cached_property
    def classes(self) -> tuple[Class, ...]:
        """The classes outside tests."""
        return tuple(klass for klass in self.program.classes() if not klass.module.is_test)

    def bodies(self) -> Iterator[tuple[Scope, Body]]:
        """The bodies outside tests: each module's, then its functions'."""
        for module in self.program.modules:
            if not module.is_test:
                yield Scope(module), self.program.module_body(module)
                for function in self.world.functions(module):
                    yield Scope(module, function), self.program.body(function)

    def callers(self, function: Function) -> Sequence[Written]:
        """The calls that reach a function directly, those of a decorator with what it decorates included."""
        return self._callers.get(function, ())

    @cached_property
    def _callers(self) -> dict[Function, list[Written]]:
        found: dict[Function, list[Written]] = {}
        for scope, body in self.bodies():
            for site in body.calls:
                for callee in site.callees:
                    if site.node is not None and not callee.function.is_stub and callee.function.facts.parameters:
                        found.setdefault(callee.function, []).append(Written(site.node, scope, site.span.line))
        for function in self.functions:
            for expression in function.facts.decorators:
                for decorator, calling in self._decorator_calls(function, expression):
                    found.setdefault(decorator, []).append(calling)
        return found

    def _decorator_calls(self, function: Function, expression: tree.Expr) -> Iterator[tuple[Function, Written]]:
        """The calls a project decorator stands for: of a factory, and of what that returns with the function."""
        scope = Scope(function.module, function.parent, function.owner)
        line = function.facts.end_line + 1
        itself = tree.Name(function.name)
        applied = tree.Call(expression, (itself,), (), function.facts.line, 0, function.facts.line, 0)
        callee = expression.func if type(expression) is tree.Call else expression
        for decorator in functions_of_value(decorator_value(self.world, callee, function)):
            if decorator.is_stub or decorator.module.is_test:
                continue
            if type(expression) is not tree.Call:
                yield decorator, Written(applied, scope, line)
                continue
            given = self.definitions.passed(decorator, Written(expression, scope, line), expression)
            yield decorator, Written(expression, scope, line)
            for inner in functions_of_value(self.world.body(decorator).returns):
                if inner.parent is decorator:
                    yield inner, Written(applied, scope, line, given)

    def marked(self, name: str) -> Iterator[tuple[Function, Mark]]:
        """The functions outside tests whose decorators bear a mark."""
        for function in self.functions:
            if function.facts.decorators:
                for mark, _, _ in decoration(self.world, function).marks:
                    if mark.name == name:
                        yield function, mark

    def classes_of(self, written: Written) -> Iterator[Class]:
        """The classes of the objects an expression stands for."""
        for end in self.definitions.ends(written):
            value: Value = self.definitions.value(end) if isinstance(end, Written) else end
            for option in options(value):
                if type(option) is Instance:
                    yield option.klass

    def is_group(self, klass: Class) -> bool:
        """Whether objects of a class are applications or routers."""
        return any(mark in ancestor.marks for ancestor, _ in linearize(self.world, klass) for mark in _GROUPS)

    def functions_of(self, written: Written) -> list[Function]:
        """The project functions an expression stands for."""
        ends = self.definitions.ends(written)
        return [end.function for end in ends if type(end) is FunctionObject and not end.function.is_stub]


def functions_of_value(value: Value) -> Iterator[Function]:
    """The functions among the alternatives of a value."""
    for option in options(value):
        match option:
            case FunctionObject(function=function):
                yield function
