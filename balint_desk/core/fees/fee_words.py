"""The fixed words of money that are kept in the file (rules 13 to 15). Texts on screen are made in ui."""

from enum import StrEnum


class Basis(StrEnum):
    """What a fee is for."""

    PLACE = "place"
    """A place at each session held, here or not."""
    ATTENDED = "attended"
    MONTH = "month"
    TERM = "term"
    YEAR = "year"


BY_SESSION = frozenset({Basis.PLACE, Basis.ATTENDED})


class FreeFrom(StrEnum):
    """The year in which so many absences are free."""

    CALENDAR_YEAR = "calendar-year"
    JOINING = "joining"


class OnLeave(StrEnum):
    """What a session on agreed leave costs."""

    FREE = "free"
    PART = "part"
    FULL = "full"


class Joining(StrEnum):
    """What is paid of a month, term or year in which someone joins or leaves."""

    BY_SESSIONS = "by-sessions"
    BY_DAYS = "by-days"
    WHOLE = "whole"


class AccountEntry(StrEnum):
    """What happened to the money on an account besides what was charged."""

    PAYMENT = "payment"
    PAID_BACK = "paid-back"
    TAKEN_BACK = "taken-back"
    """The counter-entry of a payment that bounced or was entered wrongly; both stay."""
    LET_GO = "let-go"


class Way(StrEnum):
    """How money came or went."""

    TRANSFER = "transfer"
    CASH = "cash"
    CARD = "card"
    CHEQUE = "cheque"


class Paper(StrEnum):
    """What an issued paper is: an invoice, or the credit note that puts one right."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit-note"


class Talk(StrEnum):
    """How money owed was brought up: the talk comes first, a letter second."""

    SPOKE = "spoke"
    LETTER = "letter"


class CostKind(StrEnum):
    """What a group costs."""

    ROOM = "room"
    REFRESHMENTS = "refreshments"
    SUPERVISION = "supervision"
    TRAVEL = "travel"
    INSURANCE = "insurance"
    SOCIETIES = "societies"
    """Membership of societies."""
    CO_LEADER = "co-leader"
    """The co-leader's share."""
    OTHER = "other"


class Extra(StrEnum):
    """What few need, and is shown only where it was switched on."""

    TAX = "tax"
    QR = "qr"
    """A code to scan with the bank's app."""
    BANK = "bank"
    LEVELS = "levels"
    """Levels of letters."""
    INSTALMENTS = "instalments"
    AGES = "ages"
    """How old what is owed is, in columns."""
    CLOSING = "closing"
    """Closed periods."""
    TAX_ADVISER = "tax-adviser"
    """What a tax adviser wants."""
