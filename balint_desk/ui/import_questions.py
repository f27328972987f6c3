"""What only the leader can say of an old register, one line a question."""

from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QWidget

from balint_desk.core.register import AfterLast, Blank
from balint_desk.core.text import folded
from balint_desk.core.words import Mark
from balint_desk.documents.dates import Order
from balint_desk.documents.register.marks import PROPOSED, meaning
from balint_desk.documents.register.understood import Choices, SameName, Understood
from balint_desk.ui.cards import label
from balint_desk.ui.editors import ChoiceEditor
from balint_desk.ui.text import mark_text, names_text


class Questions(QWidget):
    """A box for each question. What everybody means by a mark is answered already, and can be answered otherwise."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, ChoiceEditor] = {}
        self._marks: dict[str, str] = {}
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(10)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)

    def forget(self) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self.boxes, self._marks = {}, {}

    def ask(self, understood: Understood) -> None:
        """Ask of another register, of which nothing was said yet; the cursor goes to the first open question."""
        self.forget()
        if len(understood.possible) > 1:
            found = understood.orders[0] if understood.days else None
            self._add("date_order", self.tr("The dates are written as"), self._orders(understood), found)
        for seen in understood.marks:
            words = self.tr("“{mark}” ({count} times)").format(mark=seen.text, count=seen.count)
            self._marks[words] = folded(seen.text)
            self._add(words, words, self._mark_words(), meaning(seen.text, PROPOSED))
        if understood.blanks or not understood.days:
            words = self.tr("A blank ({count} times)").format(count=understood.blanks)
            self._add("blank", words, self._blank_words())
        if understood.same_names:
            names = names_text([f"{same[0].name} ({_numbers(same)})" for same in understood.same_names])
            self._add("same_name", self.tr("In more than one line: {names}").format(names=names), self._same_words())
        if understood.early or not understood.days:
            words = self.tr("Marks stop before the register does ({count}, listed below)")
            whose = words.format(count=len(understood.early)) if understood.days else self.tr("Marks stop early")
            self._add("after_last", whose, self._after_last_words())
        QTimer.singleShot(0, self, self._go_to_open_question)  # Qt shows new boxes only then

    def choices(self) -> Choices:
        said = {name: box.value() for name, box in self.boxes.items()}
        return Choices(
            {mark: said[words] for words, mark in self._marks.items() if said[words]},
            said.get("blank"),
            said.get("date_order"),
            said.get("same_name"),
            said.get("after_last"),
        )

    def box(self, mark: str) -> ChoiceEditor:
        """The box that asks what a mark means."""
        return next(self.boxes[words] for words, one in self._marks.items() if one == folded(mark))

    def _go_to_open_question(self) -> None:
        for box in [box for box in self.boxes.values() if box.value() is None][:1]:
            box.setFocus()

    def _add(self, name: str, words: str, options: dict[Enum, str], proposed: Any = None) -> None:
        box, title = ChoiceEditor([(None, self.tr("Choose…")), *options.items()]), label(words, wrap=True)
        box.set_value(proposed)
        box.setAccessibleName(words)
        title.setBuddy(box)
        self._form.addRow(title, box)
        box.currentIndexChanged.connect(self.answered)
        self.boxes[name] = box

    def _orders(self, understood: Understood) -> dict[Enum, str]:
        words = {
            Order.DMY: self.tr("Day, month, year"),
            Order.MDY: self.tr("Month, day, year"),
            Order.YMD: self.tr("Year, month, day"),
        }
        return {order: words[order] for order in understood.possible}

    def _mark_words(self) -> dict[Enum, str]:
        return {mark: mark_text(mark) for mark in Mark}

    def _blank_words(self) -> dict[Enum, str]:
        return {
            Blank.AWAY: self.tr("Away, word not known"),
            Blank.NOT_RECORDED: self.tr("Not recorded"),
            Blank.NO_WORD: self.tr("No word"),
            Blank.NOT_A_MEMBER: self.tr("Not a member then"),
        }

    def _after_last_words(self) -> dict[Enum, str]:
        return {AfterLast.LEFT: self.tr("Left then"), AfterLast.STAYED: self.tr("Stayed without coming")}

    def _same_words(self) -> dict[Enum, str]:
        return {SameName.TWO_PEOPLE: self.tr("Two people"), SameName.ONE_PERSON: self.tr("One person")}


def _numbers(lines: tuple[Any, ...]) -> str:
    return QCoreApplication.translate("Questions", "lines {numbers}").format(
        numbers=names_text([str(line.number) for line in lines])
    )
