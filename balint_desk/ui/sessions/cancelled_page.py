"""A session that did not, or will not, take place."""

from PySide6.QtWidgets import QWidget

from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import long_day_text, span_text, state_text
from balint_desk.ui.widgets.cards import BETWEEN_CARDS, Card, Muted, button, column, label, page_title, row, scroll_page


class CancelledPage(QWidget):
    """Says by whom and why, and takes it back."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.title, self.second = page_title(""), Muted(wrap=False)
        self.card, self.reason = Card(" "), label("", wrap=True)
        self.takes_place = button(self.tr("It takes place after all"))
        self.change, self.delete = button(self.tr("Change…")), button(self.tr("Delete…"))
        self.card.add(self.reason)
        buttons = row(self.takes_place, self.change, None, self.delete)
        content = column(row(self.title, self.second, None, space=14), self.card, buttons, None, space=BETWEEN_CARDS)
        self.setLayout(column(scroll_page(content)))
        self.setFocusProxy(self.takes_place)

    def show_session(self, session_id: int) -> None:
        with self._desk.store.read() as session:
            this = session.get_one(GroupSession, session_id)
        self.title.setText(long_day_text(this.day))
        self.second.setText(span_text(this.starts, this.minutes))
        self.card.set_title(state_text(this.state))
        self.reason.setText(this.reason or self.tr("No reason was noted."))
