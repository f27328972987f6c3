"""What bringing a register in would change: the counts, and what is to be known of them."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from balint_desk.core.registers.understood_register import Said, Unsaid
from balint_desk.core.words import Mark
from balint_desk.documents.registers.counts_in_words import CountWords, Told, counts, notes, nothing_new
from balint_desk.store.registers.register_plan import RegisterPlan
from balint_desk.ui.base.texts import day_text, mark_within, time_text

translate = QCoreApplication.translate


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


def sentence(told: Told) -> str:
    return translate("", told.text).format(**told.values)


def mark_in_a_sentence(mark: Said) -> str:
    if mark is Mark.AWAY:
        return translate("ImportPage", "away (word not known)")
    return translate("ImportPage", "not recorded") if mark is Unsaid.NOT_RECORDED else mark_within(mark)


def _place(**where: object) -> str:
    return translate("ImportPage", "{text} (line {line}, column {column})").format(**where)


WORDS = CountWords(day_text, mark_in_a_sentence, time_text, _place)
