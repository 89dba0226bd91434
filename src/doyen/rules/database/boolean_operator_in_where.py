"""Boolean operator of Python in a condition of SQL

`is`, `in`, `not`, `and` and `or` are answered by Python before SQL sees them: they cannot be overloaded. A column is no
None, so `User.email is None` is False and the query finds nothing, `is not None` is True and it finds everything,
`not User.active` is False, and of `a == 1 and b == 2` only one side reaches the database. Nothing fails; the
query answers wrongly, or deletes the wrong rows.

## Bad

```python
from sqlalchemy import delete, or_, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str | None]
    active: Mapped[bool]


def without_mail(names: list[str]):
    yield select(User).where(User.email is None)  # finding: always False
    yield delete(User).where(User.email is not None, User.id == 7)  # finding: always True
    yield select(User).where(not User.active)  # finding: always False
    yield select(User).where(or_(User.email in names, User.id > 7))  # finding: `in`
    yield select(User).where(User.id > 1 and User.active)  # finding: one side
```

## Fixed

```python
from sqlalchemy import delete, or_, select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str | None]
    active: Mapped[bool]


def without_mail(names: list[str]):
    yield select(User).where(User.email.is_(None))
    yield delete(User).where(User.email.is_not(None), User.id == 7)
    yield select(User).where(~User.active)
    yield select(User).where(or_(User.email.in_(names), User.id > 7))
    yield select(User).where((User.id > 1) & User.active)
```

## Good

```python
from sqlalchemy import Column, Integer, String, select, true
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column


class Base(DeclarativeBase): ...


class User(Base):
    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str | None]


class Team(Base):
    __tablename__ = "teams"
    id = Column(Integer, primary_key=True)
    name = Column(String)

    @declared_attr
    def rank(cls) -> Mapped[int]:
        return mapped_column(Integer)


def users(name: str | None, everyone: bool, team: Team):
    kept = team.name
    yield select(User).where(User.email == (team.name or team.rank or "nobody"), User.id == (kept and 7))
    yield bool(team.name and kept or team.id)
    yield select(User).where(User.email == None, User.id != None)  # noqa: E711
    yield select(User).where(User.email == name if name is not None else true())
    yield select(User).where(everyone or User.id == 7)
    yield select(User).where(True if not name else User.email.is_(None))
    yield select(User).where(*[User.id == n for n in range(3) if n in (1, 2)])
```

## Notes

`== None` and `== True` are operators that SQLAlchemy overloads: they are right. mypy reports part of these where all is
annotated (`truthy-bool`); ruff's rules about `== None` are wrong here.

Precision: 13 findings read on 15 real backends, 5 true; the causes of the other 8 (attributes of entities) are cured, and
all 5 that are left are true. Known false alarms: none known.
"""

from collections.abc import Iterator

from doyen.expression_places import Places
from doyen.facts import tree
from doyen.fix import Fix, Trust
from doyen.frameworks.backend import Backend
from doyen.frameworks.database.columns import Scope, clause_word, is_clause, operands
from doyen.rule import Finding, Severity, Tier
from doyen.text.edit import Edit
from doyen.text.span import Place, Span

SEVERITY = Severity.ERROR
TIER = Tier.DEFAULT

_CONDITIONS = frozenset({"where", "condition", "join"})
_METHODS = {"is": "is_", "is not": "is_not", "in": "in_", "not in": "not_in"}


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each condition of a statement that Python answers."""
    for function in backend.functions:
        scope = Scope(backend.world, backend.schema, function.module, function)
        for site in backend.body(function).calls:
            if site.node is None or site.is_dead or not (clause_word(site) in _CONDITIONS or not site.callees):
                continue
            given = (*site.node.args, *(value for _, value in site.node.keywords))
            for node in (one for argument in given for one in operands(argument)):
                if (claim := _claim(scope, node)) is not None:
                    yield _finding(backend, scope, site.node, node, claim)


def _claim(scope: Scope, node: tree.Expr) -> str | None:
    """What Python makes of an expression that should have been SQL; None where all is well."""
    match node:
        case tree.Compare(left=left, ops=("is" | "is not" as op,)) if is_clause(scope, left):
            return f"an expression with `{op}` is answered by Python and always {op == 'is not'}"
        case tree.Compare(left=left, ops=("in" | "not in" as op,)) if is_clause(scope, left):
            return f"an expression with `{op}` is answered by Python and never compares the column"
        case tree.Not(value=inner) if is_clause(scope, inner):
            return "an expression with `not` is answered by Python and always False or an error"
        case tree.BoolOp(is_and=is_and, values=values) if any(is_clause(scope, one) for one in values[:-1]):
            return f"an expression with `{'and' if is_and else 'or'}` is answered by Python and leaves one side"
    return None


def _finding(backend: Backend, scope: Scope, call: tree.Call, node: tree.Expr, claim: str) -> Finding:
    places = Places(backend, scope.module, call)
    text = _rewritten(scope, places, node)
    span = places.span(node) or Span(call.line, call.column, call.end_line, call.end_column)
    fixes = (Fix(f"write `{text}`", Trust.SAFE, (Edit(scope.module.path, span, text),)),) if text else ()
    way = f"write `{text}`" if text and "\n" not in text else "use the operators of SQLAlchemy"
    return Finding(
        place=Place(scope.module.path, span),
        message=f"{claim}; {way}",
        scope=scope.function.qualname if scope.function is not None else scope.module.name,
        anchor=places.text(node) or claim,
        fixes=fixes,
    )


def _rewritten(scope: Scope, places: Places, node: tree.Expr) -> str | None:
    """The expression in the operators that SQLAlchemy overloads; None where that is not certain."""
    match node:
        case tree.Compare(left=left, ops=(op,), rights=(right,)) if op in _METHODS:
            owner, value = _operand(scope, places, left), places.text(right)
            is_sure = op in ("is", "is not") or type(right) is not tree.Const
            return f"{owner}.{_METHODS[op]}({value})" if owner and value and is_sure else None
        case tree.Not(value=inner):
            owner = _operand(scope, places, inner)
            return f"~{owner}" if owner else None
        case tree.BoolOp(is_and=is_and, values=values):
            if not all(is_clause(scope, one) or _claim(scope, one) is not None for one in values):
                return None
            parts = [_operand(scope, places, one) for one in values]
            return (" & " if is_and else " | ").join(part for part in parts if part) if all(parts) else None
    return places.text(node)


def _operand(scope: Scope, places: Places, node: tree.Expr) -> str | None:
    """An operand that may stand beside any operator."""
    text = _rewritten(scope, places, node) if _claim(scope, node) is not None else places.text(node)
    is_whole = type(node) in (tree.Attr, tree.Call, tree.Name, tree.Sub)
    return text if is_whole or text is None else f"({text})"
