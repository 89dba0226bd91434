"""The record of who did what."""

_ENTRIES: list[tuple[str, str]] = []


def record(actor: str, action: str) -> None:
    """Keeps one entry."""
    _ENTRIES.append((actor, action))
