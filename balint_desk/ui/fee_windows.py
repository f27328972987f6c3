"""The windows that the menu of fees opens, by one name: they are imported together, after the start."""

from balint_desk.ui.fees.also_need_dialog import AlsoNeedDialog
from balint_desk.ui.fees.change_fee_dialog import ChangeFeeDialog
from balint_desk.ui.fees.issuer_dialog import IssuerDialog
from balint_desk.ui.fees.letter_texts import LetterTexts
from balint_desk.ui.fees.payment_dialog import PaymentDialog
from balint_desk.ui.fees.terms_dialog import TermsDialog
from balint_desk.ui.fees.years_end import YearsEnd

__all__ = [
    "AlsoNeedDialog",
    "ChangeFeeDialog",
    "IssuerDialog",
    "LetterTexts",
    "PaymentDialog",
    "TermsDialog",
    "YearsEnd",
]
