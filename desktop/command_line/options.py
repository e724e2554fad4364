"""The commands that need no window: what may be typed after each, and what it does."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from pathlib import Path

from desktop.command_line.bundle_commands import bundles, bundles_options
from desktop.command_line.commands import classify, trust, watch
from desktop.command_line.control_commands import control, run_control, show_control
from desktop.command_line.record_commands import (
    back_up_records,
    export_corrections,
    records,
    restore_records,
    verify_records,
)
from desktop.diagnostics import diagnostics
from desktop.self_test import self_test

Options = Callable[[argparse.ArgumentParser], None]
Command = Callable[[argparse.Namespace], int]


def _classify_options(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Classify images, and folders with all below them. "
        "In folders, overlays (*.overlay.png) are left out."
    )
    parser.add_argument("paths", nargs="+", metavar="PATH", type=Path, help="image or folder")
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.add_argument(
        "--page", metavar="N", type=_page, help="which page of each TIFF file, from 1"
    )
    parser.add_argument(
        "--report",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="write a report as well: .csv, .xlsx, .html or .pdf; may be given more than once",
    )
    parser.add_argument(
        "--overlays", metavar="DIR", type=Path, help="write the heatmap over each image there"
    )


def _page(typed: str) -> int:
    if not re.fullmatch("[1-9][0-9]{0,8}", typed):  # no file holds more, nor does SQLite
        raise argparse.ArgumentTypeError(f"Expected a page from 1 to 999999999. Received {typed}.")
    return int(typed)


def _watch_options(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Classify the images in folders and those to come. Overlays (*.overlay.png) are left out."
    )
    parser.add_argument("folders", nargs="+", metavar="FOLDER", type=Path)
    parser.add_argument("--subfolders", action="store_true", help="watch all folders below, too")
    parser.add_argument(
        "--csv", metavar="FILE", type=Path, required=True, help="kept up to date, always whole"
    )
    parser.add_argument(
        "--once", action="store_true", help="end when every image there has a status"
    )


def _trust_options(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Trust the bundles of a signer. Compare the fingerprint that Petriscope shows with the "
        "one that the person who made the bundle reads out."
    )
    parser.add_argument("fingerprint", nargs="+", metavar="FINGERPRINT", help="24 digits")


def _self_test_options(parser: argparse.ArgumentParser) -> None:
    parser.description = "Check on this PC everything that the app needs."
    parser.add_argument("--out", metavar="FILE", type=Path, help="write the report there")


def _records_options(parser: argparse.ArgumentParser) -> None:
    parser.description = "Check, copy or restore the records."
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    check = actions.add_parser(
        "verify",
        help="check that no row was changed, removed, slipped in or swapped; nothing is changed",
    )
    check.add_argument(
        "--head", metavar="HASH", help="from a report: check too that nothing was cut off since"
    )
    check.set_defaults(do=verify_records)
    copy = actions.add_parser("backup", help="copy the records, in use or not")
    copy.add_argument("file", nargs="?", metavar="FILE", type=Path, help="the copy")
    copy.set_defaults(do=back_up_records)
    back = actions.add_parser("restore", help="put a copy in the place of the records; keep those")
    back.add_argument("file", metavar="FILE", type=Path, help="the copy")
    back.set_defaults(do=restore_records)


def _control_options(parser: argparse.ArgumentParser) -> None:
    parser.description = "Find out whether the answers are still what they were."
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    begin = actions.add_parser("run", help="classify the control images and judge")
    begin.add_argument(
        "--slide",
        metavar="DIR",
        type=Path,
        help="where photographs of the control slide arrive; kept for the next runs",
    )
    begin.add_argument(
        "--stored",
        metavar="DIR",
        type=Path,
        help="images that never change, instead of the samples; kept for the next runs",
    )
    begin.add_argument(
        "--new-baseline",
        action="store_true",
        help="compare with what comes from now on: after a new slide, stain or camera",
    )
    begin.set_defaults(do=run_control)
    tell = actions.add_parser("show", help="judge what is on record; nothing is classified")
    tell.add_argument("--json", action="store_true", help="print one JSON object")
    tell.set_defaults(do=show_control)


def _export_corrections_options(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Copy the images that a person gave an answer to into one folder a class, with a CSV that "
        "says which belong together: to train with them. The images are only read."
    )
    parser.add_argument("folder", metavar="DIR", type=Path, help="a new or empty folder")


def _diagnostics_options(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Pack what helps to find a fault: logs, versions, checks, settings, the records' counts. "
        "No images and no names of files."
    )
    parser.add_argument("file", metavar="FILE.zip", type=Path)


COMMANDS: dict[str, tuple[Options, Command]] = {
    "classify": (_classify_options, classify),
    "watch": (_watch_options, watch),
    "trust": (_trust_options, trust),
    "bundles": (bundles_options, bundles),
    "self-test": (_self_test_options, self_test),
    "records": (_records_options, records),
    "control": (_control_options, control),
    "export-corrections": (_export_corrections_options, export_corrections),
    "diagnostics": (_diagnostics_options, diagnostics),
}
"""Name to what adds its options to a parser, and what does it and returns the exit code."""
