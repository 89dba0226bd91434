"""What a declared schema becomes in the database."""

from datetime import UTC, datetime
from typing import Any

import pytest
from page_programs import bad, database, fixed
from sqlalchemy import text
from sqlalchemy.orm import Session


def test_foreign_key_reads_the_whole_table_until_it_is_indexed() -> None:
    plans = []
    for names in (bad("foreign-key-without-index"), fixed("foreign-key-without-index")):
        statement = names["orders"](7).compile(compile_kwargs={"literal_binds": True})
        with database(names).connect() as connection:
            plans.append(connection.execute(text(f"explain query plan {statement}")).one()[-1])
    assert [plan.split()[0] for plan in plans] == ["SCAN", "SEARCH"]


def two_orders(names: dict[str, Any]) -> tuple[Any, Any]:
    """Two orders written one after the other; the notes of the first are changed in between."""
    session = Session(database(names), expire_on_commit=False)
    first, second = names["Order"](), names["Order"]()
    for order in (first, second):
        session.add(order)
        session.flush()
        order.notes["of"] = order.id
    return first, second


def test_default_made_at_import_is_the_same_for_all_rows() -> None:
    first, second = two_orders(bad("default-at-import"))
    assert (first.key, first.made) == (second.key, second.made)
    assert first.notes is second.notes


def test_default_that_is_called_is_made_for_each_row() -> None:
    first, second = two_orders(fixed("default-at-import"))
    assert first.key != second.key
    assert first.made != second.made
    assert first.notes == {"of": 1}


@pytest.mark.filterwarnings("ignore:datetime.datetime.utcnow")
def test_aware_time_comes_back_naive_from_a_column_without_zone() -> None:
    names = bad("naive-datetime-column")
    with Session(database(names)) as session:
        order = names["create"]()
        session.add(order)
        session.flush()
        before = order.made.tzinfo
        session.commit()
        assert (before, order.made.tzinfo) == (UTC, None)
        with pytest.raises(TypeError, match="offset-naive and offset-aware"):
            assert order.made < datetime.now(UTC)


def test_enum_is_stored_by_name() -> None:
    names = bad("enum-stored-by-name")
    with Session(database(names)) as session:
        session.add(names["User"](status=names["Status"].ACTIVE))
        session.flush()
        assert session.scalar(text("select status from users")) == "ACTIVE"


def test_sums_of_float_columns_drift() -> None:
    names = bad("float-for-money")
    with Session(database(names)) as session:
        session.add_all([names["Order"](total_price=0.1, balance=0.1) for _ in range(3)])
        session.flush()
        assert session.scalar(text("select sum(total_price) = 0.3 from orders")) == 0
