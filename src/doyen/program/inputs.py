"""What a loop or comprehension goes over, and whether the program itself chooses how long that is."""

from collections.abc import Mapping

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.program.body import CallSite
from doyen.program.symbols import Function

type Callers = Mapping[Function, list[tuple[Function, CallSite]]]

_VIEWS = frozenset({"items", "keys", "values", "copy"})
_WRAPPERS = frozenset({"enumerate", "zip", "list", "tuple", "set", "sorted", "reversed"})
_FILLS = frozenset({"append", "add"})


def source_of(function: Function, expression: tree.Expr) -> tree.Expr | None:
    """What a starred argument goes over: the input of its comprehension, or of the loop that fills its list."""
    match expression:
        case tree.Comp(generators=(first, *_)):
            return first.iter
        case tree.Name(id=name):
            for node in inside(function.body):
                match node:
                    case tree.Assign(targets=(tree.Name(id=bound),), value=tree.Comp(generators=(first, *_))):
                        if bound == name:
                            return first.iter
                    case tree.For(iter=over, body=statements) if any(_fills(inner, name) for inner in statements):
                        return over
    return None


def _fills(statement: tree.Stmt, name: str) -> bool:
    match statement:
        case tree.ExprStmt(value=tree.Call(func=tree.Attr(value=tree.Name(id=owner), attr=attr))):
            return owner == name and attr in _FILLS
    return False


def is_bounded(callers: Callers, function: Function, over: tree.Expr, depth: int = 0) -> bool:
    """Whether the length of an input is chosen by the program, as far as can be told; what is not known counts."""
    match over:
        case tree.Call(func=tree.Name(id=name), args=(first, *_)) if name in _WRAPPERS:
            return is_bounded(callers, function, first, depth)
        case tree.Call(func=tree.Attr(value=owner, attr=attr), args=()) if attr in _VIEWS:
            return is_bounded(callers, function, owner, depth)
        case tree.Await():
            return False
        case tree.Attr(value=tree.Name(id=name)):
            return not _is_parameter(function, name) or function.facts.parameters[0].name == name
        case tree.Name(id=name):
            return _is_bounded_name(callers, function, name, depth)
    return True


def _is_parameter(function: Function, name: str) -> bool:
    return any(parameter.name == name for parameter in function.facts.parameters)


def _is_bounded_name(callers: Callers, function: Function, name: str, depth: int) -> bool:
    """A parameter is unbounded unless every caller passes something bounded; so is what was fetched into a name."""
    sources = [node.value for node in inside(function.body) if type(node) is tree.Assign and _binds(node.targets, name)]
    if sources:
        return depth > 3 or all(_is_bounded_source(callers, function, value, depth) for value in sources)
    if not _is_parameter(function, name):
        return True
    if depth > 1:
        return True
    passed = [(caller, _passed(function, site, name)) for caller, site in callers.get(function, ())]
    return bool(passed) and all(
        one is not None and is_bounded(callers, caller, one, depth + 1) for caller, one in passed
    )


def _is_bounded_source(callers: Callers, function: Function, value: tree.Expr, depth: int) -> bool:
    match value:
        case tree.Comp(generators=(first, *_)):
            return is_bounded(callers, function, first.iter, depth + 1)
        case tree.Name() | tree.Attr() | tree.Call() | tree.Await():
            return is_bounded(callers, function, value, depth + 1)
    return True


def _binds(targets: tuple[tree.Expr, ...], name: str) -> bool:
    return any(type(target) is tree.Name and target.id == name for target in targets)


def _passed(function: Function, site: CallSite, name: str) -> tree.Expr | None:
    """The expression a call passes for a parameter, as written."""
    if site.node is None:
        return None
    for key, value in site.node.keywords:
        if key == name:
            return value
    names = [parameter.name for parameter in function.facts.parameters]
    position = names.index(name) - (1 if function.owner is not None else 0)
    return site.node.args[position] if 0 <= position < len(site.node.args) else None
