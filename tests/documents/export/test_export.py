import csv
import json
from base64 import b64decode
from datetime import date, time

import pytest

from balint_desk.core.refused import Refused
from balint_desk.core.words import Mark, State
from balint_desk.documents.export.export import export
from balint_desk.documents.tables.harmless_texts import as_it_was, harmless
from balint_desk.store.all_tables import KEPT
from balint_desk.store.fees.costs import expenses
from balint_desk.store.file.tables import Attachment
from balint_desk.store.members.tables import Person
from balint_desk.store.sessions.tables import Attendance, Case, GroupSession, Notice
from tests.conftest import TODAY
from tests.store.spending import spend

COMPUTED = ("attendance_by_member.csv", "attendance_by_session.csv", "register_Tuesday_GP_group.csv")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "out" / "here"


@pytest.fixture
def filled(store, group_id):
    with store.write("Fill") as session:
        session.add(Person(id=7, name="Zoë O'Hara", phone="+44 20 7946 0000", note='two\nlines, "quoted"'))
        session.add(
            GroupSession(id=8, group_id=group_id, day=date(2026, 1, 6), starts=time(19), minutes=90, state=State.HELD)
        )
        session.add(Attendance(id=9, group_session_id=8, person_id=7, mark=Mark.LEFT_EARLY))
        session.add(Case(id=10, group_session_id=8, place=1, title="=1+1", minutes=None))
        session.add(Notice(id=12, group_session_id=8, person_id=7, day=date(2026, 1, 5), at=time(18, 40), channel=None))
        session.add(Attachment(id=11, sha256="x", content=b"\x00\xff"))
    return store


def rows(folder, table):
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def whole(folder):
    return json.loads((folder / "balint-desk.json").read_text(encoding="utf-8"))["tables"]


def test_there_is_one_csv_for_each_table_and_one_json_of_the_whole(filled, folder):
    made = export(filled, folder, TODAY)
    assert sorted(path.name for path in folder.iterdir()) == sorted(
        [*(f"{table.name}.csv" for table in KEPT), *COMPUTED, "balint-desk.json"]
    )
    assert sorted(made) == sorted(folder.iterdir())
    assert whole(folder).keys() == {table.name for table in KEPT}


def test_when_word_of_an_absence_came_goes_out_with_its_time(filled, folder):
    export(filled, folder, TODAY)
    [notice] = rows(folder, "notice")
    assert (notice["day"], notice["at"]) == ("2026-01-05", "18:40:00")
    assert [one["at"] for one in whole(folder)["notice"]] == ["18:40:00"]


def test_the_csv_reads_back_as_it_was_kept(filled, folder):
    export(filled, folder, TODAY)
    person = rows(folder, "person")[0]
    assert (person["id"], person["name"], person["note"]) == ("7", "Zoë O'Hara", 'two\nlines, "quoted"')
    session = rows(folder, "group_session")[0]
    assert (session["day"], session["starts"], session["state"], session["talked"]) == (
        "2026-01-06",
        "19:00:00",
        "held",
        "",
    )
    assert (rows(folder, "attendance")[0]["mark"], rows(folder, "attendance")[0]["imported"]) == ("left-early", "false")


def test_the_json_keeps_numbers_nothings_and_contents_of_files(filled, folder):
    export(filled, folder, TODAY)
    case = whole(folder)["case"][0]
    assert (case["id"], case["minutes"], case["title"]) == (10, 45, "=1+1")
    assert b64decode(whole(folder)["attachment"][0]["content"]) == b"\x00\xff"
    assert whole(folder)["attendance"][0]["imported"] is False


def test_no_cell_is_run_by_a_spreadsheet(filled, folder):
    export(filled, folder, TODAY)
    assert rows(folder, "case")[0]["title"] == "'=1+1"
    assert rows(folder, "person")[0]["phone"] == "'+44 20 7946 0000"


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r=1", "\N{FULLWIDTH EQUALS SIGN}1", "\n1"]
)
def test_what_would_run_is_made_harmless(text):
    assert harmless(text) == "'" + text
    assert as_it_was(harmless(text)) == text


@pytest.mark.parametrize("text", ["", "a=1", "1-2", "Anna", "'=1"])
def test_all_else_stays_as_it_is(text):
    assert harmless(text) == text


def test_nothing_is_overwritten(filled, folder):
    folder.mkdir(parents=True)
    (folder / "person.csv").write_text("mine")
    (folder / "other.txt").write_text("mine")
    with pytest.raises(Refused, match=r"holds person\.csv already"):
        export(filled, folder, TODAY)
    assert sorted(path.name for path in folder.iterdir()) == ["other.txt", "person.csv"]
    assert (folder / "person.csv").read_text() == "mine"


def test_a_file_where_the_folder_should_be_is_refused(filled, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(Refused, match="cannot be written to"):
        export(filled, tmp_path / "file" / "out", TODAY)


def test_an_export_that_fails_half_way_leaves_nothing(filled, folder):
    """No file may be longer than 20,000 bytes: the tables fit, the whole does not."""
    resource = pytest.importorskip("resource")
    with filled.write("Add many") as session:
        session.add_all(Person(name=f"Member {number}") for number in range(200))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
    try:
        with pytest.raises(Refused, match="cannot be written to"):
            export(filled, folder, TODAY)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(folder.iterdir()) == []


def test_what_was_taken_back_does_not_leave_the_file(filled, folder):
    with filled.write("Note") as session:
        session.get_one(Person, 7).note = "a secret"
    filled.undo()
    made = export(filled, folder, TODAY)
    assert not any("a secret" in path.read_text(encoding="utf-8") for path in made)


def test_money_goes_out_too_with_its_receipts(filled, folder, group_id):
    with filled.write("Spend") as session:
        made = spend(session, group_id, date(2026, 11, 17), 40_00, words="Hall")
        expenses.put_receipt(session, made, b"%PDF-1.7", "hall.pdf")
    export(filled, folder, TODAY)
    [expense] = rows(folder, "expense")
    assert (expense["day"], expense["kind"], expense["minor"], expense["currency"], expense["file_name"]) == (
        *("2026-11-17", "room", "4000", "GBP", "hall.pdf"),
    )
    assert rows(folder, "expense_share")[0]["expense_id"] == expense["id"]
    receipts = {one["id"]: one["content"] for one in whole(folder)["attachment"]}
    assert b64decode(receipts[int(expense["attachment_id"])]) == b"%PDF-1.7"
