"""A PDF out of the encrypted file: opened or saved, after it was said that it is plain then."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from balint_desk.documents import private_file
from balint_desk.ui.widgets.file_dialogs import ask_save, look_at
from balint_desk.ui.widgets.message_boxes import message_box

translate = QCoreApplication.translate


def take_out(parent: QWidget, name: str, pdf: bytes) -> QMessageBox:
    """Ask whether to open or to save it; nothing lies about in the clear before."""
    more = translate(
        "PlainPdf",
        "Whoever gets at it can read it. Opened, it lies in a folder that only you can read, "
        "and is deleted when Balint Desk is closed.",
    )
    text = translate("PlainPdf", "The PDF is not encrypted.")
    box = message_box(parent, text, more, icon=QMessageBox.Icon.Warning, title=name)
    opens = box.addButton(translate("PlainPdf", "Open it"), QMessageBox.ButtonRole.AcceptRole)
    saves = box.addButton(translate("PlainPdf", "Save it…"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(opens)
    opens.clicked.connect(lambda: look_at(private_file.write(_aside() / file_name(name), pdf)))
    saves.clicked.connect(lambda: save(parent, name, pdf))
    box.open()
    return box


def save(parent: QWidget, name: str, pdf: bytes) -> None:
    """Ask where, and write it there, readable by this user only."""
    title = translate("PlainPdf", "Save {name}").format(name=name)
    proposed, kind = Path.home() / file_name(name), translate("PlainPdf", "PDF (*.pdf)")
    ask_save(parent, title, proposed, lambda path: private_file.write(path, pdf), kind)


def file_name(name: str) -> str:
    """The name of a paper as a file may be called everywhere."""
    plain = "".join(sign if sign.isalnum() or sign in " -_." else "-" for sign in name)
    return f"{plain.strip(' .') or 'paper'}.pdf"


@cache
def _aside() -> Path:
    """One folder for as long as the program runs."""
    folder = Path(tempfile.mkdtemp(prefix="balint-desk-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
