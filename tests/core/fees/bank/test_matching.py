"""Whose money came: what the payer wrote, then who is known, then the amount; nothing where two fit."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.fees.bank.matching import Known, KnownPayer, OpenDue, Sure, propose
from balint_desk.core.fees.bank.squeezed_texts import has_initial, has_name, names_it, squeezed
from balint_desk.core.fees.bank.statement_lines import StatementLine, fingerprints
from balint_desk.core.money import Money

DAY = date(2026, 11, 17)
JULIA, PIOTR, CLINIC = 1, 2, 3
PAYERS = (
    KnownPayer(JULIA, "Julia Okafor"),
    KnownPayer(PIOTR, "Piotr Nowak"),
    KnownPayer(CLINIC, "Hill Road Clinic", "PO-77815"),
)


def gbp(minor):
    return Money(minor, "GBP")


def due(number, payer_id, minor, reference="", currency="GBP"):
    return OpenDue(hash(number or payer_id) % 1000, payer_id, Money(minor, currency), number, reference)


A, B = due("2026-014", JULIA, 3000), due("2026-015", PIOTR, 4500)


def line(words="", minor=3000, name="", iban=""):
    return StatementLine(DAY, gbp(minor), words, name, iban)


def proposed(one, *dues, seen=()):
    return propose(one, Known(PAYERS, dues, seen))


@pytest.mark.parametrize(
    ("written", "number", "stands"),
    [
        ("Invoice 2026-014", "2026-014", True),
        ("INV2026014 BALINT", "2026-014", True),
        ("re 2026/014", "RE-2026-014", True),
        ("Re. Nr. 2026 - 014 vom 03.11.", "2026-014", True),
        ("2026-014, 2026-015", "2026-015", True),
        ("12026-014", "2026-014", False),
        ("2026-0145", "2026-014", False),
        ("2026-014", "2026-01", False),
        ("fee of 2026-11-17", "2026-11", False),
        ("on 17.2026-014", "2026-014", False),
        ("AB12", "B12", False),
        ("2026-0 14", "2026-014", False),
        ("", "2026-014", False),
        ("anything", "", False),
    ],
)
def test_a_number_is_found_as_people_write_it_and_never_within_another(written, number, stands):
    assert names_it(written, number) is stands


def test_a_number_broken_by_the_bank_is_found_where_none_stands_whole():
    assert names_it("Rechnung 2026-0 14 Balint", "2026-014", loosely=True)
    assert names_it("RF18 5390 0754 7034", "RF18539007547034", loosely=True)
    assert not names_it("2026-0 145", "2026-014", loosely=True)


@pytest.mark.parametrize(
    ("written", "name", "stands"),
    [
        ("OKAFOR JULIA DR", "Julia Okafor", True),
        ("Dr. Jürgen Müller", "Juergen Mueller", True),
        ("MUELLER, JUERGEN", "Jürgen Müller", True),
        ("J OKAFOR", "Julia Okafor", False),
        ("Julia Okaforsky", "Julia Okafor", False),
        ("Klinikum", "Klinikum", True),
        ("Ann", "Ann", False),
        ("", "Julia Okafor", False),
    ],
)
def test_a_name_is_found_in_any_order_with_titles_and_umlauts_as_banks_write_them(written, name, stands):
    assert has_name(written, name) is stands


@pytest.mark.parametrize(("written", "stands"), [("J OKAFOR BALINT", True), ("P OKAFOR", False), ("J OKA", False)])
def test_an_initial_and_the_last_name_are_like_a_name(written, stands):
    assert has_initial(written, "Julia Okafor") is stands
    assert has_initial(written, "Okafor, Julia") is stands


@pytest.mark.parametrize(
    ("one", "payer_id", "meant", "sure", "says"),
    [
        (line("inv 2026 014"), JULIA, ((A.id, gbp(3000)),), Sure.SAID, "is named in it"),
        (line("2026-015 first half", 2000), PIOTR, ((B.id, gbp(2000)),), Sure.SAID, "is named"),
        (line("2026-014", 9900), JULIA, ((A.id, gbp(3000)),), Sure.SAID, "is named"),
        (line("2026-014, from me", 3000, "P Nowak"), JULIA, ((A.id, gbp(3000)),), Sure.SAID, "is named"),
        (line("2026-014 and 2026-015", 7500), None, (), Sure.WEAK, "are named in it, of"),
        (line("your PO 77815", 5000), CLINIC, (), Sure.SAID, "The reference"),
        (line("fee", 3000, "OKAFOR JULIA"), JULIA, (), Sure.LIKELY, "The name of"),
        (line("fee", 1234, "OKAFOR JULIA"), JULIA, (), Sure.WEAK, "fits nothing"),
        (line("fee", 4500, "P NOWAK"), PIOTR, (), Sure.LIKELY, "A name like"),
        (line("fee", 4500), PIOTR, (), Sure.WEAK, "Only the amount"),
    ],
)
def test_what_speaks_for_whom(one, payer_id, meant, sure, says):
    found = proposed(one, A, B)
    assert (found.payer_id, found.invoices, found.sure) == (payer_id, meant, sure)
    assert says in found.reason.text
    assert found.reason.text.format(**found.reason.values)


def test_nothing_is_proposed_where_nothing_speaks_for_anybody():
    assert proposed(line("thank you", 1), A, B) is None
    assert proposed(line("2026-014", -3000), A, B) is None
    assert proposed(line("P NOWAK", 1), A, B) is None


def test_who_paid_from_an_account_before_is_known_by_it():
    seen = [(PIOTR, "DE89 3704 0044 0532 0130 00", "P & Q GmbH")]
    found = proposed(line("fee", 4500, "Anybody", "DE89370400440532013000"), A, B, seen=seen)
    assert (found.payer_id, found.sure) == (PIOTR, Sure.LIKELY)
    assert proposed(line("fee", 77, iban="DE89370400440532013000"), A, B, seen=seen).sure is Sure.WEAK
    assert proposed(line("fee", 4500, "p & q gmbh"), A, B, seen=seen).payer_id == PIOTR


def test_an_account_that_two_pay_from_is_settled_by_the_amount_or_not_at_all():
    seen = [(PIOTR, "X1", ""), (JULIA, "X1", "")]
    assert proposed(line("fee", 4500, iban="X1"), A, B, seen=seen).payer_id == PIOTR
    both = proposed(line("fee", 3000, iban="X1"), A, due("2026-016", PIOTR, 3000), seen=seen)
    assert both.payer_id is None
    assert both.reason.values["names"] == "Julia Okafor, Piotr Nowak"


def test_a_name_with_its_amount_says_more_than_an_account_without():
    seen = [(JULIA, "X1", "")]
    assert proposed(line("fee", 4500, "Piotr Nowak", "X1"), A, B, seen=seen).payer_id == PIOTR


def test_where_account_and_name_speak_for_two_nobody_is_proposed():
    seen = [(JULIA, "X1", "")]
    same = due("2026-016", PIOTR, 3000)
    assert proposed(line("fee", 3000, "Piotr Nowak", "X1"), A, same, seen=seen).payer_id is None
    assert proposed(line("fee", 77, "Piotr Nowak", "X1"), A, same, seen=seen).payer_id is None


def test_of_two_who_share_an_account_the_name_tells_which():
    seen = [(JULIA, "X1", ""), (PIOTR, "X1", "")]
    same = due("2026-016", PIOTR, 3000)
    assert proposed(line("fee", 3000, "Piotr Nowak", "X1"), A, same, seen=seen).payer_id == PIOTR


def test_an_amount_that_is_open_twice_is_left_to_the_leader():
    found = proposed(line("fee", 3000), A, due("2026-016", PIOTR, 3000))
    assert found.payer_id is None
    assert found.reason.values["count"] == 2


def test_of_thousands_of_numbers_only_those_in_the_text_are_looked_at_the_oldest_first():
    dues = [OpenDue(one, JULIA, gbp(0), f"2026-{one:04}") for one in range(3000, 0, -1)]
    known = Known(PAYERS, dues)
    assert [due.number for due in known.numbered(squeezed("Invoices 2026-0007 and 2026 / 0012"))] == [
        "2026-0012",
        "2026-0007",
    ]
    assert known.numbered(squeezed("nothing of the kind")) == []


def test_a_later_invoice_of_just_this_amount_is_meant_and_not_the_oldest():
    later = due("2026-017", JULIA, 4000)
    assert proposed(line("fee", 4000, "Julia Okafor"), A, later).invoices == ((later.id, gbp(4000)),)
    assert proposed(line("fee", 7000, "Julia Okafor"), A, later).sure is Sure.LIKELY


def test_an_invoice_that_is_paid_already_is_told():
    found = proposed(line("2026-014 again"), due("2026-014", JULIA, 0))
    assert (found.payer_id, found.invoices, found.sure) == (JULIA, (), Sure.LIKELY)
    assert "paid already" in found.reason.text


def test_an_invoice_in_another_currency_is_not_meant():
    assert proposed(line("2026-014"), due("2026-014", JULIA, 3000, currency="EUR")) is None


def test_a_short_number_counts_only_with_its_amount():
    short = due("14", JULIA, 3000)
    assert proposed(line("for 14", 2000), short) is None
    assert proposed(line("for 14", 3000), short).sure is Sure.SAID


texts = st.text(st.sampled_from("RE2026-014 15okaforjuliapiotrnowak"), max_size=24)
lines = st.builds(
    line, texts, st.sampled_from([1000, 2000, 3000]), st.sampled_from(["", "Julia Okafor", "P Nowak"]), texts
)
dues = st.lists(
    st.builds(
        OpenDue,
        st.integers(1, 10**6),
        st.sampled_from([JULIA, PIOTR, CLINIC]),
        st.sampled_from([gbp(0), gbp(1000), gbp(2000), gbp(3000), Money(3000, "EUR")]),
        st.sampled_from(["", "2026-014", "2026-015", "14"]),
    ),
    max_size=6,
    unique_by=lambda one: one.id,
)
seen = st.lists(st.tuples(st.sampled_from([JULIA, PIOTR]), texts, texts), max_size=3)


@given(lines, dues, seen)
def test_a_proposal_never_spends_more_than_came_or_than_is_open(one, known_dues, seen):
    found = proposed(one, *known_dues, seen=seen)
    if found is None:
        return
    open_of = {due.id: due for due in known_dues}
    assert sum(part.minor for _, part in found.invoices) <= one.amount.minor
    for invoice_id, part in found.invoices:
        assert Money(0, "GBP") < part <= open_of[invoice_id].open
        assert (open_of[invoice_id].payer_id, bool(open_of[invoice_id].number)) == (found.payer_id, True)
    assert found.reason.text.format(**found.reason.values)


@given(lines, dues)
def test_the_amount_alone_speaks_only_where_it_fits_one(one, known_dues):
    found = propose(StatementLine(DAY, one.amount), Known(PAYERS, known_dues))
    fitting = [due for due in known_dues if due.open == one.amount]
    assert (found.payer_id if found else None) == (fitting[0].payer_id if len(fitting) == 1 else None)


few = st.builds(StatementLine, st.just(DAY), st.sampled_from([gbp(1), gbp(2)]), st.sampled_from(["a", "A ", "b"]))


@given(st.lists(few, max_size=12), st.integers(0, 12), st.integers(0, 12))
def test_every_line_is_known_again_in_a_file_that_begins_or_ends_with_another_day(of_a_day, before, after):
    earlier = [StatementLine(date(2026, 11, 16), gbp(1), "a")] * before
    later = [StatementLine(date(2026, 11, 18), gbp(1), "a")] * after
    whole = fingerprints([*earlier, *of_a_day, *later])
    assert len(set(whole)) == len(whole)
    assert whole[before : before + len(of_a_day)] == fingerprints(of_a_day)
    assert fingerprints([*of_a_day, *later]) == whole[before:]
    assert sorted(fingerprints([*later, *of_a_day[::-1]])) == sorted(whole[before:])


def test_blanks_signs_and_capitals_do_not_make_another_line():
    one, same = line("Rechnung 2026-014", name="Müller"), line("RECHNUNG 2026 -014", name="müller ")
    assert fingerprints([one]) == fingerprints([same])
    assert fingerprints([one, same])[1] != fingerprints([one])[0]
