"""Callables and coroutines that a call hands to somebody else to run."""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.facts.model import ParameterKind
from doyen.program.body import Body, Callee, CallKind, CallSite, Handling, Handover, ParameterCall
from doyen.program.calls import Arguments, bound, call
from doyen.program.decorations import decoration
from doyen.program.symbols import Function, Mark
from doyen.program.values import (
    UNKNOWN,
    CallableObject,
    FunctionObject,
    Instance,
    ParameterObject,
    Value,
    join,
    options,
)
from doyen.program.world import World

_HANDLINGS = {handling.value: handling for handling in Handling}


def record_handovers(world: World, body: Body, site: CallSite) -> None:
    """Records what a call hands over, by the marks of its callees, and calls of parameters."""
    arguments = Arguments(site.arguments, site.keywords)
    added: list[Callee] = []
    for callee in site.callees:
        function = callee.function
        if not function.is_stub:
            found = decoration(world, function)
            if found.is_offloaded:
                given = FunctionObject(function, callee.receiver)
                body.handovers.append(Handover(site.number, Handling.OFFLOADS, given, None, keeps=True))
            added += [Callee(wrapper) for wrapper in found.wrappers]
            continue
        for name, mark in function.marks.items():
            handling = _HANDLINGS.get(name)
            if handling is not None:
                _hand_over(world, body, site, (callee, handling, mark, arguments))
    if added:
        site.callees += tuple(added)
    _record_parameter(body, site, site.function, Handling.CALLS)


def _hand_over(world: World, body: Body, site: CallSite, given: tuple[Callee, Handling, Mark, Arguments]) -> None:
    callee, handling, mark, arguments = given
    passed = bound(callee.function, callee.receiver, arguments)
    keeps = bool(mark.keywords.get("keeps", False))
    for word in mark.words:
        value = passed.get(word, UNKNOWN)
        if value == UNKNOWN:
            continue
        node = _argument_node(callee.function, word, site)
        rest = _rest(callee.function, word, arguments)
        body.handovers.append(Handover(site.number, handling, value, node, keeps, rest))
        _record_parameter(body, site, value, handling)
        if handling is Handling.CALLS:
            outcome = join(*(call(world, option, Arguments(rest)).value for option in options(value)))
            callees = tuple(c for option in options(value) for c in call(world, option, Arguments(rest)).callees)
            if callees:
                body.calls.append(_passed(site, callees, len(body.calls), outcome))


def handed_names(world: World, function: Function, site: CallSite) -> Iterator[tuple[str, Value]]:
    """The names whose objects a call hands over, with what they are: arguments, receivers, names of closures."""
    pending = [] if site.node is None else [*site.node.args, *(value for _, value in site.node.keywords)]
    while pending:
        node = pending.pop(0)
        match node:
            case tree.Call(args=args, keywords=keywords):  # `partial(f, session)`
                pending += [*args, *(value for _, value in keywords)]
                continue
            case tree.Star() | tree.Const() | tree.Comp():
                continue
        value = world.evaluate(node, function.module, function)
        if type(node) is tree.Name:
            yield node.id, value
        for option in options(value):
            match option:
                case FunctionObject(receiver=Instance()) if type(node) is tree.Attr:
                    pending.append(node.value)
                case FunctionObject(function=nested) if nested.parent is function:
                    inner = world.body(nested)
                    own = {parameter.name for parameter in nested.facts.parameters} | set(inner.names)
                    pending += [tree.Name(name) for name in inner.reads if name not in own]


def _passed(site: CallSite, callees: tuple[Callee, ...], number: int, outcome: Value) -> CallSite:
    return CallSite(
        number=number,
        span=site.span,
        target=site.target,
        kind=CallKind.PASSED,
        callees=callees,
        function=UNKNOWN,
        arguments=(),
        keywords=(),
        guards=site.guards,
        block=site.block,
        result=outcome,
        is_dead=site.is_dead,
    )


def _rest(function: Function, word: str, arguments: Arguments) -> tuple[Value, ...]:
    """The positional arguments after the callable: they are passed on to it."""
    names = [p.name for p in function.facts.parameters if p.kind is not ParameterKind.KEYWORD_ONLY]
    if word not in names:
        return ()
    skipped = 1 if function.owner is not None else 0
    return arguments.positional[max(names.index(word) + 1 - skipped, 0) :]


def _argument_node(function: Function, word: str, site: CallSite) -> tree.Expr | None:
    """The expression written for a parameter."""
    if site.node is None:
        return None
    for name, value in site.node.keywords:
        if name == word:
            return value
    names = [p.name for p in function.facts.parameters]
    position = names.index(word) - (1 if function.owner is not None else 0) if word in names else -1
    return site.node.args[position] if 0 <= position < len(site.node.args) else None


def _record_parameter(body: Body, site: CallSite, value: Value, handling: Handling) -> None:
    """Notes that what a caller passed is called, offloaded or scheduled here."""
    for option in options(value):
        source = option.source if type(option) is CallableObject else option
        if type(source) is ParameterObject:
            body.parameter_calls.append(
                ParameterCall(site.number, source.function, source.name, source.path, handling, site.is_awaited)
            )
