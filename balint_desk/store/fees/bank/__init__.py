"""The lines of bank statements."""
