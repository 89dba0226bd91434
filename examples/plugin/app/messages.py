"""What the service does when other services speak."""

import acme_bus


class AccountClosed(acme_bus.Handler):
    """Tells everybody that an account is gone."""

    topic = "accounts.closed"

    async def handle(self, message: acme_bus.Message) -> None:
        announce(message.body)


def announce(account: str) -> None:
    """Publishes and waits until the bus has it."""
    acme_bus.publish("ledger.closed", account)
