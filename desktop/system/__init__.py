"""What the app asks of the computer: wakefulness, memory, locks, files that are whole."""
