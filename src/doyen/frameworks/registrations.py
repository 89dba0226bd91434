"""What is registered with frameworks: calls and decorators whose callee bears a mark such as `route` or `includes`.

The mark stands in a stub, on the callee or on the library method that a project class overrides. A registration
inside a function that is given what it registers is read once for each caller.
"""

from collections.abc import Iterator, Mapping
from functools import cached_property

import msgspec

from doyen.facts import tree
from doyen.facts.model import FunctionFacts
from doyen.frameworks.definitions import Definitions, Given, Scope, Written, argument, current, given_for, is_bound
from doyen.frameworks.reviewed_code import ReviewedCode, functions_of_value
from doyen.program.body import Body, CallKind, CallSite
from doyen.program.classes import linearize, own_method
from doyen.program.decorations import decoration, decorator_value
from doyen.program.members import find_method
from doyen.program.symbols import Class, Function, Mark
from doyen.program.values import (
    ParameterObject,
    options,
)
from doyen.text.span import Place, Span

REGISTERING = frozenset(
    {"route", "websocket_route", "includes", "mounts", "lifecycle", "middleware", "exception_handler"}
)
_MOST_TURNS = 200


class Registration(msgspec.Struct, frozen=True):
    """Something registered: the mark that says so, the marked callable, and the call that does it.

    `receiver` is the object it is registered with, as written; `decorated` is the function or class under a decorator;
    `node` is None for a decorator without a call; `given` holds one turn of the loops around it.
    """

    mark: Mark
    target: Function
    node: tree.Call | None
    receiver: Written | None
    scope: Scope
    place: Place
    definitions: Definitions
    decorated: Function | Class | None = None
    given: tuple[Given, ...] = ()

    @property
    def library(self) -> str:
        """The top-level package of the marked callable."""
        return self.target.module.name.partition(".")[0]

    def argument(self, name: str) -> Written | None:
        """What is passed for a parameter, as written."""
        line = self.place.span.line
        found = argument(self.target, name, self.node, is_method=self.target.owner is not None)
        if found is not None:
            return Written(found, self.scope, line, self.given)
        for key, value in self.node.keywords if self.node is not None else ():
            if key == "**":
                return self.definitions.named_item(Written(value, self.scope, line, self.given), name)
        return None


def read_registrations(code: ReviewedCode) -> tuple[Registration, ...]:
    """Everything registered outside tests, in order of place."""
    reader = _Reader(code)
    found = [*reader.by_calls(), *reader.by_decorators()]
    return tuple(sorted(found, key=lambda one: (one.place.path, one.place.span)))


class _Reader:
    """Reads registrations off calls and decorators; guards the table of registering names."""

    def __init__(self, code: ReviewedCode) -> None:
        self.code = code

    @cached_property
    def method_names(self) -> Mapping[str, bool]:
        """Names of registering methods of applications and routers, with whether a plain call of one registers."""
        found: dict[str, bool] = {}
        for stub in self.code.world.index.stubs.values():
            if not any(_may_register(facts) for facts in stub.facts.functions):
                continue
            for function in self.code.world.functions(stub):
                mark = self.registering(function) if function.owner is not None else None
                if mark is not None and not function.name.startswith("__"):
                    is_direct = mark.name in ("includes", "mounts") or "handler" in mark.keywords
                    is_direct = is_direct or function.name.startswith("add_")
                    found[function.name] = found.get(function.name, True) and is_direct
        return found

    def registering(self, function: Function) -> Mark | None:
        """The registering mark of a function, its own or that of the library method it overrides."""
        if function.is_stub:
            return next((mark for name, mark in function.marks.items() if name in REGISTERING), None)
        if function.owner is None or function.name not in self.method_names:
            return None
        for ancestor, _ in linearize(self.code.world, function.owner)[1:]:
            method = own_method(self.code.world, ancestor, function.name) if ancestor.is_stub else None
            if method is not None:
                return self.registering(method)
        return None

    def by_calls(self) -> Iterator[Registration]:
        """The registrations by calls."""
        for scope, body in self.code.bodies():
            for site in body.calls:
                if site.node is not None and not site.is_dead:
                    yield from self._by_site(scope, body, site, site.node)

    def _by_site(self, scope: Scope, body: Body, site: CallSite, node: tree.Call) -> Iterator[Registration]:
        if type(node.func) is tree.Call:
            # `app.middleware("http")(function)`: a decorator applied by hand.
            yield from self._by_applied(scope, body, site, node.func)
            return
        for target in self._targets(scope, site, node):
            mark = self.registering(target)
            if mark is not None:
                place = Place(scope.module.path, site.span)
                for given in self._turns(scope, body, site, node):
                    is_method = site.kind is not CallKind.CONSTRUCT and target.owner is not None
                    receiver = _receiver(node, scope, given) if is_method else None
                    yield Registration(mark, target, node, receiver, scope, place, self.code.definitions, given=given)
                return

    def _turns(self, scope: Scope, body: Body, site: CallSite, node: tree.Call) -> list[tuple[Given, ...]]:
        """What the names around a call hold: once for each caller that passes them and each turn of the loops.

        One empty turn stands where that is not known.
        """
        turns = list(self._passed(scope, node)) or [()]
        for block in reversed(body.enclosing(site.block)):
            for target, iterated in _loops(block.node):
                turns = [
                    (*turn, *item)
                    for turn in turns
                    for item in self.code.definitions.turns(target, Written(iterated, scope, site.span.line, turn))
                    or [()]
                ]
        return turns[:_MOST_TURNS]

    def _passed(self, scope: Scope, node: tree.Call) -> Iterator[tuple[Given, ...]]:
        """What each caller passes to a function that registers what it is given."""
        function = scope.function
        if function is None:
            return
        used = {expr.id for expr in _roots(node) if type(expr) is tree.Name}
        if used & self._parameters(function):
            for calling in self.code.callers(function)[:_MOST_TURNS]:
                assert type(calling.expr) is tree.Call, "callers are calls"
                yield (*calling.given, *self.code.definitions.passed(function, calling, calling.expr))

    def _parameters(self, function: Function) -> set[str]:
        """The parameters of a function and of those around it, receivers left out."""
        found: set[str] = set()
        while True:
            skipped = 1 if is_bound(self.code.world, function) else 0
            found.update(parameter.name for parameter in function.facts.parameters[skipped:])
            if function.parent is None:
                return found
            function = function.parent

    def _targets(self, scope: Scope, site: CallSite, node: tree.Call) -> Iterator[Function]:
        if site.callees:
            yield from (callee.function for callee in site.callees)
        elif (
            type(node.func) is tree.Attr
            and self.method_names.get(node.func.attr, False)
            and all(type(option) is ParameterObject for option in options(site.function))
        ):
            yield from self._methods(Written(node.func.value, scope, site.span.line), node.func.attr)

    def _by_applied(self, scope: Scope, body: Body, site: CallSite, inner: tree.Call) -> Iterator[Registration]:
        made = next((one for one in body.calls if one.node is inner), None)
        if made is None or site.node is None or len(site.node.args) != 1:
            return
        if made.callees:
            for registration in self._by_site(scope, body, made, inner):
                yield from self._decorating_by_hand(registration, site.node.args[0])
        elif type(inner.func) is tree.Name and type(made.function) is ParameterObject:
            yield from self._by_passed_method(scope, made, inner, site.node.args[0])

    def _by_passed_method(
        self, scope: Scope, made: CallSite, inner: tree.Call, handler: tree.Expr
    ) -> Iterator[Registration]:
        """`method(path)(function)` where a caller passes `router.get` for `method`."""
        for given in self._passed(scope, inner):
            method = given_for(Written(inner.func, scope, made.span.line, given))
            if method is None or type(method.expr) is not tree.Attr:
                continue
            receiver = self.code.definitions.beside(method, method.expr.value)
            for target in self._methods(receiver, method.expr.attr):
                mark = self.registering(target)
                if mark is not None:
                    place = Place(scope.module.path, made.span)
                    found = Registration(
                        mark, target, inner, receiver, scope, place, self.code.definitions, given=given
                    )
                    yield from self._decorating_by_hand(found, handler)
                    break

    def _decorating_by_hand(self, registration: Registration, handler: tree.Expr) -> Iterator[Registration]:
        """A registration with each function that is handed to the decorator it makes."""
        written = Written(handler, registration.scope, registration.place.span.line, registration.given)
        for function in self._undecorated(written) or self.code.functions_of(written):
            yield msgspec.structs.replace(registration, decorated=function)

    def _undecorated(self, written: Written) -> list[Function]:
        """The functions inside `decorator(function)`, directly or by a name bound to it."""
        expressions: list[tree.Expr | None] = [written.expr]
        if type(written.expr) is tree.Name:
            known = self.code.definitions.bindings(written.scope.module, written.scope.function).names
            bounds = current(known.get(written.expr.id, []), written.line)
            expressions = [bound.expr for bound in bounds]
        found: list[Function] = []
        for expression in expressions:
            match expression:
                case tree.Call(args=(inner,), keywords=()):
                    found += self.code.functions_of(self.code.definitions.beside(written, inner))
        return found

    def by_decorators(self) -> Iterator[Registration]:
        """The registrations by decorators."""
        for function in self.code.functions:
            if function.facts.decorators:
                scope = Scope(function.module, function.parent, function.owner)
                yield from self._by_function(function, scope)
        for klass in self.code.classes:
            for expression in klass.facts.decorators:
                scope = Scope(klass.module, klass.parent, klass.owner)
                target = self._decorator_method(expression, scope)
                if target is not None:
                    line = klass.facts.line
                    yield from self._decorating(expression, target, scope, klass, Span(line, 1, line, 1))

    def _by_function(self, function: Function, scope: Scope) -> Iterator[Registration]:
        known = {id(expression): value for _, expression, value in decoration(self.code.world, function).marks}
        facts = function.facts
        span = Span(facts.line, facts.column, facts.line, facts.column)
        for expression in facts.decorators:
            value = known.get(id(expression))
            target = None
            if value is not None:
                target = next((one for one in functions_of_value(value) if self.registering(one) is not None), None)
            elif self._is_named(expression):
                callee = expression.func if type(expression) is tree.Call else expression
                found = decorator_value(self.code.world, callee, function)
                target = next((one for one in functions_of_value(found) if self.registering(one) is not None), None)
                target = target or self._decorator_method(expression, scope)
            if target is not None:
                yield from self._decorating(expression, target, scope, function, span)

    def _is_named(self, expression: tree.Expr) -> bool:
        callee = expression.func if type(expression) is tree.Call else expression
        return type(callee) is tree.Attr and callee.attr in self.method_names

    def _decorator_method(self, expression: tree.Expr, scope: Scope) -> Function | None:
        """The registering method a decorator names, found through where its object comes from."""
        callee = expression.func if type(expression) is tree.Call else expression
        if type(callee) is not tree.Attr or callee.attr not in self.method_names:
            return None
        found = self._methods(Written(callee.value, scope), callee.attr)
        return next((method for method in found if self.registering(method) is not None), None)

    def _methods(self, receiver: Written, name: str) -> Iterator[Function]:
        for klass in self.code.classes_of(receiver):
            method = find_method(self.code.world, klass, name)
            if method is not None and self.code.is_group(klass):
                yield method

    def _decorating(
        self, expression: tree.Expr, target: Function, scope: Scope, decorated: Function | Class, span: Span
    ) -> Iterator[Registration]:
        mark = self.registering(target)
        node = expression if type(expression) is tree.Call else None
        callee = node.func if node is not None else expression
        line = node.line if node is not None else span.line
        receiver = Written(callee.value, scope, line) if type(callee) is tree.Attr and target.owner else None
        if mark is not None:
            place = Place(scope.module.path, span)
            yield Registration(mark, target, node, receiver, scope, place, self.code.definitions, decorated)


def _loops(node: object) -> Iterator[tuple[tree.Expr, tree.Expr]]:
    match node:
        case tree.For(target=target, iter=iterated):
            yield target, iterated
        case tree.Comp(generators=generators):
            for generator in generators:
                yield generator.target, generator.iter


def _roots(node: tree.Call) -> Iterator[tree.Expr]:
    """What the arguments and the receiver of a call start from."""
    for argument_node in (node.func, *node.args, *(value for _, value in node.keywords)):
        start = argument_node
        while type(start) is tree.Attr or type(start) is tree.Star:
            start = start.value
        yield start


def _may_register(facts: FunctionFacts) -> bool:
    for decorator in facts.decorators:
        name = decorator.func if type(decorator) is tree.Call else decorator
        if type(name) is tree.Name and name.id in REGISTERING:
            return True
    return False


def _receiver(node: tree.Call, scope: Scope, given: tuple[Given, ...]) -> Written | None:
    if type(node.func) is not tree.Attr:
        return None
    function = scope.function
    if type(node.func.value) is tree.Call and _is_super(node.func.value) and function is not None:
        parameters = function.facts.parameters
        if function.owner is not None and parameters:
            return Written(tree.Name(parameters[0].name), scope, node.line, given)
    return Written(node.func.value, scope, node.line, given)


def _is_super(node: tree.Call) -> bool:
    return type(node.func) is tree.Name and node.func.id == "super"
