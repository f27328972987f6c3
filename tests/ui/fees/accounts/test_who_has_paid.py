"""Who has paid: the table, the account of who is chosen, and what can be done from there."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog
from sqlalchemy import select

from balint_desk.core.fees.charging.session_fees import Tax, Terms
from balint_desk.core.fees.fee_words import Basis
from balint_desk.store.fees.accounts import payments
from balint_desk.store.fees.agreements import agreements, payers, plan_changes
from balint_desk.store.fees.charging import charging
from balint_desk.store.practice import settings
from balint_desk.store.sessions import sessions
from balint_desk.store.sessions.tables import Attendance, GroupSession
from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.fees.accounts.fee_table import NAME_LEAST
from balint_desk.ui.fees.charging.charge_lines import LineDialog
from balint_desk.ui.fees.tab import FeesTab
from balint_desk.ui.widgets.cards import Muted
from tests.store.money import DAYS, HERE_OR_NOT, TODAY, Practice, away, pounds
from tests.ui.practice import shown

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def practice(store, group_id):
    """Four members: one on a reduced fee, one paid for by an employer, one not yet spoken of. Ana owes £30."""
    made = Practice(store, group_id)
    with store.write("Employer") as session:
        surgery = payers.add(session, "Elm Surgery").id
    ana = made.join("Ana Moor")
    made.join("Bo Lind", own=pounds(20), reason="In training")
    made.join("Cy Hale", payer_id=surgery)
    made.hold(DAYS[0])
    made.hold(DAYS[1], **away("Bo Lind"))
    made.charge()
    made.join("Di Ross", date(2026, 11, 1), terms=None)
    made.hold(DAYS[2])
    made.ana = made.payer(ana)
    made.pay(payments.add, made.ana, pounds(30), DAYS[1])
    return made


@pytest.fixture
def tab(qtbot, desk, practice):
    return shown(qtbot, FeesTab(desk))


def cells(tab, row):
    model = tab.who.lines
    return [model.index(row, column).data() for column in range(model.columnCount())]


def dialog(kind=QDialog):
    [found] = [one for one in all_windows() if isinstance(one, kind) and one.isVisible()]
    return found


def labels(card):
    grid = card.lines
    places = range(grid.count())
    return [grid.itemAtPosition(row, 1).widget().text() for row in places if grid.itemAtPosition(row, 1)]


def test_the_table_says_what_was_agreed_charged_paid_and_owed(tab):
    assert [cells(tab, row) for row in range(5)] == [
        ["Ana Moor", "£30 a session, here or not", "£60.00", "£30.00", "£30.00", "20/10/2026"],
        ["Bo Lind", "£20 a session, reduced", "£20.00", "\N{EM DASH}", "£20.00", "06/10/2026"],
        ["Cy Hale", "£30 a session, paid by Elm Surgery", "£60.00", "\N{EM DASH}", "£60.00", "06/10/2026"],
        ["Di Ross", "not yet spoken of", *["\N{EM DASH}"] * 4],
        ["All", "", "£140.00", "£30.00", "£110.00", "06/10/2026"],
    ]


@pytest.mark.parametrize(
    ("column", "names"),
    [
        (4, ["Cy Hale", "Ana Moor", "Bo Lind", "Di Ross", "All"]),
        (5, ["Bo Lind", "Cy Hale", "Ana Moor", "Di Ross", "All"]),
    ],
)
def test_a_click_on_the_head_brings_who_owes_most_or_longest_to_the_top_and_the_sum_stays_below(
    qtbot, tab, column, names
):
    header = tab.who.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + 8, header.height() // 2)
    qtbot.mouseClick(header.viewport(), LEFT, pos=place)
    assert [cells(tab, row)[0] for row in range(5)] == names
    tab.refresh()
    assert [cells(tab, row)[0] for row in range(5)] == names
    qtbot.mouseClick(header.viewport(), LEFT, pos=place)
    assert [cells(tab, row)[0] for row in range(5)] == [*reversed(names[:4]), "All"]


def test_the_figures_agree_with_the_table(tab):
    assert (tab.figures.charged.figure.text(), tab.figures.charged.words.text()) == ("£140", "for 2 sessions this year")
    assert tab.figures.paid.figure.text() == "£30"
    assert (tab.figures.owed.figure.text(), tab.figures.owed.words.text()) == ("£110", "owed by three people")


def test_who_owes_first_is_chosen_with_the_account_and_what_is_not_charged_yet(tab):
    assert tab.who.account.title.text() == "A. Moor owes £30.00"
    assert labels(tab.who.account) == ["came", "came", "paid, transfer"]
    assert tab.who.account.coming.text() == "Not yet charged: 3 November."
    assert tab.who.agreement.conditions.text() == "Two free absences a year; agreed 02/01/2026"


def test_whoever_is_chosen_stands_on_the_right(qtbot, tab):
    qtbot.mouseClick(tab.who.table.viewport(), LEFT, pos=tab.who.table.visualRect(tab.who.lines.index(1, 0)).center())
    assert tab.who.account.title.text() == "B. Lind owes £20.00"
    assert labels(tab.who.account) == ["came", "apologies, free absence 1 of 2 in 2026: nothing"]
    assert tab.who.agreement.conditions.text() == "Two free absences a year; In training; agreed 02/01/2026"


def test_a_payment_is_recorded_with_what_is_owed_proposed_and_enter(qtbot, tab, practice):
    qtbot.mouseClick(tab.who.account.record, LEFT)
    asked = dialog()
    assert (asked.payer.text(), asked.amount.text()) == ("Ana Moor (owes £30.00)", "£30.00")
    with qtbot.waitSignal(asked.recorded) as told:
        qtbot.keyClick(asked.amount, Qt.Key.Key_Return)
    assert told.args == ["Recorded: £30.00 from Ana Moor."]
    assert practice.account(practice.ana).account.owes == pounds(0)
    assert tab.who.account.title.text() == "A. Moor owes nothing"
    practice.store.undo()
    assert practice.account(practice.ana).account.owes == pounds(30)


def test_we_spoke_about_it_stands_on_the_account_and_excuses_for_a_time(qtbot, tab):
    qtbot.mouseClick(tab.who.account.spoke, LEFT)
    asked = dialog()
    qtbot.keyClicks(asked.words, "pays in March")
    asked.until.setText("01/03/2027")
    qtbot.mouseClick(asked.keep, LEFT)
    assert labels(tab.who.account)[-1] == "We spoke about it: pays in March"
    assert tab.who.account.excused.text() == "Spoken of: nothing more is asked before 01/03/2027. pays in March"


def test_a_payment_that_bounced_is_taken_back_from_the_account(qtbot, tab):
    qtbot.mouseClick(tab.who.account.link, LEFT)
    back = next(one for one in tab.who.account.findChildren(type(tab.who.account.link)) if one.text() == "Take back…")
    qtbot.mouseClick(back, LEFT)
    asked = dialog()
    qtbot.keyClicks(asked.words, "It bounced")
    qtbot.mouseClick(asked.keep, LEFT)
    assert tab.who.account.title.text() == "A. Moor owes £60.00"
    assert labels(tab.who.account)[-2:] == ["paid, transfer, taken back since", "payment taken back, It bounced"]


def test_what_is_owed_is_let_go_with_a_reason(qtbot, tab):
    tab.who.account.more.let_go.trigger()
    asked = dialog()
    qtbot.keyClicks(asked.words, "Moved away")
    qtbot.mouseClick(asked.keep, LEFT)
    assert tab.who.account.title.text() == "A. Moor owes nothing"


def test_a_first_agreement_takes_four_fields_with_the_usual_proposed(qtbot, tab):
    tab.who.table.choose(next(iter(one for one, line in tab.who.lines.lines.items() if line.name == "Di Ross")))
    tab.refresh()
    qtbot.mouseClick(tab.who.agreement.change, LEFT)
    asked = dialog()
    assert (asked.amount.text(), asked.basis.currentText(), asked.free.text()) == (
        "£30.00",
        "Each session, here or not",
        "2",
    )
    assert asked.rest.isHidden()
    qtbot.keyClick(asked.agreed, Qt.Key.Key_Return)
    assert cells(tab, 3)[:2] == ["Di Ross", "£30 a session, here or not"]


def test_what_is_usual_and_will_be_is_said_with_a_first_agreement(qtbot, tab, practice):
    with practice.store.write("Change the fee") as session:
        usual = plan_changes.fees(session, practice.group_id, TODAY)[0]
        plan_changes.change(session, practice.group_id, usual, date(2027, 1, 1), Terms(Basis.PLACE, pounds(32)))
    tab.agree_with(next(one for one, line in tab.who.lines.lines.items() if line.name == "Di Ross"))
    assert dialog().note.text() == (
        "Usual here: £30.00. Another amount with a reason (under More) is a reduced fee. "
        "From 01/01/2027 it is £32.00 for everybody who pays this."
    )
    dialog().reject()


def test_a_host_pays_with_tax_where_tax_is_needed(qtbot, tab, practice):
    with practice.store.write("I also need") as session:
        settings.put(session, settings.ALSO_NEED, ["tax"])
    tab.agree_with_host()
    asked = dialog()
    qtbot.mouseClick(asked.more, LEFT)
    asked.payer.choice.set_value("new")
    asked.payer.choice.edited.emit()
    for editor, text in (
        (asked.payer.name, "Elm Hospital"),
        (asked.amount, "100"),
        (asked.conditions.rate, "20"),
        (asked.conditions.tax, "VAT"),
    ):
        assert editor.isVisible()
        qtbot.keyClicks(editor, text)
    qtbot.mouseClick(asked.keep, LEFT)
    with practice.store.read() as session:
        [kept] = agreements.of_host(session, practice.group_id)
    assert (kept.terms.amount, kept.terms.tax) == (pounds(100), Tax(2000, "VAT"))


def test_no_fee_is_an_agreement_with_its_reason(qtbot, tab):
    tab.agree_with(next(one for one, line in tab.who.lines.lines.items() if line.name == "Di Ross"))
    asked = dialog()
    qtbot.mouseClick(asked.more, LEFT)
    asked.basis.set_value("no-fee")
    asked.basis.edited.emit()
    assert not asked.amount.isEnabled()
    qtbot.keyClicks(asked.reason, "trainee")
    qtbot.mouseClick(asked.keep, LEFT)
    assert cells(tab, 3)[1] == "no fee: trainee"


def test_an_agreement_changes_from_a_day_on_and_the_one_before_stays_to_be_seen(qtbot, tab):
    qtbot.mouseClick(tab.who.agreement.change, LEFT)
    asked = dialog()
    asked.amount.setText("35")
    qtbot.mouseClick(asked.keep, LEFT)
    assert cells(tab, 0)[1] == "£35 a session, here or not"
    others = [one.text() for one in tab.who.agreement.findChildren(type(tab.who.agreement.conditions))]
    assert "From 01/01/2026: £30 a session, here or not" in others


def test_charging_shows_every_line_and_keeps_them_at_once(qtbot, tab, practice):
    qtbot.mouseClick(tab.card.link, LEFT)
    asked = dialog()
    model = asked.lines
    told = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
    assert told == [
        ["3 Nov", "Ana Moor", "£30.00", "came"],
        ["3 Nov", "Bo Lind", "£20.00", "came"],
        ["3 Nov", "Cy Hale", "£30.00", "came"],
    ]
    assert asked.sum.text() == "3 lines, £80.00"
    with qtbot.waitSignal(asked.told) as said:
        qtbot.mouseClick(asked.charge, LEFT)
    assert said.args == ["Charged: £80.00."]
    assert practice.offered() == []


def test_only_one_session_can_be_charged(qtbot, tab, practice):
    practice.hold(date(2026, 11, 10))
    qtbot.mouseClick(tab.card.link, LEFT)
    asked = dialog()
    qtbot.keyClicks(asked.what, "Only 10")
    assert asked.sum.text() == "3 lines, £80.00"
    qtbot.mouseClick(asked.charge, LEFT)
    assert [one.line.day for one in practice.offered()] == [DAYS[2]] * 3


def test_of_many_lines_it_is_said_how_far_it_is(qtbot, tab, practice, monkeypatch):
    monkeypatch.setattr(charging, "AT_ONCE", 1)
    qtbot.mouseClick(tab.card.link, LEFT)
    asked = dialog()
    with qtbot.waitSignal(asked.told) as said:
        qtbot.mouseClick(asked.charge, LEFT)
        assert asked.doing.text() == "Charging…"
        assert not asked.charge.isEnabled()
    assert said.args == ["Charged: £80.00."]
    assert practice.offered() == []


def test_many_lines_under_way_are_cancelled_and_none_is_kept(qtbot, tab, practice, desk, monkeypatch):
    monkeypatch.setattr(charging, "AT_ONCE", 1)
    qtbot.mouseClick(tab.card.link, LEFT)
    asked = dialog()
    with qtbot.waitSignal(desk.tasks.ended_long), practice.store.read():
        qtbot.mouseClick(asked.charge, LEFT)
        qtbot.mouseClick(asked.cancel, LEFT)
    assert len(practice.offered()) == 3


def test_a_line_is_left_out_with_a_reason_that_stays(qtbot, tab, practice):
    qtbot.mouseClick(tab.card.link, LEFT)
    asked = dialog()
    asked.table.selectRow(1)
    qtbot.mouseClick(asked.leave_out, LEFT)
    why = next(one for one in all_windows() if one.isVisible() and hasattr(one, "reason"))
    qtbot.keyClicks(why.reason, "came for ten minutes")
    qtbot.mouseClick(why.keep, LEFT)
    assert asked.lines.index(1, 3).data() == "left out: came for ten minutes (came)"
    assert asked.sum.text() == "3 lines, £60.00"
    qtbot.mouseClick(asked.charge, LEFT)
    assert practice.offered() == []


def test_a_line_that_was_changed_says_which_it_is_and_why_and_stays_changed(qtbot, tab, practice):
    qtbot.mouseClick(tab.card.link, LEFT)
    asked = dialog()
    asked.table.setFocus()
    asked.table.selectRow(1)
    for typed in ("came late", " and tired"):
        qtbot.keyClick(asked.table, Qt.Key.Key_Return)
        [why] = asked.findChildren(LineDialog)
        assert next(one.text() for one in why.findChildren(Muted)) == "Bo Lind, 3 Nov: came"
        why.amount.setText("5")
        why.reason.setFocus()
        qtbot.keyClick(why.reason, Qt.Key.Key_End)
        qtbot.keyClicks(why.reason, typed)
        qtbot.keyClick(why.reason, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not asked.findChildren(LineDialog))
    for _ in range(2):
        assert asked.lines.index(1, 3).data() == "changed: came late and tired (came)"
        assert asked.sum.text() == "3 lines, £65.00"
        asked.refresh()
    asked.again.click()
    asked.refresh()
    assert asked.sum.text() == "3 lines, £80.00"
    asked.reject()


def test_what_is_not_charged_is_listed_with_the_reason(qtbot, tab, practice):
    with practice.store.write("Forget") as session:
        held = session.scalars(select(GroupSession.id).where(GroupSession.day == DAYS[2])).one()
        for row in session.scalars(select(Attendance).where(Attendance.group_session_id == held)):
            session.delete(row)
        sessions.add(session, practice.group_id, DAYS[3])
    qtbot.mouseClick(tab.card.link, LEFT)
    asked = dialog()
    assert asked.empty.isVisible()
    assert asked.unsaid.text().splitlines() == [
        "Not charged, because the register does not say who came: 3 November (Ana Moor, Bo Lind and Cy Hale).",
        "Not charged, because it is not yet written up: 17 November.",
        "Not charged, because money was not yet spoken of: Di Ross.",
    ]
    asked.reject()


def test_whoever_has_no_agreement_that_holds_is_named_and_nothing_says_that_all_is_charged(qtbot, tab, practice):
    practice.join("Ed Pike", terms=HERE_OR_NOT, agreed_on=None, spoken_on=DAYS[0])
    practice.agree(practice.join("Flo Reed", terms=None), DAYS[3], HERE_OR_NOT)
    practice.hold(DAYS[2].replace(day=4))
    practice.charge()
    qtbot.mouseClick(tab.card.link, LEFT)
    asked = dialog()
    assert asked.unsaid.text().splitlines() == [
        "Not charged, because money was not yet spoken of: Di Ross.",
        "Not charged, because it is not yet agreed: Ed Pike and Flo Reed (before 17 November).",
    ]
    assert (asked.empty.isVisible(), asked.empty.sentence.text()) == (True, "Nothing else can be charged yet.")
    asked.reject()


def test_where_nobody_is_there_yet_the_page_says_what_will_stand_here(qtbot, desk):
    tab = shown(qtbot, FeesTab(desk))
    assert tab.who.empty.isVisible()
    with qtbot.waitSignal(tab.add_member_wanted):
        qtbot.mouseClick(tab.who.empty.button, LEFT)


def test_on_a_small_screen_nothing_of_the_chart_lies_over_its_sentences(qtbot, tab):
    tab.resize(1024, 510)
    card = tab.who.carries
    qtbot.waitUntil(lambda: card.pages.geometry().bottom() < card.sentence.geometry().top())
    assert card.pages.height() >= card.pages.minimumHeight()
    assert card.sentence.height() >= card.sentence.heightForWidth(card.sentence.width())


def test_agreeing_says_with_whom_and_all_editors_begin_at_one_edge(qtbot, tab, practice):
    tab.agree_with(practice.join("Cy Moss"))
    asked = dialog()
    assert asked.windowTitle() == "Agree about money with Cy Moss"
    qtbot.mouseClick(asked.more, LEFT)
    editors = (asked.amount, asked.basis, asked.first, asked.reason, asked.conditions.notice)
    qtbot.waitUntil(lambda: len({one.mapTo(asked, one.rect().topLeft()).x() for one in editors}) == 1)
    asked.reject()


def test_a_long_name_has_the_room_it_needs(qtbot, tab, practice):
    practice.join("Carmen Whitcombe-Rasmussen")
    tab.refresh()
    needed = tab.who.table.fontMetrics().horizontalAdvance("Carmen Whitcombe-Rasmussen")
    assert tab.who.table.columnWidth(0) > needed > NAME_LEAST


def test_all_columns_are_in_sight_on_a_small_screen(qtbot, tab):
    tab.resize(1024, 510)
    table = tab.who.table
    qtbot.waitUntil(lambda: table.viewport().width() < 640)
    assert table.horizontalHeader().length() <= table.viewport().width()
