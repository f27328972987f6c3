"""What is seldom done with an account: a letter, a statement, money paid back or let go, asked for later."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from balint_desk.store.fees.accounts.fee_table import FeeTableLine
from balint_desk.ui.fees.accounts.entry_dialogs import AskedEntry
from balint_desk.ui.widgets.cards import Button


class AccountMenu(Button):
    """Shows only what can be done with this account now, and nothing at all where that is nothing."""

    entry_wanted = Signal(object, object)
    """What is asked (Asked), and the line of the table it is about."""
    letter_wanted, statement_wanted = Signal(object), Signal(object)
    """About the account of this line of the table."""
    excuse_wanted = Signal(object)
    """Of this payer nothing more is asked before a day."""
    ask_again_wanted = Signal(object)
    """This payer is excused no longer."""
    _line: FeeTableLine
    """The one shown; there is none before `show_line`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("More"))
        self.setAutoDefault(False)
        menu = QMenu(self)
        self.letter = menu.addAction(self.tr("&Write a letter…"))
        self.statement = menu.addAction(self.tr("&Statement of account…"))
        self.let_go, self.pay_back = menu.addAction(self.tr("&Let go…")), menu.addAction(self.tr("&Pay back…"))
        self.excuse, self.ask_again = menu.addAction(self.tr("E&xcused until…")), menu.addAction(self.tr("Ask &again"))
        self.setMenu(menu)
        self.letter.triggered.connect(lambda: self.letter_wanted.emit(self._line))
        self.statement.triggered.connect(lambda: self.statement_wanted.emit(self._line))
        self.excuse.triggered.connect(lambda: self.excuse_wanted.emit(self._line.payer_id))
        self.ask_again.triggered.connect(lambda: self.ask_again_wanted.emit(self._line.payer_id))
        for action, asked in ((self.let_go, AskedEntry.LET_GO), (self.pay_back, AskedEntry.PAY_BACK)):
            action.triggered.connect(partial(self._want, asked))

    def show_line(self, line: FeeTableLine) -> None:
        self._line = line
        self.let_go.setVisible(bool(line.owes))
        self.pay_back.setVisible(bool(line.in_hand))
        self.excuse.setVisible(bool(line.owes))
        self.ask_again.setVisible(bool(line.owes and line.excused_until))
        self.letter.setVisible(bool(line.owes) and line.payer_id is not None)
        self.statement.setVisible(line.payer_id is not None)
        self.setVisible(bool(line.owes or line.in_hand) or line.payer_id is not None)

    def _want(self, asked: AskedEntry) -> None:
        self.entry_wanted.emit(asked, self._line)
