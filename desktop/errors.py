"""Trouble in the world the app lives in: each message says what happened, on what, what to do."""


class DesktopError(Exception):
    """Base of this package's family; the message is fit to be shown."""


class ProfileError(DesktopError):
    """The folder for records, settings and logs cannot be used."""


class RecordsError(DesktopError):
    """The records database cannot be opened, read or written."""


class RecordsUnavailableError(RecordsError):
    """The records cannot be used just now: the disk is full, say. Trying again may help."""


class CopyAbandonedError(DesktopError):
    """A copy of the records was given up: nobody waits for it any more."""


class WatchError(DesktopError):
    """A folder cannot be watched."""


class FolderTakenError(WatchError):
    """Another Petriscope has the folder."""


class TrustError(DesktopError):
    """The list of trusted signers cannot be read or written."""


class ReviewError(DesktopError):
    """The review thresholds that a person set cannot be read or written."""


class BundlesError(DesktopError):
    """A bundle cannot be installed, used or removed."""


class ControlError(DesktopError):
    """The settings of the control cannot be read or written."""


class ReportError(DesktopError):
    """A report file cannot be written where it was asked for."""


class ExportError(DesktopError):
    """The corrected images cannot be written where they were asked for."""


class OutputError(DesktopError):
    """The results cannot be printed."""


class EngineDiedError(DesktopError):
    """The engine process crashed, spoke nonsense or kept no deadline.

    Attributes:
        cause: In a few words, for the log: "SIGSEGV", "no answer within 16 s", "exit code 1".
        why: The same for a technician: "it crashed".
        for_memory: Whether the system, in want of memory, may have ended it.
    """

    def __init__(self, cause: str) -> None:
        self.cause = cause
        self.for_memory = cause == "SIGKILL"  # what Linux and macOS send for want of memory
        if self.for_memory:
            self.why = "perhaps the PC ran out of memory"
            sentence = (
                "The classifier stopped, perhaps because the PC ran out of memory. "
                "Close other programs."
            )
        else:
            crashed = cause.startswith("SIG") or cause in ("access violation", "stack overflow")
            self.why = "it crashed" if crashed else cause
            sentence = f"The classifier stopped unexpectedly ({self.why})."
        super().__init__(sentence)


class BundleRefusedError(DesktopError):
    """Nothing can be classified with this bundle."""


class ExplainError(DesktopError):
    """There is no explanation for this file and class."""
