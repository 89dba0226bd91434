"""Walking over a body: every record inside others, in source order."""

from collections.abc import Iterable, Iterator

from doyen.facts import tree


def inside(*roots: object) -> Iterator[tree.Node]:
    """The given records and all records inside them; bodies of nested functions are not part of a body."""
    pending = list(reversed(roots))
    while pending:
        item = pending.pop()
        if isinstance(item, tree.Node):
            yield item
            pending += [getattr(item, field) for field in reversed(item.__struct_fields__)]
        elif isinstance(item, tuple):
            pending += reversed(item)


def names_read(*roots: object) -> set[str]:
    """The names that records mention, targets of assignments included."""
    return {node.id for node in inside(*roots) if type(node) is tree.Name}


def ends(statements: Iterable[tree.Stmt]) -> set[str]:
    """How control may leave a block: `end`, `return`, `raise`, `break` or `continue`."""
    found: set[str] = set()
    for statement in statements:
        ways = _ways(statement)
        found |= ways - {"end"}
        if "end" not in ways:
            return found
    return found | {"end"}


def _ways(statement: tree.Stmt) -> set[str]:
    match statement:
        case tree.Return():
            return {"return"}
        case tree.Raise():
            return {"raise"}
        case tree.Jump(is_break=is_break):
            return {"break" if is_break else "continue"}
        case tree.If():
            return ends(statement.body) | ends(statement.orelse)
        case tree.For() | tree.While():
            inner = ends(statement.body) | ends(statement.orelse)
            return (inner - {"break", "continue"}) | {"end"}
        case tree.With():
            return ends(statement.body)
        case tree.Match():
            return {"end"}.union(*(ends(case.body) for case in statement.cases))
        case tree.Try():
            return _ways_of_try(statement)
    return {"end"}


def _ways_of_try(statement: tree.Try) -> set[str]:
    final = ends(statement.final)
    if "end" not in final:
        return final
    ways = ends(statement.body)
    if "end" in ways:
        ways = (ways - {"end"}) | ends(statement.orelse)
    if statement.handlers:
        ways |= set().union(*(ends(handler.body) for handler in statement.handlers))
    return ways | (final - {"end"})
