"""What the commands do: drive the service and print what it tells."""

from __future__ import annotations

import argparse
import os
import queue
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop.command_line.console import printable, say, show
from desktop.command_line.exits import EXIT_BUNDLE, EXIT_TROUBLE, UsageError
from desktop.errors import DesktopError
from desktop.events import (
    Answered,
    BundleUnusable,
    EngineRestarted,
    Event,
    Progress,
    ReportFailed,
    ReportWritten,
    ReviewThresholdsRead,
    SignerChecked,
    Stopped,
    Trouble,
    WatchChanged,
    WatchRefused,
)
from desktop.profile import Profile
from desktop.reports.content import Kind
from desktop.reports.kinds import KINDS, kind_of
from desktop.reports.rows import json_line
from desktop.review import NO_THRESHOLDS, needs_review
from desktop.service import Service
from desktop.system.ending import expect_not_told_to_end
from desktop.system.whole_file import is_no_file
from desktop.trust import TrustedSigners, parse_fingerprint
from desktop.values import IMAGE_SUFFIXES, RESEARCH_USE, Prediction
from desktop.words.bundle import fingerprint, signed
from desktop.words.wording import confidence, image_path

_POLL_S = 0.5  # Windows delivers Ctrl-C only between two waits


def classify(arguments: argparse.Namespace) -> int:
    """Classify paths, print a line for each image, and write the reports asked for."""
    reports = [(file, _kind_of(file)) for file in arguments.report]
    _make_overlay_folder(arguments.overlays)
    if not arguments.json:
        say(RESEARCH_USE)
    thresholds = NO_THRESHOLDS
    with running(arguments, arguments.overlays) as (service, events):
        service.submit(arguments.paths, arguments.page)
        for event in events:
            match event:
                case ReviewThresholdsRead(thresholds):
                    pass  # they come before any answer
                case Answered(prediction):
                    review = needs_review(prediction, thresholds)
                    show(json_line(prediction, review) if arguments.json else _line(prediction))
                case Progress(done, total) if done == total:
                    break
                case _:
                    if (code := common(event)) is not None:
                        return code
        return _write_reports(reports, service, events)


def _write_reports(
    reports: Sequence[tuple[Path, Kind]], service: Service, events: Iterator[Event]
) -> int:
    """Have the reports written, and return the exit code: trouble if one could not be."""
    for file, kind in reports:
        service.report(file, kind)
    waiting, trouble = len(reports), 0
    while waiting:
        match event := next(events):
            case ReportWritten():
                waiting -= 1
            case ReportFailed(_, message):
                say(f"petriscope: {message}")
                waiting, trouble = waiting - 1, EXIT_TROUBLE
            case _:
                if (code := common(event)) is not None:
                    return code
    return trouble


def watch(arguments: argparse.Namespace) -> int:
    """Watch folders and keep their CSV up to date, until interrupted or, once, until done."""
    expect_place_for(arguments.csv)
    for folder in arguments.folders:
        if arguments.once and not _is_folder(folder):
            raise UsageError(f"Expected a folder to watch. Received {folder}.")
    say(RESEARCH_USE)
    problem = None
    with running(arguments) as (service, events):
        service.watch(arguments.folders, arguments.csv, arguments.subfolders)
        for event in events:
            match event:
                case Answered(prediction):
                    show(_line(prediction))
                case WatchRefused(message):
                    raise DesktopError(message)
                case WatchChanged():
                    if event.problem not in (None, problem):
                        say(str(event.problem))
                    problem = event.problem
                    if arguments.once and (event.waiting == 0 or problem):
                        break
                case _:
                    if (code := common(event)) is not None:
                        return code
    return EXIT_TROUBLE if problem else 0


def trust(arguments: argparse.Namespace) -> int:
    """Trust the bundles of a signer from now on."""
    typed = " ".join(arguments.fingerprint)
    signer = parse_fingerprint(typed)
    if signer is None:
        raise UsageError(
            f"Expected a fingerprint of 24 digits, 0 to 9 and a to f. Received {typed}."
        )
    TrustedSigners(Profile.open(arguments.data_dir).trusted_signers).add(signer)
    show(f"Bundles signed by {fingerprint(signer)} are trusted from now on.")
    return 0


def common(event: Event) -> int | None:
    """Say what either command says of an event; return an exit code if that is the end."""
    match event:
        case BundleUnusable(message):
            say(f"petriscope: {message}")
            return EXIT_BUNDLE
        case Stopped(message):
            raise DesktopError(message or "The service ended.")
        case SignerChecked(signer, False):
            say(
                f"The bundle has an {signed(signer, False)}. If the person who made it reads out "
                "the same fingerprint, trust it: petriscope trust FINGERPRINT"
            )
        case EngineRestarted(message) | Trouble(message):
            say(message)
    return None


@contextmanager
def running(
    arguments: argparse.Namespace, overlays: Path | None = None
) -> Iterator[tuple[Service, Iterator[Event]]]:
    """Start a service, hand it out with its events, and close it in any case."""
    events: queue.SimpleQueue[Event] = queue.SimpleQueue()
    profile = Profile.open(arguments.data_dir)
    service = Service(profile, arguments.bundle, events.put, overlays)
    service.start()
    hurried = False
    try:
        yield service, _each(events)
    except KeyboardInterrupt:
        hurried = True
        raise
    finally:  # the CSV is finished
        service.close(hurried=hurried)


def _each(events: queue.SimpleQueue[Event]) -> Iterator[Event]:
    while True:
        expect_not_told_to_end()
        try:
            yield events.get(timeout=_POLL_S)
        except queue.Empty:
            continue


def expect_profile(arguments: argparse.Namespace) -> None:
    """Raise UsageError for a named folder that is not there: none is made of a typing mistake."""
    folder = arguments.data_dir
    if folder is not None and not _is_folder(folder):
        raise UsageError(
            f"Expected the folder that Petriscope keeps its records in. Received {folder}, "
            "which is no folder or cannot be reached."
        )


def profile_to_read(arguments: argparse.Namespace) -> Profile:
    """Return the profile for a command that only reads: nothing is made.

    Raises:
        UsageError: If its folder was named and is not there.
    """
    expect_profile(arguments)
    return Profile.find(arguments.data_dir)


def expect_place_for(file: Path) -> None:
    """Raise UsageError unless a file could be written there, and no image lost by that."""
    expect_no_image(file)
    if not file.name or is_no_file(file) or not _is_folder(file.absolute().parent):
        raise UsageError(f"Expected a file in a folder that exists. Received {file}.")


def expect_no_image(file: Path) -> None:
    """Raise UsageError for a file that would be taken for an image: it may be one, and be lost."""
    if file.name.lower().endswith(IMAGE_SUFFIXES):
        raise UsageError(f"Expected a file for results. Received {file}, the name of an image.")


def _kind_of(file: Path) -> Kind:
    """Return what kind of report a file is to be, if it can be written at all."""
    expect_place_for(file)
    if file.suffix.lower() == ".pdf":
        # Only now: nothing else here waits for Qt, and it runs where Qt cannot.
        from desktop.gui.app import pdf_without_window  # noqa: PLC0415

        return pdf_without_window()
    kind = kind_of(file, KINDS)
    if kind is None:
        raise UsageError(
            f"Expected a report that ends in .csv, .xlsx, .html or .pdf. Received {file}."
        )
    return kind


def _make_overlay_folder(folder: Path | None) -> None:
    """Make the folder and try to write there, before hours of work go by."""
    if folder is None:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        raise UsageError(
            f"Expected a folder for overlays. Received {folder}, where none can be written "
            f"({error.strerror})."
        ) from error


def _is_folder(path: Path) -> bool:
    return os.path.isdir(path)  # noqa: PTH112  # Path.is_dir raises where it may not look


def _line(prediction: Prediction) -> str:
    if prediction.confidence is None:
        return printable(f"{image_path(prediction)}: {prediction.status}. {prediction.reason}")
    answer = f"{prediction.class_name} ({confidence(prediction)})"
    return printable(f"{image_path(prediction)}: {answer}")
