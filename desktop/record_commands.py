"""What ``petriscope records`` does."""

from __future__ import annotations

import argparse
import re

from desktop.commands import UsageError
from desktop.console import show
from desktop.profile import Profile
from desktop.records.verification import verify
from desktop.wording import counted

_HASH = re.compile(r"[0-9a-f]{64}")


def records(arguments: argparse.Namespace) -> int:
    """Check the records and say what was found whole."""
    head = arguments.head
    if head is not None:
        head = "".join(head.split()).lower()
        if not _HASH.fullmatch(head):
            raise UsageError(f"Expected a hash of 64 digits, 0 to 9 and a to f. Received {head}.")
    found = verify(Profile.open(arguments.data_dir).records, head)
    show(f"{counted(found.rows, 'row holds', 'rows hold')}. The chain's head is {found.head}.")
    return 0
