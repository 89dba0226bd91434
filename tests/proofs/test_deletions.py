"""What a session does to children when it deletes their parent."""

import pytest
from page_programs import bad, database
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

NAMES = bad("ondelete-against-cascade")


def statements_of(child: str) -> list[str]:
    """The statements that touch the children while their owner is deleted."""
    engine = database(NAMES)
    sent: list[str] = []
    with Session(engine) as session:
        session.add_all([NAMES["User"](id=1), NAMES[child](user_id=1), NAMES[child](user_id=1)])
        session.commit()
        event.listen(engine, "before_cursor_execute", lambda *given: sent.append(given[2]))
        NAMES["remove"](session, 1)
    table = NAMES[child].__tablename__
    return [text.split()[0] for text in sent if table in text]


def test_children_without_a_cascade_are_set_to_null_and_refused() -> None:
    with pytest.raises(IntegrityError, match=r"NOT NULL constraint failed: orders\.user_id"):
        statements_of("Order")


def test_children_with_a_cascade_are_loaded_first() -> None:
    assert statements_of("Visit")[0] == "SELECT"


def test_relationship_deletes_what_the_database_would_keep() -> None:
    assert statements_of("Note")[-1] == "DELETE"
