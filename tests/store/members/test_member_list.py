"""The list that is kept in memory is at any moment what the tables say, whatever was written, undone or opened anew."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, update

from balint_desk.core.refused import Refused
from balint_desk.core.text import folded
from balint_desk.store.file.database import open_database
from balint_desk.store.members import members
from balint_desk.store.members.member_list import MEMBER_LIST
from balint_desk.store.members.members import Wanted
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.practice import groups, leaders
from balint_desk.store.store import Store
from tests.conftest import TODAY, spec

JOINED = date(2024, 1, 9)
ALL = Wanted("everyone")
NAMES = ("Zoe Marsh", "Árpád Németh", "arpad  nemeth", "Jonas Strauß", "JONAS STRAUSS", "Øyvind", "—")
STEPS = st.lists(
    st.tuples(
        st.sampled_from(("join", "join there", "name", "leave", "come back", "take out", "delete", "undo", "redo")),
        st.integers(0, 5),
        st.sampled_from(NAMES),
    ),
    max_size=25,
)


@pytest.fixture
def two_groups(store, group_id):
    with store.write("Add group", last=True) as session:
        me = leaders.me(session).id
        there = groups.add(session, "Thursday group", currency="GBP", zone="Europe/London", leader_id=me).id
    return group_id, there


def kept(store):
    with store.read() as session:
        return sorted((tuple(line) for line in session.execute(select(MEMBER_LIST))), key=repr)


def told(store):
    """The same by the tables alone."""
    with store.read() as session:
        rows = session.execute(select(Spell, Person).join(Person, Person.id == Spell.person_id).order_by(Spell.joined))
        last = {(spell.group_id, spell.person_id): (spell, person) for spell, person in rows}
        lines = [
            (*key, spell.joined, spell.left, folded(one.name), one.name, one.workplace, folded(one.profession))
            for key, (spell, one) in last.items()
        ]
        return sorted(lines, key=repr)


def listed(store, group_id, wanted=ALL):
    with store.read() as session:
        found = members.ids(session, group_id, TODAY, wanted)
        rows = members.rows(session, group_id, found, TODAY)
        return [(rows[one].person.name, rows[one].alike) for one in found]


def join(store, group_id, *names):
    with store.write("Add members") as session:
        return [members.add(session, group_id, name, JOINED).id for name in names]


def step(store, two_groups, what, which, name):
    """Do it to one of those who are there; nothing where nobody is."""
    with store.read() as session:
        people = list(session.scalars(select(Person.id).order_by(Person.id)))
    here, there = two_groups
    if what in ("undo", "redo"):
        getattr(store, what)()
    elif what in ("join", "join there"):
        join(store, here if what == "join" else there, name)
    elif people:
        with store.write(what) as session:
            person = people[which % len(people)]
            if what == "name":
                members.edit(session, person, {"name": name, "profession": name, "workplace": name})
            elif what == "delete":
                members.delete_person(session, person)
            else:
                change_time(session, here, person, what)


def change_time(session, group_id, person, what):
    theirs = members.spells(session, group_id, person)
    if what == "come back" and all(spell.left for spell in theirs):
        members.come_back(session, person, group_id, max((one.left for one in theirs), default=JOINED) + timedelta(9))
    elif what == "leave" and theirs:
        members.leave(session, theirs[0].id, None if theirs[0].left else theirs[0].joined + timedelta(90))
    elif what == "take out" and len(theirs) > 1:
        members.delete_spell(session, theirs[0].id)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(steps=STEPS)
def test_whatever_is_written_or_undone_the_list_is_what_the_tables_say(store, two_groups, steps):
    for what, which, name in steps:
        step(store, two_groups, what, which, name)
        assert kept(store) == told(store)


def test_a_file_opened_again_lists_the_same(store, group_id):
    join(store, group_id, *NAMES)
    before = listed(store, group_id)
    store.close()
    again = Store(store.path, open_database(store.path, spec()), spec())
    try:
        assert listed(again, group_id) == before
        assert kept(again) == told(again)
    finally:
        again.close()


def test_statements_about_many_at_once_are_followed(store, group_id):
    with store.write("Many") as session:
        session.execute(insert(Person), [{"id": number, "name": name} for number, name in enumerate(NAMES, 1)])
        session.execute(
            insert(Spell),
            [{"person_id": number, "group_id": group_id, "joined": JOINED} for number in range(1, len(NAMES) + 1)],
        )
        session.execute(update(Person).where(Person.id < 3).values(name="Enid", profession="GP"))
        session.execute(update(Spell).where(Spell.person_id == 3).values(person_id=2, joined=TODAY))
        session.execute(delete(Spell).where(Spell.person_id == 4))
    assert kept(store) == told(store)
    assert listed(store, group_id)[0] == ("Enid", True)


def test_what_failed_is_not_listed(store, group_id):
    join(store, group_id, "Zoe Marsh")
    with pytest.raises(Refused), store.write("Add members") as session:
        members.add(session, group_id, "Enid", JOINED)
        members.add(session, group_id, " ", JOINED)
    assert listed(store, group_id) == [("Zoe Marsh", False)]


def test_accents_and_case_neither_order_nor_tell_names_apart(store, group_id):
    join(store, group_id, "Zoe", "Árpád", "Arpad Kun", "ARPAD", "Jonas Strauß", "jonas strauss", "—", "—")
    names = ["ARPAD", "Árpád", "Arpad Kun", "Jonas Strauß", "jonas strauss", "Zoe", "—", "—"]
    assert [name for name, _ in listed(store, group_id)] == names
    assert {name for name, alike in listed(store, group_id) if not alike} == {"Arpad Kun", "Zoe"}
    backwards = listed(store, group_id, Wanted("everyone", descending=True))
    assert [name for name, _ in backwards][2:4] == ["Zoe", "Jonas Strauß"]
