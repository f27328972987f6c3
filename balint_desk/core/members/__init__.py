"""The rules about members: how they are reached."""
