"""A chart as a picture on its own: with a title, in light colours, whatever the window wears."""

from io import BytesIO
from pathlib import Path

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from balint_desk.core.refused import Refused
from balint_desk.documents.charts.chart_base import Ground
from balint_desk.documents.palettes import LIGHT

KINDS = ("png", "svg", "pdf")
WIDTH, PX_AN_INCH, PNG_DPI = 960, 96, 192


def picture(chart: Ground, kind: str, title: str) -> bytes:
    """Drawn anew on a figure of its own, so that the one in the window is left alone."""
    height = chart.picture_height
    figure = Figure(figsize=(WIDTH / PX_AN_INCH, height / PX_AN_INCH))
    FigureCanvasAgg(figure)
    chart.again(figure, LIGHT).fit(WIDTH, height, title)
    content = BytesIO()
    figure.savefig(content, format=kind, dpi=PNG_DPI, facecolor=LIGHT.card, metadata={"Title": title})
    return content.getvalue()


def save(chart: Ground, path: Path, title: str) -> Path:
    """The kind is told by the name; one without a kind becomes a PNG."""
    kind = path.suffix.lstrip(".").lower()
    if kind not in KINDS:
        path, kind = path.with_name(path.name + ".png"), "png"
    content = picture(chart, kind, title)
    try:
        path.write_bytes(content)
    except OSError as error:
        raise Refused("The picture could not be written to {path}. Choose another folder.", path=path) from error
    return path
