"""Choices that belong to the practice: when the desk locks, whose public holidays are left out. And the language, which
belongs to the computer."""

from PySide6.QtWidgets import QWidget

from balint_desk.store import settings
from balint_desk.ui import settings as of_computer
from balint_desk.ui.country import countries
from balint_desk.ui.desk import Desk
from balint_desk.ui.editors import ChoiceEditor, NumberEditor
from balint_desk.ui.form_dialog import FormDialog
from balint_desk.ui.language import AS_THE_SYSTEM, LANGUAGES

LONGEST = 240
CHOICES = {
    "idle_minutes": settings.IDLE_MINUTES,
    "write_up_idle_minutes": settings.WRITE_UP_IDLE_MINUTES,
    "holidays_of": settings.HOLIDAYS_OF,
}
NONE = "-"
"""Shown for no country, which the file keeps as an empty text, or as none if it was never chosen."""


class SettingsDialog(FormDialog):
    """Keeps what differs as one change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Settings"), self.tr("Keep"), parent)
        self._desk = desk
        minutes = self.tr("minutes")
        self.add_field("idle_minutes", self.tr("Lock after"), NumberEditor(least=1, most=LONGEST), minutes)
        words = self.tr("While a write-up is open, after")
        self.add_field("write_up_idle_minutes", words, NumberEditor(least=1, most=LONGEST), minutes)
        self.add_note(self.tr("Counted from the last key or move of the mouse."))
        choice = ChoiceEditor([(NONE, self.tr("No country")), *countries()])
        self.add_field("holidays_of", self.tr("Public holidays of"), choice)
        self.add_note(self.tr("A series of dates leaves them out."))
        languages = ChoiceEditor([(AS_THE_SYSTEM, self.tr("As the computer")), *LANGUAGES.items()])
        self.add_field("language", self.tr("Language"), languages)
        words = self.tr("From the next start on. Dates in figures, numbers and money stay as the computer has them.")
        self.add_note(words)
        self._show()

    def keep_all(self) -> None:
        values = {name: "" if value == NONE else value for name, value in self.values().items()}
        with self._desk.store.write(self.tr("Change settings")) as session:
            for name, choice in CHOICES.items():
                if settings.get(session, choice) not in (values[name], values[name] or None):
                    settings.put(session, choice, values[name])
        of_computer.put(of_computer.LANGUAGE, values["language"])

    def _show(self) -> None:
        with self._desk.store.read() as session:
            for name, choice in CHOICES.items():
                self.editors[name].set_value(settings.get(session, choice) or NONE)
        self.editors["language"].set_value(of_computer.get(of_computer.LANGUAGE))
