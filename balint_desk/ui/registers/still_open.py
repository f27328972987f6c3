"""Beside "Bring in": what keeps it grey; and what was brought in by it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from balint_desk.store.registers.register_plan import RegisterPlan
from balint_desk.ui.base.texts import names_text
from balint_desk.ui.widgets.cards import Muted

MOST_LETTERS = 90
"""A question that lists many names is told by its beginning."""
translate = QCoreApplication.translate


class StillOpen(Muted):
    """Says which question comes first, or that nothing is left to bring in; else nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_plan(self, plan: RegisterPlan) -> None:
        nothing = plan.changes_nothing and not plan.differing
        self.setText(self.tr("All of it is there already. Nothing is left to bring in.") if nothing else "")

    def show_question(self, words: str) -> None:
        short = words if len(words) <= MOST_LETTERS else f"{words[:MOST_LETTERS].rstrip()}…"
        self.setText(self.tr("Answer first: {question}").format(question=short) if words else "")


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
