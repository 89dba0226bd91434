"""The nouns of a backend and who recognises them; the only layer that puts two places of a framework together."""
