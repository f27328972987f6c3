"""What a keyboard and a screen reader find in a window: names, buddies and the way of Tab."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QWidget,
)

from balint_desk.ui.base.open_windows import all_windows
from balint_desk.ui.sessions.write_up.case_editor import CaseEditor

PAGES = ("overview", "members", "sessions", "fees", "debriefs")
DIALOGS = (
    "back_up",
    "export",
    "recovery",
    "passphrase",
    "settings",
    "thought",
    "new_member",
    "away",
    "plan_dates",
    "add_session",
    "record_payment",
    "charge",
    "change_fee",
    "host_fee",
    "years_end",
    "letter_texts",
    "your_details",
    "terms",
    "also_need",
    "this_group",
    "leaders",
    "new_group",
    "where",
    "keys",
    "words",
    "about",
)
"""The actions of the menus that open a window of the program's own."""
ADDED_FIRST = ("Button Add", "Button Cancel")
"""Where one member after the other is added, Tab comes to "Add" before what leaves the window."""
OVERLAP = 4
"""Lines that stand close share so many pixels."""


def open_dialogs():
    return [one for one in all_windows() if isinstance(one, QDialog) and one.isVisible()]


def name(widget):
    """Qt on Linux gives what is chosen for the name of a combo box; a reader gets its name by its label or its own."""
    if isinstance(widget, QComboBox):
        return widget.accessibleName()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def called(widget):
    return f"{type(widget).__name__} {name(widget) or widget.objectName()}"


def shown(window, kind=QWidget):
    """The program's own controls that can be seen; not the parts Qt makes its controls of."""
    return [
        one
        for one in window.findChildren(kind)
        if one.isVisible() and one.window() is window and not one.objectName().startswith("qt_")
    ]


def stops(window):
    """What can have the cursor by Tab."""
    return [
        one
        for one in shown(window)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and one.focusProxy() is None
    ]


def left_out(window, went):
    return [one for one in stops(window) if one not in went and not in_a_group_that_was_visited(one, went)]


def nameless(window):
    focusable = [one for one in shown(window) if one.focusPolicy() != Qt.FocusPolicy.NoFocus]
    return [repr(one) for one in focusable if not name(one).strip()]


def called_otherwise(window):
    """A name may say more than the words on the button ("Open: Write up Tuesday"), but it begins with them."""
    return [
        (one.text(), name(one))
        for one in shown(window, QAbstractButton)
        if words(one) and not name(one).startswith(words(one))
    ]


def words(button):
    return button.text().replace("&&", "\0").replace("&", "").replace("\0", "&").strip()


def misnamed_buddies(window):
    buddies = [(one, one.buddy()) for one in shown(window, QLabel) if one.buddy() is not None]
    return [
        (label.text(), name(editor))
        for label, editor in buddies
        if not name(editor).startswith(label.text().replace("&", ""))
    ]


def way_of_tab(qtbot, window, key=Qt.Key.Key_Tab):
    """Where Tab goes from here until it is here again."""
    went = [QApplication.focusWidget()]
    for _ in range(400):
        qtbot.keyClick(QApplication.focusWidget(), key)
        if QApplication.focusWidget() is went[0]:
            return went
        assert QApplication.focusWidget() not in went, f"a trap at {called(QApplication.focusWidget())}"
        went.append(QApplication.focusWidget())
    raise AssertionError("Tab never comes back")


def in_a_case(widget):
    """A case unfolds when the cursor comes to it: what stands above its first field is met on the way back."""
    return isinstance(widget, CaseEditor) or (widget.parentWidget() is not None and in_a_case(widget.parentWidget()))


def in_a_group_that_was_visited(button, went):
    """Of buttons of which one is chosen, Tab comes to one, and the arrows to the others."""
    return isinstance(button, QAbstractButton) and any(
        isinstance(one, QAbstractButton) and one.parentWidget() is button.parentWidget() for one in went
    )


def card(widget):
    """The card a control stands on, or the page itself."""
    while widget.parentWidget() is not None and widget.property("role") != "card":
        widget = widget.parentWidget()
    return widget


def in_columns(page):
    """The columns of cards from left to right, each from top to bottom."""

    def key(card):
        top, left = place(card, page)
        return left, top

    return key


def place(widget, ground):
    corner = widget.mapTo(ground, QPoint(0, 0))
    return corner.y(), corner.x()


def reads_on(before, after):
    """It stands below, or further right in the same line."""
    ground = card(before)
    (top, left), (next_top, next_left) = place(before, ground), place(after, ground)
    if next_top >= top + before.height() - OVERLAP:
        return True
    return next_left > left and next_top + after.height() > top
