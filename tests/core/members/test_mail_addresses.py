import pytest

from balint_desk.core.members.mail_addresses import address


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
