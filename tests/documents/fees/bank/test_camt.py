"""What the versions of CAMT say differently, and where banks leave the standard: nothing of it is lost."""

import pytest

from balint_desk.core.refused import Refused
from balint_desk.documents.fees.bank import camt as reader
from tests.documents.fees.bank import samples
from tests.documents.fees.bank.samples import camt, entry

PLAIN, NESTED = "<Sts>{}</Sts>", "<Sts><Cd>{}</Cd></Sts>"
DIRECT, WITHIN = "<{0}><Nm>{1}</Nm></{0}>", "<{0}><Pty><Nm>{1}</Nm></Pty></{0}>"
TYPED = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="Whoever"'


def paid(form=WITHIN, side="Dbtr", **said):
    return entry(details=f"<TxDtls><RltdPties>{form.format(side, 'Ada Lind')}</RltdPties></TxDtls>", **said)


def booked_and_announced(status):
    said = NESTED.format("BOOK")
    return [entry("30").replace(said, status.format("BOOK")), entry("40").replace(said, status.format("PDNG"))]


@pytest.mark.parametrize("version", [f"{number:02}" for number in range(2, 15)])
@pytest.mark.parametrize("status", [PLAIN, NESTED])
def test_what_is_only_announced_stays_out_however_a_version_says_so(statement, version, status):
    [line] = statement(camt(*booked_and_announced(status), version=version)).lines
    assert line.amount.minor == 3000


@pytest.mark.parametrize("namespace", ["", ' xmlns="http://bank.example/statement"'])
@pytest.mark.parametrize("status", [PLAIN, NESTED])
def test_a_file_that_names_no_known_version_is_read_all_the_same(statement, namespace, status):
    text = camt(*booked_and_announced(status), version="08")
    named = ' xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"'
    [line] = statement(text.replace(named, namespace)).lines
    assert (line.amount.minor, line.account) == (3000, "DE02120300000000202051")


@pytest.mark.parametrize("version", ["02", "06", "08", "12"])
@pytest.mark.parametrize("form", [DIRECT, WITHIN])
@pytest.mark.parametrize("side", ["Dbtr", "UltmtDbtr"])
def test_who_paid_is_known_with_and_without_the_level_between(statement, version, form, side):
    assert statement(camt(paid(form, side), version=version)).lines[0].name == "Ada Lind"


@pytest.mark.parametrize(
    ("root", "inside"), [("BkToCstmrAcctRpt", "Rpt"), ("BkToCstmrDbtCdtNtfctn", "Ntfctn"), ("BkToCstmrStmt", "Stmt")]
)
def test_reports_and_notices_are_read_as_statements_are(statement, root, inside):
    text = camt(paid()).replace("BkToCstmrStmt", root)
    text = text.replace("<Stmt>", f"<{inside}>").replace("</Stmt>", f"</{inside}>")
    assert statement(text).lines[0].name == "Ada Lind"


def test_each_statement_of_a_file_has_its_own_account(statement):
    first, second = camt(paid()), camt(paid()).replace("DE02120300000000202051", "DE12500105170648489890")
    inside = second[second.index("<Stmt>") : second.index("</BkToCstmrStmt>")]
    lines = statement(first.replace("</BkToCstmrStmt>", f"{inside}</BkToCstmrStmt>")).lines
    assert [line.account for line in lines] == ["DE02120300000000202051", "DE12500105170648489890"]


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("<Dbtr>", f"<Dbtr {TYPED}>"),
        ("<Ntry>", f"<Ntry {TYPED}>"),
        ("</Ntry>", "</Ntry>between the entries"),
        ("</NtryDtls>", "</NtryDtls>between the parts"),
        ("Ada Lind", "Ada Lind<b>!</b>"),
        ("<NtryDtls>", "<Avlbty><Amt>much</Amt><CdtDbtInd>BOTH</CdtDbtInd></Avlbty><NtryDtls>"),
        ("</RltdPties>", "</RltdPties><SplmtryData><Envlp><Any><Ntry>1</Ntry></Any></Envlp></SplmtryData>"),
        ("</TxDtls>", "<New><Newer/></New></TxDtls>"),
    ],
)
def test_what_no_version_knows_is_passed_over_in_silence(statement, said, instead, capfd):
    text = camt(paid()).replace(said, instead)
    [line] = statement(text).lines
    assert (text != camt(paid()), line.name, line.amount.minor) == (True, "Ada Lind", 3000)
    assert capfd.readouterr() == ("", "")


def test_an_amount_with_a_comma_is_read(statement):
    assert statement(camt(entry("1030,50"))).lines[0].amount.minor == 103050


def test_an_entry_nested_as_none_can_be_is_one_sentence(statement):
    with pytest.raises(Refused, match="Entry 1 of "):
        statement(camt(paid().replace("Ada Lind", "<D>" * 3000 + "</D>" * 3000)), "s.xml")


def test_words_of_a_reference_in_a_form_of_its_own_are_kept(statement):
    told = "<CdtrRefInf><Ref>RF18 5390</Ref></CdtrRefInf><AddtlRmtInf>Balint</AddtlRmtInf>"
    words = (
        f"<TxDtls><RmtInf><Ustrd>Rechnung</Ustrd><Strd>{told}</Strd></RmtInf><AddtlTxInf>online</AddtlTxInf></TxDtls>"
    )
    assert statement(camt(entry(details=words))).lines[0].words == "Rechnung RF18 5390 Balint online"


def test_the_sample_of_the_second_version_is_read_as_the_newest_would_be(statement):
    newest = samples.CAMT_02.replace("camt.053.001.02", "camt.053.001.12")
    assert statement(newest).lines == statement(samples.CAMT_02).lines


def test_taking_a_large_file_apart_can_be_stopped_too(statement, monkeypatch):
    class Enough(Exception):
        pass

    def stop(done, total):
        raise Enough(done)

    monkeypatch.setattr(reader, "PIECE", 100)
    with pytest.raises(Enough, match="0"):
        statement(camt(paid()), progress=stop)


def test_a_file_taken_apart_in_pieces_is_the_same(statement, monkeypatch):
    whole = statement(samples.CAMT_02).lines
    monkeypatch.setattr(reader, "PIECE", 7)
    assert statement(samples.CAMT_02).lines == whole
    with pytest.raises(Refused, match="Line 15 of "):
        statement(samples.CAMT_02[:-60])
