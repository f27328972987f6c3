"""The tables of payments, and of talks about money."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, composite, mapped_column

from balint_desk.core.fees.fee_words import AccountEntry, Talk, Way
from balint_desk.core.money import Money
from balint_desk.store.base import Kept, empty_text


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
