"""Classes: linearisation (C3), methods through inheritance, subclasses."""

from collections.abc import Iterator

from doyen.facts import tree
from doyen.program.annotations import annotate, parameter_names
from doyen.program.symbols import Class, Function
from doyen.program.values import UNKNOWN, ClassObject, Instance, TypeVariable, Value, join, options, substitute
from doyen.program.world import World


def linearize(world: World, klass: Class) -> tuple[tuple[Class, tuple[Value, ...]], ...]:
    """The class and its bases in method resolution order (C3), each with its type arguments.

    A class with a base that is not known is listed in `world.open_classes`; where C3 fails, depth-first order holds.
    """
    found = world.linearized.get(klass)
    if found is not None:
        return found
    own = (klass, tuple(TypeVariable(name) for name in parameter_names(world, klass)))
    world.linearized[klass] = (own,)
    bases: list[tuple[Class, tuple[Value, ...]]] = []
    for expression in klass.facts.bases:
        bases += _bases(world, klass, expression)
    lines = [_substituted(world, base, args) for base, args in bases]
    merged = lines[0] if len(lines) == 1 else _merge([list(line) for line in lines] + [list(bases)])
    world.linearized[klass] = (own, *merged)
    return world.linearized[klass]


def _bases(world: World, klass: Class, expression: tree.Expr) -> list[tuple[Class, tuple[Value, ...]]]:
    value = annotate(world, expression, klass.module, klass)
    if value == UNKNOWN and type(expression) in (tree.Attr, tree.Call):
        value = _made_base(world, klass, expression)
    found: list[tuple[Class, tuple[Value, ...]]] = []
    for option in options(value):
        match option:
            case Instance(klass=base, args=args) if base is not klass:
                found.append((base, args))
                linearize(world, base)
                if base in world.open_classes:
                    world.open_classes.add(klass)
            case _:
                world.open_classes.add(klass)
    return found[:1] if len(found) > 1 else found


def _made_base(world: World, klass: Class, expression: tree.Expr) -> Value:
    """A base that is made by running something: `db.Model`, `make_base()`."""
    found = (option for option in options(world.evaluate(expression, klass.module, klass.parent)))
    return join(*(Instance(option.klass, option.args) for option in found if type(option) is ClassObject))


def _substituted(world: World, base: Class, args: tuple[Value, ...]) -> list[tuple[Class, tuple[Value, ...]]]:
    bindings = dict(zip(parameter_names(world, base), args, strict=False))
    if not bindings:
        return list(linearize(world, base))
    return [
        (klass, tuple(substitute(argument, bindings) for argument in given)) for klass, given in linearize(world, base)
    ]


type _Line = list[tuple[Class, tuple[Value, ...]]]


def _merge(lines: list[_Line]) -> _Line:
    merged: _Line = []
    lines = [line for line in lines if line]
    while lines:
        tails = {klass for line in lines for klass, _ in line[1:]}
        head = next((line[0] for line in lines if line[0][0] not in tails), lines[0][0])
        merged.append(head)
        lines = [rest for line in lines if (rest := [entry for entry in line if entry[0] is not head[0]])]
    return merged


def ancestors(world: World, klass: Class) -> Iterator[Class]:
    """The class and its bases in method resolution order."""
    return (entry for entry, _ in linearize(world, klass))


def method(world: World, klass: Class, name: str) -> Function | None:
    """The method a class has under a name, inherited ones included; overloads yield to their implementation."""
    for ancestor in ancestors(world, klass):
        if found := own_method(world, ancestor, name):
            return found
        if name in ancestor.fields:
            return None
    return None


def own_method(world: World, klass: Class, name: str) -> Function | None:
    """The method a class body itself defines under a name."""
    indices = klass.methods.get(name)
    if not indices:
        return None
    functions = [world.functions(klass.module)[index] for index in indices]
    chosen = [function for function in functions if not _is_accessory(function)]
    return (chosen or functions)[-1]


def _is_accessory(function: Function) -> bool:
    """Whether a definition only adds to the one before it: an overload, `@name.setter`, `@name.expression`."""
    return "overload" in function.decorator_names or any(
        type(one) is tree.Attr and type(one.value) is tree.Name and one.value.id == function.name
        for one in function.facts.decorators
    )


_MOST_IMPLEMENTERS = 3


def implementers(world: World, protocol: Class) -> tuple[Class, ...]:
    """The classes that fit a protocol of the project that none inherits from; none where too many may be meant."""
    found = world.implementers.get(protocol)
    if found is None:
        found = world.implementers[protocol] = _implementers(world, protocol)
    return found


def _implementers(world: World, protocol: Class) -> tuple[Class, ...]:
    names = [name for name in protocol.methods if not name.startswith("__")]
    if not names or not _is_protocol(protocol) or subclasses(world, protocol):
        return ()
    modules = [module for module in world.index.modules if not module.is_test]
    fitting = [
        klass
        for module in modules
        for klass in world.classes(module)
        if klass.methods and not _is_protocol(klass) and all(method(world, klass, name) for name in names)
    ]
    return tuple(fitting) if len(fitting) <= (1 if len(names) == 1 else _MOST_IMPLEMENTERS) else ()


def _is_protocol(klass: Class) -> bool:
    bases = [base.value if type(base) is tree.Sub else base for base in klass.facts.bases]
    return any(
        (type(base) is tree.Name and base.id == "Protocol") or (type(base) is tree.Attr and base.attr == "Protocol")
        for base in bases
    )


def subclasses(world: World, klass: Class) -> tuple[Class, ...]:
    """Every class of the project that inherits from a class, however far."""
    if not world.subclasses:
        for module in world.index.modules:
            for candidate in world.classes(module):
                if candidate.facts.bases:
                    for ancestor in ancestors(world, candidate):
                        if ancestor is not candidate:
                            world.subclasses.setdefault(ancestor, []).append(candidate)
        world.subclasses.setdefault(klass, [])
    return tuple(world.subclasses.get(klass, ()))
