"""Where every exception ends: in one place, as one of two kinds."""

import logging
import sys
import threading
from functools import cache
from time import monotonic
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from balint_desk.core import mistakes
from balint_desk.core.refused import Refused
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.base.texts import refused_text

QUIET = 2.0
"""Seconds after its box was closed in which the same mistake is not told again: closing a box paints what is under it,
and if that is what fails, there would be no way out."""


class _Told(QObject):
    """Brings what was raised in another thread to the window's thread, and remembers what was told last."""

    raised = Signal(object)
    places, closed = "", 0.0

    def quietly(self, places: str) -> bool:
        return places == self.places and monotonic() - self.closed < QUIET


def install() -> None:
    """No tab catches: what a slot raises, Qt hands to this hook, and the program goes on."""
    told = _told()
    told.raised.connect(show_error, Qt.ConnectionType.QueuedConnection)
    sys.excepthook = _hook
    threading.excepthook = lambda thread: told.raised.emit(thread.exc_value)
    sys.unraisablehook = lambda left: _log(left.exc_value)


@cache
def _told() -> _Told:
    """The one of the running program."""
    return _Told(QApplication.instance())


def _hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Without its words in every case: Python would print those of an error raised in here, too."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    try:
        if QApplication.instance() is None:
            _log(error)
        else:
            show_error(error)
    except Exception as another:
        _log(another)


def show_error(error: BaseException) -> None:
    """A refusal is told in words; a bug is logged and owned up to, with the places in the program it went through."""
    if isinstance(error, Refused):
        _tell(QMessageBox.Icon.Information, refused_text(error))
        return
    _log(error)
    places = mistakes.places(error)
    if _told().quietly(places):
        return
    text = QCoreApplication.translate(
        "Errors", "Something in Balint Desk went wrong. What you have written is kept; please try once more."
    )
    if box := _tell(QMessageBox.Icon.Warning, text):
        _offer_report(box, places)


def _log(error: BaseException | None) -> None:
    if error is not None:
        logging.getLogger(__name__).critical("%s", mistakes.places(error))


def _offer_report(box: QMessageBox, places: str) -> None:
    words = QCoreApplication.translate("Errors", "Report…")
    more, before, told = box.addButton(words, QMessageBox.ButtonRole.ActionRole), box.parentWidget(), _told()

    def closed() -> None:
        told.places, told.closed = places, monotonic()
        if box.clickedButton() is more:
            from balint_desk.ui.mistakes.report import ReportDialog  # noqa: PLC0415 - wanted only after a mistake

            ReportDialog(places, before).open()

    box.finished.connect(closed)


def _tell(kind: QMessageBox.Icon, text: str) -> QMessageBox | None:
    """A box that waits for nobody; the same words are not shown twice at once."""
    boxes = [window for window in all_windows() if isinstance(window, QMessageBox) and window.isVisible()]
    if any(box.text() == text for box in boxes):
        return None
    box = QMessageBox(kind, "Balint Desk", text, QMessageBox.StandardButton.Ok, QApplication.activeWindow())
    box.setObjectName("error")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.finished.connect(lambda _: box.deleteLater())  # this also keeps a box without a window before it alive
    box.open()
    return box
