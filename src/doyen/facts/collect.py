"""Collects the facts of one parsed file in one pass over its tree."""

import ast
from collections.abc import Sequence

import msgspec

from doyen.facts import tree
from doyen.facts.directives import directive
from doyen.facts.expressions import ExpressionReader
from doyen.facts.model import (
    EMPTY_BODY,
    Binding,
    BindingKind,
    ClassFacts,
    Field,
    FileFacts,
    FunctionFacts,
    Parameter,
    ParameterKind,
    SourceProblem,
    encode_body,
)
from doyen.facts.statements import StatementReader
from doyen.syntax.parse import Module


class _Frame:
    """What the readers report while one function, class body or module body is read."""

    __slots__ = ("discarded", "function", "has_await", "has_yield", "klass", "prefix", "receiver", "stores")

    def __init__(self, prefix: str, function: int, klass: int, receiver: str = "") -> None:
        self.prefix = prefix
        self.function = function
        self.klass = klass
        self.receiver = receiver
        self.has_await = False
        self.has_yield = False
        self.discarded: set[str] = set()
        self.stores: list[str] = []


class _Collector:
    """The growing facts of one file; the readers report to it, it files what they say under the current frame."""

    def __init__(self, text: str) -> None:
        self.functions: list[FunctionFacts | None] = []
        self.classes: list[ClassFacts | None] = []
        self.stores: dict[int, list[tuple[str, int]]] = {}
        self.imports: list[tree.ImportName] = []
        self.globals: list[tuple[str, int]] = []
        self.problems: list[SourceProblem] = []
        self.lines = [] if text.isascii() else text.split("\n")
        self.frame = _Frame("", -1, -1)
        self.reader = StatementReader(self, self.column)

    def column(self, line: int, offset: int) -> int:
        """Turns a UTF-8 byte offset into a column counted in characters from 1."""
        if not self.lines or line > len(self.lines):
            return offset + 1
        text = self.lines[line - 1]
        if text.isascii():
            return offset + 1
        return len(text.encode("utf-8", "replace")[:offset].decode("utf-8", "ignore")) + 1

    def note_await(self) -> None:
        self.frame.has_await = True

    def note_yield(self) -> None:
        self.frame.has_yield = True

    def note_discarded(self, name: str) -> None:
        self.frame.discarded.add(name)

    def add_imports(self, names: Sequence[tree.ImportName]) -> None:
        self.imports.extend(names)

    def add_globals(self, names: Sequence[str]) -> None:
        self.globals.extend((name, self.frame.function) for name in names)

    def add_store(self, attribute: str, value: str) -> None:
        if value == self.frame.receiver:
            self.frame.stores.append(attribute)

    def block(self, nodes: Sequence[ast.stmt]) -> tuple[tree.Stmt, ...]:
        """Reads a block; one too deep for the interpreter's stack is left out and told."""
        try:
            return self.reader.read(nodes)
        except RecursionError:
            line = nodes[0].lineno if nodes else 1
            self.problems.append(SourceProblem(line, "nesting", "the code is nested too deeply to be followed"))
            return ()

    def add_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
        outer = self.frame
        index = len(self.functions)
        self.functions.append(None)
        read = self.reader.expressions
        parameters = _parameters(node.args, read)
        returns = None if node.returns is None else read.annotation(node.returns)
        decorators = read.all(node.decorator_list)
        qualname = f"{outer.prefix}{node.name}"
        receiver = parameters[0].name if parameters and outer.klass >= 0 else ""
        self.frame = inner = _Frame(f"{qualname}.", index, -1, receiver)
        body = self.block(node.body)
        self.frame = outer
        self.functions[index] = FunctionFacts(
            name=node.name,
            qualname=qualname,
            line=node.lineno,
            column=self.column(node.lineno, node.col_offset),
            end_line=node.end_lineno or node.lineno,
            parent=outer.function,
            owner=outer.klass,
            is_async=type(node) is ast.AsyncFunctionDef,
            is_generator=inner.has_yield,
            is_lambda=False,
            has_await=inner.has_await,
            type_parameters=_type_parameters(node),
            parameters=parameters,
            returns=returns,
            decorators=decorators,
            discarded=tuple(sorted(inner.discarded)),
            body=self.packed(body, node.lineno),
        )
        if outer.klass >= 0 and inner.stores:
            self.stores.setdefault(outer.klass, []).extend((name, index) for name in dict.fromkeys(inner.stores))
        return index

    def packed(self, body: tuple[tree.Stmt, ...], line: int) -> msgspec.Raw:
        """Packs a body; one too deep for the encoder is left out and told."""
        if not body:
            return EMPTY_BODY
        try:
            return encode_body(body)
        except RecursionError:
            self.problems.append(SourceProblem(line, "nesting", "the code is nested too deeply to be followed"))
            return EMPTY_BODY

    def add_lambda(self, node: ast.Lambda) -> int:
        outer = self.frame
        index = len(self.functions)
        self.functions.append(None)
        parameters = _parameters(node.args, self.reader.expressions)
        self.frame = inner = _Frame(f"{outer.prefix}<lambda>.", index, -1)
        value = self.reader.expressions.read(node.body)
        self.frame = outer
        self.functions[index] = FunctionFacts(
            name="<lambda>",
            qualname=f"{outer.prefix}<lambda>",
            line=node.lineno,
            column=self.column(node.lineno, node.col_offset),
            end_line=node.end_lineno or node.lineno,
            parent=outer.function,
            owner=-1,
            is_async=False,
            is_generator=inner.has_yield,
            is_lambda=True,
            has_await=inner.has_await,
            type_parameters=(),
            parameters=parameters,
            returns=None,
            decorators=(),
            discarded=(),
            body=self.packed((tree.Return(value, node.lineno),), node.lineno),
        )
        return index

    def add_class(self, node: ast.ClassDef) -> int:
        outer = self.frame
        index = len(self.classes)
        self.classes.append(None)
        read = self.reader.expressions
        bases = read.all(node.bases)
        keywords = tuple((keyword.arg or "**", read.read(keyword.value)) for keyword in node.keywords)
        decorators = read.all(node.decorator_list)
        qualname = f"{outer.prefix}{node.name}"
        self.frame = _Frame(f"{qualname}.", outer.function, index)
        body = _flat(self.block(node.body))
        self.frame = outer
        self.classes[index] = ClassFacts(
            name=node.name,
            qualname=qualname,
            line=node.lineno,
            end_line=node.end_lineno or node.lineno,
            parent=outer.function,
            owner=outer.klass,
            type_parameters=_type_parameters(node),
            bases=bases,
            keywords=keywords,
            decorators=decorators,
            fields=tuple(_fields(body)),
            methods=tuple((self.function(item.index).name, item.index) for item in body if type(item) is tree.Def),
            stores=tuple(self.stores.get(index, ())),
        )
        return index

    def function(self, index: int) -> FunctionFacts:
        """A function that has been read."""
        found = self.functions[index]
        assert found is not None, "a function is read before its body is left"
        return found


def collect(module: Module) -> FileFacts:
    """Returns what a parsed file says; a file without a tree says its problems only."""
    problems = [SourceProblem(problem.line, problem.kind, problem.message) for problem in module.problems]
    collector = _Collector(module.text)
    body: tuple[tree.Stmt, ...] = ()
    if module.tree is not None:
        try:
            body = collector.block(module.tree.body)
        except (RecursionError, MemoryError):
            problems.append(SourceProblem(1, "nesting", "the code is nested too deeply to be followed"))
            collector = _Collector(module.text)
    flat = _flat(body)
    return FileFacts(
        lines=module.text.count("\n") + (not module.text.endswith("\n")),
        imports=tuple(collector.imports),
        stars=tuple(name for name in collector.imports if name.attr == "*"),
        exports=_exports(flat),
        names=_names(flat, collector),
        functions=tuple(function for function in collector.functions if function is not None),
        classes=tuple(klass for klass in collector.classes if klass is not None),
        globals=tuple(collector.globals),
        body=collector.packed(body, 1),
        has_main=any(_is_main(statement) for statement in body),
        directives=tuple(found for comment in module.comments if (found := directive(comment))),
        problems=(*problems, *collector.problems),
    )


def _type_parameters(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> tuple[str, ...]:
    return tuple(parameter.name for parameter in node.type_params)  # type: ignore[attr-defined]  # one base, no name


def _fields(body: Sequence[tree.Stmt]) -> list[Field]:
    fields: list[Field] = []
    for statement in body:
        if type(statement) is tree.AnnAssign and type(statement.target) is tree.Name:
            fields.append(Field(statement.target.id, statement.annotation, statement.value, statement.line))
        elif type(statement) is tree.Assign:
            fields += [
                Field(target.id, None, statement.value, statement.line)
                for target in statement.targets
                if type(target) is tree.Name
            ]
    return fields


def _flat(statements: Sequence[tree.Stmt]) -> list[tree.Stmt]:
    """Statements of a class or module body, those inside compound statements included, in source order."""
    found: list[tree.Stmt] = []
    for statement in statements:
        match statement:
            case tree.If():
                found += _flat(statement.body) + _flat(statement.orelse)
            case tree.Try():
                found += _flat(statement.body)
                for handler in statement.handlers:
                    found += _flat(handler.body)
                found += _flat(statement.orelse) + _flat(statement.final)
            case tree.With():
                for manager, target in statement.items:
                    if target is not None:
                        found.append(tree.Assign((target,), manager, statement.line))
                found += _flat(statement.body)
            case tree.For():
                found.append(tree.Assign((statement.target,), statement.iter, statement.line))
                found += _flat(statement.body) + _flat(statement.orelse)
            case tree.While():
                found += _flat(statement.body) + _flat(statement.orelse)
            case _:
                found.append(statement)
    return found


def _names(flat: Sequence[tree.Stmt], collector: _Collector) -> dict[str, tuple[Binding, ...]]:
    """Module-level names and what they are bound to, in source order."""
    names: dict[str, list[Binding]] = {}
    imports = {id(name): index for index, name in enumerate(collector.imports)}
    for statement in flat:
        match statement:
            case tree.Def(index=index):
                name = collector.function(index).name
                names.setdefault(name, []).append(Binding(BindingKind.FUNCTION, index))
            case tree.ClassDef(index=index):
                klass = collector.classes[index]
                assert klass is not None, "a class is read before its statement is filed"
                names.setdefault(klass.name, []).append(Binding(BindingKind.CLASS, index))
            case tree.Import():
                for imported in statement.names:
                    if imported.attr != "*":
                        binding = Binding(BindingKind.IMPORT, imports[id(imported)])
                        names.setdefault(imported.name, []).append(binding)
            case tree.Assign() | tree.AnnAssign():
                targets = statement.targets if isinstance(statement, tree.Assign) else (statement.target,)
                for target in _target_names(targets):
                    names.setdefault(target, []).append(Binding(BindingKind.VALUE, -1))
    for name, _ in collector.globals:
        names.setdefault(name, []).append(Binding(BindingKind.VALUE, -1))
    return {name: tuple(dict.fromkeys(bindings)) for name, bindings in names.items()}


def _target_names(targets: Sequence[tree.Expr]) -> list[str]:
    names: list[str] = []
    for target in targets:
        match target:
            case tree.Name(id=name):
                names.append(name)
            case tree.Seq():
                names += _target_names(target.items)
            case tree.Star():
                names += _target_names((target.value,))
    return names


def _exports(flat: Sequence[tree.Stmt]) -> tuple[str, ...] | None:
    """The names in `__all__`, or None where the module has none."""
    found: list[str] | None = None
    for statement in flat:
        match statement:
            case (
                tree.Assign(targets=(tree.Name(id="__all__"),), value=value)
                | tree.AnnAssign(target=tree.Name(id="__all__"), value=value)
            ):
                found = [*(found or []), *_texts(value)]
    return None if found is None else tuple(found)


def _texts(value: tree.Expr | None) -> list[str]:
    match value:
        case tree.Const(value=str(text)):
            return [text]
        case tree.Seq():
            return [text for item in value.items for text in _texts(item)]
        case tree.Opaque():
            return [text for item in value.children for text in _texts(item)]
    return []


def _is_main(statement: tree.Stmt) -> bool:
    return (
        type(statement) is tree.If
        and type(statement.test) is tree.Compare
        and type(statement.test.left) is tree.Name
        and statement.test.left.id == "__name__"
    )


def _parameters(arguments: ast.arguments, reader: ExpressionReader) -> tuple[Parameter, ...]:
    plain = [*arguments.posonlyargs, *arguments.args]
    defaults: list[ast.expr | None] = [None] * (len(plain) - len(arguments.defaults))
    defaults += arguments.defaults
    positional = len(arguments.posonlyargs)
    found = [
        _parameter(argument, default, ParameterKind.POSITIONAL_ONLY if at < positional else ParameterKind.PLAIN, reader)
        for at, (argument, default) in enumerate(zip(plain, defaults, strict=True))
    ]
    if arguments.vararg:
        found.append(_parameter(arguments.vararg, None, ParameterKind.VARIADIC, reader))
    for argument, default in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True):
        found.append(_parameter(argument, default, ParameterKind.KEYWORD_ONLY, reader))
    if arguments.kwarg:
        found.append(_parameter(arguments.kwarg, None, ParameterKind.KEYWORDS, reader))
    return tuple(found)


def _parameter(argument: ast.arg, default: ast.expr | None, kind: ParameterKind, reader: ExpressionReader) -> Parameter:
    return Parameter(
        argument.arg,
        kind,
        None if argument.annotation is None else reader.annotation(argument.annotation),
        None if default is None else reader.read(default),
    )
