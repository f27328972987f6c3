"""What only the leader can say of an old register, one line a question."""

from collections.abc import Sequence
from datetime import time
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QScrollArea, QWidget

from balint_desk.core.registers.understood_register import AfterLast, Blank, KnownElsewhere, StillMembers, Unsaid
from balint_desk.core.text import folded
from balint_desk.core.words import Mark
from balint_desk.documents.registers.mark_meanings import PROPOSED, meaning
from balint_desk.documents.registers.register_meetings import SameDate
from balint_desk.documents.registers.understood import Choices, SameName, SeenMark, Understood
from balint_desk.documents.tables.written_days import Order
from balint_desk.store.registers.register_plan import RegisterPlan
from balint_desk.ui.base.texts import day_text, mark_text, names_text, time_text
from balint_desk.ui.fields.editors import ChoiceEditor
from balint_desk.ui.widgets.cards import label

LEAST_LETTERS, LONG_TITLE, LONG_OPTION = 12, 30, 40
"""A box stands under its question where this, or an answer to it, is longer."""
ROUND_A_BOX = 44
"""What is seen above and below a box: its question."""


class Questions(QWidget):
    """A box for each question. What everybody means by a mark is answered already, and can be answered otherwise."""

    answered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, ChoiceEditor] = {}
        """From the top down."""
        self._above: dict[str, QLabel] = {}
        self._marks: dict[str, str] = {}
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(10)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)

    def forget(self) -> None:
        while self.form.rowCount():
            self.form.removeRow(0)
        self.boxes, self._marks, self._above = {}, {}, {}

    def ask(self, understood: Understood) -> None:
        """Ask of another register, of which nothing was said yet; the cursor goes to the first open question."""
        self.forget()
        self.ask_who_is_there(understood)
        if len(understood.possible) > 1:
            found = understood.orders[0] if understood.days else None
            self._add("date_order", self.tr("The dates are written as"), self._orders(understood), found)
        for seen in understood.marks:
            words = self._mark_title(seen)
            self._marks[words] = folded(seen.text)
            self._add(words, words, self._mark_words(), meaning(seen.text, PROPOSED))
        if understood.blanks or not understood.days:
            words = self.tr("A blank ({count} times)").format(count=understood.blanks)
            self._add("blank", words, self._blank_words(), Blank.AWAY_BETWEEN)
        self.ask_same_date(understood)
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
            said.get("same_date"),
            said.get("still_members"),
        )

    def ask_same_date(self, understood: Understood) -> None:
        """What a date is that stands more than once: seen only when it is known how the dates are written."""
        days = "; ".join(_places(understood, places) for places in understood.same_dates)
        words = self.tr("On one date: {days}").format(days=days) if days else ""
        said = self._said("same_date")
        self._ask_again("same_date", words, self._date_words(), said)

    def ask_who_is_there(self, understood: Understood) -> None:
        """Of a register of long ago whether they are there to this day; it is proposed that they are not."""
        words = self.tr("Are they still in the group? The register ends on {day}.")
        asked = words.format(day=day_text(understood.over)) if understood.over else ""
        self._ask_again("still_members", asked, self._still_words(), self._said("still_members") or StillMembers.NO)

    def ask_of_kept(self, plan: RegisterPlan) -> tuple[KnownElsewhere | None, bool | None]:
        """What is seen only beside what is kept; the answers, or none yet.

        Who names are that another group knows, and whether a session kept at another time is another session.
        """
        names = "; ".join(f"{known.name} ({names_text(known.groups)})" for known in plan.elsewhere)
        words = self.tr("Known from another group: {names}").format(names=names) if names else ""
        self._ask_again("known_elsewhere", words, self._elsewhere_words(), None)
        days = "; ".join(_moved(plan, place, at) for place, at in plan.sessions.moved)
        words = self.tr("Kept at another time: {days}").format(days=days) if days else ""
        self._ask_again("moved", words, self._moved_words(), None)
        return self._said("known_elsewhere"), self._said("moved")

    def _ask_again(self, name: str, words: str, options: dict[Any, str], proposed: Any) -> None:
        """The question in these words, before the others if it comes later; no words, no question."""
        box = self.boxes.get(name)
        if box and box.accessibleName() != words:
            if name in self._above:
                self.form.removeRow(self._above.pop(name))
            self.form.removeRow(self.boxes.pop(name))
            box = None
        if words and not box:
            self._add(name, words, options, proposed, on_top=True)

    def _said(self, name: str) -> Any:
        return self.boxes[name].value() if name in self.boxes else None

    def box(self, mark: str) -> ChoiceEditor:
        """The box that asks what a mark means."""
        return next(self.boxes[words] for words, one in self._marks.items() if one == folded(mark))

    def open_question(self) -> str:
        """The words of the first that is not answered; none is left when there are none."""
        box = self._first_open()
        return box.accessibleName() if box else ""

    def bring_into_view(self) -> None:
        """Scroll to the first that is not answered; the cursor stays where it is."""
        QTimer.singleShot(0, self, self._scroll_to_open_question)  # Qt gives new boxes their places only then

    def _first_open(self) -> ChoiceEditor | None:
        return next((box for box in self.boxes.values() if box.value() is None), None)

    def _go_to_open_question(self) -> None:
        if box := self._first_open():
            box.setFocus()

    def _scroll_to_open_question(self) -> None:
        page = self.parentWidget()
        area = None if page is None else page.parentWidget()
        if (box := self._first_open()) and isinstance(area, QScrollArea):
            area.ensureWidgetVisible(box, 0, ROUND_A_BOX)

    def _add(
        self, name: str, words: str, options: dict[Any, str], proposed: Any = None, *, on_top: bool = False
    ) -> None:
        box, title = ChoiceEditor([(None, self.tr("Choose…")), *options.items()]), label(words, wrap=True)
        box.setSizeAdjustPolicy(ChoiceEditor.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(LEAST_LETTERS)
        box.set_value(proposed)
        box.setAccessibleName(words)
        title.setBuddy(box)
        place = 0 if on_top else self.form.rowCount()
        if len(words) > LONG_TITLE or max(map(len, options.values())) > LONG_OPTION:
            self.form.insertRow(place, title)
            self.form.insertRow(place + 1, box)
            self._above[name] = title
        else:
            self.form.insertRow(place, title, box)
        box.currentIndexChanged.connect(self.answered)
        self.boxes = {name: box, **self.boxes} if on_top else {**self.boxes, name: box}

    def _orders(self, understood: Understood) -> dict[Enum, str]:
        words = {
            Order.DMY: self.tr("Day, month, year"),
            Order.MDY: self.tr("Month, day, year"),
            Order.YMD: self.tr("Year, month, day"),
        }
        return {order: words[order] for order in understood.possible}

    def _mark_title(self, seen: SeenMark) -> str:
        """Of a mark nobody knows also where it stands."""
        once = seen.count == 1
        if meaning(seen.text, PROPOSED):
            words = self.tr("“{mark}” (once)") if once else self.tr("“{mark}” ({count} times)")
        elif once:
            words = self.tr("“{mark}” (once, in line {line}, column {column})")
        else:
            words = self.tr("“{mark}” ({count} times, first in line {line}, column {column})")
        return words.format(mark=seen.text, count=seen.count, line=seen.line, column=seen.column)

    def _mark_words(self) -> dict[Enum, str]:
        return {**{mark: mark_text(mark) for mark in Mark}, Unsaid.NOT_RECORDED: self.tr("Not recorded")}

    def _blank_words(self) -> dict[Enum, str]:
        return {
            Blank.AWAY_BETWEEN: self.tr("Proposed: no member before the first mark, then away"),
            Blank.AWAY: self.tr("Away, word not known"),
            Blank.NOT_RECORDED: self.tr("Not recorded"),
            Blank.NO_WORD: self.tr("No word"),
            Blank.NOT_A_MEMBER: self.tr("Not a member then"),
        }

    def _after_last_words(self) -> dict[Enum, str]:
        return {AfterLast.LEFT: self.tr("Left then"), AfterLast.STAYED: self.tr("Stayed without coming")}

    def _still_words(self) -> dict[Enum, str]:
        return {
            StillMembers.NO: self.tr("They left with the register's last session"),
            StillMembers.YES: self.tr("They are still here"),
        }

    def _date_words(self) -> dict[Enum, str]:
        return {
            SameDate.TWO_SESSIONS: self.tr("Sessions of their own"),
            SameDate.ONE_SESSION: self.tr("One session, written twice"),
        }

    def _elsewhere_words(self) -> dict[Enum, str]:
        return {
            KnownElsewhere.SAME: self.tr("The same people"),
            KnownElsewhere.NEW: self.tr("Other people of the same name"),
        }

    def _moved_words(self) -> dict[bool, str]:
        return {False: self.tr("The same session"), True: self.tr("Another session of that day")}

    def _same_words(self) -> dict[Enum, str]:
        return {SameName.TWO_PEOPLE: self.tr("Two people"), SameName.ONE_PERSON: self.tr("One person")}


def _numbers(lines: tuple[Any, ...]) -> str:
    return QCoreApplication.translate("Questions", "lines {numbers}").format(
        numbers=names_text([str(line.number) for line in lines])
    )


def _moved(plan: RegisterPlan, place: int, at: time) -> str:
    return QCoreApplication.translate("Questions", "{day} (kept {kept}, here {read})").format(
        day=day_text(plan.register.days[place]), kept=time_text(plan.sessions.starts[place]), read=time_text(at)
    )


def _places(understood: Understood, places: Sequence[int]) -> str:
    """A date that stands more than once, and where."""
    days = [understood.grid.days[place] for place in places]
    if days[0].line == days[-1].line:
        words = QCoreApplication.translate("Questions", "{day} (columns {numbers})")
        numbers = [str(day.column) for day in days]
    else:
        words = QCoreApplication.translate("Questions", "{day} (lines {numbers})")
        numbers = [str(day.line) for day in days]
    return words.format(day=day_text(understood.days[places[0]]), numbers=names_text(numbers))
