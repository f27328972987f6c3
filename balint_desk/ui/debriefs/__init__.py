"""The Debriefs tab."""
