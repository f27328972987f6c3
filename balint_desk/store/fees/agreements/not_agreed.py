"""Whose sessions are not charged because nothing was agreed with them that holds on the day."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from balint_desk.core.fees.charging.session_fees import agreed_on
from balint_desk.store.fees.agreements import agreements
from balint_desk.store.fees.charging import charge_sources


@dataclass(frozen=True, slots=True)
class NotAgreed:
    """A member with whom nothing is agreed, or only from a later day on."""

    name: str
    spoken_of: bool
    """Something is kept of it, though it was not agreed."""
    begins: date | None = None
    """From when on something is agreed."""


def rows(session: Session, group_id: int, until: date, today: date) -> list[NotAgreed]:
    """By joining: whoever is here without an agreement, and whose sessions held up to a day have none that holds.

    A session that an old register brought in is never charged, so nobody is missed there (rule 19).
    """
    agreed, spoken = agreements.plain(session, group_id), agreements.spoken_of(session, group_id)
    stays, evenings = charge_sources.stays(session, group_id), charge_sources.evenings(session, group_id)
    here = {one[0] for one in agreements.not_spoken_of(session, group_id, today) if one[2] <= until}
    made = []
    for spell_id, (name, _) in sorted(stays.items(), key=lambda one: (one[1][1].joined, one[1][0].casefold())):
        theirs = agreed.get(spell_id, ())
        days = [one.day for one in evenings.get(spell_id, ()) if one.day <= until and not one.imported]
        if spell_id in here or any(agreed_on(day, theirs) is None for day in days):
            begins = min((agreed.first_day for agreed in theirs), default=None)
            made.append(NotAgreed(name, spell_id in spoken, begins))
    return made
