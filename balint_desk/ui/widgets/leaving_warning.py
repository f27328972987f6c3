"""A word about what leaves the encrypted file, before it is asked where it goes."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def warn(parent: QWidget, text: str, more: str, go_on: Callable[[], None]) -> QMessageBox:
    """Goes on only when it was read and a place is wanted."""
    box = QMessageBox(QMessageBox.Icon.Warning, "Balint Desk", text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(more)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    place = box.addButton(QCoreApplication.translate("Leaving", "Choose a place…"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(place)
    place.clicked.connect(go_on)
    box.open()
    return box
