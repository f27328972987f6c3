"""Charts, drawn on a figure without Qt: the same for a window, a picture and a paper. Never through pyplot."""
