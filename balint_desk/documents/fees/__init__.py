"""Money on paper, and from the bank."""
