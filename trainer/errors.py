"""Trouble in the world, told in words."""


class TrainerError(Exception):
    """Data, disk, network or weights do not allow what was asked. The message says what to do."""
