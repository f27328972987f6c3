"""Opening a file with its recovery sheet, which leads to a new passphrase."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from balint_desk.core.refused import Refused
from balint_desk.ui.base.tasks import Tasks
from balint_desk.ui.base.texts import refused_text
from balint_desk.ui.door.passphrase import NewPassphrase
from balint_desk.ui.widgets.cards import (
    CARD_SPACE,
    Muted,
    button,
    column,
    label,
    page_title,
    primary_button,
    row,
    scroll_page,
)
from balint_desk.ui.widgets.notice import NoticeLine

BLOCKS, SIGNS = 13, 8


class RecoveryOpen(QDialog):
    """First the thirteen blocks, then a new passphrase; the file is copied under it, proved, and replaced."""

    opened = Signal(object)
    """The store, open under its new passphrase."""

    def __init__(
        self,
        path: Path,
        tasks: Tasks,
        open_file: Callable[[str], Any],
        renew: Callable[[Any, str], tuple[Any, Exception | None]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._open_file, self._renew, self._store = tasks, open_file, renew, None
        self.setWindowTitle("Balint Desk")
        self.key, self.count, self.new = QPlainTextEdit(), Muted(), NewPassphrase()
        self.notice, self.doing, self.pages = NoticeLine(), Muted(wrap=False), QStackedWidget()
        self.cancel, self.next = button(self.tr("Cancel")), primary_button(self.tr("Next"))
        self._lay_out(path)
        self.key.textChanged.connect(self._count)
        self.next.clicked.connect(self._forward)
        self.cancel.clicked.connect(self.reject)
        self.new.done.connect(self._forward)
        self._count()

    def done(self, result: int) -> None:
        if self._store is not None and result == QDialog.DialogCode.Rejected:
            self._store.close()
        super().done(result)

    def _lay_out(self, path: Path) -> None:
        name = label(self.tr("Recovery key"))
        name.setBuddy(self.key)
        self.key.setAccessibleName(name.text())
        self.key.setTabChangesFocus(True)
        self.key.setFixedHeight(96)
        self._page(
            self.tr("Open {name} with its sheet").format(name=path.name),
            self.tr("Type the thirteen blocks of your recovery sheet, from left to right. Blanks do not matter."),
            name,
            self.key,
            self.count,
            self.notice,
        )
        self._page(
            self.tr("A new passphrase"),
            self.tr(
                "The sheet opened the file. From now on this new passphrase does, and a new sheet is to be printed; "
                "backups made so far keep the old passphrase and the old sheet."
            ),
            self.new,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(CARD_SPACE, CARD_SPACE, CARD_SPACE, CARD_SPACE)
        layout.addWidget(scroll_page(self.pages))
        layout.addLayout(row(self.doing, None, self.cancel, self.next))
        self.resize(520, 400)

    def _page(self, title: str, sentence: str, *parts: QWidget) -> None:
        page = QWidget()
        page.setLayout(column(page_title(title), Muted(sentence), *parts, None, space=10))
        self.pages.addWidget(page)

    def _count(self) -> None:
        self.notice.clear()
        signs = len("".join(self.key.toPlainText().replace("-", "").split()))
        self.count.setText(self.tr("{count} of {all} blocks").format(count=min(signs // SIGNS, BLOCKS), all=BLOCKS))

    def _forward(self) -> None:
        self.notice.clear()
        if self._store is None:
            text = self.key.toPlainText()
            self._run(self.tr("Opening…"), lambda: self._open_file(text), self._on_open)
        elif self.new.ready():
            store, text = self._store, self.new.text
            self._store = None
            doing = self.tr("Copying under the new passphrase…")
            self._run(doing, lambda: self._renew(store, text), self._on_renewed)

    def _run(self, doing: str, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._wait(doing)
        self._tasks.run(work, done, self, self._on_refused)

    def _on_open(self, store: Any) -> None:
        self._wait("")
        self._store = store
        self.pages.setCurrentIndex(1)
        self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_renewed(self, answer: tuple[Any, Exception | None]) -> None:
        self._wait("")
        self._store, error = answer
        if error is not None:
            self._on_refused(error)
            return
        self.opened.emit(self._store)
        self.accept()

    def _on_refused(self, error: Exception) -> None:
        self._wait("")
        if not isinstance(error, Refused):
            raise error
        notice, field = (self.new.notice, self.new) if self.pages.currentIndex() else (self.notice, self.key)
        notice.tell(refused_text(error))
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wait(self, doing: str) -> None:
        self.doing.setText(doing)
        for part in (self.pages, self.next, self.cancel):
            part.setEnabled(not doing)
