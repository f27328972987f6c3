"""The Debriefs tab: the sessions with what is there for each, read as written."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from balint_desk.store.debriefs import debrief_list
from balint_desk.store.debriefs.debrief_list import DebriefRow
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.page import Page
from balint_desk.ui.base.texts import day_text, talked_text
from balint_desk.ui.debriefs.reading import Reading
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.tables import LazyTable, Table
from balint_desk.ui.widgets.cards import BETWEEN_CARDS, ROUND_PAGE, Card, Empty, row, scroll_page, settle

translate = QCoreApplication.translate


def _talked_over(line: DebriefRow) -> str:
    return talked_text(line.talked) if line.talked else translate("Debriefs", "not said")


def _noted(line: DebriefRow) -> str:
    """Whose words are here: mine, the co-leader's, ours. What is not here is called so, never missing."""
    voices = (
        (line.mine, translate("Debriefs", "mine")),
        (line.theirs, translate("Debriefs", "co-leader's")),
        (line.ours, translate("Debriefs", "ours")),
    )
    here = ", ".join(words for there, words in voices if there)
    return here or translate("Debriefs", "nothing noted here")


FIELDS = (
    Field("Session", lambda line: day_text(line.day), width=104),
    Field("Talked over", _talked_over, width=120),
    Field("Noted", _noted),
)


class DebriefsTab(Page):
    """The list on the left, the words of the chosen session on the right."""

    shows = frozenset({"group_session", "debrief_part", "leader"})

    session_wanted = Signal(object)
    write_up_wanted = Signal()
    """The button of the empty page."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.model = LazyTable(FIELDS, self._page, self)
        self.table = Table(self.model, "debriefs")
        self.table.setAccessibleName(self.tr("Debriefs"))
        self.reading = Reading()
        self.empty = Empty(
            self.tr("What you and your co-leader thought after each session will stand here."),
            self.tr("Write up session"),
        )
        self._lay_out()

        self.table.chosen.connect(self._show)
        self.table.opened.connect(self.session_wanted)
        self.reading.write_up_wanted.connect(self.session_wanted)
        self.empty.button.clicked.connect(self.write_up_wanted)
        self._listen()

    def ask(self, changed: frozenset[str]) -> None:
        with self._desk.store.read() as session:
            ids = debrief_list.ids(session, self._desk.group_id, self._desk.today())
        self.model.show_ids(ids)
        self._pages.setCurrentWidget(self._list if ids else self.empty)
        if ids and self.table.chosen_id is None:
            self.table.choose(ids[0])
        self._show(self.table.chosen_id)

    def open_session(self, session_id: int, part_id: int | None = None) -> None:
        """Read the debrief of a session; of a part that was looked for, its words are in view and marked."""
        self.catch_up()
        self.table.choose(session_id)
        self._show(session_id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if (words := self.reading.mark(part_id)) is not None:
            settle(self._right)
            self._right.ensureWidgetVisible(words)

    def _lay_out(self) -> None:
        card = Card(self.tr("Debriefs"))
        card.add(self.table)
        self._right = scroll_page(self.reading)
        self._right.setMinimumWidth(320)
        self._list = QWidget()
        sides = row(space=BETWEEN_CARDS)
        for side in (card, self._right):
            sides.addWidget(side, 1)
        self._list.setLayout(sides)
        self._pages = QStackedWidget()
        for page in (self._list, self.empty):
            self._pages.addWidget(page)
        self.setLayout(row(self._pages, around=ROUND_PAGE))

    def _show(self, session_id: int | None) -> None:
        if session_id is None:
            return
        with self._desk.store.read() as session:
            line = debrief_list.rows(session, [session_id])[session_id]
            self.reading.show_session(line, debrief_list.voices(session, session_id))

    def _page(self, ids: Sequence[int]) -> Mapping[int, DebriefRow]:
        with self._desk.store.read() as session:
            return debrief_list.rows(session, ids)

    def _on_group(self) -> None:
        self.table.choose(None)
        super()._on_group()
