"""How the program is built to be carried: one folder that needs no Python (docs/building.md)."""
