"""`python -m docs.pictures [NAME ...]`: takes every picture, or those named, light and dark, and keeps them here."""

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
SCREEN = {"name": "pictures", "x": 0, "y": 0, "width": 1920, "height": 1200, "logicalDpi": 96, "dpr": 1}


def main() -> int:
    parser = argparse.ArgumentParser(prog="docs.pictures", description=__doc__)
    parser.add_argument("names", nargs="*", help="which of them; all, if none is named")
    parser.add_argument("--to", type=Path, default=HERE, help="another folder, to look at them first")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        screens = home / "screens.json"
        screens.write_text(json.dumps({"screens": [SCREEN]}), encoding="utf-8")
        os.environ |= {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "XDG_CONFIG_HOME": name, "TZ": "UTC"}
        from docs.pictures.taking import take

        take(options.names, options.to, home)
    return 0


if __name__ == "__main__":
    sys.exit(main())
