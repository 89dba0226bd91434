"""Reads what loader options say: `selectinload(User.groups).joinedload(Group.owner)` and their like."""

from collections.abc import Iterable

from doyen.facts import tree
from doyen.frameworks.database.loading.origins import EVERYTHING, Eager, Given, Options, Origins, Path
from doyen.program.annotations import symbol
from doyen.program.symbols import Class, Function
from doyen.program.values import ClassObject, Value, options
from doyen.program.world import World

_LOADING = frozenset({"selectin", "joined", "subquery", "immediate", "contains", "none"})
_PASSING = frozenset({"default", "only", "defer", "undefer"})
_REFINING = frozenset({"of_type", "and_"})


def read_loader(world: World, function: Function, node: tree.Call, word: str, receiver: Origins) -> Origins:
    """The options that a loader call makes, alone or as a further step of a chain."""
    before = next((one for one in receiver if type(one) is Options), None)
    eager = before.eager if before is not None else Eager()
    root, path = before.tail if before is not None else (None, ())
    for argument in node.args:
        step = _step(world, function, argument)
        if step is None:
            return frozenset({Options(Eager(eager.paths, eager.parameters, is_unknown=True), (root, path))})
        klass, name = step
        if word in _PASSING - {"default"}:
            continue
        if not path:
            root = klass
        path = (*path, name)
        if word in _LOADING:
            eager = eager.joined(Eager(frozenset({(root, path)})))
        if word == "none":  # nothing is there, so nothing can be read of it
            eager = eager.joined(Eager(frozenset({(root, (*path, EVERYTHING))})))
    return frozenset({Options(eager, (root, path))})


def _step(world: World, function: Function, node: tree.Expr) -> tuple[Class | None, str] | None:
    """The class and name of a relationship that an argument of a loader names; None where it cannot be read."""
    match node:
        case tree.Call(func=tree.Attr(value=inner, attr=attr)) if attr in _REFINING:
            return _step(world, function, inner)
        case tree.Const(value=str(name)):
            return None, EVERYTHING if name == "*" else name.partition(".")[0]
        case tree.Attr(value=owner, attr=name):
            return class_of(world, function, owner), name
    return None


def class_of(world: World, function: Function, node: tree.Expr) -> Class | None:
    """The class an expression names, None where it is not certain."""
    found: Value = symbol(world, node, function.module, function)
    if type(found) is not ClassObject:
        found = world.evaluate(node, function.module, function)
    classes = [one.klass for one in options(found) if type(one) is ClassObject]
    return classes[0] if len(classes) == 1 else None


def added(values: Iterable[Origins]) -> Eager:
    """What arguments of `options(...)` add to a statement; an argument nothing is known of may add anything."""
    eager = Eager()
    for value in values:
        known = False
        for origin in value:
            if type(origin) is Options:
                known, eager = True, eager.joined(origin.eager)
            elif type(origin) is Given and not origin.path:
                known, eager = True, eager.joined(Eager(parameters=frozenset({origin.parameter})))
        if not known:
            eager = eager.joined(Eager(is_unknown=True))
    return eager


def nested(outer: Options, inner: Eager) -> Origins:
    """The options of `outer.options(inner)`: the inner paths go on from the end of the outer one."""
    root, path = outer.tail
    paths = frozenset((root, (*path, *more)) for _, more in inner.paths)
    eager = outer.eager.joined(Eager(paths, inner.parameters, inner.is_unknown))
    return frozenset({Options(eager, outer.tail)})


def covers(eager: Eager, related: frozenset[Class], path: Path) -> bool:
    """Whether options load a path of an entity whose class, bases and subclasses are given."""
    if eager.is_unknown or eager.parameters:
        return True
    for root, loaded in eager.paths:
        if root is not None and root not in related:
            continue
        if loaded == path or (loaded and loaded[-1] == EVERYTHING and loaded[:-1] == path[: len(loaded) - 1]):
            return True
    return False
