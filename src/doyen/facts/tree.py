"""The normalised body of a function: a small tree of statements and expressions.

It keeps what linking and flow need (names, attributes, calls, assignments, branches) and drops the rest: an arithmetic
expression or a formatted string is an `Opaque` of the operands worth looking at. Records are arrays on disk, told
apart by a number, so a body is decoded only when somebody asks for it.
"""

from __future__ import annotations

import msgspec


class Node(msgspec.Struct, frozen=True, array_like=True, gc=False, eq=False, tag_field="tag"):
    """The root of all records of a body; compared by identity."""


class Name(Node, frozen=True, tag=1):
    """A name that is read."""

    id: str


class Attr(Node, frozen=True, tag=2):
    """`value.attr`; the place is the start of the whole expression, `end_line` the line of the attribute."""

    value: Expr
    attr: str
    line: int
    column: int
    end_line: int
    end_column: int


class Call(Node, frozen=True, tag=3):
    """A call; keywords are pairs, `**mapping` has the name `**`."""

    func: Expr
    args: tuple[Expr, ...]
    keywords: tuple[tuple[str, Expr], ...]
    line: int
    column: int
    end_line: int
    end_column: int


class Await(Node, frozen=True, tag=4):
    """`await value`."""

    value: Expr
    line: int
    column: int


class Const(Node, frozen=True, tag=5):
    """A constant: its type's name, and its value where that is a string, a number, a boolean or None."""

    type: str
    value: str | int | float | bool | None = None


class Sub(Node, frozen=True, tag=6):
    """`value[index]`."""

    value: Expr
    index: Expr


class Seq(Node, frozen=True, tag=7):
    """A list, tuple or set display."""

    type: str
    items: tuple[Expr, ...]


class Map(Node, frozen=True, tag=8):
    """A dict display; the key None stands for `**mapping`."""

    keys: tuple[Expr | None, ...]
    values: tuple[Expr, ...]


class Func(Node, frozen=True, tag=9):
    """A lambda: its index among the file's functions."""

    index: int


class Comp(Node, frozen=True, tag=10):
    """A comprehension or generator expression; `value` is set for dict comprehensions."""

    type: str
    element: Expr
    value: Expr | None
    generators: tuple[Generator, ...]
    line: int
    column: int


class Generator(Node, frozen=True, tag=False):
    """One `for ... in ... if ...` of a comprehension."""

    target: Expr
    iter: Expr
    ifs: tuple[Expr, ...]
    is_async: bool


class BoolOp(Node, frozen=True, tag=11):
    """`and` or `or`."""

    is_and: bool
    values: tuple[Expr, ...]


class Not(Node, frozen=True, tag=12):
    """`not value`."""

    value: Expr


class Compare(Node, frozen=True, tag=13):
    """A comparison chain; operators are spelled as in source (`is not`, `in`, `==`)."""

    left: Expr
    ops: tuple[str, ...]
    rights: tuple[Expr, ...]


class IfExp(Node, frozen=True, tag=14):
    """`body if test else orelse`."""

    test: Expr
    body: Expr
    orelse: Expr


class Yield(Node, frozen=True, tag=15):
    """`yield value`, or `yield from value`."""

    value: Expr | None
    is_from: bool
    line: int


class Walrus(Node, frozen=True, tag=16):
    """`(name := value)`."""

    name: str
    value: Expr


class Star(Node, frozen=True, tag=17):
    """`*value` in a call or display."""

    value: Expr


class Opaque(Node, frozen=True, tag=18):
    """An expression whose result has a known builtin type (or "") and whose operands alone matter."""

    type: str
    children: tuple[Expr, ...]


class Bin(Node, frozen=True, tag=19):
    """A binary operation whose type depends on its left side (`/`) or that builds a union (`|`)."""

    op: str
    left: Expr
    right: Expr


type Expr = (
    Name
    | Attr
    | Call
    | Await
    | Const
    | Sub
    | Seq
    | Map
    | Func
    | Comp
    | BoolOp
    | Not
    | Compare
    | IfExp
    | Yield
    | Walrus
    | Star
    | Opaque
    | Bin
)


class Assign(Node, frozen=True, tag=31):
    """`a = b = value`; the value of an augmented assignment is an `Opaque` of both sides."""

    targets: tuple[Expr, ...]
    value: Expr
    line: int


class AnnAssign(Node, frozen=True, tag=32):
    """`target: annotation = value`."""

    target: Expr
    annotation: Expr
    value: Expr | None
    line: int


class ExprStmt(Node, frozen=True, tag=33):
    """An expression as a statement."""

    value: Expr
    line: int
    column: int
    end_line: int
    end_column: int


class Return(Node, frozen=True, tag=34):
    """`return value`."""

    value: Expr | None
    line: int


class If(Node, frozen=True, tag=35):
    """A conditional statement."""

    test: Expr
    body: tuple[Stmt, ...]
    orelse: tuple[Stmt, ...]
    line: int


class For(Node, frozen=True, tag=36):
    """A `for` loop."""

    target: Expr
    iter: Expr
    body: tuple[Stmt, ...]
    orelse: tuple[Stmt, ...]
    is_async: bool
    line: int
    column: int


class While(Node, frozen=True, tag=37):
    """A `while` loop."""

    test: Expr
    body: tuple[Stmt, ...]
    orelse: tuple[Stmt, ...]
    line: int


class With(Node, frozen=True, tag=38):
    """A `with` statement; items are pairs of the manager and its target."""

    items: tuple[tuple[Expr, Expr | None], ...]
    body: tuple[Stmt, ...]
    is_async: bool
    line: int
    column: int


class Try(Node, frozen=True, tag=39):
    """A `try` statement; `is_star` for `except*`."""

    body: tuple[Stmt, ...]
    handlers: tuple[Handler, ...]
    orelse: tuple[Stmt, ...]
    final: tuple[Stmt, ...]
    is_star: bool
    line: int


class Handler(Node, frozen=True, tag=False):
    """One `except` clause; no type means a bare one."""

    type: Expr | None
    name: str
    body: tuple[Stmt, ...]
    line: int
    column: int
    end_line: int


class Raise(Node, frozen=True, tag=40):
    """`raise error from cause`."""

    error: Expr | None
    cause: Expr | None
    line: int


class Def(Node, frozen=True, tag=41):
    """A nested function is bound here: its index among the file's functions."""

    index: int


class ClassDef(Node, frozen=True, tag=42):
    """A nested class is bound here: its index among the file's classes."""

    index: int


class Import(Node, frozen=True, tag=43):
    """An import inside a function body."""

    names: tuple[ImportName, ...]


class ImportName(Node, frozen=True, tag=False):
    """One imported name: `from {level dots}{module} import {attr} as {name}`; no attr for `import module`.

    `import a.b` binds `a` to module `a`; `import a.b as c` binds `c` to module `a.b`.
    """

    name: str
    module: str
    attr: str
    level: int
    line: int
    loads: str = ""


class Global(Node, frozen=True, tag=44):
    """`global names` (or `nonlocal`)."""

    names: tuple[str, ...]


class Delete(Node, frozen=True, tag=45):
    """`del targets`."""

    targets: tuple[Expr, ...]


class Match(Node, frozen=True, tag=46):
    """A `match` statement."""

    subject: Expr
    cases: tuple[Case, ...]
    line: int


class Case(Node, frozen=True, tag=False):
    """One `case`: class patterns it names, the names it binds, its guard and its body."""

    classes: tuple[Expr, ...]
    names: tuple[str, ...]
    guard: Expr | None
    body: tuple[Stmt, ...]


class Jump(Node, frozen=True, tag=47):
    """`break` or `continue`."""

    is_break: bool


class Assert(Node, frozen=True, tag=48):
    """`assert test`."""

    test: Expr


type Stmt = (
    Assign
    | AnnAssign
    | ExprStmt
    | Return
    | If
    | For
    | While
    | With
    | Try
    | Raise
    | Def
    | ClassDef
    | Import
    | Global
    | Delete
    | Match
    | Jump
    | Assert
)


def blocks(statement: Stmt) -> tuple[tuple[Stmt, ...], ...]:
    """The blocks inside a compound statement, in source order."""
    match statement:
        case If() | For() | While():
            return (statement.body, statement.orelse)
        case With():
            return (statement.body,)
        case Try():
            handlers = tuple(handler.body for handler in statement.handlers)
            return (statement.body, *handlers, statement.orelse, statement.final)
        case Match():
            return tuple(case.body for case in statement.cases)
    return ()
