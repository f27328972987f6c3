"""How agreements, reasons and what is owed are said, in the table and on the cards alike."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from balint_desk.core.fees.charging.session_fees import Terms, Why
from balint_desk.core.fees.fee_words import BY_SESSION, Basis, FreeFrom, Joining, OnLeave, Way
from balint_desk.core.money import Money
from balint_desk.store.fees.agreements.agreements import ShownAgreement
from balint_desk.ui.base.language import QT_TRANSLATE_NOOP
from balint_desk.ui.base.texts import count_word, day_and_month, day_text, money_text, month_text, said

translate = QCoreApplication.translate
NOTHING = "\N{EM DASH}"
HUNDREDTHS, DECIMALS = 100, 2
"""A percentage is kept in hundredths of a percent."""

EACH = {
    Basis.PLACE: QT_TRANSLATE_NOOP("Fees", "{amount} a session, here or not"),
    Basis.ATTENDED: QT_TRANSLATE_NOOP("Fees", "{amount} a session, only when here"),
    Basis.MONTH: QT_TRANSLATE_NOOP("Fees", "{amount} a month"),
    Basis.TERM: QT_TRANSLATE_NOOP("Fees", "{amount} a term"),
    Basis.YEAR: QT_TRANSLATE_NOOP("Fees", "{amount} a year"),
}
BASES = {
    Basis.PLACE: QT_TRANSLATE_NOOP("Fees", "Each session, here or not"),
    Basis.ATTENDED: QT_TRANSLATE_NOOP("Fees", "Each session, only when here"),
    Basis.MONTH: QT_TRANSLATE_NOOP("Fees", "Each month"),
    Basis.TERM: QT_TRANSLATE_NOOP("Fees", "Each term"),
    Basis.YEAR: QT_TRANSLATE_NOOP("Fees", "Each year"),
}
basis_text = said(BASES, "Fees")
JOINING = {
    Joining.BY_DAYS: QT_TRANSLATE_NOOP("Fees", "by days when joining or leaving within it"),
    Joining.WHOLE: QT_TRANSLATE_NOOP("Fees", "whole when joining or leaving within it"),
}
WAYS = {
    Way.TRANSFER: QT_TRANSLATE_NOOP("Fees", "Transfer"),
    Way.CASH: QT_TRANSLATE_NOOP("Fees", "Cash"),
    Way.CARD: QT_TRANSLATE_NOOP("Fees", "Card"),
    Way.CHEQUE: QT_TRANSLATE_NOOP("Fees", "Cheque"),
}
way_text = said(WAYS, "Fees")
WAYS_WITHIN = {
    Way.TRANSFER: QT_TRANSLATE_NOOP("Fees", "transfer"),
    Way.CASH: QT_TRANSLATE_NOOP("Fees", "cash"),
    Way.CARD: QT_TRANSLATE_NOOP("Fees", "card"),
    Way.CHEQUE: QT_TRANSLATE_NOOP("Fees", "cheque"),
}
way_within = said(WAYS_WITHIN, "Fees")
"""Behind what was done: paid, transfer."""


def amount_or_dash(amount: Money) -> str:
    return money_text(amount) if amount else NOTHING


def agreed_text(agreed: ShownAgreement | None) -> str:
    """£30 a session, here or not; £20 a session, reduced; no fee: trainee; not yet spoken of."""
    if agreed is None:
        return translate("Fees", "not yet spoken of")
    if agreed.agreed_on is None:
        return translate("Fees", "spoken of, nothing agreed yet")
    if agreed.terms is None:
        words = translate("Fees", "no fee: {reason}") if agreed.reason else translate("Fees", "no fee")
        return words.format(reason=agreed.reason)
    return _with_whom(agreed.terms, reduced=agreed.usual is not None, paid_by=agreed.paid_by)


def _with_whom(terms: Terms, *, reduced: bool, paid_by: str) -> str:
    amount = money_text(terms.amount, short=True)
    if not (reduced or paid_by):
        return translate("Fees", EACH[terms.basis]).format(amount=amount)
    short = (
        translate("Fees", "{amount} a session") if terms.basis in BY_SESSION else translate("Fees", EACH[terms.basis])
    )
    parts = [short.format(amount=amount)]
    if reduced:
        parts.append(translate("Fees", "reduced"))
    if paid_by:
        parts.append(translate("Fees", "paid by {name}").format(name=paid_by))
    return ", ".join(parts)


def terms_text(terms: Terms) -> str:
    """£30 a session, here or not; two free absences a year."""
    amount = money_text(terms.amount, short=True)
    return "; ".join([translate("Fees", EACH[terms.basis]).format(amount=amount), *_conditions(terms)])


def conditions_text(agreed: ShownAgreement) -> str:
    """Two free absences a year; free when told 24 hours before; agreed 18/11/2023."""
    parts = _conditions(agreed.terms) if agreed.terms else []
    if agreed.reason and agreed.terms:
        parts.append(agreed.reason)
    if agreed.agreed_on:
        parts.append(translate("Fees", "agreed {day}").format(day=day_text(agreed.agreed_on)))
    elif agreed.spoken_on:
        parts.append(translate("Fees", "spoken of {day}").format(day=day_text(agreed.spoken_on)))
    return "; ".join(parts)


def _conditions(terms: Terms) -> list[str]:
    parts = []
    if terms.basis is Basis.PLACE:
        parts = [_free_text(terms)] if terms.free_absences else []
        if terms.notice_hours is not None:
            words = translate("Fees", "free when told {hours} hours before")
            parts.append(words.format(hours=terms.notice_hours))
        if terms.on_leave is OnLeave.FULL:
            parts.append(translate("Fees", "agreed leave is charged"))
        elif terms.on_leave is OnLeave.PART:
            words = translate("Fees", "agreed leave: {percent} % is charged")
            parts.append(words.format(percent=terms.leave_percent))
    elif terms.basis not in BY_SESSION:
        if terms.joining is not Joining.BY_SESSIONS:
            parts.append(translate("Fees", JOINING[terms.joining]))
        if terms.instalments > 1:
            parts.append(translate("Fees", "in {n} parts").format(n=count_word(terms.instalments)))
    return [*parts, *_tax_text(terms)]


def _free_text(terms: Terms) -> str:
    if terms.free_absences == 1:
        words = translate("Fees", "one free absence a year")
    else:
        words = translate("Fees", "{n} free absences a year").format(n=count_word(terms.free_absences))
    if terms.free_from is FreeFrom.JOINING:
        return translate("Fees", "{what}, from joining").format(what=words)
    return words


def _tax_text(terms: Terms) -> list[str]:
    """20 % VAT in it; or why there is none."""
    if terms.tax.rate is None:
        return [terms.tax.words] if terms.tax.words else []
    name = terms.tax.words or translate("Fees", "tax")
    words = translate("Fees", "{rate} % {name} in it")
    return [words.format(rate=percent_text(terms.tax.rate), name=name)]


def percent_text(hundredths: int) -> str:
    """19, 7.5: without the sign."""
    whole, rest = divmod(hundredths, HUNDREDTHS)
    decimals = str(rest).rjust(DECIMALS, "0").rstrip("0")
    return f"{whole}{QLocale().decimalPoint()}{decimals}" if decimals else str(whole)


def why_text(reason: Why) -> str:
    """The reason of a line in the language of the window."""
    return translate("", reason.text).format(**{name: _value_text(name, value) for name, value in reason.values})


def _value_text(name: str, value: object) -> object:
    match value:
        case Why():
            return why_text(value)
        case date():
            return month_text(value) if name == "month" else day_and_month(value)
    return value


def owes_text(owes: Money, in_hand: Money) -> str:
    """£60.00; £40.00 in hand; a dash for neither."""
    if in_hand and not owes:
        return translate("Fees", "{amount} in hand").format(amount=money_text(in_hand))
    return amount_or_dash(owes)
