"""One line that tells how far the whole training is and how long it will still take."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
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
        done: Epochs that an interrupted training did before.
    """

    def __init__(self, phase: str, epochs: int, steps: int, stream: TextIO, done: int = 0) -> None:
        super().__init__()
        self._phase, self._epochs, self._steps, self._stream = phase, epochs, steps, stream
        self._epoch = self._done = done
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
        position = self._epoch + (batch + 1) / self._steps
        share = position / self._epochs
        left = (now - self._started) * (self._epochs - position) / (position - self._done)
        bar = "#" * round(_BAR * share)
        self._write(
            f"\r{self._phase} {self._epoch + 1}/{self._epochs} [{bar:<{_BAR}}] {share:4.0%}  "
            f"{duration(left)} left  loss {(logs or {}).get('loss', 0):.4f}  "
        )

    def on_epoch_end(self, epoch: int, logs: dict[str, Any] | None = None) -> None:
        """Leave the epoch's figures on a line of their own."""
        logs = logs or {}
        passed = time.monotonic() - self._started
        left = passed / (epoch + 1 - self._done) * (self._epochs - epoch - 1)
        self._write(
            f"{chr(13) if self._stream.isatty() else ''}"
            f"{self._phase} {epoch + 1}/{self._epochs}  loss {logs['loss']:.4f}  "
            f"accuracy {logs['accuracy']:.2%}  validation loss {logs['val_loss']:.4f}  "
            f"accuracy {logs['val_accuracy']:.2%}  {duration(left)} left in this phase\n"
        )

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()


def features_progress() -> Callable[[int, int], None]:
    """Return what shows on one line how many views of how many have their features."""
    started, shown, first = time.monotonic(), 0.0, -1

    def report(done: int, total: int) -> None:
        nonlocal shown, first
        now = time.monotonic()
        first = done if first < 0 else first
        if done < total and (not sys.stderr.isatty() or now - shown < 0.2):
            return
        shown, share = now, done / total
        left = (now - started) * (total - done) / max(1, done - first)
        text = f"features {done} of {total} [{'#' * round(_BAR * share):<{_BAR}}] {share:4.0%}  "
        text += f"{duration(left)} left  " if done < total else f"{duration(now - started)}\n"
        sys.stderr.write(f"\r{text}" if sys.stderr.isatty() else text)
        sys.stderr.flush()

    return report


def duration(seconds: float) -> str:
    """Write a duration as a person reads it: ``7 s``, ``3 min 20 s``, ``1 h 05 min``."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    return f"{whole // 3600} h {whole // 60 % 60:02} min"
