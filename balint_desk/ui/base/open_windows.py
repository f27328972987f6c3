"""The windows that are there."""

import gc

from PySide6.QtWidgets import QApplication, QWidget


def application() -> QApplication:
    """The running one: PySide knows it as one that may have no windows."""
    running = QApplication.instance()
    if not isinstance(running, QApplication):
        raise TypeError("There are no windows without their application.")
    return running


def all_windows() -> list[QWidget]:
    """While PySide makes this list, nothing is thrown away: a window that went meanwhile would crash it."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        return QApplication.topLevelWidgets()
    finally:
        if collecting:
            gc.enable()
