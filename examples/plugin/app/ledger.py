"""The books: every movement of money ends here."""

_BALANCES: dict[str, int] = {}


def move(source: str, target: str, cents: int) -> None:
    """Moves money between two accounts."""
    _BALANCES[source] = _BALANCES.get(source, 0) - cents
    _BALANCES[target] = _BALANCES.get(target, 0) + cents
