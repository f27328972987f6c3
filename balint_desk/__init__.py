"""Balint Desk: the desk of a leader of Balint groups."""

__version__ = "0.1.0"
