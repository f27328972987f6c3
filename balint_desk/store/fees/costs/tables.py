"""The tables of what is spent."""

from datetime import date

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, composite, mapped_column

from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.money import Money
from balint_desk.store.base import Kept, empty_text


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
