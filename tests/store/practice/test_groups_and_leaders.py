from datetime import date

import pytest

from balint_desk.core.refused import Refused
from balint_desk.core.words import Role
from balint_desk.store.practice import groups, leaders


def leading(store, group_id, day):
    with store.read() as session:
        return [leader.name for leader in leaders.leading_on(session, group_id, day)]


def test_two_leaders_lead_the_group_me_first(store, group_id):
    assert leading(store, group_id, date(2026, 1, 6)) == ["Anna Weiss", "Miriam Adler"]


def test_a_co_leader_who_stopped_leads_up_to_her_last_day(store, group_id):
    with store.write("Co-leader stopped") as session:
        miriam = leaders.leadings(session, group_id)[1][0]
        leaders.set_days(session, miriam.id, miriam.first_day, date(2026, 6, 30))
    assert leading(store, group_id, date(2026, 6, 30)) == ["Anna Weiss", "Miriam Adler"]
    assert leading(store, group_id, date(2026, 7, 1)) == ["Anna Weiss"]


@pytest.mark.parametrize("again", [date(2026, 5, 31), date(2026, 1, 1)], ids=["during", "before"])
def test_nobody_leads_a_group_twice_at_once(store, group_id, again):
    with pytest.raises(Refused, match="Ben Ito would lead this group twice"), store.write("Add") as session:
        ben = leaders.add(session, "Ben Ito")
        leaders.lead(session, ben.id, group_id, Role.CO_LEADER, date(2026, 5, 1), date(2026, 5, 31))
        leaders.lead(session, ben.id, group_id, Role.CO_LEADER, again)


def test_who_led_a_group_once_may_lead_it_again(store, group_id):
    with store.write("Add") as session:
        ben = leaders.add(session, "Ben Ito")
        leaders.lead(session, ben.id, group_id, Role.CO_LEADER, date(2026, 5, 1), date(2026, 5, 31))
        leaders.lead(session, ben.id, group_id, Role.CO_LEADER, date(2026, 6, 1))
    assert "Ben Ito" in leading(store, group_id, date(2026, 6, 1))


def test_nobody_stops_before_beginning(store, group_id):
    with pytest.raises(Refused, match="before the first"), store.write("Stop") as session:
        ben = leaders.add(session, "Ben Ito")
        leaders.lead(session, ben.id, group_id, Role.CO_LEADER, date(2026, 5, 1), date(2026, 4, 30))


@pytest.mark.parametrize(
    ("edits", "words"),
    [
        ({"name": ""}, "needs a name"),
        ({"currency": "XXZ"}, "no currency code"),
        ({"zone": "Mars/Phobos"}, "not a time zone"),
        ({"least": 11}, "cannot be fewer"),
    ],
)
def test_a_group_with_something_wrong_is_refused_and_stays_as_it_was(store, group_id, edits, words):
    with pytest.raises(Refused, match=words), store.write("Change group") as session:
        groups.edit(session, group_id, edits)
    with store.read() as session:
        assert groups.all_groups(session)[0].name == "Tuesday GP group"


def test_two_groups_of_one_name_cannot_be_told_apart(store):
    with pytest.raises(Refused, match="already"), store.write("Add group") as session:
        me = leaders.me(session)
        groups.add(session, "tuesday gp group", currency="GBP", zone="Europe/London", leader_id=me.id)


def test_an_unknown_group_is_refused_with_the_names_there_are(store):
    with pytest.raises(Refused, match="There are: Tuesday GP group"), store.read() as session:
        groups.by_name(session, "Thursday")
