from decimal import Decimal

import requests

from app.settings import Settings


class PaymentClient:
    """Talks to the payment provider."""

    def __init__(self, settings: Settings) -> None:
        self.base = settings.payment_url
        self.http = requests.Session()
        self.http.headers["Authorization"] = f"Bearer {settings.payment_key.get_secret_value()}"

    def charge(self, customer_id: int, amount: Decimal) -> str:
        response = self.http.post(f"{self.base}/charges", json={"customer": customer_id, "amount": str(amount)})
        response.raise_for_status()
        return str(response.json()["id"])
