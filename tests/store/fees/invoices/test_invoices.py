import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from balint_desk.core.money import Money
from balint_desk.core.refused import Refused
from balint_desk.store.fees.accounts import accounts
from balint_desk.store.fees.agreements import payers
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.fees.invoices import invoice_list, invoice_sources, invoices, issuer
from balint_desk.store.fees.invoices.tables import Invoice, InvoiceLine
from balint_desk.store.fees.year import closing
from balint_desk.store.file import attachments
from balint_desk.store.file.tables import Attachment, ChangeRow
from balint_desk.store.practice import groups, leaders
from tests.store.owing import ANNA, DAY, DUE, FIRST, SHEET, WEEK, drafts, draw, member


@pytest.fixture
def julia(store, group_id):
    with store.write("Charge") as session:
        return member(session, group_id, "Julia Okafor")


def offered(store, until=DAY):
    with store.read() as session:
        return invoice_sources.offers(session, until)


def issued(store, invoice_id):
    with store.write("Issue invoice", last=True) as session:
        return invoices.issue(session, invoice_id, draw).number


def drafted(store):
    with store.write("Make drafts") as session:
        return drafts(session)


def test_charges_that_stand_on_no_paper_are_offered_by_who_pays(store, group_id, julia):
    with store.write("Charge") as session:
        member(session, group_id, "Ravi Iyer", [3000])
    assert [(one.name, len(one.lines), one.total) for one in offered(store)] == [
        ("Julia Okafor", 2, Money(6000, "GBP")),
        ("Ravi Iyer", 1, Money(3000, "GBP")),
    ]


def test_what_costs_nothing_and_what_is_owed_later_is_not_offered(store, group_id):
    with store.write("Charge") as session:
        member(session, group_id, "Julia Okafor", [3000, 0, 3000])
    (one,) = offered(store, FIRST)
    assert [line.first_day for line in one.lines] == [FIRST]
    (one,) = offered(store)
    assert [line.first_day for line in one.lines] == [FIRST, FIRST + 2 * WEEK]


def test_a_member_is_named_on_a_line_only_to_somebody_else_who_pays(store, group_id, julia):
    assert {line.member for one in offered(store) for line in one.lines} == {""}
    with store.write("Employer") as session:
        surgery = payers.add(session, "Elm Surgery").id
        session.execute(update(Charge).where(Charge.first_day == FIRST).values(payer_id=surgery))
    elm, own = offered(store)
    assert ([line.member for line in elm.lines], [line.member for line in own.lines]) == (["Julia Okafor"], [""])


def test_several_currencies_never_come_on_one_invoice(store, group_id, julia):
    with store.write("Charge in euros") as session:
        session.execute(update(Charge).where(Charge.first_day == FIRST).values(currency="EUR"))
    assert sorted(one.currency for one in offered(store)) == ["EUR", "GBP"]


def test_another_group_has_invoices_of_its_own_or_one_for_all(store, group_id, julia):
    with store.write("Another group") as session:
        other = groups.add(
            session, "Friday group", currency="GBP", zone="Europe/London", leader_id=leaders.me(session).id
        ).id
        session.execute(update(Charge).where(Charge.first_day == FIRST).values(group_id=other))
    with store.read() as session:
        assert [len(one.lines) for one in invoice_sources.offers(session, DAY, group_id)] == [1]
        assert [len(one.lines) for one in invoice_sources.offers(session, DAY)] == [2]


def test_a_draft_has_recipient_period_and_lines_and_no_number(store, julia):
    made = drafted(store)["Julia Okafor"]
    with store.read() as session:
        draft = session.get_one(Invoice, made)
        assert (draft.number, draft.recipient) == (None, "Julia Okafor\n2 High Street\nLeeds")
        assert (draft.day, draft.due, draft.first_day, draft.last_day) == (DAY, DUE, FIRST, FIRST + WEEK)
        assert [line.words for line in invoices.lines(session, made)] == [
            f"Session on {FIRST}",
            f"Session on {FIRST + WEEK}",
        ]
        assert draft.group_name == ""
        assert accounts.of_payer(session, julia, "GBP").account.owes == Money(6000, "GBP")
    assert offered(store) == []


def test_the_group_is_named_only_where_that_is_wanted(store, julia):
    with store.write("Make drafts") as session:
        made = drafts(session, sheet=replace(SHEET, name_group=True))["Julia Okafor"]
        assert session.get_one(Invoice, made).group_name == "Tuesday GP group"


def test_a_draft_is_undone_and_its_charges_are_offered_again(store, julia):
    drafted(store)
    store.undo()
    assert len(offered(store)) == 1
    store.redo()
    assert offered(store) == []


def test_a_line_left_out_and_a_draft_thrown_away_are_offered_again(store, julia):
    made = drafted(store)["Julia Okafor"]
    with store.write("Leave out") as session:
        invoices.leave_out(session, invoices.lines(session, made)[0].id)
        assert session.get_one(Invoice, made).first_day == FIRST + WEEK
    assert [len(one.lines) for one in offered(store)] == [1]
    with store.write("Throw away") as session:
        invoices.drop(session, made)
    assert [len(one.lines) for one in offered(store)] == [2]


def test_a_line_of_a_draft_is_said_in_other_words_and_one_issued_is_not(store, julia):
    made = drafted(store)["Julia Okafor"]
    with store.write("Change line") as session:
        line = invoices.lines(session, made)[0]
        invoices.edit_line(session, line.id, "  Evening of\n1 September ")
    with pytest.raises(Refused, match="what it is for"), store.write("Change line") as session:
        invoices.edit_line(session, line.id, " ")
    issued(store, made)
    with pytest.raises(Refused, match="is issued and stays"), store.write("Change line") as session:
        invoices.edit_line(session, line.id, "Something else")
    with store.read() as session:
        assert invoices.lines(session, made)[0].words == "Evening of 1 September"


def test_an_address_written_on_a_draft_is_there_the_next_time(store, julia):
    made = drafted(store)["Julia Okafor"]
    with store.write("Change draft") as session:
        invoices.edit(session, made, {"recipient": "Dr Julia Okafor\n\n9 New Road \nYork"})
        assert session.get_one(Invoice, made).recipient == "Dr Julia Okafor\n\n9 New Road \nYork"
    with store.read() as session:
        assert session.get_one(payers.Payer, julia).address == "9 New Road\nYork"


@pytest.mark.parametrize(
    ("edits", "told"),
    [({"due": date(2026, 11, 1)}, "cannot be due before"), ({"day": None}, "The date is missing.")],
)
def test_a_draft_with_impossible_days_is_refused(store, julia, edits, told):
    made = drafted(store)["Julia Okafor"]
    with pytest.raises(Refused, match=told), store.write("Change draft") as session:
        invoices.edit(session, made, edits)


def test_issuing_gives_number_pdf_and_moment_and_can_never_be_undone(store, julia):
    made = drafted(store)["Julia Okafor"]
    assert issued(store, made) == "2026-001"
    assert store.undo_name is None
    with store.read() as session:
        paper = session.get_one(Invoice, made)
        assert (paper.series, paper.running) == ("2026", 1)
        assert paper.issued_at is not None
        assert invoices.pdf(session, made) == draw(session, paper)


def test_the_history_of_an_issued_paper_holds_its_hash_and_no_second_copy(store, julia):
    issued(store, drafted(store)["Julia Okafor"])
    with store.read() as session:
        kept = session.scalars(select(Attachment)).one()
        told = session.scalars(select(ChangeRow.after).where(ChangeRow.tbl == "attachment")).one()
    assert json.loads(told) == {"id": kept.id, "sha256": kept.sha256}


def test_a_pdf_that_is_not_what_was_kept_is_noticed(store, julia):
    made = drafted(store)["Julia Okafor"]
    issued(store, made)
    with store.write("Damage") as session:
        other = attachments.keep(session, b"something else")
        session.execute(update(Attachment).where(Attachment.id == other).values(content=b"changed"))
    with store.read() as session, pytest.raises(ValueError, match="is not what was kept"):
        attachments.content(session, other)


@pytest.mark.parametrize(
    ("statement", "where"),
    [
        (update(Invoice).values(recipient="Nobody"), Invoice.issued_at.is_not(None)),
        (delete(Invoice), Invoice.issued_at.is_not(None)),
        (update(InvoiceLine).values(minor=1), InvoiceLine.place == 1),
        (delete(InvoiceLine), InvoiceLine.place == 1),
        (update(Charge).values(minor=1), Charge.minor == 3000),
        (delete(Charge), Charge.minor == 3000),
        (update(Attachment).values(content=b"other"), Attachment.id.is_not(None)),
        (delete(Attachment), Attachment.id.is_not(None)),
    ],
)
def test_nothing_of_an_issued_invoice_can_be_changed_or_deleted(store, julia, statement, where):
    issued(store, drafted(store)["Julia Okafor"])
    with pytest.raises(IntegrityError, match="frozen"), store.write("Tamper") as session:
        session.execute(statement.where(where))


def test_an_issued_invoice_gets_no_line_more(store, group_id, julia):
    made = drafted(store)["Julia Okafor"]
    issued(store, made)
    with pytest.raises(IntegrityError, match="frozen"), store.write("Tamper") as session:
        other = member(session, group_id, "Ravi Iyer", [100])
        found = session.scalars(select(Charge.id).where(Charge.payer_id == other)).one()
        session.execute(
            insert(InvoiceLine).values(invoice_id=made, charge_id=found, place=9, words="", minor=1, currency="GBP")
        )


def test_an_issued_invoice_is_not_edited_dropped_or_issued_again(store, julia):
    made = drafted(store)["Julia Okafor"]
    issued(store, made)
    for act in (
        lambda session: invoices.edit(session, made, {"reference": "x"}),
        lambda session: invoices.drop(session, made),
        lambda session: invoices.issue(session, made, draw),
    ):
        with pytest.raises(Refused, match="2026-001 is issued and stays as it is"), store.write("Change") as session:
            act(session)


def test_a_pdf_that_cannot_be_made_leaves_no_number(store, group_id, julia):
    made = drafted(store)["Julia Okafor"]

    def fail(session, invoice):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError), store.write("Issue invoice", last=True) as session:
        invoices.issue(session, made, fail)
    with store.read() as session:
        assert session.get_one(Invoice, made).number is None
    assert issued(store, made) == "2026-001"


def test_each_year_counts_by_itself_and_a_first_number_holds_in_the_year_it_was_given_for(store, group_id):
    with store.write("Charge") as session:
        for name in ("A", "B", "C"):
            member(session, group_id, name, [3000])
        made = drafts(session)
        issuer.put(session, {"first_number": 41, "first_series": "2026"})
        invoices.edit(session, made["B"], {"day": date(2027, 1, 2), "due": None})
    assert [issued(store, made[name]) for name in "ABC"] == ["2026-041", "2027-001", "2026-042"]


def test_where_the_numbers_have_no_year_the_first_number_holds_once(store, group_id):
    with store.write("Charge") as session:
        for name in ("A", "B"):
            member(session, group_id, name, [3000])
        made = drafts(session)
        issuer.put(session, {"pattern": "R{number}", "first_number": 41, "first_series": ""})
        invoices.edit(session, made["B"], {"day": date(2027, 1, 2), "due": None})
    assert [issued(store, made[name]) for name in "AB"] == ["R41", "R42"]


def test_a_number_there_already_under_another_pattern_is_refused(store, group_id):
    with store.write("Charge") as session:
        for name in ("A", "B"):
            member(session, group_id, name, [3000])
        made = drafts(session)
        issuer.put(session, {"pattern": "2026-00{number}"})
    assert issued(store, made["A"]) == "2026-001"
    with store.write("Settings") as session:
        issuer.put(session, {"pattern": "{year}-{number:3}"})
    with pytest.raises(Refused, match="a paper with the number 2026-001 already"):
        issued(store, made["B"])


def test_what_is_missing_is_named_before_issuing(store, julia):
    made = drafted(store)["Julia Okafor"]
    with store.write("Settings") as session:
        issuer.put(session, {"address": "", "tax_number": ""})
        invoices.edit(session, made, {"recipient": "Julia Okafor"})
        told = [str(one) for one in invoices.missing(session, made)]
    assert told == [
        "Your own address is missing. Add it under “Your details on invoices”.",
        "Your tax or VAT number is missing, or the sentence that says why there is no tax.",
        "The address of Julia Okafor is missing.",
    ]
    with pytest.raises(Refused, match="Your own address"):
        issued(store, made)


def test_a_closed_period_gets_no_invoice(store, julia):
    made = drafted(store)["Julia Okafor"]
    with store.write("Close", last=True) as session:
        closing.close(session, DAY)
    with pytest.raises(Refused, match="is closed"):
        issued(store, made)


def test_the_list_has_drafts_first_with_what_is_open(store, group_id, julia):
    with store.write("Charge") as session:
        ravi = member(session, group_id, "Ravi Iyer", [2500])
    made = drafted(store)
    issued(store, made["Ravi Iyer"])
    with store.read() as session:
        order = invoice_list.ids(session, group_id)
        rows = invoice_list.rows(session, order)
        assert [rows[one].payer for one in order] == ["Julia Okafor", "Ravi Iyer"]
        assert [rows[one].open for one in order] == [None, Money(2500, "GBP")]
        assert accounts.of_payer(session, ravi, "GBP").invoices[0].number == "2026-001"


def test_two_threads_that_issue_at_once_share_out_the_numbers(store, group_id):
    with store.write("Charge") as session:
        for number in range(20):
            member(session, group_id, f"Member {number:02}", [3000])
        made = list(drafts(session).values())
    with ThreadPoolExecutor(2) as threads:
        numbers = list(threads.map(lambda one: issued(store, one), made))
    assert sorted(numbers) == [f"2026-{number:03}" for number in range(1, 21)]


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(steps=st.lists(st.tuples(st.sampled_from(["issue", "fail", "undo", "drop"]), st.integers(0, 3)), max_size=12))
def test_numbers_have_no_gap_and_no_double_whatever_is_done(store, group_id, steps):
    with store.write("Charge", last=True) as session:
        before = set(session.scalars(select(Invoice.running).where(Invoice.running.is_not(None))))
        for number in range(len(steps)):
            member(session, group_id, f"Member {number}", [3000])
    for act, years in steps:
        _step(store, act, date(2026 + years, 12, 1))
    with store.read() as session:
        found = session.execute(select(Invoice.series, Invoice.running).where(Invoice.running.is_not(None))).all()
    for series in {one[0] for one in found}:
        runs = sorted(run for name, run in found if name == series)
        assert runs == list(range(1, len(runs) + 1))
    assert before <= {run for _, run in found}


def _step(store, act, day):
    with store.write("Make drafts") as session:
        issuer.put(session, ANNA)
        (offer, *_) = invoice_sources.offers(session, DAY)
        made = invoices.draft(session, offer, replace(SHEET, day=day, due=day + timedelta(days=14))).id
    match act:
        case "issue":
            issued(store, made)
        case "fail":
            with pytest.raises(ZeroDivisionError), store.write("Issue invoice", last=True) as session:
                invoices.issue(session, made, draw)
                raise ZeroDivisionError
        case "undo":
            store.undo()
        case "drop":
            with store.write("Throw away") as session:
                invoices.drop(session, made)
