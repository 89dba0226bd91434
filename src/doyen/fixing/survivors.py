"""Finds the fixes that a command can live with, in few runs of the command."""

from collections.abc import Callable, Sequence

from doyen.fixing.units import Key

type Passes = Callable[[frozenset[Key]], bool]
"""Whether the command passes with exactly these fixes applied."""


def surviving(keys: Sequence[Key], passes: Passes) -> frozenset[Key]:
    """Returns the fixes with which the command passes; it passes without any.

    Fixes that break it are found by halving: one guilty fix among `n` takes about `2 log n` runs.
    """
    kept: frozenset[Key] = frozenset()
    waiting = [tuple(keys)] if keys else []
    while waiting:
        group = waiting.pop()
        if passes(kept | frozenset(group)):
            kept |= frozenset(group)
        elif len(group) > 1:
            half = len(group) // 2
            waiting += [group[half:], group[:half]]
    return kept
