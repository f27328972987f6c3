"""The question before a member is deleted: it says what goes, and what would do instead."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from balint_desk.store.members.members import GoingWithPerson
from balint_desk.ui.base.texts import names_text
from balint_desk.ui.members.member_texts import counted
from balint_desk.ui.widgets.message_boxes import ask_first, message_box

translate = QCoreApplication.translate


def ask_delete(parent: QWidget, name: str, going: GoingWithPerson, delete: Callable[[], None]) -> QMessageBox:
    """Ask, and delete only on "Delete"; Enter and Escape keep."""
    text, title = translate("Deleting", "Delete {name}?").format(name=name), translate("Deleting", "Delete member")
    box = message_box(parent, text, what_goes_text(going), title=title)
    return ask_first(box, translate("Deleting", "Delete"), translate("Deleting", "Keep"), delete)


def what_goes_text(going: GoingWithPerson) -> str:
    """12 marks in the register and 1 absence told ahead go too. 2 cases lose their presenter. …"""
    return " ".join(sentence for sentence in (_with_it(going), _cases(going), _groups(going), _instead()) if sentence)


def _with_it(going: GoingWithPerson) -> str:
    kinds = (
        (
            going.marks,
            translate("Deleting", "{n} mark in the register"),
            translate("Deleting", "{n} marks in the register"),
        ),
        (
            going.absences,
            translate("Deleting", "{n} absence told ahead"),
            translate("Deleting", "{n} absences told ahead"),
        ),
    )
    told = names_text([counted(*kind) for kind in kinds if kind[0]])
    return translate("Deleting", "With the name would go: {what}.").format(what=told) if told else ""


def _cases(going: GoingWithPerson) -> str:
    if not going.cases:
        return ""
    one = translate("Deleting", "{n} case would stay without its presenter.")
    return counted(going.cases, one, translate("Deleting", "{n} cases would stay without their presenter."))


def _groups(going: GoingWithPerson) -> str:
    several = len(going.groups) > 1
    words = translate("Deleting", "This takes the person out of {groups}.")
    return words.format(groups=names_text(list(going.groups))) if several else ""


def _instead() -> str:
    return translate(
        "Deleting", "For someone who left, a last day is enough: then everything stays. Undo brings all of it back."
    )
