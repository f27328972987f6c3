"""Charging: what is new or different for the members of a group and its host, and keeping it (rules 13 and 19)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from balint_desk.core import charging, fees, period_fees
from balint_desk.core.attendance import Spell as Stay
from balint_desk.core.charging import Proposal
from balint_desk.core.fee_words import BY_SESSION
from balint_desk.core.fees import Agreed, Line
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.core.words import State
from balint_desk.store import agreements, charge_sources, closing, reasons
from balint_desk.store.charge_sources import Evenings
from balint_desk.store.fee_models import Charge
from balint_desk.store.models import GroupSession


@dataclass(frozen=True, slots=True)
class Offered:
    """A line before it is kept: for whom, who pays, what the rule says, and what the leader makes of it."""

    spell_id: int | None
    """None is the group as a whole."""
    name: str
    payer_id: int
    proposal: Proposal
    left_out: bool = False
    changed: Money | None = None
    """The leader's own amount."""
    reason: str = ""
    """Why the leader changed it or leaves it out: it stays with the line."""

    @property
    def line(self) -> Line:
        return self.proposal.line

    @property
    def amount(self) -> Money:
        if self.left_out:
            return Money(0, self.proposal.amount.currency)
        return self.proposal.amount if self.changed is None else self.changed


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A session that cannot be charged yet: the register says nothing of a member."""

    session_id: int
    day: date
    name: str


def offered(
    session: Session,
    group_id: int,
    until: date,
    session_ids: Sequence[int] | None = None,
    whose: charge_sources.Whose = None,
) -> list[Offered]:
    """Every line that is new up to a day, and every difference, by day and name; nothing for what lies in closed time.

    Of some sessions only, or of some times in the group (none is its host), if they are named.
    """
    agreed, charged = agreements.plain(session, group_id), charge_sources.charged(session, group_id, whose)
    agreed = {one: theirs for one, theirs in agreed.items() if whose is None or one in whose}
    stays, payer_of = charge_sources.stays(session, group_id), agreements.payer_of_each(session, group_id)
    lines, is_open = _lines(session, group_id, agreed, stays, until), closing.is_open(session)
    found = [
        Offered(spell_id, stays[spell_id][0] if spell_id in stays else "", payer_id, one)
        for spell_id in {**lines, **charged}
        for one in charging.proposals(lines.get(spell_id, ()), charged.get(spell_id, {}), until)
        if is_open(one.line.last_day)
        for payer_id in [_payer(session, one, payer_of)]
        if session_ids is None or one.line.session_id in session_ids
    ]
    return sorted(found, key=lambda one: (one.line.day, one.name))


def charge(session: Session, group_id: int, lines: Iterable[Offered]) -> list[int]:
    """Keep these lines. Each says why it is there; one that was changed or left out says why too."""
    kept = [_row(session, group_id, one) for one in lines]
    session.add_all(kept)
    session.flush()
    return [row.id for row in kept]


def unsaid(session: Session, group_id: int, until: date) -> list[Unsaid]:
    """Held sessions of which the register says nothing of a member who pays by the session."""
    agreed, is_open = agreements.plain(session, group_id), closing.is_open(session)
    return [
        Unsaid(session_id, day, name)
        for session_id, day, spell_id, name in charge_sources.unsaid(session, group_id, until)
        if is_open(day) and _by_session(fees.agreed_on(day, agreed.get(spell_id, ())))
    ]


def not_written_up(session: Session, group_id: int, until: date) -> list[date]:
    """The sessions up to a day that wait to be written up, where somebody pays by the session."""
    agreed = agreements.plain(session, group_id)
    is_open = closing.is_open(session)
    planned = GroupSession.group_id == group_id, GroupSession.state == State.PLANNED, GroupSession.day <= until
    days = session.scalars(select(GroupSession.day).where(*planned).order_by(GroupSession.day))
    return [
        day
        for day in days
        if is_open(day) and any(_by_session(fees.agreed_on(day, theirs)) for theirs in agreed.values())
    ]


def _lines(
    session: Session,
    group_id: int,
    agreed: Mapping[int | None, Sequence[Agreed]],
    stays: Mapping[int | None, tuple[str, Stay]],
    until: date,
) -> dict[int | None, list[Line]]:
    """What the rule says now, for each time in the group and for its host."""
    evenings, meetings = (
        charge_sources.evenings(session, group_id, agreed.keys()),
        charge_sources.meetings(session, group_id),
    )
    terms, held = charge_sources.terms(session, group_id), charge_sources.held(session, group_id)
    made = {}
    for spell_id, theirs in agreed.items():
        stay = stays[spell_id][1] if spell_id in stays else Stay(theirs[0].first_day)
        by_session = _by_evening(evenings, spell_id, theirs, stay) if spell_id else fees.host_lines(held, theirs)
        made[spell_id] = [*by_session, *period_fees.period_lines(stay, theirs, terms, meetings, until)]
    return made


def _by_evening(evenings: Evenings, spell_id: int, agreed: Sequence[Agreed], stay: Stay) -> list[Line]:
    return fees.session_lines(evenings[spell_id], agreed, stay.joined)


def _payer(session: Session, one: Proposal, payer_of: Mapping[int, int]) -> int:
    """A difference is for who was charged before; an agreement taken back since changes nothing of that."""
    if one.corrects_id is None:
        return payer_of[one.line.agreement_id]
    return session.scalars(select(Charge.payer_id).where(Charge.id == one.corrects_id)).one()


def _by_session(agreed: Agreed | None) -> bool:
    return bool(agreed and agreed.terms and agreed.terms.basis in BY_SESSION)


def _row(session: Session, group_id: int, one: Offered) -> Charge:
    if one.amount != one.proposal.amount and not one.reason.strip():
        raise Refused("Say why the line of {name} is changed or left out: it stays with the line.", name=one.name)
    line = one.line
    closing.check_open(session, line.last_day)
    return Charge(
        group_id=group_id,
        payer_id=one.payer_id,
        spell_id=one.spell_id,
        group_session_id=line.session_id,
        first_day=line.first_day,
        last_day=line.last_day,
        instalment=line.instalment,
        day=closing.open_day(session, line.day),
        amount=one.amount,
        proposed_minor=one.proposal.rule.minor,
        tax_rate=line.tax.rate,
        tax_words=line.tax.words,
        why=reasons.kept(line.cost.why),
        reason=one.reason.strip(),
        corrects_id=one.proposal.corrects_id,
    )
