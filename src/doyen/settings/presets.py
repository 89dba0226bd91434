"""Sets of settings to begin with, each written as a user would write it."""

from collections.abc import Mapping
from types import MappingProxyType

from doyen.settings.model import Preset

PRESETS: Mapping[Preset, Mapping[str, object]] = MappingProxyType(
    {
        # What runs when nothing is configured.
        Preset.DEFAULT: {},
        # For a team that lets nothing pass: opt-in rules too, and a comment that ignores something says why.
        Preset.STRICT: {
            "extend-select": ["audit"],
            "require-reason": True,
            "severity": {"suppression": "error"},
        },
        # For a coding agent: what is nearly always true, so that no turn is spent on a false alarm.
        Preset.AGENT: {
            "select": ["default"],
            "require-reason": True,
        },
        # For looking a code base through once: every rule, none of which gates more than it does by itself.
        Preset.AUDIT: {
            "select": ["ALL"],
        },
    }
)
