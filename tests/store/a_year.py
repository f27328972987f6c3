"""A year with a little of everything that money does."""

from datetime import date

from balint_desk.core.fees.fee_words import CostKind, Way
from balint_desk.store.fees.accounts import payments
from balint_desk.store.fees.accounts.payments import Paid
from balint_desk.store.fees.charging.tables import Charge
from balint_desk.store.practice import leaders
from tests.store.spending import charge, let_go, member, other_payer, pay, pounds, second_group, spend

LAST_YEAR, SPRING, SUMMER = date(2025, 12, 30), date(2026, 3, 1), date(2026, 6, 1)


def fill_year(store, group_id):
    """A little of everything; the two payers by name."""
    with store.write("Fill") as session:
        friday, surgery = second_group(session), other_payer(session, "Elm Surgery")
        _, ada = member(session, group_id, "Ada Smith", 30_00)
        charge(session, group_id, ada, LAST_YEAR, 30_00)
        taxed = charge(session, friday, surgery, SPRING, 119_00)
        session.get_one(Charge, taxed).tax_rate = 19_00
        pay(session, ada, SPRING, 50_00, way=Way.CASH, reference="Book 7")
        bounced = pay(session, surgery, SPRING, 100_00)
        payments.take_back(session, bounced, SUMMER, "It bounced")
        payments.pay_back(session, Paid(ada, SUMMER, pounds(5_00), words="Too much"))
        let_go(session, surgery, SUMMER, 19_00)
        spend(session, group_id, SPRING, 100_01, parts={group_id: 1, friday: 1}, tax=pounds(16_67), words="Hall")
        miriam = leaders.all_leaders(session)[1].id
        spend(session, friday, SUMMER, 12_00, CostKind.TRAVEL, leader_id=miriam, currency="EUR")
    return {"ada": ada, "surgery": surgery, "taxed": taxed}
