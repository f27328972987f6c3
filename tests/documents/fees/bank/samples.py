"""Statements as banks in Germany, Britain and Switzerland hand them out, with made-up people."""

SPARKASSE = """\
"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Glaeubiger ID";"Mandatsreferenz";\
"Kundenreferenz (End-to-End)";"Sammlerreferenz";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";\
"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"
"DE02120300000000202051";"17.11.26";"17.11.26";"GUTSCHR. UEBERWEISUNG";"Rechnung 2026-014 Balint-Gruppe";"";"";\
"NOTPROVIDED";"";"Jürgen Müller";"DE89370400440532013000";"COBADEFFXXX";"1.030,00";"EUR";"Umsatz gebucht"
"DE02120300000000202051";"03.11.26";"03.11.26";"FOLGELASTSCHRIFT";"Raum November";"";"";"";"";"Gemeinde St. Anna";\
"DE12500105170648489890";"";"-45,50";"EUR";"Umsatz gebucht"
"DE02120300000000202051";"02.11.26";"02.11.26";"GUTSCHR. UEBERWEISUNG";"kommt noch";"";"";"";"";"Ada Lind";"";"";\
"30,00";"EUR";"Umsatz vorgemerkt"
"""
DKB = """\
"Girokonto";"DE02120300000000202051"
"Zeitraum:";"01.10.2026 - 22.11.2026"
"Kontostand vom 22.11.2026:";"4.321,00 €"
""
"Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Umsatztyp";\
"IBAN";"Betrag (€)";"Gläubiger-ID";"Mandatsreferenz";"Kundenreferenz"
"17.11.26";"17.11.26";"Gebucht";"Jürgen Müller";"Anna Weiss";"Rechnung 2026-014";"Eingang";"DE89370400440532013000";\
"30";"";"";""
"03.11.26";"03.11.26";"Gebucht";"Anna Weiss";"Gemeinde St. Anna";"Raum";"Ausgang";\
"DE12500105170648489890";"-45,5";"";"";""
"""
ING = """\
Umsatzanzeige;Datei erstellt am: 22.11.2026 10:00

IBAN;DE02 1203 0000 0000 2020 51
Saldo;4.321,00;EUR

Buchung;Wertstellungsdatum;Auftraggeber/Empfänger;Buchungstext;Verwendungszweck;Saldo;Währung;Betrag;Währung
17.11.2026;17.11.2026;Jürgen Müller;Gutschrift;Rechnung 2026-014;4.321,00;EUR;30,00;EUR
03.11.2026;03.11.2026;Gemeinde St. Anna;Lastschrift;Raum;4.291,00;EUR;-45,50;EUR
"""
DEUTSCHE_BANK = """\
Umsätze Girokonto;;;Kundennummer: 123 4567890

Buchungstag;Wert;Umsatzart;Begünstigter / Auftraggeber;Verwendungszweck;IBAN / Kontonummer;BIC;Betrag;Soll;Haben;Währung
17.11.2026;17.11.2026;SEPA-Gutschrift;Jürgen Müller;Rechnung 2026-014;DE89370400440532013000;COBADEFF;;;30,00;EUR
3.11.2026;3.11.2026;SEPA-Lastschrift;Gemeinde St. Anna;Raum;DE12500105170648489890;;;-45,50;;EUR
Kontostand;22.11.2026;;;4.321,00;EUR;;;;;
"""
LLOYDS = """\
Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance
17/11/2026,FPI,'30-00-00,12345678,J OKAFOR INV 2026-014,,1030.00,4321.00
03/11/2026,DD,'30-00-00,12345678,ST ANN HALL,45.50,,3291.00
"""
NATIONWIDE = """\
"Account Name:","FlexAccount ****12345"
"Account Balance:","£4321.00"
"Available Balance: ","£4321.00"

"Date","Transaction type","Description","Paid out","Paid in","Balance"
"17 Nov 2026","Bank credit","J OKAFOR INV 2026-014","","£1,030.00","£4321.00"
"03 Nov 2026","Direct debit","ST ANN HALL","£45.50","","£3291.00"
"""
STARLING = """\
Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP),Spending Category,Notes
03/11/2026,St Ann Hall,ROOM,DIRECT DEBIT,-45.50,3291.00,BILLS,
17/11/2026,Julia Okafor,INV 2026-014,FASTER PAYMENT,1030.00,4321.00,INCOME,
"""
HSBC = """\
17/11/2026,J OKAFOR INV 2026-014,"1,030.00"
03/11/2026,ST ANN HALL )))),-45.50
"""
MONZO = """\
Transaction ID,Date,Time,Type,Name,Emoji,Category,Amount,Currency,Local amount,Local currency,Notes and #tags,Address,\
Receipt,Description,Category split,Money Out,Money In
tx_1,17/11/2026,09:00:00,Faster payment,Julia Okafor,,Income,1030.00,GBP,1030.00,GBP,INV 2026-014,,,,,,1030.00
tx_2,03/11/2026,09:00:00,Card payment,St Ann Hall,,Bills,-45.50,GBP,-52.10,EUR,,,,ST ANN HALL,,-45.50,
"""
UBS = """\
Kontonummer:;0234 00123456.01
IBAN:;CH93 0076 2011 6238 5295 7
Saldo:;4321.00
Bewertet in:;CHF

Abschlussdatum;Abschlusszeit;Buchungsdatum;Valutadatum;Währung;Belastung;Gutschrift;Einzelbetrag;Saldo;\
Transaktions-Nr.;Beschreibung1;Beschreibung2;Beschreibung3;Fussnoten
2026-11-17;;2026-11-17;2026-11-17;CHF;;1'030.00;;4321.00;123;Urs Keller;Gutschrift;Rechnung 2026-014;
2026-11-03;;2026-11-03;2026-11-03;CHF;-45.50;;;3291.00;124;Gemeinde;Zahlung;Raum;
"""
POSTFINANCE = """\
Datum von:;2026-10-01
Buchungsart:;Alle Buchungen
Konto:;CH9300762011623852957
Währung:;CHF

Datum;Bewegungstyp;Avisierungstext;Gutschrift in CHF;Lastschrift in CHF;Label;Kategorie
17.11.2026;Gutschrift;GUTSCHRIFT VON URS KELLER MITTEILUNGEN: RECHNUNG 2026-014;1030.00;;;
03.11.2026;Lastschrift;RAUM GEMEINDE;;-45.50;;

Disclaimer:
Der Dokumentinhalt wurde durch Filtereinstellungen erzeugt.
"""
RAIFFEISEN = """\
IBAN;Booked At;Text;Credit/Debit Amount;Balance;Valuta Date
CH9300762011623852957;2026-11-03 00:00:00.0;Raum;-45.50;3291.00;2026-11-03 00:00:00.0
CH9300762011623852957;2026-11-10 00:00:00.0;Zinsen;0.05;3291.05;2026-11-10 00:00:00.0
CH9300762011623852957;2026-11-17 00:00:00.0;Urs Keller, Rechnung 2026-014;1030.00;4321.05;2026-11-17 00:00:00.0
"""
ING_NL = """\
"Datum","Naam / Omschrijving","Rekening","Tegenrekening","Code","Af Bij","Bedrag (EUR)","Mutatiesoort","Mededelingen"
"20261117","J Okafor","NL91ABNA0417164300","NL20INGB0001234567","GT","Bij","1030,00","Overschrijving","2026-014"
"20261103","Zaal","NL91ABNA0417164300","NL39RABO0300065264","IC","Af","45,50","Incasso","Huur"
"""
OFX_1 = """\
OFXHEADER:100
DATA:OFXSGML
VERSION:102
SECURITY:NONE
ENCODING:USASCII
CHARSET:1252
COMPRESSION:NONE
OLDFILEUID:NONE
NEWFILEUID:NONE

<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20261122<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STMTRS><CURDEF>GBP
<BANKACCTFROM><BANKID>300000<ACCTID>12345678<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20261101<DTEND>20261122
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20261117120000[0:GMT]<TRNAMT>1030.00<FITID>1
<NAME>J OKAFOR &amp; SON<MEMO>INV 2026-014</STMTTRN>
<STMTTRN>
<TRNTYPE>DEBIT
<DTPOSTED>20261103
<TRNAMT>-45,50
<FITID>2
<NAME>ST ANN HALL
</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>4321.00<DTASOF>20261122</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
"""
OFX_2 = """\
<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<?OFX OFXHEADER="200" VERSION="211" SECURITY="NONE" OLDFILEUID="NONE" NEWFILEUID="NONE"?>
<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>CHF</CURDEF>
<BANKACCTFROM><BANKID>1</BANKID><ACCTID>CH9300762011623852957</ACCTID></BANKACCTFROM><BANKTRANLIST>
<STMTTRN><TRNTYPE>CREDIT</TRNTYPE><DTPOSTED>20261117</DTPOSTED><TRNAMT>+1030.00</TRNAMT><FITID>1</FITID>
<NAME>Urs Keller</NAME><BANKACCTTO><ACCTID>CH5604835012345678009</ACCTID></BANKACCTTO>
<MEMO><![CDATA[Rechnung 2026-014 <Balint>]]></MEMO></STMTTRN>
<STMTTRN><TRNTYPE>DEBIT</TRNTYPE><DTPOSTED>20261103</DTPOSTED><TRNAMT>-45.50</TRNAMT><FITID>2</FITID>
<PAYEE><NAME>Gemeinde</NAME><CITY>Bern</CITY></PAYEE></STMTTRN>
</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
"""
CAMT = """\
<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.{version}"><BkToCstmrStmt><Stmt>
<Acct><Id><IBAN>DE02120300000000202051</IBAN></Id></Acct>
<Bal><Amt Ccy="EUR">4321.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></Bal>
{entries}
</Stmt></BkToCstmrStmt></Document>
"""
CAMT_02 = CAMT.format(
    version="02",
    entries="""
<Ntry><Amt Ccy="EUR">1030.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-17</Dt></BookgDt>
<NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
<AmtDtls><InstdAmt><Amt Ccy="CHF">980.00</Amt></InstdAmt></AmtDtls>
<RltdPties><Dbtr><Nm>Jürgen Müller</Nm></Dbtr><DbtrAcct><Id><IBAN>DE89370400440532013000</IBAN></Id></DbtrAcct>
<Cdtr><Nm>Anna Weiss</Nm></Cdtr></RltdPties><RmtInf><Ustrd>Rechnung 2026-014</Ustrd><Ustrd>Balint</Ustrd></RmtInf>
</TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">45.50</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-03</Dt></BookgDt>
<NtryDtls><TxDtls><RltdPties><Cdtr><Nm>Gemeinde St. Anna</Nm></Cdtr></RltdPties></TxDtls></NtryDtls>
<AddtlNtryInf>Raum</AddtlNtryInf></Ntry>
<Ntry><Amt Ccy="EUR">30.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>PDNG</Sts><BookgDt><Dt>2026-11-21</Dt></BookgDt></Ntry>
""",
)
MT940 = """\
:20:STARTUMSE
:25:12030000/0000202051
:28C:00001/001
:60F:C261101EUR3366,50
:61:2611171117CR1030,00N062NONREF//POS
:86:166?00GUTSCHRIFT?109075/620?20EREF+NOTPROVIDED?21SVWZ+Rechnung 2026-0?2214 Balint?30COBADEFFXXX\
?31DE89370400440532013000?32Jürgen Müller
:61:2611031103DR45,50N005NONREF
:86:177?00LASTSCHRIFT?20SVWZ+Raum November?32Gemeinde St. Anna
:62F:C261122EUR4351,00
-
"""


def entry(amount="30.00", side="CRDT", details="", day="<BookgDt><Dt>2026-11-17</Dt></BookgDt>", currency="EUR"):
    return (
        f'<Ntry><Amt Ccy="{currency}">{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>'
        f"{day}<NtryDtls>{details}</NtryDtls></Ntry>"
    )


def camt(*entries, version="08"):
    return CAMT.format(version=version, entries="".join(entries))
