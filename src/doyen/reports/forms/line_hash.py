"""The hash of a line by which GitHub follows an alert: `primaryLocationLineHash`.

It is the one that GitHub's upload action computes: a polynomial over the hundred UTF-16 units that follow from the
start of the line, blanks left out, every line end a line feed, closed by the unit 0xFFFF and zeros. A number tells
lines with the same hash apart.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

_WIDTH = 100
_FACTOR = 37
_END = "\uffff"
_BLANK = re.compile("[ \t]")
_POWERS = tuple(pow(_FACTOR, _WIDTH - 1 - place, 1 << 64) for place in range(_WIDTH))


def line_hashes(data: bytes) -> list[str]:
    """The hashes of all lines of a file, the first line first; a line after the last line end counts."""
    seen: Counter[bytes] = Counter()
    hashes = []
    for window in _windows(data):
        seen[window] += 1
        hashes.append(f"{_hash(window):x}:{seen[window]}")
    return hashes


def _windows(data: bytes) -> Iterator[bytes]:
    """What follows from the start of each line, as far as the hash looks."""
    text = data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    lines = (_BLANK.sub("", text) + _END).split("\n")
    encoded = [f"{line}\n".encode("utf-16-le") for line in lines[:-1]] + [lines[-1].encode("utf-16-le")]
    joined = b"".join(encoded)
    start = 0
    for line in encoded:
        yield joined[start : start + 2 * _WIDTH]
        start += len(line)


def _hash(window: Sequence[int]) -> int:
    units = (low | high << 8 for low, high in zip(window[::2], window[1::2], strict=True))
    return sum(unit * power for unit, power in zip(units, _POWERS, strict=False)) % (1 << 64)
