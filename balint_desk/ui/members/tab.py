"""The tab of the members: the list on the left, the chosen one on the right."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from balint_desk.store.fees.accounts.paying import WhoPays
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.page import Page
from balint_desk.ui.members.add_dialog import AddDialog
from balint_desk.ui.members.member_cards import MemberCards
from balint_desk.ui.members.member_list import MemberList
from balint_desk.ui.widgets.cards import scroll_page
from balint_desk.ui.widgets.split import Split


class MembersTab(Page):
    """Finds members, shows one, and lets both be changed."""

    shows = frozenset(
        {
            *("person", "spell", "attendance", "group_session", "future_absence", "group"),
            *("payer", "fee_agreement", "fee_plan", "fee_terms"),
        }
    )

    session_wanted = Signal(object)
    fee_wanted = Signal(object)
    import_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.list, self.cards = MemberList(desk), MemberCards(desk)
        self.table, self.search = self.list.table, self.list.search
        self.right = scroll_page(self.cards)
        self._split = Split(self, "members", self.list, self.right, (671, 559))
        self._connect()

    def sizeHint(self) -> QSize:
        return QSize(1240, 640)

    @property
    def paying(self) -> WhoPays:
        return WhoPays(person_id=self.cards.person_id)

    def ask(self, changed: frozenset[str]) -> None:
        """Who is being edited stays in view, also when the list is narrowed to others."""
        self.list.refresh()
        if self.cards.person_id is None or not self.cards.show_member(self.cards.person_id):
            self._show_first()
        self._show_cards()

    def open_member(self, person_id: int) -> None:
        """Go to this person, whatever the list is narrowed to."""
        self.catch_up()
        if person_id not in self.list.ids:
            self.list.show_all()
        self._show(person_id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_member(self) -> None:
        dialog = AddDialog(self._desk, self)
        dialog.added.connect(self.open_member)
        dialog.open()

    def _show(self, person_id: int) -> None:
        self.table.choose(person_id)
        self.cards.show_member(person_id)
        self._show_cards()

    def _show_cards(self) -> None:
        self.right.setVisible(self.cards.person_id is not None)

    def _show_first(self) -> None:
        if self.list.ids:
            self._show(self.list.ids[0])
        else:
            self.cards.leave()
            self._show_cards()

    def _on_narrowed(self) -> None:
        """The chosen one stays chosen if still among these, else the first is."""
        if self.cards.person_id in self.list.ids:
            self.table.choose(self.cards.person_id)
        else:
            self._show_first()

    def _on_chosen(self, person_id: int | None) -> None:
        if person_id is not None:
            self.cards.show_member(person_id)
            self.right.verticalScrollBar().setValue(0)
            self._show_cards()

    def _on_group(self) -> None:
        self.cards.leave()
        self.search.clear()
        self.table.choose(None)
        super()._on_group()

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.period.changed.connect(lambda: self.cards.attendance.follow(self.list.period))
        self.list.opened.connect(lambda _: self.cards.edit())
        self.list.narrowed.connect(self._on_narrowed)
        self.list.add_wanted.connect(self.new_member)
        self.list.import_wanted.connect(self.import_wanted)
        self.cards.session_wanted.connect(self.session_wanted)
        self.cards.fee_wanted.connect(self.fee_wanted)
        self._listen()
