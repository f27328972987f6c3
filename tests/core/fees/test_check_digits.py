import pytest

from balint_desk.core.fees import check_digits
from balint_desk.core.refused import Refused


@pytest.mark.parametrize(
    ("check", "typed", "tidy"),
    [
        (check_digits.iban, "gb82west12345698765432", "GB82 WEST 1234 5698 7654 32"),
        (check_digits.iban, " ", ""),
        (check_digits.bic, "deutdeff", "DEUTDEFF"),
        (check_digits.bic, "", ""),
        (check_digits.vat_number, "gb 980 7806 84", "GB980780684"),
        (check_digits.vat_number, "DE 136695976", "DE136695976"),
        (check_digits.vat_number, "CHE-107.787.577 MWST", "CHE-107.787.577MWST"),
        (check_digits.vat_number, "CHE-107.787.577", "CHE-107.787.577"),
        (check_digits.vat_number, "", ""),
    ],
)
def test_a_number_that_is_right_is_tidied(check, typed, tidy):
    assert check(typed) == tidy


@pytest.mark.parametrize(
    ("check", "typed"),
    [
        (check_digits.iban, "GB82 WEST 1234 5698 7654 33"),
        (check_digits.bic, "DEUT"),
        (check_digits.vat_number, "GB980780685"),
        (check_digits.vat_number, "136695976"),
        (check_digits.vat_number, "CHE-107.787.578 MWST"),
        (check_digits.vat_number, "ÄÖ123"),
    ],
)
def test_a_number_with_a_wrong_sign_is_refused(check, typed):
    with pytest.raises(Refused, match=typed[:4]):
        check(typed)
