"""What an evening costs and leaves, line by line, and how the leaders stand with one another."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from balint_desk.core.fees.costs.carrying import LeaderShare
from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.money import Money
from balint_desk.core.text import first_names
from balint_desk.store.fees.costs import carrying
from balint_desk.store.fees.costs.carrying import Carrying
from balint_desk.store.practice import leaders
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import money_text
from balint_desk.ui.fees.costs.cost_texts import (
    breaks_even_text,
    cost_text,
    elsewhere_sentence,
    leaves_sentence,
    share_text,
)
from balint_desk.ui.widgets.cards import Card, Muted, label

RIGHT = Qt.AlignmentFlag.AlignRight


class EveningCard(Card):
    """Of the last twelve months, or since money is noted here."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What an evening costs"), parent=parent)
        self._desk = desk
        self.grid, self.people = AmountGrid(), AmountGrid()
        self.sentence = Muted()
        self.between = label(self.tr("Between the leaders"), "strong")
        self.rule = Muted(
            self.tr("What came in less all costs, shared by the sessions each led. All that came is with you.")
        )
        self.add(self.grid, self.sentence, self.between, self.people, self.rule)

    def refresh(self) -> None:
        today = self._desk.today()
        with self._desk.store.read() as session:
            one = carrying.figures(session, self._desk.group_id, today)
            spent = carrying.spent_by_kind(session, self._desk.group_id, today)
            names = {leader.id: leader.name for leader in leaders.all_leaders(session)}
        self.setVisible(one.evening is not None or bool(spent))
        self.grid.show_lines(self._lines(one, spent))
        self.sentence.setText(" ".join(filter(None, (leaves_sentence(one.leaves), elsewhere_sentence(one)))))
        self.sentence.setVisible(bool(self.sentence.text()))
        self._show_people(one.shares, names)

    def _lines(self, one: Carrying, spent: Sequence[tuple[CostKind, Money]]) -> list[Sequence[str]]:
        lines: list[Sequence[str]] = []
        if one.evening is not None:
            if one.evening.each:
                lines.append((self.tr("Comes with each session"), money_text(one.evening.each)))
            if one.evening.kinds:
                lines.append((share_text(one.evening), money_text(one.evening.share)))
            lines.append((self.tr("An evening"), money_text(one.evening.cost)))
            lines += [(text,) for text in (breaks_even_text(one),) if text]
        lines.append((self.tr("Spent in the last 12 months"),))
        return lines + [(cost_text(kind), money_text(amount)) for kind, amount in spent]

    def _show_people(self, shares: Mapping[int, LeaderShare], names: Mapping[int, str]) -> None:
        there = any(share.paid or share.part or share.had for share in shares.values())
        for part in (self.between, self.people, self.rule):
            part.setVisible(there)
        head = ("", self.tr("Paid"), self.tr("Share"), self.tr("Had"), self.tr("To get"))
        first = first_names(names[id_] for id_ in shares)  # four amounts leave no room for more
        amounts = {id_: (one.paid, one.part, one.had, one.to_get) for id_, one in shares.items()}
        self.people.show_lines(
            [head, *((first[names[id_]], *map(money_text, theirs)) for id_, theirs in amounts.items())]
        )


class AmountGrid(QWidget):
    """Words on the left, amounts under one another on the right; a line of words alone is a heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setHorizontalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.texts: list[tuple[str, ...]] = []

    def show_lines(self, lines: Sequence[Sequence[str]]) -> None:
        if (texts := [tuple(line) for line in lines]) == self.texts:
            return
        self.texts = texts
        for before in self.findChildren(QWidget):
            before.hide()
            before.deleteLater()
        for number, line in enumerate(texts):
            for column, text in enumerate(line):
                made = label(text, "muted" if len(line) == 1 or not line[0] else "", wrap=column == 0)
                place = Qt.AlignmentFlag.AlignVCenter if column == 0 else RIGHT
                self._grid.addWidget(made, number, column, 1, 2 if len(line) == 1 else 1, place)
