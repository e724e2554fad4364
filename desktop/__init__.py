"""Classify and explain images on the CPU: engine, records, watching and the window."""
