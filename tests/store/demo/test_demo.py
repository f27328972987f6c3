"""The made-up practice: the same from the same seed, true to the rules of the trade, and plainly made up."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import select

from balint_desk.core.debriefs import identifiers
from balint_desk.core.periods import WHOLE
from balint_desk.core.sessions.attendance import Counts, ShownState, within
from balint_desk.core.sessions.public_holidays import holidays_between
from balint_desk.core.words import CAME, CANCELLED, Mark, State
from balint_desk.store.debriefs import debrief_list
from balint_desk.store.debriefs.tables import DebriefPart, Thought
from balint_desk.store.demo import evening, words
from balint_desk.store.fees.accounts import fee_table
from balint_desk.store.fees.accounts.tables import Payment
from balint_desk.store.fees.costs import carrying
from balint_desk.store.file import backups
from balint_desk.store.members import members
from balint_desk.store.members.tables import FutureAbsence, Person, Spell
from balint_desk.store.overview import overview_figures
from balint_desk.store.overview import waiting as store_waiting
from balint_desk.store.practice import groups, leaders, settings
from balint_desk.store.practice.tables import Leading
from balint_desk.store.sessions import figures, sessions
from balint_desk.store.sessions.tables import Attendance, Case, CaseFeeling, GroupSession, Notice
from balint_desk.store.store import Store
from tests.conftest import TODAY
from tests.store.made_up import CLOSED, FADING, THRIVING, copied, made_up


@pytest.fixture(scope="module")
def demo(demo_file, tmp_path_factory) -> Store:
    store = copied(demo_file, tmp_path_factory.mktemp("demo"))
    yield store
    store.close()


@pytest.fixture
def asked(demo):
    with demo.read() as session:
        yield session


def over_time(session, name):
    return figures.attendance_over_time(session, groups.by_name(session, name).id, TODAY)


def every_figure(store):
    """All there is to count or to read, without the ids, which are chance."""
    with store.read() as session:
        told = []
        for group in groups.all_groups(session):
            of_sessions = figures.attendance_over_time(session, group.id, TODAY)
            told += [(group.name, one.day, one.shown, one.counts) for one in of_sessions]
            counts = figures.member_counts(session, group.id, TODAY)
            told += sorted((session.get_one(Person, who).name, str(them)) for who, them in counts.items())
            money = fee_table.lines(session, group.id, WHOLE, TODAY)
            told += [(one.name, one.charged, one.paid, one.owes, one.oldest) for one in money]
            spent = carrying.spent(session, group.id)
            told += sorted((one.day, one.kind, one.amount.minor) for one in spent)
        paid = select(Payment.day, Payment.minor, Payment.way)
        told += sorted(map(tuple, session.execute(paid)))
        told += sorted(session.scalars(select(DebriefPart.text)))
        told += sorted(map(tuple, session.execute(select(Case.title, Case.stayed, Case.minutes))))
    return told


def test_who_owes_in_the_made_up_practice_waits_and_the_group_that_ended_has_paid(asked):
    owed = {name: fee_table.owing(asked, groups.by_name(asked, name).id) for name in (THRIVING, FADING, CLOSED)}
    assert {name: len(found) for name, found in owed.items()} == {THRIVING: 2, FADING: 2, CLOSED: 0}


def test_the_same_seed_gives_the_same_practice_and_another_seed_another(demo, tmp_path):
    again, other = made_up(tmp_path / "again.balint"), made_up(tmp_path / "other.balint", seed=7)
    assert every_figure(again) == every_figure(demo) != every_figure(other)
    again.close()
    other.close()


def test_there_are_three_groups_and_one_of_them_is_closed(asked):
    assert [group.name for group in groups.all_groups(asked)] == [THRIVING, FADING, CLOSED]
    ended = groups.by_name(asked, CLOSED).ended
    last = max(one.day for one in over_time(asked, CLOSED))
    assert ended == last < TODAY - timedelta(days=365)
    closed = groups.by_name(asked, CLOSED).id
    assert members.on(asked, closed, TODAY) == store_waiting.all_waiting(asked, closed, TODAY) == []
    begun = {name: over_time(asked, name)[0].day for name in (THRIVING, FADING)}
    assert all(day < TODAY - timedelta(days=3 * 360) for day in begun.values())


def test_one_group_thrives_and_one_fades(asked):
    def came(name):
        held = [one.came for one in over_time(asked, name) if one.shown is ShownState.HELD]
        return sum(held[:8]) / 8, sum(held[-8:]) / 8

    early, late = came(THRIVING)
    assert late > early > 5
    early, late = came(FADING)
    assert early > 6 > late


def test_nobody_has_a_mark_outside_their_time_in_the_group(asked):
    spells = {}
    for spell in asked.scalars(select(Spell)):
        spells.setdefault((spell.person_id, spell.group_id), []).append((spell.joined, spell.left))
    query = select(Attendance, GroupSession).join(GroupSession, GroupSession.id == Attendance.group_session_id)
    rows = asked.execute(query).all()
    assert len(rows) > 800
    for mark, of in rows:
        assert any(within(of.day, *spell) for spell in spells[mark.person_id, of.group_id])


def test_everybody_has_a_mark_at_what_was_held_and_nobody_at_anything_else(asked):
    for group in groups.all_groups(asked):
        for one in figures.attendance_over_time(asked, group.id, TODAY):
            assert one.counts.not_recorded == 0
            assert one.shown is ShownState.HELD or one.counts == Counts()
    not_held = select(GroupSession.id).where(GroupSession.state != State.HELD)
    for table in (Attendance, Notice, Case):
        assert asked.scalars(select(table).where(table.group_session_id.in_(not_held))).all() == []


def test_sessions_are_held_before_today_and_never_on_a_holiday(asked):
    found = asked.scalars(select(GroupSession)).all()
    assert {one.state for one in found} >= {State.PLANNED, State.HELD, *CANCELLED}
    assert all(one.day < TODAY for one in found if one.state is not State.PLANNED)
    assert all(one.reason for one in found if one.state in CANCELLED)
    days = {one.day for one in found}
    assert not days & holidays_between("GB", "ENG", min(days), max(days)).keys()
    assert not [day for day in days if day.month == 8]


def test_absences_come_in_clumps(asked):
    """One who was away is away next time much oftener than one who was there."""
    after = {True: Counter(), False: Counter()}
    for group in groups.all_groups(asked):
        for person_id in figures.member_counts(asked, group.id, TODAY):
            marks = [mark for _, _, mark in figures.marks_of(asked, group.id, person_id)]
            for before, then in pairwise(marks):
                after[before in CAME][then in CAME] += 1
    away = {came: counts[False] / counts.total() for came, counts in after.items()}
    assert away[False] > 2 * away[True]


def test_somebody_left_and_came_back_somebody_was_on_leave_and_a_co_leader_changed(asked):
    group_id = groups.by_name(asked, THRIVING).id
    people = figures.member_counts(asked, group_id, TODAY)
    assert sorted(len(members.spells(asked, group_id, one)) for one in people)[-2:] == [1, 2]
    assert any(counts.leave > 3 for counts in people.values())
    led = asked.scalars(select(Leading).where(Leading.group_id == group_id).order_by(Leading.first_day)).all()
    assert [one.last_day is None for one in led if not asked.get_one(leaders.Leader, one.leader_id).me] == [False, True]


def test_one_session_waits_one_sent_no_word_and_somebody_will_be_away(asked):
    group_id = groups.by_name(asked, THRIVING).id
    kinds = [row.kind.value for row in store_waiting.all_waiting(asked, group_id, TODAY)]
    assert kinds == ["write-up", "no-word", "owed"]
    shown = overview_figures.figures(asked, group_id, TODAY, over_time(asked, THRIVING))
    assert len(shown.next.away) == 1
    assert shown.next.expected == shown.members - 1
    last_held = [one for one in over_time(asked, THRIVING) if one.shown is ShownState.HELD][-1]
    assert last_held.counts.no_word == 1


def test_the_figures_of_sessions_and_of_members_agree(asked):
    for group in groups.all_groups(asked):
        by_session = [one.counts for one in figures.attendance_over_time(asked, group.id, TODAY)]
        by_member = figures.member_counts(asked, group.id, TODAY).values()
        listed = [row.counts for row in sessions.rows(asked, sessions.ids(asked, group.id)).values()]
        for name in ("held", "came", "apologies", "no_word", "leave"):
            totals = {sum(getattr(one, name) for one in them) for them in (by_session, by_member, listed)}
            assert len(totals) == 1


def test_a_presenter_was_there_and_a_case_has_feelings(asked):
    cases = asked.scalars(select(Case)).all()
    query = select(Attendance.group_session_id, Attendance.person_id).where(Attendance.mark.in_(CAME))
    came = set(map(tuple, asked.execute(query)))
    assert len(cases) > 200
    assert all((case.group_session_id, case.presenter_id) in came for case in cases)
    assert {row.case_id for row in asked.scalars(select(CaseFeeling))} == {case.id for case in cases}


def test_notice_is_told_of_apologies_only_and_not_after_the_evening(asked):
    query = select(Notice, GroupSession, Attendance).join(GroupSession, GroupSession.id == Notice.group_session_id)
    on = (Attendance.group_session_id == Notice.group_session_id) & (Attendance.person_id == Notice.person_id)
    rows = asked.execute(query.join(Attendance, on)).all()
    assert rows
    assert all(mark.mark is Mark.APOLOGIES and notice.day <= of.day for notice, of, mark in rows)


def test_debriefs_have_words_of_each_leader_and_of_both_and_are_seldom_said_twice(asked):
    group_id = groups.by_name(asked, THRIVING).id
    rows = debrief_list.rows(asked, debrief_list.ids(asked, group_id, TODAY)).values()
    assert {(row.mine, row.theirs, row.ours) for row in rows} >= {(True, True, True), (False, False, False)}
    assert any(row.to_supervision for row in rows)
    titles = Counter(asked.scalars(select(Case.title)))
    assert titles.most_common(1)[0][1] < 10


def test_nothing_that_is_written_looks_as_if_it_named_a_patient(asked):
    columns = Case.title, Case.stayed, DebriefPart.text, Thought.text, GroupSession.reason
    kept = [text for column in columns for text in asked.scalars(select(column))]
    said = [text for began, went_on in words.SAID.values() for text in (*began, *went_on)]
    said += [*evening.TITLES, *words.SAW, *words.REMAINED, *words.THOUGHTS, *words.ABOUT_FADING]
    texts = [*said, *kept]
    assert [text for text in texts if identifiers.found(text)] == []
    assert asked.scalars(select(Person.email)).all()[0].endswith("@example.org")


def test_the_file_is_sound_says_that_it_is_made_up_and_asks_for_no_recovery_sheet(demo):
    assert backups.check(demo) == []
    assert demo.undo_name is None
    with demo.read() as session:
        assert settings.get(session, settings.MADE_UP)
        assert asked_for_sheet(session) == []


def asked_for_sheet(session):
    rows = store_waiting.all_waiting(session, groups.ids(session)[0], TODAY)
    return [row for row in rows if row.kind.value == "recovery-sheet"]


@pytest.mark.parametrize("today", [date(2026, 1, 1), date(2024, 2, 29), date(2027, 8, 20), date(2026, 11, 24)])
def test_it_can_be_made_on_any_day(tmp_path, today):
    store = made_up(tmp_path / "demo.balint", today=today)
    with store.read() as session:
        held = session.scalars(select(GroupSession.day).where(GroupSession.state == State.HELD)).all()
        assert max(held) < today
        for absence in session.scalars(select(FutureAbsence)):
            assert absence.told_on <= min(absence.first_day, today)
    store.close()


def test_a_larger_scale_has_so_many_times_the_groups(tmp_path):
    store = made_up(tmp_path / "demo.balint", scale=2)
    with store.read() as session:
        assert len(groups.ids(session)) == 6
        assert len({person.name for person in session.scalars(select(Person))}) == len(
            session.scalars(select(Person.id)).all()
        )
    store.close()
