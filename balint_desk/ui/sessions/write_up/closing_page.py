"""The last page of a write-up: it is kept, when the next session is, and the way out."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from balint_desk.core.text import short_names
from balint_desk.store.sessions import write_up
from balint_desk.store.sessions.write_up import LeftOpen, NextSession
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import count_word, long_day_and_month, names_text, time_text
from balint_desk.ui.widgets.cards import Card, Muted, button, heading, label, primary_button, row


class Closing(Card):
    """Quiet words only: nothing here judges, counts money or asks for anything."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.words, self.expected, self.left_open = heading(""), label("", wrap=True), Muted()
        self.words.setWordWrap(True)
        self.lock = primary_button(self.tr("Lock and close"), "lock")
        self.back = button(self.tr("Back to the session"))
        self.add(self.words, self.expected, self.left_open, row(self.lock, self.back, None))

    def show_after(self, desk: Desk, session_id: int) -> None:
        """What comes after this session, and what is left open of it."""
        with desk.store.read() as session:
            ahead = write_up.ahead(session, session_id, desk.today())
            left = write_up.left_open(session, session_id)
        self.words.setText(" ".join(self._kept(ahead)))
        self.expected.setText(self._expected(ahead))
        self.expected.setVisible(bool(self.expected.text()))
        self.left_open.setText(" ".join(self._open(left)))
        self.left_open.setVisible(bool(self.left_open.text()))
        self.setAccessibleName(self.words.text())
        self.show()

    def begin(self) -> None:
        self.lock.setFocus()

    def _kept(self, ahead: NextSession | None) -> Iterator[str]:
        yield self.tr("Kept.")
        if ahead is None:
            yield self.tr("No next session is planned yet.")
            return
        day, time = long_day_and_month(ahead.session.day), time_text(ahead.session.starts)
        yield self.tr("Next: {day}, {time}.").format(day=day, time=time)
        if ahead.away:
            short = short_names(ahead.away)
            names = names_text([short[name] for name in ahead.away])
            count = count_word(len(ahead.away)).capitalize()
            text = self.tr("{count} members will be away: {names}.")
            if len(ahead.away) == 1:
                text = self.tr("{count} member will be away: {names}.")
            yield text.format(count=count, names=names)

    def _expected(self, ahead: NextSession | None) -> str:
        if ahead is None or ahead.coming >= ahead.least:
            return ""
        text = self.tr("{count} are expected; the least to meet is {least}.")
        if ahead.coming == 0:
            text = self.tr("Nobody is expected; the least to meet is {least}.")
        elif ahead.coming == 1:
            text = self.tr("{count} is expected; the least to meet is {least}.")
        return text.format(count=count_word(ahead.coming).capitalize(), least=count_word(ahead.least))

    def _open(self, left: LeftOpen) -> Iterator[str]:
        """What is open, in words that do not press."""
        if left.unmarked == 1:
            yield self.tr("Of one member nothing is said.")
        elif left.unmarked:
            yield self.tr("Of {count} members nothing is said.").format(count=count_word(left.unmarked))
        if left.no_case:
            yield self.tr("No case is noted.")
        if left.talk_not_said and left.nothing_noted:
            yield self.tr("Nothing noted of the talk yet.")
        elif left.talk_not_said:
            yield self.tr("Whether you talked is not said.")
        if left.unmarked or left.no_case or left.talk_not_said:
            yield self.tr("That can wait.")
