"""The table of what was charged."""

from datetime import date

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, composite, mapped_column

from balint_desk.core.money import Money
from balint_desk.store.base import Kept, empty_text


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
