"""A letter about money owed, ready to be set on paper."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from balint_desk.core.fees.letters.letter_texts import Text, paragraphs
from balint_desk.documents.fees.papers.papers import PaperSheet, Sender
from balint_desk.store.base import Session
from balint_desk.store.fees.invoices import issuer
from balint_desk.ui.base.language import language_code
from balint_desk.ui.base.texts import full_day
from balint_desk.ui.fees.invoices.invoice_sheet import paper_size
from balint_desk.ui.fees.letters.letter_words import leader_name

translate = QCoreApplication.translate
TAB = "    "


def letter_sheet(session: Session, name: str, address: str, text: Text, day: date) -> PaperSheet:
    """To whom, from whom, the day, and the words as they were written: no tax numbers, and nothing added."""
    leader = leader_name(session)
    return PaperSheet(
        title=text.subject,
        heading=text.subject,
        issuer=Sender(leader, issuer.get(session).address.splitlines()),
        recipient=[name, *address.splitlines()],
        facts=[(translate("Letters", "Date"), full_day(day))],
        sentences=["\n".join(lines).replace("\t", TAB) for lines in paragraphs(text.words)],
        footer=leader,
        size=paper_size(),
        lang=language_code(),
    )
