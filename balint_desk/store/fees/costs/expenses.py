"""What is spent for one group, or for several by parts, with its receipt. In a closed period nothing changes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy import delete as delete_rows
from sqlalchemy.orm import Session

from balint_desk.core.fees.costs import receipt_files, shared_costs
from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store.fees.costs.tables import Expense, ExpenseShare
from balint_desk.store.fees.year import closing
from balint_desk.store.file import attachments
from balint_desk.store.practice.tables import Group, Leader

EDITED = ("day", "kind", "amount", "tax", "leader_id", "words")


@dataclass(frozen=True, slots=True)
class Spending:
    """An expense as it is entered."""

    day: date
    kind: CostKind
    amount: Money
    """Tax included."""
    parts: Mapping[int, int]
    """The groups that bear it, by id, each with its parts."""
    tax: Money | None = None
    leader_id: int | None = None
    """Who paid it."""
    words: str = ""
    group_session_id: int | None = None
    """The session it comes with."""
    bank_line_id: int | None = None


@dataclass(frozen=True, slots=True)
class ExpenseRow:
    """An expense as it is shown for one of its groups."""

    id: int
    day: date
    kind: CostKind
    amount: Money
    """All of it."""
    tax: Money | None
    leader_id: int | None
    words: str
    group_session_id: int | None
    attachment_id: int | None
    file_name: str
    parts: Mapping[int, int]
    own: Money
    """What the group bears of it."""
    closed: bool
    """In a period that is closed."""


def add(session: Session, spending: Spending) -> Expense:
    """Money spent. Of each kind that comes with a session there is one a session."""
    [made] = add_all(session, [spending])
    return made


def add_all(session: Session, spent: Iterable[Spending]) -> list[Expense]:
    """Money spent several times, by the same rules."""
    several, closed = list(spent), closing.closed_until(session)
    for spending in several:
        closing.check_after(closed, spending.day)
    made = [_new(spending) for spending in several]
    for expense in made:
        _check(session, expense)
    _check_sessions(session, made)
    for spending in several:
        _check_parts(spending.parts)
    session.add_all(made)
    session.flush()
    for expense, spending in zip(made, several, strict=True):
        session.add_all(_shares(expense.id, spending.parts))
    session.flush()
    return made


def edit(session: Session, expense_id: int, edits: Mapping[str, Any]) -> None:
    """Set these details of an expense; none for the tax is no tax."""
    expense = _open(session, expense_id)
    for name, value in edits.items():
        if name not in EDITED:
            raise TypeError(f"an expense has no {name}")
        if value is None and name in {"day", "amount"}:
            raise Refused("An expense needs a day and an amount.")
        if name == "tax":
            expense.tax_minor = value.minor if value else 0
        else:
            setattr(expense, name, value.strip() if isinstance(value, str) and name == "words" else value)
    with session.no_autoflush:
        closing.check_open(session, expense.day)
        _check(session, expense)
        _check_sessions(session, [expense])
    session.flush()


def share(session: Session, expense_id: int, parts: Mapping[int, int]) -> None:
    """Say which groups bear it, by parts; a group with none does not."""
    _open(session, expense_id)
    _check_parts(parts)
    session.execute(delete_rows(ExpenseShare).where(ExpenseShare.expense_id == expense_id))
    session.add_all(_shares(expense_id, parts))
    session.flush()


def delete(session: Session, expense_id: int) -> None:
    """An expense that never was, with its receipt."""
    expense = _open(session, expense_id)
    session.execute(delete_rows(ExpenseShare).where(ExpenseShare.expense_id == expense_id))
    session.delete(expense)
    attachments.drop_if_unused(session, expense.attachment_id)


def put_receipt(session: Session, expense_id: int, content: bytes, file_name: str) -> None:
    """Keep a PDF or a picture with it, in the place of the one before."""
    receipt_files.check(content, file_name)
    expense = _open(session, expense_id)
    before = expense.attachment_id
    expense.attachment_id, expense.file_name = attachments.keep(session, content), file_name.strip()
    if before != expense.attachment_id:
        attachments.drop_if_unused(session, before)
    session.flush()


def drop_receipt(session: Session, expense_id: int) -> None:
    expense = _open(session, expense_id)
    before, expense.attachment_id, expense.file_name = expense.attachment_id, None, ""
    attachments.drop_if_unused(session, before)


def ids(session: Session, group_id: int) -> list[int]:
    """All that the group bears something of, the latest first."""
    query = select(Expense.id).join(ExpenseShare, ExpenseShare.expense_id == Expense.id)
    query = query.where(ExpenseShare.group_id == group_id)
    return list(session.scalars(query.order_by(Expense.day.desc(), Expense.kind, Expense.id)))


def rows(session: Session, group_id: int, wanted: Iterable[int]) -> dict[int, ExpenseRow]:
    """These expenses by id, with what the group bears of each."""
    found = list(session.scalars(select(Expense).where(Expense.id.in_(list(wanted)))))
    shared, closed = parts(session, [one.id for one in found]), closing.closed_until(session)
    return {one.id: _row(one, group_id, shared[one.id], closed) for one in found}


def own_share(amount: Money, parts: Mapping[int, int], group_id: int) -> Money:
    """What one group bears of an amount; nothing where it has no part."""
    return shared_costs.shares(amount, parts).get(group_id, Money(0, amount.currency))


def _new(spending: Spending) -> Expense:
    return Expense(
        day=spending.day,
        kind=spending.kind,
        amount=spending.amount,
        tax_minor=spending.tax.minor if spending.tax else 0,
        leader_id=spending.leader_id,
        words=spending.words.strip(),
        group_session_id=spending.group_session_id,
        bank_line_id=spending.bank_line_id,
    )


def _shares(expense_id: int, parts: Mapping[int, int]) -> Iterator[ExpenseShare]:
    for group_id, part in parts.items():
        if part:
            yield ExpenseShare(expense_id=expense_id, group_id=group_id, parts=part)


def _row(one: Expense, group_id: int, parts: Mapping[int, int], closed: date | None) -> ExpenseRow:
    return ExpenseRow(
        one.id,
        one.day,
        one.kind,
        one.amount,
        Money(one.tax_minor, one.currency) if one.tax_minor else None,
        one.leader_id,
        one.words,
        one.group_session_id,
        one.attachment_id,
        one.file_name,
        parts,
        own_share(one.amount, parts, group_id),
        closed is not None and one.day <= closed,
    )


def parts(session: Session, expense_ids: Sequence[int] | Select[int]) -> Mapping[int, Mapping[int, int]]:
    """The groups that bear each of these, with their parts."""
    made: defaultdict[int, dict[int, int]] = defaultdict(dict)
    query = select(ExpenseShare).where(ExpenseShare.expense_id.in_(expense_ids)).order_by(ExpenseShare.group_id)
    for borne in session.scalars(query):
        made[borne.expense_id][borne.group_id] = borne.parts
    return made


def _open(session: Session, expense_id: int) -> Expense:
    """The expense, if it may still change."""
    expense = session.get_one(Expense, expense_id)
    closing.check_open(session, expense.day)
    return expense


def _check_parts(parts: Mapping[int, int]) -> None:
    if any(part < 0 for part in parts.values()) or not any(parts.values()):
        raise Refused("At least one group bears a cost. Give it a part.")


def _check(session: Session, expense: Expense) -> None:
    if expense.minor is None or expense.minor <= 0:
        raise Refused("How much was spent? Write an amount above nought.")
    if not 0 <= expense.tax_minor <= expense.minor:
        raise Refused("The tax is a part of the amount, so it cannot be more.")
    if expense.leader_id is not None:
        session.get_one(Leader, expense.leader_id)


def _check_sessions(session: Session, several: Sequence[Expense]) -> None:
    """No two of a kind come with one session: neither among these, nor with what is kept already."""
    wanted = [(one.group_session_id, one.kind) for one in several if one.group_session_id is not None]
    if not wanted:
        return
    kept = select(Expense.group_session_id, Expense.kind).where(
        Expense.group_session_id.in_([session_id for session_id, _ in wanted]),
        Expense.id.not_in([one.id for one in several if one.id is not None]),
    )
    there = {(row[0], row[1]) for row in session.execute(kept)}
    if len(set(wanted)) < len(wanted) or not there.isdisjoint(wanted):
        raise Refused("A cost of this kind is kept for this session already.")


def groups_of(session: Session, currency: str) -> list[tuple[int, str]]:
    """The groups that can bear a cost in this currency, those that go on first, by name."""
    query = select(Group.id, Group.name).where(Group.currency == currency)
    return [(row[0], row[1]) for row in session.execute(query.order_by(Group.ended.is_not(None), Group.name))]
