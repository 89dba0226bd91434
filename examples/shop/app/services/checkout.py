from decimal import Decimal

from sqlalchemy.ext.asyncio import AsyncSession

from app.clients.payments import PaymentClient
from app.clients.warehouse import WarehouseClient
from app.models import Order
from app.schemas import NewOrder
from app.services.limits import PurchaseLimit
from app.settings import get_settings

PRICE = Decimal("19.90")


class Checkout:
    """Turns a basket into a paid order."""

    def __init__(self, session: AsyncSession) -> None:
        settings = get_settings()
        self.session = session
        self.payments = PaymentClient(settings)
        self.warehouse = WarehouseClient(settings)
        self.limit = PurchaseLimit()

    async def place(self, basket: NewOrder) -> Order:
        total = PRICE * basket.quantity
        await self.limit.check(basket.customer_id)
        if not self.warehouse.reserve(basket.sku, basket.quantity):
            raise LookupError(basket.sku)
        order = Order(customer_id=basket.customer_id, total=total)
        self.session.add(order)
        await self.session.flush()
        order.status = self._pay(order)
        await self.session.commit()
        return order

    def _pay(self, order: Order) -> str:
        receipt = self.payments.charge(order.customer_id, order.total)
        return "paid" if receipt else "open"
