from datetime import time

import pytest

from balint_desk.documents.tables.written_days import Order, looks_like_a_date, read_day
from balint_desk.documents.tables.written_times import are_times, read_time, time_after
from tests.conftest import TODAY


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("19:00", time(19)),
        ("7.30", time(7, 30)),
        ("19h30", time(19, 30)),
        ("19:00:00", time(19)),
        ("19.00 Uhr", time(19)),
        ("19 Uhr", time(19)),
        ("7:30 pm", time(19, 30)),
        ("12:15 a.m.", time(0, 15)),
        ("7PM", time(19)),
        ("19:00-20:30", time(19)),
        ("19.00 \u2013 20.30 Uhr", time(19)),
        ("25:00", None),
        ("19:60", None),
        ("13 pm", None),
        ("19", None),
        ("1", None),
        ("late", None),
        ("2021-01-11", None),
        ("", None),
    ],
)
def test_a_time_is_read_as_people_write_it(text, at):
    assert read_time(text) == at


@pytest.mark.parametrize(
    "text",
    ["12/03/2024 19:00", "12/03/2024, 7 pm", "2024-03-12T19:00", "12.03.2024 19.00 Uhr", "12 March 2024 (19:00)"],
)
def test_a_time_behind_a_date_is_found_and_the_date_too(text):
    assert time_after(text) == time(19)
    assert looks_like_a_date(text)
    assert read_day(text, Order.DMY, TODAY).isoformat() == "2024-03-12"


@pytest.mark.parametrize("text", ["12/03/2024", "2024-03-12", "12.03.24", "12 March 2024"])
def test_a_date_alone_has_no_time(text):
    assert time_after(text) is None


def test_a_column_with_one_other_text_has_no_times():
    assert are_times({"19:00", "20:30"})
    assert not are_times({"19:00", "Y"})
    assert not are_times(set())
