import httpx

from app.settings import Settings


class WarehouseClient:
    """Reserves goods; offers each call in a blocking and in an async form."""

    def __init__(self, settings: Settings) -> None:
        self.base = settings.warehouse_url

    def reserve(self, sku: str, quantity: int) -> bool:
        return httpx.post(f"{self.base}/reservations", json={"sku": sku, "quantity": quantity}).is_success

    async def reserve_async(self, sku: str, quantity: int) -> bool:
        async with httpx.AsyncClient(base_url=self.base, timeout=10) as client:
            response = await client.post("/reservations", json={"sku": sku, "quantity": quantity})
        return response.is_success
