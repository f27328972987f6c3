"""The commands as they are typed: each in real processes on a real file, the rest of what they say in this one."""

import contextlib
import json
import os
import subprocess
import sys
from functools import partial
from pathlib import Path
from shutil import copy

import pytest

from balint_desk import cli
from balint_desk.core.registers.understood_register import Blank, StillMembers
from balint_desk.documents.registers.understood import SameName
from balint_desk.documents.tables.written_days import Order
from balint_desk.store.file import backups, keys, practice_file
from tests.commands import AT_LEAST_COST, PASSPHRASE, balint, balint_here, made_in, refused, said
from tests.documents.registers.spreadsheets import write_xlsx
from tests.sources import HOUSE

REGISTER = Path(__file__).parent / "data" / "register_2023.csv"
SAID = ("--marks", "Y=present", "--blank", "away")


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return made_in(tmp_path_factory.mktemp("cli"))


@pytest.fixture
def file(made, tmp_path):
    return Path(copy(made, tmp_path / "practice.balint"))


@pytest.fixture(scope="module")
def made_at_least_cost(tmp_path_factory):
    return made_in(tmp_path_factory.mktemp("cheap"), partial(balint, command=AT_LEAST_COST))


@pytest.fixture
def cheap_file(cheap_keys, made_at_least_cost, tmp_path):
    """For tests in which neither the derivation nor the start of the process is what is tested."""
    return Path(copy(made_at_least_cost, tmp_path / "practice.balint"))


def test_a_new_file_is_backed_up_at_once_and_opens_with_its_passphrase(made):
    assert backups.last_good(made) is not None
    assert said(balint("--passphrase-stdin", "check", made)) == "made.balint is sound.\n"


def test_a_file_is_never_made_over_another(cheap_file):
    before = cheap_file.read_bytes()
    done = balint_here("new", cheap_file, "--leader", "Anna", "--group", "Tuesday", "--passphrase-stdin")
    assert "already" in refused(done)
    assert cheap_file.read_bytes() == before


@pytest.mark.parametrize(
    ("options", "stdin", "sentence"),
    [
        (("--leader", "A", "--group", "B"), "\n", "needs a passphrase"),
        (("--leader", " ", "--group", "B"), "abcdefghij\n", "leader needs a name"),
        (("--leader", "A", "--group", "B", "--currency", "XXZ"), "abcdefghij\n", "XXZ"),
    ],
)
def test_a_new_file_that_lacks_something_is_refused_and_not_left_behind(cheap_keys, tmp_path, options, stdin, sentence):
    path = tmp_path / "new.balint"
    assert sentence in refused(balint_here("new", path, *options, "--passphrase-stdin", stdin=stdin))
    assert not path.exists()


def test_a_register_is_brought_in_after_its_counts_and_not_a_second_time(file, tmp_path):
    command = ("import", file, REGISTER, "--group", "tuesday", *SAID, "--passphrase-stdin")
    assert "Brought in." not in said(balint(*command, "--dry-run"))
    first = said(balint(*command))
    assert first.startswith("Sessions: 7 new, 0 there already, from 2023-01-16 to 2023-09-11.\nMembers: 8 new")
    assert "Marks: 35 present, 21 away; 0 there already." in first
    assert "left out: 2023-07-10" in first
    assert first.endswith("Brought in.\n")
    again = said(balint(*command))
    assert "0; 56 there already" in again
    assert "nothing will change" in again
    told = said(balint("export", file, "--to", tmp_path / "out", "--passphrase-stdin"))
    assert told.startswith("What is exported is not encrypted.\n39 files in ")
    assert len((tmp_path / "out" / "attendance_by_session.csv").read_text(encoding="utf-8").splitlines()) == 8
    kept = json.loads((tmp_path / "out" / "balint-desk.json").read_text(encoding="utf-8"))["tables"]
    assert (len(kept["attendance"]), len(kept["person"]), len(kept["group_session"])) == (56, 8, 7)
    assert all(row["imported"] for row in kept["attendance"])


def test_a_sheet_of_a_spreadsheet_is_brought_in(cheap_file, tmp_path):
    old, new = ([["Name", day], ["Ada Lind", "Y"]] for day in ("2021-01-11", "2022-01-10"))
    write_xlsx(tmp_path / "book.xlsx", {"2021": old, "2022": new})
    command = ("import", cheap_file, tmp_path / "book.xlsx", "--group", "tuesday", *SAID, "--passphrase-stdin")
    assert "--sheet" in refused(balint_here(*command))
    assert "Sessions: 1 new, 0 there already, from 2022-01-10" in said(balint_here(*command, "--sheet", "2022"))


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ((), "--blank not-recorded, away, no-word, not-a-member"),
        ((*SAID, "--date-order", "mdy"), 'column 3: "23.01.16" is not a date'),
    ],
)
def test_what_a_register_leaves_open_is_asked_before_the_passphrase(cheap_file, options, sentence):
    assert sentence in refused(balint_here("import", cheap_file, REGISTER, "--group", "Tuesday", *options, stdin=""))


def test_what_was_brought_in_is_done_even_if_no_backup_could_be_made(cheap_file):
    backups.folder_of(cheap_file).write_text("a file stands where the folder should be", encoding="utf-8")
    done = balint_here("import", cheap_file, REGISTER, "--group", "Tuesday", *SAID, "--passphrase-stdin")
    assert said(done).endswith("Brought in.\n")
    assert done.stderr.startswith(b"Everything is kept in the file, but no backup could be made.")


def test_a_group_that_is_not_there_is_refused_with_those_that_are(cheap_file):
    done = balint_here("import", cheap_file, REGISTER, "--group", "Monday", *SAID, "--passphrase-stdin")
    assert "There are: Tuesday" in refused(done)


def test_a_backup_opens_with_the_same_passphrase(file, tmp_path):
    target = Path(said(balint("backup", file, "--to", tmp_path / "safe", "--passphrase-stdin")).strip())
    assert target.parent == tmp_path / "safe"
    assert "is sound" in said(balint("check", target, "--passphrase-stdin"))


def test_a_wrong_passphrase_is_refused(file):
    assert "does not open practice.balint" in refused(balint("check", file, "--passphrase-stdin", stdin="wrong\n"))


def test_a_file_open_elsewhere_is_refused(cheap_file):
    passphrase = keys.encode(PASSPHRASE)
    store = practice_file.unlock(cheap_file, passphrase)
    for command in (("check", cheap_file), ("backup", cheap_file, "--to", cheap_file.parent)):
        assert "another window" in refused(balint(*command, "--passphrase-stdin", command=AT_LEAST_COST))
    store.close()


def test_the_recovery_key_opens_the_file_and_leads_to_a_new_passphrase(cheap_file):
    passphrase = keys.encode(PASSPHRASE)
    store = practice_file.unlock(cheap_file, passphrase)
    sheet = keys.recovery_text(store.spec)
    store.close()
    check = ("check", cheap_file, "--passphrase-stdin")
    told = said(balint_here(*check, "--recovery-key", stdin=f"{sheet}\r\nanother passphrase\n"))
    assert "new passphrase" in told
    assert "is sound" in told
    assert "does not open" in refused(balint_here(*check))
    assert "is sound" in said(balint_here(*check, stdin="another passphrase\n"))


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("check", "none.balint"), "no file at none.balint"),
        (("check", REGISTER), "not a Balint Desk file"),
        (("check", "."), f"{HOUSE} is a folder"),
        (("check", os.fsdecode(b"\xff.balint")), "?.balint is not written in UTF-8"),
        (("new", "x.balint", "--leader", os.fsdecode(b"\xff"), "--group", "A"), "? is not written in UTF-8"),
        (("import", "x.balint", "none.csv", "--group", "A"), "none.csv cannot be read: No such file"),
        (("new", "/proc/none/x.balint", "--leader", "A", "--group", "B", "--passphrase-stdin"), "/proc/none"),
        (("practice.balint",), "no screen"),
        (("./new",), "no screen"),
        (("--", "new"), "no screen"),
        (("--recovery-key", "--passphrase-stdin"), "no screen"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_sentence(arguments, sentence):
    assert sentence in refused(balint(*arguments))


def test_without_a_terminal_there_is_no_passphrase_to_type(file):
    assert "--passphrase-stdin" in refused(balint("check", file))


def typed(*arguments, answers):
    """At a terminal: each answer is typed when its prompt is there. What the terminal showed, and the status."""
    ours, theirs = pytest.importorskip("pty").openpty()
    take_terminal = "import os, sys; os.open(os.ttyname(0), os.O_RDWR); os.execv(sys.executable, sys.argv[1:])"
    command = [sys.executable, "-m", "balint_desk", *map(str, arguments)]
    with subprocess.Popen(
        [sys.executable, "-c", take_terminal, *command],
        cwd=HOUSE,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        shown = b""
        for prompt, answer in answers:
            shown += until(ours, prompt.encode())
            os.write(ours, answer.encode() + b"\n")
        shown += until(ours, None)
    os.close(ours)
    return shown.decode(), process.returncode


def until(terminal, prompt):
    """What a terminal shows up to a prompt, or to the end."""
    shown = b""
    with contextlib.suppress(OSError):  # the end of a terminal is an error on Linux
        while not (prompt and shown.endswith(prompt)) and (some := os.read(terminal, 1)):
            shown += some
    return shown


def test_a_passphrase_is_typed_twice_and_never_shown(tmp_path):
    path = tmp_path / "typed.balint"
    answers = [("New passphrase: ", "one long passphrase"), ("Once more: ", "one long passphrase")]
    shown, status = typed("new", path, "--leader", "Anna", "--group", "Tuesday", answers=answers)
    assert (status, path.exists()) == (0, True)
    assert "long" not in shown
    shown, status = typed("check", path, answers=[("Passphrase of typed.balint: ", "one long passphrase")])
    assert status == 0
    assert "is sound" in shown
    assert "long" not in shown


def test_two_that_differ_make_no_file(tmp_path):
    path = tmp_path / "typed.balint"
    answers = [("New passphrase: ", "one long passphrase"), ("Once more: ", "another one")]
    shown, status = typed("new", path, "--leader", "Anna", "--group", "Tuesday", answers=answers)
    assert (status, path.exists()) == (1, False)
    assert "differ" in shown


@pytest.mark.parametrize(
    ("stdin", "sentence"), [(b"\xff\n", "not written in UTF-8"), (b"x" * 2000, "longer than 1000 bytes")]
)
def test_a_line_that_is_no_passphrase_is_refused(cheap_file, stdin, sentence):
    assert sentence in refused(balint_here("check", cheap_file, "--passphrase-stdin", stdin=stdin))


@pytest.mark.skipif(os.name != "posix", reason="a shell can close the streams of a program only there")
def test_a_closed_standard_input_is_told_and_a_closed_output_does_no_harm(file):
    shell = ["sh", "-c", 'exec "$@" {}', "sh", sys.executable, "-m", "balint_desk", "check", file]
    closed_in = run_shell(shell, "<&-")
    assert "Standard input is closed" in refused(closed_in)
    closed_out = run_shell(shell, ">&-")
    assert (closed_out.returncode, closed_out.stderr) == (0, b"")


def run_shell(command, streams):
    return subprocess.run(
        [*command[:2], command[2].format(streams), *command[3:], "--passphrase-stdin"],
        cwd=HOUSE,
        input=(PASSPHRASE + "\n").encode(),
        capture_output=True,
        check=False,
    )


@pytest.mark.skipif(os.name != "posix", reason="Windows knows no such modes")
def test_what_a_command_writes_is_for_this_user_only(cheap_file, tmp_path):
    said(balint_here("export", cheap_file, "--to", tmp_path / "out", "--passphrase-stdin"))
    said(balint_here("backup", cheap_file, "--to", tmp_path / "safe", "--passphrase-stdin"))
    made = [*tmp_path.glob("out/*"), *tmp_path.glob("safe/*"), tmp_path / "out", tmp_path / "safe"]
    assert len(made) > 20
    assert not [path for path in made if path.stat().st_mode & 0o077]


def test_a_name_is_one_line(cheap_keys, tmp_path):
    path = tmp_path / "new.balint"
    said(balint_here("new", path, "--leader", "Anna\nWeiss ", "--group", "Tue\t GP\n", "--passphrase-stdin"))
    said(balint_here("export", path, "--to", tmp_path / "out", "--passphrase-stdin"))
    kept = json.loads((tmp_path / "out" / "balint-desk.json").read_text(encoding="utf-8"))["tables"]
    assert (kept["leader"][0]["name"], kept["group"][0]["name"]) == ("Anna Weiss", "Tue GP")


@pytest.mark.parametrize(
    "arguments",
    [
        ("check",),
        ("export", "x.balint"),
        ("new", "x.balint", "--leader", "A"),
        ("import", "x.balint", "y.csv"),
        ("import", "x.balint", "y.csv", "--group", "A", "--marks", "Y=here"),
        ("import", "x.balint", "y.csv", "--group", "A", "--blank", "nothing"),
        ("--nonsense",),
        ("check", ""),
        ("export", "x.balint", "--to", ""),
        ("a.balint", "b.balint"),
    ],
)
def test_wrong_usage_is_status_2(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    assert "usage: balint-desk" in capsys.readouterr().err


def test_a_bug_is_owned_up_to_without_a_word_of_what_was_worked_on(capsys):
    name = "Nad" + "ia"
    with pytest.raises(ValueError, match=name) as caught:
        raise ValueError(name)
    assert cli._own_up(caught.value) == cli.OUR_MISTAKE
    told = capsys.readouterr().err
    assert "ValueError" in told
    assert "test_cli.py" in told
    assert name not in told


def test_the_options_know_every_word_of_the_rules():
    assert tuple(Blank) == cli.BLANKS
    assert tuple(StillMembers) == cli.STILL_MEMBERS
    assert tuple(Order) == cli.ORDERS
    assert tuple(SameName) == cli.SAME_NAMES
