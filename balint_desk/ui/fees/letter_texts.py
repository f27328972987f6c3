"""The texts of letters about money owed, with the fields that are put in when one is written."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from balint_desk.core import letters as texts
from balint_desk.core.letters import FRIENDLY, LEVELS, OURS, Text
from balint_desk.core.money import Money
from balint_desk.documents.papers import Sheet
from balint_desk.store import letter_templates, letters
from balint_desk.store.letters import Case, Open
from balint_desk.store.models import Group
from balint_desk.ui.cards import Muted, link_button, row
from balint_desk.ui.desk import Desk
from balint_desk.ui.editors import ChoiceEditor, LineEditor
from balint_desk.ui.fees.letter_sheet import letter_sheet
from balint_desk.ui.fees.letter_words import fields_text, in_own_language, level_text, template, values
from balint_desk.ui.fees.paper_view import PaperView
from balint_desk.ui.form_dialog import FormDialog
from balint_desk.ui.page_editor import PageEditor

WIDE = 640
EXAMPLE_MINOR = 9000
SIX_WEEKS = timedelta(weeks=6)


class LetterTexts(FormDialog):
    """A text of which no letter can be made is refused, and the reason names what is wrong in it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Texts of letters"), self.tr("Keep"), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self.look = self.add_button(self.tr("Look at it…"), left=True)
        self.level = ChoiceEditor([(level, level_text(level)) for level in LEVELS], self)
        self.subject, self.words = LineEditor(), PageEditor()
        self.ours = link_button(self.tr("Back to our text"))
        with desk.store.read() as session:
            self._has_levels = letters.has_levels(session)
            self._before = {level: template(session, level) for level in LEVELS}
        self._typed = dict(self._before)
        self._shown = FRIENDLY
        self._lay_out()
        self._show_text()
        self.level.edited.connect(self._on_level)
        self.ours.clicked.connect(self._show_ours)
        self.look.clicked.connect(self._look)

    def keep_all(self) -> None:
        """All levels that were changed, as one change; the first that is refused is shown."""
        self._take()
        for level, text in self._typed.items():
            if text != self._before[level]:
                self._show_level(level)
                texts.check(text)
        with self._desk.store.write(self.tr("Texts of letters")) as session:
            for level, text in self._typed.items():
                letter_templates.keep(session, level, text, self._before[level])

    def _take(self) -> None:
        self._typed[self._shown] = Text(self.subject.value(), self.words.value())

    def _on_level(self) -> None:
        self._take()
        self._show_level(self.level.value())

    def _show_level(self, level: int) -> None:
        self._shown = level
        self.level.set_value(level)
        self._show_text()

    def _show_text(self) -> None:
        self.subject.set_value(self._typed[self._shown].subject)
        self.words.set_value(self._typed[self._shown].words)

    def _show_ours(self) -> None:
        self._typed[self._shown] = in_own_language(OURS[self._shown])
        self._show_text()

    def _look(self) -> None:
        self._take()
        PaperView(self._desk, self._example(self._typed[self._shown]), self).open()

    def _example(self, text: Text) -> Sheet:
        """A made-up letter of this text; the details of the leader are the real ones."""
        today = self._desk.today()
        since = today - SIX_WEEKS
        with self._desk.store.read() as session:
            amount = Money(EXAMPLE_MINOR, session.get_one(Group, self._desk.group_id).currency)
            nothing = amount - amount
            name, number = self.tr("Dr Example"), self.tr("2026-001")
            case = Case(
                0,
                name,
                "",
                "",
                amount,
                since,
                since,
                [Open(number, since, amount)],
                nothing,
                FRIENDLY,
                [],
                None,
                None,
                "",
            )
            filled = texts.fill(text, values(session, case, self._desk.group_id, today))
            return letter_sheet(session, name, "", filled, today)

    def _lay_out(self) -> None:
        self.setMinimumWidth(WIDE)
        if self._has_levels:
            self.add_field("level", self.tr("Which letter"), self.level)
        else:
            self.level.hide()
        self.add_field("subject", self.tr("Subject"), self.subject)
        self.add_field("words", self.tr("Text"), self.words)
        words = self.tr("What stands in brackets is put in when a letter is written: {fields}.")
        self.add_below(Muted(words.format(fields=fields_text())))
        self.add_below(row(self.ours, None))
