"""What is said of an evening: in a sentence, whatever is known of it."""

import pytest

from balint_desk.core.fees.costs.carrying import EveningCost, Leaves
from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.money import Money
from balint_desk.store.fees.costs.carrying import Carrying
from balint_desk.ui.fees.costs.cost_texts import (
    COSTS,
    WITHIN,
    breaks_even_text,
    elsewhere_sentence,
    evening_sentence,
    leaves_sentence,
    left_after_text,
)
from tests.store.spending import pounds

SUPERVISION = EveningCost(pounds(56_00), pounds(10_00), (CostKind.SUPERVISION,))
ROOM = EveningCost(pounds(56_00), pounds(0))
REST = EveningCost(pounds(0), pounds(10_50), (CostKind.INSURANCE, CostKind.TRAVEL))
NOTHING = Leaves(pounds(0), None, None)


def carried(evening, by, members=8, leaves=NOTHING, elsewhere=()):
    return Carrying(evening, by, members, leaves, {}, elsewhere)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("one", "said"),
    [
        (carried(SUPERVISION, 3), "An evening costs £66 with its share of supervision: three members carry it."),
        (carried(ROOM, 1), "An evening costs £56: one member carries it."),
        (carried(REST, 2), "An evening costs £10.50 for insurance and travel: two members carry it."),
        (carried(ROOM, 0), "An evening costs £56: the host organisation carries it."),
        (carried(ROOM, None), "An evening costs £56. What members pay is not agreed yet."),
        (carried(ROOM, 12), "An evening costs £56. It breaks even at 12 members, and there are eight."),
        (carried(ROOM, 2, members=1), "An evening costs £56. It breaks even at two members, and there is one."),
        (carried(None, None), "What an evening costs is not known yet: no cost is noted."),
    ],
)
def test_what_an_evening_costs_is_said_in_a_sentence(one, said):
    assert evening_sentence(one) == said


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("by", "said"),
    [
        (5, "Breaks even at five members"),
        (1, "Breaks even at one member"),
        (0, "Breaks even without a member's fee"),
        (None, ""),
    ],
)
def test_where_it_breaks_even(by, said):
    assert breaks_even_text(carried(ROOM, by)) == said


@pytest.mark.usefixtures("qapp")
def test_what_it_leaves_and_what_it_takes():
    left = Leaves(pounds(3_010_00), pounds(136_82), pounds(91_21))
    assert leaves_sentence(left) == "An evening leaves £136.82 for the leaders, £91.21 an hour."
    short = Leaves(pounds(-220_00), pounds(-10_00), pounds(-6_67))
    assert leaves_sentence(short) == "Each evening took £10 more than came in for it."
    assert leaves_sentence(NOTHING) == ""


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        ([], "left"),
        ([CostKind.ROOM], "left after the room"),
        ([CostKind.ROOM, CostKind.SUPERVISION], "left after the room and supervision"),
        ([CostKind.ROOM, CostKind.SUPERVISION, CostKind.TRAVEL], "left after the room, supervision and the rest"),
    ],
)
def test_what_is_left_is_said_with_what_was_paid_from_it(kinds, said):
    assert left_after_text(kinds) == said


@pytest.mark.usefixtures("qapp")
def test_another_currency_is_said_apart():
    one = carried(ROOM, 1, elsewhere=[Money(-40_00, "EUR")])
    assert elsewhere_sentence(one) == "Not counted here, in another currency: \N{MINUS SIGN}€40."
    assert elsewhere_sentence(carried(ROOM, 1)) == ""


def test_every_kind_of_cost_has_its_words():
    assert set(COSTS) == set(WITHIN) == set(CostKind)
