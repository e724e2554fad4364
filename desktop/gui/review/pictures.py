"""The pictures of a review: that of the image looked at, and of the next one ahead of time."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop import events
from desktop.gui.bridge import Bridge
from desktop.gui.detail.image_view import ImageView
from desktop.gui.detail.zoom import Zoom
from desktop.gui.settings.store import WindowSettings
from desktop.language import tr
from desktop.service import Service
from desktop.values import Explanation, Question, Row
from desktop.words import reasons

_MOST_KEPT = 4  # at most 1024 pixels long each: the one before, this one, the next
_SHOWN = ("opacity", "fine", "colours", "side_by_side")


class Pictures(QObject):
    """Asks for pictures and hands them to the view. An image without an answer is shown bare."""

    def __init__(
        self, service: Service, bridge: Bridge, settings: WindowSettings, view: ImageView
    ) -> None:
        super().__init__(view)
        self._service = service
        self._settings = settings
        self._view = view
        self._now: Row | None = None
        self._then: Row | None = None
        self._before: tuple[int, Zoom] | None = None
        self._kept: dict[int, Explanation] = {}
        self._failed: set[int] = set()
        self._asked: tuple[int, Row] | None = None
        self._bare_asked: int | None = None
        self._closer_asked: int | None = None
        self._heed("opacity")
        self._heed("side_by_side")
        settings.changed.connect(self._heed)
        view.closer_wanted.connect(self._look_closer)
        bridge.explained.connect(self._on_explained)
        bridge.explain_failed.connect(self._on_failed)
        bridge.image_fetched.connect(self._on_image)
        bridge.engine_ready.connect(lambda _event: self._forget())

    def show(self, now: Row | None, then: Row | None) -> None:
        """Show the picture of an image, and get another one ready.

        Args:
            now: The image; None while it is not known.
            then: The one that is looked at next, as far as anybody can tell.
        """
        if now is not None and self._now is not None and now.number == self._now.number:
            self._then = then
            self._ask()
            return
        self._now, self._then = now, then
        self._bare_asked = self._closer_asked = None
        self._view.forget()
        self._look_as_before()
        if now is None:
            return
        if now.number in self._kept:
            self._view.show_explanation(self._kept[now.number])
        elif now.prediction.sha256 is None:
            self._view.show_words(tr("No picture: the file could not be read"))
        else:
            self._view.wait(tr("Preparing the image ..."))
            if not self._lacks(now):
                self._fetch_bare()
        self._ask()

    def take_over(self, before: Pictures) -> None:
        """Show an image as large as in another window, which is seen no more."""
        now = before._now
        self._before = before._before if now is None else (now.number, before._view.zoom())

    def _look_as_before(self) -> None:
        if self._now is not None and self._before is not None:
            number, zoom = self._before
            self._before = None
            if number == self._now.number:
                self._view.look_as(zoom)

    def _ask(self) -> None:
        """Ask for what is needed first; whoever asks again gives up what was not served yet."""
        asked = self._asked[1].number if self._asked else None
        if self._now is not None and self._lacks(self._now):
            if asked != self._now.number:
                self._explain(self._now)
        elif asked is None and self._then is not None and self._lacks(self._then):
            self._explain(self._then)

    def _lacks(self, row: Row) -> bool:
        found = row.prediction
        explainable = found.class_name is not None and found.sha256 is not None
        return explainable and row.number not in self._kept and row.number not in self._failed

    def _explain(self, row: Row) -> None:
        found, settings = row.prediction, self._settings
        question = Question(str(found.class_name), fine=settings.fine, colours=settings.colours)
        request = self._service.explain(
            found.file, str(found.sha256), found.bundle, question, found.page
        )
        self._asked = request, row

    def _fetch_bare(self) -> None:
        """Ask for the image without a heatmap."""
        self._bare_asked = self._fetch(whole=False)

    def _look_closer(self) -> None:
        """Ask once for an image's own pixels; a magnified one is painted often."""
        if self._closer_asked is None:
            self._closer_asked = self._fetch(whole=True)

    def _fetch(self, *, whole: bool) -> int | None:
        found = self._now.prediction if self._now is not None else None
        if found is None or found.sha256 is None:
            return None
        return self._service.fetch_image(found.file, found.sha256, whole=whole, page=found.page)

    def _on_explained(self, event: events.Explained) -> None:
        if self._asked is None or event.request < self._asked[0]:
            return
        if event.request > self._asked[0]:  # another page's request took the place of this one
            self._asked = None
            self._ask()
            return
        row, self._asked = self._asked[1], None
        self._keep(row, event.explanation)
        if self._now is not None and row.number == self._now.number:
            self._view.show_explanation(event.explanation)
        self._ask()

    def _keep(self, row: Row, explanation: Explanation) -> None:
        self._kept[row.number] = explanation
        while len(self._kept) > _MOST_KEPT:
            del self._kept[next(iter(self._kept))]

    def _on_failed(self, event: events.ExplainFailed) -> None:
        if self._asked is not None and event.request == self._asked[0]:
            row, self._asked = self._asked[1], None
            self._failed.add(row.number)
            if self._now is not None and row.number == self._now.number:
                self._fetch_bare()  # another bundle's answer has no heatmap now
            self._ask()
        elif event.request == self._bare_asked:
            self._view.show_words(reasons.said(event.message))

    def _on_image(self, event: events.ImageFetched) -> None:
        if event.request == self._bare_asked:
            self._view.show_bare(event.image)
        elif event.request == self._closer_asked:
            self._view.show_closer(event.image.image)

    def _heed(self, name: str) -> None:
        if name == "opacity":
            self._view.set_opacity(self._settings.opacity / 100)
        elif name == "side_by_side":
            self._view.set_side_by_side(self._settings.side_by_side)
        elif name in _SHOWN:
            self._forget()

    def _forget(self) -> None:
        """Ask anew for whatever is looked at next."""
        self._kept.clear()
        self._failed.clear()
