"""What ``petriscope control`` does."""

from __future__ import annotations

import argparse
import json
import os
from contextlib import closing
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path

from desktop.command_line.commands import common, profile_to_read, running
from desktop.command_line.console import printable, show
from desktop.command_line.exits import EXIT_TROUBLE, UsageError
from desktop.events import ControlProgress, QualityRead
from desktop.profile import Profile
from desktop.quality.settings import ControlSettings, read_settings, with_new_baseline
from desktop.quality.verdict import Finding, Level, Quality, judge
from desktop.records.controls import Controls
from desktop.records.database import Database
from desktop.values import RESEARCH_USE
from desktop.words.wording import counted
from desktop.work.control import quality_on_record


def control(arguments: argparse.Namespace) -> int:
    """Do what the command line asked for."""
    return int(arguments.do(arguments))


def run_control(arguments: argparse.Namespace) -> int:
    """Run the control, say what came of it, and return trouble if the verdict is to stop."""
    kept = read_settings(Profile.open(arguments.data_dir).control)
    chosen = _chosen(kept, arguments)
    with running(arguments) as (service, events):
        if chosen != kept:
            service.set_control(chosen)
        service.run_control()
        ran = False
        for event in events:
            match event:
                case ControlProgress(done, total):
                    ran = done == total
                case QualityRead(quality) if ran:
                    return _tell(quality)
                case _:
                    if (code := common(event)) is not None:
                        return code
    return EXIT_TROUBLE


def show_control(arguments: argparse.Namespace) -> int:
    """Say what is on record, and return trouble if the verdict is to stop."""
    profile = profile_to_read(arguments)
    settings = read_settings(profile.control)
    quality = judge((), (), datetime.now().astimezone())
    if profile.records.exists():  # opening would make it
        with closing(Database(profile.records)) as database:
            controls = Controls(database)
            quality = quality_on_record(controls, controls.last_bundle(), settings.since)
    if arguments.json:
        show(_json(quality))
        return _code(quality)
    return _tell(quality)


def _chosen(kept: ControlSettings, arguments: argparse.Namespace) -> ControlSettings:
    for folder in (arguments.slide, arguments.stored):
        if folder is not None and not os.path.isdir(folder):  # noqa: PTH112  # may not look
            raise UsageError(f"Expected a folder of control images. Received {folder}.")
    chosen = replace(
        kept,
        slide=_absolute(arguments.slide) or kept.slide,
        stored=_absolute(arguments.stored) or kept.stored,
    )
    return with_new_baseline(chosen) if arguments.new_baseline else chosen


def _absolute(folder: Path | None) -> Path | None:
    return folder and folder.absolute()


def _tell(quality: Quality) -> int:
    show(f"{RESEARCH_USE}\nVerdict: {quality.verdict().level.words()}")
    for finding in quality.findings:
        show(_line(finding))
    if quality.runs:
        last = quality.runs[-1]
        stored = counted(last.stored, "stored image", "stored images")
        new = counted(last.images, "new photograph", "new photographs")
        show(f"Last run: {stored}, {new} of the control slide, {last.at}")
        for path in last.changed:
            show(printable(f"Changed: {path}"))
    return _code(quality)


def _line(finding: Finding) -> str:
    following = f" {finding.next_step}" if finding.next_step else ""
    return printable(f"{finding.about}: {finding.level.words()}. {finding.reason}{following}")


def _code(quality: Quality) -> int:
    return EXIT_TROUBLE if quality.verdict().level == Level.STOP else 0


def _json(quality: Quality) -> str:
    content = {
        "verdict": quality.verdict().level.words(),
        "findings": [{**asdict(each), "level": each.level.words()} for each in quality.findings],
        "runs": [asdict(each) for each in quality.runs],
        "drift": [
            {
                "quantity": each.quantity.key if each.quantity else "mix",
                "before": each.before,
                "after": each.after,
                "p": each.p,
                "matters": each.matters,
                "grave": each.grave,
            }
            for each in quality.drift.drifts
        ],
    }
    return json.dumps(content, indent=2)
