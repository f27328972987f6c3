"""Money in the file."""
