"""What the tab of money is made of."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from balint_desk.store.paying import Who
from balint_desk.ui.desk import Desk


class Part(QWidget):
    """One side of the money: itself the list on the left, and on the right the cards of what is chosen in it."""

    told = Signal(str)
    """Something to say in the status line."""
    link = ""
    """What the link at the head of the list begins; a part without one has none."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.right = QWidget()

    def begin(self) -> None:
        """The link was pressed."""

    @property
    def paying(self) -> Who | None:
        """Whom the chosen line is about, if money could come from them."""
        return None

    def refresh(self) -> None:
        """Ask the store again; what is chosen stays chosen."""
        raise NotImplementedError
