"""Changes inside JSON values, and what of them a commit writes."""

from collections.abc import Callable
from typing import Any

import pytest
from page_programs import bad, database
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

NAMES = bad("json-change-not-tracked")


def assign_same(order: Any) -> None:
    order.notes["seen"] = True
    order.notes = order.notes


def assign_copy_of_changed(order: Any) -> None:
    order.notes["seen"] = True
    order.notes = dict(order.notes)


def assign_new(order: Any) -> None:
    order.notes = {**order.notes, "seen": True}


def change_copy(order: Any) -> None:
    notes = dict(order.notes)
    notes["seen"] = True
    order.notes = notes


def flag(order: Any) -> None:
    order.notes["seen"] = True
    flag_modified(order, "notes")


def saved(change: Callable[[Any], object], *, with_session: bool = False) -> tuple[object, object]:
    """What stands in the row after a change and a commit."""
    with Session(database(NAMES)) as session:
        session.add(NAMES["Order"](notes={}, tags=[]))
        session.commit()
        change(session if with_session else session.get_one(NAMES["Order"], 1))
        session.commit()
        session.expire_all()
        order = session.get_one(NAMES["Order"], 1)
        return order.notes, order.tags


@pytest.mark.parametrize("name", ["pay", "note"])
def test_examples_save_nothing(name: str) -> None:
    assert saved(NAMES[name], with_session=True) == ({}, [])


@pytest.mark.parametrize("change", [assign_same, assign_copy_of_changed])
def test_same_value_is_not_written(change: Callable[[Any], None]) -> None:
    assert saved(change) == ({}, [])


@pytest.mark.parametrize("change", [assign_new, change_copy, flag])
def test_cures_are_written(change: Callable[[Any], None]) -> None:
    assert saved(change) == ({"seen": True}, [])
