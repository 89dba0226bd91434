"""Follows values forwards through a body: the traversal that every flow domain shares."""
