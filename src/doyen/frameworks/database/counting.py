"""Whether a list is only asked for its length, or for whether it holds anything."""

from collections.abc import Iterator

import msgspec

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.program.body import CallSite
from doyen.program.symbols import Function
from doyen.program.world import World


class Ask(msgspec.Struct, frozen=True):
    """What is asked of a list: its length, by a call of `len`, or else its truth."""

    is_length: bool
    node: tree.Call | None = None


def only_asked(world: World, function: Function, made: CallSite) -> Ask | None:
    """What alone is asked of the list that a call gives, directly or under the one name it is bound to."""
    direct = [(node, ask) for node, ask in _asked(world, function) if _bare(node) is made.node]
    if direct:
        return direct[0][1]
    body = world.body(function)
    name = _name(function, made)
    if not name or body.bindings.get(name) != 1 or any(one.name == name for one in function.facts.parameters):
        return None
    asks = [ask for node, ask in _asked(world, function) if type(node) is tree.Name and node.id == name]
    if not asks or len(asks) != body.reads.get(name, 0) or len(asks) != _written(function, name):
        return None
    return next((ask for ask in asks if ask.is_length), asks[0])


def _name(function: Function, made: CallSite) -> str:
    """The name that the list is bound to."""
    for node in inside(*function.body):
        if type(node) is tree.Assign and _bare(node.value) is made.node and len(node.targets) == 1:
            target = node.targets[0]
            return target.id if type(target) is tree.Name else ""
    return ""


def _written(function: Function, name: str) -> int:
    """How often a name is read, as it is written."""
    return sum(type(node) is tree.Name and node.id == name for node in inside(*function.body)) - 1


def _bare(node: tree.Expr) -> tree.Expr:
    return node.value if type(node) is tree.Await else node


def _asked(world: World, function: Function) -> Iterator[tuple[tree.Expr, Ask]]:
    """The expressions of a function of which only length or truth is asked."""
    lengths = {id(site.node) for site in world.body(function).calls if _is_length(site)}
    for node in inside(*function.body):
        match node:
            case tree.Call(args=(inner,)) if id(node) in lengths:
                yield inner, Ask(is_length=True, node=node)
            case tree.If(test=test) | tree.While(test=test) | tree.Assert(test=test) | tree.IfExp(test=test):
                yield from ((one, Ask(is_length=False)) for one in _tested(test))
            case tree.Not(value=inner):
                yield from ((one, Ask(is_length=False)) for one in _tested(inner) if type(inner) is not tree.Not)


def _tested(node: tree.Expr) -> Iterator[tree.Expr]:
    """The parts of a condition whose truth is asked; what stands under `not` is told by its own record."""
    if type(node) is tree.BoolOp:
        for value in node.values:
            yield from _tested(value)
    elif type(node) is not tree.Not:
        yield node


def _is_length(site: CallSite) -> bool:
    return any(callee.function.qualname == "builtins.len" for callee in site.callees)
