"""Expressions of the syntax tree to expressions of a body."""

import ast
from collections.abc import Callable, Sequence
from typing import Protocol

from doyen.facts import tree
from doyen.syntax.parse import parse_expression

_COMPARISONS: dict[type[ast.cmpop], str] = {
    ast.Eq: "==",
    ast.NotEq: "!=",
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Is: "is",
    ast.IsNot: "is not",
    ast.In: "in",
    ast.NotIn: "not in",
}
_LONGEST_TEXT = 400


class Scope(Protocol):
    """Where an expression stands: it learns of the lambdas, awaits and yields in it."""

    def add_lambda(self, node: ast.Lambda) -> int:
        """Records a lambda and returns its index among the file's functions."""

    def note_await(self) -> None:
        """Records that the function awaits."""

    def note_yield(self) -> None:
        """Records that the function is a generator."""


class ExpressionReader:
    """Translates expressions; `column` turns a line and a byte offset into a column that counts characters from 1."""

    def __init__(self, scope: Scope, column: Callable[[int, int], int]) -> None:
        self.scope = scope
        self.column = column
        self._readers: dict[type, Callable[..., tree.Expr]] = {
            ast.Attribute: self._attribute,
            ast.Call: self._call,
            ast.Await: self._await,
            ast.Subscript: self._subscript,
            ast.List: self._list,
            ast.Tuple: self._tuple,
            ast.Set: self._set,
            ast.Dict: self._dict,
            ast.Lambda: self._lambda,
            ast.ListComp: self._list_comprehension,
            ast.SetComp: self._set_comprehension,
            ast.GeneratorExp: self._generator,
            ast.DictComp: self._dict_comprehension,
            ast.BoolOp: self._bool,
            ast.UnaryOp: self._unary,
            ast.Compare: self._compare,
            ast.IfExp: self._conditional,
            ast.Yield: self._yield,
            ast.YieldFrom: self._yield_from,
            ast.NamedExpr: self._walrus,
            ast.Starred: self._starred,
            ast.JoinedStr: self._formatted,
            ast.BinOp: self._binary,
            ast.Slice: self._slice,
        }

    def read(self, node: ast.expr) -> tree.Expr:
        """Translates one expression."""
        kind = type(node)
        if kind is ast.Name:
            return tree.Name(node.id)  # type: ignore[attr-defined]
        if kind is ast.Constant:
            return self.constant(node.value)  # type: ignore[attr-defined]
        reader = self._readers.get(kind)
        return reader(node) if reader is not None else tree.Opaque("", ())

    def annotation(self, node: ast.expr) -> tree.Expr:
        """Translates an annotation; quoted parts are parsed, save the words of a `Literal`."""
        kind = type(node)
        if kind is ast.Name or kind is ast.Attribute:
            return self.read(node)
        if isinstance(node, ast.Constant):
            inner = parse_expression(node.value) if type(node.value) is str else None
            return self.constant(node.value) if inner is None else self.annotation(inner)
        if isinstance(node, ast.Subscript):
            value = self.read(node.value)
            if _last_name(value) == "Literal":
                return tree.Sub(value, self.read(node.slice))
            return tree.Sub(value, self.annotation(node.slice))
        if isinstance(node, (ast.Tuple, ast.List)):
            return tree.Seq("tuple" if kind is ast.Tuple else "list", tuple(map(self.annotation, node.elts)))
        if isinstance(node, ast.BinOp) and type(node.op) is ast.BitOr:
            return tree.Bin("|", self.annotation(node.left), self.annotation(node.right))
        return self.read(node)

    def all(self, nodes: Sequence[ast.expr]) -> tuple[tree.Expr, ...]:
        """Translates several expressions."""
        read = self.read
        return tuple([read(node) for node in nodes])

    def constant(self, value: object) -> tree.Const:
        """Translates a constant; long texts are cut, numbers beyond 64 bits keep their type only."""
        if value is None or value is True or value is False:
            return tree.Const("NoneType" if value is None else "bool", value)
        if type(value) is str:
            return tree.Const("str", value[:_LONGEST_TEXT].encode("utf-8", "replace").decode())
        if type(value) is int:
            return tree.Const("int", value if -(2**63) <= value < 2**63 else None)
        if type(value) is float:
            return tree.Const("float", value)
        return tree.Const(type(value).__name__)

    def opaque(self, type_name: str, nodes: Sequence[ast.expr]) -> tree.Opaque:
        """Keeps the operands that are not constants."""
        read = self.read
        return tree.Opaque(type_name, tuple([read(node) for node in nodes if type(node) is not ast.Constant]))

    def _attribute(self, node: ast.Attribute) -> tree.Expr:
        return tree.Attr(
            self.read(node.value),
            node.attr,
            node.lineno,
            self.column(node.lineno, node.col_offset),
            node.end_lineno or node.lineno,
            self.column(node.end_lineno or node.lineno, node.end_col_offset or 0),
        )

    def _call(self, node: ast.Call) -> tree.Expr:
        read = self.read
        return tree.Call(
            read(node.func),
            tuple([read(argument) for argument in node.args]),
            tuple([(keyword.arg or "**", read(keyword.value)) for keyword in node.keywords]),
            node.lineno,
            self.column(node.lineno, node.col_offset),
            node.end_lineno or node.lineno,
            self.column(node.end_lineno or node.lineno, node.end_col_offset or 0),
        )

    def _await(self, node: ast.Await) -> tree.Expr:
        self.scope.note_await()
        return tree.Await(self.read(node.value), node.lineno, self.column(node.lineno, node.col_offset))

    def _subscript(self, node: ast.Subscript) -> tree.Expr:
        return tree.Sub(self.read(node.value), self.read(node.slice))

    def _list(self, node: ast.List) -> tree.Expr:
        return tree.Seq("list", self.all(node.elts))

    def _tuple(self, node: ast.Tuple) -> tree.Expr:
        return tree.Seq("tuple", self.all(node.elts))

    def _set(self, node: ast.Set) -> tree.Expr:
        return tree.Seq("set", self.all(node.elts))

    def _dict(self, node: ast.Dict) -> tree.Expr:
        read = self.read
        return tree.Map(tuple([None if key is None else read(key) for key in node.keys]), self.all(node.values))

    def _lambda(self, node: ast.Lambda) -> tree.Expr:
        return tree.Func(self.scope.add_lambda(node))

    def _generators(self, nodes: list[ast.comprehension]) -> tuple[tree.Generator, ...]:
        for node in nodes:
            if node.is_async:
                self.scope.note_await()
        return tuple(
            tree.Generator(self.read(node.target), self.read(node.iter), self.all(node.ifs), bool(node.is_async))
            for node in nodes
        )

    def _comprehension(self, type_name: str, node: ast.ListComp | ast.SetComp | ast.GeneratorExp) -> tree.Expr:
        generators = self._generators(node.generators)
        return tree.Comp(
            type_name,
            self.read(node.elt),
            None,
            generators,
            node.lineno,
            self.column(node.lineno, node.col_offset),
        )

    def _list_comprehension(self, node: ast.ListComp) -> tree.Expr:
        return self._comprehension("list", node)

    def _set_comprehension(self, node: ast.SetComp) -> tree.Expr:
        return self._comprehension("set", node)

    def _generator(self, node: ast.GeneratorExp) -> tree.Expr:
        return self._comprehension("generator", node)

    def _dict_comprehension(self, node: ast.DictComp) -> tree.Expr:
        generators = self._generators(node.generators)
        return tree.Comp(
            "dict",
            self.read(node.key),
            self.read(node.value),
            generators,
            node.lineno,
            self.column(node.lineno, node.col_offset),
        )

    def _bool(self, node: ast.BoolOp) -> tree.Expr:
        return tree.BoolOp(type(node.op) is ast.And, self.all(node.values))

    def _unary(self, node: ast.UnaryOp) -> tree.Expr:
        if type(node.op) is ast.Not:
            return tree.Not(self.read(node.operand))
        if type(node.operand) is ast.Constant:
            return self.constant(node.operand.value)
        return self.opaque("", (node.operand,))

    def _compare(self, node: ast.Compare) -> tree.Expr:
        return tree.Compare(
            self.read(node.left), tuple([_COMPARISONS[type(op)] for op in node.ops]), self.all(node.comparators)
        )

    def _conditional(self, node: ast.IfExp) -> tree.Expr:
        return tree.IfExp(self.read(node.test), self.read(node.body), self.read(node.orelse))

    def _yield(self, node: ast.Yield) -> tree.Expr:
        self.scope.note_yield()
        return tree.Yield(None if node.value is None else self.read(node.value), is_from=False, line=node.lineno)

    def _yield_from(self, node: ast.YieldFrom) -> tree.Expr:
        self.scope.note_yield()
        return tree.Yield(self.read(node.value), is_from=True, line=node.lineno)

    def _walrus(self, node: ast.NamedExpr) -> tree.Expr:
        return tree.Walrus(node.target.id, self.read(node.value))

    def _starred(self, node: ast.Starred) -> tree.Expr:
        return tree.Star(self.read(node.value))

    def _formatted(self, node: ast.JoinedStr) -> tree.Expr:
        parts = [value.value if isinstance(value, ast.FormattedValue) else value for value in node.values]
        return tree.Opaque("str", self.all(parts))

    def _binary(self, node: ast.BinOp) -> tree.Expr:
        if type(node.op) in (ast.Div, ast.BitOr):
            op = "/" if type(node.op) is ast.Div else "|"
            return tree.Bin(op, self.read(node.left), self.read(node.right))
        operands: list[ast.expr] = []
        left: ast.expr = node
        while type(left) is ast.BinOp and type(left.op) not in (ast.Div, ast.BitOr):
            operands.append(left.right)
            left = left.left
        operands.append(left)
        operands.reverse()
        first = operands[0]
        is_text = type(first) is ast.JoinedStr or (type(first) is ast.Constant and type(first.value) is str)
        if type(node.op) is ast.Add:
            # Constant text stays: paths and names are put together so.
            return tree.Opaque("str" if is_text else "", self.all(operands))
        return self.opaque("str" if is_text else "", operands)

    def _slice(self, node: ast.Slice) -> tree.Expr:
        return self.opaque("slice", [part for part in (node.lower, node.upper, node.step) if part is not None])


def _last_name(value: tree.Expr) -> str:
    match value:
        case tree.Name(id=name) | tree.Attr(attr=name):
            return name
    return ""
