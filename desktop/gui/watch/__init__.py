"""Watched folders, as the window and the tray show them."""
