from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.fees.accounts.accounts import Due, EnteredMoney, by_age, oldest, puts, settle
from balint_desk.core.money import Money, total

DAY = date(2026, 11, 3)


def pounds(minor):
    return Money(minor, "GBP")


def due(id_, minor, days=0, **more):
    return Due(id_, DAY + timedelta(days), pounds(minor), **more)


def paid(id_, minor, **more):
    return EnteredMoney(id_, DAY, pounds(minor), **more)


def settled(dues, entries):
    account = settle(dues, entries, "GBP")
    return account.owes.minor, {id_: rest.minor for id_, rest in account.open.items()}, account.in_hand.minor


def test_money_goes_to_the_oldest_that_is_open():
    dues = [due(1, 3000, 14), due(2, 3000), due(3, 3000, 28)]
    assert settled(dues, [paid(9, 4000)]) == (5000, {1: 2000, 3: 3000}, 0)


def test_money_goes_where_the_leader_said_and_the_rest_to_the_oldest():
    dues = [due(1, 3000), due(2, 3000, 14)]
    assert settled(dues, [paid(9, 4000, meant_for=((2, pounds(3000)),))]) == (2000, {1: 2000}, 0)


def test_an_invoice_is_as_old_as_the_first_day_that_stands_on_it():
    october, november = due(1, 3000, 14, first_day=DAY - timedelta(28)), due(2, 3000)
    assert settled([october, november], [paid(9, 3000)]) == (3000, {2: 3000}, 0)
    same_day = due(3, 3000, 14, first_day=DAY)
    assert settled([november, same_day], [paid(9, 3000)]) == (3000, {2: 3000}, 0)


def test_too_much_is_in_hand_and_used_next():
    assert settled([due(1, 3000)], [paid(9, 5000)]) == (-2000, {}, 2000)
    assert settled([due(1, 3000), due(2, 3000, 14)], [paid(9, 5000)]) == (1000, {2: 1000}, 0)


def test_what_was_taken_back_is_owed_again_and_both_stay():
    entries = [paid(8, 3000), paid(9, -3000, takes_back=8)]
    assert settled([due(1, 3000)], entries) == (3000, {1: 3000}, 0)


def test_a_credit_note_makes_its_invoice_smaller_first():
    dues = [due(1, 3000), due(2, 6000, 14), due(3, -6000, 20, credits=2)]
    assert settled(dues, []) == (3000, {1: 3000}, 0)


def test_a_credit_note_for_what_is_paid_is_in_hand():
    dues = [due(1, 3000), due(2, -3000, 20, credits=1)]
    assert settled(dues, [paid(9, 3000)]) == (-3000, {}, 3000)


def test_money_paid_back_is_no_longer_in_hand():
    assert settled([due(1, 3000)], [paid(8, 5000), paid(9, -2000)]) == (0, {}, 0)


def test_money_paid_back_that_had_never_come_opens_what_it_had_paid():
    entries = [
        paid(7, 3000, meant_for=((2, pounds(3000)),)),
        paid(8, 4000),
        paid(9, -1000),
        EnteredMoney(10, DAY, pounds(-4000), takes_back=8),
    ]
    assert settled([due(1, 3000), due(2, 3000, 14)], entries) == (4000, {1: 3000, 2: 1000}, 0)
    assert settled([], [paid(8, 4000), paid(9, -4000), EnteredMoney(10, DAY, pounds(-4000), takes_back=8)]) == (
        4000,
        {},
        -4000,
    )


def test_what_was_put_against_the_oldest_is_said_by_entry_and_what_was_paid_back_is_of_the_latest():
    dues = [due(1, 3000), due(2, 3000, 14), due(3, 3000, 28)]
    entries = [paid(7, 4000), paid(8, 3000, meant_for=((3, pounds(1000)),)), paid(9, -1000)]
    said = puts(dues, entries, "GBP")
    assert {which: part.minor for which, part in said.items()} == {(7, 1): 3000, (7, 2): 1000, (8, 2): 1000}


def test_what_is_open_is_told_by_its_age():
    dues = [due(number, 100, -late) for number, late in enumerate((-1, 1, 30, 31, 60, 61, 90, 91))]
    dues.append(due(99, 1000, -50, payable=DAY))
    account = settle(dues, [], "GBP")
    left = [(one.payable or one.day, account.open[one.id]) for one in dues]
    told = by_age(left, "GBP", DAY)
    assert [one.minor for one in (told.not_due, told.to_30, told.to_60, told.to_90, told.older)] == [
        1100,
        200,
        200,
        200,
        100,
    ]
    assert oldest(dues, account) == DAY - timedelta(91)
    assert oldest(dues, settle(dues, [paid(1, 10**6)], "GBP")) is None


amounts = st.integers(-5000, 20000)
some_dues = st.lists(st.tuples(amounts, st.integers(0, 50), st.none() | st.integers(0, 9)), max_size=10).map(
    lambda rows: [
        due(id_, minor, days, credits=to if minor < 0 else None) for id_, (minor, days, to) in enumerate(rows)
    ]
)
some_entries = st.lists(st.tuples(amounts, st.none() | st.integers(0, 9), st.integers(0, 9)), max_size=10)


@given(some_dues, some_entries)
def test_what_is_owed_is_the_sum_of_all_entries_and_nothing_open_is_below_nought(dues, rows):
    entries = []
    for number, (minor, meant, back) in enumerate(rows):
        before = next((one for one in entries if one.id == 100 + back and one.takes_back is None), None)
        gone = {one.takes_back for one in entries}
        if before and before.id not in gone:
            entries.append(EnteredMoney(100 + number, DAY, -before.amount, takes_back=before.id))
        else:
            part = ((meant, pounds(minor)),) if meant is not None and minor > 0 else ()
            entries.append(paid(100 + number, minor, meant_for=part))
    account = settle(dues, entries, "GBP")
    everything = total([one.amount for one in dues], "GBP") - total([one.amount for one in entries], "GBP")
    assert account.owes == everything
    assert account.owes == total(account.open.values(), "GBP") - account.in_hand
    amount_of = {one.id: one.amount for one in dues}
    assert all(0 < rest.minor <= amount_of[due_id].minor for due_id, rest in account.open.items())
    credited = [one for one in dues if one.amount.minor < 0 and one.credits is not None]
    if account.in_hand.minor < 0 and not credited:
        assert account.open == {one.id: one.amount for one in dues if one.amount.minor > 0}
    assert settle(dues[::-1], entries[::-1], "GBP") == account
    assert settle(dues, with_puts(dues, entries), "GBP") == account


def with_puts(dues, entries):
    """The same entries, each meant for what it pays already."""
    said = puts(dues, entries, "GBP")
    return [
        replace(one, meant_for=(*one.meant_for, *((to, part) for (by, to), part in said.items() if by == one.id)))
        for one in entries
    ]
