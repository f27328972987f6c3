"""Every key the program knows: those of the menus read from the menus, those of the pages said here."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from balint_desk.ui.base.texts import mark_text
from balint_desk.ui.fields.field import Field
from balint_desk.ui.fields.lookup_window import Lookup
from balint_desk.ui.sessions.write_up.mark_buttons import options

translate = QCoreApplication.translate


class Key(NamedTuple):
    """Where it works, what it does, and how it is pressed."""

    where: str
    does: str
    pressed: str


FIELDS = (
    Field("Where", lambda key: key.where, width=170),
    Field("What it does", lambda key: key.does),
    Field("Keys", lambda key: key.pressed, width=190),
)


def keys_window(bar: QMenuBar, lists: Iterable[tuple[str, Sequence[QAction]]], parent: QWidget) -> Lookup:
    """Keyboard shortcuts: of the menus, of the pages, and of lists that have some of their own."""
    keys = [*of_menus(bar), *of_pages(), *(key for where, actions in lists for key in of_actions(where, actions))]
    return Lookup(translate("Keys", "Keyboard shortcuts"), "keys", FIELDS, keys, parent)


def of_menus(menu: QMenuBar | QMenu, where: str = "") -> Iterator[Key]:
    """What stands in a menu and in those inside it."""
    yield from of_actions(where, menu.actions())
    for action in menu.actions():
        if isinstance(inside := action.menu(), QMenu):
            yield from of_menus(inside, action.iconText())


def of_actions(where: str, actions: Sequence[QAction]) -> Iterator[Key]:
    """Whatever of these has a key, by its words as they stand in the menu."""
    for action in actions:
        if action.shortcuts():
            yield Key(where, action.iconText().removesuffix("…").strip(), _either(action.shortcuts()))


def of_pages() -> list[Key]:
    """What pages and fields take by themselves."""
    return [*_everywhere(), *_found(), *_register(), *_case(), *_charts(), *_thought()]


def _everywhere() -> list[Key]:
    where, lists = translate("Keys", "Everywhere"), translate("Keys", "In a list")
    return [
        Key(where, translate("Keys", "Go on, or back"), _of("Tab", "Shift+Tab")),
        Key(where, translate("Keys", "Press a button"), _of("Return", "Space")),
        Key(where, translate("Keys", "Open a menu"), translate("Keys", "Alt and its underlined letter")),
        Key(where, translate("Keys", "Close a window, leave the search"), _of("Esc")),
        Key(where, translate("Keys", "From the name of a page to the next one"), _of("Left", "Right")),
        Key(where, translate("Keys", "In a day: choose from a calendar"), _of("Alt+Down")),
        Key(lists, translate("Keys", "Go up and down"), _of("Up", "Down")),
        Key(lists, translate("Keys", "Open or edit what is chosen"), _of("Return")),
        Key(lists, translate("Keys", "From “Find a member” into the list"), _of("Down")),
    ]


def _found() -> list[Key]:
    where = translate("Keys", "In the search")
    return [
        Key(where, translate("Keys", "Into what was found"), _of("Down")),
        Key(where, translate("Keys", "Open it"), _of("Return")),
    ]


def _register() -> list[Key]:
    where, whole = translate("Keys", "In the register"), translate("Keys", "In the whole register")
    return [
        *(Key(where, mark_text(option.value), option.key) for option in options()),
        Key(where, translate("Keys", "Another mark"), _of("Left", "Right")),
        Key(where, translate("Keys", "The member above, the member below"), _of("Up", "Down")),
        Key(where, translate("Keys", "To the first, to the last member"), _of("Home", "End")),
        Key(whole, translate("Keys", "From cell to cell"), _of("Left", "Right", "Up", "Down")),
        Key(whole, translate("Keys", "To the name, to the last session"), _of("Home", "End")),
        Key(whole, translate("Keys", "As many sessions on as are in view"), _of("PgUp", "PgDown")),
        Key(whole, translate("Keys", "Open the session, or at a name the member"), _of("Return", "Space")),
        Key(whole, translate("Keys", "Back to the session"), _of("Esc")),
    ]


def _case() -> list[Key]:
    where, case = translate("Keys", "In the feelings of a case"), translate("Keys", "In a case, and in talking it over")
    return [
        Key(case, translate("Keys", "To the next field"), _of("Return")),
        Key(where, translate("Keys", "Take the word that a few letters found, or let it go"), _of("Return")),
        Key(where, translate("Keys", "Into the words"), _of("Down")),
        Key(where, translate("Keys", "From word to word"), _of("Left", "Right")),
        Key(where, translate("Keys", "Take a word, or let it go"), _of("Space")),
    ]


def _charts() -> list[Key]:
    where = translate("Keys", "In a chart, and in a member's sessions")
    return [
        Key(where, translate("Keys", "From session to session"), _of("Left", "Right")),
        Key(where, translate("Keys", "To the first, to the last"), _of("Home", "End")),
        Key(where, translate("Keys", "Open the session"), _of("Return", "Space")),
    ]


def _thought() -> list[Key]:
    where, bank = translate("Keys", "In a thought"), translate("Keys", "From the bank")
    return [
        Key(where, translate("Keys", "Keep it"), _of("Return")),
        Key(where, translate("Keys", "Leave it for later"), _of("Esc")),
        Key(bank, translate("Keys", "Accept, or make it an expense"), _of("Return")),
    ]


def _of(*keys: str) -> str:
    """By the names that stand on the keys of this computer."""
    return _either([QKeySequence(key) for key in keys])


def _either(keys: Sequence[QKeySequence]) -> str:
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys)
