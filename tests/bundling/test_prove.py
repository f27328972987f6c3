"""What `make bundle` says of a folder that is not the whole program."""

import pytest

from bundling import prove


@pytest.fixture
def built(tmp_path):
    """A program that does nothing, and says that all went well."""
    program = tmp_path / "balint-desk" / "balint-desk"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    program.chmod(0o755)
    return program.parent


def test_a_program_that_does_nothing_is_found_out_at_each_step(built, capsys):
    assert prove.main(built) == 1
    told = capsys.readouterr().err
    commands = ("--version", "new", "import", "export", "backup", "check")
    assert [one for one in commands if f"balint-desk {one}" not in told] == []
    assert "invoice.pdf was not made" in told


def test_what_is_not_wanted_in_it_is_named(built):
    (built / "libqgtk3.so").touch()
    assert [one.rpartition("/")[2] for one in prove._wrong_files(built)] == ["libqgtk3.so is not wanted"]


def test_a_folder_that_has_grown_too_large_is_told(built):
    with (built / "large").open("wb") as large:
        large.truncate((prove.LARGEST + 1) * 2**20)
    assert "may have 380" in next(iter(prove._wrong_files(built)))
