"""The sessions: planned, written up, counted."""
