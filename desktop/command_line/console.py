"""What is printed: results on stdout, words beside them on stderr."""

from __future__ import annotations

import os
import sys

from desktop.errors import OutputError


def show(text: str) -> None:
    """Print a result.

    Raises:
        OutputError: If it cannot be written: the disk behind stdout is full, say.
        BrokenPipeError: If whoever read it has had enough.
    """
    try:
        print(text, flush=True)
    except OSError as error:
        # What is left in the buffer would fail once more when Python ends, and not in words.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        if isinstance(error, BrokenPipeError):
            raise
        raise OutputError(
            f"The results cannot be printed ({error.strerror}). "
            "Free some space, or send them elsewhere."
        ) from error


def say(message: str) -> None:
    """Print a line beside the results."""
    print(printable(message), file=sys.stderr, flush=True)


def printable(text: str) -> str:
    """Return text as one line that no terminal obeys, for file names may hold any character."""
    return "".join(
        character if character.isprintable() else ascii(character)[1:-1] for character in text
    )
