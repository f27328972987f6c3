"""Editing in place: what is typed is kept by itself, and what cannot be kept stays as typed."""

from datetime import date
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from balint_desk.core.refused import Refused
from balint_desk.ui.fields.editors import DayEditor, NumberEditor, TextEditor
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.forms import Form

FIELDS = (
    Field("Name", lambda row: row.name, "name"),
    Field("Joined", lambda row: row.joined, "joined", DayEditor),
    Field("Least to meet", lambda row: row.least, "least", NumberEditor),
    Field("Note", lambda row: row.note, "note", TextEditor),
    Field("Came", lambda row: "3 of 4"),
)


class Practice:
    """Rows of which a form shows one; a name is needed, as in the real file."""

    def __init__(self):
        self.rows = {
            1: SimpleNamespace(name="Enid", joined=date(2026, 1, 9), least=None, note=None),
            2: SimpleNamespace(name="Michael", joined=None, least=6, note="Quiet"),
        }
        self.writes = []
        self.form = None

    def keep(self, row_id, edits, draft):
        if edits.get("name") == "":
            raise Refused("A member needs a name.")
        self.writes.append((row_id, edits, draft))
        vars(self.rows[row_id]).update(edits)
        self.form.show_row(self.form._row_id, self.rows[self.form._row_id])

    def show(self, row_id):
        self.form.show_row(row_id, self.rows[row_id])

    @property
    def written(self):
        return [(row_id, edits) for row_id, edits, _ in self.writes]


@pytest.fixture
def practice(qtbot):
    practice = Practice()
    practice.form = Form(FIELDS, practice.keep)
    qtbot.addWidget(practice.form)
    practice.show(1)
    practice.form.show()
    practice.form.activateWindow()
    practice.form.editors["name"].setFocus()
    qtbot.waitUntil(practice.form.editors["name"].hasFocus)
    return practice


def type_into(qtbot, practice, name, text):
    editor = practice.form.editors[name]
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    if text:
        qtbot.keyClicks(editor, text)


def test_a_field_shows_what_is_kept(practice):
    editors = practice.form.editors
    assert [editors[name].value() for name in ("name", "joined", "least", "note")] == [
        "Enid",
        date(2026, 1, 9),
        None,
        "",
    ]
    assert list(editors) == ["name", "joined", "least", "note"]


def test_leaving_a_field_keeps_it_and_nothing_else(qtbot, practice):
    type_into(qtbot, practice, "name", "Enid Balint")
    qtbot.keyClick(practice.form.editors["name"], Qt.Key.Key_Tab)
    assert practice.written == [(1, {"name": "Enid Balint"})]


def test_going_through_without_typing_writes_nothing(qtbot, practice):
    for name in practice.form.editors:
        qtbot.keyClick(practice.form.editors[name], Qt.Key.Key_Tab)
    practice.form.save()
    assert practice.writes == []


def test_typing_on_does_not_put_off_when_the_first_key_is_kept(qtbot, practice):
    timer = practice.form._autosave._timer
    qtbot.keyClicks(practice.form.editors["note"], "x")
    began = timer.remainingTime()
    qtbot.waitUntil(lambda: timer.remainingTime() < began)
    left = timer.remainingTime()
    qtbot.keyClicks(practice.form.editors["note"], "y")
    assert timer.remainingTime() <= left
    qtbot.waitUntil(lambda: bool(practice.writes))


def test_one_sitting_at_a_field_is_one_draft_and_the_next_another(qtbot, practice):
    note = practice.form.editors["note"]
    note.setFocus()
    for letters in ("Si", "lence"):
        qtbot.keyClicks(note, letters)
        practice.form.save()
    practice.form.editors["name"].setFocus()
    note.setFocus()
    qtbot.keyClicks(note, "s")
    practice.form.save()
    drafts = [draft for _, _, draft in practice.writes]
    assert drafts[0] == drafts[1] != drafts[2]
    assert practice.rows[1].note == "Silences"


def test_keeping_leaves_the_cursor_where_it_was(qtbot, practice):
    name = practice.form.editors["name"]
    name.setCursorPosition(2)
    qtbot.keyClicks(name, "i")
    practice.form.save()
    qtbot.keyClicks(name, "x")
    assert name.text() == "Enixid"


def test_a_blank_at_the_end_is_not_taken_away_while_typing(qtbot, practice):
    name = practice.form.editors["name"]
    name.end(False)
    qtbot.keyClicks(name, " B")
    practice.form.save()
    qtbot.keyClicks(name, " ")
    practice.form.save()
    assert name.text() == "Enid B "


def test_a_refusal_is_told_under_the_field_and_the_text_stays(qtbot, practice):
    type_into(qtbot, practice, "name", "")
    type_into(qtbot, practice, "note", "Kept all the same")
    practice.form.save()
    assert practice.form.refusals["name"].text() == "A member needs a name."
    assert practice.form.refusals["name"].isVisible()
    assert practice.form.editors["name"].accessibleDescription() == "A member needs a name."
    assert practice.form.editors["name"].text() == ""
    assert practice.written == [(1, {"note": "Kept all the same"})]


def test_a_day_that_is_none_is_told_and_put_right(qtbot, practice):
    type_into(qtbot, practice, "joined", "soon")
    practice.form.save()
    assert practice.form.refusals["joined"].text() == "“soon” is not a day. Write it like 17/11/2026."
    type_into(qtbot, practice, "joined", "2026-02-03")
    practice.form.save()
    assert practice.written == [(1, {"joined": date(2026, 2, 3)})]
    assert not practice.form.refusals["joined"].isVisible()


def test_a_day_can_be_taken_away(qtbot, practice):
    type_into(qtbot, practice, "joined", "")
    practice.form.save()
    assert practice.written == [(1, {"joined": None})]


def test_another_row_gets_none_of_the_words_of_the_first(qtbot, practice):
    type_into(qtbot, practice, "note", "About Enid")
    practice.show(2)
    assert practice.written == [(1, {"note": "About Enid"})]
    assert practice.form.editors["note"].value() == "Quiet"
    practice.form.save()
    assert len(practice.writes) == 1


def test_what_was_refused_is_there_again_when_one_comes_back(qtbot, practice):
    type_into(qtbot, practice, "joined", "soon")
    practice.show(2)
    assert practice.form.editors["joined"].text() == ""
    assert not practice.form.refusals["joined"].isVisible()
    practice.show(1)
    assert practice.form.editors["joined"].text() == "soon"
    assert practice.form.refusals["joined"].isVisible()
    assert practice.writes == []


def test_a_change_from_elsewhere_is_shown_but_not_over_what_is_being_typed(qtbot, practice):
    type_into(qtbot, practice, "note", "Half a sen")
    practice.rows[1] = SimpleNamespace(name="Enid Balint", joined=None, least=8, note="Other")
    practice.show(1)
    assert practice.form.editors["name"].text() == "Enid Balint"
    assert practice.form.editors["note"].value() == "Half a sen"
    practice.form.save()
    assert practice.written == [(1, {"note": "Half a sen"})]


def test_no_row_is_an_empty_form_that_cannot_be_typed_into(practice):
    practice.form.show_row(None, None)
    assert not practice.form.isEnabled()
    assert practice.form.editors["name"].text() == ""
    practice.form.save()
    assert practice.writes == []


def test_each_editor_is_named_as_its_label(practice):
    names = [editor.accessibleName() for editor in practice.form.editors.values()]
    assert names == ["Name", "Joined", "Least to meet", "Note"]
