import pytest

from balint_desk.core.mail import address, check
from balint_desk.core.refused import Refused


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (" julia.o'kafor+balint@example.org ", "julia.o'kafor+balint@example.org"),
        ("julia@praxis-müller.de", "julia@xn--praxis-mller-klb.de"),
        ("", None),
        ("julia", None),
        ("julia@", None),
        ("@example.org", None),
        ("julia@example", None),
        ("jülia@example.org", None),
        ("a@example.org, b@example.org", None),
        ("Julia <julia@example.org>", None),
        ("julia@example.org\nBcc: x@example.org", None),
        ("julia@example..org", None),
        (f"julia@{'a' * 70}.org", None),
        ("j ulia@example.org", None),
        ("julia.@example.org", None),
    ],
)
def test_one_plain_address_is_known_and_nothing_else_is_taken_for_one(text, told):
    assert address(text) == told


def test_what_is_no_address_is_refused_and_none_at_all_is_allowed():
    assert check(" me@example.org ") == "me@example.org"
    assert check("  ") == ""
    with pytest.raises(Refused, match="“me” is not an e-mail address"):
        check("me")
