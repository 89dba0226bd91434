"""What statements do that nobody executes."""

from page_programs import bad, database, fixed
from sqlalchemy import text
from sqlalchemy.orm import Session

RULE = "statement-never-executed"


def test_nothing_is_deleted() -> None:
    names = bad(RULE)
    with Session(database(names)) as session:
        session.add(names["User"](active=False))
        names["purge"](session)
        assert [user.active for user in session.query(names["User"])] == [False]


def test_condition_is_lost_until_it_is_kept() -> None:
    for names, expected in ((bad(RULE, 1), 2), (fixed(RULE), 1)):
        with Session(database(names)) as session:
            session.add_all([names["User"](active=True), names["User"](active=False)])
            assert len(names["active"](session, only=True)) == expected


def test_order_of_a_page_hangs_on_the_plan() -> None:
    names = bad("limit-without-order")
    with Session(database(names)) as session:
        session.add_all([names["User"](id=number, active=True) for number in range(40)])
        session.commit()
        first = [user.id for user in names["page"](session, 0, only=True)]
        session.execute(text("create index i on users (active, id desc)"))
        second = [user.id for user in names["page"](session, 1, only=True)]
    assert set(first) & set(second)
