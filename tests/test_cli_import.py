"""Registers of every shape, brought in by the command as it is typed."""

import pytest

from tests.documents.register.conftest import DATA
from tests.documents.register.spreadsheets import write_xlsx
from tests.test_cli import balint, file, made, refused, said  # noqa: F401 - file and made are fixtures


@pytest.fixture
def bring_in(file):  # noqa: F811
    def run(path, *options):
        return balint("import", file, path, "--group", "Tuesday", *options, "--passphrase-stdin")

    return run


@pytest.mark.parametrize(
    ("name", "options", "counts"),
    [
        ("anwesenheit_2024.csv", ("--blank", "not-a-member"), "6 present, 1 late, 1 apologies, 2 no-word"),
        ("list_2024.csv", ("--blank", "not-recorded"), "4 present, 1 late, 1 apologies, 2 no-word"),
        (
            "two_of_one_name_2020.csv",
            ("--marks", "A=away", "--blank", "away", "--date-order", "dmy"),
            "4 present, 2 away",
        ),
    ],
)
def test_it_goes_in_and_the_same_file_again_changes_nothing(bring_in, name, options, counts):
    first = said(bring_in(DATA / name, *options))
    assert f"Marks: {counts}; 0 there already." in first
    assert first.endswith("Brought in.\n")
    assert "All of it is there already" in said(bring_in(DATA / name, *options))


def test_options_say_where_things_stand(bring_in, tmp_path):
    rows = [["Who", "When", "What", "Room"], ["Ada", "2021-01-11", "Y", "1"], ["Bo", "2021-01-11", "Q", "1"]]
    write_xlsx(tmp_path / "book.xlsx", {"One": rows, "Two": [["2020-01-01"]]})
    command = (tmp_path / "book.xlsx", "--sheet", "One", "--shape", "list", "--name-column", "Who")
    command = (*command, "--date-column", "When", "--mark-column", "3")
    assert '"Q" (line 3, column 3)' in refused(bring_in(*command))
    assert "1 present, 1 late" in said(bring_in(*command, "--marks", "Q=late"))


def test_whose_marks_stop_early_stayed_unless_said_and_either_way_it_is_told(bring_in):
    command = (DATA / "list_2024.csv", "--blank", "away", "--dry-run")
    names = "Chiara Novak (2024-04-02)."
    assert f"taken as stayed without coming: {names}" in said(bring_in(*command))
    assert f"they left on the day of the last one: {names}" in said(bring_in(*command, "--after-last", "left"))


def test_a_mark_that_differs_stays_unless_it_is_to_be_replaced(bring_in, tmp_path):
    path = tmp_path / "register.csv"
    for mark in "YN":
        path.write_text(f"Name,2021-01-11\nAda,{mark}\n", encoding="utf-8")
        shown = said(bring_in(path))
    assert "Ada, 2021-01-11: present is kept and stays; the register says away." in shown
    assert "present is kept and replaced" in said(bring_in(path, "--replace"))
    assert "1 there already" in said(bring_in(path))
