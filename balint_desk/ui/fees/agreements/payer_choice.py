"""Who pays: the member, somebody else who is known already, or somebody new."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from balint_desk.store.base import Session
from balint_desk.store.fees.agreements import payers
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fields.editors import ChoiceEditor, LineEditor

MEMBER, NEW = "member", "new"


class PayerChoice(QWidget):
    """A choice, and a line for the name of somebody new. For a whole group there is no member to choose."""

    edited = Signal()

    def __init__(self, desk: Desk, with_member: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.choice, self.name = ChoiceEditor([]), LineEditor()
        self.name.setPlaceholderText(self.tr("Name of the employer or organisation"))
        self.name.setAccessibleName(self.tr("Name of the employer or organisation"))
        with desk.store.read() as session:
            others = [(payer.id, payer.name) for payer in payers.others(session)]
        first = [(MEMBER, self.tr("The member"))] if with_member else []
        self.choice.set_options([*first, *others, (NEW, self.tr("Somebody else…"))])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.choice)
        layout.addWidget(self.name)
        self.choice.edited.connect(self._on_choice)
        self.name.edited.connect(self.edited)
        self._on_choice()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.choice.set_name(name)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        self.choice.setFocus(reason)

    def set_payer(self, payer_id: int) -> None:
        """Choose who pays now; a member pays for themselves."""
        self.choice.set_value(payer_id)
        if self.choice.value() is None:
            self.choice.set_value(MEMBER)
        self._on_choice()

    def payer_id(self, session: Session) -> int | None:
        """Who pays, somebody new added in this write; none is the member."""
        chosen: str | int = self.choice.value()
        if isinstance(chosen, int):
            return chosen
        return payers.add(session, self.name.value()).id if chosen == NEW else None

    def _on_choice(self) -> None:
        self.name.setVisible(self.choice.value() == NEW)
        self.edited.emit()
