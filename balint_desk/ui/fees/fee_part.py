"""What the tab of money is made of."""

from PySide6.QtWidgets import QWidget

from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.page import Page
from balint_desk.ui.widgets.cards import column


class FeePart(Page):
    """One side of the money: itself the list on the left, and on the right the cards of what is chosen in it."""

    link = ""
    """What the link at the head of the list begins; a part without one has none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.right, self.side = QWidget(), column()
        self.right.setLayout(self.side)

    def begin(self) -> None:
        """The link was pressed."""
