from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from balint_desk.core.refused import Refused
from balint_desk.store.practice import groups, leaders, settings
from balint_desk.store.practice.tables import Group
from balint_desk.ui.base import language
from balint_desk.ui.practice.group_dialog import GroupDialog
from balint_desk.ui.practice.leaders_dialog import LeadersDialog
from balint_desk.ui.practice.settings_dialog import SettingsDialog


def opened(qtbot, dialog):
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def fill_in(qtbot, editor, text):
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)


def keep(qtbot, dialog):
    qtbot.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)


def refused(qtbot, dialog):
    """What is said when it is to be kept."""
    with qtbot.captureExceptions() as caught:
        keep(qtbot, dialog)
    assert [kind for kind, _, _ in caught] == [Refused]
    return str(caught[0][1])


def frame(store, group_id):
    with store.read() as session:
        group = session.get_one(Group, group_id)
        return {
            name: getattr(group, name) for name in ("name", "starts", "minutes", "least", "most", "currency", "zone")
        }


def spells(store, group_id):
    with store.read() as session:
        found = leaders.leadings(session, group_id)
        return [(leader.name, leading.first_day, leading.last_day) for leading, leader in found]


def test_a_group_is_changed_in_one_step_that_is_undone_by_its_name(qtbot, desk, store, group_id):
    before = frame(store, group_id)
    dialog = opened(qtbot, GroupDialog(desk, group_id))
    for name, text in (
        ("name", "Evening group"),
        ("starts", "20:15"),
        ("minutes", "75"),
        ("least", "5"),
        ("most", "9"),
    ):
        fill_in(qtbot, dialog.editors[name], text)
    fill_in(qtbot, dialog.editors["currency"], "eur")
    fill_in(qtbot, dialog.editors["zone"], "Europe/Berlin")
    keep(qtbot, dialog)
    assert not dialog.isVisible()
    assert frame(store, group_id) == {
        "name": "Evening group",
        "starts": time(20, 15),
        "minutes": 75,
        "least": 5,
        "most": 9,
        "currency": "EUR",
        "zone": "Europe/Berlin",
    }
    assert store.undo_name == "Change group"
    store.undo()
    assert frame(store, group_id) == before


def test_a_new_group_has_the_usual_frame_and_is_led_by_me(qtbot, desk, store, group_id):
    dialog = opened(qtbot, GroupDialog(desk))
    assert (dialog.editors["starts"].text(), dialog.editors["most"].text()) == ("19:00", "10")
    assert dialog.editors["currency"].text() == "GBP"
    fill_in(qtbot, dialog.editors["name"], "Thursday")
    fill_in(qtbot, dialog.editors["zone"], "Europe/London")
    keep(qtbot, dialog)
    assert frame(store, desk.group_id)["name"] == "Thursday"
    assert spells(store, desk.group_id) == [("Anna Weiss", groups.BEGINNING, None)]
    assert store.undo_name == "Add group"
    store.undo()
    with store.read() as session:
        assert groups.ids(session) == [group_id]


@pytest.mark.parametrize(
    ("name", "text", "refusal"),
    [
        ("name", "", "“Name” is empty"),
        ("starts", "late", "“late” is not a time"),
        ("minutes", "0", "“0” does not fit here"),
        ("most", "3", "most (3) cannot be fewer than the least (6)"),
        ("currency", "POUND", "POUND"),
        ("zone", "Atlantis", "Atlantis is not a time zone"),
    ],
)
def test_what_does_not_fit_is_refused_and_stays_as_typed(qtbot, desk, group_id, name, text, refusal):
    dialog = opened(qtbot, GroupDialog(desk, group_id))
    fill_in(qtbot, dialog.editors[name], text)
    if not text:
        dialog.editors[name].clear()
    assert refusal in refused(qtbot, dialog)
    assert dialog.isVisible()
    assert dialog.editors[name].text() == text


def test_cancelling_changes_nothing(qtbot, desk, store, group_id):
    dialog = opened(qtbot, GroupDialog(desk, group_id))
    fill_in(qtbot, dialog.editors["name"], "Other")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert store.undo_name is None


def test_the_time_zone_is_completed_from_any_part_of_its_name(qtbot, desk, group_id):
    zone = opened(qtbot, GroupDialog(desk, group_id)).editors["zone"]
    zone.completer().setCompletionPrefix("berl")
    assert zone.completer().currentCompletion() == "Europe/Berlin"


def test_a_co_leader_is_added_and_undone_by_name(qtbot, desk, store, group_id):
    dialog = opened(qtbot, LeadersDialog(desk))
    fill_in(qtbot, dialog.added.name, "Ruth Klein")
    fill_in(qtbot, dialog.added.since, "1/9/2026")
    keep(qtbot, dialog)
    assert ("Ruth Klein", date(2026, 9, 1), None) in spells(store, group_id)
    assert store.undo_name == "Add co-leader"
    store.undo()
    assert [name for name, _, _ in spells(store, group_id)] == ["Anna Weiss", "Miriam Adler"]


def line_of(dialog, name):
    return next(line for line in dialog.lines.values() if line.name.text() == name)


def test_a_leader_is_renamed_and_a_spell_ended_in_one_change(qtbot, desk, store, group_id):
    dialog = opened(qtbot, LeadersDialog(desk))
    miriam = line_of(dialog, "Miriam Adler")
    fill_in(qtbot, miriam.until, "30/6/2026")
    fill_in(qtbot, miriam.name, "Miriam Adler-Stone")
    keep(qtbot, dialog)
    assert ("Miriam Adler-Stone", groups.BEGINNING, date(2026, 6, 30)) in spells(store, group_id)
    assert store.undo_name == "Change leaders"
    store.undo()
    assert ("Miriam Adler", groups.BEGINNING, None) in spells(store, group_id)


def test_a_co_leader_who_comes_back_has_a_second_spell(qtbot, desk, store, group_id):
    dialog = opened(qtbot, LeadersDialog(desk))
    fill_in(qtbot, line_of(dialog, "Miriam Adler").until, "30/6/2025")
    fill_in(qtbot, dialog.added.name, "miriam adler")
    fill_in(qtbot, dialog.added.since, "1/9/2026")
    keep(qtbot, dialog)
    assert [spell for spell in spells(store, group_id) if spell[0] == "Miriam Adler"] == [
        ("Miriam Adler", groups.BEGINNING, date(2025, 6, 30)),
        ("Miriam Adler", date(2026, 9, 1), None),
    ]


def test_nobody_leads_twice_on_one_day(qtbot, desk):
    dialog = opened(qtbot, LeadersDialog(desk))
    fill_in(qtbot, dialog.added.name, "Miriam Adler")
    fill_in(qtbot, dialog.added.since, "1/9/2026")
    assert "Miriam Adler would lead this group twice" in refused(qtbot, dialog)
    assert dialog.added.name.text() == "Miriam Adler"


def test_days_without_a_name_are_refused(qtbot, desk):
    dialog = opened(qtbot, LeadersDialog(desk))
    fill_in(qtbot, dialog.added.since, "1/9/2026")
    assert "A leader needs a name" in refused(qtbot, dialog)


def test_settings_are_kept_in_one_change_that_is_undone(qtbot, desk, store):
    dialog = opened(qtbot, SettingsDialog(desk))
    fill_in(qtbot, dialog.editors["idle_minutes"], "5")
    dialog.editors["holidays_of"].set_value("GB")
    assert dialog.editors["holidays_of"].currentText() == "United Kingdom"
    keep(qtbot, dialog)
    assert kept(store) == (5, 20, "GB")
    again = opened(qtbot, SettingsDialog(desk))
    assert (again.editors["idle_minutes"].text(), again.editors["holidays_of"].value()) == ("5", "GB")
    assert store.undo_name == "Change settings"
    store.undo()
    assert kept(store) == (10, 20, None)


def test_the_language_belongs_to_the_computer_and_shows_at_the_next_start(qtbot, desk, store):
    dialog = opened(qtbot, SettingsDialog(desk))
    assert (dialog.editors["language"].currentText(), language.chosen()) == ("As the computer", "en")
    dialog.editors["language"].set_value("de")
    keep(qtbot, dialog)
    assert language.chosen() == "de"
    assert store.undo_name != "Change settings"
    assert opened(qtbot, SettingsDialog(desk)).editors["language"].currentText() == "Deutsch"


def kept(store):
    choices = (settings.IDLE_MINUTES, settings.WRITE_UP_IDLE_MINUTES, settings.HOLIDAYS_OF)
    with store.read() as session:
        return tuple(settings.get(session, choice) for choice in choices)


def test_a_lock_after_no_time_is_refused(qtbot, desk):
    dialog = opened(qtbot, SettingsDialog(desk))
    fill_in(qtbot, dialog.editors["idle_minutes"], "0")
    assert "from 1 to 240" in refused(qtbot, dialog)


def test_a_new_group_has_the_money_and_the_zone_of_the_one_on_screen(qtbot, desk, group_id):
    with desk.store.write("Change group") as session:
        groups.edit(session, group_id, {"currency": "CHF", "zone": "Europe/Zurich"})
    dialog = opened(qtbot, GroupDialog(desk))
    assert (dialog.editors["currency"].value(), dialog.editors["zone"].value()) == ("CHF", "Europe/Zurich")


def test_one_week_is_one_week(qtbot, desk, group_id):
    dialog = opened(qtbot, GroupDialog(desk, group_id))
    weeks = dialog.editors["every_weeks"]
    weeks.set_value(1)
    assert weeks.accessibleName() == "Meets every week"
    weeks.set_value(2)
    assert weeks.accessibleName() == "Meets every weeks"


@pytest.mark.parametrize("make", [GroupDialog, LeadersDialog, SettingsDialog])
def test_the_cursor_begins_in_the_first_field_and_tab_ends_at_keep(qtbot, desk, make):
    dialog = opened(qtbot, make(desk))
    dialog.activateWindow()
    first = dialog.focusWidget()
    assert first not in (dialog.keep, dialog.cancel)
    assert dialog.cancel.nextInFocusChain() is dialog.keep
    assert all(part.accessibleName() for part in dialog.findChildren(QWidget) if hasattr(part, "edited"))
