"""Statements of the syntax tree to statements of a body."""

import ast
from collections.abc import Callable, Sequence
from typing import Protocol

from doyen.facts import tree
from doyen.facts.expressions import ExpressionReader, Scope


class Owner(Scope, Protocol):
    """Where statements stand: it learns of nested functions and classes, imports, globals and attribute stores."""

    def add_function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
        """Records a nested function and returns its index."""

    def add_class(self, node: ast.ClassDef) -> int:
        """Records a nested class and returns its index."""

    def add_imports(self, names: Sequence[tree.ImportName]) -> None:
        """Records imported names."""

    def add_globals(self, names: Sequence[str]) -> None:
        """Records names declared global."""

    def note_discarded(self, name: str) -> None:
        """Records that a statement calls something of a name and discards what it gives."""

    def add_store(self, attribute: str, value: str) -> None:
        """Records that an attribute of the named variable is assigned."""


type Reader = Callable[..., tree.Stmt | None]


def import_names(node: ast.Import | ast.ImportFrom) -> list[tree.ImportName]:
    """Lists the names an import statement binds."""
    if isinstance(node, ast.Import):
        return [
            tree.ImportName(
                alias.asname or alias.name.partition(".")[0],
                alias.name if alias.asname else alias.name.partition(".")[0],
                "",
                0,
                node.lineno,
                alias.name,
            )
            for alias in node.names
        ]
    module = node.module or ""
    return [
        tree.ImportName(alias.asname or alias.name, module, alias.name, node.level, node.lineno, module)
        for alias in node.names
    ]


class StatementReader:
    """Translates statements on behalf of the function, class or module that owns them."""

    def __init__(self, owner: Owner, column: Callable[[int, int], int]) -> None:
        self.owner = owner
        self.column = column
        self.expressions = ExpressionReader(owner, column)
        self._readers: dict[type, Reader] = {
            ast.Expr: self._expression,
            ast.Assign: self._assign,
            ast.AnnAssign: self._annotated,
            ast.AugAssign: self._augmented,
            ast.Return: self._return,
            ast.If: self._if,
            ast.For: self._for,
            ast.AsyncFor: self._for,
            ast.While: self._while,
            ast.With: self._with,
            ast.AsyncWith: self._with,
            ast.Try: self._try,
            ast.TryStar: self._try,
            ast.Raise: self._raise,
            ast.FunctionDef: self._function,
            ast.AsyncFunctionDef: self._function,
            ast.ClassDef: self._class,
            ast.Import: self._import,
            ast.ImportFrom: self._import,
            ast.Global: self._global,
            ast.Nonlocal: self._global,
            ast.Delete: self._delete,
            ast.Match: self._match,
            ast.Break: self._jump,
            ast.Continue: self._jump,
            ast.Assert: self._assert,
            ast.TypeAlias: self._alias,
        }

    def read(self, nodes: Sequence[ast.stmt]) -> tuple[tree.Stmt, ...]:
        """Translates a block; what says nothing (constants, `pass`, `type`) is left out."""
        readers = self._readers
        found: list[tree.Stmt] = []
        for node in nodes:
            reader = readers.get(type(node))
            if reader is not None and (statement := reader(node)) is not None:
                found.append(statement)
        return tuple(found)

    def _expression(self, node: ast.Expr) -> tree.Stmt | None:
        value = node.value
        if type(value) is ast.Constant or type(value) is ast.Name:
            return None
        if type(value) is ast.Call:
            self._note_discarded(value.func)
        return tree.ExprStmt(
            self.expressions.read(value),
            node.lineno,
            self.column(node.lineno, node.col_offset),
            node.end_lineno or node.lineno,
            self.column(node.end_lineno or node.lineno, node.end_col_offset or 0),
        )

    def _note_discarded(self, callee: ast.expr) -> None:
        if type(callee) is ast.Attribute:
            self.owner.note_discarded(callee.attr)
        elif type(callee) is ast.Name:
            self.owner.note_discarded(callee.id)

    def _note_store(self, target: ast.expr) -> None:
        if type(target) is ast.Attribute and type(target.value) is ast.Name:
            self.owner.add_store(target.attr, target.value.id)
        elif type(target) is ast.Tuple or type(target) is ast.List:
            for item in target.elts:
                self._note_store(item)

    def _assign(self, node: ast.Assign) -> tree.Stmt:
        for target in node.targets:
            self._note_store(target)
        value = self.expressions.read(node.value)
        return tree.Assign(self.expressions.all(node.targets), value, node.lineno)

    def _annotated(self, node: ast.AnnAssign) -> tree.Stmt:
        self._note_store(node.target)
        return tree.AnnAssign(
            self.expressions.read(node.target),
            self.expressions.annotation(node.annotation),
            None if node.value is None else self.expressions.read(node.value),
            node.lineno,
        )

    def _augmented(self, node: ast.AugAssign) -> tree.Stmt:
        target = self.expressions.read(node.target)
        return tree.Assign((target,), tree.Opaque("", (target, self.expressions.read(node.value))), node.lineno)

    def _return(self, node: ast.Return) -> tree.Stmt:
        return tree.Return(None if node.value is None else self.expressions.read(node.value), node.lineno)

    def _if(self, node: ast.If) -> tree.Stmt:
        # An `elif` chain is a right-leaning tree of any depth: read from its end, without recursion.
        chain = [node]
        while len(chain[-1].orelse) == 1 and type(chain[-1].orelse[0]) is ast.If:
            chain.append(chain[-1].orelse[0])
        orelse = self.read(chain[-1].orelse)
        for link in reversed(chain):
            statement = tree.If(self.expressions.read(link.test), self.read(link.body), orelse, link.lineno)
            orelse = (statement,)
        return statement

    def _for(self, node: ast.For | ast.AsyncFor) -> tree.Stmt:
        is_async = type(node) is ast.AsyncFor
        if is_async:
            self.owner.note_await()
        return tree.For(
            self.expressions.read(node.target),
            self.expressions.read(node.iter),
            self.read(node.body),
            self.read(node.orelse),
            is_async,
            node.lineno,
            self.column(node.lineno, node.col_offset),
        )

    def _while(self, node: ast.While) -> tree.Stmt:
        return tree.While(self.expressions.read(node.test), self.read(node.body), self.read(node.orelse), node.lineno)

    def _with(self, node: ast.With | ast.AsyncWith) -> tree.Stmt:
        is_async = type(node) is ast.AsyncWith
        if is_async:
            self.owner.note_await()
        read = self.expressions.read
        items = tuple(
            (read(item.context_expr), None if item.optional_vars is None else read(item.optional_vars))
            for item in node.items
        )
        return tree.With(items, self.read(node.body), is_async, node.lineno, self.column(node.lineno, node.col_offset))

    def _try(self, node: ast.Try | ast.TryStar) -> tree.Stmt:
        handlers = tuple(
            tree.Handler(
                None if handler.type is None else self.expressions.read(handler.type),
                handler.name or "",
                self.read(handler.body),
                handler.lineno,
                self.column(handler.lineno, handler.col_offset),
                handler.end_lineno or handler.lineno,
            )
            for handler in node.handlers
        )
        return tree.Try(
            self.read(node.body),
            handlers,
            self.read(node.orelse),
            self.read(node.finalbody),
            type(node) is ast.TryStar,
            node.lineno,
        )

    def _raise(self, node: ast.Raise) -> tree.Stmt:
        read = self.expressions.read
        return tree.Raise(
            None if node.exc is None else read(node.exc), None if node.cause is None else read(node.cause), node.lineno
        )

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> tree.Stmt:
        return tree.Def(self.owner.add_function(node))

    def _class(self, node: ast.ClassDef) -> tree.Stmt:
        return tree.ClassDef(self.owner.add_class(node))

    def _import(self, node: ast.Import | ast.ImportFrom) -> tree.Stmt:
        names = import_names(node)
        self.owner.add_imports(names)
        return tree.Import(tuple(names))

    def _global(self, node: ast.Global | ast.Nonlocal) -> tree.Stmt:
        if type(node) is ast.Global:
            self.owner.add_globals(node.names)
        return tree.Global(tuple(node.names))

    def _delete(self, node: ast.Delete) -> tree.Stmt:
        return tree.Delete(self.expressions.all(node.targets))

    def _match(self, node: ast.Match) -> tree.Stmt:
        return tree.Match(
            self.expressions.read(node.subject), tuple(self._case(case) for case in node.cases), node.lineno
        )

    def _case(self, case: ast.match_case) -> tree.Case:
        classes: list[tree.Expr] = []
        names: list[str] = []
        for pattern in ast.walk(case.pattern):
            match pattern:
                case ast.MatchClass():
                    classes.append(self.expressions.read(pattern.cls))
                case ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)) | ast.MatchMapping(rest=str(name)):
                    names.append(name)
        guard = None if case.guard is None else self.expressions.read(case.guard)
        return tree.Case(tuple(classes), tuple(names), guard, self.read(case.body))

    def _jump(self, node: ast.Break | ast.Continue) -> tree.Stmt:
        return tree.Jump(type(node) is ast.Break)

    def _assert(self, node: ast.Assert) -> tree.Stmt:
        return tree.Assert(self.expressions.read(node.test))

    def _alias(self, node: ast.TypeAlias) -> tree.Stmt:
        return tree.Assign((self.expressions.read(node.name),), self.expressions.annotation(node.value), node.lineno)
