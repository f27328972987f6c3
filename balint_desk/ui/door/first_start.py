"""The first start: three short steps to an encrypted file, then its recovery sheet."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from balint_desk.core.refused import Refused
from balint_desk.ui.base.texts import refused_text
from balint_desk.ui.door.first_steps import GroupStep, NameStep, PassphraseStep, Step
from balint_desk.ui.widgets.cards import (
    ROUND_PAGE,
    Muted,
    button,
    column,
    link_button,
    primary_button,
    row,
    scroll_page,
)

if TYPE_CHECKING:
    from balint_desk.ui.door.recovery import RecoveryPage

WIDTH, HEIGHT = 560, 520


class FirstStart(QWidget):
    """Asks only what has no default: a name, a passphrase, the name of the first group."""

    create_wanted = Signal(object, str, str, str)
    """A file here, with this passphrase, this leader, this group."""
    existing_wanted = Signal()
    finished = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Balint Desk")
        self.name, self.passphrase, self.group = NameStep(), PassphraseStep(), GroupStep(path)
        self.steps, self.place = QStackedWidget(), Muted(wrap=False)
        self.back, self.next = button(self.tr("&Back")), primary_button(self.tr("&Next"))
        self.existing = link_button(self.tr("I have a file already…"))
        self._asked: list[Step] = [self.name, self.passphrase, self.group]
        for step in self._asked:
            self.steps.addWidget(step)
            step.done.connect(self.forward)
        self._lay_out()
        self.next.clicked.connect(self.forward)
        self.back.clicked.connect(lambda: self._turn_to(self.steps.currentIndex() - 1))
        self.existing.clicked.connect(self.existing_wanted)
        self._turn_to(0)

    def forward(self) -> None:
        """To the next step, if nothing is missing in this one; after the last the file is made."""
        step = self._asked[self.steps.currentIndex()]
        if not step.ready():
            return
        if step is self.group:
            self._create()
        else:
            self.passphrase.new.personal = self.name.words
            self._turn_to(self.steps.currentIndex() + 1)

    def fail(self, error: Exception) -> None:
        """The file could not be made; everything typed is still here."""
        self._allow(True)
        self.place.setText(self.tr("Step {number} of 3").format(number=3))
        if not isinstance(error, Refused):
            raise error
        self.group.notice.tell(refused_text(error))
        self.group.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sheet(self, make_page: Callable[[], "RecoveryPage"]) -> None:
        """The file is made: now its recovery sheet."""
        self.passphrase.new.clear()
        self._allow(True)
        page = make_page()
        page.tried.connect(self.finished)
        page.put_off.connect(self.finished)
        self.steps.addWidget(page)
        self.steps.setCurrentWidget(page)
        for part in (self.back, self.next, self.existing, self.place):
            part.hide()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _create(self) -> None:
        self._allow(False)
        self.place.setText(self.tr("Making the file…"))
        self.create_wanted.emit(self.group.path, self.passphrase.new.text, self.name.text, self.group.text)

    def _turn_to(self, number: int) -> None:
        self.steps.setCurrentIndex(number)
        self.place.setText(self.tr("Step {number} of 3").format(number=number + 1))
        self.back.setVisible(number > 0)
        self.existing.setVisible(number == 0)
        self.next.setText(self.tr("&Make the file") if number == self.steps.count() - 1 else self.tr("&Next"))
        self._asked[number].setFocus(Qt.FocusReason.OtherFocusReason)

    def _allow(self, allowed: bool) -> None:
        for part in (self.steps, self.back, self.next):
            part.setEnabled(allowed)

    def _lay_out(self) -> None:
        body = column(self.steps, row(self.place, self.existing, None, self.back, self.next), around=ROUND_PAGE)
        self.setLayout(column(scroll_page(body)))
        self.resize(WIDTH, HEIGHT)
