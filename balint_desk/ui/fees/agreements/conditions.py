"""The conditions of an agreement that few need: notice, leave, joining within a period, parts, tax."""

from dataclasses import replace

from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from balint_desk.core.fees.charging.session_fees import Tax, Terms
from balint_desk.core.fees.fee_words import BY_SESSION, Basis, Extra, FreeFrom, Joining, OnLeave
from balint_desk.store.practice import settings
from balint_desk.ui.base.desk import Desk
from balint_desk.ui.fees.agreements.percent_editor import PercentEditor
from balint_desk.ui.fields.editors import ChoiceEditor, Editor, LineEditor, NumberEditor
from balint_desk.ui.widgets.cards import label

WHOLE = 100


class Conditions(QWidget):
    """Shows those that belong to the way of paying."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        with desk.store.read() as session:
            self._extras = settings.get(session, settings.ALSO_NEED)
        self.free_from = ChoiceEditor(
            [
                (FreeFrom.CALENDAR_YEAR, self.tr("in a calendar year")),
                (FreeFrom.JOINING, self.tr("in a year from joining")),
            ]
        )
        self.notice, self.percent, self.parts = (
            NumberEditor(most=9999),
            NumberEditor(most=WHOLE),
            NumberEditor(least=1, most=12),
        )
        self.leave = ChoiceEditor(
            [
                (OnLeave.FREE, self.tr("costs nothing")),
                (OnLeave.PART, self.tr("costs a part")),
                (OnLeave.FULL, self.tr("costs the same")),
            ]
        )
        self.joining = ChoiceEditor(
            [
                (Joining.BY_SESSIONS, self.tr("by the sessions left")),
                (Joining.BY_DAYS, self.tr("by days")),
                (Joining.WHOLE, self.tr("as a whole")),
            ]
        )
        self.rate, self.tax = PercentEditor(), LineEditor()
        self._lines = form_layout(self)
        self._lay_out()
        self.leave.edited.connect(self._on_leave)
        self.show_terms(None)

    def show_terms(self, terms: Terms | None) -> None:
        self.free_from.set_value(terms.free_from if terms else FreeFrom.CALENDAR_YEAR)
        self.notice.set_value(terms.notice_hours if terms else None)
        self.leave.set_value(terms.on_leave if terms else OnLeave.FREE)
        self.percent.set_value(terms.leave_percent if terms else WHOLE // 2)
        self.joining.set_value(terms.joining if terms else Joining.BY_SESSIONS)
        self.parts.set_value(terms.instalments if terms else 1)
        self.rate.set_value(terms.tax.rate if terms else None)
        self.tax.set_value(terms.tax.words if terms else "")

    def show_basis(self, basis: Basis | None, of_host: bool = False) -> None:
        """Only what belongs to this way of paying; none is no fee. A host knows no absences."""
        place, period = basis is Basis.PLACE and not of_host, basis is not None and basis not in BY_SESSION
        for editor in (self.free_from, self.notice, self.leave):
            self._lines.setRowVisible(editor, place)
        self._lines.setRowVisible(self.percent, place and self.leave.value() is OnLeave.PART)
        self._lines.setRowVisible(self.joining, period)
        self._lines.setRowVisible(self.parts, period and Extra.INSTALMENTS in self._extras)
        for of_tax in (self.rate, self.tax):
            self._lines.setRowVisible(of_tax, basis is not None and Extra.TAX in self._extras)

    def added_to(self, terms: Terms) -> Terms:
        """The terms with these conditions, as far as they belong to them."""
        made = replace(terms, tax=Tax(self.rate.value(), self.tax.value()))
        if terms.basis is Basis.PLACE:
            return replace(
                made,
                free_from=self.free_from.value(),
                notice_hours=self.notice.value(),
                on_leave=self.leave.value(),
                leave_percent=self.percent.value() or 0,
            )
        if terms.basis in BY_SESSION:
            return replace(made, free_absences=0)
        return replace(made, free_absences=0, joining=self.joining.value(), instalments=self.parts.value() or 1)

    def _on_leave(self) -> None:
        self._lines.setRowVisible(self.percent, self.leave.value() is OnLeave.PART)

    def _lay_out(self) -> None:
        lines: tuple[tuple[str, Editor], ...] = (
            (self.tr("Free absences count"), self.free_from),
            (self.tr("Free if told so many hours before"), self.notice),
            (self.tr("Agreed leave"), self.leave),
            (self.tr("Of each session, in %"), self.percent),
            (self.tr("Joining or leaving within it"), self.joining),
            (self.tr("In so many parts"), self.parts),
            (self.tr("Tax in it, in %"), self.rate),
            (self.tr("Name of the tax, or why there is none"), self.tax),
        )
        self.editors = [editor for _, editor in lines]
        for words, editor in lines:
            add_line(self._lines, words, editor)


def form_layout(inside: QWidget) -> QFormLayout:
    """Lines of words and editors, without margins of their own."""
    lines = QFormLayout(inside)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setHorizontalSpacing(14)
    lines.setVerticalSpacing(8)
    lines.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return lines


def line_up(form: QWidget) -> None:
    """All editors of a form begin at one left edge, whichever layout they stand in."""
    titles = [one for one in form.findChildren(QLabel) if one.buddy() is not None and not one.isHidden()]
    wide = max(one.sizeHint().width() for one in titles)
    for one in titles:
        one.setMinimumWidth(wide)


def add_line(lines: QFormLayout, words: str, editor: QWidget) -> None:
    title = label(words)
    title.setBuddy(editor)
    editor.setAccessibleName(words)
    lines.addRow(title, editor)
