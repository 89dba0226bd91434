"""The places of the expressions inside a call, which facts keep for calls and attributes alone.

The call is read again from its text, side by side with the record of it.
"""

import ast
from collections.abc import Iterator

from doyen.facts import tree
from doyen.frameworks.backend import Backend
from doyen.program.modules import Module
from doyen.syntax.parse import parse_expression
from doyen.text.span import Span


class Places:
    """Places of the expressions inside one call by record; guards the texts they were read from."""

    def __init__(self, backend: Backend, module: Module, call: tree.Call) -> None:
        self._source = backend.text(module.path)
        self._start = self._source.offset(call.line, call.column)
        self._text = self._source.slice(Span(call.line, call.column, call.end_line, call.end_column))
        self._spans: dict[int, tuple[int, int]] = {}
        self._lines = [0]
        for line in f"({self._text})".encode().splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))
        self._data = f"({self._text})".encode()
        parsed = parse_expression(f"({self._text})")
        for node, found in _side_by_side(call, parsed) if parsed is not None else ():
            self._spans[id(node)] = (
                self._offset(found.lineno, found.col_offset),
                self._offset(found.end_lineno or found.lineno, found.end_col_offset or 0),
            )

    def _offset(self, line: int, column: int) -> int:
        """The offset in the text of the call of a line and a byte column in its parenthesised form."""
        return len(self._data[: self._lines[line - 1] + column].decode()) - 1

    def text(self, node: tree.Expr) -> str | None:
        """How an expression is written; None where its place is not known."""
        found = self._spans.get(id(node))
        return None if found is None else self._text[found[0] : found[1]]

    def span(self, node: tree.Expr) -> Span | None:
        """Where an expression stands, parentheses around it left out."""
        found = self._spans.get(id(node))
        if found is None:
            return None
        return Span(*self._source.place(self._start + found[0]), *self._source.place(self._start + found[1]))


def _side_by_side(node: tree.Expr, found: ast.expr) -> Iterator[tuple[tree.Expr, ast.expr]]:
    """The records of an expression with the nodes they were made from."""
    yield node, found
    match node, found:
        case tree.Call(), ast.Call():
            yield from _side_by_side(node.func, found.func)
            values = (value for _, value in node.keywords)
            yield from _all((*node.args, *values), (*found.args, *(keyword.value for keyword in found.keywords)))
        case (
            (tree.Attr(value=inner), ast.Attribute(value=other))
            | (tree.Await(value=inner), ast.Await(value=other))
            | (tree.Star(value=inner), ast.Starred(value=other))
        ):
            yield from _side_by_side(inner, other)
        case tree.Compare(), ast.Compare():
            yield from _all((node.left, *node.rights), (found.left, *found.comparators))
        case tree.BoolOp(), ast.BoolOp():
            yield from _all(node.values, found.values)
        case tree.Not(), ast.UnaryOp():
            yield from _side_by_side(node.value, found.operand)
        case tree.Seq(), (ast.List() | ast.Tuple() | ast.Set()):
            yield from _all(node.items, found.elts)
        case tree.IfExp(), ast.IfExp():
            yield from _all((node.test, node.body, node.orelse), (found.test, found.body, found.orelse))
        case tree.Comp(), (ast.ListComp() | ast.SetComp() | ast.GeneratorExp()):
            yield from _side_by_side(node.element, found.elt)
        case tree.Bin(), ast.BinOp():
            yield from _all((node.left, node.right), (found.left, found.right))
        case tree.Opaque(children=(child,)), ast.UnaryOp():
            yield from _side_by_side(child, found.operand)
        case tree.Opaque(children=(left, right)), ast.BinOp():
            yield from _all((left, right), (found.left, found.right))


def _all(
    nodes: tuple[tree.Expr, ...], found: tuple[ast.expr, ...] | list[ast.expr]
) -> Iterator[tuple[tree.Expr, ast.expr]]:
    if len(nodes) == len(found):
        for node, other in zip(nodes, found, strict=True):
            yield from _side_by_side(node, other)
