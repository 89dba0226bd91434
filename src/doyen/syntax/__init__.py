"""Bytes to a syntax tree; never raises; the only user of the parser."""
