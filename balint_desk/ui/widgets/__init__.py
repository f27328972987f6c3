"""Pieces that windows are put together from; they know no fields and no store."""
