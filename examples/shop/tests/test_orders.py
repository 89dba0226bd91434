from decimal import Decimal

from app.schemas import OrderRead


def test_order_is_read_from_attributes() -> None:
    class Row:
        id = 1
        total = Decimal("19.90")
        status = "paid"

    assert OrderRead.model_validate(Row()).status == "paid"
