"""A window with its frame fits the screen: also one remembered from a larger screen."""

from PySide6.QtCore import QByteArray, QPoint, QSize, Qt
from PySide6.QtWidgets import QWidget

FRAME = QSize(4, 40)
"""What the system puts around a window, its title above all; Qt knows it only when the window is shown."""
FILLING = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


def fit(window: QWidget, usual: QSize) -> None:
    """Give it its usual size, or what the screen has room for."""
    window.resize(usual.boundedTo(_room(window)))


def restore(window: QWidget, geometry: str) -> None:
    """Where it stood last (base64 of QWidget.saveGeometry), as far as this screen has room for that."""
    if not window.restoreGeometry(QByteArray.fromBase64(geometry.encode())) or window.windowState() & FILLING:
        return
    screen, at = window.screen().availableGeometry(), window.pos()
    window.resize(window.size().boundedTo(_room(window)))
    last = (
        screen.bottomRight() + QPoint(1, 1) - QPoint(window.width() + FRAME.width(), window.height() + FRAME.height())
    )
    window.move(
        min(max(at.x(), screen.left()), max(last.x(), screen.left())),
        min(max(at.y(), screen.top()), max(last.y(), screen.top())),
    )


def _room(window: QWidget) -> QSize:
    return window.screen().availableSize() - FRAME
