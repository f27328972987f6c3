"""Tab goes in reading order, also to what was added later."""

from collections.abc import Iterator
from itertools import chain, pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def set_reading_order(*layouts: QLayout) -> None:
    """Chain everything in the layouts that can have the cursor, as it stands there."""
    widgets = chain.from_iterable(_widgets(layout) for layout in layouts)
    stops = [one for one in widgets if one.focusPolicy() != Qt.FocusPolicy.NoFocus and not one.focusProxy()]
    for before, after in pairwise(stops):
        if before.nextInFocusChain() is not after:
            QWidget.setTabOrder(before, after)


def _widgets(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item.layout() is not None:
            yield from _widgets(item.layout())
        elif item.widget() is not None:
            yield item.widget()
            if item.widget().layout() is not None:
                yield from _widgets(item.widget().layout())
