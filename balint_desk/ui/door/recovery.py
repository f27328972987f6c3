"""The recovery sheet of the open file: saved, printed, and tried out by typing two blocks of it back."""

import random
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from balint_desk.core.refused import Refused
from balint_desk.documents import private_file, typesetting
from balint_desk.store.file import keys
from balint_desk.store.practice import settings
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.file_places import breakable, copied_by
from balint_desk.ui.base.texts import long_day_text
from balint_desk.ui.widgets.cards import (
    Card,
    Muted,
    button,
    column,
    label,
    link_button,
    page_title,
    primary_button,
    row,
    scroll_page,
)
from balint_desk.ui.widgets.file_dialogs import ask_save, look_at
from balint_desk.ui.widgets.notice import NoticeLine

ASKED = 2
LABEL, WIDTH, HEIGHT = 64, 580, 500


class RecoveryPage(QWidget):
    """First the paper, then the proof that it is there and can be read."""

    tried = Signal()
    put_off = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._saved = desk, Path()
        self.notice = NoticeLine()
        self.save, self.print = button(self.tr("Save the sheet as PDF…")), button(self.tr("Open it to print"))
        self.delete, self.kept = link_button(self.tr("Delete the PDF again")), Muted()
        self.asked = sorted(random.SystemRandom().sample(range(len(self._blocks())), ASKED))
        self.edits = [self._edit(number) for number in self.asked]
        self.try_out, self.later = primary_button(self.tr("It is right")), button(self.tr("Later"))
        self._lay_out()
        self._connect()
        self._show_saved()

    def _lay_out(self) -> None:
        paper, proof = Card(self.tr("1  On paper")), Card(self.tr("2  Try it out"))
        paper.add(
            Muted(
                self.tr(
                    "It is plain paper: whoever holds it can open the file without the passphrase. "
                    "Print it, keep it locked away from the laptop, and delete the PDF."
                )
            ),
            row(self.save, self.print, self.delete, None),
            self.kept,
        )
        proof.add(Muted(self.tr("Type two blocks from the printed sheet, to see that it can be read.")))
        for edit in self.edits:
            name = label(edit.accessibleName())
            name.setBuddy(edit)
            name.setMinimumWidth(LABEL)
            proof.add(row(name, edit, None))
        self.setLayout(
            column(
                page_title(self.tr("The recovery sheet")),
                Muted(self.tr("If the passphrase is ever forgotten, only this sheet opens the file.")),
                paper,
                proof,
                self.notice,
                row(None, self.later, self.try_out),
                None,
            )
        )

    def _connect(self) -> None:
        self.setFocusProxy(self.save)
        self.save.clicked.connect(self._ask_where)
        self.print.clicked.connect(lambda: look_at(self._saved))
        self.delete.clicked.connect(self._delete)
        self.try_out.clicked.connect(self._try)
        self.later.clicked.connect(self.put_off)
        for edit in self.edits:
            edit.textEdited.connect(self.notice.clear)
        self.edits[0].returnPressed.connect(self.edits[1].setFocus)
        self.edits[1].returnPressed.connect(self._try)

    def _edit(self, number: int) -> QLineEdit:
        edit = QLineEdit()
        edit.setAccessibleName(self.tr("Block {number}").format(number=number + 1))
        edit.setMinimumWidth(160)
        return edit

    def _blocks(self) -> list[str]:
        return keys.recovery_text(self._desk.store.spec).split()

    def _ask_where(self) -> None:
        proposed = Path.home() / self.tr("Recovery sheet.pdf")
        ask_save(self, self.tr("Save the sheet as PDF"), proposed, self.save_to, self.tr("PDF (*.pdf)"))

    def save_to(self, path: Path) -> None:
        """Make the PDF beside the window and write it, readable by this user only. Nothing of the content is on it."""
        self.notice.clear()
        store, made = self._desk.store, long_day_text(self._desk.today())
        values = {"key": keys.recovery_text(store.spec), "file": store.path.name, "made": made}
        self._desk.tasks.run(
            lambda: private_file.write(path, typesetting.pdf("recovery_sheet", values)), self._on_saved, self
        )

    def _on_saved(self, path: Path) -> None:
        self._saved = path
        self._show_saved()
        if service := copied_by(path):
            self.notice.tell(
                self.tr(
                    "{service} copies this folder, and the key with it. Print the sheet and delete the PDF."
                ).format(service=service)
            )

    def _show_saved(self) -> None:
        there = self._saved.is_file()
        self.print.setEnabled(there)
        self.delete.setVisible(there)
        self.kept.setVisible(there)
        self.kept.setText(self.tr("Saved: {path}").format(path=breakable(self._saved)) if there else "")

    def _delete(self) -> None:
        try:
            self._saved.unlink(missing_ok=True)
        except OSError as error:
            raise Refused("{path} is in use. Close it there and delete it again.", path=self._saved) from error
        self._show_saved()
        self.save.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        blocks = self._blocks()
        for number, edit in zip(self.asked, self.edits, strict=True):
            if _plain(edit.text()) != _plain(blocks[number]):
                self.notice.tell(
                    self.tr("{block} is not what stands on the sheet. Look at the small number before it.").format(
                        block=edit.accessibleName()
                    )
                )
                edit.setFocus(Qt.FocusReason.OtherFocusReason)
                edit.selectAll()
                return
        with self._desk.store.write(self.tr("Try out the recovery sheet")) as session:
            settings.put(session, settings.RECOVERY_TRIED, True)
        self.tried.emit()


class RecoveryDialog(QDialog):
    """The same page later, from "Waiting for you" or the File menu."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Recovery sheet"))
        self.page = RecoveryPage(desk)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll_page(self.page))
        self.resize(WIDTH, HEIGHT)
        self.page.tried.connect(self.accept)
        self.page.put_off.connect(self.reject)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)


def _plain(block: str) -> str:
    return "".join(block.split()).upper().translate(str.maketrans("OIL", "011", "-"))
