"""Bringing old registers in."""
