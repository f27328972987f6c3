"""What the File menu does with the whole file: check, back up, export, import, and the two things about its key."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from balint_desk import __version__
from balint_desk.documents.export import export
from balint_desk.store.file import backups
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.file_places import breakable
from balint_desk.ui.door.change_passphrase import ChangePassphrase
from balint_desk.ui.door.recovery import RecoveryDialog
from balint_desk.ui.help.where_is_my_file import WhereDialog
from balint_desk.ui.widgets.file_dialogs import ask_folder, ask_open, free_folder
from balint_desk.ui.widgets.message_boxes import message_box, warn_of_leaving
from balint_desk.ui.widgets.work_under_way import LongWorkDialog


class FileActions(QObject):
    """Each asks by a window that is opened, never waited for; long work runs beside the window."""

    told = Signal(str)
    """A quiet sentence for the status line."""
    other_file_wanted = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def check(self) -> None:
        store = self._desk.store
        self._run(self.tr("Checking the file…"), lambda: backups.check(store), self._on_checked)

    def back_up(self) -> None:
        """To the usual folder, or to one that is asked for."""
        usual = backups.folder_of(self._desk.store.path)
        text = self.tr("A verified copy, opened by the same passphrase, can go to the usual folder or to another one.")
        more = self.tr("The usual folder is {path}.").format(path=breakable(usual))
        box = message_box(self._window, text, more)
        here = box.addButton(self.tr("Back up here"), QMessageBox.ButtonRole.AcceptRole)
        there = box.addButton(self.tr("Another folder…"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(here)
        here.clicked.connect(lambda: self.back_up_to(None))
        there.clicked.connect(lambda: ask_folder(self._window, self.tr("Back up to"), self.back_up_to))
        box.open()

    def back_up_to(self, folder: Path | None) -> None:
        self._desk.saving_wanted.emit()
        store = self._desk.store
        self._run(self.tr("Backing up…"), lambda: backups.back_up(store, folder), self._on_backed_up)

    def export(self) -> None:
        text = self.tr("What is exported is not encrypted.")
        more = self.tr(
            "Whoever gets at the folder can read all of it: names, debriefs, thoughts. "
            "Keep it only as long as you need it, and not where others can look."
        )
        warn_of_leaving(self._window, text, more, self._ask_where, self.tr("Choose a folder…"))

    def _ask_where(self) -> None:
        ask_folder(self._window, self.tr("Export to"), self.export_to)

    def export_to(self, folder: Path) -> None:
        """Into a folder of its own in there, so that nothing lies about and nothing is overwritten."""
        self._desk.saving_wanted.emit()
        store, now = self._desk.store, self._desk.now()
        into = free_folder(folder, f"balint-desk-{now.date().isoformat()}")
        self._run(self.tr("Exporting…"), lambda: export.export(store, into, now), lambda _: self._on_exported(into))

    def import_register(self) -> None:
        kind = self.tr("Registers (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)")
        ask_open(self._window, self.tr("Import register"), Path.home(), self.import_from, kind)

    def import_from(self, path: Path) -> None:
        from balint_desk.ui.registers.import_page import ImportPage  # noqa: PLC0415 - its readers of registers are seldom needed

        self._desk.saving_wanted.emit()
        page = ImportPage(self._desk, path, self._window)
        page.brought_in.connect(self.told)
        self.open(page)

    def open_file(self) -> None:
        ask_open(self._window, self.tr("Open"), self._desk.store.path.parent, self.other_file_wanted.emit)

    def recovery_sheet(self) -> None:
        self.open(RecoveryDialog(self._desk, self._window))

    def change_passphrase(self) -> None:
        """The old sheet is void afterwards, so the new one comes next."""
        dialog = ChangePassphrase(self._desk, self._window)
        dialog.accepted.connect(self.recovery_sheet)
        self.open(dialog)

    def where(self) -> None:
        dialog = WhereDialog(self._desk, self._window)
        dialog.back_up_wanted.connect(self.back_up)
        self.open(dialog)

    def about(self) -> None:
        version = self.tr("Balint Desk {version}").format(version=__version__)
        text = self.tr(
            "The desk of a leader of Balint groups, on one laptop, offline. Nothing ever leaves it by itself."
        )
        box = message_box(self._window, version, text)
        box.addButton(QMessageBox.StandardButton.Close)
        box.open()

    def open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_checked(self, faults: list[str]) -> None:
        if not faults:
            text, more, kind = self.tr("The file is sound."), "", QMessageBox.Icon.Information
        else:
            text, kind = self.tr("Parts of the file are damaged."), QMessageBox.Icon.Warning
            folder = breakable(backups.folder_of(self._desk.store.path))
            more = self.tr("Write nothing more into it, and go on with the newest good backup in {path}.").format(
                path=folder
            )
        box = message_box(self._window, text, more, icon=kind)
        box.setDetailedText("\n".join(faults))
        box.addButton(QMessageBox.StandardButton.Ok)
        box.open()

    def _on_backed_up(self, path: Path) -> None:
        self.told.emit(self.tr("Backed up: {name}").format(name=path.name))

    def _on_exported(self, folder: Path) -> None:
        self.told.emit(self.tr("Exported to {folder}").format(folder=folder))

    def _run(self, doing: str, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        """A word about it appears after a second, and goes with the answer or the refusal."""
        words = LongWorkDialog(self._desk, doing, self._window)

        def end(answer: Any) -> None:
            words.end()
            done(answer)

        def fail(error: Exception) -> None:
            words.end()
            raise error

        self._desk.tasks.run(work, end, self, fail)
