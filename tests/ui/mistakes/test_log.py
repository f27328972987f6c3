"""The log: beside the settings, never large, without a word of what was worked on."""

import logging

import pytest

from balint_desk.ui.base import computer_settings
from balint_desk.ui.mistakes import log


@pytest.fixture
def root(monkeypatch):
    """Where all that is logged goes."""
    root = logging.getLogger()
    before = root.handlers[:]
    monkeypatch.setattr(logging, "raiseExceptions", True)
    yield root
    for handler in root.handlers[:]:
        if isinstance(handler, log.Log) and handler not in before:
            root.removeHandler(handler)
            handler.close()


@pytest.fixture
def kept(root):
    """What the folder of the settings holds of the log."""
    log.keep(computer_settings.folder())
    return lambda: sorted(one.name for one in computer_settings.folder().glob("log*"))


def read():
    return (computer_settings.folder() / "log.txt").read_text(encoding="utf-8")


def test_it_begins_anew_when_it_is_full_and_two_of_before_are_kept(kept):
    lines = log.BYTES // 1000
    for _ in range(5 * lines):
        logging.getLogger("balint_desk.ui").critical("x" * 1000)
    assert kept() == ["log.txt", "log.txt.1", "log.txt.2"]
    assert all((computer_settings.folder() / name).stat().st_size <= log.BYTES for name in kept())


def test_it_stands_beside_the_settings(kept):
    computer_settings.put(computer_settings.LAST_PAGE, "fees")
    logging.getLogger("balint_desk.ui").warning("something")
    assert (computer_settings.folder() / "window.ini").parent == (computer_settings.folder() / kept()[0]).parent


def test_of_a_library_the_place_is_kept_and_not_a_word(kept):
    other = logging.getLogger("sqlalchemy.pool")
    try:
        raise ValueError("Ferreira")
    except ValueError:
        other.error("no way to %s", "Okafor", exc_info=True, stack_info=True)
    assert "ERROR sqlalchemy.pool: tests/ui/mistakes/test_log.py, line " in read()
    assert "ValueError" in read()
    assert "Ferreira" not in read()
    assert "Okafor" not in read()


def test_what_is_no_warning_is_not_kept(kept):
    logging.getLogger("balint_desk.ui").info("opened")
    assert kept() == []


def test_a_folder_that_cannot_be_written_stops_nobody_and_nothing_is_told_elsewhere(root, tmp_path, capfd):
    in_the_way = tmp_path / "a file"
    in_the_way.touch()
    log.keep(in_the_way / "balint-desk")
    logging.getLogger("sqlalchemy.pool").error("Ferreira")
    assert capfd.readouterr().err == ""


def test_a_log_that_cannot_be_written_any_more_tells_nothing_elsewhere(root, kept, capfd):
    [handler] = [one for one in root.handlers if isinstance(one, log.Log)]
    handler.file.stream.close()
    logging.getLogger("balint_desk.ui").critical("Ferreira")
    handler.file.stream = None
    assert capfd.readouterr().err == ""
