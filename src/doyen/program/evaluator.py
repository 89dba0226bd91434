"""The state of reading one body: names, uses, blocks and calls at the current place.

What each kind of expression gives is told by the readers in `expressions`; they are handed in, since they need this
class and this class needs them.
"""

from collections.abc import Callable, Mapping
from typing import Any

from doyen.facts import tree
from doyen.program.annotations import symbol
from doyen.program.body import (
    Block,
    Body,
    Callee,
    CallKind,
    CallSite,
    Guard,
    Usage,
)
from doyen.program.calls import Outcome, awaited, call, parameter_value
from doyen.program.members import plain, special
from doyen.program.modules import Module
from doyen.program.names import global_name
from doyen.program.symbols import Function
from doyen.program.values import (
    UNKNOWN,
    CoroutineObject,
    ExternalObject,
    GeneratorObject,
    Instance,
    ManagerObject,
    TupleObject,
    UnionObject,
    Value,
    join,
    options,
)
from doyen.program.world import World
from doyen.text.span import Span

_CERTAIN = frozenset({Usage.READ, Usage.INDEXED, Usage.ITERATED, Usage.UNPACKED, Usage.TESTED, Usage.COMPARED})


_PASSING = frozenset({tree.IfExp, tree.BoolOp, tree.Walrus})
_CARRIERS = frozenset({CoroutineObject, UnionObject})


class Evaluator:
    """The state of reading one body: names, blocks and guards at the current place."""

    def __init__(self, world: World, module: Module, function: Function | None, body: Body, readers: "Readers") -> None:
        self.world = world
        self.module = module
        self.function = function
        self.body = body
        self.names = body.names
        self.block = -1
        self.guards: tuple[Guard, ...] = ()
        self.is_dead = False
        self.line = 1
        self.narrowed: set[str] = set()
        self._readers = readers
        self._sites: dict[int, int] = {}
        self._owners: dict[int, Value] = {}

    # -- names ---------------------------------------------------------------------------------------------------

    def name(self, name: str) -> Value:
        """The value of a name at the current place."""
        self.body.reads[name] = self.body.reads.get(name, 0) + 1
        found = self.names.get(name)
        if found is not None:
            return found
        function = self.function
        if function is None:
            return global_name(self.world, self.module, name)
        while (function := function.parent) is not None:
            outer = self.world.body(function)
            found = outer.names.get(name)
            if found is not None:
                outer.reads[name] = outer.reads.get(name, 0) + 1
                return unstamped(found)
            for parameter in function.facts.parameters:
                if parameter.name == name:
                    outer.reads[name] = outer.reads.get(name, 0) + 1
                    return parameter_value(self.world, function, parameter)
        local = symbol(self.world, tree.Name(name), self.module, self.function)
        return unstamped(local)

    # -- uses ----------------------------------------------------------------------------------------------------

    def value(self, node: tree.Expr, usage: Usage, line: int = 0) -> Value:
        """Evaluates an expression and records what becomes of the value of the calls it comes from."""
        kind = type(node)
        if kind in _PASSING:
            return self._passed(node, usage, line)
        found = self._readers[kind](self, node)
        if kind is tree.Call:
            number = self._sites.get(id(node))
            if number is not None:
                site = self.body.calls[number]
                site.usages.append((usage, line or site.span.line))
                return found
        if type(found) in _CARRIERS:
            self.use(found, usage, line)
        return found

    def _passed(self, node: tree.Expr, usage: Usage, line: int) -> Value:
        """Expressions that hand the value of one of their operands on."""
        match node:
            case tree.IfExp():
                self.test(node.test)
                return join(self.value(node.body, usage, line), self.value(node.orelse, usage, line))
            case tree.BoolOp():
                *first, last = node.values
                found = [self.value(item, Usage.TESTED, line) for item in first]
                return join(*found, self.value(last, usage, line))
            case tree.Walrus():
                kept = self.names[node.name] = self.value(node.value, Usage.ASSIGNED, line)
                self.use(kept, usage, line)
                return kept
        return UNKNOWN

    def use(self, value: Value, usage: Usage, line: int) -> None:
        """Records a use of the coroutines a value may be."""
        choices = options(value)
        if (
            len(choices) > 1
            and usage in _CERTAIN
            and any(type(option) not in (CoroutineObject, ExternalObject) for option in choices)
        ):
            # Only some paths bring a coroutine here (`if isawaitable(x): x = await x`).
            usage = Usage.OTHER
        for option in choices:
            if type(option) is CoroutineObject and option.origin >= 0:
                self.body.calls[option.origin].usages.append((usage, line))

    def note_site(self, node: tree.Call, site: CallSite) -> None:
        """Remembers the call recorded for an expression."""
        self._sites[id(node)] = site.number

    def note_owner(self, node: tree.Attr, owner: Value) -> None:
        """Remembers the object an attribute was read from."""
        self._owners[id(node)] = owner

    def owner_of(self, node: tree.Expr) -> Value:
        """The object an attribute was read from."""
        return self._owners.get(id(node), UNKNOWN)

    def site_of(self, node: tree.Expr) -> CallSite | None:
        """The call recorded for a call expression."""
        number = self._sites.get(id(node))
        return None if number is None else self.body.calls[number]

    def test(self, node: tree.Expr) -> Value:
        """Evaluates a condition."""
        return self.value(node, Usage.TESTED)

    # -- expressions ---------------------------------------------------------------------------------------------

    def read(self, node: tree.Expr) -> Value:
        """Evaluates an expression."""
        return self._readers[type(node)](self, node)

    def add_block(self, block: Block) -> int:
        """Opens a block and returns its number."""
        self.body.blocks.append(block)
        return len(self.body.blocks) - 1

    def note_await(self, line: int, column: int) -> None:
        """Records a suspension point in every block around it."""
        self.body.awaits.append((line, column, self.block))
        for block in self.body.enclosing(self.block):
            block.awaits.append((line, column))

    def add_site(self, outcome: Outcome, target: str, span: Span, function: Value) -> CallSite:
        """Records a call."""
        site = CallSite(
            number=len(self.body.calls),
            span=span,
            target=target,
            kind=outcome.kind,
            callees=outcome.callees,
            function=function,
            arguments=(),
            keywords=(),
            guards=self.guards,
            block=self.block,
            result=outcome.value,
            is_dead=self.is_dead,
        )
        self.body.calls.append(site)
        return site

    def run(self, callees: tuple[Callee, ...], kind: CallKind, target: str, span: Span) -> None:
        """Records that functions run here without a call being written."""
        if callees:
            self.add_site(Outcome(UNKNOWN, callees, kind), target, span, UNKNOWN)

    def iterated(self, value: Value, target: str, span: Span, *, is_async: bool = False) -> Value:
        """What iterating a value gives, recording the generator functions that run for it."""
        found = []
        for option in options(value):
            match option:
                case GeneratorObject():
                    callee = Callee(option.function, option.receiver)
                    self.run((callee,), CallKind.ITERATE, target, span)
                    found.append(option.item)
                case TupleObject(items=items):
                    found.append(join(*items) if items else UNKNOWN)
                case _:
                    found.append(self._iterated_object(option, target, span, is_async=is_async))
        return join(*found)

    def _iterated_object(self, value: Value, target: str, span: Span, *, is_async: bool) -> Value:
        value = plain(self.world, value)
        if type(value) is not Instance:
            return UNKNOWN
        for name in ("__aiter__", "__iter__") if is_async else ("__iter__", "__aiter__"):
            method = special(self.world, value, name)
            if method is None:
                continue
            outcome = call(self.world, method)
            self.run(worth_running(outcome), CallKind.ITERATE, target, span)
            made = outcome.value
            if type(made) is GeneratorObject:
                return self.iterated(made, target, span, is_async=is_async)
            if type(made) is Instance:
                step = special(self.world, made, "__next__") or special(self.world, made, "__anext__")
                if step is not None:
                    stepped = call(self.world, step)
                    self.run(worth_running(stepped), CallKind.ITERATE, target, span)
                    return awaited(self.world, stepped.value) if step.function.is_async else stepped.value
                if made.args:
                    return made.args[0]
        if value.args:
            return value.args[0]
        return UNKNOWN

    def entered(self, value: Value, target: str, span: Span, *, is_async: bool) -> Value:
        """What `with value as x` binds, recording what runs on the way in and out."""
        found = []
        for option in options(value):
            match option:
                case ManagerObject():
                    self.run((Callee(option.function, option.receiver),), CallKind.ENTER, target, span)
                    found.append(option.entered)
                case Instance():
                    found.append(self._entered_object(option, target, span, is_async=is_async))
                case CoroutineObject() | ExternalObject() if is_async:
                    found.append(option.result if type(option) is CoroutineObject else UNKNOWN)
        return join(*found)

    def _entered_object(self, value: Instance, target: str, span: Span, *, is_async: bool) -> Value:
        names = ("__aenter__", "__aexit__") if is_async else ("__enter__", "__exit__")
        found: Value = UNKNOWN
        for name in names:
            method = special(self.world, value, name)
            if method is None:
                continue
            outcome = call(self.world, method)
            self.run(worth_running(outcome), CallKind.ENTER, target, span)
            if name == names[0]:
                found = awaited(self.world, outcome.value) if is_async else outcome.value
        return found


def worth_running(outcome: Outcome) -> tuple[Callee, ...]:
    """Callees that do something: those of the project, and those of stubs that bear marks."""
    return tuple(callee for callee in outcome.callees if not callee.function.is_stub or callee.function.marks)


def stamped(value: Value, origin: int) -> Value:
    """The value with its coroutines tied to the call that made them."""
    kind = type(value)
    if kind is CoroutineObject:
        assert isinstance(value, CoroutineObject), "its type was asked"
        return value if value.origin == origin else CoroutineObject(value.result, value.function, origin)
    if kind is UnionObject:
        choices = options(value)
        if any(type(choice) is CoroutineObject for choice in choices):
            return UnionObject(tuple(stamped(choice, origin) for choice in choices))
    return value


def unstamped(value: Value) -> Value:
    """The value as other bodies may see it: numbers of calls mean nothing outside their body."""
    return stamped(value, -1)


def written(node: tree.Expr) -> str:
    """A callee as it is written, shortened to its names."""
    match node:
        case tree.Name(id=name):
            return name
        case tree.Attr(value=value, attr=attr):
            return f"{written(value)}.{attr}"
        case tree.Call(func=func):
            return f"{written(func)}()"
        case tree.Sub(value=value):
            return f"{written(value)}[...]"
        case tree.Await(value=value):
            return f"(await {written(value)})"
        case tree.Const(type="str"):
            return '""'
    return "(...)"


type Readers = Mapping[type, Callable[[Evaluator, Any], Value]]
