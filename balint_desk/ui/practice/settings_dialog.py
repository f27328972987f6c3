"""Choices that belong to the practice: when the desk locks, whose public holidays are left out. And the language, which
belongs to the computer."""

from PySide6.QtWidgets import QWidget

from balint_desk.store.practice import settings
from balint_desk.ui.base import computer_settings as of_computer
from balint_desk.ui.base.country import countries
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.language import AS_THE_SYSTEM, LANGUAGES
from balint_desk.ui.fields.editors import ChoiceEditor, NumberEditor
from balint_desk.ui.fields.form_dialog import FormDialog

LONGEST = 240
MINUTES = {"idle_minutes": settings.IDLE_MINUTES, "write_up_idle_minutes": settings.WRITE_UP_IDLE_MINUTES}
NONE = "-"
"""Shown for no country, which the file keeps as an empty text, or as none if it was never chosen."""


class SettingsDialog(FormDialog):
    """Keeps what differs as one change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Settings"), self.tr("Keep"), parent)
        self._desk = desk
        self._minutes = {name: NumberEditor(least=1, most=LONGEST) for name in MINUTES}
        self._country = ChoiceEditor([(NONE, self.tr("No country")), *countries()])
        self._language = ChoiceEditor([(AS_THE_SYSTEM, self.tr("As the computer")), *LANGUAGES.items()])
        titles = self.tr("Lock after"), self.tr("While a write-up is open, after")
        for title, (name, editor) in zip(titles, self._minutes.items(), strict=True):
            self.add_field(name, title, editor, self.tr("minutes"))
        self.add_note(self.tr("Counted from the last key or move of the mouse."))
        self.add_field("holidays_of", self.tr("Public holidays of"), self._country)
        self.add_note(self.tr("A series of dates leaves them out."))
        self.add_field("language", self.tr("Language"), self._language)
        words = self.tr("From the next start on. Dates in figures, numbers and money stay as the computer has them.")
        self.add_note(words)
        self._show()

    def keep_all(self) -> None:
        values = self.values()
        country = "" if values["holidays_of"] == NONE else values["holidays_of"]
        with self._desk.store.write(self.tr("Change settings")) as session:
            for name, choice in MINUTES.items():
                settings.change(session, choice, values[name])
            if settings.get(session, settings.HOLIDAYS_OF) not in (country, country or None):
                settings.put(session, settings.HOLIDAYS_OF, country)
        of_computer.put(of_computer.LANGUAGE, values["language"])

    def _show(self) -> None:
        with self._desk.store.read() as session:
            for name, editor in self._minutes.items():
                editor.set_value(settings.get(session, MINUTES[name]))
            self._country.set_value(settings.get(session, settings.HOLIDAYS_OF) or NONE)
        self._language.set_value(of_computer.get(of_computer.LANGUAGE))
