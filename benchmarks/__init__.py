"""How long the program takes, measured in real windows: `make bench`. One file each in measures/, found by itself."""
