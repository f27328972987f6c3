"""What the sessions held cost and is not kept yet: each is one key away, and nothing is kept by itself."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from balint_desk.core.fees.costs.shared_costs import Proposed
from balint_desk.ui.base.texts import day_and_month, money_text
from balint_desk.ui.fees.costs.cost_texts import cost_text
from balint_desk.ui.widgets.button_lines import cursor_kept
from balint_desk.ui.widgets.cards import Muted, button, label, link_button, row

SHOWN_AT_ONCE = 4


class Proposals(QWidget):
    """A line for each of the earliest, with "Keep" and "Not this time"; "Keep all" takes also those not in view."""

    kept = Signal(object)
    """A list of Proposed."""
    left_out = Signal(object)
    """One Proposed, not there this time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all: list[Proposed] = []
        self.lines: list[QWidget] = []
        self.title = label(self.tr("Comes with the sessions held"), "strong")
        self.keep_all = button(self.tr("Keep all"))
        self.more = Muted(wrap=False)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(row(self.title, None, self.keep_all))
        layout.addLayout(self._list)
        layout.addWidget(self.more)
        self.keep_all.clicked.connect(lambda: self.kept.emit(list(self._all)))

    def show_proposals(self, proposals: Sequence[Proposed]) -> None:
        self._all = list(proposals)
        with cursor_kept(lambda: self.lines):
            for line in self.lines:
                line.hide()
                line.deleteLater()
            self.lines = [self._line(one) for one in self._all[:SHOWN_AT_ONCE]]
        over = len(self._all) - len(self.lines)
        self.more.setText(self.tr("and {n} more").format(n=over))
        self.more.setVisible(over > 0)
        self.keep_all.setVisible(len(self._all) > 1)
        self.setVisible(bool(self._all))

    def _line(self, one: Proposed) -> QWidget:
        words = proposal_text(one)
        keep, left_out = link_button(self.tr("Keep")), link_button(self.tr("Not this time"))
        for made in (keep, left_out):
            made.setAccessibleName(self.tr("{does}: {what}").format(does=made.text(), what=words))
        keep.clicked.connect(lambda: self.kept.emit([one]))
        left_out.clicked.connect(lambda: self.left_out.emit(one))
        line = QWidget()
        line.setLayout(row(label(words), None, keep, left_out))
        self._list.addWidget(line)
        return line


def proposal_text(one: Proposed) -> str:
    """Room on 17 Nov: £40."""
    amount = money_text(one.amount, short=True)
    return QCoreApplication.translate("Proposals", "{kind} on {day}: {amount}").format(
        kind=cost_text(one.kind), day=day_and_month(one.day), amount=amount
    )
