"""The one style sheet. Sizes are in logical pixels, which Qt scales for each screen."""

from dataclasses import asdict
from string import Template

from balint_desk.documents.palettes import Palette
from balint_desk.documents.resources import resource

FIGURE_PIXELS, SMALL_FIGURE_PIXELS = 26, 20


def sheet(colours: Palette) -> str:
    icons = (resource("icons") / ("dark" if colours.dark else "light")).as_posix()
    figures = {"figure": FIGURE_PIXELS, "small_figure": SMALL_FIGURE_PIXELS}
    return Template(FRAME + CONTROLS + SEGMENTS + TABLES).substitute(asdict(colours), icons=icons, **figures)


FRAME = """
QMainWindow, QDialog { background: $paper; }
QScrollArea[role="page"], QScrollArea[role="page"] > QWidget > QWidget[role="page"] { background: transparent; }
QFrame[role="card"] { background: $card; border: 1px solid $line; border-radius: 10px; }
QFrame[role="top-bar"] { background: $paper; border: 0; border-bottom: 1px solid $line; }
QFrame[role="rule"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }

QLabel[role="muted"] { color: $muted; }
QLabel[role="card-title"] { font-size: 14px; font-weight: 600; }
QLabel[role="page-title"] { font-size: 20px; font-weight: 600; }
QLabel[role="figure"] { font-size: ${figure}px; font-weight: 600; }
QLabel[role="small-figure"] { font-size: ${small_figure}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="good"] { color: $good; font-weight: 600; }
QLabel[role="watch"] { color: $watch; font-weight: 600; }
QLabel[role="act"], QLabel[role="refused"] { color: $act; }
QWidget[role="quiet"] QLabel[role="refused"] { color: $ink; }

QTabWidget::pane { border: 0; }
QTabBar { background: $paper; outline: 0; }
QTabBar::tab { background: transparent; color: $muted; border: 0; border-bottom: 2px solid transparent;
    padding: 8px 16px 9px 16px; margin-right: 6px; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:selected { color: $accent; font-weight: 600; border-bottom: 2px solid $accent; }
QTabBar::tab:selected:focus { background: $accent_soft; }

QMenuBar { background: $paper; color: $ink; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 4px; }
QMenuBar::item:selected { background: $accent_soft; }
QMenu { background: $card; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QStatusBar { background: $paper; color: $muted; border-top: 1px solid $line; }
QStatusBar QLabel { color: $muted; }
QStatusBar::item { border: 0; }
QToolTip { background: $card; color: $ink; border: 1px solid $line; padding: 5px 7px; }
QSplitter::handle { background: transparent; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $line; border-radius: 4px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
"""

CONTROLS = """
QPushButton { background: $card; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 6px 12px; }
QPushButton:hover { border-color: $muted; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:disabled { color: $muted; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 11px; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[role="primary"]:hover { border-color: $ink; }
QPushButton[role="primary"]:disabled { background: $line; border-color: $line; color: $muted; }
QPushButton[role="primary"]:focus { border: 2px solid $ink; }
QPushButton[role="link"] { background: transparent; color: $accent; border: 1px solid transparent;
    padding: 2px 4px; text-align: left; }
QPushButton[role="link"]:hover { text-decoration: underline; }
QPushButton[role="link"]:disabled { color: $muted; }
QPushButton[role="link"]:focus { border: 2px solid $accent; padding: 1px 3px; }
QPushButton::menu-indicator { image: url("$icons/down.svg"); width: 9px; height: 9px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 2px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox {
    background: $card; color: $ink; border: 1px solid $line; border-radius: 6px; padding: 5px 8px;
    selection-background-color: $accent_soft; selection-color: $ink; }
QPlainTextEdit, QTextEdit { padding: 5px 8px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover {
    border-color: $muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus {
    border: 2px solid $accent; padding: 4px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $muted; }
QLineEdit:read-only { background: $paper; }
QAbstractSpinBox > QLineEdit, QComboBox > QLineEdit { border: 0; padding: 0; background: transparent; }
QComboBox { combobox-popup: 0; } /* else Fusion lays an arrow for scrolling over the last entry */
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: url("$icons/down.svg"); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $line; outline: 0; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; }
QComboBox QAbstractItemView::item:selected { background: $accent_soft; color: $ink; }
QCheckBox, QRadioButton { spacing: 6px; padding: 3px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid $muted;
    border-radius: 3px; background: $card; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent;
    border-color: $accent; image: url("$icons/check.svg"); }
QCheckBox::indicator:disabled { border-color: $line; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid $accent; }
QProgressBar { background: $line; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
"""

SEGMENTS = """
QPushButton[role="segment"] { background: $card; color: $muted; border: 1px solid $line; border-radius: 0;
    padding: 4px 9px; }
QPushButton[role="segment"]:hover { color: $ink; }
QPushButton[role="segment"]:focus { border: 2px solid $ink; padding: 3px 8px; }
QPushButton[role="segment"]:disabled { color: $muted; }
QPushButton[role="segment"][proposed="true"] { color: $accent; border: 1px dashed $accent; }
QPushButton[role="segment"][proposed="true"]:focus { border: 2px dashed $ink; padding: 3px 8px; }
QPushButton[role="segment"]:checked { background: $accent_soft; color: $accent; border: 1px solid $accent;
    font-weight: 600; }
QPushButton[role="segment"]:checked:focus { border: 2px solid $ink; padding: 3px 8px; }
QPushButton[role="chip"] { background: $card; color: $muted; border: 1px solid $line; border-radius: 13px;
    padding: 4px 10px; }
QPushButton[role="chip"]:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QPushButton[role="chip"]:focus { border: 2px solid $ink; padding: 3px 9px; }
"""

TABLES = """
QTableView, QListView, QTreeView { background: $card; border: 2px solid transparent; outline: 0;
    selection-background-color: $accent_soft; selection-color: $ink; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $accent; border-radius: 6px; }
QTableView::item, QListView::item { padding: 0 6px; border: 0; }
QListView::item { min-height: 34px; border-radius: 6px; }
QTableView::item:selected, QListView::item:selected { background: $accent_soft; color: $ink; }
QHeaderView { background: $card; border: 0; }
QHeaderView::section { background: $card; color: $muted; border: 0; border-bottom: 1px solid $line;
    padding: 7px 9px; font-weight: 500; }
QHeaderView::section:hover { color: $ink; }
QTableCornerButton::section { background: $card; border: 0; }
"""
