"""The commands as they are typed: in real processes on a real file with a real passphrase, or in this process."""

import contextlib
import io
import logging
import os
import subprocess
import sys
import tempfile

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
        input=_bytes(stdin),
        capture_output=True,
        check=False,
        env={**kept, "PYTHONIOENCODING": "utf-8", **environment},
        start_new_session=True,
    )


def balint_here(*arguments, stdin: str | bytes = PASSPHRASE + "\n"):
    """The same command in this process, which has imported already what takes the others most of their time."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2))
    with _typed_here(_bytes(stdin)), contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = cli.main([str(argument) for argument in arguments])
    return subprocess.CompletedProcess(arguments, status, out.buffer.getvalue(), err.buffer.getvalue())


def _bytes(stdin):
    return stdin.encode() if isinstance(stdin, str) else stdin


@contextlib.contextmanager
def _typed_here(line):
    """A line on this process's own standard input; what a command sets for its whole process is put back."""
    mask, last_resort, own = os.umask(0), logging.lastResort, os.dup(0)
    with tempfile.TemporaryFile() as typed:
        typed.write(line)
        typed.seek(0)
        os.dup2(typed.fileno(), 0)
        try:
            yield
        finally:
            os.dup2(own, 0)
            os.close(own)
            os.umask(mask)
            logging.lastResort = last_resort


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
