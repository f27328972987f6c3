"""The boxes that tell and ask. They are opened, never waited for, so that locking can close them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def message_box(
    parent: QWidget,
    text: str,
    more: str = "",
    *,
    icon: QMessageBox.Icon = QMessageBox.Icon.NoIcon,
    title: str = "Balint Desk",
) -> QMessageBox:
    """Plain text, never read as HTML: names may hold any sign. Whoever asks adds the buttons and opens it."""
    box = QMessageBox(icon, title, text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(more)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def ask_first(box: QMessageBox, does: str, keeps: str, go_on: Callable[[], object]) -> QMessageBox:
    """Before what is not brought back by a look. Enter and Escape keep."""
    yes = box.addButton(does, QMessageBox.ButtonRole.DestructiveRole)
    no = box.addButton(keeps, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    yes.clicked.connect(go_on)
    box.open()
    return box


def warn_of_leaving(parent: QWidget, text: str, more: str, go_on: Callable[[], None], choose: str = "") -> QMessageBox:
    """A word about what leaves the encrypted file: it goes on only when that was read and a place is wanted."""
    box = message_box(parent, text, more, icon=QMessageBox.Icon.Warning)
    words = choose or QCoreApplication.translate("Leaving", "Choose a place…")
    place = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(place)
    place.clicked.connect(go_on)
    box.open()
    return box
