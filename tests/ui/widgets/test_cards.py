"""The pieces of a page say what they are, and a page is never cut off."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from balint_desk.ui.widgets import cards


def test_a_card_has_a_title_and_at_most_one_link(qtbot):
    card = cards.Card("Who came", "Add case")
    qtbot.addWidget(card)
    card.show()
    assert (card.title.text(), card.link.text(), card.accessibleName()) == ("Who came", "Add case", "Who came")
    with qtbot.waitSignal(card.link.clicked):
        qtbot.mouseClick(card.link, Qt.MouseButton.LeftButton)
    card.set_title("Cases")
    assert card.accessibleName() == "Cases"


def test_a_card_without_a_link_has_none_to_tab_to(qtbot):
    card = cards.Card("Who came")
    qtbot.addWidget(card)
    card.show()
    assert not card.link.isVisible()


def test_a_figure_is_heard_with_its_words(qtbot):
    card = cards.FigureCard("5.5 of 8", "came, average of last four", "6.0 of 7 in spring")
    qtbot.addWidget(card)
    card.show()
    assert card.accessibleName() == "5.5 of 8 came, average of last four"
    card.show_figure("Tue 1 Dec", "next session")
    assert not card.second.isVisible()


def test_a_name_is_never_read_as_html(qtbot):
    card = cards.Card("<b>Anna</b>")
    qtbot.addWidget(card)
    empty = cards.Empty("<i>Nothing</i>")
    qtbot.addWidget(empty)
    for label in (*card.findChildren(QLabel), *empty.findChildren(QLabel)):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_an_empty_page_offers_the_one_button_that_begins(qtbot):
    empty = cards.Empty("Members will stand here.", "New member")
    qtbot.addWidget(empty)
    empty.show()
    with qtbot.waitSignal(empty.button.clicked):
        qtbot.mouseClick(empty.button, Qt.MouseButton.LeftButton)


def test_a_page_too_large_for_the_window_is_scrolled_to(qtbot):
    page = cards.scroll_page(cards.column(*(cards.Card(f"Card {number}") for number in range(40))))
    qtbot.addWidget(page)
    page.resize(200, 100)
    page.show()
    assert page.verticalScrollBar().maximum() > 0


def test_a_primary_button_is_told_apart_by_its_role(qtbot):
    button = cards.primary_button("Write up session", "pen")
    qtbot.addWidget(button)
    assert button.property("role") == "primary"
    assert not button.icon().isNull()
