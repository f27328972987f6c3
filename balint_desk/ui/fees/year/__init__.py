"""Year's end."""
