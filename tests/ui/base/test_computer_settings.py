"""What is remembered for this computer comes back, and a broken line does no harm."""

from pathlib import Path

import platformdirs

from balint_desk.ui.base import computer_settings


def test_what_is_put_comes_back_under_its_name():
    computer_settings.put(computer_settings.COLUMN_WIDTHS, [100, 200], "members")
    assert computer_settings.get(computer_settings.COLUMN_WIDTHS, "members") == [100, 200]
    assert computer_settings.get(computer_settings.COLUMN_WIDTHS, "sessions") == []


def test_without_anything_kept_there_is_a_default():
    assert computer_settings.get(computer_settings.LAST_PAGE) == "overview"


def test_a_line_that_cannot_be_read_is_taken_as_never_written():
    computer_settings.put(computer_settings.COLUMN_WIDTHS, [30], "members")
    path = platformdirs.user_config_path("balint-desk", appauthor=False) / "window.ini"
    path.write_text(path.read_text().replace("30", "{"))
    assert computer_settings.get(computer_settings.COLUMN_WIDTHS, "members") == []


def test_recent_files_are_few_and_the_last_one_stands_first():
    for number in range(12):
        computer_settings.remember_file(Path(f"/tmp/{number}.balint"))
    computer_settings.remember_file(Path("/tmp/5.balint"))
    recent = computer_settings.recent_files()
    assert recent[0] == Path("/tmp/5.balint")
    assert len(recent) == computer_settings.RECENT_KEPT == len(set(recent))
