"""From what was typed to the key of a file, at once or begun before it is asked for."""

import os
import sys

import pytest

from balint_desk.core.refused import Refused
from balint_desk.store.file import header, keys, unlocking

TYPED = "a fox in the long grass of June"


@pytest.fixture
def key(store_path):
    return keys.derive(keys.encode(TYPED), header.read_salt(store_path))


def test_what_is_typed_and_what_is_read_lead_to_the_same_key(store_path, key):
    assert unlocking.key_of(store_path, TYPED) == key
    assert unlocking.key_of(store_path, keys.encode(TYPED)) == key


def test_a_key_that_is_under_way_is_waited_for_and_what_was_read_is_wiped(store_path, key):
    read = keys.encode(TYPED)
    assert unlocking.key_of(store_path, unlocking.begin(store_path, read)) == key
    assert not any(read)


def test_what_is_no_file_of_ours_is_refused_where_the_key_is_asked_for(tmp_path):
    read, there = keys.encode(TYPED), tmp_path / "letter.balint"
    there.write_text("Dear Ada")
    under_way = unlocking.begin(there, read)
    with pytest.raises(Refused, match="is not a Balint Desk file"):
        unlocking.key_of(there, under_way)
    assert not any(read)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing stands back")
def test_only_the_thread_that_derives_stands_back(store_path):
    before = os.nice(0)
    unlocking.begin(store_path, keys.encode(TYPED)).result()
    assert os.nice(0) == before
