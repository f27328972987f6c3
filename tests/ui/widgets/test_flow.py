from PySide6.QtWidgets import QLabel, QWidget

from balint_desk.ui.widgets.flow import Flow


def flow(qtbot, *sizes):
    page = QWidget()
    qtbot.addWidget(page)
    layout = Flow(page, space=10)
    for width, height in sizes:
        label = QLabel()
        label.setFixedSize(width, height)
        layout.addWidget(label)
    return page, layout


def test_what_no_longer_fits_goes_on_in_the_next_line(qtbot):
    page, layout = flow(qtbot, (100, 20), (100, 30), (100, 20))
    assert layout.heightForWidth(320) == 30
    assert layout.heightForWidth(210) == 30 + 10 + 20
    page.resize(210, 60)
    page.show()
    places = [(item.geometry().x(), item.geometry().y()) for item in map(layout.itemAt, range(3))]
    assert places == [(0, 5), (110, 0), (0, 40)]


def test_what_is_hidden_takes_no_room_and_nothing_is_no_height(qtbot):
    _, layout = flow(qtbot, (100, 20), (100, 20))
    layout.itemAt(0).widget().hide()
    assert layout.heightForWidth(100) == 20
    layout.itemAt(1).widget().hide()
    assert layout.heightForWidth(100) == 0
