import pytest

from balint_desk.core.refused import Refused
from balint_desk.documents.registers.register_sheets import read_sheet

GERMAN = "Name;01.02.2021;13.02.2021\nMüller, Jürgen;anwesend;entschuldigt\nGroß, Zoë;verspätet;\n"
HUNGARIAN = "Name;01.02.2021;13.02.2021\nKovács Ödön;jelen;\nSzabó Győző;jelen;\nNagy Ernő;;jelen\n"


@pytest.fixture
def file(tmp_path):
    def write(content):
        path = tmp_path / "register.csv"
        path.write_bytes(content)
        return path

    return write


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_letters_survive_in_every_encoding_a_spreadsheet_writes(file, encoding):
    assert read_sheet(file(GERMAN.encode(encoding))).rows[1] == ("Müller, Jürgen", "anwesend", "entschuldigt")


def test_hungarian_letters_of_an_old_windows_survive(file):
    assert read_sheet(file(HUNGARIAN.encode("cp1250"))).rows[2][0] == "Szabó Győző"


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(file, delimiter):
    text = delimiter.join(("Name", "2021-01-11", "2021-02-08")) + "\n" + delimiter.join(("Ada", "Y", "")) + "\n"
    assert read_sheet(file(text.encode())).rows == (("Name", "2021-01-11", "2021-02-08"), ("Ada", "Y", ""))


def test_a_comma_inside_names_is_no_delimiter(file):
    assert read_sheet(file(GERMAN.encode())).rows[0] == ("Name", "01.02.2021", "13.02.2021")


def test_lines_are_counted_as_an_editor_counts_them(file):
    sheet = read_sheet(file(b'Name,2021-01-11\n\n"Ada\nLind",Y\n,\nBo,Y\n'))
    assert sheet.lines == (1, 3, 6)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty"),
        (b"\n , \n", "is empty"),
        (b"PK\x03\x04 and so on", "cannot be read as a spreadsheet"),
        (b"%PDF-1.7", "is a PDF"),
        (bytes(range(256)) * 8, "not a text file"),
        (b'Name,2021-01-11\n"' + b"x" * 200_000, "Line 2"),
    ],
)
def test_what_is_no_register_is_refused_in_words(file, content, sentence):
    with pytest.raises(Refused, match=sentence):
        read_sheet(file(content))


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    with pytest.raises(Refused, match="cannot be read"):
        read_sheet(tmp_path / "none.csv")
    with pytest.raises(Refused, match="cannot be read"):
        read_sheet(tmp_path)
