"""The icon in every format: each size drawn, with the colours of the look."""

from PIL import Image

from balint_desk.documents.palettes import LIGHT
from bundling import icons


def colours(image):
    return {
        f"#{red:02x}{green:02x}{blue:02x}" for red, green, blue, clear in image.get_flattened_data() if clear == 255
    }


def test_each_system_has_its_format_with_all_its_sizes(tmp_path):
    icons.write(tmp_path)
    with Image.open(tmp_path / "balint-desk.ico") as windows:
        assert windows.info["sizes"] == {(size, size) for size in icons.WINDOWS}
    with Image.open(tmp_path / "balint-desk.icns") as macos:
        assert {width * scale for width, _, scale in macos.info["sizes"]} == {32, 64, 128, 256, 512, 1024}
    linux = {path.parent.parent.name for path in (tmp_path / "hicolor").rglob("balint-desk.png")}
    assert linux == {f"{size}x{size}" for size in icons.LINUX}


def test_it_is_green_on_paper_with_clear_corners():
    drawn = icons.drawn(64)
    assert {LIGHT.accent, LIGHT.paper} <= colours(drawn)
    assert drawn.getpixel((0, 0))[3] == 0


def test_a_small_one_is_drawn_small_and_not_blurred():
    drawn = icons.drawn(16)
    assert drawn.size == (16, 16)
    assert LIGHT.accent in colours(drawn)
