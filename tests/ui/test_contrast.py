"""Colours that meet on screen are told apart in both themes: contrast as WCAG 2.2 computes it.

Text and its ground want 4.5 to 1, what shows a control or a figure 3 to 1. What is fainter is named with its reason,
and the test knows exactly which those are.
"""

import re
from itertools import product

import pytest
from PySide6.QtGui import QColor

from balint_desk.documents.charts.mark_letters import COLOURS
from balint_desk.documents.charts.register_cell_looks import INKS
from balint_desk.documents.palettes import DARK, LIGHT
from balint_desk.documents.resources import resource
from balint_desk.ui.base.style import sheet

TEXT, SEEN = 4.5, 3.0
DESIGNED = {
    "paper": ("#faf8f4", "#171b1d"),
    "card": ("#ffffff", "#20262a"),
    "line": ("#e3e0da", "#343c41"),
    "ink": ("#1f2a30", "#e8e6e1"),
    "muted": ("#5d6b74", "#9aa6ad"),
    "accent": ("#1f6f6b", "#5bb5ae"),
    "accent_soft": ("#e2efed", "#24403e"),
    "apologies": ("#c9b68a", "#a8956a"),
    "no_word": ("#cf8a7c", "#b9705f"),
    "away": ("#c4c9cb", "#6b757a"),
    "good": ("#2f7d4f", "#6fbf8f"),
    "watch": ("#94600f", "#d8a657"),
    "act": ("#b4432f", "#e58a76"),
}
"""The table of the design: light and dark."""
GROUNDS = ("paper", "card")
TEXTS = [
    *product(("ink", "muted", "accent", "good", "watch", "act"), GROUNDS),
    *product(("ink", "accent"), ("accent_soft",)),
    ("on_accent", "accent"),
    ("on_mark", "apologies"),
    ("on_mark", "no_word"),
    ("on_away", "away"),
]
"""Every colour that text is written in, on every ground it is written on."""
MARKS = [
    *product(("accent", "ink", "muted", "act", "apologies", "no_word", "away"), ("card",)),
    *product(("accent", "ink", "muted", "line"), GROUNDS),
    ("accent", "line"),
    ("accent_soft", "card"),
]
"""The ring of the focus, boxes to tick, signs, bars and lines of charts, bars of progress, borders, what is chosen."""
FAINT = {
    "light": {
        ("line", "paper"): "quiet borders: a field has its words beside it, and a strong ring with the cursor in it",
        ("line", "card"): "quiet borders, as above",
        ("accent_soft", "card"): "what is chosen is also bold, ringed or ticked",
        ("apologies", "card"): "an area of a chart: hatched or lettered besides, and the same figures stand in a table",
        ("no_word", "card"): "an area of a chart, as above",
        ("away", "card"): "an area of a chart, as above",
    },
    "dark": {
        ("line", "paper"): "quiet borders, as in light",
        ("line", "card"): "quiet borders, as in light",
        ("accent_soft", "card"): "what is chosen is also bold, ringed or ticked",
    },
}
"""Below 3 to 1 by the design, never as text, and never the only sign of anything."""
PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
RULE = re.compile(r"([^{}]+)\{([^}]*)\}")
INACTIVE = (":disabled",)
"""WCAG asks nothing of what cannot be used."""


def brightness(colour):
    """Relative luminance as WCAG 2.2 defines it."""
    parts = QColor(colour).getRgbF()[:3]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    dark, light = sorted((brightness(one), brightness(other)))
    return (light + 0.05) / (dark + 0.05)


def ratio(palette, pair):
    return contrast(*(getattr(palette, name) for name in pair))


def worn(palette):
    """Each rule of the style sheet that says a colour of text: where, the colour, and the grounds it can stand on."""
    for where, what in RULE.findall(sheet(palette)):
        said = dict(part.strip().split(":", 1) for part in what.split(";") if ":" in part)
        said = {name.strip(): value.strip() for name, value in said.items()}
        ground = said.get("background", "transparent")
        if "color" in said and not any(one in where for one in INACTIVE):
            grounds = [palette.paper, palette.card] if ground == "transparent" else [ground]
            yield from ((where.strip(), said["color"], one) for one in grounds)
        if "selection-color" in said:
            yield where.strip(), said["selection-color"], said["selection-background-color"]


def name_of(palette, colour):
    return {getattr(palette, name): name for name in DESIGNED}.get(colour, colour)


@PALETTES
def test_the_colours_are_those_of_the_design(palette):
    assert {name: getattr(palette, name) for name in DESIGNED} == {
        name: pair[palette.dark] for name, pair in DESIGNED.items()
    }


@PALETTES
@pytest.mark.parametrize("pair", TEXTS, ids="-on-".join)
def test_every_text_stands_out_from_its_ground(palette, pair):
    assert ratio(palette, pair) >= TEXT


@PALETTES
def test_every_text_of_the_style_sheet_stands_out_from_its_ground(palette):
    found = list(worn(palette))
    assert len(found) > 20
    assert [one for one in found if contrast(one[1], one[2]) < TEXT] == []


@PALETTES
def test_every_letter_in_the_register_stands_out_from_its_cell(palette):
    inks = {"paper": "muted", **INKS}
    pairs = [(inks.get(colour, "on_mark"), colour) for colour in {*COLOURS.values()} - {None}]
    assert [pair for pair in pairs if ratio(palette, pair) < TEXT] == []


@PALETTES
def test_what_shows_a_control_or_a_figure_is_seen_but_for_what_is_named_with_its_reason(palette):
    faint = {pair for pair in MARKS if ratio(palette, pair) < SEEN}
    assert faint == set(FAINT["dark" if palette.dark else "light"])


@PALETTES
def test_no_faint_colour_is_one_that_text_is_written_in(palette):
    written = {(name_of(palette, colour), name_of(palette, ground)) for _, colour, ground in worn(palette)}
    assert written & set(FAINT["dark" if palette.dark else "light"]) == set()


@PALETTES
def test_the_ring_of_the_focus_stands_out_from_what_is_round_it(palette):
    """Of a primary button it is ink, against the ground outside, and wider than the border that was there."""
    assert min(ratio(palette, (ring, ground)) for ring in ("accent", "ink") for ground in GROUNDS) >= SEEN


@PALETTES
def test_every_picture_of_the_controls_stands_out_from_its_ground(palette):
    grounds = {"down": palette.card, "check": palette.accent}
    folder = resource("icons") / ("dark" if palette.dark else "light")
    drawn = {
        one.stem: re.findall(r'(?:stroke|fill)="(#\w+)"', one.read_text(encoding="utf-8"))
        for one in folder.glob("*.svg")
    }
    assert set(drawn) == set(grounds)
    assert [
        (name, one) for name, colours in drawn.items() for one in colours if contrast(one, grounds[name]) < SEEN
    ] == []
    assert all(drawn.values())
