"""Tab goes in reading order, also to what was added later."""

from collections.abc import Iterator
from itertools import chain, pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

ONLY_ITS_OWN = Qt.FindChildOption.FindDirectChildrenOnly


def set_reading_order(*layouts: QLayout) -> None:
    """Chain everything in the layouts that can have the cursor, as it stands there."""
    widgets = chain.from_iterable(_widgets(layout) for layout in layouts)
    stops = [widget for widget in widgets if _stops(widget)]
    for before, after in pairwise(stops):
        if _next_stop(before) is not after:
            QWidget.setTabOrder(before, after)


def _next_stop(widget: QWidget) -> QWidget:
    """What Tab comes to after it, wherever that is hidden or off: what never has the cursor does not count."""
    after = widget.nextInFocusChain()
    while after is not None and after is not widget and not _stops(after):
        after = after.nextInFocusChain()
    return after or widget


def _stops(widget: QWidget) -> bool:
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for part in _in_order(layout):
        if isinstance(part, QWidget):
            yield part
        inside = part.layout() if isinstance(part, QWidget) else part
        if inside is not None:
            yield from _widgets(inside)


def _in_order(layout: QLayout) -> list[QWidget | QLayout]:
    """Never by `itemAt`: PySide keeps the items it gives out after Qt deleted them, and crashes over them later."""
    holder = layout.parentWidget()
    widgets = [] if holder is None else holder.findChildren(QWidget, options=ONLY_ITS_OWN)
    there: list[QWidget | QLayout] = [*widgets, *(part for part in layout.children() if isinstance(part, QLayout))]
    places = {part: layout.indexOf(part) for part in there}
    return sorted((part for part in there if places[part] >= 0), key=places.__getitem__)
