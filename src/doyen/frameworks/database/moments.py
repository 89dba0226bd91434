"""Whether a point in time knows its zone, and whether a column keeps one."""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.database.columns import Scope
from doyen.frameworks.database.schema import Column, Model
from doyen.frameworks.database.types import held_by, written_type
from doyen.program.symbols import Function
from doyen.program.values import FunctionObject, Instance, Value, options
from doyen.program.world import World

_MOST_HOPS = 5
_TYPED = frozenset({"type_", "sa_type", "sa_column", "**"})


def keeps_zone(world: World, model: Model, column: Column) -> bool | None:
    """Whether a column of points in time keeps the zone; None for other columns, and where its type says it by code."""
    found = written_type(world, model, column)
    if found is None:
        moment = world.stub_class("datetime", "datetime")
        kinds = options(column.python_type)
        return (
            False
            if _is_untyped(column) and all(type(one) is Instance and one.klass is moment for one in kinds)
            else None
        )
    node, klass, _ = found
    if not klass.is_stub or held_by(world, klass) != "moment":
        return None
    if type(node) is tree.Call:
        if type(node.func) is tree.Attr and node.func.attr == "with_variant":
            return None
        given = [*node.args[:1], *(value for key, value in node.keywords if key == "timezone")]
        constants = [one.value for one in given if type(one) is tree.Const]
        return bool(constants[0]) if constants and len(constants) == len(given) else False if not given else None
    return False


def _is_untyped(column: Column) -> bool:
    """Whether a declaration passes no type, so that the annotation alone decides it."""
    call = column.declared.call
    if column.sql_type is not None or call is None:
        return column.sql_type is None
    return all(type(one) is tree.Const for one in call.args) and not _TYPED & {key for key, _ in call.keywords}


def awareness(scope: Scope, node: tree.Expr | None, hops: int = _MOST_HOPS) -> str:
    """`naive` or `aware` for a point in time, or a function that gives one; empty where that is not known."""
    if hops <= 0:
        return ""
    match node:
        case tree.Call():
            return _of_call(scope, node, hops)
        case tree.IfExp(body=first, orelse=second):
            return awareness(scope, first, hops) or awareness(scope, second, hops)
        case tree.BoolOp(values=values):
            return awareness(scope, values[-1], hops)
        case tree.Opaque(type="", children=children):
            found = [word for child in children if (word := awareness(scope, child, hops))]
            return found[0] if len(found) == 1 else ""
        case tree.Name(id=name) if scope.function is not None:
            bound = list(_bound(scope.function, name))
            is_local = scope.world.body(scope.function).bindings.get(name) == len(bound) == 1
            return awareness(scope, bound[0], hops - 1) if is_local else ""
    return ""


def awareness_of_function(world: World, scope: Scope, value: Value, hops: int = _MOST_HOPS) -> str:
    """What a function gives that is called without arguments."""
    found = {_given(scope, one.function, None, hops) for one in options(value) if type(one) is FunctionObject}
    return found.pop() if len(found) == 1 else ""


def _of_call(scope: Scope, call: tree.Call, hops: int) -> str:
    functions = [one for one in options(scope.value(call.func)) if type(one) is FunctionObject]
    found = {_given(scope, one.function, call, hops) for one in functions}
    return found.pop() if len(found) == 1 else ""


def _given(scope: Scope, function: Function, call: tree.Call | None, hops: int) -> str:
    mark = function.marks.get("moment")
    if mark is not None:
        word = mark.words[0]
        zone = _passed(function, call, str(mark.keywords.get("zone", ""))) if call is not None else None
        if word in ("naive", "aware"):
            return word
        if zone is not None:
            return "naive" if type(zone) is tree.Const and zone.value is None else "aware"
        if word == "by zone":
            return "naive"
        return awareness(scope, call.func.value, hops - 1) if call and type(call.func) is tree.Attr else ""
    if function.is_stub or function.is_async or function.facts.is_generator:
        return ""
    inner = Scope(scope.world, scope.schema, function.module, function)
    returned = [one.value for one in inside(*function.body) if type(one) is tree.Return]
    if function.facts.is_lambda:
        returned = [one.value for one in function.body if isinstance(one, (tree.Return, tree.ExprStmt))]
    words = {awareness(inner, value, hops - 1) for value in returned}
    return words.pop() if len(words) == 1 else ""


def _passed(function: Function, call: tree.Call, name: str) -> tree.Expr | None:
    """What a call passes for a parameter, by keyword or position."""
    for key, value in call.keywords:
        if key == name:
            return value
    names = [one.name for one in function.facts.parameters][1:]
    position = names.index(name) if name in names else len(call.args)
    return call.args[position] if position < len(call.args) else None


def _bound(function: Function, name: str) -> Iterator[tree.Expr]:
    for node in inside(*function.body):
        match node:
            case tree.Assign(targets=(tree.Name(id=target),), value=value) if target == name:
                yield value
            case tree.AnnAssign(target=tree.Name(id=target), value=tree.Node() as value) if target == name:
                yield value
