"""The lines of bank statements, and whose money came."""
