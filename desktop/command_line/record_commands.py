"""What ``petriscope records`` and ``petriscope export-corrections`` do."""

from __future__ import annotations

import argparse
import re
from contextlib import closing

from desktop.command_line.commands import expect_place_for, expect_profile, profile_to_read
from desktop.command_line.console import say, show
from desktop.command_line.exits import EXIT_TROUBLE, UsageError
from desktop.corrections_export import GROUPS, export
from desktop.errors import RecordsError
from desktop.profile import Profile
from desktop.records.backup import back_up, back_up_now, restore
from desktop.records.corrected import Corrected, corrected_images
from desktop.records.database import Database
from desktop.records.schema import check_header
from desktop.records.verification import verify
from desktop.words.wording import counted

_HASH = re.compile(r"[0-9a-f]{64}")


def records(arguments: argparse.Namespace) -> int:
    """Do what the command line asked for."""
    return int(arguments.do(arguments))


def verify_records(arguments: argparse.Namespace) -> int:
    """Check the records and say what was found whole."""
    head = arguments.head
    if head is not None:
        head = "".join(head.split()).lower()
        if not _HASH.fullmatch(head):
            raise UsageError(f"Expected a hash of 64 digits, 0 to 9 and a to f. Received {head}.")
    found = verify(profile_to_read(arguments).records, head)
    show(f"{counted(found.rows, 'row holds', 'rows hold')}. The chain's head is {found.head}.")
    return 0


def back_up_records(arguments: argparse.Namespace) -> int:
    """Copy the records and say where."""
    expect_profile(arguments)
    profile = Profile.open(arguments.data_dir)
    copy = arguments.file
    if copy is None:
        copy = back_up_now(profile.records, profile.backups, profile.locks)
    else:
        expect_place_for(copy)  # a stick that is not there must not become a folder of the disk
        check_header(copy)  # only older records give way to the copy
        back_up(profile.records, copy)
    show(f"The records are copied to {copy}")
    return 0


def restore_records(arguments: argparse.Namespace) -> int:
    """Put a backup in the place of the records and say how to undo that."""
    profile = Profile.open(arguments.data_dir)
    kept = restore(profile.records, arguments.file, profile.backups, profile.locks)
    undo = (
        f'To undo that: petriscope records restore "{kept}"' if kept else "There were none before."
    )
    show(f"The records are those of {arguments.file} now. {undo}")
    return 0


def export_corrections(arguments: argparse.Namespace) -> int:
    """Copy the corrected images into class folders, and say which could not be."""
    folder = arguments.folder
    exported = export(_corrected(profile_to_read(arguments)), folder)
    for path, why in exported.left_out:
        say(f"{path} is left out: {why}.")
    if not exported.groups:
        return EXIT_TROUBLE
    count = counted(len(exported.groups), "corrected image is", "corrected images are")
    show(f"{count} in {folder}. To train with them: --data {folder} --groups {folder / GROUPS}")
    return EXIT_TROUBLE if exported.left_out else 0


def _corrected(profile: Profile) -> tuple[Corrected, ...]:
    images: tuple[Corrected, ...] = ()
    if profile.records.exists():  # opening would make it
        with closing(Database(profile.records)) as database:
            images = corrected_images(database)
    if not images:
        raise RecordsError(f"Expected corrections in {profile.records}. Received none.")
    return images
