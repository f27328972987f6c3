"""Payments from the bank."""
