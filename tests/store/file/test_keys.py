import pytest
from hypothesis import given
from hypothesis import strategies as st

from balint_desk.core.refused import Refused
from balint_desk.store.file import keys

SPEC = keys._spec(bytearray(range(32)), keys.MAGIC + bytes(range(13)))


def test_the_same_letters_composed_or_not_are_the_same_passphrase():
    assert keys.encode("jelsz\u00f3 \u0151") == keys.encode("jelszo\u0301 o\u030b")


def test_a_derivation_always_gives_the_same_key_and_depends_on_salt_and_passphrase():
    salt = keys.MAGIC + bytes([keys.KDF]) + bytes(12)
    first, second = keys.derive(keys.encode("one"), salt), keys.derive(keys.encode("one"), salt)
    other = keys.derive(keys.encode("two"), salt)
    assert first == second != other
    assert len(first) == keys.SPEC
    assert first[-33:-1].decode() == salt.hex()


def test_every_new_salt_is_another_one_with_our_name_on_it():
    salts = {keys.new_salt() for _ in range(50)}
    assert len(salts) == 50
    assert {salt[:4] for salt in salts} == {b"BLD\x01"}


def test_the_recovery_key_is_thirteen_groups_of_eight():
    assert [len(group) for group in keys.recovery_text(SPEC).split()] == [8] * 13


@pytest.mark.parametrize("change", [str.lower, lambda t: t.replace(" ", "-"), lambda t: t.replace("0", "O"), str.split])
def test_a_recovery_key_may_be_typed_in_many_ways(change):
    typed = change(keys.recovery_text(SPEC))
    assert keys.from_recovery(typed if isinstance(typed, str) else "\n".join(typed)) == SPEC


@given(place=st.integers(0, 103), digit=st.sampled_from("0123456789ABCDEF"))
def test_one_mistyped_sign_is_noticed(place, digit):
    digits = keys.recovery_text(SPEC).replace(" ", "")
    typed = digits[:place] + digit + digits[place + 1 :]
    if typed == digits:
        assert keys.from_recovery(typed) == SPEC
    else:
        with pytest.raises(Refused, match="mistyped"):
            keys.from_recovery(typed)


@pytest.mark.parametrize("typed", ["", "1234", "Z" * 104, "0" * 105])
def test_what_is_no_recovery_key_is_told_its_shape(typed):
    with pytest.raises(Refused, match="13 blocks of 8"):
        keys.from_recovery(typed)


def test_a_wiped_key_is_gone():
    key = bytearray(b"secret")
    keys.wipe(key)
    assert key == bytes(6)
