"""How letters about money owed are said: their levels, what is put in for the fields of their texts, and the paper."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from balint_desk.core.fees.letters.letter_texts import FIRMER, FRIENDLY, LAST, Text, paragraphs
from balint_desk.documents.fees.papers.papers import PaperSheet, Sender
from balint_desk.store.base import Session
from balint_desk.store.fees.invoices import issuer
from balint_desk.store.fees.invoices.issuer import Issuer
from balint_desk.store.fees.letters import letter_templates
from balint_desk.store.fees.letters.letters import LetterCase
from balint_desk.store.practice import leaders
from balint_desk.store.practice.tables import Group
from balint_desk.ui.base.language import QT_TRANSLATE_NOOP, language_code
from balint_desk.ui.base.texts import full_day, money_text
from balint_desk.ui.fees.invoices.invoice_sheet import account_facts, paper_size

translate = QCoreApplication.translate
TAB = "    "
LEVELS = {
    FRIENDLY: QT_TRANSLATE_NOOP("Letters", "Friendly letter"),
    FIRMER: QT_TRANSLATE_NOOP("Letters", "Second, firmer letter"),
    LAST: QT_TRANSLATE_NOOP("Letters", "Last letter"),
}
FIELDS = {
    "name": QT_TRANSLATE_NOOP("Letters", "who pays"),
    "amount": QT_TRANSLATE_NOOP("Letters", "what is owed"),
    "since": QT_TRANSLATE_NOOP("Letters", "since when"),
    "list": QT_TRANSLATE_NOOP("Letters", "each open invoice"),
    "bank": QT_TRANSLATE_NOOP("Letters", "where to pay"),
    "leader": QT_TRANSLATE_NOOP("Letters", "your name"),
    "group": QT_TRANSLATE_NOOP("Letters", "the name of the group"),
    "day": QT_TRANSLATE_NOOP("Letters", "the day of the letter"),
}


def level_text(level: int) -> str:
    return translate("Letters", LEVELS[level])


def fields_text() -> str:
    """What can be named in a text, with what is put in for it."""
    return ", ".join(f"{{{name}}} {translate('Letters', words)}" for name, words in FIELDS.items())


def template(session: Session, level: int) -> Text:
    """The text of a level that is used now; ours in the language of the window."""
    found = letter_templates.current(session, level)
    return found.text if found.version else in_own_language(found.text)


def in_own_language(ours: Text) -> Text:
    return Text(translate("", ours.subject), translate("", ours.words))


def values(session: Session, case: LetterCase, group_id: int, day: date) -> dict[str, str]:
    """What is put in for each field: no session and no attendance is told, and the group only where a text names it."""
    return {
        "name": case.name,
        "amount": money_text(case.owes),
        "since": full_day(case.since),
        "list": _open(case),
        "bank": _bank(issuer.get(session)),
        "leader": leader_name(session),
        "group": session.get_one(Group, group_id).name,
        "day": full_day(day),
    }


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


def leader_name(session: Session) -> str:
    """As on invoices, or as the leader is called in the file."""
    return issuer.get(session).name or leaders.me(session).name


def kept_name(day: date) -> str:
    """How the file of a letter is called: it names nobody, since a name of a file is read by who passes."""
    return translate("Letters", "Letter {day}").format(day=day.isoformat())


def _open(case: LetterCase) -> str:
    words = translate("Letters", "Invoice {number} of {day}: {amount}")
    told = [
        words.format(number=invoice.number, day=full_day(invoice.day), amount=money_text(invoice.open))
        for invoice in case.invoices
    ]
    if told and case.loose:
        words = translate("Letters", "On no invoice yet: {amount}")
        told.append(words.format(amount=money_text(case.loose)))
    return "\n".join(told)


def _bank(own: Issuer) -> str:
    facts = account_facts(own)
    if not facts:
        return ""
    lines = [f"{name}: {value}" for name, value in facts]
    return "\n".join([translate("Letters", "Please pay to:"), *filter(None, [own.name]), *lines])
