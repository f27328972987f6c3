from datetime import date, time

from balint_desk.core.registers.understood_register import Blank, ListedName, Register
from balint_desk.core.words import Mark, State
from balint_desk.documents.registers.counts_in_words import counts, remarks
from balint_desk.store.members import members
from balint_desk.store.registers import registers
from balint_desk.store.sessions.tables import Attendance, GroupSession

P, N = Mark.PRESENT, Mark.NO_WORD
DAYS = tuple(date(2021, month, 11) for month in (1, 2, 3, 4))


def test_every_remark_names_what_it_is_about(store, group_id):
    with store.write("Fill") as session:
        ada = members.add(session, group_id, "Ada", date(2021, 2, 1)).id
        for number, (day, starts, state) in enumerate(
            (
                (DAYS[1], 19, State.HELD),
                (DAYS[2], 19, State.CANCELLED_OTHERWISE),
                (DAYS[3], 18, State.HELD),
                (DAYS[3], 20, State.HELD),
            )
        ):
            session.add(
                GroupSession(id=number + 1, group_id=group_id, day=day, starts=time(starts), minutes=90, state=state)
            )
        session.flush()
        session.add(Attendance(group_session_id=1, person_id=ada, mark=N))
    people = (ListedName("Ada", (2,), (P, P, P, P)), ListedName("Bo", (3,), (None,) * 4))
    register = Register(
        DAYS, people, Blank.AWAY, empty_days=(date(2021, 5, 3),), coming_days=(date(2027, 1, 1),), never_members=("Cy",)
    )
    with store.read() as session:
        planned = registers.plan(session, group_id, register)
    assert [str(one) for one in (*counts(planned), *remarks(planned))] == [
        "Sessions: 1 new, 1 there already, from 2021-01-11 to 2021-04-11.",
        "Members: 1 new, 1 there already.",
        "Marks: 1 present, 2 away; 0 there already.",
        "Nobody has a mark on these days, so they are left out: 2021-05-03.",
        "These days are still to come, so they are left out: 2027-01-01.",
        "Kept as cancelled, so the marks of these days are left out: 2021-03-11.",
        "More sessions are kept of these days than the register tells of, so they are left out: 2021-04-11.",
        "Without any mark, and brought in: Bo.",
        "Without any mark, and left out: Cy.",
        "Ada joined earlier than is kept: on 2021-01-11.",
        "Ada, 2021-02-11: no-word is kept and stays; the register says present.",
    ]
