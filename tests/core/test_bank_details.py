import pytest

from balint_desk.core import bank_details
from balint_desk.core.refused import Refused


@pytest.mark.parametrize(
    ("check", "typed", "tidy"),
    [
        (bank_details.iban, "gb82west12345698765432", "GB82 WEST 1234 5698 7654 32"),
        (bank_details.iban, " ", ""),
        (bank_details.bic, "deutdeff", "DEUTDEFF"),
        (bank_details.bic, "", ""),
        (bank_details.vat_number, "gb 980 7806 84", "GB980780684"),
        (bank_details.vat_number, "DE 136695976", "DE136695976"),
        (bank_details.vat_number, "CHE-107.787.577 MWST", "CHE-107.787.577MWST"),
        (bank_details.vat_number, "CHE-107.787.577", "CHE-107.787.577"),
        (bank_details.vat_number, "", ""),
    ],
)
def test_a_number_that_is_right_is_tidied(check, typed, tidy):
    assert check(typed) == tidy


@pytest.mark.parametrize(
    ("check", "typed"),
    [
        (bank_details.iban, "GB82 WEST 1234 5698 7654 33"),
        (bank_details.bic, "DEUT"),
        (bank_details.vat_number, "GB980780685"),
        (bank_details.vat_number, "136695976"),
        (bank_details.vat_number, "CHE-107.787.578 MWST"),
        (bank_details.vat_number, "ÄÖ123"),
    ],
)
def test_a_number_with_a_wrong_sign_is_refused(check, typed):
    with pytest.raises(Refused, match=typed[:4]):
        check(typed)
