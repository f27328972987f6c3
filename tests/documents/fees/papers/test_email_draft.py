"""The draft of an e-mail, read back as a mail program reads it."""

from email import message_from_bytes
from email.policy import default
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.documents.fees.papers.email_draft import Addressee, Attached, draft

JULIA = Addressee("Julia Okafor", "julia@example.org")
LONGEST_LINE = 998
"""Of a message, without its end (RFC 5322)."""


def read(content):
    return message_from_bytes(content, policy=default)


def test_it_is_a_draft_to_one_address_with_its_subject_and_text():
    made = read(draft(JULIA, "A small reminder", "Dear Julia,\n\n£90 is open.\n"))
    assert made["X-Unsent"] == "1"
    assert str(made["To"]) == "Julia Okafor <julia@example.org>"
    assert str(made["Subject"]) == "A small reminder"
    assert made.get_content_type() == "text/plain"
    assert made.get_content().replace("\r\n", "\n") == "Dear Julia,\n\n£90 is open.\n"


def test_whom_it_is_from_is_said_where_it_is_known():
    made = read(draft(JULIA, "A", "B", by=Addressee("Praxis Müller, Leeds", "anna@example.org")))
    [by] = made["From"].addresses
    assert (by.display_name, by.addr_spec) == ("Praxis Müller Leeds", "anna@example.org")
    assert read(draft(JULIA, "A", "B", by=Addressee("Anna Weiss", "")))["From"] is None


@pytest.mark.parametrize("email", ["", "julia", "julia@example.org, other@example.org", "jülia@example.org"])
def test_without_an_address_that_can_be_used_it_is_to_nobody(email):
    made = read(draft(Addressee("Julia Okafor", email), "A", "B"))
    assert made["To"] is None


def test_accents_and_a_long_subject_are_read_as_they_were_written():
    subject = "Über das, was noch offen ist: £90,00 für Zoë " * 4
    made = read(draft(Addressee("Zoë Ångström", "zoe@praxis-müller.de"), subject, "Grüße"))
    assert str(made["Subject"]) == subject.strip()
    [to] = made["To"].addresses
    assert (to.display_name, to.domain) == ("Zoë Ångström", "xn--praxis-mller-klb.de")
    assert made.get_content().strip() == "Grüße"


def test_a_pdf_goes_with_it_byte_for_byte():
    made = read(draft(JULIA, "A", "B", [Attached("Letter für Zoë.pdf", b"%PDF \x00\xff")]))
    [pdf] = made.iter_attachments()
    assert (pdf.get_content_type(), pdf.get_filename()) == ("application/pdf", "Letter für Zoë.pdf")
    assert pdf.get_content() == b"%PDF \x00\xff"
    assert made.get_body().get_content().strip() == "B"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\x85", "\u2028", "\x00\n"])
def test_no_name_or_subject_begins_another_header(end):
    evil = f"Julia{end}Bcc: x@example.org{end}{end}Hello"
    made = read(draft(Addressee(evil, "julia@example.org"), evil, "B"))
    assert set(made.keys()) == {
        *("X-Unsent", "To", "Subject", "MIME-Version", "Content-Type", "Content-Transfer-Encoding")
    }
    assert [str(one.addr_spec) for one in made["To"].addresses] == ["julia@example.org"]
    assert made.get_content().strip() == "B"


@given(st.text(), st.text(), st.text())
def test_whatever_is_written_it_goes_to_one_address_and_keeps_its_text(name, subject, words):
    content = draft(Addressee(name, "julia@example.org"), subject, words)
    assert all(len(line) <= LONGEST_LINE for line in content.split(b"\r\n"))
    assert content.replace(b"\r\n", b"").count(b"\n") == 0
    assert content.isascii()
    made = read(content)
    assert [one.addr_spec for one in made["To"].addresses] == ["julia@example.org"]
    assert len(made.keys()) == 6
    shown = [sign for sign in words if category(sign) not in ("Cc", "Cs") and not sign.isspace()]
    assert [sign for sign in made.get_content() if not sign.isspace()] == shown
