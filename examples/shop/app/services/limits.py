import asyncio
import threading


class PurchaseLimit:
    """Slows down customers who buy too fast."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._recent: dict[int, int] = {}

    async def check(self, customer_id: int) -> None:
        with self._lock:
            count = self._recent.get(customer_id, 0)
            if count > 10:
                await asyncio.sleep(1)
            self._recent[customer_id] = count + 1
