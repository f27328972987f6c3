"""A session to come: who is expected, who will be away, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from balint_desk.core.words import Absence
from balint_desk.store.members.tables import FutureAbsence, Person
from balint_desk.store.practice.tables import Group
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.sessions import Coming
from balint_desk.store.sessions.tables import GroupSession
from balint_desk.ui.base.day_texts import range_text
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import long_day_text, span_text
from balint_desk.ui.widgets.button_lines import cursor_kept, throw_away
from balint_desk.ui.widgets.cards import (
    BETWEEN_CARDS,
    Card,
    Muted,
    button,
    column,
    label,
    link_button,
    page_title,
    row,
    scroll_page,
)

LINK_INSIDE = 5
"""Between the edge of a link and its words."""


class PlannedPage(QWidget):
    """Holds the id only; what it shows is asked of the store each time."""

    member_wanted = Signal(object)
    absence_wanted = Signal(object)
    """An absence is to be put right."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.title, self.second = page_title(""), Muted(wrap=False)
        self.warning = label("", "watch", wrap=True)
        self.expected, self.away = Card(" "), Card(" ")
        self.move_button, self.cancel = button(self.tr("Move…")), button(self.tr("Cancel session…"))
        self.will_be_away, self.delete = button(self.tr("Will be away…")), button(self.tr("Delete…"))
        self._names: list[QWidget] = []
        self._lay_out()
        self.setFocusProxy(self.move_button)

    def show_session(self, session_id: int) -> None:
        with self._desk.store.read() as session:
            this = session.get_one(GroupSession, session_id)
            least = session.get_one(Group, this.group_id).least
            who = sessions.who_comes(session, this)
        self.title.setText(long_day_text(this.day))
        self.second.setText(span_text(this.starts, this.minutes))
        self._warn(len(who.coming), least)
        self._show_people(who)

    def _warn(self, coming: int, least: int) -> None:
        """Rule 5: said quietly, once the members expected are fewer than the group's least."""
        self.warning.setText(self.tr("{n} expected, least to meet is {least}.").format(n=coming, least=least))
        self.warning.setVisible(coming < least)

    def _show_people(self, who: Coming) -> None:
        with cursor_kept(lambda: self._names):
            throw_away(*self._names)
            self._names = [self._line(self.expected, person) for person in who.coming]
            self._names += [self._line(self.away, person, who.absences[person.id]) for person in who.away]
        self.expected.set_title(self.tr("{n} expected").format(n=len(who.coming)))
        self.away.set_title(
            self.tr("{n} will be away").format(n=len(who.away)) if who.away else self.tr("Nobody said to be away")
        )

    def _line(self, card: Card, person: Person, absences: Sequence[FutureAbsence] = ()) -> QWidget:
        name = _link(person.name)
        name.clicked.connect(lambda: self.member_wanted.emit(person.id))
        days = [self._absence(person.name, absence) for absence in absences]
        line = QWidget()
        line.setLayout(row(name, *days, None))
        card.body.insertWidget(card.body.count() - 1, line)
        return line

    def _absence(self, name: str, absence: FutureAbsence) -> QPushButton:
        words = range_text(absence.first_day, absence.last_day)
        if absence.kind is Absence.LEAVE:
            words = self.tr("on agreed leave, {days}").format(days=words)
        made = _link(words)
        made.setAccessibleName(f"{name}: {words}")
        made.setToolTip(self.tr("Change"))
        made.clicked.connect(lambda _, absence_id=absence.id: self.absence_wanted.emit(absence_id))
        return made

    def _lay_out(self) -> None:
        head = row(self.title, self.second, None, space=14)
        buttons = row(self.move_button, self.cancel, self.will_be_away, None, self.delete)
        people = row(self.expected, self.away, space=BETWEEN_CARDS)
        content = column(head, self.warning, buttons, people)
        content.addStretch(1)
        for card in (self.expected, self.away):
            card.body.setSpacing(2)
            card.head.setContentsMargins(LINK_INSIDE, 0, 0, 0)
            card.body.addStretch()
        self.setLayout(column(scroll_page(content)))


def _link(text: str) -> QPushButton:
    made = link_button(text.replace("&", "&&"))
    made.setAccessibleName(text)
    return made
