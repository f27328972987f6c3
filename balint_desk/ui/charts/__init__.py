"""Charts in windows: the canvas, the card round it, its picture saved."""
