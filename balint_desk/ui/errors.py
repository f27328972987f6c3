"""Where every exception ends: in one place, as one of two kinds."""

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from balint_desk.core.refused import Refused
from balint_desk.ui.text import refused_text


def install() -> None:
    """No tab catches: what a slot raises, Qt hands to this hook, and the program goes on."""
    sys.excepthook = _hook


def _hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt) or QApplication.instance() is None:
        sys.__excepthook__(kind, error, trace)
    else:
        show_error(error)


def show_error(error: BaseException) -> None:
    """A refusal is told in words; a bug is logged and owned up to, with the places in the program it went through."""
    if isinstance(error, Refused):
        _tell(QMessageBox.Icon.Information, refused_text(error))
        return
    places = where(error)
    logging.getLogger(__name__).critical("%s", places)
    text = QCoreApplication.translate(
        "Errors", "Something in Balint Desk went wrong. What you have written is kept; please try once more."
    )
    _tell(QMessageBox.Icon.Warning, text, places)


def where(error: BaseException) -> str:
    """The kind of error and the lines of the program it came through. Never its message: that may hold a name."""
    lines = []
    seen: BaseException | None = error
    while seen is not None:
        lines.append(type(seen).__name__)
        frames = traceback.extract_tb(seen.__traceback__)
        lines += [f"  {_module(frame.filename)}, line {frame.lineno}, {frame.name}" for frame in frames]
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(lines)


def _module(path: str) -> str:
    """The end of the path: its beginning may hold the user's name."""
    return "/".join(path.replace("\\", "/").split("/")[-3:])


def _tell(kind: QMessageBox.Icon, text: str, details: str = "") -> None:
    """A box that waits for nobody; the same words are not shown twice at once."""
    if any(box.text() == text for box in _open_boxes()):
        return
    box = QMessageBox(kind, "Balint Desk", text, QMessageBox.StandardButton.Ok, QApplication.activeWindow())
    box.setObjectName("error")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.finished.connect(lambda _: box.deleteLater())  # this also keeps a box without a window before it alive
    if details:
        box.setDetailedText(details)
    box.open()


def _open_boxes() -> list[QObject]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]
