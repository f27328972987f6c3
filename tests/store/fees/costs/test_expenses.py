"""What is spent: kept with its shares and its receipt, changed while its period is open, taken back by Undo."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import func, select

from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.costs import expenses
from balint_desk.store.fees.costs.expenses import Spending
from balint_desk.store.fees.costs.tables import Expense, ExpenseShare
from balint_desk.store.fees.year import closing
from balint_desk.store.file import attachments
from balint_desk.store.file.tables import Attachment
from balint_desk.store.practice import leaders
from balint_desk.store.practice.tables import Group
from balint_desk.store.sessions import sessions
from tests.store.spending import held, pounds, second_group, spend

DAY = date(2026, 11, 17)
PDF, OTHER_PDF = b"%PDF-1.7 the room", b"%PDF-1.7 the other"


@pytest.fixture
def expense_id(store, group_id):
    with store.write("Spend") as session:
        return spend(session, group_id, DAY, 40_00, words=" Hall ")


def row(store, group_id, expense_id):
    with store.read() as session:
        return expenses.rows(session, group_id, [expense_id])[expense_id]


def edit(store, expense_id, **edits):
    with store.write("Edit expense") as session:
        expenses.edit(session, expense_id, edits)


def attached(store):
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(Attachment))


def test_an_expense_is_kept_as_it_was_entered(store, group_id, expense_id):
    one = row(store, group_id, expense_id)
    assert (one.day, one.kind, one.amount, one.words) == (DAY, CostKind.ROOM, pounds(40_00), "Hall")
    assert (one.tax, one.own, one.closed, one.parts) == (None, pounds(40_00), False, {group_id: 1})


def test_the_latest_comes_first_and_another_groups_are_not_shown(store, group_id, expense_id):
    with store.write("Spend") as session:
        later = spend(session, group_id, date(2026, 11, 20), 5_00)
        spend(session, second_group(session), DAY, 7_00)
    with store.read() as session:
        assert expenses.ids(session, group_id) == [later, expense_id]


def test_everything_about_it_can_be_put_right(store, group_id, expense_id):
    with store.read() as session:
        miriam = leaders.all_leaders(session)[1].id
    edit(store, expense_id, day=date(2026, 11, 3), kind=CostKind.TRAVEL, amount=pounds(12_00), tax=pounds(2_00))
    edit(store, expense_id, leader_id=miriam, words=" Train ")
    one = row(store, group_id, expense_id)
    assert (one.day, one.kind, one.amount, one.tax) == (date(2026, 11, 3), CostKind.TRAVEL, pounds(12_00), pounds(2_00))
    assert (one.leader_id, one.words) == (miriam, "Train")
    edit(store, expense_id, tax=None, leader_id=None)
    assert row(store, group_id, expense_id).tax is None


@pytest.mark.parametrize(
    ("edits", "told"),
    [
        ({"amount": pounds(0)}, "above nought"),
        ({"amount": pounds(-1)}, "above nought"),
        ({"amount": None}, "needs a day and an amount"),
        ({"day": None}, "needs a day and an amount"),
        ({"tax": pounds(40_01)}, "part of the amount"),
    ],
)
def test_what_cannot_be_is_refused_and_it_stays_as_it_was(store, group_id, expense_id, edits, told):
    with pytest.raises(Refused, match=told):
        edit(store, expense_id, **edits)
    assert row(store, group_id, expense_id).amount == pounds(40_00)


def test_several_groups_bear_it_by_parts_that_add_up(store, group_id, expense_id):
    with store.write("Share") as session:
        friday, monday = second_group(session), second_group(session, "Monday group")
        expenses.edit(session, expense_id, {"amount": pounds(100_00)})
        expenses.share(session, expense_id, {group_id: 1, friday: 1, monday: 1})
    shares = [row(store, one, expense_id).own.minor for one in (group_id, friday, monday)]
    assert sorted(shares) == [33_33, 33_33, 33_34]
    with store.write("Share") as session:
        expenses.share(session, expense_id, {group_id: 0, friday: 3})
        assert expenses.ids(session, group_id) == []
    assert row(store, friday, expense_id).own == pounds(100_00)


@pytest.mark.parametrize("part", [0, -1])
def test_a_cost_that_nobody_bears_is_refused(store, group_id, expense_id, part):
    with pytest.raises(Refused, match="At least one group"), store.write("Share") as session:
        expenses.share(session, expense_id, {group_id: part})


def test_only_groups_of_its_currency_can_bear_it(store, group_id):
    with store.write("Add groups") as session:
        friday = second_group(session)
        second_group(session, "Zurich", "CHF")
        assert {one for one, _ in expenses.groups_of(session, "GBP")} == {group_id, friday}


def test_a_receipt_is_kept_in_the_file_and_goes_with_the_expense(store, group_id, expense_id):
    with store.write("Add receipt") as session:
        expenses.put_receipt(session, expense_id, PDF, "hall.pdf")
    one = row(store, group_id, expense_id)
    with store.read() as session:
        assert attachments.content(session, one.attachment_id) == PDF
    assert one.file_name == "hall.pdf"
    with store.write("Delete expense") as session:
        expenses.delete(session, expense_id)
    assert attached(store) == 0
    store.undo()
    with store.read() as session:
        assert attachments.content(session, row(store, group_id, expense_id).attachment_id) == PDF


def test_another_receipt_takes_the_place_of_the_one_before(store, group_id, expense_id):
    for content in (PDF, PDF, OTHER_PDF):
        with store.write("Add receipt") as session:
            expenses.put_receipt(session, expense_id, content, "hall.pdf")
    assert attached(store) == 1
    with store.write("Take out receipt") as session:
        expenses.drop_receipt(session, expense_id)
    assert (attached(store), row(store, group_id, expense_id).file_name) == (0, "")


def test_a_file_that_something_else_names_too_stays(store, group_id, expense_id):
    with store.write("Add receipts") as session:
        other = spend(session, group_id, DAY, 3_00, CostKind.OTHER)
        for one in (expense_id, other):
            expenses.put_receipt(session, one, PDF, "both.pdf")
    assert attached(store) == 1
    with store.write("Delete expense") as session:
        expenses.delete(session, expense_id)
    assert attached(store) == 1
    assert Payment.__table__.c.receipt_id.foreign_keys


def test_a_file_that_is_no_receipt_is_refused(store, expense_id):
    with pytest.raises(Refused, match="neither a PDF nor a picture"), store.write("Add receipt") as session:
        expenses.put_receipt(session, expense_id, b"MZ a program", "hall.exe")


def test_in_a_closed_period_nothing_changes(store, group_id, expense_id):
    with store.write("Close") as session:
        closing.close(session, DAY)
    one = row(store, group_id, expense_id)
    assert one.closed
    for change in (
        lambda session: expenses.edit(session, expense_id, {"words": "x"}),
        lambda session: expenses.share(session, expense_id, {group_id: 2}),
        lambda session: expenses.put_receipt(session, expense_id, PDF, "x.pdf"),
        lambda session: expenses.drop_receipt(session, expense_id),
        lambda session: expenses.delete(session, expense_id),
        lambda session: spend(session, group_id, DAY, 1_00),
    ):
        with pytest.raises(Refused, match="is closed"), store.write("Change") as session:
            change(session)
    assert row(store, group_id, expense_id) == one


def test_an_expense_cannot_be_moved_into_a_closed_period(store, group_id, expense_id):
    with store.write("Close") as session:
        closing.close(session, date(2026, 10, 31))
    with pytest.raises(Refused, match="is closed"):
        edit(store, expense_id, day=date(2026, 10, 31))
    assert row(store, group_id, expense_id).day == DAY


def test_of_each_kind_there_is_one_a_session(store, group_id):
    with store.write("Spend") as session:
        evening = held(session, group_id, DAY)
        spend(session, group_id, DAY, 40_00, group_session_id=evening)
        other = spend(session, group_id, DAY, 4_00, CostKind.REFRESHMENTS, group_session_id=evening)
    with pytest.raises(Refused, match="for this session already"), store.write("Spend") as session:
        spend(session, group_id, DAY, 40_00, group_session_id=evening)
    with pytest.raises(Refused, match="for this session already"):
        edit(store, other, kind=CostKind.ROOM)


def test_of_each_kind_there_is_one_a_session_also_among_those_kept_at_once(store, group_id):
    with store.write("Spend") as session:
        evening = held(session, group_id, DAY)
    room = Spending(DAY, CostKind.ROOM, pounds(40_00), {group_id: 1}, group_session_id=evening)
    with pytest.raises(Refused, match="for this session already"), store.write("Spend") as session:
        expenses.add_all(session, [room, room])
    with store.write("Spend") as session:
        expenses.add_all(session, [room, replace(room, kind=CostKind.REFRESHMENTS)])
    with store.read() as session:
        assert len(expenses.ids(session, group_id)) == 2


def test_money_spent_stays_when_its_session_is_deleted(store, group_id):
    with store.write("Spend") as session:
        evening = held(session, group_id, DAY)
        expense_id = spend(session, group_id, DAY, 40_00, group_session_id=evening)
    with store.write("Delete session") as session:
        sessions.delete(session, evening)
    assert row(store, group_id, expense_id).group_session_id is None
    store.undo()
    assert row(store, group_id, expense_id).group_session_id == evening


def test_undo_takes_an_expense_back_with_its_shares(store, group_id, expense_id):
    store.undo()
    with store.read() as session:
        assert session.scalars(select(Expense.id)).all() == session.scalars(select(ExpenseShare.id)).all() == []
        assert session.scalars(select(Group.id)).all() == [group_id]
