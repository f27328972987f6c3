"""The costs of the group: the list, what the sessions propose, and the card of the chosen one, by real keys."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from balint_desk.core.fees.fee_words import CostKind
from balint_desk.core.refused import Refused
from balint_desk.store.fees.costs import expenses, session_costs
from balint_desk.store.fees.year import closing
from balint_desk.store.practice import leaders
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.fees.costs.costs import Costs
from balint_desk.ui.fees.costs.each_time import SessionCostDialog
from balint_desk.ui.fees.costs.new_expense import NewExpense
from tests.conftest import left_empty
from tests.store.spending import pounds, second_group, spend
from tests.ui import reading
from tests.ui.fees.money import EVENINGS, answer, fill_not_all, window_around


@pytest.fixture
def filling(request):
    return fill_not_all if "window" in request.fixturenames else left_empty


@pytest.fixture
def window(qtbot, desk):
    window = window_around(qtbot, desk, Costs(desk))
    yield window
    desk.saving_wanted.emit()


@pytest.fixture
def part(window):
    return window.findChild(Costs)


def row(desk, expense_id):
    with desk.store.read() as session:
        return expenses.rows(session, desk.group_id, [expense_id])[expense_id]


def cells(part, number=0):
    model = part.table.model()
    return [model.index(number, column).data() for column in range(model.columnCount())]


def links(part, number=0):
    return part.proposals.lines[number].findChildren(QPushButton)


def kept(desk):
    with desk.store.read() as session:
        return len(expenses.ids(session, desk.group_id))


def dialog(kind):
    return next(one for one in all_windows() if isinstance(one, kind) and one.isVisible())


def type_in(qtbot, editor, text):
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)


def test_the_latest_stands_first_with_kind_words_and_amount(part):
    assert cells(part) == ["11/08/2026", "Room", "Hall", "", "£56.00"]
    assert part.table.model().rowCount() == 17
    assert part.card.title.text() == "Room, 11 August 2026"


def test_what_the_sessions_cost_is_proposed_the_earliest_first(part):
    words = [line.findChildren(QPushButton)[0].accessibleName() for line in part.proposals.lines]
    assert words[:2] == ["Keep: Room on 25 Aug: £56", "Keep: Room on 8 Sept: £56"]
    assert (len(words), part.proposals.more.text()) == (4, "and 2 more")


def test_one_key_keeps_one_and_the_next_is_one_key_away(qtbot, window, part, desk):
    links(part)[0].setFocus()
    for number in (1, 2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert kept(desk) == 17 + number
    assert QApplication.focusWidget().accessibleName() == "Keep: Room on 22 Sept: £56"
    assert cells(part)[:2] == ["08/09/2026", "Room"]
    desk.undo()
    assert kept(desk) == 18


def test_what_is_kept_was_paid_by_me_on_the_day_of_its_session(part, desk):
    links(part)[0].click()
    with desk.store.read() as session:
        [made] = expenses.rows(session, desk.group_id, expenses.ids(session, desk.group_id)[:1]).values()
        assert (made.leader_id, made.day) == (leaders.me(session).id, EVENINGS[16])


def test_not_this_time_takes_it_away_and_undo_brings_it_back(qtbot, part, desk):
    links(part)[1].setFocus()
    qtbot.keyClick(links(part)[1], Qt.Key.Key_Space)
    assert links(part)[0].accessibleName() == "Keep: Room on 8 Sept: £56"
    assert kept(desk) == 17
    desk.undo()
    assert links(part)[0].accessibleName() == "Keep: Room on 25 Aug: £56"


def test_keep_all_keeps_also_those_not_in_view_as_one_change(part, desk):
    part.proposals.keep_all.click()
    assert kept(desk) == 23
    assert not part.proposals.isVisible()
    desk.undo()
    assert kept(desk) == 17


def test_a_new_expense_takes_an_amount_and_enter(qtbot, window, part, desk):
    part.begin()
    asked = dialog(NewExpense)
    qtbot.waitUntil(asked.amount.hasFocus)
    qtbot.keyClicks(asked.amount, "12.40")
    asked.kind.setFocus()
    qtbot.keyClicks(asked.kind, "Refr")
    type_in(qtbot, asked.words, "Biscuits")
    qtbot.keyClick(asked.words, Qt.Key.Key_Return)
    assert cells(part) == ["22/11/2026", "Refreshments", "Biscuits", "", "£12.40"]
    assert part.card.title.text() == "Refreshments, 22 November 2026"
    assert desk.store.undo_name == "New expense"


def test_an_expense_without_an_amount_is_refused_and_stays_as_typed(qtbot, window, part):
    part.begin()
    asked = dialog(NewExpense)
    type_in(qtbot, asked.words, "Biscuits")
    with pytest.raises(Refused, match="“Amount” is empty"):
        asked.keep_all()
    assert (asked.isVisible(), asked.words.text()) == (True, "Biscuits")
    asked.reject()


def test_what_is_typed_on_the_card_is_kept_and_one_sitting_is_one_undo(qtbot, part, desk):
    form, expense_id = part.card.form, part.card.expense_id
    type_in(qtbot, form.editors["amount"], "60")
    type_in(qtbot, form.editors["tax"], "10")
    type_in(qtbot, form.editors["words"], "Bigger hall")
    desk.saving_wanted.emit()
    one = row(desk, expense_id)
    assert (one.amount, one.tax, one.words) == (pounds(60_00), pounds(10_00), "Bigger hall")
    assert cells(part)[2:] == ["Bigger hall", "", "£60.00"]
    assert part.table.chosen_id == expense_id
    desk.undo()
    assert (row(desk, expense_id).words, form.editors["words"].text()) == ("Hall", "Hall")


def test_what_cannot_be_is_told_under_its_field_and_not_kept(qtbot, part, desk):
    form, expense_id = part.card.form, part.card.expense_id
    type_in(qtbot, form.editors["tax"], "70")
    desk.saving_wanted.emit()
    assert form.refusals["tax"].text() == "The tax is a part of the amount, so it cannot be more."
    assert row(desk, expense_id).tax is None
    type_in(qtbot, form.editors["amount"], "a lot")
    desk.saving_wanted.emit()
    assert form.refusals["amount"].text().startswith("“a lot” is not an amount.")


def test_another_day_and_another_leader_are_chosen(qtbot, part, desk):
    form, expense_id = part.card.form, part.card.expense_id
    type_in(qtbot, form.editors["day"], "10/08/2026")
    form.editors["leader_id"].setFocus()
    qtbot.keyClicks(form.editors["leader_id"], "Mir")
    desk.saving_wanted.emit()
    with desk.store.read() as session:
        miriam = leaders.all_leaders(session)[1].id
    assert (row(desk, expense_id).day, row(desk, expense_id).leader_id) == (date(2026, 8, 10), miriam)
    assert part.card.title.text() == "Room, 10 August 2026"


def test_one_group_alone_is_not_asked_for_parts(part):
    assert not part.card.bears.isVisible()


def test_several_groups_bear_it_by_parts_typed_on_the_card(qtbot, window, part, desk):
    with desk.store.write("Another group") as session:
        friday = second_group(session)
    type_in(qtbot, part.card.shares.editors[f"group_{friday}"], "2")
    desk.saving_wanted.emit()
    one = row(desk, part.card.expense_id)
    assert one.parts == {desk.group_id: 1, friday: 2}
    assert part.card.borne.text() == "This group bears £18.67."
    assert cells(part)[4] == "£18.67"
    tip = part.table.model().index(0, 4).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "£18.67 / £56.00"


def test_a_cost_borne_by_nobody_is_told_under_the_field(qtbot, part, desk):
    with desk.store.write("Another group") as session:
        second_group(session)
    name = f"group_{desk.group_id}"
    type_in(qtbot, part.card.shares.editors[name], "0")
    desk.saving_wanted.emit()
    assert part.card.shares.refusals[name].text().startswith("At least one group bears a cost.")


def test_deleting_asks_and_undo_brings_it_back(window, part, desk):
    expense_id = part.card.expense_id
    part.card.delete.click()
    answer(window, "Keep")
    assert kept(desk) == 17
    part.card.delete.click()
    answer(window, "Delete")
    assert kept(desk) == 16
    assert part.card.expense_id not in (None, expense_id)
    desk.undo()
    assert row(desk, expense_id).words == "Hall"


def test_in_a_closed_period_nothing_can_be_typed(part, desk):
    with desk.store.write("Close") as session:
        closing.close(session, date(2026, 8, 31))
    assert part.card.closed.isVisible()
    assert not part.card.form.isEnabled()
    assert not part.card.delete.isVisible()
    assert not part.card.receipt.add.isVisible()
    assert links(part)[0].accessibleName() == "Keep: Room on 8 Sept: £56"


def test_another_group_has_its_own_costs(qtbot, part, desk):
    with desk.store.write("Another group") as session:
        friday = second_group(session)
        spend(session, friday, date(2026, 11, 1), 7_00, CostKind.TRAVEL)
    desk.choose_group(friday)
    part.refresh()
    assert part.table.model().rowCount() == 1
    assert part.card.title.text() == "Travel, 1 November 2026"
    assert not part.proposals.isVisible()


def test_what_the_room_costs_changes_from_a_day_on(qtbot, window, part, desk):
    line = part.each_time.lines[0].findChild(QPushButton)
    assert line.accessibleName() == "Change…: Room: £56.00 since 13/01/2026"
    line.click()
    asked = dialog(SessionCostDialog)
    type_in(qtbot, asked.amount, "60")
    type_in(qtbot, asked.first, "20/10/2026")
    qtbot.keyClick(asked.first, Qt.Key.Key_Return)
    with desk.store.read() as session:
        amounts = [one.amount.minor for one in session_costs.proposed(session, desk.group_id)]
    assert amounts == [56_00] * 4 + [60_00] * 2
    assert part.evening.grid.texts[0] == ("Comes with each session", "£60.00")


def test_what_no_longer_comes_is_said_with_its_day(qtbot, window, part, desk):
    part.each_time.lines[0].findChild(QPushButton).click()
    asked = dialog(SessionCostDialog)
    type_in(qtbot, asked.first, "20/10/2026")
    asked.stop.click()
    assert not part.each_time.lines
    assert part.each_time.nothing.isVisible()
    with desk.store.read() as session:
        assert len(session_costs.proposed(session, desk.group_id)) == 4


def test_the_room_is_said_for_the_first_time(qtbot, window, part, desk):
    part.each_time.link.click()
    asked = dialog(SessionCostDialog)
    assert not asked.stop.isVisible()
    asked.kind.set_value(CostKind.REFRESHMENTS)
    type_in(qtbot, asked.amount, "6")
    type_in(qtbot, asked.first, "03/11/2026")
    asked.accept()
    with desk.store.read() as session:
        kinds = [one.kind for one in session_costs.proposed(session, desk.group_id)]
    assert kinds.count(CostKind.REFRESHMENTS) == 1


def test_what_an_evening_costs_is_said_line_by_line(part):
    assert part.evening.grid.texts == [
        ("Comes with each session", "£56.00"),
        ("Share of supervision", "£10.00"),
        ("An evening", "£66.00"),
        ("Breaks even at three members",),
        ("Spent in the last 12 months",),
        ("Room", "£896.00"),
        ("Supervision", "£220.00"),
    ]


def test_how_the_leaders_stand_with_one_another(part, desk):
    with desk.store.write("Spend") as session:
        miriam = leaders.all_leaders(session)[1].id
        spend(session, desk.group_id, date(2026, 11, 1), 1_00, CostKind.TRAVEL, leader_id=miriam)
    left = 4_460_00 - 896_00 - 220_00 - 1_00
    assert left == 3_343_00
    head, anna, other = part.evening.people.texts
    assert head[1:] == ("Paid", "Share", "Had", "To get")
    assert {anna[0], other[0]} == {"Anna", "Miriam"}
    assert other[1:] == ("£1.00", "£1,671.50", "£0.00", "£1,672.50")


def test_nothing_spent_yet_is_an_empty_page_with_one_button(qtbot, desk):
    part = Costs(desk)
    window = window_around(qtbot, desk, part)
    assert part.empty.isVisible()
    assert not part.evening.isVisible()
    part.empty.button.click()
    assert dialog(NewExpense).parentWidget() is window
    dialog(NewExpense).reject()


def test_everything_has_its_name_and_tab_comes_to_all_of_it(qtbot, window, part):
    assert reading.nameless(window) == []
    assert reading.called_otherwise(window) == []
    assert reading.misnamed_buddies(window) == []
    part.table.setFocus()
    went = reading.way_of_tab(qtbot, window)
    assert [reading.called(one) for one in reading.left_out(window, went)] == []


def test_tab_reads_the_list_and_then_card_by_card_from_top_to_bottom(qtbot, window, part, desk):
    """Also what was added later: a line of a proposal, the parts of several groups."""
    with desk.store.write("Another group") as session:
        second_group(session)
    part.table.setFocus()
    went = reading.way_of_tab(qtbot, window)
    pairs = [(a, b) for a, b in pairwise(went) if reading.card(a) is reading.card(b)]
    assert [(reading.called(a), reading.called(b)) for a, b in pairs if not reading.reads_on(a, b)] == []
    cards = [reading.card(one) for one in went]
    runs = [card for number, card in enumerate(cards[1:], 1) if cards[number - 1] is not card]
    assert [one for one in runs if runs.count(one) > 1] == []


def test_going_to_another_keeps_what_was_typed(qtbot, part, desk):
    expense_id = part.card.expense_id
    type_in(qtbot, part.card.form.editors["words"], "Bigger hall")
    part.table.selectRow(3)
    assert part.card.expense_id != expense_id
    assert row(desk, expense_id).words == "Bigger hall"


@pytest.mark.parametrize("make", [NewExpense, SessionCostDialog])
def test_the_small_windows_can_be_read_and_reached(qtbot, desk, make):
    asked = make(desk)
    qtbot.addWidget(asked)
    asked.show()
    asked.activateWindow()
    qtbot.waitUntil(asked.isActiveWindow)
    assert reading.nameless(asked) == []
    assert reading.called_otherwise(asked) == []
    assert reading.misnamed_buddies(asked) == []
    assert reading.left_out(asked, reading.way_of_tab(qtbot, asked)) == []


def test_the_list_of_ten_years_is_read_a_page_at_a_time(part, desk):
    with desk.store.write("Ten years") as session:
        for number in range(520):
            spend(session, desk.group_id, date(2016, 1, 5) + timedelta(7 * number), 5_00, CostKind.REFRESHMENTS)
    assert part.table.model().rowCount() == 537
    assert len(part.table.model()._rows) <= 200
