"""The tables of money: what was agreed, charged, invoiced, paid and spent.

Amounts are whole minor units in `minor`, always with their `currency` beside them; `amount` is both as Money.
"""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, composite, mapped_column

from balint_desk.core.fees.fee_words import AccountEntry, Basis, CostKind, FreeFrom, Joining, OnLeave, Paper, Talk, Way
from balint_desk.core.money import Money
from balint_desk.store.base import Kept, empty_text


class Payer(Kept):
    """Who pays: a member, or somebody else: an employer, a host organisation. What is owed is owed by a payer."""

    __tablename__ = "payer"

    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), unique=True)
    """None is somebody else, with a name of their own."""
    name: Mapped[str] = empty_text()
    address: Mapped[str] = empty_text()
    email: Mapped[str] = empty_text()
    reference: Mapped[str] = empty_text()
    """What they want to read on an invoice, an order number for instance."""
    vat_number: Mapped[str] = empty_text()
    excused_until: Mapped[date | None]
    """Spoken of: nothing is asked for before this day."""
    excused_words: Mapped[str] = empty_text()


class FeePlan(Kept):
    """A way to pay for a place in a group; its terms hold from a day on."""

    __tablename__ = "fee_plan"

    group_id: Mapped[int] = mapped_column(ForeignKey("group.id"), index=True)
    name: Mapped[str] = empty_text()


class FeeTerms(Kept):
    """The terms of a plan from a day on, until the next ones."""

    __tablename__ = "fee_terms"

    fee_plan_id: Mapped[int] = mapped_column(ForeignKey("fee_plan.id"))
    first_day: Mapped[date]
    basis: Mapped[Basis]
    minor: Mapped[int]
    currency: Mapped[str]
    amount: Mapped[Money] = composite("minor", "currency")
    """What is paid, tax included."""
    tax_rate: Mapped[int | None]
    """In hundredths of a percent; none is no tax."""
    tax_words: Mapped[str] = empty_text()
    """The name of the tax, or the sentence that says why there is none."""
    free_absences: Mapped[int] = mapped_column(default=0)
    """In a year, for announced ones."""
    free_from: Mapped[FreeFrom] = mapped_column(default=FreeFrom.CALENDAR_YEAR)
    notice_hours: Mapped[int | None]
    """Free when notice came at least so many hours before; none is never."""
    on_leave: Mapped[OnLeave] = mapped_column(default=OnLeave.FREE)
    leave_percent: Mapped[int] = mapped_column(default=50)
    joining: Mapped[Joining] = mapped_column(default=Joining.BY_SESSIONS)
    instalments: Mapped[int] = mapped_column(default=1)

    __table_args__ = (UniqueConstraint("fee_plan_id", "first_day"),)


class Term(Kept):
    """A term of a group, both days included."""

    __tablename__ = "term"

    group_id: Mapped[int] = mapped_column(ForeignKey("group.id"), index=True)
    name: Mapped[str]
    first_day: Mapped[date]
    last_day: Mapped[date]


class FeeAgreement(Kept):
    """What was agreed with a member from a day on, until the next agreement; or with the host of the whole group.

    Without a plan it is "no fee"; without `agreed_on` money was only spoken of yet, and nothing is charged.
    """

    __tablename__ = "fee_agreement"

    group_id: Mapped[int] = mapped_column(ForeignKey("group.id"), index=True)
    spell_id: Mapped[int | None] = mapped_column(ForeignKey("spell.id"))
    """None is the group as a whole, paid for by its host organisation."""
    first_day: Mapped[date]
    fee_plan_id: Mapped[int | None] = mapped_column(ForeignKey("fee_plan.id"), index=True)
    own_minor: Mapped[int | None]
    """Their own amount, in the currency of the plan, where it is not that of the plan."""
    reason: Mapped[str] = empty_text()
    """Why it is reduced, or why there is none."""
    payer_id: Mapped[int] = mapped_column(ForeignKey("payer.id"), index=True)
    spoken_on: Mapped[date | None]
    """When money was first spoken of."""
    agreed_on: Mapped[date | None]

    __table_args__ = (UniqueConstraint("spell_id", "first_day"),)


class Charge(Kept):
    """One line: what is to be paid for a session or a period, and why. What is charged never changes.

    A line put right later has a line of its own beside it, with the difference.
    """

    __tablename__ = "charge"

    group_id: Mapped[int] = mapped_column(ForeignKey("group.id"))
    payer_id: Mapped[int] = mapped_column(ForeignKey("payer.id"))
    spell_id: Mapped[int | None] = mapped_column(ForeignKey("spell.id"), index=True)
    group_session_id: Mapped[int | None] = mapped_column(ForeignKey("group_session.id"), index=True)
    """None is a period."""
    first_day: Mapped[date]
    last_day: Mapped[date]
    instalment: Mapped[int] = mapped_column(default=1)
    day: Mapped[date]
    """From when on it is owed."""
    minor: Mapped[int]
    currency: Mapped[str]
    amount: Mapped[Money] = composite("minor", "currency")
    proposed_minor: Mapped[int]
    """What the rule said, whatever the leader made of it; of a correction, by how much it says something else."""
    tax_rate: Mapped[int | None]
    tax_words: Mapped[str] = empty_text()
    why: Mapped[str]
    """The text of the reason and its values, as JSON."""
    reason: Mapped[str] = empty_text()
    """Why the leader changed it or left it out."""
    corrects_id: Mapped[int | None] = mapped_column(ForeignKey("charge.id"), index=True)

    __table_args__ = (
        Index("ix_charge_of_payer", "payer_id", "group_id", "currency", "day", "minor"),
        Index("ix_charge_of_group", "group_id", "payer_id", "currency", "day", "spell_id", "minor", "group_session_id"),
        Index(
            "uq_charge_session", "spell_id", "group_session_id", unique=True, sqlite_where=text("corrects_id IS NULL")
        ),
        Index(
            "uq_charge_period",
            "spell_id",
            "first_day",
            "instalment",
            unique=True,
            sqlite_where=text("corrects_id IS NULL AND group_session_id IS NULL"),
        ),
    )


class Invoice(Kept):
    """An invoice or a credit note: a draft until it is issued, and from then on frozen."""

    __tablename__ = "invoice"

    payer_id: Mapped[int] = mapped_column(ForeignKey("payer.id"), index=True)
    paper: Mapped[Paper] = mapped_column(default=Paper.INVOICE)
    number: Mapped[str | None] = mapped_column(unique=True)
    """None while it is a draft."""
    series: Mapped[str] = empty_text()
    """What its running number counts within: the year of the pattern."""
    running: Mapped[int | None]
    day: Mapped[date]
    due: Mapped[date | None]
    first_day: Mapped[date | None]
    """Period of service."""
    last_day: Mapped[date | None]
    currency: Mapped[str]
    recipient: Mapped[str] = empty_text()
    """Name and address as printed."""
    group_name: Mapped[str] = empty_text()
    """Only where it is wanted on the paper."""
    reference: Mapped[str] = empty_text()
    words: Mapped[str] = empty_text()
    credits_id: Mapped[int | None] = mapped_column(ForeignKey("invoice.id"), index=True)
    """The invoice a credit note puts right."""
    issued_at: Mapped[datetime | None]
    attachment_id: Mapped[int | None] = mapped_column(ForeignKey("attachment.id"))

    __table_args__ = (UniqueConstraint("paper", "series", "running"),)


class InvoiceLine(Kept):
    """A charge on an invoice, as it is printed."""

    __tablename__ = "invoice_line"

    invoice_id: Mapped[int] = mapped_column(ForeignKey("invoice.id"), index=True)
    charge_id: Mapped[int] = mapped_column(ForeignKey("charge.id"), unique=True)
    place: Mapped[int]
    words: Mapped[str]
    minor: Mapped[int]
    currency: Mapped[str]
    amount: Mapped[Money] = composite("minor", "currency")
    tax_rate: Mapped[int | None]
    tax_words: Mapped[str] = empty_text()


class Payment(Kept):
    """Money on an account: a payment, money paid back, a counter-entry, or what was let go.

    `minor` is what it takes off what is owed: below nought for money paid back and for a counter-entry.
    """

    __tablename__ = "payment"

    payer_id: Mapped[int] = mapped_column(ForeignKey("payer.id"))
    entry: Mapped[AccountEntry] = mapped_column(default=AccountEntry.PAYMENT)
    day: Mapped[date]
    minor: Mapped[int]
    currency: Mapped[str]
    amount: Mapped[Money] = composite("minor", "currency")
    way: Mapped[Way | None]
    reference: Mapped[str] = empty_text()
    words: Mapped[str] = empty_text()
    takes_back_id: Mapped[int | None] = mapped_column(ForeignKey("payment.id"), unique=True)
    receipt_id: Mapped[int | None] = mapped_column(ForeignKey("attachment.id"))
    receipt_number: Mapped[int | None] = mapped_column(unique=True)
    """Of the receipt for cash, counted through all of them."""
    bank_line_id: Mapped[int | None] = mapped_column(ForeignKey("bank_line.id"), index=True)
    entered: Mapped[datetime]

    __table_args__ = (Index("ix_payment_of_payer", "payer_id", "currency", "day", "entry", "minor"),)


class PaymentFor(Kept):
    """What of a payment is put against an invoice: as the leader said, else against the oldest open when it came.

    It stays so: what is charged later takes nothing of it away.
    """

    __tablename__ = "payment_for"

    payment_id: Mapped[int] = mapped_column(ForeignKey("payment.id"), index=True)
    invoice_id: Mapped[int] = mapped_column(ForeignKey("invoice.id"), index=True)
    minor: Mapped[int]

    __table_args__ = (UniqueConstraint("payment_id", "invoice_id"),)


class MoneyTalk(Kept):
    """That money owed was spoken of, or a letter written, on a day."""

    __tablename__ = "money_talk"

    payer_id: Mapped[int] = mapped_column(ForeignKey("payer.id"), index=True)
    day: Mapped[date]
    kind: Mapped[Talk]
    level: Mapped[int] = mapped_column(default=0)
    """Of a letter, from 1."""
    minor: Mapped[int]
    """What was owed then."""
    currency: Mapped[str]
    amount: Mapped[Money] = composite("minor", "currency")
    words: Mapped[str] = empty_text()
    attachment_id: Mapped[int | None] = mapped_column(ForeignKey("attachment.id"))


class LetterTemplate(Kept):
    """A text of letters about money owed, with named fields; a changed text is a new version, the newest is used."""

    __tablename__ = "letter_template"

    level: Mapped[int]
    """The friendly first one is 1."""
    version: Mapped[int]
    subject: Mapped[str]
    words: Mapped[str]

    __table_args__ = (UniqueConstraint("level", "version"),)


class Expense(Kept):
    """Money spent for one or several groups."""

    __tablename__ = "expense"

    day: Mapped[date]
    kind: Mapped[CostKind]
    minor: Mapped[int]
    currency: Mapped[str]
    amount: Mapped[Money] = composite("minor", "currency")
    """What was paid, tax included."""
    tax_minor: Mapped[int] = mapped_column(default=0)
    leader_id: Mapped[int | None] = mapped_column(ForeignKey("leader.id"), index=True)
    """Who paid it."""
    words: Mapped[str] = empty_text()
    group_session_id: Mapped[int | None] = mapped_column(ForeignKey("group_session.id"), index=True)
    """The session it comes with."""
    attachment_id: Mapped[int | None] = mapped_column(ForeignKey("attachment.id"))
    file_name: Mapped[str] = empty_text()
    bank_line_id: Mapped[int | None] = mapped_column(ForeignKey("bank_line.id"), index=True)

    __table_args__ = (
        Index(
            "uq_expense_session",
            "group_session_id",
            "kind",
            unique=True,
            sqlite_where=text("group_session_id IS NOT NULL"),
        ),
    )


class ExpenseShare(Kept):
    """The parts of an expense that a group bears; one group alone bears all of it."""

    __tablename__ = "expense_share"

    expense_id: Mapped[int] = mapped_column(ForeignKey("expense.id"), index=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("group.id"), index=True)
    parts: Mapped[int] = mapped_column(default=1)

    __table_args__ = (UniqueConstraint("expense_id", "group_id"),)


class SessionCost(Kept):
    """A cost that comes with each session of a group, from a day on: the room."""

    __tablename__ = "session_cost"

    group_id: Mapped[int] = mapped_column(ForeignKey("group.id"), index=True)
    kind: Mapped[CostKind]
    minor: Mapped[int]
    currency: Mapped[str]
    amount: Mapped[Money] = composite("minor", "currency")
    first_day: Mapped[date]
    last_day: Mapped[date | None]
    words: Mapped[str] = empty_text()

    __table_args__ = (UniqueConstraint("group_id", "kind", "first_day"),)


class BankLine(Kept):
    """A line of a bank statement, known again when it comes a second time."""

    __tablename__ = "bank_line"

    fingerprint: Mapped[str] = mapped_column(unique=True)
    day: Mapped[date]
    minor: Mapped[int]
    """Below nought for money that went out."""
    currency: Mapped[str]
    amount: Mapped[Money] = composite("minor", "currency")
    words: Mapped[str] = empty_text()
    name: Mapped[str] = empty_text()
    iban: Mapped[str] = empty_text()
    put_aside: Mapped[bool] = mapped_column(default=False)
    """Looked at, and nothing of this practice."""


class BankForm(Kept):
    """How the statements of a bank are read: remembered, so that it is said once."""

    __tablename__ = "bank_form"

    name: Mapped[str] = mapped_column(unique=True)
    form: Mapped[str]
    """As JSON."""
