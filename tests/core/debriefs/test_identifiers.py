import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.debriefs.identifiers import HintKind, found


def seen(text: str, region: str = "GB") -> list[tuple[HintKind, str]]:
    return [(hint.kind, text[hint.start : hint.end]) for hint in found(text, region)]


@pytest.mark.parametrize(
    ("text", "kind", "part"),
    [
        ("He was born on 03/04/1962 in the north.", HintKind.BIRTH_DATE, "03/04/1962"),
        ("3.4.62", HintKind.BIRTH_DATE, "3.4.62"),
        ("am 3. 4. 1962 geboren", HintKind.BIRTH_DATE, "3. 4. 1962"),
        ("It was 3 April 1962, she said.", HintKind.BIRTH_DATE, "3 April 1962"),
        ("the 3rd of April, 1962", HintKind.BIRTH_DATE, "3rd of April, 1962"),
        ("April 3rd, 1962", HintKind.BIRTH_DATE, "April 3rd, 1962"),
        ("seit dem 3. März 1962", HintKind.BIRTH_DATE, "3. März 1962"),
        ("3 Sept 1962", HintKind.BIRTH_DATE, "3 Sept 1962"),
        ("1962-04-03", HintKind.BIRTH_DATE, "1962-04-03"),
        ("The one born 1962", HintKind.BIRTH_DATE, "born 1962"),
        ("born in April 1962", HintKind.BIRTH_DATE, "born in April 1962"),
        ("geb. 1962", HintKind.BIRTH_DATE, "geb. 1962"),
        ("her DOB, as I recall", HintKind.BIRTH_DATE, "DOB"),
        ("dob 1962", HintKind.BIRTH_DATE, "dob 1962"),
        ("date of birth unknown", HintKind.BIRTH_DATE, "date of birth"),
        ("NHS 943 476 5919.", HintKind.NHS_NUMBER, "943 476 5919"),
        ("9434765919", HintKind.NHS_NUMBER, "9434765919"),
        ("943-476-5919", HintKind.NHS_NUMBER, "943-476-5919"),
        ("Mrs Okafor wept.", HintKind.NAME, "Mrs Okafor"),
        ("Mr. O'Brien came again", HintKind.NAME, "Mr. O'Brien"),
        ("mr Nowak", HintKind.NAME, "mr Nowak"),
        ("about Ms Ferreira-Lund's son", HintKind.NAME, "Ms Ferreira-Lund's"),
        ("Miss Anna Weiss", HintKind.NAME, "Miss Anna Weiss"),
        ("Mx Ellis", HintKind.NAME, "Mx Ellis"),
        ("Mr K was there", HintKind.NAME, "Mr K"),
        ("Mr and Mrs Whitcombe", HintKind.NAME, "Mrs Whitcombe"),
        ("mit Herrn Dr. Müller", HintKind.NAME, "Herrn Dr. Müller"),
        ("Frau von der Heide", HintKind.NAME, "Frau von der Heide"),
        ("write to j.okafor@practice.example.org.", HintKind.EMAIL, "j.okafor@practice.example.org"),
        ("ring 07700 900123 tonight", HintKind.PHONE, "07700 900123"),
        ("on 020 7946 0958", HintKind.PHONE, "020 7946 0958"),
        ("(01632) 960 123", HintKind.PHONE, "(01632) 960 123"),
        ("+49 30 901820", HintKind.PHONE, "+49 30 901820"),
        ("lives in SW1A 1AA", HintKind.POSTCODE, "SW1A 1AA"),
        ("ls6 2ab", HintKind.POSTCODE, "ls6 2ab"),
        ("M1 1AE", HintKind.POSTCODE, "M1 1AE"),
        ("wohnt in 10115 Berlin", HintKind.POSTCODE, "10115 Berlin"),
        ("D-80331", HintKind.POSTCODE, "D-80331"),
    ],
)
def test_what_could_name_a_patient_is_pointed_at(text, kind, part):
    assert seen(text) == [(kind, part)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Gentle from the beginning; when advice crept in we named it, and it stopped.",
        "In the first case throughout. In the second we were drawn to the facts for a while.",
        "I came in early after a long silence; we spoke of it on the stairs.",
        "Six of eight came, 4 of 7 the time before: 5.5 on average. 45 minutes each, 90 in all.",
        "6 7 7 6 5 8 6 7 6 5",
        "We met from 19.00-20.30 on 17.11. and again on Tuesday 1 December, 19:00.",
        "On 3 May 19 people came. In May 2026 we begin anew; 2026/27 will be our fifth year.",
        "She has worked in room 10115 since 1998, 24/7, and 1/2 of 3/4 of her day is forms.",
        "A mister without a name. Mr Right never came, and Little Miss Perfect did.",
        "The man who misses his wife; Ms is how she signs. She was born in the war, born tired.",
        "The MR Scan showed nothing; her MS nurse rings at 5pm. B12 4th dose, 500mg, blood pressure 120/80.",
        "The GP in me wanted to help; A1 is a road. M6 2nd exit, E2 3rd floor.",
        "Er verdient 45550 Euro und ging 13500 Schritte; 12345 Menschen leben dort.",
        "Eine Frau Mitte vierzig, seine Frau Angst hat, ein Herr Anfang siebzig, die Frau Doktor.",
        "Dr Okafor presented; Miriam spoke first, P. Nowak was late.",
        "version 1.2.3, 31.13.2020, 45/45/1990, 1999-13-40",
        "an account of 20-30-40 12345678",
        "@home, the group @ seven, who@where",
    ],
)
def test_ordinary_words_of_a_debrief_are_left_in_peace(text):
    assert seen(text) == []


def test_an_nhs_number_must_pass_its_check_digit():
    assert seen("943 476 5918") == []


def test_a_phone_is_read_as_it_is_dialled_in_the_region():
    assert seen("212-555-0123 or (212) 736-5000", "US")[-1] == (HintKind.PHONE, "(212) 736-5000")
    assert seen("(212) 736-5000", "GB") == []


def test_several_hints_stand_in_order_and_apart():
    text = "Mrs Okafor, born 3 April 1962, LS6 2AB, 07700 900123, o@a.org, NHS 943 476 5919"
    assert [kind for kind, _ in seen(text)] == [
        HintKind.NAME,
        HintKind.BIRTH_DATE,
        HintKind.POSTCODE,
        HintKind.PHONE,
        HintKind.EMAIL,
        HintKind.NHS_NUMBER,
    ]


@given(st.text(alphabet=st.sampled_from("Mrs Frau Okafor born dob 0123456789./-+@ \n\u00a0\u2019é")))
def test_hints_of_any_text_lie_inside_it_and_never_over_one_another(text):
    hints = found(text)
    ends = [0, *(hint.end for hint in hints)]
    assert all(end <= hint.start < hint.end <= len(text) for end, hint in zip(ends, hints, strict=False))


def test_a_long_debrief_is_read_quickly():
    found("020 7946 0958 Mrs K")
    text = "We spoke of it on the stairs; 5 of 8 came, Mr K in 10115 Berlin did not. " * 100
    began = time.process_time()
    found(text)
    assert time.process_time() - began < 1
