"""What was typed three seconds ago survives the death of the program."""

import os
import signal
import subprocess
import sys
from datetime import date

import pytest

from balint_desk.store.debriefs import debriefs
from balint_desk.store.file import practice_file
from balint_desk.store.practice import groups, leaders
from balint_desk.store.sessions import cases, sessions
from tests.sources import HOUSE
from tests.ui.window.typing_child import PASSPHRASE

TITLE, TEXT = "A door half open", "Gentle from the beginning; when advice crept in"


@pytest.fixture
def tonight(tmp_path):
    """A file with a session of today, and that session's id."""
    path = tmp_path / "practice.balint"
    beginning = practice_file.Beginning("Anna Weiss", "Tuesday GP group", "GBP", "Europe/London")
    store = practice_file.create(path, bytearray(PASSPHRASE.encode()), beginning)
    with store.write("Plan") as session:
        made = sessions.add(session, groups.ids(session)[0], date.today()).id
    store.close()
    return path, made


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows knows no SIGKILL")
def test_what_was_typed_three_seconds_ago_is_there_at_the_next_start(tonight, tmp_path):
    path, session_id = tonight
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.window.typing_child", str(path), TITLE, TEXT],
        cwd=HOUSE,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path / "config")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    store = practice_file.unlock(path, bytearray(PASSPHRASE.encode()))
    with store.read() as session:
        noted = cases.of(session, session_id)
        me = leaders.me(session).id
        said = {key: part.text for key, part in debriefs.parts(session, session_id).items()}
    store.close()
    assert [one.case.title for one in noted] == [TITLE]
    assert said == {(me, "1.presenter"): TEXT}
