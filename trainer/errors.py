"""Trouble in the world, told in words."""


class TrainerError(Exception):
    """Data, disk, network or weights do not allow what was asked. The message says what to do."""


class DivergedError(TrainerError):
    """The loss became infinite or no number at all."""


class LostWorkerError(TrainerError):
    """A worker that trained along ended; what is done so far stays."""
