"""The tables of invoices."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, composite, mapped_column

from balint_desk.core.fees.fee_words import Paper
from balint_desk.core.money import Money
from balint_desk.store.base import Kept, empty_text


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
