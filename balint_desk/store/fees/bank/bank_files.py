"""Bringing a bank statement in: first what is new in it, then, in one write, the lines. Nothing else is touched."""

from collections import Counter
from dataclasses import dataclass

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from balint_desk.core.fees.bank.statement_lines import Marked
from balint_desk.core.refused import Refused
from balint_desk.store.base import new_id
from balint_desk.store.fees.bank.tables import BankForm, BankLine


@dataclass(frozen=True)
class BankFilePlan:
    """What bringing a statement in would add. Nothing is written yet."""

    lines: Marked
    """All that is to come in, also what is there already."""
    new: Marked
    alike: int
    """New ones of a day and an amount that another line has, which is not in this file."""

    @property
    def there(self) -> int:
        return len(self.lines) - len(self.new)


def plan(session: Session, lines: Marked) -> BankFilePlan:
    """Compare the lines of a file with what is kept."""
    if not lines:
        return BankFilePlan((), (), 0)
    days = [line.day for _, line in lines]
    kept = select(BankLine.fingerprint, BankLine.day, BankLine.minor, BankLine.currency)
    there = {row[0]: row[1:] for row in session.execute(kept.where(BankLine.day.between(min(days), max(days))))}
    new = tuple((one, line) for one, line in lines if one not in there)
    here = {one for one, _ in lines}
    strangers = Counter(tuple(facts) for one, facts in there.items() if one not in here)
    found = Counter((line.day, line.amount.minor, line.amount.currency) for _, line in new)
    return BankFilePlan(lines, new, sum(min(count, strangers[facts]) for facts, count in found.items()))


def bring_in(session: Session, planned: BankFilePlan, shape: str = "", form: str = "") -> None:
    """Keep the new lines, and how the table of this bank is read, if it was one."""
    if plan(session, planned.lines) != planned:
        raise Refused("Something of this statement came in meanwhile. Please look at the counts once more.")
    rows = [
        {
            "id": new_id(),
            "fingerprint": fingerprint,
            "day": line.day,
            "minor": line.amount.minor,
            "currency": line.amount.currency,
            "words": line.words,
            "name": line.name,
            "iban": line.iban,
            "put_aside": False,
        }
        for fingerprint, line in planned.new
    ]
    if rows:
        session.execute(insert(BankLine), rows)
    if shape:
        _keep_form(session, shape, form)


def form_of(session: Session, shape: str) -> str | None:
    """How tables with these headings were read the last time."""
    return session.scalar(select(BankForm.form).where(BankForm.name == shape))


def _keep_form(session: Session, shape: str, form: str) -> None:
    kept = session.scalar(select(BankForm).where(BankForm.name == shape))
    if kept is None:
        session.add(BankForm(name=shape, form=form))
    else:
        kept.form = form
