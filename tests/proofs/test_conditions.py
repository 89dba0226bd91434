"""What Python makes of conditions before SQLAlchemy sees them."""

from typing import Any

import pytest
from page_programs import bad, fixed

RULE = "boolean-operator-in-where"


def conditions(names: dict[str, Any]) -> list[str]:
    """The conditions of the example's statements, up to the first that raises."""
    found = []
    try:
        for statement in names["without_mail"](["a"]):
            found.append(" ".join(str(statement).partition("WHERE ")[2].split()))
    except TypeError as error:
        found.append(str(error))
    return found


def test_python_answers_the_conditions() -> None:
    assert conditions(bad(RULE)) == [
        "false",
        "users.id = :id_1",
        "false",
        "users.id > :id_1",
        "Boolean value of this clause is not defined",
    ]


def test_the_fix_asks_the_database() -> None:
    assert conditions(fixed(RULE)) == [
        "users.email IS NULL",
        "users.email IS NOT NULL AND users.id = :id_1",
        "NOT users.active",
        "users.email IN (__[POSTCOMPILE_email_1]) OR users.id > :id_1",
        "users.id > :id_1 AND users.active",
    ]


@pytest.mark.parametrize("operator", ["== 1 and", "== 1 or"])
def test_equality_keeps_one_side(operator: str) -> None:
    names = bad(RULE)
    user = names["User"]
    made = eval(f"user.id {operator} user.email == 'x'", {"user": user})
    assert str(made) in ("users.id = :id_1", "users.email = :email_1")
