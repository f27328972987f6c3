"""The parts of the fees are asked for when they are seen, and again only after something changed or the day did."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from balint_desk.store.members.tables import Person
from balint_desk.ui.fees.tab import FeesTab
from tests.ui.practice import shown


@pytest.fixture
def tab(qtbot, desk, owing):
    return shown(qtbot, FeesTab(desk))


@pytest.fixture
def asked(tab, questions):
    """Whether the file is asked for what is charged when Invoices is turned to; then Who has paid is there again."""

    def turned():
        with questions() as texts:
            tab.show_part("invoices")
        tab.show_part("who")
        return any("FROM invoice" in text for text in texts)

    return turned


def test_a_part_that_nothing_changed_is_not_asked_again(asked):
    assert asked()
    assert not asked()


def test_after_a_change_it_is(asked, desk):
    asked()
    with desk.store.write("Rename") as session:
        session.scalars(select(Person).where(Person.name == "Ravi Iyer")).one().name = "Ravi Iyer-Holm"
    assert asked()


def test_on_another_day_it_is(asked, desk):
    asked()
    later = desk.now() + timedelta(days=1)
    desk.now = lambda: later
    assert asked()
