"""What routes do with the ledger."""

from app import audit, ledger


class Transfers:
    """Transfers of one person."""

    def __init__(self, actor: str) -> None:
        self.actor = actor

    def transfer(self, source: str, target: str, cents: int) -> None:
        """Moves money and says so."""
        audit.record(self.actor, f"{cents} from {source} to {target}")
        ledger.move(source, target, cents)

    def refund(self, source: str, target: str, cents: int) -> None:
        """Moves money back."""
        ledger.move(target, source, cents)
