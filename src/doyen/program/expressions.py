"""Expressions to values: one reader for each kind of expression."""

from collections.abc import Iterator
from types import MappingProxyType

from doyen.facts import tree
from doyen.program.annotations import annotate
from doyen.program.body import Block, BlockShape, Callee, CallKind, CallSite, Store, Usage
from doyen.program.calls import NO_ARGUMENTS, Arguments, Outcome, awaited, call, parameter_value
from doyen.program.evaluator import Evaluator, Readers, stamped, unstamped, worth_running, written
from doyen.program.handovers import record_handovers
from doyen.program.members import attribute, called_value, plain, special
from doyen.program.names import imported
from doyen.program.values import (
    NOTHING,
    UNKNOWN,
    AliasObject,
    ClassObject,
    Constant,
    CoroutineObject,
    DictObject,
    ExternalObject,
    FunctionObject,
    GeneratorObject,
    Instance,
    ModuleObject,
    ParameterObject,
    SuperObject,
    TupleObject,
    UnionObject,
    Value,
    join,
    options,
)
from doyen.text.span import Span

_COROUTINE_ATTRIBUTES = frozenset({"close", "send", "throw"})


def _span(node: tree.Call | tree.Attr) -> Span:
    return Span(node.line, node.column, node.end_line, node.end_column)


# -- one reader a kind of expression ---------------------------------------------------------------------------------


def _name(state: Evaluator, node: tree.Name) -> Value:
    return state.name(node.id)


def _attr(state: Evaluator, node: tree.Attr) -> Value:
    is_own = node.attr in _COROUTINE_ATTRIBUTES or node.attr.startswith(("__", "cr_"))
    owner = state.value(node.value, Usage.OTHER if is_own else Usage.READ, node.line)
    if type(owner) is CoroutineObject or (type(node.value) is tree.Name and type(owner) is UnionObject):
        owner = join(*(UNKNOWN if type(option) is CoroutineObject else option for option in options(owner)))
    state.note_owner(node, owner)
    if type(node.value) is tree.Name:
        narrowed = state.names.get(f"{node.value.id}.{node.attr}")
        if narrowed is not None:
            return narrowed
    access = attribute(state.world, owner, node.attr)
    if access.runs:
        state.run(access.runs, CallKind.PROPERTY, written(node), _span(node))
    return unstamped(access.value)


def _call(state: Evaluator, node: tree.Call) -> Value:
    special_form = _special_call(state, node)
    if special_form is not None:
        return special_form
    function = state.read(node.func)
    arguments = _arguments(state, node)
    outcome = call(state.world, function, arguments)
    site = state.add_site(outcome, written(node.func), _span(node), called_value(function))
    site.node = node
    site.receiver = state.owner_of(node.func)
    site.arguments = arguments.positional
    site.keywords = arguments.named
    state.note_site(node, site)
    site.result = stamped(_refined(state, outcome, arguments), site.number)
    record_handovers(state.world, state.body, site)
    _consume_generators(state, outcome, arguments, site)
    return site.result


def _consume_generators(state: Evaluator, outcome: Outcome, arguments: Arguments, site: CallSite) -> None:
    """Builtins such as `list` and `sum` iterate what they are given before they return."""
    for value in arguments.positional:
        if (
            type(value) is GeneratorObject
            and any(callee.function.is_stub and callee.function.module.name == "builtins" for callee in outcome.callees)
        ) or (type(value) is GeneratorObject and _is_collection(outcome.value)):
            state.iterated(value, site.target, site.span)


def _is_collection(value: Value) -> bool:
    return type(value) is Instance and value.klass.module.name == "builtins"


def _refined(state: Evaluator, outcome: Outcome, arguments: Arguments) -> Value:
    """The result of a call whose callee passes one of its arguments through."""
    for callee in outcome.callees:
        mark = callee.function.marks.get("wraps")
        if mark is not None and arguments.positional:
            return arguments.positional[0]
    return outcome.value


def _arguments(state: Evaluator, node: tree.Call) -> Arguments:
    positional: list[Value] = []
    is_open = False
    for argument in node.args:
        if type(argument) is tree.Star:
            value = state.value(argument.value, Usage.ARGUMENT, node.line)
            if type(value) is TupleObject:
                positional += value.items
            else:
                positional.append(state.iterated(value, "*", _span(node)))
                is_open = True
        else:
            positional.append(state.value(argument, Usage.ARGUMENT, node.line))
    named = []
    for name, argument in node.keywords:
        value = state.value(argument, Usage.ARGUMENT, node.line)
        if name == "**":
            if type(value) is DictObject:
                named += [(key, item) for key, item in value.items if type(key) is str]
            is_open = True
        else:
            named.append((name, value))
    return Arguments(tuple(positional), tuple(named), is_open)


def _special_call(state: Evaluator, node: tree.Call) -> Value | None:
    """`super()`, `getattr` with a known name, `type(x)` and `cast`: calls that are forms of the language."""
    if type(node.func) is not tree.Name or node.func.id in state.names:
        return None
    match node.func.id, node.args:
        case "super", ():
            return _super(state)
        case "super", (_, receiver):
            state.read(receiver)
            return _super(state)
        case "getattr", (owner, tree.Const(value=str(name)), *rest):
            access = attribute(state.world, state.value(owner, Usage.READ, node.line), name)
            if access.runs:
                state.run(access.runs, CallKind.PROPERTY, f"{written(owner)}.{name}", _span(node))
            return join(access.value, *(state.read(item) for item in rest))
        case "type", (owner,):
            value = plain(state.world, state.read(owner))
            return ClassObject(value.klass, value.args) if type(value) is Instance else UNKNOWN
        case "cast", (annotation, value_node) if len(node.args) == 2:
            state.value(value_node, Usage.OTHER, node.line)
            if type(annotation) is tree.Const:
                return UNKNOWN
            return annotate(state.world, annotation, state.module, state.function)
    return None


def _super(state: Evaluator) -> Value:
    function = state.function
    while function is not None and function.owner is None:
        function = function.parent
    if function is None or function.owner is None:
        return UNKNOWN
    first = function.facts.parameters[:1]
    receiver = parameter_value(state.world, function, first[0]) if first else UNKNOWN
    return SuperObject(function.owner, receiver)


def _await(state: Evaluator, node: tree.Await) -> Value:
    value = state.value(node.value, Usage.AWAITED, node.line)
    if type(node.value) is tree.Call:
        site = state.site_of(node.value)
        if site is not None:
            site.is_awaited = True
    elif type(node.value) is tree.Name:
        name = node.value.id
        made = next((site for site in reversed(state.body.calls) if name in site.names), None)
        if made is not None:
            made.usages.append((Usage.AWAITED, node.line))
    state.note_await(node.line, node.column)
    span = Span(node.line, node.column, node.line, node.column + 5)
    for option in options(value):
        method = special(state.world, option, "__await__") if type(option) is Instance else None
        if method is not None and not method.function.is_stub:
            state.run((Callee(method.function, option),), CallKind.ENTER, "await", span)
    return unstamped(awaited(state.world, value))


def _const(state: Evaluator, node: tree.Const) -> Value:
    return NOTHING if node.type == "NoneType" else Constant(node.type, node.value)


def _sub(state: Evaluator, node: tree.Sub) -> Value:
    owner = state.value(node.value, Usage.INDEXED)
    match owner:
        case ClassObject() | ExternalObject() if type(node.value) in (tree.Name, tree.Attr):
            found = annotate(state.world, node, state.module, state.function)
            if type(found) is Instance and type(owner) is ClassObject:
                return ClassObject(found.klass, found.args)
            if found != UNKNOWN and not (type(owner) is ExternalObject and not owner.name.startswith("typing.")):
                return AliasObject(found)
    index = state.value(node.index, Usage.OTHER)
    return unstamped(join(*(_indexed(state, option, index, node) for option in options(owner))))


def _indexed(state: Evaluator, owner: Value, index: Value, node: tree.Sub) -> Value:
    match owner:
        case TupleObject(items=items):
            if type(index) is Constant and type(index.value) is int and -len(items) <= index.value < len(items):
                return items[index.value]
            return join(*items) if items else UNKNOWN
        case DictObject(items=pairs):
            if type(index) is Constant:
                return next((value for key, value in pairs if key == index.value), UNKNOWN)
            return join(*(value for _, value in pairs)) if pairs else UNKNOWN
        case ParameterObject() | ModuleObject() | CoroutineObject():
            return UNKNOWN
        case ExternalObject(name=name):
            return ExternalObject(f"{name}[]") if name.count("[]") < 2 else UNKNOWN
    method = special(state.world, owner, "__getitem__")
    if method is None:
        return UNKNOWN
    outcome = call(state.world, method, Arguments((index,)))
    callees = worth_running(outcome)
    if callees:
        state.run(callees, CallKind.PROPERTY, f"{written(node.value)}[...]", _span_of(state, node.value))
    is_slice = type(node.index) is tree.Opaque and node.index.type == "slice"
    return owner if is_slice and _is_collection(plain(state.world, owner)) else outcome.value


def _span_of(state: Evaluator, node: tree.Expr) -> Span:
    """The place of an expression; that of its statement where the expression knows none."""
    inner: object = node
    while type(inner) is not tree.Call and type(inner) is not tree.Attr:
        inner = getattr(inner, "value", None)
        if not isinstance(inner, tree.Node):
            return _statement_span(state)
    return Span(inner.line, inner.column, inner.line, inner.column)


def _statement_span(state: Evaluator) -> Span:
    return Span(state.line, 1, state.line, 1)


def _seq(state: Evaluator, node: tree.Seq) -> Value:
    items = []
    for item in node.items:
        if type(item) is tree.Star:
            items.append(state.iterated(state.value(item.value, Usage.ARGUMENT), "*", _statement_span(state)))
        else:
            items.append(state.value(item, Usage.STORED))
    if node.type == "tuple" and not any(type(item) is tree.Star for item in node.items):
        return TupleObject(tuple(unstamped(item) for item in items))
    return state.world.builtin(node.type, unstamped(join(*items)) if items else UNKNOWN)


_LARGEST_DICT = 64


def _map(state: Evaluator, node: tree.Map) -> Value:
    keys = [None if key is None else state.value(key, Usage.OTHER) for key in node.keys]
    values = [unstamped(state.value(value, Usage.STORED)) for value in node.values]
    if keys and len(keys) <= _LARGEST_DICT and all(type(key) is Constant for key in keys):
        pairs = [(key.value, value) for key, value in zip(keys, values, strict=True) if type(key) is Constant]
        return DictObject(tuple(pairs))
    if not values:
        return state.world.builtin("dict")
    key_type = join(*(plain(state.world, key) for key in keys if key is not None))
    return state.world.builtin("dict", key_type, join(*(plain(state.world, value) for value in values)))


def _func(state: Evaluator, node: tree.Func) -> Value:
    return FunctionObject(state.world.functions(state.module)[node.index])


def _comp(state: Evaluator, node: tree.Comp) -> Value:
    outside = dict(state.names)
    try:
        return _comprehended(state, node)
    finally:
        # A comprehension is a scope of its own; what `:=` binds in it stays, what its loops bind does not.
        own = {name for generator in node.generators for name in bound_names(generator.target)}
        for name in own:
            if name in outside:
                state.names[name] = outside[name]
            else:
                state.names.pop(name, None)


def bound_names(target: tree.Expr) -> Iterator[str]:
    """The names that an assignment target binds."""
    match target:
        case tree.Name(id=name):
            yield name
        case tree.Seq(items=items):
            for item in items:
                yield from bound_names(item)
        case tree.Star(value=inner):
            yield from bound_names(inner)


def _comprehended(state: Evaluator, node: tree.Comp) -> Value:
    outer = state.block
    span = Span(node.line, node.column, node.line, node.column + 1)
    for generator in node.generators:
        iterable = state.value(generator.iter, Usage.ITERATED, node.line)
        items = state.iterated(iterable, "for", span, is_async=generator.is_async)
        if state.block == outer:
            state.block = state.add_block(Block(BlockShape.COMPREHENSION, outer, node.line, node.column, node=node))
        if generator.is_async:
            state.note_await(node.line, node.column)
        bind(state, generator.target, items)
        for condition in generator.ifs:
            state.test(condition)
    usage = Usage.YIELDED if node.type == "generator" else Usage.STORED
    element = unstamped(state.value(node.element, usage, node.line))
    value = None if node.value is None else unstamped(state.value(node.value, usage, node.line))
    state.block = outer
    if value is not None:
        return state.world.builtin("dict", element, value)
    if node.type == "generator":
        generator_class = state.world.stub_class("collections.abc", "Generator")
        return Instance(generator_class, (element, UNKNOWN, UNKNOWN)) if generator_class is not None else UNKNOWN
    return state.world.builtin(node.type, element)


def forget_attributes(state: Evaluator, name: str) -> None:
    """What was known of a name's attributes ends where the name is bound anew."""
    if name not in state.narrowed:
        return
    for known in [known for known in state.names if known.startswith(f"{name}.")]:
        del state.names[known]


def bind(state: Evaluator, target: tree.Expr, value: Value) -> None:
    """Binds the names of an assignment target."""
    match target:
        case tree.Name(id=name):
            forget_attributes(state, name)
            state.names[name] = value
            state.body.bindings[name] = state.body.bindings.get(name, 0) + 1
        case tree.Seq(items=items):
            _bind_items(state, items, value)
        case tree.Star(value=inner):
            bind(state, inner, state.world.builtin("list", value))
        case tree.Attr():
            owner = state.read(target.value)
            if type(target.value) is tree.Name:
                state.narrowed.add(target.value.id)
                state.names[f"{target.value.id}.{target.attr}"] = unstamped(value)
            _store(state, owner, target.attr, value, target.line)
        case tree.Sub():
            state.read(target.value)
            state.read(target.index)


def _bind_items(state: Evaluator, items: tuple[tree.Expr, ...], value: Value) -> None:
    if type(value) is TupleObject and len(value.items) == len(items):
        for target, item in zip(items, value.items, strict=True):
            bind(state, target, item)
        return
    item = state.iterated(value, "unpack", _statement_span(state))
    for target in items:
        bind(state, target, item)


def _store(state: Evaluator, owner: Value, name: str, value: Value, line: int) -> None:
    for option in options(owner):
        match option:
            case Instance(klass=klass) | ClassObject(klass=klass):
                state.body.stores.append(Store(klass, name, unstamped(value), line))


def _bool_op(state: Evaluator, node: tree.BoolOp) -> Value:
    return state.value(node, Usage.OTHER)


def _not(state: Evaluator, node: tree.Not) -> Value:
    state.test(node.value)
    return state.world.builtin("bool")


def _compare(state: Evaluator, node: tree.Compare) -> Value:
    state.value(node.left, Usage.COMPARED)
    for right in node.rights:
        state.value(right, Usage.COMPARED)
    return state.world.builtin("bool")


def _if_exp(state: Evaluator, node: tree.IfExp) -> Value:
    return state.value(node, Usage.OTHER)


def _yield(state: Evaluator, node: tree.Yield) -> Value:
    if node.value is None:
        return UNKNOWN
    value = state.value(node.value, Usage.YIELDED, node.line)
    if node.is_from:
        value = state.iterated(value, "yield from", Span(node.line, 1, node.line, 1))
    state.body.yields = join(state.body.yields, unstamped(value)) if state.body.yields != UNKNOWN else unstamped(value)
    return UNKNOWN


def _walrus(state: Evaluator, node: tree.Walrus) -> Value:
    return state.value(node, Usage.OTHER)


def _star(state: Evaluator, node: tree.Star) -> Value:
    return state.value(node.value, Usage.ARGUMENT)


def _opaque(state: Evaluator, node: tree.Opaque) -> Value:
    for child in node.children:
        state.value(child, Usage.FORMATTED if node.type == "str" else Usage.OTHER)
    return state.world.builtin(node.type) if node.type else UNKNOWN


def _bin(state: Evaluator, node: tree.Bin) -> Value:
    left = state.value(node.left, Usage.OTHER)
    right = state.value(node.right, Usage.OTHER)
    if node.op == "|" and type(left) in (ClassObject, AliasObject, ExternalObject):
        found = annotate(state.world, node, state.module, state.function)
        return AliasObject(found) if found != UNKNOWN else UNKNOWN
    for owner, name in ((left, "__truediv__" if node.op == "/" else "__or__"), (right, "__rtruediv__")):
        method = special(state.world, owner, name)
        if method is not None:
            return call(state.world, method, NO_ARGUMENTS).value
    return UNKNOWN


def import_names(state: Evaluator, names: tuple[tree.ImportName, ...]) -> None:
    """Binds the names of an import inside a function."""
    for name in names:
        if name.attr != "*":
            state.names[name.name] = imported(state.world, state.module, name)


READERS: Readers = MappingProxyType(
    {
        tree.Name: _name,
        tree.Attr: _attr,
        tree.Call: _call,
        tree.Await: _await,
        tree.Const: _const,
        tree.Sub: _sub,
        tree.Seq: _seq,
        tree.Map: _map,
        tree.Func: _func,
        tree.Comp: _comp,
        tree.BoolOp: _bool_op,
        tree.Not: _not,
        tree.Compare: _compare,
        tree.IfExp: _if_exp,
        tree.Yield: _yield,
        tree.Walrus: _walrus,
        tree.Star: _star,
        tree.Opaque: _opaque,
        tree.Bin: _bin,
    }
)
