"""Sessions that a function opens: whether it closes them, or gives them away."""

from doyen.facts import tree
from doyen.facts.walk import inside, names_read
from doyen.frameworks.database.sessions import is_session
from doyen.frameworks.database.transactions import Transactions
from doyen.program.body import Body, CallKind, CallSite, Usage
from doyen.program.classes import ancestors
from doyen.program.decorations import decoration
from doyen.program.symbols import Function
from doyen.program.values import GeneratorObject, Instance, options


def is_stepped(transactions: Transactions, body: Body, site: CallSite) -> bool:
    """Whether one item is taken of a generator of sessions that is made for it alone, and the item is not closed."""
    if any(one.target in _closings(site) for one in body.calls):
        return False
    if not any("steps_iterator" in callee.function.marks for callee in site.callees) or site.node is None:
        return False
    made = [option for value in site.arguments[:1] for option in options(value)]
    is_alone = bool(site.node.args) and type(site.node.args[0]) is tree.Call
    return is_alone and any(type(one) is GeneratorObject and is_session(transactions.world, one.item) for one in made)


def opens(transactions: Transactions, site: CallSite) -> bool:
    """Whether a call makes a session: that of a factory, or the class itself."""
    if not is_session(transactions.world, site.result):
        return False
    if site.kind is CallKind.CONSTRUCT:
        given = [option for value in (*site.arguments[:1], *dict(site.keywords).values()) for option in options(value)]
        return any(type(one) is Instance for one in given) and not any(
            is_session(transactions.world, one) for one in given
        )
    if _is_maker(transactions, site):
        return True
    owners = [callee.function.owner for callee in site.callees if callee.function.is_stub]
    return any(
        owner is not None and any("session_factory" in base.marks for base in ancestors(transactions.world, owner))
        for owner in owners
    )


def _is_maker(transactions: Transactions, site: CallSite) -> bool:
    """Whether a function of the project does nothing but open a session and return it."""
    for callee in site.callees:
        function = callee.function
        if function.is_stub or len(site.callees) > 1 or decoration(transactions.world, function).is_cached:
            return False
        returned = [node.value for node in inside(*function.body) if type(node) is tree.Return]
        made = [transactions.sessions.site(function, node) for node in returned if type(node) is tree.Call]
        return len(made) == len(returned) == 1 and made[0] is not None and opens(transactions, made[0])
    return False


def _closings(site: CallSite) -> set[str]:
    return {f"{name}.close" for name in site.names}


def is_left_open(transactions: Transactions, function: Function, site: CallSite) -> bool:
    """Whether a session that has one name is used here, goes nowhere, and is not closed."""
    body = transactions.world.body(function)
    usages = {usage for usage, _ in site.usages}
    if usages != {Usage.ASSIGNED} or len(site.names) != 1 or not body.is_sole(site) or function.facts.is_generator:
        return False
    name = site.names[0]
    for node in inside(*function.body):
        match node:
            case tree.Return(value=tree.Name(id=given)) | tree.Yield(value=tree.Name(id=given)) if given == name:
                return False
            case tree.Return(value=tree.Seq() | tree.Map() as given_many) if name in names_read(given_many):
                return False
            case tree.With(items=items) if any(name in names_read(manager) for manager, _ in items):
                return False
            case tree.Assign(value=tree.Name(id=given)) if given == name:
                return False
    uses = [one for one in body.calls if _touches(one, name)]
    return (
        bool(uses)
        and not any(_may_close(transactions, function, one, name) for one in uses)
        and not _is_captured(transactions, function, name)
    )


def _touches(site: CallSite, name: str) -> bool:
    return site.node is not None and (
        site.target.startswith(f"{name}.")
        or any(name in names_read(argument) for argument in (*site.node.args, *(v for _, v in site.node.keywords)))
    )


def _may_close(transactions: Transactions, function: Function, site: CallSite, name: str) -> bool:
    """Whether a call closes a session, or hands it to something that may."""
    words = [step.word for step in transactions.sessions.steps(function, site)]
    if site.target.startswith(f"{name}."):
        return "close" in words or (not words and not site.callees)
    known = [callee for callee in site.callees if not callee.function.is_stub]
    if not known or site.kind is CallKind.CONSTRUCT:
        return True
    for callee in known:
        for path, way in transactions.of(callee.function).left.items():
            here = transactions.sessions.translated(function, site, callee, path)
            if not way and here == (name,):
                return True
    return {usage for usage, _ in site.usages} & {Usage.RETURNED, Usage.STORED, Usage.YIELDED} != set()


def _is_captured(transactions: Transactions, function: Function, name: str) -> bool:
    """Whether a nested function uses a name."""
    return any(one.parent is function and name in transactions.world.body(one).reads for one in transactions.ordered)
