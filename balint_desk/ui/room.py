"""How large a window opens: as it likes, but never larger than the screen it opens on."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

ROUND_IT = QSize(24, 60)
"""What the system puts round a window, and a little of what is behind it."""


def open_at(window: QWidget, size: QSize) -> None:
    """Whoever finds it too large there can scroll in it."""
    window.resize(size.boundedTo(window.screen().availableSize() - ROUND_IT))
