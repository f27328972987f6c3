import pytest

from balint_desk.ui.members.tab import MembersTab
from tests.ui import practice


@pytest.fixture
def people(store, group_id):
    """The eight members of the practice by name."""
    return dict(zip(practice.NAMES, practice.fill(store, group_id), strict=True))


@pytest.fixture
def tab(qtbot, desk, people):
    return shown(qtbot, MembersTab(desk))


@pytest.fixture
def empty_tab(qtbot, desk):
    return shown(qtbot, MembersTab(desk))


def shown(qtbot, tab):
    qtbot.addWidget(tab)
    tab.resize(1280, 690)
    tab.show()
    qtbot.waitExposed(tab)
    return tab
