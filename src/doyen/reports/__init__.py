"""A report as text: pure functions, one file a form."""
