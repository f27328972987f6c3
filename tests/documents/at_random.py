"""Practices made at random, and a second, slow and plain computation of what is counted of them."""

import csv
from datetime import date, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from hypothesis import strategies as st
from sqlalchemy import delete

from balint_desk.core.words import Mark, State
from balint_desk.store.members.tables import Person, Spell
from balint_desk.store.sessions.tables import Attendance, GroupSession

FIRST = date(2025, 1, 7)
PEOPLE, WEEKS, TODAY = ("Ada", "Ben", "Zoë"), 16, FIRST + timedelta(weeks=12)
CAME = (Mark.PRESENT, Mark.LATE, Mark.LEFT_EARLY)
KINDS = (*CAME, Mark.APOLOGIES, Mark.NO_WORD, Mark.AWAY, Mark.LEAVE, None)
COUNTING = KINDS[:6]
state = st.sampled_from([State.HELD, State.HELD, State.HELD, *State])
session_of_week = st.none() | st.tuples(state, st.tuples(*[st.sampled_from(KINDS)] * len(PEOPLE)))
times = st.lists(st.integers(0, WEEKS), unique=True, max_size=5).map(sorted)
"""Days of joining and leaving in turn; an odd one out is still here."""
group = st.tuples(st.lists(session_of_week, max_size=WEEKS), st.tuples(*[times] * len(PEOPLE)))


def week(number):
    return FIRST + timedelta(weeks=number)


def spells_of(days):
    """Weeks of joining and leaving, both included; None is still here."""
    return [(days[place], days[place + 1] if place + 1 < len(days) else None) for place in range(0, len(days), 2)]


def here(number, spell):
    joined, left = spell
    return joined <= number and (left is None or number <= left)


def one_decimal(number):
    return str((Decimal(number.numerator) / number.denominator).quantize(Decimal("0.1"), ROUND_HALF_UP))


def slow_by_member(name, register, times):
    """Looks at each person, each time in the group, and then each session there was, one by one."""
    for person, days in enumerate(times):
        for spell in spells_of(days):
            marks = []
            for number, met in enumerate(register):
                if met and met[0] is State.HELD and here(number, spell) and week(number) <= TODAY:
                    marks.append(met[1][person])
            held = len([mark for mark in marks if mark in COUNTING])
            came = len([mark for mark in marks if mark in CAME])
            percent = one_decimal(Fraction(100 * came, held)) if held else ""
            left = "" if spell[1] is None else week(spell[1]).isoformat()
            counts = [str(marks.count(kind)) for kind in KINDS]
            yield [name, PEOPLE[person], week(spell[0]).isoformat(), left, str(held), *counts, percent]


def slow_by_session(name, register, times):
    """Looks at each session, and then at each person whether a member on that day."""
    came_before = []
    for number, met in enumerate(register):
        if met is None:
            continue
        members = [place for place, days in enumerate(times) if any(here(number, spell) for spell in spells_of(days))]
        status, counts, mean = met[0].value.replace("-", "_"), [""] * len(KINDS), ""
        if met[0] is State.PLANNED and week(number) <= TODAY:
            status = "not_written_up"
        if met[0] is State.HELD:
            marks = [met[1][place] for place in members]
            counts = [str(marks.count(kind)) for kind in KINDS]
            came_before.append(len([mark for mark in marks if mark in CAME]))
            last = came_before[-4:]
            mean = one_decimal(Fraction(sum(last), len(last)))
        yield [name, week(number).isoformat(), status, str(len(members)), *counts, mean]


def fill(store, group_ids, practice):
    """These people and sessions instead of those there were."""
    with store.write("Fill") as session:
        for table in (Attendance, GroupSession, Spell, Person):
            session.execute(delete(table))
        session.add_all(Person(id=place + 1, name=name) for place, name in enumerate(PEOPLE))
        for group_id, (register, times) in zip(group_ids, practice, strict=True):
            for place, days in enumerate(times):
                for joined, left in spells_of(days):
                    last = None if left is None else week(left)
                    session.add(Spell(person_id=place + 1, group_id=group_id, joined=week(joined), left=last))
            for number, met in enumerate(register):
                if met:
                    meet(session, group_id, week(number), *met)


def meet(session, group_id, day, state, marks):
    made = GroupSession(group_id=group_id, day=day, starts=time(19), minutes=90, state=state)
    session.add(made)
    session.flush()
    for place, mark in enumerate(marks):
        if mark:
            session.add(Attendance(group_session_id=made.id, person_id=place + 1, mark=mark))


def read(folder, name):
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]
