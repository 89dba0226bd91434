"""Reads a body once, in order, keeping what each name may be; branches are read apart and joined."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from doyen.facts import tree
from doyen.program.body import Block, BlockShape, Body, CallSite, Store, Usage
from doyen.program.calls import parameter_value
from doyen.program.evaluator import Evaluator, unstamped, written
from doyen.program.expressions import READERS, bind, import_names
from doyen.program.modules import Module
from doyen.program.narrowing import guards_of, is_loop_test, is_unset_test, narrowed, negated, static_truth
from doyen.program.symbols import Function
from doyen.program.values import (
    UNKNOWN,
    ClassObject,
    CoroutineObject,
    FunctionObject,
    Instance,
    Value,
    join,
    options,
)
from doyen.program.world import World
from doyen.text.span import Span


def interpret(world: World, module: Module, function: Function | None, body: Body) -> None:
    """Fills the body of a function, or of a module when no function is given."""
    state = Evaluator(world, module, function, body, READERS)
    if function is None:
        run(state, module.body)
    else:
        for parameter in function.facts.parameters:
            body.names[parameter.name] = parameter_value(world, function, parameter)
        run(state, function.body)
    for name, value in body.names.items():
        body.names[name] = unstamped(value)


def evaluate(world: World, expression: tree.Expr, module: Module, function: Function | None) -> Value:
    """The value of an expression outside any body."""
    state = Evaluator(world, module, None, Body(None), READERS)
    if function is not None:
        state.names.update(world.body(function).names)
    return unstamped(state.value(expression, Usage.OTHER))


def run(state: Evaluator, statements: Sequence[tree.Stmt]) -> bool:
    """Reads a block; returns whether control can leave it at its end."""
    guards = state.guards
    dead = state.is_dead
    flows = True
    for statement in statements:
        if not flows:
            state.is_dead = True
        state.line = getattr(statement, "line", state.line)
        if not _STATEMENTS[type(statement)](state, statement):
            flows = False
    state.guards = guards
    state.is_dead = dead
    return flows


def _branch(state: Evaluator, statements: Sequence[tree.Stmt], block: Block | None = None) -> bool:
    """Reads a block inside an optional compound statement."""
    outer = state.block
    if block is not None:
        block.parent = outer
        state.block = state.add_block(block)
    flows = run(state, statements)
    state.block = outer
    return flows


def _merge(state: Evaluator, branches: Sequence[tuple[dict[str, Value], bool]]) -> None:
    """Joins the names of the branches from which control comes back."""
    live = [names for names, flows in branches if flows] or [names for names, _ in branches]
    merged: dict[str, Value] = {}
    first = live[0]
    if len(live) == 1:
        merged = first
    else:
        for name in dict.fromkeys(name for names in live for name in names):
            found = [names[name] for names in live if name in names]
            same = all(value is found[0] for value in found)
            if "." in name and len(found) != len(live):
                continue
            merged[name] = found[0] if same else join(*found)
    state.names.clear()
    state.names.update(merged)


def _assign(state: Evaluator, node: tree.Assign) -> bool:
    if len(node.targets) == 1 and type(node.targets[0]) is tree.Seq and type(node.value) is tree.Seq:
        targets, values = node.targets[0].items, node.value.items
        if len(targets) == len(values) and not any(type(item) is tree.Star for item in (*targets, *values)):
            found = [_assigned(state, target, value, node.line) for target, value in zip(targets, values, strict=True)]
            for target, value in zip(targets, found, strict=True):
                bind(state, target, value)
            return True
    value = _assigned(state, node.targets[0], node.value, node.line)
    for target in node.targets:
        bind(state, target, value)
        _note_global(state, target, value, node.line)
    return True


def _assigned(state: Evaluator, target: tree.Expr, node: tree.Expr, line: int) -> Value:
    usage = Usage.STORED
    if type(target) is tree.Name:
        usage = Usage.ASSIGNED
    elif type(target) is tree.Seq:
        usage = Usage.UNPACKED
    value = state.value(node, usage, line)
    if type(target) is tree.Name:
        site = state.site_of(node)
        if site is not None:
            site.names.append(target.id)
    return value


def _note_global(state: Evaluator, target: tree.Expr, value: Value, line: int) -> None:
    function = state.function
    if function is None or type(target) is not tree.Name:
        return
    if any(
        name == target.id
        for name, index in state.module.facts.globals
        if state.world.functions(state.module)[index] is function
    ):
        state.body.stores.append(Store(None, target.id, unstamped(value), line))


def _ann_assign(state: Evaluator, node: tree.AnnAssign) -> bool:
    value = UNKNOWN if node.value is None else _assigned(state, node.target, node.value, node.line)
    annotated = state.world.annotate(node.annotation, state.module, state.function)
    if node.value is None and type(node.target) is tree.Attr:
        bind(state, node.target, annotated)
    elif node.value is not None or annotated != UNKNOWN:
        keep = annotated == UNKNOWN or any(
            type(option) in (CoroutineObject, FunctionObject) for option in options(value)
        )
        bind(state, node.target, value if keep else annotated)
    return True


def _expr_stmt(state: Evaluator, node: tree.ExprStmt) -> bool:
    state.value(node.value, Usage.DISCARDED, node.line)
    if type(node.value) is tree.Call and type(node.value.func) is tree.Attr:
        _note_appended(state, node.value)
    return True


def _note_appended(state: Evaluator, node: tree.Call) -> None:
    """`names.append(x)` says what an empty list holds."""
    func = node.func
    assert type(func) is tree.Attr, "asked for method calls only"
    if func.attr not in ("append", "add") or len(node.args) != 1 or type(func.value) is not tree.Name:
        return
    holder = state.names.get(func.value.id)
    builtin = {"append": "list", "add": "set"}[func.attr]
    if holder is not None and holder == state.world.builtin(builtin, UNKNOWN):
        site = state.site_of(node)
        if site is not None and site.arguments:
            state.names[func.value.id] = state.world.builtin(builtin, unstamped(site.arguments[0]))


def _return(state: Evaluator, node: tree.Return) -> bool:
    if node.value is not None:
        value = unstamped(state.value(node.value, Usage.RETURNED, node.line))
        body = state.body
        body.returns = value if body.returns == UNKNOWN else join(body.returns, value)
    return False


def _if(state: Evaluator, node: tree.If) -> bool:
    state.test(node.test)
    truth = static_truth(node.test)
    if truth is not None:
        return run(state, node.body if truth else node.orelse)
    guards = state.guards
    before = dict(state.names)
    loop_test = is_loop_test(state, node.test)
    unset = is_unset_test(state, node.test)
    branches = []
    reached = []
    for positive, statements in ((True, node.body), (False, node.orelse)):
        state.names.clear()
        state.names.update(before)
        narrowed(state, node.test, positive=positive)
        state.guards = guards + (guards_of(state, node.test) if positive else negated(state, node.test))
        off_loop = loop_test is not None and loop_test is not positive
        shape = BlockShape.NO_LOOP if off_loop else BlockShape.ONCE if unset is positive else BlockShape.BRANCH
        flows = _branch(state, statements, Block(shape, -1, node.line, 1, node=node)) if statements else True
        branches.append((dict(state.names), flows))
        reached.append(flows)
    _merge(state, branches)
    state.guards = guards
    if not reached[0] and reached[1]:
        state.guards = guards + negated(state, node.test)
        if loop_test is True:
            state.block = state.add_block(Block(BlockShape.NO_LOOP, state.block, node.line, 1))
        elif unset is False:
            state.block = state.add_block(Block(BlockShape.ONCE, state.block, node.line, 1))
    elif reached[0] and not reached[1]:
        state.guards = guards + guards_of(state, node.test)
    return any(reached)


def _for(state: Evaluator, node: tree.For) -> bool:
    span = Span(node.line, node.column, node.line, node.column + 3)
    value = state.value(node.iter, Usage.ITERATED, node.line)
    items = state.iterated(value, written(node.iter), span, is_async=node.is_async)
    block = Block(BlockShape.LOOP, -1, node.line, node.column, node=node)
    before = dict(state.names)
    outer = state.block
    block.parent = outer
    state.block = state.add_block(block)
    if node.is_async:
        state.note_await(node.line, node.column)
    bind(state, node.target, items)
    run(state, node.body)
    state.block = outer
    _merge(state, [(before, True), (dict(state.names), True)])
    return run(state, node.orelse)


def _while(state: Evaluator, node: tree.While) -> bool:
    outer = state.block
    state.block = state.add_block(Block(BlockShape.LOOP, outer, node.line, 1, node=node))
    state.test(node.test)
    before = dict(state.names)
    run(state, node.body)
    state.block = outer
    _merge(state, [(before, True), (dict(state.names), True)])
    run(state, node.orelse)
    return static_truth(node.test) is not True or _has_break(node.body)


def _has_break(statements: Sequence[tree.Stmt]) -> bool:
    for statement in statements:
        match statement:
            case tree.Jump(is_break=True):
                return True
            case tree.If() if _has_break(statement.body) or _has_break(statement.orelse):
                return True
            case tree.With() if _has_break(statement.body):
                return True
            case tree.Try() if _has_break(statement.body) or any(_has_break(h.body) for h in statement.handlers):
                return True
            case tree.Match() if any(_has_break(case.body) for case in statement.cases):
                return True
    return False


def _with(state: Evaluator, node: tree.With) -> bool:
    values = []
    span = Span(node.line, node.column, node.line, node.column + 4)
    for manager, target in node.items:
        value = state.value(manager, Usage.ENTERED, node.line)
        values.append(value)
        if node.is_async:
            state.note_await(node.line, node.column)
        entered = state.entered(value, written(manager), span, is_async=node.is_async)
        if target is not None:
            bind(state, target, entered)
    shape = BlockShape.ASYNC_WITH if node.is_async else BlockShape.WITH
    flows = _branch(state, node.body, Block(shape, -1, node.line, node.column, tuple(values), node))
    return flows or _may_swallow(values)


def _may_swallow(values: Sequence[Value]) -> bool:
    """Whether leaving the block by an exception may go on after it (`suppress`, `pytest.raises`)."""
    return any(
        type(option) is Instance and "swallows" in option.klass.marks for value in values for option in options(value)
    )


def _try(state: Evaluator, node: tree.Try) -> bool:
    before = dict(state.names)
    first = len(state.body.calls)
    flows = _branch(state, node.body, Block(BlockShape.TRY, -1, node.line, 1, node=node))
    probes = any(_requires_loop(site) for site in state.body.calls[first:])
    if flows:
        flows = run(state, node.orelse)
    branches = [(dict(state.names), flows)]
    for handler in node.handlers:
        state.names.clear()
        state.names.update(before)
        if handler.type is not None:
            value = state.read(handler.type)
            if handler.name:
                made = [option for option in options(value) if type(option) is ClassObject]
                state.names[handler.name] = join(*(state.world.outcome(option) for option in made)) if made else UNKNOWN
        shape = BlockShape.NO_LOOP if probes and _catches(handler, "RuntimeError") else BlockShape.HANDLER
        block = Block(shape, -1, handler.line, handler.column, node=handler)
        branches.append((state.names.copy(), _branch(state, handler.body, block)))
        branches[-1] = (dict(state.names), branches[-1][1])
    _merge(state, branches)
    flows = any(found for _, found in branches)
    if node.final:
        flows = _branch(state, node.final, Block(BlockShape.FINALLY, -1, node.line, 1, node=node)) and flows
    if probes and not branches[0][1] and len(branches) > 1 and flows:
        # The body with a running loop has returned: what follows runs without one.
        state.block = state.add_block(Block(BlockShape.NO_LOOP, state.block, node.line, 1))
    return flows


def _requires_loop(site: CallSite) -> bool:
    return any("requires_loop" in callee.function.marks for callee in site.callees)


def _catches(handler: tree.Handler, name: str) -> bool:
    items = handler.type.items if type(handler.type) is tree.Seq else (handler.type,)
    return any(type(item) is tree.Name and item.id in (name, "Exception") for item in items) or handler.type is None


def _raise(state: Evaluator, node: tree.Raise) -> bool:
    for expression in (node.error, node.cause):
        if expression is not None:
            state.value(expression, Usage.OTHER, node.line)
    return False


def _def(state: Evaluator, node: tree.Def) -> bool:
    function = state.world.functions(state.module)[node.index]
    state.names[function.name] = FunctionObject(function)
    return True


def _class_def(state: Evaluator, node: tree.ClassDef) -> bool:
    klass = state.world.classes(state.module)[node.index]
    state.names[klass.name] = ClassObject(klass)
    return True


def _import(state: Evaluator, node: tree.Import) -> bool:
    import_names(state, node.names)
    return True


def _global(state: Evaluator, node: tree.Global) -> bool:
    return True


def _delete(state: Evaluator, node: tree.Delete) -> bool:
    for target in node.targets:
        if type(target) is tree.Name:
            state.names.pop(target.id, None)
        else:
            state.read(target)
    return True


def _match(state: Evaluator, node: tree.Match) -> bool:
    subject = state.value(node.subject, Usage.TESTED, node.line)
    before = dict(state.names)
    branches = [(before, True)]
    for case in node.cases:
        state.names.clear()
        state.names.update(before)
        classes = [state.read(expression) for expression in case.classes]
        for name in case.names:
            state.names[name] = UNKNOWN
        if len(classes) == 1 and type(classes[0]) is ClassObject and type(node.subject) is tree.Name:
            state.names[node.subject.id] = state.world.outcome(classes[0])
        elif len(case.names) == 1 and not classes:
            state.names[case.names[0]] = subject
        if case.guard is not None:
            state.test(case.guard)
        flows = _branch(state, case.body, Block(BlockShape.BRANCH, -1, node.line, 1, node=node))
        branches.append((dict(state.names), flows))
    _merge(state, branches)
    return True


def _jump(state: Evaluator, node: tree.Jump) -> bool:
    return False


def _assert(state: Evaluator, node: tree.Assert) -> bool:
    state.test(node.test)
    narrowed(state, node.test, positive=True)
    return True


_STATEMENTS: Mapping[type, Callable[[Evaluator, Any], bool]] = MappingProxyType(
    {
        tree.Assign: _assign,
        tree.AnnAssign: _ann_assign,
        tree.ExprStmt: _expr_stmt,
        tree.Return: _return,
        tree.If: _if,
        tree.For: _for,
        tree.While: _while,
        tree.With: _with,
        tree.Try: _try,
        tree.Raise: _raise,
        tree.Def: _def,
        tree.ClassDef: _class_def,
        tree.Import: _import,
        tree.Global: _global,
        tree.Delete: _delete,
        tree.Match: _match,
        tree.Jump: _jump,
        tree.Assert: _assert,
    }
)
