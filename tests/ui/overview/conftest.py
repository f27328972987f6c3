import pytest

from balint_desk.ui.overview.tab import OverviewTab


@pytest.fixture
def tab(qtbot, people, desk):
    """The overview of these people, once its chart is made."""
    tab = OverviewTab(desk)
    qtbot.addWidget(tab)
    tab.resize(1280, 700)
    tab.show()
    qtbot.waitUntil(lambda: tab.chart.chart is not None)
    return tab


@pytest.fixture
def card(tab):
    """The tab is kept as long as its card is used."""
    return tab.chart
