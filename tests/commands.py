"""The commands as they are typed: real processes on a real file with a real passphrase."""

import os
import subprocess
import sys

from balint_desk import cli
from tests.sources import HOUSE

PASSPHRASE = "correct hőrse battery"
AS_TYPED = "-m", "balint_desk"
AT_LEAST_COST = (
    "-c",
    """
import runpy
from tests import costs_of_keys
costs_of_keys.take(costs_of_keys.LEAST)
runpy.run_module("balint_desk", run_name="__main__", alter_sys=True)
""",
)
"""The same with a derivation that costs next to nothing."""


def balint(*arguments, stdin: str | bytes = PASSPHRASE + "\n", command=AS_TYPED, **environment):
    kept = {name: value for name, value in os.environ.items() if name not in cli.SCREENS}
    return subprocess.run(
        [sys.executable, *command, *map(str, arguments)],
        cwd=HOUSE,
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        check=False,
        env={**kept, "PYTHONIOENCODING": "utf-8", **environment},
        start_new_session=True,
    )


def refused(done):
    """The sentence of a refusal: one line on standard error, status 1."""
    assert done.returncode == 1, done.stderr.decode()
    assert done.stderr.count(b"\n") == 1
    return done.stderr.decode()


def said(done):
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def made_in(folder, balint=balint):
    """A new file in a folder, by the command that makes one."""
    path = folder / "made.balint"
    done = balint(
        "new",
        path,
        "--leader",
        "Anna",
        "--group",
        "Tuesday",
        "--currency",
        "eur",
        "--passphrase-stdin",
        TZ="Europe/Rome",
    )
    assert "group Tuesday, EUR, Europe/Rome" in said(done)
    return path
