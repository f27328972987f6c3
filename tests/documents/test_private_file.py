"""What leaves the program can be read by this user only."""

import pytest

from balint_desk.core.refused import Refused
from balint_desk.documents import private_file


def test_it_is_written_for_this_user_only_and_replaces_what_was_there(tmp_path):
    path = tmp_path / "receipt.pdf"
    for content in (b"a long one", b"short"):
        assert private_file.write(path, content) == path
        assert path.read_bytes() == content
    assert path.stat().st_mode & 0o077 == 0


def test_where_it_cannot_be_written_it_says_what_to_do(tmp_path):
    with pytest.raises(Refused, match="Choose another folder"):
        private_file.write(tmp_path / "no folder" / "receipt.pdf", b"")
