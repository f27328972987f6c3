"""Work done in a child process that may not do everything: another user, little memory."""

import subprocess
import sys
from pathlib import Path

PREPARED = """
import os, resource, sys
from pathlib import Path
from balint_desk.core.refused import Refused
from balint_desk.store.file import connection, header, keys
from balint_desk.store.file.database import open_database
from tests.costs_of_keys import spec
"""
UNPRIVILEGED = """
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
"""
LITTLE_MEMORY = """
taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (taken + 100 * 2**20,) * 2)
"""
LITTLE_ROOM = """
import signal
from balint_desk.store.file import copies
from balint_desk.store.file.connection import connect
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
"""


def refusal(work: str, *arguments: object, limits: str = "") -> str:
    """What the child is refused with when it runs this line of Python; `sys.argv[1:]` are the arguments."""
    program = f"{PREPARED}{limits}\ntry:\n    {work}\nexcept Refused as refused:\n    print(refused)\n"
    done = subprocess.run(
        [sys.executable, "-c", program, *map(str, arguments)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout
