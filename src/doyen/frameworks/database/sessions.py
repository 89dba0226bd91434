"""Which session a call works on: objects by the way a function writes them, followed through helpers and holders.

Terms. A *path* is how a function reaches an object: a name and the attributes after it (`self.repository.session`).
An object *holds* another below a path of its own: after `repository = Repository(session)` the path
`repository.session` leads to `session`. The empty path means that nothing certain is known.
"""

from collections.abc import Iterator, Mapping

import msgspec

from doyen.facts import tree
from doyen.facts.walk import inside
from doyen.frameworks.definitions import argument, is_bound
from doyen.program.body import Callee, CallKind, CallSite
from doyen.program.classes import ancestors
from doyen.program.decorations import Binding, decoration
from doyen.program.expressions import bound_names
from doyen.program.members import find_method
from doyen.program.modules import Module
from doyen.program.symbols import Class, Function
from doyen.program.values import Instance, Value, options
from doyen.program.world import World

type Path = tuple[str, ...]
type Holding = Mapping[Path, Path]

_NOWHERE: Path = ()
_DEEPEST = 8


class SessionStep(msgspec.Struct, frozen=True):
    """What a call of a library does with a session: the word of its mark, and the session as the function writes it."""

    word: str
    path: Path


def is_session(world: World, value: Value) -> bool:
    """Whether a value is certainly a session or connection."""
    return session_class(world, value) is not None


def session_class(world: World, value: Value) -> Class | None:
    """The class of what is certainly a session or connection."""
    found = [option.klass for option in options(value) if type(option) is Instance]
    if not found or len(found) != len(options(value)):
        return None
    is_one = [any("session" in base.marks for base in ancestors(world, klass)) for klass in found]
    return found[0] if all(is_one) else None


def is_migration(module: Module) -> bool:
    """Whether a file is a step of a schema migration, which runs alone."""
    return {"revision", "down_revision"} <= module.facts.names.keys()


def spelled(path: Path) -> str:
    """A path as it is written."""
    return ".".join(path)


class Sessions:
    """Guards what is known of aliases and holders, function by function."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._sites: dict[Function, dict[int, CallSite]] = {}
        self._aliases: dict[Function, dict[Path, Path]] = {}
        self._made: dict[Function, Holding] = {}
        self._given: dict[Function, Holding] = {}
        self._working: dict[Class, bool] = {}
        self._held: dict[tuple[Function, int], Holding] = {}

    def site(self, function: Function, node: tree.Call) -> CallSite | None:
        """The record of a call of a function."""
        if function not in self._sites:
            calls = self._world.body(function).calls
            self._sites[function] = {id(site.node): site for site in calls if site.node is not None}
        return self._sites[function].get(id(node))

    # -- paths ---------------------------------------------------------------------------------------------------

    def path(self, function: Function, node: tree.Expr) -> Path:
        """The path of an expression, with the function's own aliases replaced by what they stand for."""
        match node:
            case tree.Name(id=name):
                return self._resolved(function, (name,))
            case tree.Attr(value=value, attr=attr):
                base = self.path(function, value)
                return self._resolved(function, (*base, attr)) if base else _NOWHERE
            case tree.Await(value=value) | tree.Walrus(value=value):
                return self.path(function, value)
            case tree.Call(func=func):
                if self._works_for_receiver(function, node):
                    assert type(func) is tree.Attr, "a method has a receiver"
                    return self.path(function, func.value)
                return self.held(function, node).get((), _NOWHERE)
        return _NOWHERE

    def _resolved(self, function: Function, path: Path) -> Path:
        return self._canonical(function, self._unaliased(function, path))

    def _canonical(self, function: Function, path: Path) -> Path:
        """One path for what an object keeps under several: properties and attributes set from one argument."""
        owner = function.owner
        parameters = function.facts.parameters
        if owner is None or len(path) < 2 or not parameters or parameters[0].name != path[0]:
            return path
        getter = find_method(self._world, owner, path[1])
        if (
            getter is not None
            and getter is not function
            and decoration(self._world, getter).binding is Binding.PROPERTY
        ):
            meant = self._given_by(getter).get(())
            if meant and meant[0] == getter.facts.parameters[0].name:
                path = (path[0], *meant[1:], *path[2:])
        constructor = find_method(self._world, owner, "__init__")
        if constructor is None or constructor is function or constructor.is_stub:
            return path
        kept = self._made_by(constructor)
        for end in range(len(path), 1, -1):
            source = kept.get(path[1:end])
            if source is not None:
                first = min((len(tail), tail) for tail, target in kept.items() if target == source)[1]
                return (path[0], *first, *path[end:])
        return path

    def _unaliased(self, function: Function, path: Path) -> Path:
        aliases = self.aliases(function)
        for _ in range(_DEEPEST):
            for end in range(len(path), 0, -1):
                target = aliases.get(path[:end])
                if target is not None:
                    break
            else:
                return path
            if not target:
                return _NOWHERE
            path = (*target, *path[end:])
        return _NOWHERE

    def _works_for_receiver(self, function: Function, node: tree.Call) -> bool:
        """Whether a library call gives an object that works on the session it was asked of: a query, a transaction."""
        site = self.site(function, node)
        if site is None or type(node.func) is not tree.Attr:
            return False
        owners = [callee.function.owner for callee in site.callees if callee.function.is_stub]
        return bool(owners) and all(
            type(option) is Instance and self._has_steps(option.klass) and not is_session(self._world, option)
            for option in options(site.result)
        )

    def _has_steps(self, klass: Class) -> bool:
        found = self._working.get(klass)
        if found is None:
            found = self._working[klass] = klass.is_stub and any(
                "session_step" in self._world.functions(base.module)[index].marks
                for base in ancestors(self._world, klass)
                for _, index in base.facts.methods
            )
        return found

    def aliases(self, function: Function) -> Mapping[Path, Path]:
        """What the names a function binds stand for; an empty path where several things are bound to one name."""
        found = self._aliases.get(function)
        if found is not None:
            return found
        found = self._aliases[function] = {}
        parameters = {parameter.name for parameter in function.facts.parameters}
        for name, value in _bindings(function):
            for tail, target in self.held(function, value).items():
                key = (*name, *tail)
                if not target or target[: len(name)] == name:
                    continue
                known = found.get(key)
                is_clear = (known is None or known == target) and key[0] not in (parameters if not tail else ())
                found[key] = target if is_clear else _NOWHERE
        return found

    # -- holders -------------------------------------------------------------------------------------------------

    def held(self, function: Function, node: tree.Expr) -> Holding:
        """What the object of an expression holds, as paths of the function."""
        match node:
            case tree.Await(value=value) | tree.Walrus(value=value):
                return self.held(function, value)
            case tree.Name() | tree.Attr():
                path = self.path(function, node)
                return {(): path} if path else {}
            case tree.Call(func=func) if self._works_for_receiver(function, node):
                assert type(func) is tree.Attr, "a method has a receiver"
                path = self.path(function, func.value)
                return {(): path} if path else {}
            case tree.Call():
                site = self.site(function, node)
                return self._held_by_call(function, site) if site is not None else {}
        return {}

    def _held_by_call(self, function: Function, site: CallSite) -> Holding:
        key = (function, site.number)
        if key not in self._held:
            self._held[key] = {}
            found = self._what_call_gives(function, site)
            self._held[key] = {tail: path for tail, path in found.items() if path}
        return self._held[key]

    def _what_call_gives(self, function: Function, site: CallSite) -> Holding:
        callee = next((one for one in site.callees if not one.function.is_stub and not one.is_override), None)
        if callee is None:
            # A class without a constructor of its own keeps what it is given by name.
            keywords = site.node.keywords if site.node is not None and site.kind is CallKind.CONSTRUCT else ()
            return {(key,): self.path(function, value) for key, value in keywords}
        if site.kind is not CallKind.CONSTRUCT:
            holding = self._given_by(callee.function)
        else:
            holding = self._made_by(callee.function) if callee.function.name == "__init__" else {}
        return {tail: self.translated(function, site, callee, path) for tail, path in holding.items()}

    def _made_by(self, constructor: Function) -> Holding:
        """What an object keeps of the arguments of its constructor, by attribute."""
        known = self._made.get(constructor)
        if known is not None:
            return known
        self._made[constructor] = found = {}
        own = constructor.facts.parameters[0].name if constructor.facts.parameters else ""
        for node in inside(*constructor.body):
            match node:
                case tree.Assign(targets=targets, value=value) if any(_is_own(target, own) for target in targets):
                    for target in targets:
                        if _is_own(target, own) and type(target) is tree.Attr:
                            held = _outer(constructor, self.held(constructor, value))
                            held = {tail: path for tail, path in held.items() if path[0] != own}
                            found.update({(target.attr, *tail): path for tail, path in held.items()})
                case tree.Call(func=tree.Attr(value=tree.Call(func=tree.Name(id="super")), attr="__init__")):
                    found.update(self._made_above(constructor, node))
        return found

    def _made_above(self, constructor: Function, node: tree.Call) -> Holding:
        """What the constructor of a base keeps."""
        site = self.site(constructor, node)
        callee = next((one for one in site.callees if not one.function.is_stub), None) if site is not None else None
        if site is None or callee is None:
            return {}
        held = self._made_by(callee.function)
        there = {tail: self.translated(constructor, site, callee, path) for tail, path in held.items()}
        return _outer(constructor, there)

    def _given_by(self, function: Function) -> Holding:
        """What the result of a function holds of its arguments."""
        known = self._given.get(function)
        if known is not None:
            return known
        self._given[function] = {}
        kind = tree.Yield if function.facts.is_generator else tree.Return
        returned = [node.value for node in inside(*function.body) if type(node) is kind and node.value is not None]
        found: dict[Path, Path] = {}
        for position, value in enumerate(returned):
            held = _outer(function, {**_below(self.aliases(function), value), **self.held(function, value)})
            found = held if position == 0 else {tail: path for tail, path in found.items() if held.get(tail) == path}
        self._given[function] = found
        return found

    # -- calls ---------------------------------------------------------------------------------------------------

    def translated(self, function: Function, site: CallSite, callee: Callee, path: Path) -> Path:
        """A path of a callee as the caller writes it; empty where that is not known."""
        if not path or callee.given or callee.given_names or site.kind is CallKind.PASSED:
            return _NOWHERE
        target = callee.function
        names = [parameter.name for parameter in target.facts.parameters]
        if path[0] not in names:
            return self._resolved(function, path) if target.parent is function else _NOWHERE
        is_method = is_bound(self._world, target)
        if is_method and names[0] == path[0]:
            return self._of_receiver(function, site, path[1:])
        node = argument(target, path[0], site.node, is_method=is_method)
        return self._joined(function, node, path[1:]) if node is not None else _NOWHERE

    def _of_receiver(self, function: Function, site: CallSite, tail: Path) -> Path:
        func = site.node.func if site.node is not None else None
        if site.kind is CallKind.CONSTRUCT:
            return _found(self._held_by_call(function, site), tail)
        match func:
            case tree.Attr(value=tree.Call(func=tree.Name(id="super"))):
                own = function.facts.parameters[0].name if function.facts.parameters else ""
                return self._resolved(function, (own, *tail))
            case tree.Attr(value=value) | (tree.Name() as value):  # a name: an object that is called
                return self._joined(function, value, tail)
        return _NOWHERE

    def _joined(self, function: Function, node: tree.Expr, tail: Path) -> Path:
        inner = node.value if type(node) is tree.Await else node
        if type(inner) is tree.Call and not self._works_for_receiver(function, inner):
            return _found(self.held(function, inner), tail)
        base = self.path(function, node)
        return self._resolved(function, (*base, *tail)) if base else _NOWHERE

    def steps(self, function: Function, site: CallSite) -> Iterator[SessionStep]:
        """What a library call does with a session."""
        marks = (callee.function.marks.get("session_step") for callee in site.callees)
        words = dict.fromkeys(mark.words[0] for mark in marks if mark is not None)
        func = site.node.func if words and site.node is not None else None
        path = self.path(function, func.value) if type(func) is tree.Attr else _NOWHERE
        for word in words:
            yield SessionStep(word, path)


def _below(aliases: Mapping[Path, Path], node: tree.Expr) -> dict[Path, Path]:
    """What a local name holds."""
    if type(node) is not tree.Name:
        return {}
    return {key[1:]: path for key, path in aliases.items() if key[0] == node.id and len(key) > 1 and path}


def _outer(function: Function, held: Holding) -> dict[Path, Path]:
    """The part of a holding that means something outside the function."""
    return {tail: path for tail, path in held.items() if path and is_outer(function, path)}


def _found(held: Holding, tail: Path) -> Path:
    """What lies at a path below an object that holds others."""
    for end in range(len(tail), -1, -1):
        if tail[:end] in held:
            return (*held[tail[:end]], *tail[end:])
    return _NOWHERE


def _is_own(target: tree.Expr, own: str) -> bool:
    return type(target) is tree.Attr and type(target.value) is tree.Name and target.value.id == own


def is_outer(function: Function, path: Path) -> bool:
    """Whether a path means something to the callers of a function: it starts at a parameter, or outside of it."""
    if any(parameter.name == path[0] for parameter in function.facts.parameters):
        return True
    return function.parent is not None and path[0] not in local_names(function)


def local_names(function: Function) -> set[str]:
    """The names a function binds."""
    return names_bound(*function.body)


def names_bound(*roots: tree.Node) -> set[str]:
    """The names that statements or comprehensions bind."""
    return {name for node in inside(*roots) for target in _targets(node) for name in bound_names(target)}


def _targets(node: tree.Node) -> tuple[tree.Expr, ...]:
    match node:
        case tree.Assign(targets=targets):
            return targets
        case tree.AnnAssign(target=target) | tree.For(target=target) | tree.Generator(target=target):
            return (target,)
        case tree.Walrus(name=name):
            return (tree.Name(name),)
        case tree.With(items=items):
            return tuple(target for _, target in items if target is not None)
    return ()


def _bindings(function: Function) -> Iterator[tuple[Path, tree.Expr]]:
    """The names and attributes that a function binds to an expression."""
    for node in inside(*function.body):
        match node:
            case tree.Assign(targets=targets, value=value):
                pairs = [(target, value) for target in targets]
            case tree.AnnAssign(target=target, value=tree.Node() as value):
                pairs = [(target, value)]
            case tree.With(items=items):
                pairs = [(target, manager) for manager, target in items if target is not None]
            case tree.Walrus(name=name, value=value):
                pairs = [(tree.Name(name), value)]
            case _:
                continue
        for target, value in pairs:
            match target:
                case tree.Name(id=name):
                    yield (name,), value
                case tree.Attr(value=tree.Name(id=name), attr=attr):
                    yield (name, attr), value
