"""Invoices, credit notes and receipts as they are printed."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from balint_desk.core.refused import Refused
from balint_desk.documents.fees.papers import papers
from balint_desk.documents.fees.papers.papers import PaperPicture, PaperSheet, Payable, Sender
from tests.documents.reading import pages, words

SHEET = PaperSheet(
    title="Invoice 2026-041",
    heading="Invoice 2026-041",
    issuer=Sender("Dr Anna Weiss", ["1 Elm Row", "Leeds"]),
    recipient=["Dr Julia Okafor", "2 High Street", "Leeds"],
    facts=[("Date", "20 November 2026"), ("To be paid by", "4 December 2026")],
    columns=["What for", "Amount"],
    lines=[["Session on 3 November 2026", "£30.00"], ["Session on 17 November 2026", "£30.00"]],
    total=("To be paid", "£60.00"),
    sentences=["Exempt from VAT."],
    pay=Payable("How to pay", [("IBAN", "GB82 WEST 1234 5698 7654 32")]),
    footer="Dr Anna Weiss · Invoice 2026-041",
)
SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'


def test_everything_on_the_sheet_can_be_read():
    read = words(papers.pdf(SHEET))
    for said in (
        *("Dr Anna Weiss", "1 Elm Row", "Dr Julia Okafor", "2 High Street", "Invoice 2026-041"),
        *("Date 20 November 2026", "To be paid by 4 December 2026", "Session on 3 November 2026 £30.00"),
        *("To be paid £60.00", "Exempt from VAT.", "IBAN GB82 WEST 1234 5698 7654 32"),
    ):
        assert said in read


def test_it_is_tagged_and_in_the_form_for_keeping_and_has_its_title():
    reader = PdfReader(io.BytesIO(papers.pdf(SHEET)))
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert reader.trailer["/Root"]["/Lang"] == "en"
    assert reader.metadata.title == "Invoice 2026-041"
    assert b"pdfaid:part" in reader.trailer["/Root"]["/Metadata"].get_object().get_data()


def test_signs_of_the_typesetter_in_a_name_are_only_signs():
    odd = 'B "#1" *50%* $x$ [a] @b <c> \\ `d`'
    assert "#1" in words(papers.pdf(replace(SHEET, recipient=[odd, "#panic()"])))
    assert "#panic()" in words(papers.pdf(replace(SHEET, recipient=[odd, "#panic()"])))


def test_many_lines_go_over_several_pages_each_with_its_header_and_number():
    many = papers.pdf(replace(SHEET, lines=[[f"Session {number}", "£1.00"] for number in range(90)]))
    read = pages(many)
    assert len(read) == 3
    assert all(page.count("What for") == 1 for page in read)
    assert [f"{number} / 3" in page for number, page in enumerate(read, 1)] == [True] * 3
    assert "Session 89" in read[-1]
    assert "To be paid £60.00" in read[-1]


def test_a_rate_of_tax_has_a_column_and_its_sums():
    lines = [["Session on 3 November 2026", "20 %", "£30.00"]]
    taxed = replace(SHEET, columns=["What for", "Tax", "Amount"], lines=lines, sums=[("Net", "£25.00")])
    assert "Session on 3 November 2026 20 % £30.00" in words(papers.pdf(taxed))
    assert "Net £25.00" in words(papers.pdf(taxed))


def test_a_code_stands_there_with_its_words_and_a_slip_at_the_foot():
    code = papers.pdf(replace(SHEET, code=PaperPicture(SQUARE, "Scan with your bank's app")))
    assert "Scan with your bank" in words(code)
    assert "Scan with your bank" not in words(papers.pdf(SHEET))
    assert len(papers.pdf(replace(SHEET, slip=PaperPicture(SQUARE, "Slip")))) > 0


def test_pages_can_be_looked_at_without_a_file():
    made = papers.pictures(SHEET, 60)
    assert [one[:8] for one in made] == [b"\x89PNG\r\n\x1a\n"]


@pytest.mark.parametrize("size", ["a4", "us-letter"])
def test_the_paper_is_that_of_the_country(size):
    width = float(PdfReader(io.BytesIO(papers.pdf(replace(SHEET, size=size)))).pages[0].mediabox.width)
    assert round(width) == {"a4": 595, "us-letter": 612}[size]


def test_a_letter_has_its_paragraphs_line_by_line_and_no_table():
    letter = PaperSheet(
        title="A small reminder",
        heading="A small reminder",
        issuer=SHEET.issuer,
        recipient=SHEET.recipient,
        facts=[("Date", "20 November 2026")],
        sentences=["Dear Julia,", "£60.00 is open.", "With warm wishes\nAnna Weiss"],
    )
    made = papers.pdf(letter)
    assert words(made).endswith("Dear Julia, £60.00 is open. With warm wishes Anna Weiss")
    text = PdfReader(io.BytesIO(made)).pages[0].extract_text().splitlines()
    assert [line.strip() for line in text if line.strip()][-2:] == ["With warm wishes", "Anna Weiss"]
    assert len(PdfReader(io.BytesIO(made)).pages) == 1


def test_a_statement_has_its_days_first_and_two_columns_of_money():
    lines = [["3 November 2026", "Session on 3 November 2026", "£30.00", "£60.00"]]
    made = papers.pdf(replace(SHEET, columns=["Day", "What for", "Amount", "Owed"], lines=lines, wide=1))
    assert "Day What for Amount Owed 3 November 2026 Session on 3 November 2026 £30.00 £60.00" in words(made)


@pytest.mark.parametrize("sign", ["漢", "李", "\x07"])
def test_a_sign_that_no_paper_can_show_is_refused_by_name(sign):
    with pytest.raises(Refused, match=f"“.*{sign if sign.isprintable() else 'u'}.*” cannot be printed"):
        papers.pdf(replace(SHEET, sentences=[f"Dear {sign} Julia"]))
