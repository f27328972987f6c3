"""The rules of sessions: who came, and when a group meets."""
