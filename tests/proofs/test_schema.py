"""What a declared schema becomes in the database."""

from page_programs import bad, database, fixed
from sqlalchemy import text


def test_foreign_key_reads_the_whole_table_until_it_is_indexed() -> None:
    plans = []
    for names in (bad("foreign-key-without-index"), fixed("foreign-key-without-index")):
        statement = names["orders"](7).compile(compile_kwargs={"literal_binds": True})
        with database(names).connect() as connection:
            plans.append(connection.execute(text(f"explain query plan {statement}")).one()[-1])
    assert [plan.split()[0] for plan in plans] == ["SCAN", "SEARCH"]
