"""What is remembered for this computer comes back, and a broken line does no harm."""

from pathlib import Path

import platformdirs

from balint_desk.ui import settings


def test_what_is_put_comes_back_under_its_name():
    settings.put(settings.COLUMN_WIDTHS, [100, 200], "members")
    assert settings.get(settings.COLUMN_WIDTHS, "members") == [100, 200]
    assert settings.get(settings.COLUMN_WIDTHS, "sessions") == []


def test_without_anything_kept_there_is_a_default():
    assert settings.get(settings.LAST_PAGE) == "overview"


def test_a_line_that_cannot_be_read_is_taken_as_never_written():
    settings.put(settings.COLUMN_WIDTHS, [30], "members")
    path = platformdirs.user_config_path("balint-desk", appauthor=False) / "window.ini"
    path.write_text(path.read_text().replace("30", "{"))
    assert settings.get(settings.COLUMN_WIDTHS, "members") == []


def test_recent_files_are_few_and_the_last_one_stands_first():
    for number in range(12):
        settings.remember_file(Path(f"/tmp/{number}.balint"))
    settings.remember_file(Path("/tmp/5.balint"))
    recent = settings.recent_files()
    assert recent[0] == Path("/tmp/5.balint")
    assert len(recent) == settings.RECENT_KEPT == len(set(recent))
