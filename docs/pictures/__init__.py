"""The pictures of the manual, and what makes them: `make pictures`. They are looked at before they are kept."""
