from sqlalchemy.ext.asyncio import AsyncSession

from app.models import Order


class Permissions:
    """Answers who may see what."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def may_read(self, customer_id: int, order_id: int) -> bool:
        order = await self.session.get(Order, order_id)
        return order is not None and order.customer_id == customer_id
