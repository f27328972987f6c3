"""A new passphrase for the open file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from balint_desk.core.refused import Refused
from balint_desk.store.store import Store
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import refused_text
from balint_desk.ui.door import behind_the_door
from balint_desk.ui.door.passphrase import NewPassphrase, PassphraseField
from balint_desk.ui.widgets.cards import CARD_SPACE, Muted, button, column, page_title, primary_button, row, scroll_page
from balint_desk.ui.widgets.notice import NoticeLine

WIDTH, HEIGHT = 480, 480


class ChangePassphrase(QDialog):
    """Asks for the old one, so that nobody changes it at an open desk; then the new one, twice."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(self.tr("Change passphrase"))
        self.old, self.new = PassphraseField(self.tr("Passphrase until now")), NewPassphrase()
        self.new.first.rename(self.tr("New passphrase"))
        self.new.show_with(self.old)
        self.notice, self.doing = NoticeLine(), Muted(wrap=False)
        self.cancel, self.change = button(self.tr("Cancel")), primary_button(self.tr("Change passphrase"))
        self._lay_out()
        self.cancel.clicked.connect(self.reject)
        self.change.clicked.connect(self._change)
        self.old.edit.returnPressed.connect(self.new.first.edit.setFocus)
        self.new.done.connect(self._change)
        self.old.edit.textEdited.connect(self.notice.clear)
        desk.saving_wanted.connect(self._leave)

    def reject(self) -> None:
        """Not while the file is being copied."""
        if not self.doing.text():
            super().reject()

    def _leave(self) -> None:
        """Locked while the file is being copied: that is brought to its end, and there is nothing to come back to."""
        if self.doing.text():
            super().reject()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(CARD_SPACE, CARD_SPACE, CARD_SPACE, CARD_SPACE)
        title = page_title(self.tr("Change passphrase"))
        what_of_backups = Muted(
            self.tr(
                "Backups made so far keep the old passphrase, and the old recovery sheet opens only them. "
                "A new sheet is to be printed afterwards."
            )
        )
        parts = column(title, what_of_backups, self.old, self.notice, self.new, None, space=10)
        layout.addWidget(scroll_page(parts))
        layout.addLayout(row(self.doing, None, self.cancel, self.change))
        self.resize(WIDTH, HEIGHT)

    def _change(self) -> None:
        self.notice.clear()
        if not self.new.ready():
            return
        self._desk.saving_wanted.emit()
        self._wait(self.tr("Copying under the new passphrase…"))
        old, new = self.old.edit.text(), self.new.text
        self._desk.tasks.run(lambda: self._renewed(old, new), self._on_renewed, self, self._on_refused)

    def _renewed(self, old: str, new: str) -> tuple[Store, Exception | None]:
        """In the other thread. The desk has the file at once, so that locking in this moment closes the right one."""
        if not behind_the_door.right_passphrase(self._desk.store, old):
            raise Refused("This is not the passphrase of the file. It stays as it was.")
        self._desk.store, error = behind_the_door.renew(self._desk.store, new)
        return self._desk.store, error

    def _on_renewed(self, answer: tuple[Store, Exception | None]) -> None:
        store, error = answer
        self._desk.tasks.close()
        self._desk.reopen(store)
        if error is not None:
            self._on_refused(error)
            return
        self._wait("")
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self._wait("")
        if not isinstance(error, Refused):
            raise error
        self.notice.tell(refused_text(error))
        self.old.edit.selectAll()
        self.old.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wait(self, doing: str) -> None:
        self.doing.setText(doing)
        for part in (self.old, self.new, self.cancel, self.change):
            part.setEnabled(not doing)
