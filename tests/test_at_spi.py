"""The evening is written up by who sees nothing of it: the real program, worked by the names it gives its controls."""

import subprocess
import sys
from datetime import date

import pytest

from balint_desk.core.words import Mark, State, Talked
from balint_desk.store.debriefs import debriefs
from balint_desk.store.file import keys, practice_file
from balint_desk.store.members import members
from balint_desk.store.practice import groups
from balint_desk.store.sessions import cases, sessions, write_up
from balint_desk.store.sessions.tables import GroupSession
from tests.at_spi import WAITED, reader
from tests.sources import HOUSE

PASSPHRASE = "four brown cows sing"
BEGINNING = practice_file.Beginning("Anna Weiss", "Tuesday GP group", "GBP", "Europe/London")
NAMES = ("Julia Okafor", "Ravi Iyer")

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="AT-SPI is the way of Linux.")


@pytest.fixture
def practice(tmp_path):
    """A file with two members and a session of today."""
    path = tmp_path / "practice.balint"
    store = practice_file.create(path, keys.encode(PASSPHRASE), BEGINNING)
    with store.write("Plan") as session:
        [group_id] = groups.ids(session)
        for name in NAMES:
            members.add(session, group_id, name, date(2026, 1, 1))
        sessions.add(session, group_id, date.today())
    store.close()
    return path


@pytest.fixture
def at_work(practice):
    """The reader of the real program with its file open, and the program."""

    def start(environment):
        command = [sys.executable, "-m", "balint_desk", str(practice), "--passphrase-stdin"]
        program = subprocess.Popen(command, cwd=HOUSE, env=environment, stdin=subprocess.PIPE, text=True)
        with program.stdin as typed:
            typed.write(PASSPHRASE + "\n")
        return program

    with reader(start) as made:
        yield made


def kept(path):
    store = practice_file.unlock(path, keys.encode(PASSPHRASE))
    with store.read() as session:
        [this] = [session.get_one(GroupSession, one) for one in sessions.ids(session, groups.ids(session)[0])]
        marks = {line.person.name: line.mark for line in write_up.register(session, this.id)}
        titles = [(one.case.title, one.feelings) for one in cases.of(session, this.id)]
        words = [part.text for part in debriefs.parts(session, this.id).values()]
    store.close()
    return marks, titles, words, this.state, this.talked


def test_an_evening_is_written_up_by_the_names_of_its_controls(at_work, practice):
    reader, program = at_work
    reader.press(reader.find("Write up session"))
    reader.press(reader.find("No word", within=reader.find("R. Iyer", after="R. Iyer")))
    reader.press(reader.find("Add case"))
    reader.write(reader.find("Working title", can="EditableText"), "The one who always apologises")
    reader.press(reader.find("tenderness"))
    reader.write(reader.find("How was the group with the presenter?", can="EditableText"), "From the beginning.")
    reader.press(reader.find("Straight after"))
    reader.press(reader.find("Finish"))
    reader.press(reader.find("Lock and close"))
    assert program.wait(WAITED) == 0
    assert kept(practice) == (
        {"Julia Okafor": Mark.PRESENT, "Ravi Iyer": Mark.NO_WORD},
        [("The one who always apologises", ("tenderness",))],
        ["From the beginning."],
        State.HELD,
        Talked.STRAIGHT_AFTER,
    )
