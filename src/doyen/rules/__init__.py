"""One file is one rule: its page, its examples, its check and its fix."""
