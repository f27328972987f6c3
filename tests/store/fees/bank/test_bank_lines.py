"""Lines of bank statements in the file: known again, never put against an invoice unseen, never counted twice."""

from datetime import date

import pytest
from sqlalchemy import func, select

from balint_desk.core.fees.bank.matching import Sure, propose
from balint_desk.core.fees.bank.statement_lines import StatementLine, marked
from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import accounts, payments
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.bank import bank_files, bank_lines
from balint_desk.store.fees.bank.bank_lines import Which
from balint_desk.store.fees.bank.tables import BankLine
from balint_desk.store.fees.costs.tables import Expense, ExpenseShare
from balint_desk.store.fees.year import closing
from balint_desk.store.members import members
from tests.store import owed

DAY = date(2026, 11, 17)
IBAN = "DE89370400440532013000"


def gbp(minor):
    return Money(minor, "GBP")


def line(minor=3000, words="Invoice 2026-014", name="J OKAFOR", day=DAY, iban=IBAN):
    return StatementLine(day, gbp(minor), words, name, iban)


@pytest.fixture
def julia(store, group_id):
    """Julia pays £30 by invoice 2026-014."""
    with store.write("Begin") as session:
        person = members.add(session, group_id, "Julia Okafor", date(2026, 1, 1))
        payer_id = owed.payer(session, person.id)
        owed.invoice(session, group_id, payer_id, "2026-014", 3000)
    return payer_id


@pytest.fixture
def come_in(store):
    """Bring lines in as one file does; the ids of what came and waits."""

    def write(*lines):
        with store.write("Bring in bank statement") as session:
            bank_files.bring_in(session, bank_files.plan(session, marked(lines)))
        with store.read() as session:
            return bank_lines.ids(session, Which.CAME)

    return write


def counted(store):
    with store.read() as session:
        return {which: len(bank_lines.ids(session, which)) for which in Which}


def owes(store, payer_id):
    with store.read() as session:
        return accounts.of_payer(session, payer_id, "GBP").account.owes


def test_bringing_in_only_keeps_the_lines(store, julia, come_in):
    come_in(line(), line(-4550, "Room"))
    assert counted(store) == {Which.CAME: 1, Which.WENT: 1, Which.ASIDE: 0}
    assert owes(store, julia) == gbp(3000)
    with store.read() as session:
        assert (bank_lines.waiting(session).count, session.scalar(select(func.count(Payment.id)))) == (1, 0)


def test_what_came_in_once_is_known_again_also_in_a_file_that_overlaps(store, come_in):
    first, second, third = line(day=date(2026, 11, 3)), line(), line(day=date(2026, 11, 18))
    come_in(first, second)
    with store.read() as session:
        planned = bank_files.plan(session, marked([second, third]))
    assert (planned.there, [one for _, one in planned.new], planned.alike) == (1, [third], 0)
    assert len(come_in(second, third)) == 3


def test_two_equal_payments_of_one_day_are_two_and_stay_two(store, come_in):
    assert len(come_in(line(), line())) == 2
    assert len(come_in(line(), line())) == 2
    assert len(come_in(line())) == 2
    assert len(come_in(line(), line(), line())) == 3


def test_what_was_accepted_or_put_aside_is_known_again_too(store, julia, come_in):
    first, second = come_in(line(), line(1234, "Interest"))
    with store.write("Accept") as session:
        bank_lines.put_aside(session, first)
        bank_lines.put_aside(session, second)
    assert come_in(line(), line(1234, "Interest")) == []


def test_a_line_of_the_same_day_and_amount_in_another_kind_of_file_is_told(store, come_in):
    come_in(line())
    with store.read() as session:
        planned = bank_files.plan(session, marked([line(words="GUTSCHRIFT Invoice 2026-014"), line(7700)]))
        assert (len(planned.new), planned.alike) == (2, 1)
        assert bank_files.plan(session, marked([line(), line(words="another")])).alike == 0


def test_a_line_without_an_amount_is_none(store, come_in):
    assert come_in(line(0)) == []


def test_a_statement_that_came_in_meanwhile_is_counted_anew(store, come_in):
    with store.read() as session:
        planned = bank_files.plan(session, marked([line()]))
    come_in(line())
    with pytest.raises(Refused, match="meanwhile"), store.write("Bring in") as session:
        bank_files.bring_in(session, planned)


def test_it_is_taken_back_by_one_undo(store, come_in):
    come_in(*(line(100 * number) for number in range(1, 300)))
    store.undo()
    with store.read() as session:
        assert session.scalar(select(func.count(BankLine.id))) == 0


def test_how_a_bank_is_read_is_remembered_by_its_headings(store):
    with store.write("Bring in") as session:
        bank_files.bring_in(session, bank_files.plan(session, marked([line()])), "date|amount", "one")
    with store.write("Bring in") as session:
        bank_files.bring_in(session, bank_files.plan(session, marked([line(1)])), "date|amount", "two")
    with store.read() as session:
        assert bank_files.form_of(session, "date|amount") == "two"
        assert bank_files.form_of(session, "date|value") is None


def test_accepting_makes_the_payment_that_was_proposed(store, julia, come_in):
    [line_id] = come_in(line())
    with store.read() as session:
        found = propose(bank_lines.rows(session, [line_id])[line_id].line, bank_lines.known(session))
    assert (found.payer_id, found.sure) == (julia, Sure.SAID)
    with store.write("Accept payment") as session:
        made = bank_lines.accept(session, line_id, julia, dict(found.invoices))
    assert (made.day, made.amount, made.words, made.bank_line_id) == (DAY, gbp(3000), "Invoice 2026-014", line_id)
    assert (owes(store, julia), counted(store)[Which.CAME]) == (gbp(0), 0)
    store.undo()
    assert (owes(store, julia), counted(store)[Which.CAME]) == (gbp(3000), 1)


def test_who_paid_from_an_account_is_known_by_it_the_next_time(store, julia, come_in):
    [first] = come_in(line(words="first", name="O"))
    with store.write("Accept payment") as session:
        made = bank_lines.accept(session, first, julia)
    [second] = come_in(line(7700, "second", "O"))

    def proposed():
        with store.read() as session:
            return propose(bank_lines.rows(session, [second])[second].line, bank_lines.known(session))

    assert proposed().payer_id == julia
    with store.write("Take back") as session:
        payments.take_back(session, made.id, DAY, "bounced")
    assert proposed() is None


def test_only_the_account_that_changed_is_settled_anew(store, julia, come_in):
    [line_id] = come_in(line())
    with store.read() as session:
        before = bank_lines.known(session)
    with store.write("Accept") as session:
        bank_lines.accept(session, line_id, julia)
    with store.read() as session:
        again, whole = bank_lines.known(session, before, julia), bank_lines.known(session)
    assert (again.dues, again.seen, again.payers) == (whole.dues, whole.seen, whole.payers)
    assert again.dues != before.dues


def test_dues_are_compared_oldest_first_whether_they_stand_on_an_invoice_or_not(store, group_id, julia):
    with store.write("Charge") as session:
        owed.charge(session, group_id, julia, 4000, date(2026, 10, 1))
        owed.invoice(session, group_id, julia, "2026-015", 100, date(2026, 11, 4))
    with store.read() as session:
        assert [(due.number, due.open.minor) for due in bank_lines.known(session).dues] == [
            ("", 4000),
            ("2026-014", 3000),
            ("2026-015", 100),
        ]


def test_a_line_is_never_taken_twice(store, julia, group_id, come_in):
    [line_id] = come_in(line(), line(-4550, "Room"))
    with store.read() as session:
        [out] = bank_lines.ids(session, Which.WENT)
    with store.write("Accept") as session:
        bank_lines.accept(session, line_id, julia)
        bank_lines.expense_from(session, out, CostKind.ROOM, "Room", [group_id])
    for again in (
        lambda session: bank_lines.accept(session, line_id, julia),
        lambda session: bank_lines.put_aside(session, line_id),
        lambda session: bank_lines.expense_from(session, out, CostKind.ROOM, "", [group_id]),
    ):
        with pytest.raises(Refused, match="taken already"), store.write("Again") as session:
            again(session)


def test_a_payment_that_was_taken_back_can_be_put_against_another_account_but_does_not_wait(store, julia, come_in):
    [line_id] = come_in(line())
    with store.write("Accept") as session:
        made = bank_lines.accept(session, line_id, julia)
    with store.write("Take back") as session:
        payments.take_back(session, made.id, DAY, "wrong account")
    assert counted(store) == {Which.CAME: 0, Which.WENT: 0, Which.ASIDE: 1}
    with store.write("Accept") as session:
        bank_lines.accept(session, line_id, julia)
    assert counted(store)[Which.ASIDE] == 0


def test_what_is_put_aside_waits_no_longer_and_can_be_taken_up_again(store, come_in):
    [line_id] = come_in(line())
    with store.write("Put aside") as session:
        bank_lines.put_aside(session, line_id)
    assert counted(store) == {Which.CAME: 0, Which.WENT: 0, Which.ASIDE: 1}
    with store.write("Take up again") as session:
        bank_lines.take_up(session, line_id)
    assert counted(store)[Which.CAME] == 1


def test_money_that_went_out_becomes_an_expense_of_its_groups(store, group_id, come_in):
    come_in(line(-4550, "Room in November"))
    with store.read() as session:
        [line_id] = bank_lines.ids(session, Which.WENT)
    with store.write("Add expense") as session:
        bank_lines.expense_from(session, line_id, CostKind.ROOM, " Room in November ", [group_id])
    with store.read() as session:
        expense = session.scalars(select(Expense)).one()
        assert (expense.amount, expense.day, expense.kind) == (gbp(4550), DAY, CostKind.ROOM)
        assert (expense.words, expense.bank_line_id) == ("Room in November", line_id)
        assert session.scalars(select(ExpenseShare.group_id)).all() == [group_id]
    assert counted(store)[Which.WENT] == 0


def test_what_came_is_no_expense_and_what_went_out_no_payment(store, julia, group_id, come_in):
    [came] = come_in(line(), line(-4550))
    with store.read() as session:
        [went] = bank_lines.ids(session, Which.WENT)
    with pytest.raises(Refused, match="not an expense"), store.write("Add expense") as session:
        bank_lines.expense_from(session, came, CostKind.ROOM, "", [group_id])
    with pytest.raises(Refused, match="not a payment"), store.write("Accept") as session:
        bank_lines.accept(session, went, julia)
    with pytest.raises(Refused, match="which group"), store.write("Add expense") as session:
        bank_lines.expense_from(session, went, CostKind.ROOM, "", [])


def test_money_of_a_closed_period_counts_from_the_first_open_day(store, julia, come_in):
    [line_id] = come_in(line())
    with store.write("Close", last=True) as session:
        closing.close(session, date(2026, 11, 20))
    with store.write("Accept") as session:
        assert bank_lines.accept(session, line_id, julia).day == date(2026, 11, 21)


def test_members_who_are_no_payers_yet_can_be_chosen(store, group_id, julia):
    with store.write("Add member") as session:
        bo = members.add(session, group_id, "Bo Berg", date(2026, 1, 1)).id
    with store.read() as session:
        assert bank_lines.others(session) == {bo: "Bo Berg"}
