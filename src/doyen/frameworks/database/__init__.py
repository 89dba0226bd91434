"""Databases as a backend sees them: mapped models, statements, sessions, and what is loaded when."""
