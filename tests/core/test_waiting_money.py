from datetime import date, datetime, timedelta

import pytest

from balint_desk.core.money import Money
from balint_desk.core.waiting import Kind
from balint_desk.core.waiting_money import LONG, NotSpoken, Owing, is_quiet, not_spoken_of, owed

TODAY, GROUP = date(2026, 11, 22), 7
LONG_AGO = TODAY - LONG


def owing(name, since=LONG_AGO, until=None):
    return Owing(name, Money(6000, "GBP"), since, until)


def said(row):
    return row.text.format(**row.values), row.second.format(**row.values)


@pytest.mark.parametrize(("hour", "quiet"), [(4, True), (5, False), (20, False), (21, True), (23, True)])
def test_after_nine_in_the_evening_nothing_is_said_of_money(hour, quiet):
    assert is_quiet(datetime(2026, 11, 22, hour)) is quiet


def test_a_bare_day_is_no_evening():
    assert not is_quiet(TODAY)


def test_whoever_money_was_not_spoken_of_with_waits_as_one_row():
    ana, bo = NotSpoken(1, "Ana", TODAY), NotSpoken(2, "Bo", TODAY - timedelta(9))
    [one] = not_spoken_of([bo])
    assert (one.kind, one.row_id, said(one)) == (
        Kind.NOT_SPOKEN,
        2,
        ("Speak about money with Bo", "Nothing is agreed yet; joined 2026-11-13"),
    )
    [both] = not_spoken_of([ana, bo])
    assert (both.row_id, said(both)) == (1, ("Speak about money with 2 members", "The last of them is Ana"))
    assert not_spoken_of([]) == []


def test_what_is_owed_for_long_waits_as_one_row():
    [one] = owed([owing("Ana")], GROUP, TODAY)
    assert (one.kind, one.row_id, said(one)) == (Kind.OWED, GROUP, ("Ana owes since 2026-10-23", "60.00 GBP"))
    [both] = owed([owing("Ana"), owing("Bo", LONG_AGO - timedelta(5))], GROUP, TODAY)
    assert said(both) == ("2 people owe since 2026-10-18", "120.00 GBP")


def test_what_is_owed_since_lately_and_who_is_excused_do_not_wait():
    assert owed([owing("Ana", LONG_AGO + timedelta(1))], GROUP, TODAY) == []
    assert owed([owing("Ana", until=TODAY + timedelta(1))], GROUP, TODAY) == []
    assert len(owed([owing("Ana", until=TODAY)], GROUP, TODAY)) == 1
