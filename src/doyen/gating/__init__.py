"""Keeps what is known already from blocking what is new: baselines, and what a change touches or causes."""
