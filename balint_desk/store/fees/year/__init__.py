"""The end of a year, and what is closed."""
