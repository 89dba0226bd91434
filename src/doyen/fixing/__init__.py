"""Turns the fixes of a report into changed files: chosen, planned, applied and judged without touching the disk."""
