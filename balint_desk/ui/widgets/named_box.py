"""What a box without words before it is called."""

import sys

from PySide6.QtWidgets import QComboBox


def name_box(box: QComboBox, words: str) -> None:
    """On Linux Qt gives what is chosen for the name of a box, so what it is for is told as its description."""
    box.setAccessibleName(words)
    if sys.platform.startswith("linux"):
        box.setAccessibleDescription(words)
