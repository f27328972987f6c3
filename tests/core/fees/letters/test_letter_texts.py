from datetime import date

import pytest

from balint_desk.core.fees.letters import letter_texts
from balint_desk.core.fees.letters.letter_texts import FIELDS, FIRMER, FRIENDLY, LAST, LEVELS, OURS, Text, Written
from balint_desk.core.refused import Refused

SINCE, TODAY = date(2026, 10, 6), date(2026, 11, 22)
VALUES = {
    "name": "Julia Okafor",
    "amount": "£90.00",
    "since": "6 October 2026",
    "list": "Invoice 2026-041 of 31 October 2026: £90.00",
    "bank": "Please pay to:\nIBAN: GB82 WEST",
    "leader": "Anna Weiss",
    "group": "Tuesday GP group",
    "day": "22 November 2026",
}


def following(*written, levels=True):
    return letter_texts.next_level([Written(*one) for one in written], SINCE, TODAY, levels)


def test_the_first_letter_is_friendly_and_each_later_one_a_step_firmer_up_to_the_last():
    assert following() == FRIENDLY
    assert following((date(2026, 11, 1), FRIENDLY)) == FIRMER
    assert following((date(2026, 11, 1), FRIENDLY), (date(2026, 11, 10), FIRMER)) == LAST
    assert following((date(2026, 11, 10), LAST)) == LAST


def test_without_levels_every_letter_is_the_friendly_one():
    assert following((date(2026, 11, 1), FRIENDLY), (date(2026, 11, 10), FIRMER), levels=False) == FRIENDLY


def test_a_letter_about_money_that_was_paid_since_makes_none_firmer():
    assert following((date(2026, 10, 5), FIRMER)) == FRIENDLY
    assert following((SINCE, FRIENDLY)) == FIRMER


def test_a_letter_of_today_makes_none_firmer():
    assert following((TODAY, FRIENDLY)) == FRIENDLY


@pytest.mark.parametrize("level", LEVELS)
def test_our_own_texts_fill_and_leave_no_bracket(level):
    made = letter_texts.fill(OURS[level], VALUES)
    assert "{" not in made.subject + made.words
    assert made.words.startswith("Dear Julia Okafor,\n\n")
    assert made.words.endswith("\nAnna Weiss")
    for said in ("£90.00", "6 October 2026", "Invoice 2026-041", "IBAN: GB82 WEST"):
        assert said in made.words


@pytest.mark.parametrize("level", LEVELS)
def test_our_own_texts_name_no_group_and_raise_no_voice(level):
    told = OURS[level].subject + OURS[level].words
    assert "{group}" not in told
    assert "!" not in told


def test_every_field_can_be_used():
    made = letter_texts.fill(Text("{day}", " ".join(f"{{{name}}}" for name in FIELDS)), VALUES)
    assert made == Text("22 November 2026", " ".join(VALUES[name] for name in FIELDS))


def test_a_line_whose_fields_say_nothing_is_left_out_with_its_gap():
    made = letter_texts.fill(
        Text("Hello", "One\n\n{bank}\n\n{list}\n\nTwo\n{bank} and"), {**VALUES, "bank": "", "list": ""}
    )
    assert made.words == "One\n\nTwo\n and"


def test_a_value_that_looks_like_a_field_stays_what_it_is():
    made = letter_texts.fill(Text("For {name}", "Dear {name}"), {**VALUES, "name": "{amount} {x"})
    assert made == Text("For {amount} {x", "Dear {amount} {x")


def test_a_subject_is_one_line_whatever_a_value_holds():
    assert (
        letter_texts.fill(Text("For\n{name}", "x"), {**VALUES, "name": "A\r\nBcc: b@c.d"}).subject == "For A Bcc: b@c.d"
    )


@pytest.mark.parametrize(
    ("subject", "words", "told"),
    [
        ("Hello", "Dear {nmae}", r"no field \{nmae\}. These can be used: \{name\}, \{amount\}"),
        ("For {x}", "Dear", r"no field \{x\}"),
        ("Hello", "Dear {}", r"no field \{\}"),
        ("Hello", "Dear {name.__class__}", r"no field \{name.__class__\}"),
        ("Hello", "Dear { name }", r"no field \{ name \}"),
        ("Hello", "Dear {name, about {amount}", "stands alone in “Dear {name, about"),
        ("Hello", "Dear name} you", "stands alone in “Dear name} you”"),
        ("Hello {", "Dear", "stands alone in “Hello {”"),
        ("  ", "Dear", "needs a subject"),
        ("Hello", " \n ", "nothing in the letter"),
    ],
)
def test_a_text_no_letter_can_be_made_of_is_refused_and_says_where(subject, words, told):
    with pytest.raises(Refused, match=told):
        letter_texts.fill(Text(subject, words), VALUES)


def test_paragraphs_keep_their_lines():
    assert letter_texts.paragraphs("\nDear A,\n\n\nOne\nTwo\n \nBye\n") == [["Dear A,"], ["One", "Two"], ["Bye"]]
