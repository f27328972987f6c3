"""What is said of costs: their kinds, what an evening costs, who carries it, what it leaves."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from balint_desk.core.fees.costs.carrying import EveningCost, Leaves
from balint_desk.core.fees.fee_words import CostKind
from balint_desk.documents.fees.year.year_tables import COSTS
from balint_desk.store.fees.costs.carrying import Carrying
from balint_desk.ui.base.language import QT_TRANSLATE_NOOP
from balint_desk.ui.base.texts import count_word, money_text, names_text

translate = QCoreApplication.translate
NAMED = 2
"""More kinds of cost than these are called the rest, where there is little room."""
WITHIN = {
    CostKind.ROOM: QT_TRANSLATE_NOOP("Costs", "the room"),
    CostKind.REFRESHMENTS: QT_TRANSLATE_NOOP("Costs", "refreshments"),
    CostKind.SUPERVISION: QT_TRANSLATE_NOOP("Costs", "supervision"),
    CostKind.TRAVEL: QT_TRANSLATE_NOOP("Costs", "travel"),
    CostKind.INSURANCE: QT_TRANSLATE_NOOP("Costs", "insurance"),
    CostKind.SOCIETIES: QT_TRANSLATE_NOOP("Costs", "membership of societies"),
    CostKind.CO_LEADER: QT_TRANSLATE_NOOP("Costs", "the co-leader's share"),
    CostKind.OTHER: QT_TRANSLATE_NOOP("Costs", "other costs"),
}
"""Within a sentence."""


def cost_text(kind: CostKind) -> str:
    return translate("", COSTS[kind])


def evening_sentence(one: Carrying) -> str:
    """An evening costs £66 with its share of supervision: three members carry it."""
    if one.evening is None:
        return translate("Costs", "What an evening costs is not known yet: no cost is noted.")
    costs = _evening_costs(one.evening)
    if one.carried_by is None:
        return translate("Costs", "{costs}. What members pay is not agreed yet.").format(costs=costs)
    if one.carried_by > one.members:
        text = translate("Costs", "{costs}. It breaks even at {count} members, and there are {members}.")
        if one.members == 0:
            text = translate("Costs", "{costs}. Nobody is a member now.")
        elif one.members == 1:
            text = translate("Costs", "{costs}. It breaks even at {count} members, and there is one.")
        return text.format(costs=costs, count=count_word(one.carried_by), members=count_word(one.members))
    return translate("Costs", "{costs}: {who}.").format(costs=costs, who=_carried_by(one.carried_by))


def breaks_even_text(one: Carrying) -> str:
    """Breaks even at five members."""
    if one.carried_by is None:
        return ""
    if one.carried_by == 0:
        return translate("Costs", "Breaks even without a member's fee")
    if one.carried_by == 1:
        return translate("Costs", "Breaks even at one member")
    return translate("Costs", "Breaks even at {count} members").format(count=count_word(one.carried_by))


def left_after_text(kinds: Sequence[CostKind]) -> str:
    """Left after room and supervision: the two largest are named."""
    if not kinds:
        return translate("Costs", "left")
    named = names_text(_within(kinds[:NAMED]))
    if len(kinds) > NAMED:
        return translate("Costs", "left after {kinds} and the rest").format(kinds=", ".join(_within(kinds[:NAMED])))
    return translate("Costs", "left after {kinds}").format(kinds=named)


def leaves_sentence(leaves: Leaves) -> str:
    """It leaves £134 for the leaders, £89 an hour; nothing where no session was held."""
    if leaves.evening is None or leaves.hour is None or not leaves.in_all:
        return ""
    if leaves.evening.minor < 0:
        text = translate("Costs", "Each evening took {amount} more than came in for it.")
        return text.format(amount=money_text(-leaves.evening, short=True))
    text = translate("Costs", "An evening leaves {evening} for the leaders, {hour} an hour.")
    return text.format(evening=money_text(leaves.evening, short=True), hour=money_text(leaves.hour, short=True))


def elsewhere_sentence(one: Carrying) -> str:
    """What moved in other currencies, which is added to nothing."""
    if not one.elsewhere:
        return ""
    amounts = names_text([money_text(money, short=True) for money in one.elsewhere])
    return translate("Costs", "Not counted here, in another currency: {amounts}.").format(amounts=amounts)


def share_text(evening: EveningCost) -> str:
    """Share of supervision and insurance."""
    return translate("Costs", "Share of {kinds}").format(kinds=_kinds(evening))


def _kinds(evening: EveningCost) -> str:
    return names_text(_within(evening.kinds))


def _within(kinds: Sequence[CostKind]) -> list[str]:
    return [translate("Costs", WITHIN[kind]) for kind in kinds]


def _evening_costs(evening: EveningCost) -> str:
    cost = money_text(evening.cost, short=True)
    if not evening.kinds:
        return translate("Costs", "An evening costs {cost}").format(cost=cost)
    if not evening.each:
        return translate("Costs", "An evening costs {cost} for {kinds}").format(cost=cost, kinds=_kinds(evening))
    text = translate("Costs", "An evening costs {cost} with its share of {kinds}")
    return text.format(cost=cost, kinds=_kinds(evening))


def _carried_by(count: int) -> str:
    if count == 0:
        return translate("Costs", "the host organisation carries it")
    if count == 1:
        return translate("Costs", "one member carries it")
    return translate("Costs", "{count} members carry it").format(count=count_word(count))
