"""How long work tells how far it is."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""So many done, of so many. What it raises ends the work: that is how it is cancelled."""
