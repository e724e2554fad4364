"""Exporting for the trainer beside all other work: it copies files, which takes a while."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from desktop.corrections_export import export
from desktop.errors import DesktopError, RecordsError
from desktop.events import Event, TrainingExported, TrainingNotExported
from desktop.language import tr
from desktop.records.corrected import corrected_images
from desktop.records.database import Database


def export_aside(records: Path, folder: Path, listen: Callable[[Event], None]) -> None:
    """Export what people answered in a thread of its own; returns at once.

    Nobody waits for it at the end of the program: the folder appears whole or not at all.

    Args:
        records: Their file.
        folder: As for `desktop.corrections_export.export`.
        listen: Called with TrainingExported or TrainingNotExported on that thread.
    """

    def work() -> None:
        try:
            listen(_export(records, folder))
        except DesktopError as error:
            listen(TrainingNotExported(str(error)))

    threading.Thread(target=work, name="training export", daemon=True).start()


def _export(records: Path, folder: Path) -> Event:
    with closing(Database(records)) as database:
        images = corrected_images(database)
    if not images:
        raise RecordsError(tr("No image has a person's answer yet. Review some images first."))
    exported = export(images, folder)
    if not exported.groups:
        path, why = exported.left_out[0]
        raise RecordsError(tr("No image could be exported. {path}: {why}.", path=path, why=why))
    return TrainingExported(str(folder), len(exported.groups), tuple(exported.left_out))
