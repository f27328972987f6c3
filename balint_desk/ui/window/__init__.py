"""The window of an open file: the frame around the tabs."""
