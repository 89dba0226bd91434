"""Money in a column of binary fractions

A float holds 0.1 only nearly: sums drift, comparisons with an amount fail, and what was rounded once cannot be
recovered. Money wants `Numeric` (Decimal in Python), or whole cents in an integer.

## Bad

```python
from sqlalchemy import Float
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase): ...


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    total_price: Mapped[float] = mapped_column(Float)  # finding: `Order.total_price`
    balance: Mapped[float]  # finding: `Order.balance`
```

## Good

```python
from decimal import Decimal

from sqlalchemy import Float, Numeric
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase): ...


class Order(Base):
    __tablename__ = "orders"
    id: Mapped[int] = mapped_column(primary_key=True)
    total_price: Mapped[Decimal] = mapped_column(Numeric(12, 2))
    balance: Mapped[int]
    cost_score: Mapped[float] = mapped_column(Float)
    weight: Mapped[float]
```

## Notes

What is money is told by the last word of the column's name, hence opt in. Estimates (the cost of a model's tokens) do
well as floats.

Precision: 1 finding on 16 real backends, true (a price by the hour); the claim hangs on names. Known false alarms:
estimates and statistics.
"""

from collections.abc import Iterator

from doyen.frameworks.backend import Backend
from doyen.frameworks.database.schema import Column, Model
from doyen.frameworks.database.types import held
from doyen.program.values import Instance, options
from doyen.program.world import World
from doyen.rule import Confidence, Finding, Severity, Tier
from doyen.text.span import Place

SEVERITY = Severity.WARNING
TIER = Tier.AUDIT

_MONEY = frozenset({"amount", "balance", "budget", "cost", "fee", "price", "refund", "salary", "subtotal"})


def check(backend: Backend) -> Iterator[Finding]:
    """Yields one finding for each declared column of floats whose name says money."""
    seen: set[Place] = set()
    for model in backend.schema.ordered():
        for column in model.written_columns:
            place = column.declared.place
            if place in seen or model.klass.module.is_test or column.attribute.rpartition("_")[2] not in _MONEY:
                continue
            if _is_float(backend.world, model, column):
                seen.add(place)
                yield Finding(
                    place=place,
                    message=f"`{model.klass.name}.{column.attribute}` keeps money as a float, which rounds; "
                    "use `Numeric` and `Decimal`",
                    scope=model.klass.qualname,
                    anchor=column.attribute,
                    confidence=Confidence.MEDIUM,
                )


def _is_float(world: World, model: Model, column: Column) -> bool:
    kind = held(world, model, column)
    if kind or column.sql_type is not None:
        return kind == "float"
    number = world.stub_class("builtins", "float")
    return all(type(one) is Instance and one.klass is number for one in options(column.python_type))
