"""A watched folder: what lies in it at rest, what of it waits, and what has no answer."""
