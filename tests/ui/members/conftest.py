import pytest

from balint_desk.ui.members.tab import MembersTab
from tests.ui.practice import shown


@pytest.fixture
def tab(qtbot, desk, people):
    return shown(qtbot, MembersTab(desk))


@pytest.fixture
def empty_tab(qtbot, desk):
    return shown(qtbot, MembersTab(desk))
