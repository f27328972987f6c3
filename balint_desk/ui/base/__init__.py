"""What every window stands on: the desk, the look, the words, the settings of this computer."""
