"""Overlay pictures of answered images, in a folder."""

from __future__ import annotations

from pathlib import Path

from desktop.engine.keeper import EngineKeeper
from desktop.errors import ReportError
from desktop.language import tr
from desktop.system.whole_file import whole_file
from desktop.values import Prediction, Question
from desktop.watch.image_paths import OVERLAY_SUFFIX


class OverlayFolder:
    """Gets one ``NAME.overlay.png`` an answered image; equal names are numbered."""

    def __init__(self, folder: Path, engine: EngineKeeper) -> None:
        self._folder = folder
        self._engine = engine
        self._taken: set[str] = set()

    def save(self, prediction: Prediction) -> None:
        """Write the overlay picture of the class that was answered.

        Args:
            prediction: Of an answered image.

        Raises:
            ExplainError: If there is no explanation.
            ReportError: If the picture cannot be written.
        """
        question = Question(prediction.class_name or "")
        picture = self._engine.overlay(
            prediction.file, prediction.sha256 or "", question, prediction.page
        )
        file = self._folder / self._free_name(Path(prediction.file).stem)
        try:
            with whole_file(file) as draft:
                draft.write_bytes(picture)
        except OSError as error:
            raise ReportError(
                tr(
                    "The overlay {file} cannot be written ({why}). Choose another folder.",
                    file=file,
                    why=error.strerror,
                )
            ) from error

    def _free_name(self, stem: str) -> str:
        """Return a name not given in this session; on Windows, case does not tell two apart."""
        name, number = stem + OVERLAY_SUFFIX, 1
        while name.lower() in self._taken:
            number += 1
            name = f"{stem}-{number}{OVERLAY_SUFFIX}"
        self._taken.add(name.lower())
        return name
