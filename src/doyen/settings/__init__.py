"""What the user chooses: which rules run where, how much they weigh, and what else doyen does."""

from doyen.settings.model import ALL, Selection, Settings
from doyen.settings.resolving import parse_settings
from doyen.settings.selection import Selectable, is_selected, nearest, selected

__all__ = [
    "ALL",
    "Selectable",
    "Selection",
    "Settings",
    "is_selected",
    "nearest",
    "parse_settings",
    "selected",
]
