"""Source text, places in it and edits to it; knows no Python."""
