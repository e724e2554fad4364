"""The control runs: which images, one at a time, and what all of them come to."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.engine.keeper import EngineKeeper
from desktop.errors import ControlError
from desktop.events import ControlProgress, Event, QualityRead, Trouble
from desktop.language import number, several, tr
from desktop.logs.privacy import hide
from desktop.quality.runs import FEWEST_PHOTOGRAPHS, Part
from desktop.quality.settings import ControlSettings, keep_settings, read_settings
from desktop.quality.verdict import Quality, judge
from desktop.records.controls import Controls
from desktop.records.database import Database
from desktop.records.store import Records
from desktop.system.odd_names import storable
from desktop.values import Prediction
from desktop.watch.image_paths import image_paths


@dataclass(frozen=True)
class _Image:
    file: str
    part: Part


class Control:
    """Runs the control and judges it. Belongs to the thread that writes records.

    Methods may raise RecordsError, and those that classify what EngineKeeper raises.
    """

    def __init__(
        self,
        database: Database,
        engine: EngineKeeper,
        samples: Path,
        kept: Path,
        listen: Callable[[Event], None],
    ) -> None:
        """Read the settings; Trouble comes of it where they cannot be read.

        Args:
            database: The records.
            engine: Classifies.
            samples: The stored images unless others are chosen.
            kept: The file for the settings.
            listen: Told of progress, and of what was found.
        """
        self._records = Records(database)
        self._controls = Controls(database)
        self._engine = engine
        self._samples = samples
        self._kept = kept
        self._listen = listen
        self._waiting: deque[_Image] = deque()
        self._done = 0
        self._wanted = False
        self._asked = False
        self._session = 0
        self._ran_on: str | None = None
        self._settings = self._read_settings()
        _hide_folders(self._settings)

    def has_work(self) -> bool:
        """Say whether a run is going on or wanted, or the judgement is asked for."""
        return bool(self._waiting) or self._wanted or self._asked

    def run(self) -> None:
        """Want a run, unless one is going on."""
        self._wanted = not self._waiting

    def ask(self) -> None:
        """Ask how it stands; QualityRead comes of it."""
        self._asked = True

    def run_if_due(self) -> None:
        """Want a run if it is to run by itself and did not yet today."""
        if not self._settings.daily or self._ran_on == _today():
            return
        last = self._controls.last_run("stored", "slide")
        self._ran_on = last and _day(last)
        if self._ran_on != _today():
            self.run()

    def step(self) -> None:
        """Begin a run, go on with it by one image, or tell; after the last image, it is told."""
        if self._wanted:
            self._begin()
            self._wanted = False
        elif self._waiting:
            self._look_at(self._waiting[0])
            self._waiting.popleft()
            self._done += 1
            self._asked = self._asked or not self._waiting
            self._tell_progress()
        else:
            self._tell()
            self._asked = False

    def cancel(self) -> None:
        """Forget the images of the run that were not looked at yet; what is done counts."""
        self._wanted = False
        if self._waiting:
            self._waiting.clear()
            self._tell_progress()
            self.ask()

    def use(self, settings: ControlSettings) -> None:
        """Use other settings from now on, and keep them; QualityRead comes of it."""
        self._settings = settings
        _hide_folders(settings)
        try:
            keep_settings(self._kept, settings)
        except ControlError as error:
            self._listen(Trouble(str(error)))
        self.ask()

    def _begin(self) -> None:
        """Begin a run with the images there are."""
        images = [*self._stored_images(), *self._new_photographs()]
        if images:
            self._session = self._records.begin_session("control")
        else:
            self._listen(
                Trouble(tr("There are no control images. Choose a folder that holds some."))
            )
            self.ask()
        self._waiting.extend(images)
        self._done = 0
        self._ran_on = _today()
        self._tell_progress()

    def _look_at(self, image: _Image) -> None:
        """Classify one image anew and record what it comes to."""
        found = self._engine.classify(image.file).prediction
        preprocessing = self._engine.bundle.preprocessing_version
        recorded = self._records.add(found, preprocessing, session=self._session)
        expected = self._expected(found)
        self._controls.add(recorded, found, image.part, expected, self._settings.since)

    def _tell(self) -> None:
        quality = quality_on_record(self._controls, self._bundle(), self._settings.since)
        self._listen(QualityRead(quality, self._settings))

    def _read_settings(self) -> ControlSettings:
        try:
            return read_settings(self._kept)
        except ControlError as error:
            self._listen(Trouble(str(error)))
            return ControlSettings()

    def _bundle(self) -> str:
        """Return the digest of the bundle in use, or of the last one where none can be used."""
        try:
            return self._engine.bundle.digest
        except RuntimeError:
            return self._controls.last_bundle()

    def _stored_images(self) -> list[_Image]:
        """Return the stored images, and those that were there the last time and are gone."""
        folder = self._settings.stored or self._samples
        if not _is_folder(folder):
            self._listen(Trouble(_no_stored(folder)))
        files = _images_in(folder)
        known = self._controls.stored_paths(self._bundle(), self._settings.since)
        there = {_on_record(file) for file in files}
        gone = [path for path in known if Path(path).is_relative_to(folder) and path not in there]
        return [_Image(file, "stored") for file in (*files, *gone)]

    def _new_photographs(self) -> list[_Image]:
        """Return the photographs of the control slide that no run looked at; few of them wait."""
        if self._settings.slide is None:
            return []
        if not _is_folder(self._settings.slide):
            self._listen(Trouble(_no_slide(self._settings.slide)))
            return []
        known, last = self._controls.known_paths(), self._controls.last_run("slide")
        since = 0.0 if last is None else datetime.fromisoformat(last).timestamp()
        new = [
            _Image(file, "slide")
            for file in _images_in(self._settings.slide)
            if _on_record(file) not in known or _changed_at(file) > since
        ]
        if 0 < len(new) < FEWEST_PHOTOGRAPHS:
            self._listen(Trouble(_too_few(len(new))))
            return []
        return new

    def _expected(self, found: Prediction) -> str | None:
        """Return the class that an image should get: its folder's name, if that is a class."""
        name = Path(found.file).parent.name
        return name if name in self._engine.bundle.classes else None

    def _tell_progress(self) -> None:
        self._listen(ControlProgress(self._done, self._done + len(self._waiting)))


def _too_few(photographs: int) -> str:
    return several(
        "Expected at least {fewest} new photographs of the control slide. "
        "Received {count} new photographs, which will count in a later run: take more.",
        "",
        photographs,
        one="Expected at least {fewest} new photographs of the control slide. "
        "Received {count} new photograph, which will count in a later run: take more.",
        fewest=number(FEWEST_PHOTOGRAPHS),
    )


def _hide_folders(settings: ControlSettings) -> None:
    """Keep the names of the folders out of the logs."""
    for folder in (settings.stored, settings.slide):
        if folder is not None:
            hide(folder)


def quality_on_record(controls: Controls, bundle: str, since: str) -> Quality:
    """Judge what is on record of a bundle since a moment, ISO 8601 in UTC."""
    now = datetime.now().astimezone()
    return judge(controls.runs(bundle, since), controls.days(bundle, since), now)


def _no_stored(folder: Path) -> str:
    return tr(
        "The folder of the stored images cannot be found: {folder}. Connect its drive, or choose "
        "another folder on the page Quality.",
        folder=folder,
    )


def _no_slide(folder: Path) -> str:
    return tr(
        "The folder of the control slide cannot be found: {folder}. The control ran without it. "
        "Connect its drive, or choose another folder on the page Quality.",
        folder=folder,
    )


def _images_in(folder: Path) -> list[str]:
    """Return the images in a folder; none where there is no such folder."""
    return image_paths(folder) if _is_folder(folder) else []


def _is_folder(folder: Path) -> bool:
    return os.path.isdir(folder)  # noqa: PTH112  # may not look


def _on_record(file: str) -> str:
    return storable(str(Path(file).absolute()))


def _changed_at(file: str) -> float:
    """Return when a file was last written, or came here, seconds since 1970."""
    try:
        found = Path(file).stat()
    except OSError:
        return 0.0
    return max(found.st_mtime, found.st_ctime)


def _today() -> str:
    return datetime.now().astimezone().date().isoformat()


def _day(at: str) -> str:
    """Return the local day of a moment, ISO 8601 in UTC."""
    return datetime.fromisoformat(at).astimezone().date().isoformat()
