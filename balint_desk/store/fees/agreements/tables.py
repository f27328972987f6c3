"""The tables of what was agreed about money: who pays, by which plan, from which day on."""

from datetime import date

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, composite, mapped_column

from balint_desk.core.fees.fee_words import Basis, FreeFrom, Joining, OnLeave
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
