"""Writes files for people: knowledge stubs learned from the source of a package; knows no rule."""
