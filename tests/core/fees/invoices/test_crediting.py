import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.fees.invoices.crediting import Sums, left


@pytest.mark.parametrize(
    ("sums", "told"),
    [
        (Sums(3000, 3000), (3000, [])),
        (Sums(0, 3000), (0, [])),
        (Sums(3000, 0), (0, [])),
        (Sums(-3000, 0), (-3000, [])),
        (Sums(3000, 3000, [-3000]), (3000, [0])),
        (Sums(3000, 3000, [-2000, -3000, -1000]), (3000, [0, 2])),
        (Sums(2000, 3000, [-3000]), (0, [])),
        (Sums(2000, 2000, [-3000], 1000), (0, [])),
        (Sums(2000, 2000, [-3000], 3000), (2000, [])),
    ],
)
def test_what_is_left_of_a_line_and_what_a_credit_note_of_it_has_to_hold(sums, told):
    assert left(sums) == told


minors = st.integers(0, 5000)


@given(minors, minors, st.lists(st.integers(-5000, -1), max_size=4), minors)
def test_crediting_all_that_is_left_gives_nobody_back_more_than_was_charged(here, elsewhere, waiting, loose):
    on_papers = here + elsewhere
    most, held = left(Sums(here, on_papers, waiting, loose))
    least = -sum(waiting[place] for place in held)
    assert 0 <= least <= most <= here
    in_all = on_papers + loose + sum(waiting)
    assert in_all - (most - least) >= min(in_all, 0)
