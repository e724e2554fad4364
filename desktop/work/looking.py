"""What somebody looks at now: evidence, images and thumbnails, the last wish before others."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.engine.keeper import EngineKeeper
from desktop.errors import ExplainError
from desktop.events import Event, Explained, ExplainFailed, ImageFetched, ThumbnailRead
from desktop.language import tr
from desktop.values import Question, Row
from desktop.words import reasons, wording


@dataclass(frozen=True)
class ExplainRequest:
    """A question about a file, and the number that its answer carries."""

    number: int
    file: str
    sha256: str
    bundle: str
    question: Question
    page: int | None


@dataclass(frozen=True)
class ImageRequest:
    """A wish to see a file's image, and the number that its answer carries."""

    number: int
    file: str
    sha256: str
    whole: bool
    page: int | None


class Looking:
    """Wishes to see something. Belongs to the thread that works with the engine.

    A wish takes the place of one of its kind that was not served yet: whoever went on does not
    wait for what lies behind.
    """

    def __init__(self, engine: EngineKeeper, listen: Callable[[Event], None]) -> None:
        self._engine = engine
        self._listen = listen
        self._unusable: str | None = None
        self._request: ExplainRequest | None = None
        self._image_request: ImageRequest | None = None
        self._thumbnails: deque[Row] = deque()

    def has_work(self) -> bool:
        """Say whether there is a wish to serve."""
        return bool(self._request or self._image_request or self._thumbnails)

    def step(self) -> None:
        """Serve one wish, the most awaited first; only if there is one.

        Raises:
            BundleRefusedError: If the engine died and cannot be replaced.
        """
        if self._request is not None:
            request, self._request = self._request, None
            self._explain(request)
        elif self._image_request is not None:
            wish, self._image_request = self._image_request, None
            self._fetch_image(wish)
        else:
            self._show_thumbnail(self._thumbnails.popleft())

    def explain(self, request: ExplainRequest) -> None:
        """Take a question; Explained or ExplainFailed comes of it."""
        if not self._is_refused(request.number):
            self._request = request

    def fetch_image(self, request: ImageRequest) -> None:
        """Take a wish for an image; ImageFetched or ExplainFailed comes of it."""
        if not self._is_refused(request.number):
            self._image_request = request

    def show_thumbnails(self, rows: Sequence[Row]) -> None:
        """Take rows; ThumbnailRead comes of each that has bytes on record."""
        if self._unusable is None:
            self._thumbnails = deque(row for row in rows if row.prediction.sha256 is not None)

    def refuse(self, why: str | None) -> None:
        """Serve no wish while there is no usable bundle, and say why; None serves them again."""
        self._unusable = why
        self._request = self._image_request = None
        self._thumbnails.clear()

    def _is_refused(self, number: int) -> bool:
        if self._unusable is not None:
            self._listen(ExplainFailed(number, self._unusable))
        return self._unusable is not None

    def _explain(self, request: ExplainRequest) -> None:
        if request.bundle != self._engine.bundle.digest:
            self._listen(ExplainFailed(request.number, tr(wording.OTHER_BUNDLE)))
            return
        try:
            explanation = self._engine.explain(
                request.file, request.sha256, request.question, request.page
            )
        except ExplainError as error:
            self._listen(ExplainFailed(request.number, reasons.said(str(error))))
        else:
            self._listen(Explained(request.number, explanation))

    def _fetch_image(self, request: ImageRequest) -> None:
        try:
            image = self._engine.image(request.file, request.sha256, request.whole, request.page)
        except ExplainError as error:
            self._listen(ExplainFailed(request.number, reasons.said(str(error))))
        else:
            self._listen(ImageFetched(request.number, image))

    def _show_thumbnail(self, row: Row) -> None:
        found = row.prediction
        try:
            thumbnail = self._engine.thumbnail(found.file, str(found.sha256), found.page)
        except ExplainError:
            thumbnail = None
        self._listen(ThumbnailRead(row.number, thumbnail))
