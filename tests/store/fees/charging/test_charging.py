from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from sqlalchemy import select

from balint_desk.core.fees.charging.session_fees import Terms
from balint_desk.core.fees.fee_words import Basis, FreeFrom, Joining
from balint_desk.core.refused import Refused
from balint_desk.core.words import Channel, Mark, State
from balint_desk.store.fees.agreements import agreements, payers
from balint_desk.store.fees.agreements.agreements import Deal
from balint_desk.store.fees.charging import charge_reasons, charging
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import credit_notes, invoices
from balint_desk.store.fees.invoices.credit_notes import Credit
from balint_desk.store.fees.year import closing
from balint_desk.store.members import absences, members
from balint_desk.store.members.tables import Spell
from balint_desk.store.sessions import sessions, write_up
from balint_desk.store.sessions.tables import Attendance
from tests.store.money import AGREED, DAYS, HERE_OR_NOT, JOINED, TODAY, Practice, away, close, pounds
from tests.store.owing import drafts, draw


@pytest.fixture
def practice(store, group_id):
    return Practice(store, group_id)


def kept(practice):
    with practice.store.read() as session:
        return list(session.scalars(select(Charge).order_by(Charge.day, Charge.id)))


def test_every_line_is_shown_with_its_reason_before_anything_is_kept(practice):
    practice.join("Ana")
    practice.join("Bo")
    practice.hold(DAYS[0], **away("Bo"))
    practice.hold(DAYS[1], Bo=Mark.NO_WORD)
    assert practice.told() == [
        ("Ana", DAYS[0], 3000, "came"),
        ("Bo", DAYS[0], 0, "apologies, free absence 1 of 2 in 2026: nothing"),
        ("Ana", DAYS[1], 3000, "came"),
        ("Bo", DAYS[1], 3000, "no word on 2026-10-20: the place is charged"),
    ]
    assert kept(practice) == []


def test_it_is_said_how_far_it_is_and_who_stops_it_keeps_none(practice, monkeypatch):
    monkeypatch.setattr(charging, "AT_ONCE", 2)
    for name in ("Ana", "Bo", "Cy"):
        practice.join(name)
    practice.hold(DAYS[0])
    told, new = [], practice.offered()

    def stop(done, total):
        told.append((done, total))
        if done == total:
            raise Refused("Stopped.")

    with pytest.raises(Refused), practice.store.write("Charge") as session:
        charging.charge(session, practice.group_id, new, stop)
    assert told == [(0, 3), (2, 3), (3, 3)]
    assert kept(practice) == []


def test_charging_again_finds_only_what_is_new(practice):
    practice.join("Ana")
    practice.hold(DAYS[0])
    assert len(practice.charge()) == 1
    assert practice.offered() == []
    practice.hold(DAYS[1])
    assert practice.told() == [("Ana", DAYS[1], 3000, "came")]


def test_what_is_kept_says_why_also_where_nothing_is_to_be_paid(practice):
    practice.join("Ana")
    practice.hold(DAYS[0], **away("Ana"))
    practice.charge()
    (row,) = kept(practice)
    assert (row.amount, str(charge_reasons.read(row.why))) == (
        pounds(0),
        "apologies, free absence 1 of 2 in 2026: nothing",
    )


def test_a_register_put_right_later_proposes_the_difference_and_changes_nothing_of_before(practice):
    spell_id = practice.join("Ana")
    session_id = practice.hold(DAYS[0])
    practice.charge()
    with practice.store.write("Put right") as session:
        person_id = session.get_one(Spell, spell_id).person_id
        write_up.mark(session, session_id, person_id, Mark.APOLOGIES)
    told = "put right: apologies, free absence 1 of 2 in 2026: nothing"
    assert practice.told() == [("Ana", TODAY, -3000, told)]
    practice.charge()
    assert [row.minor for row in kept(practice)] == [3000, -3000]
    assert practice.offered() == []


def test_a_session_that_was_not_held_after_all_is_given_back(practice):
    practice.join("Ana")
    session_id = practice.hold(DAYS[0])
    practice.charge()
    with practice.store.write("Cancel") as session:
        sessions.cancel(session, session_id, State.CANCELLED_BY_LEADER, "")
    assert [(minor, words) for _, _, minor, words in practice.told()] == [
        (-3000, "put right, nothing is to be paid for it now")
    ]


def test_a_line_is_changed_or_left_out_only_with_a_reason_which_stays(practice):
    practice.join("Ana")
    practice.hold(DAYS[0])
    (offered,) = practice.offered()
    for changed in (replace(offered, left_out=True), replace(offered, changed=pounds(10))):
        with pytest.raises(Refused, match="Say why"), practice.store.write("Charge") as session:
            charging.charge(session, practice.group_id, [changed])
    with practice.store.write("Charge") as session:
        line = replace(offered, changed=pounds(10), reason="Came for the second half")
        charging.charge(session, practice.group_id, [line])
    (row,) = kept(practice)
    assert (row.amount, row.proposed_minor, row.reason) == (pounds(10), 3000, "Came for the second half")
    assert practice.offered() == []


def test_a_line_that_was_left_out_or_changed_is_put_right_only_as_far_as_it_was_charged(practice):
    practice.join("Ana")
    session_ids = [practice.hold(day) for day in DAYS[:2]]
    first, second = practice.offered()
    with practice.store.write("Charge") as session:
        lines = [
            replace(first, left_out=True, reason="Was ill"),
            replace(second, changed=pounds(10), reason="Came for the second half"),
        ]
        charging.charge(session, practice.group_id, lines)
    for session_id in session_ids:
        put_right(practice, session_id, Mark.APOLOGIES)
    words = "put right: apologies, free absence 2 of 2 in 2026: nothing"
    assert practice.told() == [("Ana", TODAY, -1000, words)]
    practice.charge()
    assert sum(row.minor for row in kept(practice)) == 0
    assert practice.offered() == []
    put_right(practice, session_ids[1], Mark.PRESENT)
    assert [minor for _, _, minor, _ in practice.told()] == [3000]


def test_what_a_credit_note_took_off_is_not_given_back_again_when_the_register_is_put_right(practice):
    practice.payer(practice.join("Ana"))
    session_id = practice.hold(DAYS[0])
    practice.charge()
    with practice.store.write("Issue", last=True) as session:
        payers.edit(session, session.scalars(select(Charge.payer_id)).one(), {"address": "Leeds"})
        invoice = invoices.issue(session, drafts(session)["Ana"], draw)
        amounts = {line.id: pounds(20) for line in invoices.lines(session, invoice.id)}
        credit_notes.issue(session, Credit(invoice.id, TODAY, "Came late", amounts), draw)
    assert practice.offered() == []
    put_right(practice, session_id, Mark.APOLOGIES)
    assert [minor for _, _, minor, _ in practice.told()] == [-1000]
    practice.charge()
    assert (sum(row.minor for row in kept(practice)), practice.offered()) == (0, [])


def put_right(practice, session_id, mark):
    with practice.store.write("Put right") as session:
        write_up.mark(session, session_id, session.scalars(select(Spell.person_id)).one(), mark)


def test_an_old_register_raises_no_charge(practice):
    practice.join("Ana")
    practice.hold(DAYS[0])
    with practice.store.write("As if imported") as session:
        for row in session.scalars(select(Attendance)):
            row.imported = True
    assert practice.offered() == []


def test_a_session_whose_register_is_open_is_listed_and_not_charged(practice):
    practice.join("Ana")
    practice.join("Bo", terms=None)
    session_id = practice.hold(DAYS[0])
    with practice.store.write("Forget") as session:
        for row in session.scalars(select(Attendance)):
            session.delete(row)
    with practice.store.read() as session:
        unsaid = charging.unsaid(session, practice.group_id, TODAY)
    assert [(one.session_id, one.name) for one in unsaid] == [(session_id, "Ana")]
    assert practice.offered() == []


def test_word_told_ahead_counts_as_notice(practice):
    practice.join("Ana", terms=Terms(Basis.PLACE, pounds(30), notice_hours=24))
    session_id = practice.hold(DAYS[0], **away("Ana"))
    note(practice, session_id, day=DAYS[0] - timedelta(3))
    assert practice.told() == [("Ana", DAYS[0], 0, "apologies 3 days ahead, in time: nothing")]


def test_word_with_its_time_is_charged_to_the_minute_and_put_right_later(practice):
    practice.join("Ana", terms=Terms(Basis.PLACE, pounds(30), notice_hours=24))
    session_id = practice.hold(DAYS[0], **away("Ana"))
    note(practice, session_id, day=DAYS[0] - timedelta(1), at=time(19, 1))
    assert practice.told() == [("Ana", DAYS[0], 3000, "apologies 23 hours ahead: the place is charged")]
    practice.charge()
    note(practice, session_id, at=time(13))
    assert practice.told() == [("Ana", TODAY, -3000, "put right: apologies 30 hours ahead, in time: nothing")]


def test_a_time_without_its_day_says_nothing_and_the_coming_absence_counts(practice):
    practice.join("Ana", terms=Terms(Basis.PLACE, pounds(30), notice_hours=24))
    session_id = practice.hold(DAYS[0], **away("Ana"))
    with practice.store.write("Away") as session:
        person_id = session.scalars(select(Spell.person_id)).one()
        absences.add(session, person_id, practice.group_id, DAYS[0], DAYS[0], told_on=DAYS[0] - timedelta(3))
    note(practice, session_id, channel=Channel.PHONE)
    assert practice.told() == [("Ana", DAYS[0], 0, "apologies 3 days ahead, in time: nothing")]


def note(practice, session_id, **edits):
    with practice.store.write("Notice") as session:
        write_up.note_notice(session, session_id, session.scalars(select(Spell.person_id)).one(), edits)


def test_months_are_charged_once_each(practice):
    practice.join("Ana", date(2026, 9, 1), Terms(Basis.MONTH, pounds(60)))
    assert [day for _, day, _, _ in practice.told()] == [date(2026, month, 1) for month in (9, 10, 11)]
    practice.charge(date(2026, 10, 31))
    assert [day for _, day, _, _ in practice.told()] == [date(2026, 11, 1)]


def test_a_range_that_ends_earlier_gives_nothing_back_of_what_is_charged_after_it(practice):
    practice.join("Ana", date(2026, 9, 1), Terms(Basis.MONTH, pounds(50)))
    practice.charge(TODAY)
    assert practice.offered(date(2026, 10, 31)) == []
    assert practice.offered(date(2026, 8, 1)) == []


def test_instalments_after_the_range_are_not_touched_and_come_back_with_it(practice):
    spell_id = practice.join("Ana", JOINED, Terms(Basis.YEAR, pounds(600), instalments=2))
    practice.charge(TODAY)
    practice.agree(spell_id, JOINED, Terms(Basis.YEAR, pounds(500), instalments=1))
    assert [minor for _, _, minor, _ in practice.told(date(2026, 3, 1))] == [20000]
    assert sorted(minor for _, _, minor, _ in practice.told(TODAY)) == [-30000, 20000]


def test_a_month_charged_from_an_earlier_joining_waits_for_its_own_day(practice):
    spell_id = practice.join("Ana", date(2026, 9, 1), Terms(Basis.MONTH, pounds(60), joining=Joining.BY_DAYS))
    practice.charge(date(2026, 9, 30))
    with practice.store.write("Edit member") as session:
        session.get_one(Spell, spell_id).joined = date(2026, 9, 16)
    assert practice.offered(date(2026, 9, 10)) == []
    assert [minor for _, _, minor, _ in practice.told(date(2026, 9, 30))] == [-3000]


def test_the_host_is_charged_for_each_session_written_up(practice):
    with practice.store.write("Host") as session:
        hospital = payers.add(session, "Elm Hospital").id
        deal = Deal(Terms(Basis.PLACE, pounds(150)), payer_id=hospital, agreed_on=AGREED)
        agreements.agree_with_host(session, practice.group_id, JOINED, deal)
    practice.hold(DAYS[0])
    practice.charge()
    assert practice.offered() == []
    assert practice.account(hospital).account.owes == pounds(150)


def test_an_employer_is_charged_and_the_member_owes_nothing(practice):
    with practice.store.write("Add") as session:
        surgery = payers.add(session, "Elm Surgery").id
    spell_id = practice.join("Ana", payer_id=surgery)
    practice.hold(DAYS[0])
    practice.charge()
    assert practice.account(surgery).account.owes == pounds(30)
    assert practice.account(practice.payer(spell_id)).account.owes == pounds(0)


def test_in_a_closed_period_nothing_is_charged_any_more_and_nothing_put_right(practice):
    practice.join("Ana")
    charged = practice.hold(DAYS[0])
    practice.charge()
    practice.hold(DAYS[1])
    put_right(practice, charged, Mark.LEAVE)
    late = practice.offered()
    close(practice.store, DAYS[1])
    assert practice.told() == []
    with practice.store.read() as session:
        assert charging.unsaid(session, practice.group_id, TODAY) == []
    with pytest.raises(Refused, match="is closed"), practice.store.write("Charge") as session:
        charging.charge(session, practice.group_id, late)
    practice.hold(DAYS[2])
    assert [day for _, day, _, _ in practice.told()] == [DAYS[2]]


def test_a_session_of_a_closed_time_that_is_not_written_up_is_not_waited_for(practice):
    practice.join("Ana")
    with practice.store.write("Plan") as session:
        sessions.add(session, practice.group_id, DAYS[0])
    close(practice.store, DAYS[0])
    with practice.store.read() as session:
        assert charging.not_written_up(session, practice.group_id, TODAY) == []


def test_a_period_that_goes_on_after_the_closed_time_is_charged_from_the_first_open_day(practice):
    practice.join("Ana", terms=Terms(Basis.MONTH, pounds(50)), joined=date(2026, 9, 1))
    close(practice.store, date(2026, 11, 10))
    practice.charge()
    assert [(row.day, row.first_day) for row in kept(practice)] == [(date(2026, 11, 11), date(2026, 11, 1))]


def test_what_is_closed_stays_closed(practice):
    close(practice.store, DAYS[1])
    with pytest.raises(Refused, match="stays so"), practice.store.write("Close") as session:
        closing.close(session, DAYS[0])


def test_the_terms_that_held_on_the_day_are_charged(practice):
    spell_id = practice.join("Ana")
    practice.hold(DAYS[0])
    practice.hold(DAYS[2])
    practice.agree(spell_id, DAYS[1], replace(HERE_OR_NOT, amount=pounds(35)))
    assert [minor for _, _, minor, _ in practice.told()] == [3000, 3500]


@pytest.mark.parametrize(("free_from", "minor"), [(FreeFrom.CALENDAR_YEAR, 3000), (FreeFrom.JOINING, 0)])
def test_free_absences_are_of_the_person_in_the_group_also_after_coming_back(practice, free_from, minor):
    terms = replace(HERE_OR_NOT, free_absences=1, free_from=free_from)
    first = practice.join("Ana", terms=terms)
    with practice.store.write("Left and came back") as session:
        session.get_one(Spell, first).left = date(2026, 6, 30)
        person_id = session.get_one(Spell, first).person_id
        second = members.come_back(session, person_id, practice.group_id, date(2026, 9, 1)).id
    practice.agree(second, date(2026, 9, 1), terms)
    practice.hold(date(2026, 5, 5), **away("Ana"))
    practice.hold(DAYS[0], **away("Ana"))
    assert [line[2] for line in practice.told()] == [0, minor]
    with practice.store.read() as session:
        of_second = charging.offered(session, practice.group_id, TODAY, whose={second})
    assert [one.amount.minor for one in of_second] == [minor]


def test_a_line_below_nought_is_refused(practice):
    practice.join("Ana")
    practice.hold(DAYS[0])
    [offered] = practice.offered()
    with pytest.raises(Refused, match="line of Ana cannot be below nought"), practice.store.write("Charge") as session:
        charging.charge(session, practice.group_id, [replace(offered, changed=pounds(-990), reason="Typed wrong")])
    assert kept(practice) == []


def test_a_difference_gives_back_no_more_than_was_charged_in_all(practice):
    practice.join("Ana")
    session_id = practice.hold(DAYS[0])
    practice.charge()
    put_right(practice, session_id, Mark.APOLOGIES)
    [offered] = practice.offered()

    def charge(minor):
        with practice.store.write("Charge") as session:
            line = replace(offered, changed=pounds(minor), reason="Typed by hand")
            charging.charge(session, practice.group_id, [line])

    with pytest.raises(Refused, match=r"30.00 GBP was charged in all. Ana cannot get back more"):
        charge(-31)
    charge(-30)
    assert [row.minor for row in kept(practice)] == [3000, -3000]
    with pytest.raises(Refused, match=r"0.00 GBP was charged in all"):
        charge(-1)


def test_of_many_differences_it_is_asked_once_who_paid_before(practice, questions):
    practice.join("Ana")
    for day in DAYS:
        practice.hold(day)
    practice.charge()
    with practice.store.write("Leave") as session:
        for row in session.scalars(select(Attendance)):
            row.mark = Mark.LEAVE
    with questions() as many:
        assert len(practice.offered()) == len(DAYS)
    with practice.store.write("Back") as session:
        for row in session.scalars(select(Attendance).offset(1)):
            row.mark = Mark.PRESENT
    with questions() as one:
        assert len(practice.offered()) == 1
    assert len(many) == len(one)
