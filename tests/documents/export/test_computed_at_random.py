"""The computed tables of an export against a second, slow and plain computation, over practices made at random."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from balint_desk.documents.export.export import export
from balint_desk.store.practice import groups, leaders
from tests.documents.at_random import TODAY, fill, group, read, slow_by_member, slow_by_session

NAMES = ("A group", "Tuesday GP group")


def two_groups(store, group_id):
    """The one there is and another, in the order of their names; made once for all examples."""
    with store.write("Add group") as session:
        others = [one.id for one in groups.all_groups(session) if one.id != group_id]
        if not others:
            me = leaders.me(session).id
            others = [groups.add(session, NAMES[0], currency="GBP", zone="Europe/London", leader_id=me).id]
    return others[0], group_id


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(practice=st.tuples(group, group))
def test_every_figure_is_that_of_the_slow_computation(store, group_id, practice):
    fill(store, two_groups(store, group_id), practice)
    with TemporaryDirectory() as folder:
        export(store, Path(folder), TODAY)
        by_member = read(Path(folder), "attendance_by_member.csv")
        by_session = read(Path(folder), "attendance_by_session.csv")
    named = list(zip(NAMES, practice, strict=True))
    assert by_member == [line for name, made in named for line in slow_by_member(name, *made)]
    assert by_session == [line for name, made in named for line in slow_by_session(name, *made)]
