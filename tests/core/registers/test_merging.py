from datetime import date

import pytest

from balint_desk.core.registers.merging import Times, times, who_is_who
from balint_desk.core.registers.understood_register import Blank, ListedName, Register
from balint_desk.core.sessions.attendance import Membership
from balint_desk.core.words import Mark

P, A = Mark.PRESENT, Mark.AWAY
DAYS = tuple(date(2021, month, 1) for month in range(1, 6))
JAN, FEB, MAR, APR, MAY = DAYS


@pytest.mark.parametrize(
    ("lines", "people", "answer"),
    [
        pytest.param([[P]], [], (None,), id="nobody of the name is new"),
        pytest.param([[P]], [[A]], (0,), id="one of the name is the same, even if a mark differs"),
        pytest.param([[P, A], [A, P]], [[A, P], [P, A]], (1, 0), id="marks kept tell two apart"),
        pytest.param([[P, P], [P, P]], [[P, P], [P, P]], (0, 1), id="two who are all alike can be either"),
        pytest.param([[P, None], [A, P]], [[A, P]], (None, 0), id="one known, one new, told by marks"),
        pytest.param([[P], [A]], [[None], [None]], None, id="without marks it is open"),
        pytest.param([[P], [A]], [[None]], None, id="which of two is the one known is open"),
        pytest.param([[P, None]], [[P, A], [P, P]], None, id="which of two known is meant is open"),
        pytest.param([[P, P]], [[P, A], [P, P]], (1,), id="unless the marks say it"),
        pytest.param([[P]] * 7, [[P]], None, id="too many of one name are not told apart"),
    ],
)
def test_who_is_who_among_people_of_one_name(lines, people, answer):
    assert who_is_who(lines, people) == answer


def added(kept, said, blank):
    listed = ListedName("Ada", (2,), said)
    return times(kept, Register(DAYS, (listed,), blank), listed)


@pytest.mark.parametrize(
    ("kept", "said", "blank", "result"),
    [
        pytest.param([], (None, P, P, P, P), Blank.AWAY, Times((Membership(JAN),)), id="a new member"),
        pytest.param([Membership(JAN)], (P,) * 5, None, Times(), id="a member all the time"),
        pytest.param(
            [Membership(date(2026, 1, 1))],
            (None, P, P, P, P),
            Blank.NOT_RECORDED,
            Times(earlier=((0, FEB),)),
            id="joined earlier than kept",
        ),
        pytest.param(
            [Membership(MAR)], (None, P, P, P, P), Blank.AWAY, Times(earlier=((0, JAN),)), id="before joining"
        ),
        pytest.param(
            [Membership(date(2020, 1, 1), date(2020, 9, 1))],
            (P,) * 5,
            None,
            Times((Membership(JAN),)),
            id="left and came back",
        ),
        pytest.param(
            [Membership(JAN, FEB)],
            (P, P, None, None, None),
            Blank.AWAY,
            Times(silent=frozenset({MAR, APR, MAY})),
            id="blanks after leaving say nothing",
        ),
        pytest.param(
            [Membership(JAN, FEB), Membership(MAY)],
            (P, P, P, P, P),
            None,
            Times(earlier=((1, MAR),)),
            id="marks between two times belong to the second",
        ),
        pytest.param(
            [Membership(date(2026, 1, 1))],
            (P, P, None, None, None),
            Blank.NOT_A_MEMBER,
            Times((Membership(JAN, FEB),)),
            id="who was said to be no member then has left before",
        ),
    ],
)
def test_what_a_register_adds_to_the_times_kept(kept, said, blank, result):
    assert added(kept, said, blank) == result


def test_nothing_is_added_twice():
    said, blank = (P, None, P, P, None), Blank.NOT_A_MEMBER
    first = added([], said, blank)
    assert added(first.new, said, blank) == Times()
