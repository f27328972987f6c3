"""The windows: the only package that imports Qt; one folder for each tab."""
