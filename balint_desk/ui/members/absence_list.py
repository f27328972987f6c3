"""The coming absences of a member, each to be taken back."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from balint_desk.core.words import Absence
from balint_desk.store.members import absences
from balint_desk.store.members.tables import FutureAbsence
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import day_text
from balint_desk.ui.practice.absence_dialog import AbsenceDialog
from balint_desk.ui.widgets.button_lines import cursor_kept, throw_away
from balint_desk.ui.widgets.cards import column, label, link_button, row

translate = QCoreApplication.translate


class AbsenceList(QWidget):
    """Takes no room while nothing is known; the last day of an absence is still in it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.lines: list[QWidget] = []
        self._layout = column(space=0)
        self.setLayout(self._layout)
        self.hide()

    def show_person(self, person_id: int) -> None:
        with self._desk.store.read() as session:
            known = absences.coming(session, self._desk.group_id, self._desk.today(), person_id)
        with cursor_kept(lambda: self.lines):
            throw_away(*self.lines)
            self.lines = [self._line(absence) for absence in known]
            for line in self.lines:
                self._layout.addWidget(line)
            self.setVisible(bool(known))

    def _line(self, absence: FutureAbsence) -> QWidget:
        words, edit, remove = absence_words(absence), link_button(self.tr("Edit")), link_button(self.tr("Remove"))
        edit.setAccessibleName(self.tr("Edit: {what}").format(what=words))
        edit.clicked.connect(lambda _, absence_id=absence.id: self._edit(absence_id))
        remove.setAccessibleName(self.tr("Remove: {what}").format(what=words))
        remove.clicked.connect(lambda _, absence_id=absence.id: self._remove(absence_id))
        line = QWidget()
        line.setLayout(row(label(words), None, edit, remove))
        return line

    def _edit(self, absence_id: int) -> None:
        dialog = AbsenceDialog(self._desk, parent=self)
        dialog.change(absence_id)
        dialog.open()

    def _remove(self, absence_id: int) -> None:
        with self._desk.store.write(self.tr("Remove absence")) as session:
            absences.delete(session, absence_id)


def absence_words(absence: FutureAbsence) -> str:
    """Away from … to …; leave that was agreed is told as such."""
    first, last = day_text(absence.first_day), day_text(absence.last_day)
    leave = absence.kind is Absence.LEAVE
    if first == last:
        one = (
            translate("AbsenceList", "On agreed leave on {day}") if leave else translate("AbsenceList", "Away on {day}")
        )
        return one.format(day=first)
    several = (
        translate("AbsenceList", "On agreed leave from {first} to {last}")
        if leave
        else translate("AbsenceList", "Away from {first} to {last}")
    )
    return several.format(first=first, last=last)
