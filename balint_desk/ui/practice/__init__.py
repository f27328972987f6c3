"""The group, its leaders, the choices of the practice."""
