"""The texts and facts of the reviewed files, looked up when a finding needs them."""

from pathlib import Path

import msgspec

from doyen.facts.model import FileFacts, decode_facts
from doyen.text.source import DecodedText, decode
from doyen.workspace.companions.remarks import Sources
from doyen.workspace.extraction import encoded_facts, with_deep_stack
from doyen.workspace.reading import Inventory
from doyen.workspace.store import Store


class ReviewedFiles:
    """Reads each file once; facts come from the store while it has them, else they are collected."""

    def __init__(self, inventory: Inventory, store: Store) -> None:
        self._inventory = inventory
        self._store = store
        self._texts: dict[str, DecodedText] = {}
        self._facts: dict[str, FileFacts | None] = {}

    @property
    def sources(self) -> Sources:
        """These files as companions' findings look them up."""
        return Sources(frozenset(self._inventory.digests), self.text, self.facts)

    def text(self, path: str) -> DecodedText:
        """The text of a file; empty where there is none."""
        if path not in self._texts:
            self._texts[path] = _text(self._bytes(path))
        return self._texts[path]

    def facts(self, path: str) -> FileFacts | None:
        """The facts of a file; None where there are none."""
        if path not in self._facts:
            self._facts[path] = self._found(path)
        return self._facts[path]

    def _found(self, path: str) -> FileFacts | None:
        key = self._inventory.digests.get(path)
        if key is None:
            return None
        data = self._bytes(path)
        return _decoded(self._store.get_facts({key}).get(key)) or _decoded(with_deep_stack(lambda: encoded_facts(data)))

    def _bytes(self, path: str) -> bytes:
        if path in self._inventory.overlay:
            return self._inventory.overlay[path]
        try:
            return Path(self._inventory.project.location(path)).read_bytes()
        except OSError:
            return b""


def _text(data: bytes) -> DecodedText:
    try:
        return DecodedText(decode(data))
    except (UnicodeError, LookupError):
        return DecodedText("")


def _decoded(packed: bytes | None) -> FileFacts | None:
    if packed is None:
        return None
    try:
        return decode_facts(packed)
    except (msgspec.DecodeError, RecursionError):
        return None
