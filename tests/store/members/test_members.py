from datetime import date, time, timedelta

import pytest
from sqlalchemy import func, select

from balint_desk.core.refused import Refused
from balint_desk.core.words import Mark, State
from balint_desk.store.members import members
from balint_desk.store.members.members import Wanted
from balint_desk.store.members.tables import FutureAbsence, Person, Spell
from balint_desk.store.practice import groups, leaders
from balint_desk.store.sessions.tables import Attendance, Case, GroupSession, Notice

TODAY = date(2026, 11, 22)
JOINED = date(2024, 1, 9)
HERE, ALL = Wanted(), Wanted("everyone")


@pytest.fixture
def three(store, group_id):
    """Árpád and Zoe are members, Nadia left."""
    with store.write("Add members") as session:
        members.add(session, group_id, "Zoe Marsh", JOINED, profession="Psychiatrist", workplace="St Mary's")
        members.add(session, group_id, "Árpád Németh", date(2025, 3, 4), email="arpad@example.org")
        nadia = members.add(session, group_id, "Nadia Holm", date(2021, 9, 7), profession="Social worker")
        members.leave(session, spell_of(session, nadia).id, date(2023, 7, 4))
    return store


@pytest.fixture
def other_group(store):
    with store.write("Add group") as session:
        me = leaders.me(session).id
        return groups.add(session, "Thursday group", currency="GBP", zone="Europe/London", leader_id=me).id


def spell_of(session, person):
    return session.scalars(select(Spell).where(Spell.person_id == person.id).order_by(Spell.joined.desc())).first()


def person(session, name):
    return session.scalars(select(Person).where(Person.name == name)).one()


def names(store, group_id, wanted=HERE):
    with store.read() as session:
        found = members.ids(session, group_id, TODAY, wanted)
        rows = members.rows(session, group_id, found, TODAY)
        return [rows[one].person.name for one in found]


def names_on(store, group_id, day):
    with store.read() as session:
        return [one.name for one in members.on(session, group_id, day)]


def test_the_first_and_the_last_day_are_days_of_a_member(three, group_id):
    assert names_on(three, group_id, date(2021, 9, 6)) == []
    assert names_on(three, group_id, date(2021, 9, 7)) == ["Nadia Holm"]
    assert names_on(three, group_id, date(2023, 7, 4)) == ["Nadia Holm"]
    assert names_on(three, group_id, date(2023, 7, 5)) == []
    assert names_on(three, group_id, TODAY) == ["Árpád Németh", "Zoe Marsh"]


def test_members_those_who_left_and_everyone_are_told_apart(three, group_id):
    assert names(three, group_id) == ["Árpád Németh", "Zoe Marsh"]
    assert names(three, group_id, Wanted("left")) == ["Nadia Holm"]
    assert names(three, group_id, ALL) == ["Árpád Németh", "Nadia Holm", "Zoe Marsh"]
    with three.read() as session:
        assert members.counts_by_show(session, group_id, TODAY) == {
            "everyone": 3,
            "members": 2,
            "leaving": 0,
            "left": 1,
        }


def test_a_group_without_members_counts_none(store, group_id):
    with store.read() as session:
        assert members.counts_by_show(session, group_id, TODAY) == {
            "everyone": 0,
            "members": 0,
            "leaving": 0,
            "left": 0,
        }


def test_who_leaves_today_or_joins_soon_is_a_member(three, group_id):
    with three.write("Leave") as session:
        members.leave(session, spell_of(session, person(session, "Zoe Marsh")).id, TODAY)
        members.add(session, group_id, "Ella Brandt", TODAY + timedelta(days=9))
    assert names(three, group_id) == ["Árpád Németh", "Ella Brandt", "Zoe Marsh"]
    with three.read() as session:
        assert members.counts_by_show(session, group_id, TODAY)["leaving"] == 1


@pytest.mark.parametrize("typed", ["nemeth", "NÉM", "arp ném", "arpad@ex", '"németh"', "árpád -németh", "ném\0"])
def test_typing_finds_by_the_beginnings_of_words_accents_and_case_aside(three, group_id, typed):
    assert names(three, group_id, Wanted("everyone", typed)) == ["Árpád Németh"]


@pytest.mark.parametrize("typed", ["St M", "psych", "mary's"])
def test_typing_finds_the_working_place_and_the_profession(three, group_id, typed):
    assert names(three, group_id, Wanted(text=typed)) == ["Zoe Marsh"]


@pytest.mark.parametrize("typed", ["nobody", "zoe németh", '"', "*", "NOT", "name:", "(", "-"])
def test_what_nobody_holds_finds_nobody_whatever_the_sign(three, group_id, typed):
    assert names(three, group_id, Wanted("everyone", typed)) == []


@pytest.mark.parametrize(
    ("sort", "descending", "order"),
    [
        ("name", False, "ÁNZ"),
        ("name", True, "ZNÁ"),
        ("since", False, "NZÁ"),
        ("since", True, "ÁZN"),
        ("profession", False, "ZNÁ"),
        ("profession", True, "NZÁ"),
        ("left", False, "NÁZ"),
        ("left", True, "NÁZ"),
    ],
)
def test_the_list_is_sorted_by_any_of_these_and_the_empty_come_last(three, group_id, sort, descending, order):
    found = names(three, group_id, Wanted("everyone", "", sort, descending))
    assert "".join(name[0] for name in found) == order


def test_a_row_tells_the_time_that_counts_now_and_the_figures_of_its_last_year(three, group_id):
    with three.write("Come back") as session:
        nadia = person(session, "Nadia Holm")
        members.come_back(session, nadia.id, group_id, date(2026, 2, 3))
        add_session(session, group_id, date(2026, 2, 10), {nadia.id: Mark.LATE})
        add_session(session, group_id, date(2023, 2, 7), {nadia.id: Mark.NO_WORD})
    with three.read() as session:
        row = members.rows(session, group_id, [nadia.id], TODAY)[nadia.id]
    assert (row.since, row.left, row.year) == (date(2026, 2, 3), None, 2026)
    assert (row.counts.came, row.counts.held) == (1, 1)


def test_two_of_one_name_are_known_to_be_alike(three, group_id):
    with three.write("Add member") as session:
        other = members.add(session, group_id, "nadia  holm", JOINED, workplace="Northside practice")
    with three.read() as session:
        rows = members.rows(session, group_id, members.ids(session, group_id, TODAY, ALL), TODAY)
    assert {row.person.name for row in rows.values() if row.alike} == {"Nadia Holm", "nadia  holm"}
    assert rows[other.id].alike


def test_a_member_of_another_group_is_not_shown_here(three, group_id, other_group):
    with three.write("Add member") as session:
        members.add(session, other_group, "Nadia Holm", JOINED)
    assert names(three, group_id, ALL) == ["Árpád Németh", "Nadia Holm", "Zoe Marsh"]
    with three.read() as session:
        rows = members.rows(session, group_id, members.ids(session, group_id, TODAY, ALL), TODAY)
    assert not any(row.alike for row in rows.values())


def test_the_same_name_elsewhere_is_found_so_that_one_person_stays_one(three, group_id, other_group):
    with three.write("Join") as session:
        (arpad,) = members.same_name(session, "arpad nemeth ")
        members.come_back(session, arpad.id, other_group, TODAY)
    assert names_on(three, other_group, TODAY) == ["Árpád Németh"]
    with three.read() as session:
        assert [group.name for group in members.groups_of(session, arpad.id)] == ["Thursday group", "Tuesday GP group"]
        assert members.same_name(session, "  ") == []


def test_details_are_kept_trimmed_and_undone(three, group_id):
    with three.write("Edit member") as session:
        members.edit(session, person(session, "Zoe Marsh").id, {"name": " Zoe Marsh-Weiss ", "phone": "020 7946 0000"})
    assert "Zoe Marsh-Weiss" in names(three, group_id)
    three.undo()
    assert "Zoe Marsh" in names(three, group_id)


def test_a_member_keeps_a_name(three, group_id):
    with pytest.raises(Refused, match="needs a name"), three.write("Edit member") as session:
        members.edit(session, person(session, "Zoe Marsh").id, {"name": "  "})
    assert "Zoe Marsh" in names(three, group_id)


def test_a_new_member_needs_a_name(store, group_id):
    with pytest.raises(Refused, match="needs a name"), store.write("Add member") as session:
        members.add(session, group_id, " ", JOINED)


@pytest.mark.parametrize(
    ("joined", "words"),
    [(date(2023, 7, 4), "overlap"), (date(2022, 1, 1), "overlap"), (date(2020, 1, 1), "still in the group")],
)
def test_two_times_in_a_group_never_share_a_day(three, group_id, joined, words):
    with pytest.raises(Refused, match=words), three.write("Come back") as session:
        members.come_back(session, person(session, "Nadia Holm").id, group_id, joined)


def test_nobody_leaves_before_joining(three):
    with pytest.raises(Refused, match="before joining"), three.write("Leave") as session:
        members.leave(session, spell_of(session, person(session, "Zoe Marsh")).id, date(2024, 1, 8))


def test_a_last_day_can_be_taken_back_and_a_first_day_put_right(three, group_id):
    with three.write("Put right") as session:
        spell = spell_of(session, person(session, "Nadia Holm"))
        members.edit_spell(session, spell.id, joined=date(2021, 9, 14))
        members.leave(session, spell.id, None)
    assert names_on(three, group_id, date(2021, 9, 7)) == []
    assert "Nadia Holm" in names_on(three, group_id, TODAY)


def test_a_time_that_never_was_can_be_taken_out_but_not_the_only_one(three, group_id):
    with three.write("Come back") as session:
        nadia = person(session, "Nadia Holm")
        again = members.come_back(session, nadia.id, group_id, TODAY)
    with three.write("Take out") as session:
        members.delete_spell(session, again.id)
    with three.read() as session:
        assert [spell.joined for spell in members.spells(session, group_id, nadia.id)] == [date(2021, 9, 7)]
    with pytest.raises(Refused, match="only time Nadia Holm"), three.write("Take out") as session:
        members.delete_spell(session, spell_of(session, nadia).id)


def add_session(session, group_id, day, marks, state=State.HELD):
    made = GroupSession(group_id=group_id, day=day, starts=time(19), minutes=90, state=state)
    session.add(made)
    session.flush()
    session.add_all(Attendance(group_session_id=made.id, person_id=one, mark=mark) for one, mark in marks.items())
    return made


def test_deleting_a_person_takes_all_but_the_case_and_undo_brings_all_back(three, group_id, other_group):
    with three.write("Much") as session:
        zoe = person(session, "Zoe Marsh").id
        members.come_back(session, zoe, other_group, JOINED)
        held = add_session(session, group_id, date(2026, 2, 10), {zoe: Mark.APOLOGIES})
        session.add(Notice(group_session_id=held.id, person_id=zoe))
        session.add(FutureAbsence(person_id=zoe, group_id=group_id, first_day=TODAY, last_day=TODAY))
        session.add(Case(group_session_id=held.id, place=1, presenter_id=zoe, title="The locked drawer"))
    with three.read() as session:
        going = members.what_goes(session, zoe)
    assert (going.groups, going.marks, going.absences, going.cases) == (("Thursday group", "Tuesday GP group"), 1, 1, 1)
    with three.write("Delete member") as session:
        members.delete_person(session, zoe)
    assert left_of(three, zoe) == ([0, 0, 0, 0, 0], [None])
    three.undo()
    assert left_of(three, zoe) == ([1, 2, 1, 1, 1], [zoe])


def left_of(store, person_id):
    """How many rows of a person there are in each table, and who presented each case."""
    with store.read() as session:
        counted = [
            session.scalar(select(func.count()).where(column == person_id))
            for column in (
                Person.id,
                Spell.person_id,
                Attendance.person_id,
                Notice.person_id,
                FutureAbsence.person_id,
            )
        ]
        return counted, list(session.scalars(select(Case.presenter_id)))
