"""An invoice, a credit note or a receipt in the words and the form of the country, ready to be set on paper."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from balint_desk.core.fees.charging.session_fees import Tax
from balint_desk.core.fees.fee_words import Extra, Paper
from balint_desk.core.fees.invoices.invoices import Taxed, by_rate
from balint_desk.core.money import Money, total
from balint_desk.documents.fees.papers.papers import Fact, PaperPicture, PaperSheet, Payable, Sender
from balint_desk.documents.fees.papers.payment_codes import AskedTransfer, epc, swiss_slip
from balint_desk.store.base import Session
from balint_desk.store.fees.accounts import accounts
from balint_desk.store.fees.agreements.tables import Payer
from balint_desk.store.fees.invoices import invoices, issuer
from balint_desk.store.fees.invoices.issuer import Issuer
from balint_desk.store.fees.invoices.tables import Invoice, InvoiceLine
from balint_desk.store.practice import settings
from balint_desk.ui.base.language import language_code
from balint_desk.ui.base.money_texts import percent_text
from balint_desk.ui.base.texts import full_day, money_text
from balint_desk.ui.fees.invoices.invoice_words import days_words, paper_name

translate = QCoreApplication.translate
A4, LETTER = "a4", "us-letter"


def invoice_sheet(session: Session, invoice: Invoice) -> PaperSheet:
    """An invoice or a credit note, issued or still a draft."""
    own, lines = issuer.get(session), invoices.lines(session, invoice.id)
    taxed = by_rate([(Tax(line.tax_rate, line.tax_words), line.amount) for line in lines], invoice.currency)
    rates = any(one.tax.rate for one in taxed)
    due = total([line.amount for line in lines], invoice.currency)
    name, left = paper_name(invoice), _left(session, invoice, due)
    to_pay = invoice.paper is Paper.INVOICE and left.minor > 0
    slip = _slip(session, own, invoice, left) if to_pay else PaperPicture()
    return PaperSheet(
        title=name,
        heading=name,
        issuer=sender(own),
        recipient=invoice.recipient.splitlines(),
        facts=list(_facts(session, invoice, to_pay)),
        columns=_columns(rates),
        lines=[_line(line, rates) for line in lines],
        sums=[fact for one in taxed for fact in _sums(one)] if rates else [],
        total=(_total_words(invoice, left == due), money_text(due)),
        after=_after(due, left),
        opening=_opening(session, invoice),
        sentences=_sentences(own, taxed),
        pay=_pay(own, invoice) if to_pay and not slip.picture else Payable(),
        code=_code(session, own, invoice, left) if to_pay and not slip.picture else PaperPicture(),
        slip=slip,
        footer=f"{own.name} · {name}",
        size=paper_size(),
        lang=language_code(),
    )


def sender(own: Issuer) -> Sender:
    """Who issues it, as it stands at the head of every paper."""
    lines = own.address.splitlines()
    if own.tax_number:
        lines.append(translate("Invoices", "Tax number {number}").format(number=own.tax_number))
    if own.vat_number:
        lines.append(translate("Invoices", "VAT number {number}").format(number=own.vat_number))
    return Sender(own.name, lines)


def paper_size() -> str:
    """Letter where inches are used, else A4."""
    return LETTER if QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem else A4


def _facts(session: Session, invoice: Invoice, to_pay: bool) -> Iterator[Fact]:
    yield translate("Invoices", "Date"), full_day(invoice.day)
    if invoice.due is not None and to_pay:
        yield translate("Invoices", "To be paid by"), full_day(invoice.due)
    if invoice.first_day is not None and invoice.last_day is not None:
        yield translate("Invoices", "For the time"), days_words(invoice.first_day, invoice.last_day)
    if invoice.group_name:
        yield translate("Invoices", "Group"), invoice.group_name
    if invoice.reference:
        yield translate("Invoices", "Your reference"), invoice.reference
    vat_number = session.get_one(Payer, invoice.payer_id).vat_number
    if vat_number:
        yield translate("Invoices", "Your VAT number"), vat_number


def _columns(rates: bool) -> list[str]:
    what, amount = translate("Invoices", "What for"), translate("Invoices", "Amount")
    return [what, translate("Invoices", "Tax"), amount] if rates else [what, amount]


def _line(line: InvoiceLine, rates: bool) -> list[str]:
    rate = [_percent(line.tax_rate) if line.tax_rate is not None else ""] if rates else []
    return [line.words, *rate, money_text(line.amount)]


def _sums(one: Taxed) -> Iterator[Fact]:
    """Net and tax of a rate; what holds no tax is said in one line."""
    if one.tax.rate is None:
        yield translate("Invoices", "Without tax"), money_text(one.gross)
        return
    words = one.tax.words or translate("Invoices", "tax")
    tax = f"{_percent(one.tax.rate)} {words}"
    yield translate("Invoices", "Net, at {tax}").format(tax=tax), money_text(one.net)
    yield tax, money_text(one.part)


def _percent(rate: int) -> str:
    return f"{percent_text(rate)}\N{NO-BREAK SPACE}%"


def _left(session: Session, invoice: Invoice, due: Money) -> Money:
    """What is still to be paid: money in hand and payments that came before count. A credit note asks for nothing."""
    return due if invoice.paper is Paper.CREDIT_NOTE else accounts.left_of(session, invoice)


def _total_words(invoice: Invoice, nothing_paid: bool) -> str:
    to_pay = invoice.paper is Paper.INVOICE and nothing_paid
    return translate("Invoices", "To be paid") if to_pay else translate("Invoices", "Total")


def _after(due: Money, left: Money) -> list[Fact]:
    """What was paid before it was issued."""
    if left == due:
        return []
    return [
        (translate("Invoices", "Paid already"), money_text(due - left)),
        (translate("Invoices", "Still to be paid"), money_text(left)),
    ]


def _opening(session: Session, invoice: Invoice) -> str:
    """What a credit note puts right, and why."""
    if invoice.credits_id is None:
        return invoice.words
    before = session.get_one(Invoice, invoice.credits_id)
    words = translate("Invoices", "This puts right {paper} of {day}: {reason}")
    return words.format(paper=paper_name(before), day=full_day(before.day), reason=invoice.words)


def _sentences(own: Issuer, taxed: Sequence[Taxed]) -> list[str]:
    """Why there is no tax: as it was agreed, or as it usually is."""
    untaxed = [one.tax.words or own.exemption for one in taxed if one.tax.rate is None]
    return [words for words in dict.fromkeys(untaxed) if words]


def account_facts(own: Issuer) -> list[Fact]:
    """Where money goes, as far as it is known."""
    facts = [
        (translate("Invoices", "Account"), own.account),
        (translate("Invoices", "IBAN"), own.iban),
        (translate("Invoices", "BIC"), own.bic),
    ]
    return [fact for fact in facts if fact[1]]


def _pay(own: Issuer, invoice: Invoice) -> Payable:
    there = account_facts(own)
    if not there:
        return Payable()
    to = (translate("Invoices", "To"), own.name)
    words = (translate("Invoices", "With the words"), invoice.number or translate("Invoices", "the number"))
    return Payable(translate("Invoices", "How to pay"), [to, *there, words])


def _asked(own: Issuer, invoice: Invoice, due: Money) -> AskedTransfer:
    return AskedTransfer(
        own.name, own.address.splitlines(), own.iban, own.bic, due, invoice.number or paper_name(invoice)
    )


def _wanted(session: Session) -> bool:
    return Extra.QR in settings.get(session, settings.ALSO_NEED)


def _code(session: Session, own: Issuer, invoice: Invoice, due: Money) -> PaperPicture:
    picture = epc(_asked(own, invoice, due)) if _wanted(session) else ""
    return PaperPicture(picture, translate("Invoices", "Scan with your bank's app") if picture else "")


def _slip(session: Session, own: Issuer, invoice: Invoice, due: Money) -> PaperPicture:
    recipient = invoice.recipient.splitlines()
    picture = swiss_slip(_asked(own, invoice, due), recipient, language_code()) if _wanted(session) else ""
    return PaperPicture(picture, translate("Invoices", "Scan with your bank's app") if picture else "")
