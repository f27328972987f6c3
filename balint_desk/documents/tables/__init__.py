"""Tables and spreadsheets of any kind as texts in cells."""
