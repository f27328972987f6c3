"""The card "Waiting for you": what there is to do, at most five at once, each opened or put off from here."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from balint_desk.core.money import Money
from balint_desk.core.overview.waiting import Waiting, WaitingKind, at_most
from balint_desk.ui.base.icons import icon
from balint_desk.ui.base.texts import day_and_month, long_day_and_month, money_text, names_text
from balint_desk.ui.widgets.button_lines import cursor_kept, taken_out, throw_away
from balint_desk.ui.widgets.cards import Card, Muted, column, label, link_button, row

ICONS = {
    WaitingKind.RECOVERY_SHEET: "key",
    WaitingKind.WRITE_UP: "pen",
    WaitingKind.DEBRIEF: "comment",
    WaitingKind.NO_WORD: "phone",
    WaitingKind.TOO_FEW: "users",
    WaitingKind.NOT_SPOKEN: "handshake",
    WaitingKind.OWED: "file-invoice",
    WaitingKind.BANK: "building-columns",
    WaitingKind.SESSION_COSTS: "receipt",
}
SOON, LATER = timedelta(days=1), timedelta(days=7)


class WaitingCard(Card):
    """Shows the rows it is given; it knows nothing of where they come from."""

    opened = Signal(object)
    """The row (Waiting) whose matter is to be shown."""
    put_off = Signal(object, object)
    """A row, and for how long (timedelta); none is for good."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Waiting for you"), self.tr("All"), parent)
        self.rows: list[WaitingRow] = []
        self.nothing = Muted(self.tr("Nothing is waiting: write-ups, calls and coming gaps will stand here."))
        self._list = column(space=10)
        self._all = False
        self._shown: Sequence[Waiting] = ()
        self.add(self.nothing, self._list)
        self.body.addStretch()
        self.link.clicked.connect(self._show_all)

    def show_rows(self, rows: Sequence[Waiting]) -> None:
        self._shown = rows
        shown = list(rows) if self._all else at_most(list(rows))
        self.nothing.setVisible(not rows)
        self.link.setVisible(len(rows) > len(shown))
        with cursor_kept(lambda: self.rows):
            self._clear()
            self._fill(shown)

    def _fill(self, shown: Sequence[Waiting]) -> None:
        heading = ""
        for waiting in shown:
            if (mine := self._heading(waiting)) != heading:
                self._list.addWidget(label(mine, "muted"))
                heading = mine
            self._add(waiting)

    def _heading(self, waiting: Waiting) -> str:
        """Under what a row stands; the recovery sheet comes before all headings."""
        if waiting.kind is WaitingKind.RECOVERY_SHEET:
            return ""
        return self.tr("From the last session") if waiting.from_last else self.tr("When you are at the desk")

    def _add(self, waiting: Waiting) -> None:
        made = WaitingRow(waiting)
        made.open.clicked.connect(lambda: self.opened.emit(waiting))
        made.later.menu().triggered.connect(lambda action: self.put_off.emit(waiting, action.data()))
        self.rows.append(made)
        self._list.addWidget(made)

    def _show_all(self) -> None:
        self._all = True
        self.show_rows(self._shown)

    def _clear(self) -> None:
        self.rows = []
        throw_away(*taken_out(self._list))


class WaitingRow(QWidget):
    """One thing that waits: what it is, a quieter second line, and what can be done."""

    def __init__(self, waiting: Waiting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.second = label(words(waiting.text, waiting), wrap=True), Muted(words(waiting.second, waiting))
        if not waiting.second:
            self.second.hide()
        self.open, self.later = link_button(self.tr("Open")), link_button(self.tr("Later"))
        for button in (self.open, self.later):
            button.setAccessibleDescription(self.title.text())
        menu = QMenu(self.later)
        for text, until in (
            (self.tr("Tomorrow"), SOON),
            (self.tr("In a week"), LATER),
            (self.tr("It is dealt with"), None),
        ):
            menu.addAction(text).setData(until)
        self.later.setMenu(menu)
        picture = QLabel()
        picture.setFixedWidth(24)
        picture.setPixmap(icon(ICONS[waiting.kind], "accent").pixmap(16, 16))
        lines = column(self.title, self.second, space=0)
        self.setLayout(row(picture, lines, self.open, self.later, space=4, wide=lines))


def words(text: str, waiting: Waiting) -> str:
    """A text of core.waiting in the language of the window: `day` with its weekday, other days without."""
    values = {name: _value(name, value) for name, value in waiting.values.items()}
    return QCoreApplication.translate("", text).format(**values) if text else ""


def _value(name: str, value: object) -> object:
    if isinstance(value, date):
        return long_day_and_month(value) if name == "day" else day_and_month(value)
    if isinstance(value, Money):
        return money_text(value)
    return names_text(list(value)) if isinstance(value, tuple) else value
