import asyncio
from pathlib import Path

from app.models import Order
from app.settings import get_settings


def invoice_text(order: Order) -> str:
    template = Path(get_settings().invoice_template).read_text()
    return template.format(number=order.id, total=order.total)


async def deliver(order: Order) -> str:
    await asyncio.sleep(0)
    return f"invoice {order.id} delivered"


def deliver_now(order: Order) -> str:
    return asyncio.run(deliver(order))
