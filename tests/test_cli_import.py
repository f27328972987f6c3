"""Registers of every shape, brought in by the words of the command; as a user starts it, in test_cli."""

from datetime import date
from functools import partial
from pathlib import Path
from shutil import copy

import pytest

from balint_desk.store.file import keys, practice_file
from balint_desk.store.members import members
from balint_desk.store.practice import groups, leaders
from tests.commands import AT_LEAST_COST, PASSPHRASE, balint, balint_here, made_in, refused, said
from tests.documents.registers.conftest import DATA
from tests.documents.registers.spreadsheets import write_xlsx

pytestmark = pytest.mark.usefixtures("cheap_keys")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return made_in(tmp_path_factory.mktemp("cli"), partial(balint, command=AT_LEAST_COST))


@pytest.fixture
def file(made, tmp_path):
    return Path(copy(made, tmp_path / "practice.balint"))


@pytest.fixture
def bring_in(file):
    def run(path, *options):
        return balint_here("import", file, path, "--group", "Tuesday", *options, "--passphrase-stdin")

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


def test_with_blanks_between_marks_it_is_asked_what_became_of_whose_marks_stop_early(bring_in):
    command = (DATA / "list_2024.csv", "--blank", "away-between")
    asked = refused(bring_in(*command))
    assert "Marks stop before the register does: Chiara Novak (2024-04-02)." in asked
    assert "say --after-last left or --after-last stayed." in asked
    assert "Brought in." in said(bring_in(*command, "--after-last", "left"))


def test_what_was_taken_as_stayed_is_put_right_by_a_second_run_that_replaces(bring_in):
    command = (DATA / "list_2024.csv", "--blank", "away-between", "--after-last")
    said(bring_in(*command, "stayed"))
    told = said(bring_in(*command, "left"))
    assert "so they stay; with --replace they leave: Chiara Novak (2024-04-02). The " in told
    assert "they left on the day" not in told
    assert "Nothing will change." in told
    told = said(bring_in(*command, "left", "--replace"))
    assert "and they leave now: Chiara Novak (2024-04-02)." in told
    assert told.endswith("Brought in.\n")
    assert "All of it is there already" in said(bring_in(*command, "left", "--replace"))


def test_whom_an_old_register_makes_members_to_this_day_is_told_with_the_option_that_ends_it(bring_in, tmp_path):
    path = tmp_path / "register.csv"
    path.write_text("Name,2021-01-11\nAda,Y\nAda,Y\n", encoding="utf-8")
    told = said(bring_in(path, "--dry-run"))
    assert "2 are members to this day; --still-members no ends that on 2021-01-11." in told
    assert "different people of one name. If it is one person, say --same-name one-person." in told
    assert "to this day" not in said(bring_in(path, "--dry-run", "--still-members", "yes"))
    told = said(bring_in(path, "--still-members", "no"))
    assert "New ones who left with the register's last session, on 2021-01-11: 2." in told
    assert "All of it is there already" in said(bring_in(path, "--still-members", "no"))


def test_a_mark_that_differs_stays_unless_it_is_to_be_replaced(bring_in, tmp_path):
    path = tmp_path / "register.csv"
    for mark in "YN":
        path.write_text(f"Name,2021-01-11\nAda,{mark}\n", encoding="utf-8")
        shown = said(bring_in(path))
    assert "Ada, 2021-01-11: present is kept and stays; the register says away." in shown
    assert "present is kept and replaced" in said(bring_in(path, "--replace"))
    assert "1 there already" in said(bring_in(path))


HARD = "Name,2021-01-11,2021-01-11,Feb,2021-03-08\nAda,Y,N,Y,Q\nBo,,Y,Y,Y\n"
SAID = ("--leave-out", "column 4", "--marks", "Q=not-recorded", "--blank", "away-between")


def test_each_thing_that_stays_open_is_named_with_its_place_and_its_option(bring_in, tmp_path):
    path = tmp_path / "register.csv"
    path.write_text(HARD, encoding="utf-8")
    assert (
        '"Feb" stands between the dates and is none. Put it right in the file, or leave it out with --leave-out '
        in (refused(bring_in(path)))
    )
    assert "2021-01-11 (line 1, columns 2 and 3)" in refused(bring_in(path, *SAID))
    assert '"Q" (line 2, column 5)' in refused(bring_in(path, *SAID[:2], "--same-date", "two-sessions"))
    contradiction = refused(bring_in(path, *SAID, "--same-date", "one-session"))
    assert 'Ada: "Y" (line 2, column 2) and "N" (line 2, column 3) say different things' in contradiction
    command = (*SAID, "--same-date", "two-sessions")
    told = said(bring_in(path, *command))
    assert "Sessions: 3 new, 0 there already" in told
    assert "Marks: 3 present, 1 away; 0 there already." in told
    assert "These stay out: Feb (line 1, column 4)." in told
    assert "2021-01-11: 2 sessions, at 19:00, 20:30; without a time in the register one follows the other." in told
    assert "All of it is there already" in said(bring_in(path, *command))


def test_a_column_that_tells_sessions_apart_is_named(bring_in, tmp_path):
    path = tmp_path / "register.csv"
    path.write_text("Name,Date,Part,Mark\nAda,2021-01-11,b,N\nAda,2021-01-11,a,Y\n", encoding="utf-8")
    assert "--time-column" in refused(bring_in(path))
    assert "Sessions: 2 new" in said(bring_in(path, "--time-column", "Part"))


def test_who_is_known_from_another_group_is_asked(made, tmp_path):
    """The file of two groups: one is added by hand, as the command makes but one."""
    path = Path(copy(made, tmp_path / "two.balint"))
    store = practice_file.unlock(path, keys.encode(PASSPHRASE))
    with store.write("Add group") as session:
        me = leaders.me(session).id
        other = groups.add(session, "Evening", currency="GBP", zone="Europe/London", leader_id=me).id
        members.add(session, other, "Ada", date(2020, 1, 1))
    store.close()
    register = tmp_path / "register.csv"
    register.write_text("Name,2021-01-11\nAda,Y\n", encoding="utf-8")
    command = ("import", path, register, "--group", "Tuesday", "--passphrase-stdin")
    assert "Ada (Evening). Say with --known-elsewhere same or new" in refused(balint_here(*command))
    told = said(balint_here(*command, "--known-elsewhere", "same"))
    assert "Members: 0 new, 1 there already." in told
    assert "Ada is known from Evening: taken as the same person." in told


def test_what_is_exported_comes_back(bring_in, file, tmp_path):
    said(bring_in(DATA / "list_2024.csv", "--blank", "away-between", "--after-last", "stayed"))
    said(balint_here("export", file, "--to", tmp_path / "out", "--passphrase-stdin"))
    told = said(bring_in(tmp_path / "out" / "register_Tuesday.csv", "--blank", "not-a-member"))
    assert "All of it is there already" in told


def test_a_file_that_cannot_be_opened_is_told_before_anything_is_asked_of_the_register(bring_in, file):
    store = practice_file.unlock(file, keys.encode(PASSPHRASE))
    try:
        assert "open in another window" in refused(bring_in(DATA / "list_2024.csv"))
    finally:
        store.close()
    assert "cells are blank" in refused(bring_in(DATA / "list_2024.csv"))
    file.unlink()
    assert "There is no file at" in refused(bring_in(DATA / "list_2024.csv"))
