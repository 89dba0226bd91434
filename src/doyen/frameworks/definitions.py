"""Where things come from: follows a written name to the expressions and symbols it stands for.

The linked program says what *type* a name has; a route table needs to know *which* router it is. `Definitions` follows
names, imports, attributes, parameters (to what callers pass), and calls of project functions (to what they return)
until an expression is reached that makes something: a constructor call, a display, a constant.
"""

from collections.abc import Callable, Iterator, Sequence

import msgspec

from doyen.facts import tree
from doyen.facts.model import Parameter, ParameterKind
from doyen.frameworks.bindings import ANY_ITEM, Bindings, Bound, bindings
from doyen.program.calls import parameter_value
from doyen.program.classes import linearize, own_method
from doyen.program.decorations import Binding, decoration
from doyen.program.members import attribute
from doyen.program.modules import Module
from doyen.program.names import imported, imported_module
from doyen.program.symbols import Class, Function
from doyen.program.values import (
    UNKNOWN,
    ClassObject,
    FunctionObject,
    Instance,
    ModuleObject,
    ParameterObject,
    Value,
    options,
)
from doyen.program.world import World

_DEEPEST = 60
_MOST_CALLERS = 40
_MOST_STEPS = 4000
_MOST_GIVEN = 24


class Scope(msgspec.Struct, frozen=True):
    """Where an expression is read: a module, a function in it, or a class body."""

    module: Module
    function: Function | None = None
    klass: Class | None = None


class Written(msgspec.Struct, frozen=True):
    """An expression and what its names mean: the scope, the line, and what is given for some of its names.

    `given` holds what one call passes for the parameters of a factory, or one turn of a loop for its variables;
    `holder` is the class whose object keeps the value as an attribute.
    """

    expr: tree.Expr
    scope: Scope
    line: int = 0
    given: tuple["Given", ...] = ()
    holder: Class | None = None


type Given = tuple[Function | None, str, Written]
type End = Written | Value
type Callers = Callable[[Function], Sequence[Written]]


class Definitions:
    """Follows expressions to their origins; guards the memo of what was followed."""

    def __init__(self, world: World, callers: Callers) -> None:
        self.world = world
        self._callers = callers
        self._bindings: dict[tuple[Module, Function | None], Bindings] = {}
        self._ends: dict[Written, tuple[End, ...]] = {}
        self._active: set[Written] = set()
        self._listing: set[Written] = set()
        self._steps = 0

    def bindings(self, module: Module, function: Function | None) -> Bindings:
        """The names a function or module body binds."""
        key = (module, function)
        found = self._bindings.get(key)
        if found is None:
            found = self._bindings[key] = bindings(self.world, module, function)
        return found

    def ends(self, written: Written) -> tuple[End, ...]:
        """The expressions and symbols an expression stands for; itself where it makes something."""
        found = self._ends.get(written)
        if found is not None:
            return found
        self._steps = self._steps + 1 if self._active else 0
        if written in self._active or len(self._active) > _DEEPEST or self._steps > _MOST_STEPS:
            return ()
        self._active.add(written)
        try:
            found = tuple(dict.fromkeys(self._follow(written)))
        finally:
            self._active.discard(written)
        if not self._active:
            self._ends[written] = found
        return found

    def _follow(self, written: Written) -> Iterator[End]:
        match written.expr:
            case tree.Name(id=name):
                yield from self._named(name, written)
            case tree.Attr(value=value, attr=attr):
                for owner in self.ends(self.beside(written, value)):
                    yield from self.attribute(owner, attr)
            case tree.Call():
                yield from self._called(written, written.expr)
            case tree.IfExp(body=body, orelse=orelse):
                yield from self.ends(self.beside(written, body))
                yield from self.ends(self.beside(written, orelse))
            case tree.BoolOp(values=values):
                for value in values:
                    yield from self.ends(self.beside(written, value))
            case tree.Await(value=value) | tree.Walrus(value=value):
                yield from self.ends(self.beside(written, value))
            case tree.Sub(value=value, index=tree.Const(value=key)):
                yield from _indexed(self, written, value, key)
            case _:
                yield written

    def beside(self, written: Written, expr: tree.Expr) -> Written:
        """Another expression of the same place."""
        return Written(expr, written.scope, written.line, written.given, written.holder)

    # -- names ---------------------------------------------------------------------------------------------------

    def _named(self, name: str, written: Written) -> Iterator[End]:
        scope = written.scope
        if scope.klass is not None and name in scope.klass.fields:
            yield from _class_fields(self, scope.klass, name)
            return
        function, line = scope.function, written.line
        while function is not None:
            parameter = next((p for p in function.facts.parameters if p.name == name), None)
            bounds = self.bindings(scope.module, function).names.get(name)
            is_rebound = parameter is not None and bounds is not None and bounds[0].line < line
            given = None if is_rebound else _given(written, function, name)
            if given is not None:
                yield from self.ends(given)
                return
            if bounds and (parameter is None or is_rebound):
                yield from self._bound_ends(bounds, Scope(scope.module, function), line, written)
                return
            if parameter is not None:
                yield from self._passed(function, parameter)
                return
            function, line = function.parent, 0
        given = _given(written, None, name)
        if given is not None:
            yield from self.ends(given)
            return
        is_module = scope.function is None and scope.klass is None
        yield from self.member(scope.module, name, written.line if is_module else 0)

    def member(self, module: Module, name: str, line: int = 0) -> Iterator[End]:
        """What a module-level name stands for, seen at a line (0: after the module has run)."""
        bounds = self.bindings(module, None).names.get(name) if not module.is_stub else None
        if bounds:
            yield from self._bound_ends(bounds, Scope(module), line, None)
            return
        found = attribute(self.world, ModuleObject(module), name).value
        if found == UNKNOWN or module.is_stub:
            yield found
            return
        for star in module.facts.stars:
            source = imported_module(self.world, module, star)
            if source is not None and not source.is_stub and self.bindings(source, None).names.get(name):
                yield from self.member(source, name)
                return
        yield from options(found)

    def _bound_ends(self, bounds: list[Bound], scope: Scope, line: int, written: Written | None) -> Iterator[End]:
        for bound in current(bounds, line):
            if bound.value is not None:
                yield bound.value
            elif bound.imported is not None:
                yield from self._imported(scope.module, bound.imported)
            elif bound.expr is not None:
                given = written.given if written is not None else ()
                inner = Written(bound.expr, scope, bound.line, given)
                yield from self._picked(inner, bound.picks)

    def _imported(self, module: Module, name: tree.ImportName) -> Iterator[End]:
        source = imported_module(self.world, module, name)
        if source is None or not name.attr or source.is_stub or source is module:
            yield from options(imported(self.world, module, name))
            return
        yield from self.member(source, name.attr)

    def _picked(self, written: Written, picks: tuple[int, ...]) -> Iterator[End]:
        if not picks:
            yield from self.ends(written)
            return
        pick, *rest = picks
        items = self.items(written)
        for item in items if pick == ANY_ITEM else items[pick : pick + 1]:
            yield from self._picked(item, tuple(rest))

    def _passed(self, function: Function, parameter: Parameter) -> Iterator[End]:
        """What callers pass for a parameter; the parameter itself where nobody does."""
        if function.owner is not None and function.facts.parameters[0] is parameter:
            receiver = parameter_value(self.world, function, parameter)
            if type(receiver) in (Instance, ClassObject):
                yield receiver
                return
        is_passed = False
        for calling in self._callers(function)[:_MOST_CALLERS]:
            assert type(calling.expr) is tree.Call, "callers are calls"
            node = argument(function, parameter.name, calling.expr, is_method=is_bound(self.world, function))
            if node is not None:
                is_passed = True
                yield from self.ends(self.beside(calling, node))
        if is_passed:
            return
        if parameter.default is not None and type(parameter.default) is not tree.Const:
            yield from self.ends(Written(parameter.default, Scope(function.module, function.parent), 0))
        else:
            yield ParameterObject(function, parameter.name)

    # -- attributes ----------------------------------------------------------------------------------------------

    def attribute(self, owner: End, name: str) -> Iterator[End]:
        """What an attribute of an origin stands for."""
        match owner:
            case ModuleObject(module=module):
                yield from self.member(module, name)
            case ClassObject(klass=klass):
                yield from _class_attribute(self, klass, name)
            case Instance(klass=klass):
                yield from _instance_attribute(self, klass, name)
            case Written(expr=tree.Call()):
                for option in options(self.value(owner)):
                    if type(option) is Instance:
                        yield from _instance_attribute(self, option.klass, name)
            case Written(expr=tree.Const()) if name == "value":
                yield owner

    # -- calls and collections -----------------------------------------------------------------------------------

    def value(self, written: Written) -> Value:
        """The type the linked program gives an expression."""
        scope = written.scope
        return self.world.evaluate(written.expr, scope.module, scope.function)

    def called(self, written: Written) -> tuple[Value, ...]:
        """What the callee of a written call may be."""
        if type(written.expr) is not tree.Call:
            return ()
        found = options(self.value(self.beside(written, written.expr.func)))
        if any(type(value) in (FunctionObject, ClassObject) for value in found):
            return found
        return tuple(end for end in self.ends(self.beside(written, written.expr.func)) if isinstance(end, Value))

    def _called(self, written: Written, node: tree.Call) -> Iterator[End]:
        """What a call of a project function returns; the call itself where it makes an object or is not known."""
        found: list[End] = []
        for value in self.called(written):
            if type(value) is not FunctionObject or value.function.is_stub or len(written.given) > _MOST_GIVEN:
                continue
            function = value.function
            if function.facts.is_generator:
                continue
            given = (*written.given, *self.passed(function, written, node))
            for statement in self.bindings(function.module, function).returns:
                if statement.value is not None:
                    inner = Written(statement.value, Scope(function.module, function), statement.line, given)
                    found += self.ends(inner)
        if found:
            yield from found
        else:
            yield written

    def passed(self, function: Function, written: Written, node: tree.Call) -> tuple[Given, ...]:
        """What a written call gives for the parameters of a function, defaults included."""
        found: list[Given] = []
        for parameter in function.facts.parameters:
            given = argument(function, parameter.name, node, is_method=is_bound(self.world, function))
            if given is not None:
                found.append((function, parameter.name, self.beside(written, given)))
            elif parameter.default is not None:
                default = Written(parameter.default, Scope(function.module, function.parent))
                found.append((function, parameter.name, default))
            elif parameter.kind is ParameterKind.KEYWORDS:
                found.append((function, parameter.name, self.beside(written, _rest(function, node))))
        return tuple(found)

    def items(self, written: Written) -> list[Written]:
        """The items of a collection that is written out, in order."""
        if written in self._listing:
            return []
        self._listing.add(written)
        try:
            return [item for end in self.ends(written) if isinstance(end, Written) for item in _display(self, end)]
        finally:
            self._listing.discard(written)

    def named_item(self, written: Written, name: str) -> Written | None:
        """What a written mapping holds under a name."""
        for end in self.ends(written):
            if isinstance(end, Written) and type(end.expr) is tree.Map:
                for key, value in zip(end.expr.keys, end.expr.values, strict=True):
                    if type(key) is tree.Const and key.value == name:
                        return self.beside(end, value)
        return None

    def turns(self, target: tree.Expr, iterated: Written) -> list[tuple[Given, ...]]:
        """What the variables of a loop hold, turn by turn, where the collection is written out."""
        owner = iterated.scope.function
        return [tuple(_unpacked(self, target, item, owner)) for item in self.items(iterated)]


def _class_fields(definitions: Definitions, klass: Class, name: str) -> Iterator[End]:
    for position in klass.fields[name]:
        field = klass.facts.fields[position]
        if field.value is not None:
            scope = Scope(klass.module, klass.parent, klass)
            yield from definitions.ends(Written(field.value, scope, field.line))


def _class_attribute(definitions: Definitions, klass: Class, name: str) -> Iterator[End]:
    for ancestor, _ in linearize(definitions.world, klass):
        if name in ancestor.fields and not ancestor.is_stub:
            yield from _class_fields(definitions, ancestor, name)
            return
    yield from options(attribute(definitions.world, ClassObject(klass), name).value)


def _instance_attribute(definitions: Definitions, klass: Class, name: str) -> Iterator[End]:
    for ancestor, _ in linearize(definitions.world, klass):
        if ancestor.is_stub:
            break
        method = own_method(definitions.world, ancestor, name)
        if method is not None:
            yield from _method(definitions, method, klass)
            return
        found = list(_stored(definitions, ancestor, name, klass))
        if name in ancestor.fields:
            found += _class_fields(definitions, ancestor, name)
        if found:
            yield from found
            return
    yield from options(attribute(definitions.world, Instance(klass), name).value)


def _method(definitions: Definitions, method: Function, klass: Class) -> Iterator[End]:
    if decoration(definitions.world, method).binding is Binding.PROPERTY:
        for statement in definitions.bindings(method.module, method).returns:
            if statement.value is not None:
                yield from definitions.ends(Written(statement.value, Scope(method.module, method), statement.line))
    else:
        yield FunctionObject(method, Instance(klass))


def _stored(definitions: Definitions, klass: Class, name: str, holder: Class) -> Iterator[End]:
    """What methods of a class assign to an attribute of their object."""
    for index in dict.fromkeys(klass.stores.get(name, ())):
        method = definitions.world.functions(klass.module)[index]
        receiver = method.facts.parameters[0].name if method.facts.parameters else ""
        for stored in definitions.bindings(klass.module, method).attributes:
            if stored.receiver == receiver and stored.name == name and type(stored.expr) is not tree.Const:
                scope = Scope(klass.module, method)
                kept = holder if type(stored.expr) is tree.Call else None
                yield from definitions.ends(Written(stored.expr, scope, stored.line, (), kept))


def _display(definitions: Definitions, end: Written) -> list[Written]:
    found: list[Written] = []
    match end.expr:
        case tree.Seq(items=items):
            for item in items:
                if type(item) is tree.Star:
                    found += definitions.items(definitions.beside(end, item.value))
                else:
                    found.append(definitions.beside(end, item))
        case tree.Map(keys=keys):
            found += [definitions.beside(end, key) for key in keys if key is not None]
        case tree.Opaque(children=children) if end.expr.type != "slice":
            for child in children:
                found += definitions.items(definitions.beside(end, child))
        case tree.Call():
            found += _call_items(definitions, end, end.expr)
    return found


def _call_items(definitions: Definitions, written: Written, node: tree.Call) -> Iterator[Written]:
    """`mapping.items()`, `mapping.values()`, `list(x)` and their like."""
    match node:
        case tree.Call(func=tree.Attr(value=value, attr="items" | "values" as attr), args=()):
            for end in definitions.ends(definitions.beside(written, value)):
                if isinstance(end, Written) and type(end.expr) is tree.Map:
                    for key, item in zip(end.expr.keys, end.expr.values, strict=True):
                        if key is not None:
                            pair = tree.Seq("tuple", (key, item))
                            yield definitions.beside(end, item if attr == "values" else pair)
        case tree.Call(func=tree.Name(id="list" | "tuple" | "sorted" | "set" | "reversed"), args=(value, *_)):
            yield from definitions.items(definitions.beside(written, value))


def _unpacked(definitions: Definitions, target: tree.Expr, item: Written, owner: Function | None) -> Iterator[Given]:
    match target:
        case tree.Name(id=name):
            yield owner, name, item
        case tree.Seq(items=targets):
            for inner, part in zip(targets, definitions.items(item), strict=False):
                yield from _unpacked(definitions, inner, part, owner)


def _indexed(definitions: Definitions, written: Written, value: tree.Expr, key: object) -> Iterator[End]:
    for end in definitions.ends(definitions.beside(written, value)):
        match end:
            case Written(expr=tree.Map(keys=keys, values=values)):
                for known, item in zip(keys, values, strict=True):
                    if type(known) is tree.Const and known.value == key:
                        yield from definitions.ends(definitions.beside(end, item))
            case Written(expr=tree.Seq(items=items)) if type(key) is int and -len(items) <= key < len(items):
                yield from definitions.ends(definitions.beside(end, items[key]))
            case Written(expr=tree.Sub()):
                continue
    if type(written.expr) is tree.Sub:
        yield written


def _given(written: Written, function: Function | None, name: str) -> Written | None:
    for owner, given_name, value in reversed(written.given):
        if owner is function and given_name == name:
            return value
    return None


def given_for(written: Written) -> Written | None:
    """What is given for a name, through as many names as pass it on."""
    found: Written | None = None
    current_one: Written | None = written
    for _ in range(_MOST_GIVEN):
        if current_one is None or type(current_one.expr) is not tree.Name:
            break
        function = current_one.scope.function
        name = current_one.expr.id
        current_one = None
        while function is not None and current_one is None:
            current_one = _given(written, function, name)
            function = function.parent
        found = current_one or found
    return found


def current(bounds: list[Bound], line: int) -> list[Bound]:
    """The bindings that may hold at a line: those since the last certain one before it."""
    before = [bound for bound in bounds if bound.line < line] if line else bounds
    found: list[Bound] = []
    for bound in before or bounds:
        if bound.is_certain:
            found = [bound]
        else:
            found.append(bound)
    return found


def _rest(function: Function, node: tree.Call) -> tree.Map:
    """The keywords of a call that no parameter names, as a mapping."""
    names = {parameter.name for parameter in function.facts.parameters}
    rest = [(key, value) for key, value in node.keywords if key != "**" and key not in names]
    return tree.Map(tuple(tree.Const("str", key) for key, _ in rest), tuple(value for _, value in rest))


def is_bound(world: World, function: Function) -> bool:
    """Whether calls leave out the first parameter of a function."""
    return function.owner is not None and decoration(world, function).binding is not Binding.STATIC


def argument(function: Function, name: str, node: tree.Call | None, *, is_method: bool) -> tree.Expr | None:
    """The expression a call writes for a parameter."""
    if node is None:
        return None
    for key, value in node.keywords:
        if key == name:
            return value
    plain = [
        p.name for p in function.facts.parameters if p.kind in (ParameterKind.PLAIN, ParameterKind.POSITIONAL_ONLY)
    ]
    position = plain.index(name) - is_method if name in plain else -1
    if not 0 <= position < len(node.args) or any(type(item) is tree.Star for item in node.args[: position + 1]):
        return None
    return node.args[position]
