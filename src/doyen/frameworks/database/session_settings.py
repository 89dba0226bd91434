"""How the sessions of a program are set up, by the factories it makes."""

from collections.abc import Iterable, Iterator

from doyen.facts import tree
from doyen.program.body import Body, CallKind, CallSite
from doyen.program.classes import ancestors
from doyen.program.members import find_method
from doyen.program.symbols import Class
from doyen.program.values import Instance, Value, options
from doyen.program.world import World


def expires_on_commit(world: World, bodies: Iterable[Body]) -> bool:
    """Whether every async session of a program expires what it holds when it commits, as is the default.

    Where some do and others do not, nothing is claimed, and so where none is seen being made.
    """
    settings = [setting for body in bodies for site in body.calls for setting in _settings(world, site)]
    return bool(settings) and all(settings)


def _settings(world: World, site: CallSite) -> Iterator[bool]:
    if site.kind is not CallKind.CONSTRUCT or site.node is None or not makes_async_sessions(world, site.result):
        return
    named = dict(site.node.keywords)
    value = named.get("expire_on_commit")
    if value is None:
        yield "**" not in named
    else:
        yield type(value) is tree.Const and value.value is True


def makes_async_sessions(world: World, made: Value) -> bool:
    """Whether an object is an async session, or a factory of such."""
    for one in options(made):
        if type(one) is not Instance:
            continue
        classes = [one.klass]
        factory = one.klass.marks.get("session_factory")
        if factory is not None and factory.words == ("async",):
            return True
        if factory is not None:
            classes = [inner.klass for argument in one.args for inner in options(argument) if type(inner) is Instance]
        if any(_is_async_session(world, klass) for klass in classes):
            return True
    return False


def _is_async_session(world: World, klass: Class) -> bool:
    method = find_method(world, klass, "commit")
    is_session = any("session" in base.marks for base in ancestors(world, klass))
    return is_session and method is not None and method.is_async and "session_step" in method.marks
