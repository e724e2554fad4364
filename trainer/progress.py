"""One line that tells how far the whole training is and how long it will still take."""

from __future__ import annotations

import time
from typing import Any, TextIO

import keras

_BAR = 24


class Progress(keras.callbacks.Callback):  # type: ignore[misc]
    """Shows one bar over both phases, and leaves one line for each finished epoch.

    The time left is reckoned within each phase, since a step of the second costs more.

    Args:
        phase: Shown before the epoch, for instance "head".
        epochs: Of this phase.
        steps: Batches in an epoch.
        stream: Where to write.
    """

    def __init__(self, phase: str, epochs: int, steps: int, stream: TextIO) -> None:
        super().__init__()
        self._phase, self._epochs, self._steps, self._stream = phase, epochs, steps, stream
        self._epoch = 0
        self._shown = self._started = 0.0

    def on_train_begin(self, logs: object = None) -> None:  # noqa: ARG002
        """Start the clock."""
        self._started = time.monotonic()

    def on_epoch_begin(self, epoch: int, logs: object = None) -> None:  # noqa: ARG002
        """Note which epoch runs."""
        self._epoch = epoch

    def on_train_batch_end(self, batch: int, logs: dict[str, float] | None = None) -> None:
        """Redraw the bar, at most five times a second and only where a person looks."""
        now = time.monotonic()
        if not self._stream.isatty() or now - self._shown < 0.2:
            return
        self._shown = now
        share = (self._epoch + (batch + 1) / self._steps) / self._epochs
        left = (now - self._started) * (1 - share) / share
        bar = "#" * round(_BAR * share)
        self._write(
            f"\r{self._phase} {self._epoch + 1}/{self._epochs} [{bar:<{_BAR}}] {share:4.0%}  "
            f"{duration(left)} left  loss {(logs or {}).get('loss', 0):.4f}  "
        )

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        """Leave the epoch's figures on a line of their own."""
        logs = logs or {}
        passed = time.monotonic() - self._started
        left = passed / (epoch + 1) * (self._epochs - epoch - 1)
        self._write(
            f"{chr(13) if self._stream.isatty() else ''}"
            f"{self._phase} {epoch + 1}/{self._epochs}  loss {logs['loss']:.4f}  "
            f"accuracy {logs['accuracy']:.2%}  validation loss {logs['val_loss']:.4f}  "
            f"accuracy {logs['val_accuracy']:.2%}  {duration(left)} left in this phase\n"
        )

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()


def duration(seconds: float) -> str:
    """Write a duration as a person reads it: ``7 s``, ``3 min 20 s``, ``1 h 05 min``."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    return f"{whole // 3600} h {whole // 60 % 60:02} min"
