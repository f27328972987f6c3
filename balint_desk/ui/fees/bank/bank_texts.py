"""How a payment from the bank, and whose it may be, are said."""

from PySide6.QtCore import QCoreApplication

from balint_desk.core.fees.bank.matching import PaymentProposal, Reason, Sure
from balint_desk.core.fees.bank.statement_lines import StatementLine
from balint_desk.core.money import Money
from balint_desk.ui.base.texts import money_text

translate = QCoreApplication.translate
NOTHING = "\N{EM DASH}"


def reason_text(reason: Reason) -> str:
    """Why somebody is proposed, or nobody, in the language of the window."""
    values = {name: money_text(value) if isinstance(value, Money) else value for name, value in reason.values.items()}
    return translate("", reason.text).format(**values)


def whose_text(proposal: PaymentProposal | None, names: dict[int, str]) -> str:
    """Julia Okafor; perhaps Julia Okafor; to be chosen; a dash."""
    if proposal is None:
        return NOTHING
    if proposal.payer_id is None:
        return translate("BankLines", "to be chosen")
    name = names.get(proposal.payer_id, "")
    return translate("BankLines", "perhaps {name}").format(name=name) if proposal.sure is Sure.WEAK else name


def line_title(line: StatementLine) -> str:
    """£30.00 from J OKAFOR; £45.50 to ST ANN HALL."""
    came = line.amount.minor > 0
    amount = money_text(line.amount if came else -line.amount)
    if not line.name:
        words = translate("BankLines", "{amount} came in") if came else translate("BankLines", "{amount} went out")
        return words.format(amount=amount)
    words = translate("BankLines", "{amount} from {name}") if came else translate("BankLines", "{amount} to {name}")
    return words.format(amount=amount, name=line.name)
