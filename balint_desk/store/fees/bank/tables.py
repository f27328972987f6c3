"""The tables of bank statements."""

from datetime import date

from sqlalchemy.orm import Mapped, composite, mapped_column

from balint_desk.core.money import Money
from balint_desk.store.base import Kept, empty_text


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
