"""The whole register on one page."""
