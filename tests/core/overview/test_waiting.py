from datetime import date, timedelta

import pytest

from balint_desk.core.overview.waiting import (
    ComingSession,
    Missed,
    Waiting,
    WaitingEvening,
    WaitingKind,
    arranged,
    at_most,
    debriefs,
    recovery_sheet,
    too_few,
    without_word,
    write_ups,
)
from balint_desk.core.sessions.attendance import ShownState
from balint_desk.core.words import Talked

TODAY = date(2026, 11, 22)
LAST = date(2026, 11, 17)
BEFORE = date(2026, 11, 3)
NEXT = date(2026, 12, 1)


def said(row: Waiting) -> tuple[str, str]:
    return row.text.format(**row.values), row.second.format(**row.values)


def test_the_recovery_sheet_waits_until_it_is_tried():
    [row] = recovery_sheet(tried=False, made=TODAY)
    assert row.kind is WaitingKind.RECOVERY_SHEET
    assert recovery_sheet(tried=True, made=TODAY) == []


def test_a_session_that_is_over_waits_to_be_written_up():
    evenings = [
        WaitingEvening(1, BEFORE, ShownState.NOT_WRITTEN_UP),
        WaitingEvening(2, LAST, ShownState.NOT_WRITTEN_UP, Talked.STRAIGHT_AFTER, with_whom="Miriam"),
        WaitingEvening(3, NEXT, ShownState.PLANNED),
        WaitingEvening(4, BEFORE, ShownState.CANCELLED_BY_LEADER),
    ]
    old, last = write_ups(evenings)
    assert said(last) == ("Write up 2026-11-17", "Talked afterwards with Miriam, nothing noted here yet")
    assert said(old) == ("Write up 2026-11-03", "")
    assert (old.from_last, last.from_last) == (False, True)


@pytest.mark.parametrize(
    ("talked", "noted", "rows"),
    [
        (Talked.STRAIGHT_AFTER, False, 1),
        (Talked.LATER, False, 1),
        (Talked.LATER, True, 0),
        (Talked.NOT_THIS_TIME, False, 0),
        (Talked.ALONE, False, 0),
        (None, False, 0),
    ],
)
def test_a_talk_with_nothing_noted_waits_and_no_talk_does_not(talked, noted, rows):
    found = debriefs([WaitingEvening(2, LAST, ShownState.HELD, talked, noted, "Miriam")])
    assert len(found) == rows
    assert all(row.second == "Talked afterwards with {name}, nothing noted here yet" for row in found)


def test_only_the_last_session_asks_for_a_note():
    old = WaitingEvening(1, BEFORE, ShownState.HELD, Talked.LATER)
    assert len(debriefs([old])) == 1
    assert debriefs([old, WaitingEvening(2, LAST, ShownState.HELD, Talked.ALONE)]) == []
    assert debriefs([old, WaitingEvening(2, LAST, ShownState.NOT_WRITTEN_UP, Talked.LATER)]) == []


def test_no_word_is_followed_up_at_the_session_just_written_up_only():
    evenings = [
        WaitingEvening(1, BEFORE, ShownState.HELD),
        WaitingEvening(2, LAST, ShownState.HELD),
        WaitingEvening(3, NEXT, ShownState.PLANNED),
    ]
    missed = [Missed(11, 1, "J. Okafor"), Missed(12, 2, "J. Okafor"), Missed(13, 2, "P. Nowak", imported=True)]
    [row] = without_word(evenings, missed, NEXT)
    assert (row.row_id, row.due) == (12, NEXT)
    assert said(row) == ("J. Okafor was away without a word", "2026-11-17; before the next session")


def test_without_a_next_session_a_no_word_still_waits():
    [row] = without_word([WaitingEvening(2, LAST, ShownState.HELD)], [Missed(12, 2, "J. Okafor")], None)
    assert (row.due, said(row)[1]) == (LAST, "2026-11-17")
    assert without_word([], [Missed(12, 2, "J. Okafor")], None) == []


def test_the_nearest_session_with_too_few_expected_waits():
    ahead = [
        ComingSession(5, NEXT + timedelta(weeks=4), 3),
        ComingSession(4, NEXT + timedelta(weeks=2), 5, ("L. Brandt", "T. Marsh")),
        ComingSession(3, NEXT, 6),
    ]
    [row] = too_few(ahead, 6, TODAY)
    assert row.row_id == 4
    assert row.text.format(**row.values) == "5 expected on 2026-12-15"
    assert row.values["away"] == ("L. Brandt", "T. Marsh")
    assert too_few(ahead, 3, TODAY) == []


@pytest.mark.parametrize("day", [TODAY - timedelta(days=1), TODAY + timedelta(weeks=9)])
def test_a_session_over_or_far_off_does_not_warn(day):
    assert too_few([ComingSession(3, day, 0)], 6, TODAY) == []


def rows() -> list[Waiting]:
    return [
        Waiting(WaitingKind.TOO_FEW, 3, NEXT, "few"),
        Waiting(WaitingKind.NO_WORD, 12, NEXT, "no word", from_last=True),
        Waiting(WaitingKind.WRITE_UP, 1, BEFORE, "old"),
        Waiting(WaitingKind.WRITE_UP, 2, LAST, "last", from_last=True),
        Waiting(WaitingKind.RECOVERY_SHEET, 0, TODAY, "recovery"),
    ]


def test_the_recovery_sheet_stands_first_then_the_last_session_then_the_days():
    assert [row.text for row in arranged(rows(), {}, TODAY)] == ["recovery", "last", "no word", "old", "few"]


def test_what_is_put_off_comes_back_on_its_day_and_what_is_dealt_with_never():
    put_off = {("no-word", 12): TODAY + timedelta(days=1), ("write-up", 1): TODAY, ("too-few", 3): None}
    assert [row.text for row in arranged(rows(), put_off, TODAY)] == ["recovery", "last", "old"]
    tomorrow = TODAY + timedelta(days=1)
    assert [row.text for row in arranged(rows(), put_off, tomorrow)] == ["recovery", "last", "no word", "old"]


def test_five_things_are_shown_at_most():
    many = arranged([*rows(), *rows()], {}, TODAY)
    assert at_most(many) == many[:5]
