"""What names a scope binds, statement by statement, as expressions: the written side of a variable."""

from collections.abc import Iterator, Sequence

import msgspec

from doyen.facts import tree
from doyen.program.modules import Module
from doyen.program.symbols import Function
from doyen.program.values import ClassObject, FunctionObject, Value
from doyen.program.world import World

ANY_ITEM = -1
"""A pick that means each item of a collection, as in a `for` loop."""


class Bound(msgspec.Struct, frozen=True):
    """One binding of a name: an expression and the picks that lead into it, an import, or a definition.

    `is_certain` tells that the statement stands outside any branch, so that it replaces what was bound before.
    """

    line: int
    is_certain: bool
    expr: tree.Expr | None = None
    picks: tuple[int, ...] = ()
    imported: tree.ImportName | None = None
    value: Value | None = None


class StoredAttribute(msgspec.Struct, frozen=True):
    """`receiver.name = expr`: the value kept under an attribute."""

    receiver: str
    name: str
    expr: tree.Expr
    line: int


class Bindings(msgspec.Struct, frozen=True):
    """Everything one function or module body binds, in order."""

    names: dict[str, list[Bound]]
    attributes: list[StoredAttribute]
    returns: list[tree.Return]


def bindings(world: World, module: Module, function: Function | None) -> Bindings:
    """Reads the bindings of a function, or of a module when no function is given."""
    found = Bindings({}, [], [])
    statements = module.body if function is None else function.body
    for statement, is_certain in flat(statements):
        _read(world, module, statement, found, is_certain=is_certain)
    return found


def flat(statements: Sequence[tree.Stmt], *, is_certain: bool = True) -> Iterator[tuple[tree.Stmt, bool]]:
    """All statements of a block in order, each with whether it stands outside any branch."""
    for statement in statements:
        yield statement, is_certain
        for block, is_always in _blocks(statement):
            yield from flat(block, is_certain=is_certain and is_always)


def _blocks(statement: tree.Stmt) -> Iterator[tuple[Sequence[tree.Stmt], bool]]:
    """The blocks of a compound statement, each with whether it always runs."""
    match statement:
        case tree.With():
            yield statement.body, True
        case tree.If() | tree.For() | tree.While():
            yield statement.body, False
            yield statement.orelse, False
        case tree.Try():
            yield statement.body, True
            for handler in statement.handlers:
                yield handler.body, False
            yield statement.orelse, False
            yield statement.final, True
        case tree.Match():
            for case in statement.cases:
                yield case.body, False


def _read(world: World, module: Module, statement: tree.Stmt, found: Bindings, *, is_certain: bool) -> None:
    match statement:
        case tree.Assign(targets=targets, value=value, line=line):
            for target in targets:
                _bind(found, target, Bound(line, is_certain, value))
        case tree.AnnAssign(target=target, value=value, line=line) if value is not None:
            _bind(found, target, Bound(line, is_certain, value))
        case tree.For(target=target, iter=iterated, line=line):
            _bind(found, target, Bound(line, is_certain=False, expr=iterated, picks=(ANY_ITEM,)))
        case tree.With(items=items, line=line):
            for manager, inner in items:
                if inner is not None:
                    _bind(found, inner, Bound(line, is_certain, manager))
        case tree.Import(names=names):
            for name in names:
                _add(found, name.name, Bound(name.line, is_certain, imported=name))
        case tree.Def(index=index):
            function = world.functions(module)[index]
            _add(found, function.name, Bound(function.facts.line, is_certain, value=FunctionObject(function)))
        case tree.ClassDef(index=index):
            klass = world.classes(module)[index]
            _add(found, klass.name, Bound(klass.facts.line, is_certain, value=ClassObject(klass)))
        case tree.ExprStmt(value=tree.Call() as call, line=line):
            _grow(found, call, line)
        case tree.Return(value=value) if value is not None:
            found.returns.append(statement)


def _add(found: Bindings, name: str, bound: Bound) -> None:
    found.names.setdefault(name, []).append(bound)


def _bind(found: Bindings, target: tree.Expr, bound: Bound) -> None:
    match target:
        case tree.Name(id=name):
            _add(found, name, msgspec.structs.replace(bound, is_certain=bound.is_certain or _grows(bound, name)))
        case tree.Attr(value=tree.Name(id=receiver), attr=attr) if bound.expr is not None:
            found.attributes.append(StoredAttribute(receiver, attr, bound.expr, bound.line))
        case tree.Seq(items=items):
            display = bound.expr.items if type(bound.expr) is tree.Seq and not bound.picks else ()
            for position, item in enumerate(items):
                if len(display) == len(items):
                    _bind(found, item, Bound(bound.line, bound.is_certain, display[position]))
                else:
                    picks = (*bound.picks, position)
                    _bind(found, item, Bound(bound.line, bound.is_certain, bound.expr, picks))


def _grows(bound: Bound, name: str) -> bool:
    """Whether a binding keeps what was bound before, as `names += more` does."""
    match bound.expr:
        case tree.Opaque(children=(tree.Name(id=first), *_)):
            return first == name
    return False


def _grow(found: Bindings, call: tree.Call, line: int) -> None:
    """`names.append(x)` and `names.extend(xs)` bind the longer list."""
    match call:
        case tree.Call(func=tree.Attr(value=tree.Name(id=name), attr="append" | "add"), args=(item,)):
            added: tree.Expr = tree.Seq("list", (item,))
        case tree.Call(func=tree.Attr(value=tree.Name(id=name), attr="extend" | "update"), args=(items,)):
            added = items
        case _:
            return
    if name in found.names:
        _add(found, name, Bound(line, is_certain=True, expr=tree.Opaque("", (tree.Name(name), added))))
