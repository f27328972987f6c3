"""What the start of the program costs: slow libraries come only when they are needed."""

import subprocess
import sys

import pytest

from balint_desk import __version__
from tests.sources import HOUSE

RUN = "import runpy, sys; sys.argv = ['balint-desk', {!r}]; runpy.run_module('balint_desk', run_name='__main__')"
TELL = "\nfinally:\n    print('\\n'.join(sorted({name.partition('.')[0] for name in sys.modules})), file=sys.stderr)"
WINDOW, STORE, CHARTS = (
    {"PySide6", "shiboken6", "qtpy", "qtawesome"},
    {"sqlalchemy", "alembic"},
    {"matplotlib", "numpy"},
)


def fresh(program: str) -> tuple[str, set[str]]:
    """What a new process prints, and the libraries it has imported when it ends."""
    told = subprocess.run(
        [sys.executable, "-c", f"import sys\ntry:\n    {program}{TELL}"],
        cwd=HOUSE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    return told.stdout, set(told.stderr.split())


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_wait_for_no_library(option):
    _, libraries = fresh(RUN.format(option))
    assert libraries & (WINDOW | STORE | CHARTS | {"sqlcipher3", "argon2"}) == set()


def test_the_version_is_told():
    said, _ = fresh(RUN.format("--version"))
    assert __version__ in said


def test_help_names_every_command():
    said, _ = fresh(RUN.format("--help"))
    assert [command for command in ("new", "import", "export", "check", "backup") if command not in said] == []


@pytest.mark.parametrize("module", ["__main__", "cli", "ui.door.unlock", "ui.mistakes.errors"])
def test_what_stands_before_the_unlock_window_waits_for_no_slow_library(module):
    _, libraries = fresh(f"import balint_desk.{module}")
    assert libraries & (STORE | CHARTS) == set()


def test_a_library_that_is_imported_would_be_seen():
    _, libraries = fresh("import balint_desk.store.members.tables")
    assert "sqlalchemy" in libraries


@pytest.mark.parametrize("kept", ["sqlalchemy", "matplotlib"])
def test_no_source_is_read_for_what_is_imported_beside_a_window(kept):
    """PySide would read it, and keep it."""
    program = "import linecache; from balint_desk import app; app.load().warm()"
    said, libraries = fresh(
        program + f"; print([one for one in linecache.cache if {kept!r} in one and '<' not in one])"
    )
    assert kept in libraries
    assert said.splitlines()[-1] == "[]"


def test_what_the_other_pages_stand_on_is_there_before_they_are_opened():
    """Its names are said where no checker looks whether they are needed."""
    pages = "balint_desk.store.fees.letters.letters", "balint_desk.store.sessions.register_grid"
    program = f"from balint_desk import app; app.load().later(); print([name in sys.modules for name in {pages}])"
    said, _ = fresh(program)
    assert said == "[True, True]\n"


def test_no_manual_is_written_of_what_draws():
    program = "from balint_desk.documents.charts import chart_imports; chart_imports.bring_in('attendance_chart')"
    said, _ = fresh(program + "; from matplotlib.lines import Line2D; print('Properties:' in Line2D.set.__doc__)")
    assert said == "False\n"


def test_what_reads_statements_waits_for_the_classes_of_camt_until_one_is_opened():
    _, libraries = fresh("import balint_desk.documents.fees.bank.statement_files")
    assert libraries & {"xsdata", "pyiso20022"} == set()
