"""What bringing a register in would change, what keeps "Bring in" grey, and what was brought in."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from balint_desk.core.registers.understood_register import Said, Unsaid
from balint_desk.core.words import Mark
from balint_desk.documents.registers.counts_in_words import CountWords, Told, counts, notes, nothing_new
from balint_desk.store.registers.register_plan import RegisterPlan
from balint_desk.ui.base.texts import day_text, mark_within, names_text, time_text
from balint_desk.ui.widgets.cards import Muted

translate = QCoreApplication.translate
MOST_LETTERS = 90
"""A question that lists many names is told by its beginning."""


class WhatComesIn(QPlainTextEdit):
    """Shown before anything is written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, readOnly=True)
        self.setAccessibleName(self.tr("What will come in"))
        self.setTabChangesFocus(True)

    def show_plan(self, plan: RegisterPlan) -> None:
        told = [*counts(plan, WORDS), *notes(plan, WORDS)]
        if plan.differing:
            text = self.tr("Marks kept otherwise: {count}, of which {replaced} will be replaced.")
            told.append(Told(text, count=len(plan.differing), replaced=len(plan.replaced)))
        if plan.endings:
            text = self.tr("Kept as members to this day: {count}, of whom {ended} will leave; tick who left.")
            told.append(Told(text, count=len(plan.endings), ended=len(plan.ended)))
        self._show([*told, *nothing_new(plan)])

    def show_open(self, stopping: Sequence[tuple[str, date]]) -> None:
        """Something is still to be said; these names stop early."""
        told = [Told(self.tr("The counts appear here as soon as every question is answered."))]
        if stopping:
            names = ", ".join(f"{name} ({day_text(day)})" for name, day in stopping)
            told.append(Told(self.tr("Marks stop before the register does: {names}."), names=names))
        self._show(told)

    def _show(self, told: Sequence[Told]) -> None:
        self.setPlainText("\n".join(map(sentence, told)))


class StillOpen(Muted):
    """Beside "Bring in": which question comes first, or that nothing is left to bring in; else nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_plan(self, plan: RegisterPlan) -> None:
        nothing = plan.changes_nothing and not plan.differing
        self.setText(self.tr("All of it is there already. Nothing is left to bring in.") if nothing else "")

    def show_question(self, words: str) -> None:
        short = words if len(words) <= MOST_LETTERS else f"{words[:MOST_LETTERS].rstrip()}…"
        self.setText(self.tr("Answer first: {question}").format(question=short) if words else "")


def sentence(told: Told) -> str:
    return translate("", told.text).format(**told.values)


def mark_in_a_sentence(mark: Said) -> str:
    if mark is Mark.AWAY:
        return translate("ImportPage", "away (word not known)")
    return translate("ImportPage", "not recorded") if mark is Unsaid.NOT_RECORDED else mark_within(mark)


def brought_in(plan: RegisterPlan) -> str:
    """12 sessions, 1 member and 313 marks are brought in; Undo takes them back."""
    marks = sum(plan.marks_by_kind.values()) + len(plan.replaced)
    counted = (
        (plan.new_sessions, translate("ImportPage", "1 session"), translate("ImportPage", "{n} sessions")),
        (plan.new_members, translate("ImportPage", "1 member"), translate("ImportPage", "{n} members")),
        (marks, translate("ImportPage", "1 mark"), translate("ImportPage", "{n} marks")),
    )
    told = [(one if count == 1 else several).format(n=count) for count, one, several in counted if count]
    words = translate("ImportPage", "Brought in: {what}. Undo takes it back.")
    return words.format(what=names_text(told)) if told else translate("ImportPage", "Brought in. Undo takes it back.")


def _place(**where: object) -> str:
    return translate("ImportPage", "{text} (line {line}, column {column})").format(**where)


WORDS = CountWords(day_text, mark_in_a_sentence, time_text, _place)
