"""What expressions mean in a mapped schema: columns of models and of entities, and expressions of SQL."""

from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.frameworks.database.schema import Column, Model, Schema
from doyen.program.body import CallSite
from doyen.program.classes import ancestors
from doyen.program.modules import Module
from doyen.program.symbols import Class, Function
from doyen.program.values import ClassObject, Instance, Value, options
from doyen.program.world import World

_COMPARING = frozenset({"==", "!=", "<", "<=", ">", ">="})


class Scope(msgspec.Struct, frozen=True):
    """Where expressions stand: a function, or a module outside any."""

    world: World
    schema: Schema
    module: Module
    function: Function | None

    def value(self, node: tree.Expr) -> Value:
        """What an expression is, by all that its names are bound to in the function."""
        return self.world.evaluate(node, self.module, self.function)


def maps(world: World, klass: Class, *words: str) -> bool:
    """Whether a class or a base of it is marked as a part of a schema."""
    return any("maps" in base.marks and base.marks["maps"].words[0] in words for base in ancestors(world, klass))


def column_of(scope: Scope, node: tree.Expr) -> tuple[Model, Column] | None:
    """The column that `entity.name` reads; None where the type of the entity or the column is not known."""
    return _column(scope, node, Instance)


def column_of_class(scope: Scope, node: tree.Expr) -> tuple[Model, Column] | None:
    """The column that `Model.name` means."""
    return _column(scope, node, ClassObject)


def _column(scope: Scope, node: tree.Expr, kind: type[Instance | ClassObject]) -> tuple[Model, Column] | None:
    if type(node) is not tree.Attr:
        return None
    found = None
    for option in options(scope.value(node.value)):
        model = scope.schema.model(option.klass) if isinstance(option, kind) else None
        column = model.columns.get(node.attr) if model is not None else None
        if model is None or column is None:
            return None
        found = found or (model, column)
    return found


def is_clause(scope: Scope, node: tree.Expr) -> bool:
    """Whether an expression is certainly one of SQL: a column of a model, a comparison with one, a call that makes one.

    What an operator of Python gives (`not`, `and`, `is`, `in`) is none.
    """
    match node:
        case tree.Compare(left=left, ops=ops, rights=rights):
            return _COMPARING.issuperset(ops) and any(is_clause(scope, one) for one in (left, *rights))
        case tree.Bin(left=left, right=right):
            return is_clause(scope, left) or is_clause(scope, right)
        case tree.Opaque(type="", children=children):
            return any(is_clause(scope, child) for child in children)
        case tree.Attr():
            return not _is_of_entity(scope, node) and (
                column_of_class(scope, node) is not None or _is_expression(scope, node)
            )
        case tree.Call() | tree.Name() | tree.Sub():
            return _is_expression(scope, node)
    return False


def _is_of_entity(scope: Scope, node: tree.Attr) -> bool:
    """Whether an attribute is read from an object of a model: that gives a value, never an expression."""
    found = options(scope.value(node.value))
    return any(type(one) is Instance and scope.schema.model(one.klass) is not None for one in found)


def _is_expression(scope: Scope, node: tree.Expr) -> bool:
    found = options(scope.value(node))
    return all(type(one) is Instance and maps(scope.world, one.klass, "expression", "attribute") for one in found)


def clause_word(site: CallSite) -> str:
    """What clause a call adds to a statement, or what part of one it makes; empty for any other call."""
    words = {mark.words[0] for one in site.callees if (mark := one.function.marks.get("statement")) is not None}
    return words.pop() if len(words) == 1 else ""


def operands(node: tree.Expr) -> Iterator[tree.Expr]:
    """The expressions that an argument may be, or is made of by operators and displays."""
    match node:
        case tree.Seq(items=items):
            for item in items:
                yield from operands(item)
        case tree.Star(value=inner):
            yield from operands(inner)
        case tree.Comp(element=inner):
            yield from operands(inner)
        case tree.IfExp(body=body, orelse=orelse):
            yield from operands(body)
            yield from operands(orelse)
        case tree.Bin(left=left, right=right):
            yield from operands(left)
            yield from operands(right)
        case tree.Opaque(type="", children=children):
            for child in children:
                yield from operands(child)
        case _:
            yield node
