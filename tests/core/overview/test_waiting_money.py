from datetime import date, datetime, timedelta

import pytest

from balint_desk.core.fees.costs.shared_costs import Proposed
from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.money import Money
from balint_desk.core.overview.waiting import WaitingKind
from balint_desk.core.overview.waiting_money import (
    LONG,
    FromBank,
    NotSpoken,
    Owing,
    from_bank,
    is_quiet,
    not_spoken_of,
    owed,
    session_costs,
)

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
        WaitingKind.NOT_SPOKEN,
        2,
        ("Speak about money with Bo", "Nothing is agreed yet; joined 2026-11-13"),
    )
    [spoken] = not_spoken_of([NotSpoken(2, "Bo", TODAY, spoken=True)])
    assert said(spoken) == ("Speak about money with Bo", "Spoken of, not yet agreed; joined 2026-11-22")
    [both] = not_spoken_of([ana, bo])
    assert (both.row_id, said(both)) == (1, ("Speak about money with 2 members", "The last of them is Ana"))
    assert not_spoken_of([]) == []


def test_what_is_owed_for_long_waits_as_one_row():
    [one] = owed([owing("Ana")], GROUP, TODAY)
    assert (one.kind, one.row_id, said(one)) == (WaitingKind.OWED, GROUP, ("Ana owes since 2026-10-23", "60.00 GBP"))
    [both] = owed([owing("Ana"), owing("Bo", LONG_AGO - timedelta(5))], GROUP, TODAY)
    assert said(both) == ("2 people owe since 2026-10-18", "120.00 GBP")


def test_what_is_owed_since_lately_and_who_is_excused_do_not_wait():
    assert owed([owing("Ana", LONG_AGO + timedelta(1))], GROUP, TODAY) == []
    assert owed([owing("Ana", until=TODAY + timedelta(1))], GROUP, TODAY) == []
    assert len(owed([owing("Ana", until=TODAY)], GROUP, TODAY)) == 1


def test_the_lines_from_the_bank_wait_as_one_row():
    [one] = from_bank(FromBank(1, LONG_AGO, 5))
    assert (one.kind, one.row_id, one.due) == (WaitingKind.BANK, 5, LONG_AGO)
    assert said(one) == ("One line from the bank waits to be put to an account", "It is of 2026-10-23")
    [more] = from_bank(FromBank(3, LONG_AGO, 6))
    assert said(more) == ("3 lines from the bank wait to be put to an account", "The oldest is of 2026-10-23")
    assert from_bank(None) == []


def cost(session_id, kind=CostKind.ROOM, currency="GBP"):
    return Proposed(session_id, LONG_AGO + timedelta(session_id), kind, Money(4000, currency))


def test_what_the_sessions_cost_waits_as_one_row():
    [one] = session_costs([cost(0), cost(0, CostKind.REFRESHMENTS)])
    assert (one.kind, one.row_id, one.due) == (WaitingKind.SESSION_COSTS, 0, LONG_AGO)
    assert said(one) == ("What the session of 2026-10-23 cost is not kept yet", "80.00 GBP")
    [more] = session_costs([cost(0), cost(1), cost(2)])
    assert (more.row_id, said(more)) == (2, ("What 3 sessions cost is not kept yet", "120.00 GBP"))
    [mixed] = session_costs([cost(0), cost(1, currency="EUR")])
    assert said(mixed) == ("What 2 sessions cost is not kept yet", "")
    assert session_costs([]) == []
