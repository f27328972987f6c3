"""Charging: what is new or different for the members of a group and its host, and keeping it (rules 13 and 19)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, insert, select
from sqlalchemy.orm import Session

from balint_desk.core.fees.charging import new_charges, period_fees, session_fees
from balint_desk.core.fees.charging.new_charges import ChargeProposal
from balint_desk.core.fees.charging.session_fees import Agreed, FeeLine
from balint_desk.core.fees.fee_words import BY_SESSION
from balint_desk.core.money import Money
from balint_desk.core.refused import Progress, Refused
from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.words import State
from balint_desk.store.base import new_id
from balint_desk.store.fees.agreements import agreements
from balint_desk.store.fees.agreements.tables import FeeAgreement
from balint_desk.store.fees.charging import charge_reasons, charge_sources
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.year import closing
from balint_desk.store.sessions.tables import GroupSession

AT_ONCE = 500
"""Lines kept before it is said how far it is."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A line before it is kept: for whom, who pays, what the rule says, and what the leader makes of it."""

    spell_id: int | None
    """None is the group as a whole."""
    name: str
    payer_id: int
    proposal: ChargeProposal
    left_out: bool = False
    changed: Money | None = None
    """The leader's own amount."""
    reason: str = ""
    """Why the leader changed it or leaves it out: it stays with the line."""

    @property
    def line(self) -> FeeLine:
        return self.proposal.line

    @property
    def amount(self) -> Money:
        if self.left_out:
            return Money(0, self.proposal.amount.currency)
        return self.proposal.amount if self.changed is None else self.changed


@dataclass(frozen=True, slots=True)
class UnsaidSession:
    """A session that cannot be charged yet: the register says nothing of a member."""

    session_id: int
    day: date
    name: str


@dataclass(frozen=True, slots=True)
class ChargeSource:
    """What was agreed in each time in the group, its name, days and person, and up to when periods are asked for."""

    agreed: Mapping[int | None, Sequence[Agreed]]
    stays: Mapping[int | None, tuple[str, Membership]]
    person_of: Mapping[int, int]
    until: date


def offered(session: Session, group_id: int, until: date, whose: charge_sources.Whose = None) -> list[Offered]:
    """Every line that is new up to a day, and every difference, by day and name; nothing for what lies in closed time.

    Of some times in the group only (none is its host), if they are named.
    """
    charged = charge_sources.charged(session, group_id, whose)
    until_charged = [charge.line.last_day for theirs in charged.values() for charge in theirs.values()]
    source = _source(session, group_id, max([until, *until_charged]), whose)
    stays, payer_of = source.stays, agreements.payer_of_each(session, group_id, _agreed_with(whose))
    lines, is_open = _lines(session, group_id, source, whose), closing.is_open(session)
    found = [
        (spell_id, proposal)
        for spell_id in {**lines, **charged}
        for proposal in new_charges.proposals(lines.get(spell_id, ()), charged.get(spell_id, {}), until)
        if is_open(proposal.line.last_day)
    ]
    payer_before = _payers(session, [one.corrects_id for _, one in found if one.corrects_id is not None])
    made = [
        Offered(
            spell_id,
            stays[spell_id][0] if spell_id in stays else "",
            payer_of[one.line.agreement_id] if one.corrects_id is None else payer_before[one.corrects_id],
            one,
        )
        for spell_id, one in found
    ]
    return sorted(made, key=lambda one: (one.line.day, one.name))


def charge(
    session: Session, group_id: int, lines: Iterable[Offered], progress: Progress = lambda done, total: None
) -> list[int]:
    """Keep these lines. Each says why it is there; one that was changed or left out says why too."""
    wanted, closed = list(lines), closing.closed_until(session)
    _check(session, group_id, wanted)
    rows = [_row(group_id, one, closed) for one in wanted]
    for begin in range(0, len(rows), AT_ONCE):
        progress(begin, len(rows))
        session.execute(insert(Charge), rows[begin : begin + AT_ONCE])
    progress(len(rows), len(rows))
    return [row["id"] for row in rows]


def unsaid(session: Session, group_id: int, until: date) -> list[UnsaidSession]:
    """Held sessions of which the register says nothing of a member who pays by the session."""
    agreed, is_open = agreements.plain(session, group_id), closing.is_open(session)
    return [
        UnsaidSession(session_id, day, name)
        for session_id, day, spell_id, name in charge_sources.unsaid(session, group_id, until)
        if is_open(day) and _by_session(session_fees.agreed_on(day, agreed.get(spell_id, ())))
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
        if is_open(day) and any(_by_session(session_fees.agreed_on(day, theirs)) for theirs in agreed.values())
    ]


def _source(session: Session, group_id: int, until: date, whose: charge_sources.Whose) -> ChargeSource:
    """Of these times in the group, and of the others of the same people."""
    person_of = charge_sources.person_of_each(session, group_id, whose)
    wanted = None if whose is None else whose | set(person_of)
    agreed = agreements.plain(session, group_id, _agreed_with(wanted))
    return ChargeSource(agreed, charge_sources.stays(session, group_id, wanted), person_of, until)


def _agreed_with(whose: charge_sources.Whose) -> ColumnElement[bool]:
    return charge_sources.of(FeeAgreement.spell_id, whose)


def _lines(
    session: Session, group_id: int, source: ChargeSource, whose: charge_sources.Whose
) -> dict[int | None, list[FeeLine]]:
    """What the rule says now, for each of these times in the group and for its host."""
    meetings, terms = charge_sources.meetings(session, group_id), charge_sources.terms(session, group_id)
    by_session = _by_evening(session, group_id, source)
    made = {}
    for spell_id, theirs in source.agreed.items():
        if whose is None or spell_id in whose:
            stay = source.stays[spell_id][1] if spell_id in source.stays else Membership(theirs[0].first_day)
            if spell_id is None:
                by_session[None] = session_fees.host_lines(charge_sources.held(session, group_id), theirs)
            periods = period_fees.period_lines(stay, theirs, terms, meetings, source.until)
            made[spell_id] = [*by_session[spell_id], *periods]
    return made


def _by_evening(session: Session, group_id: int, source: ChargeSource) -> dict[int | None, list[FeeLine]]:
    """Of all times in the group of the same people: free absences of a year go on when somebody comes back."""
    person_of, spells = source.person_of, [one for one in source.agreed if one is not None]
    evenings = charge_sources.evenings(session, group_id, set(spells))
    used: dict[int, session_fees.Used] = {}
    made: dict[int | None, list[FeeLine]] = {}
    for spell_id in sorted(spells, key=lambda one: source.stays[one][1].joined):
        joined, before = source.stays[spell_id][1].joined, used.get(person_of[spell_id])
        used[person_of[spell_id]] = now = before.again(joined) if before else session_fees.Used(joined)
        made[spell_id] = session_fees.session_lines(evenings[spell_id], source.agreed[spell_id], now)
    return made


def _payers(session: Session, charge_ids: Sequence[int]) -> dict[int, int]:
    """A difference is for who was charged before; an agreement taken back since changes nothing of that."""
    query = select(Charge.id, Charge.payer_id).where(Charge.id.in_(charge_ids))
    return {row[0]: row[1] for row in session.execute(query)} if charge_ids else {}


def _by_session(agreed: Agreed | None) -> bool:
    return bool(agreed and agreed.terms and agreed.terms.basis in BY_SESSION)


def _check(session: Session, group_id: int, lines: Sequence[Offered]) -> None:
    """A line never costs less than nothing, and a difference never gives back more than was charged in all."""
    whose = {line.spell_id for line in lines if line.proposal.corrects_id is not None}
    before = charge_sources.charged(session, group_id, whose) if whose else {}
    already = {charge.charge_id: charge.amount for theirs in before.values() for charge in theirs.values()}
    for one in lines:
        if one.proposal.corrects_id is None and one.amount.minor < 0:
            raise Refused("The line of {name} cannot be below nought.", name=one.name)
        if one.proposal.corrects_id is not None and (already[one.proposal.corrects_id] + one.amount).minor < 0:
            most = already[one.proposal.corrects_id]
            raise Refused("{amount} was charged in all. {name} cannot get back more.", amount=most, name=one.name)


def _row(group_id: int, one: Offered, closed: date | None) -> dict[str, Any]:
    if one.amount != one.proposal.amount and not one.reason.strip():
        raise Refused("Say why the line of {name} is changed or left out: it stays with the line.", name=one.name)
    line = one.line
    closing.check_after(closed, line.last_day)
    return {
        "id": new_id(),
        "group_id": group_id,
        "payer_id": one.payer_id,
        "spell_id": one.spell_id,
        "group_session_id": line.session_id,
        "first_day": line.first_day,
        "last_day": line.last_day,
        "instalment": line.instalment,
        "day": closing.first_after(closed, line.day),
        "minor": one.amount.minor,
        "currency": one.amount.currency,
        "proposed_minor": one.proposal.rule.minor,
        "tax_rate": line.tax.rate,
        "tax_words": line.tax.words,
        "why": charge_reasons.kept(line.cost.why),
        "reason": one.reason.strip(),
        "corrects_id": one.proposal.corrects_id,
    }
