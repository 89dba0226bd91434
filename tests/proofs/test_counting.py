"""How many rows are sent to be counted."""

from typing import Any

import pytest
from page_programs import bad, database, fixed
from sqlalchemy import event
from sqlalchemy.orm import Session

RULE = "count-by-loading"


def loaded(names: dict[str, Any]) -> tuple[int, int]:
    """The count that an example gives, and how many objects it made for it."""
    engine = database(names)
    with Session(engine) as session:
        session.add_all(
            [names["User"](id=8 + number) for number in range(5)]
            if len(names["User"].__table__.c) == 1
            else [names["User"](email="a") for _ in range(5)]
        )
        session.commit()
    made: list[object] = []
    with Session(engine) as session:
        event.listen(session, "loaded_as_persistent", lambda _, entity: made.append(entity))
        return names["total"](session), len(made)


@pytest.mark.parametrize("case", [0, 1])
def test_counting_by_length_makes_every_object(case: int) -> None:
    assert loaded(bad(RULE, case)) == (5, 5)


def test_the_fix_makes_none() -> None:
    assert loaded(fixed(RULE)) == (5, 0)
