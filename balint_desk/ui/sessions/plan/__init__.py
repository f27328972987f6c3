"""Planning a series of sessions."""
