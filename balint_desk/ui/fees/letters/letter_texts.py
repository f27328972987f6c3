"""The texts of letters about money owed, with the fields that are put in when one is written."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from balint_desk.core.fees.letters import letter_texts as texts
from balint_desk.core.fees.letters.letter_texts import FRIENDLY, LEVELS, OURS, Text
from balint_desk.core.money import Money
from balint_desk.documents.fees.papers.papers import PaperSheet
from balint_desk.store.fees.accounts.accounts import OpenInvoice
from balint_desk.store.fees.letters import letter_templates, letters
from balint_desk.store.fees.letters.letters import LetterCase
from balint_desk.store.practice.tables import Group
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fees.letters.letter_form import LetterForm
from balint_desk.ui.fees.letters.letter_words import fields_text, in_own_language, letter_sheet, template, values
from balint_desk.ui.widgets.cards import Muted, link_button, row

EXAMPLE_MINOR = 9000
SIX_WEEKS = timedelta(weeks=6)


class LetterTexts(LetterForm):
    """A text of which no letter can be made is refused, and the reason names what is wrong in it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Texts of letters"), self.tr("Keep"), LEVELS, parent)
        self.ours = link_button(self.tr("Back to our text"))
        with desk.store.read() as session:
            has_levels = letters.has_levels(session)
            self._before = {level: template(session, level) for level in LEVELS}
        self.add_fields(has_levels)
        words = self.tr("What stands in brackets is put in when a letter is written: {fields}.")
        self.add_below(Muted(words.format(fields=fields_text())))
        self.add_below(row(self.ours, None))
        self.show_level(FRIENDLY)
        self.ours.clicked.connect(self._show_ours)

    def keep_all(self) -> None:
        """All that were changed, as one change; the first that is refused is shown."""
        typed = self.take()
        for level, text in typed.items():
            if text != self._before[level]:
                self.show_level(level)
                texts.check(text)
        with self._desk.store.write(self.tr("Texts of letters")) as session:
            for level, text in typed.items():
                letter_templates.keep(session, level, text, self._before[level])

    def text_of(self, level: int) -> Text:
        return self._before[level]

    def sheet(self) -> PaperSheet:
        """A made-up letter of this text; the details of the leader are the real ones."""
        text, today = self.take()[self.level.value()], self._desk.today()
        since, name, number = today - SIX_WEEKS, self.tr("Dr Example"), self.tr("2026-001")
        with self._desk.store.read() as session:
            amount = Money(EXAMPLE_MINOR, session.get_one(Group, self._desk.group_id).currency)
            open_one = OpenInvoice(0, number, since, amount)
            case = LetterCase(
                0, name, "", "", amount, since, since, [open_one], amount - amount, FRIENDLY, [], None, None, ""
            )
            filled = texts.fill(text, values(session, case, self._desk.group_id, today))
            return letter_sheet(session, name, "", filled, today)

    def _show_ours(self) -> None:
        self.show_text(in_own_language(OURS[self.level.value()]))
