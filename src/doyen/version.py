"""The version of the tool; part of every key of the store."""

__version__ = "0.1.0"
