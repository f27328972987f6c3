"""A letter about money owed: the text stands there filled in, is changed as wanted, and kept as it goes out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from balint_desk.core.fees.letters import letter_texts as texts
from balint_desk.core.fees.letters.letter_texts import LEVELS, Text
from balint_desk.core.members.mail_addresses import address
from balint_desk.core.refused import Refused
from balint_desk.documents import private_file
from balint_desk.documents.fees.papers import email_draft, papers
from balint_desk.documents.fees.papers.email_draft import Addressee, Attached
from balint_desk.documents.fees.papers.papers import PaperSheet
from balint_desk.store.fees.invoices import issuer
from balint_desk.store.fees.letters import letters
from balint_desk.store.fees.letters.letters import Letter, LetterCase
from balint_desk.store.fees.year import closing
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.base.texts import day_text, full_day, money_text
from balint_desk.ui.fees.accounts.entry_texts import excused_text
from balint_desk.ui.fees.letters.letter_form import LetterForm
from balint_desk.ui.fees.letters.letter_words import kept_name, letter_sheet, level_text, template, values
from balint_desk.ui.fields.editors import DayEditor
from balint_desk.ui.widgets.cards import Muted, label
from balint_desk.ui.widgets.file_dialogs import ask_save, look_at
from balint_desk.ui.widgets.message_boxes import warn_of_leaving
from balint_desk.ui.widgets.plain_pdf import file_name

AHEAD = timedelta(days=7)
"""A letter may go out in the coming days."""


class LetterDayEditor(DayEditor):
    """Today at first; at most a week from now, and not before the money is owed or in a closed time."""

    def __init__(self, since: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._since, self._last = min(since, today), today + AHEAD
        self.set_value(today)

    def value(self) -> date | None:
        day = super().value()
        if day is not None and not self._since <= day <= self._last:
            raise Refused(
                "A letter about this money is dated between {since} and {last}.", since=self._since, last=self._last
            )
        return day


@dataclass(frozen=True, slots=True)
class _File:
    """What is to lie outside the encrypted file, and what is done with it then."""

    name: str
    kind: str
    content: bytes
    then: Callable[[Path], object] = lambda _: None


class LetterDialog(LetterForm):
    """Nothing is kept before there is a place for the file; then both are written, or neither. It sends nothing."""

    told = Signal(str)

    def __init__(self, desk: Desk, case: LetterCase, parent: QWidget | None = None) -> None:
        title = self.tr("A letter to {name}").format(name=case.name)
        levels = [one for one in LEVELS if one <= case.level]
        super().__init__(desk, title, self.tr("Keep and save as PDF…"), levels, parent)
        self._case, self._day = case, desk.today()
        with desk.store.read() as session:
            self.day = LetterDayEditor(closing.open_day(session, case.since), self._day)
        self.email = self.add_button(self.tr("Keep and open as e-mail…"))
        self.attach = QCheckBox(self.tr("With the PDF in the e-mail"))
        self._lay_out()
        self.show_level(case.level)
        self.email.clicked.connect(self.accept_as_email)
        self.day.edited.connect(self._on_day)

    def accept(self) -> None:
        """As a PDF, once it was said that it lies open."""
        letter, pdf = self._letter(), papers.pdf(self.sheet())
        self._ask(letter, pdf, _File(self._file_name(), self.tr("PDF (*.pdf)"), pdf))

    def accept_as_email(self) -> None:
        """As a draft that the user's own mail program opens."""
        letter, pdf = self._letter(), papers.pdf(self.sheet())
        name = Path(self._file_name()).with_suffix(".eml").name
        self._ask(letter, pdf, _File(name, self.tr("E-mail draft (*.eml)"), self._draft(letter, pdf), look_at))

    def _letter(self) -> Letter:
        self._day = self._value(self.day)
        text = Text(self._value(self.subject), self._value(self.words))
        return Letter(self._case.payer_id, self._case.owes.currency, self._day, self.level.value(), text)

    def sheet(self) -> PaperSheet:
        text = self._letter().text
        with self._desk.store.read() as session:
            return letter_sheet(session, self._case.name, self._case.address, text, self._day)

    def text_of(self, level: int) -> Text:
        with self._desk.store.read() as session:
            put_in = values(session, self._case, self._desk.group_id, self._day)
            return texts.fill(template(session, level), put_in)

    def _on_day(self) -> None:
        """A text that nobody has changed says the new day."""
        try:
            day = self.day.value()
        except Refused:
            return
        typed = self.take()
        for level in [one for one, text in typed.items() if text == self.text_of(one)]:
            del typed[level]
        self._day = day or self._day
        self.show_text(typed.get(self.level.value()) or self.text_of(self.level.value()))

    def _draft(self, letter: Letter, pdf: bytes) -> bytes:
        attached = [Attached(self._file_name(), pdf)] if self.attach.isChecked() else []
        to = Addressee(self._case.name, self._case.email)
        with self._desk.store.read() as session:
            own = issuer.get(session)
        return email_draft.draft(
            to, letter.text.subject, letter.text.words, attached, by=Addressee(own.name, own.email)
        )

    def _ask(self, letter: Letter, pdf: bytes, file: _File) -> None:
        """Say that it is not encrypted, ask where it goes, and only then keep it."""

        def chosen(path: Path) -> None:
            self._keep(letter, pdf, path, file.content)
            file.then(path)

        title = self.tr("Save {name}").format(name=file.name)
        text = self.tr("What is saved outside this file is not encrypted.")
        more = self.tr(
            "Whoever gets at it there can read it. Delete it when it is done with: the letter stays on the account, "
            "inside the encrypted file, and no longer changes."
        )
        warn_of_leaving(self, text, more, lambda: ask_save(self, title, Path.home() / file.name, chosen, file.kind))

    def _keep(self, letter: Letter, pdf: bytes, path: Path, content: bytes) -> None:
        """The letter on the account and the file outside: both, or neither."""
        with self._desk.store.write(self.tr("Keep letter"), last=True) as session:
            letters.keep(session, letter, pdf)
            private_file.write(path, content)
        words = self.tr("Kept on the account: {letter}, {amount} owed. Saved as {path}.")
        amount = money_text(self._case.owes)
        self.told.emit(words.format(letter=level_text(letter.level), amount=amount, path=path))
        self.done(QDialog.DialogCode.Accepted)

    def _file_name(self) -> str:
        return file_name(kept_name(self._day))

    def _lay_out(self) -> None:
        words = self.tr("{amount} is owed since {day}.")
        self.add_note(words.format(amount=money_text(self._case.owes), day=full_day(self._case.since)))
        self.add_note(self._before())
        for told in self._told():
            self._rows.addWidget(label(told, "watch", wrap=True), self._rows.rowCount(), 0, 1, 2)
        with self._desk.store.read() as session:
            self.add_fields(letters.has_levels(session))
        self.add_field("day", self.tr("Date"), self.day)
        self.add_below(Muted(self._to_whom()))
        self.add_below(self.attach)

    def _before(self) -> str:
        """The step before this letter: another letter, or a word between the two."""
        case = self._case
        if case.written:
            words = self.tr("Written before: {letter}, {day}.")
            return words.format(letter=level_text(case.written[0].level), day=day_text(case.written[0].day))
        if case.spoken is not None:
            return self.tr("Spoken of on {day}.").format(day=day_text(case.spoken))
        return self.tr("It is not noted that you spoke about it. A word between you is the easier first step.")

    def _told(self) -> Iterator[str]:
        """What speaks for waiting with it."""
        case = self._case
        if case.excused_until is not None:
            yield excused_text(case.excused_until, case.excused_words)
        if case.to_pay_by > self._day:
            yield self.tr("None of it is late: it is to be paid by {day}.").format(day=day_text(case.to_pay_by))

    def _to_whom(self) -> str:
        email = self._case.email
        if not email:
            return self.tr("No e-mail address is known of them, so the e-mail is addressed to nobody yet.")
        if address(email) is None:
            words = self.tr("“{email}” is no address the e-mail could go to, so it is addressed to nobody yet.")
        else:
            words = self.tr("As an e-mail it is addressed to {email}. Nothing is sent before you send it.")
        return words.format(email=email)
