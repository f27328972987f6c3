"""Charging, line by line."""
