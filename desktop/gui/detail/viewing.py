"""Which result is looked at, and asking for its explanation."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop import events
from desktop.gui.bridge import Bridge
from desktop.gui.detail.detail_view import DetailView, Look
from desktop.gui.results.results_model import ResultsModel
from desktop.gui.results.results_view import ResultsView
from desktop.service import Service
from desktop.values import Prediction, Question, Row


class Viewing:
    """Moves only when the person did something: chose a row, or opened images."""

    def __init__(
        self,
        service: Service,
        bridge: Bridge,
        model: ResultsModel,
        results: ResultsView,
        detail: DetailView,
    ) -> None:
        self._service = service
        self._model = model
        self._results = results
        self._detail = detail
        self._wanted: tuple[Path, ...] = ()
        self._number: int | None = None
        self._look: Look | None = None
        self._several: frozenset[int] = frozenset()
        self._shown: Prediction | None = None
        self._request: int | None = None
        self._bare_request: int | None = None
        self._closer_request: int | None = None
        bridge.answered.connect(self._on_answered)
        model.listed.connect(self._on_listed)
        results.chosen.connect(self._show)
        detail.asked.connect(self._explain)
        detail.closer_wanted.connect(self._look_closer)
        detail.page_wanted.connect(self._classify_page)
        detail.passed.connect(results.pass_on)
        bridge.explained.connect(self._on_explained)
        bridge.image_fetched.connect(self._on_image)
        bridge.explain_failed.connect(self._on_explain_failed)

    def want(self, paths: Sequence[Path]) -> None:
        """Show the first answer that comes for one of these files, or from these folders."""
        self._wanted = tuple(path.absolute() for path in paths)

    def take_over(self, before: Viewing) -> None:
        """Show what another window shows, as soon as it is listed here."""
        chosen = before._results.chosen_row()
        self._look = before._look or before._detail.look()
        self._several = before._several or frozenset(before._results.selected_numbers())
        self._wanted = before._wanted
        self._number = chosen.number if before._number is None and chosen else before._number

    def _on_answered(self, event: events.Answered) -> None:
        if self._wanted and self._is_wanted(event.prediction.file):
            self._wanted = ()
            self._number = event.number

    def _is_wanted(self, name: str) -> bool:
        file = Path(name).absolute()
        return any(path == file or path in file.parents for path in self._wanted)

    def _on_listed(self) -> None:
        position = None if self._number is None else self._model.position(self._number)
        if position is not None:
            self._number = None
            self._results.choose(position)
            self._results.select(self._several)
            self._several = frozenset()
        elif self._shown is None and self._model.rowCount():
            self._results.choose(0)

    def _show(self, row: Row) -> None:
        """Show a row; an answer that is shown already is not explained again."""
        prediction = row.prediction
        self._detail.show_person(row.person)
        self._detail.show_label(row.label)
        if prediction == self._shown:
            return
        self._shown = prediction
        self._request = self._bare_request = self._closer_request = None
        self._detail.show_prediction(prediction, self._model.thumbnail(row))
        question = self._look_as_before(prediction)
        if question is not None:
            self._explain(question)
        elif prediction.status == "refused":
            self._fetch_bare(prediction)

    def _look_as_before(self, prediction: Prediction) -> Question | None:
        """Return what to ask about a result: what was asked in another window, or why its class."""
        look = self._look
        if look is not None and look.prediction == prediction:
            self._look = None
            self._detail.look_as(look)
            if look.question is not None:
                return look.question
        if prediction.class_name is None:
            return None
        fine, colours = self._detail.fine(), self._detail.colours()
        return Question(prediction.class_name, fine=fine, colours=colours)

    def _explain(self, question: Question) -> None:
        shown = self._shown
        if shown is not None and shown.sha256 is not None:
            self._detail.wait_for(question)
            self._request = self._service.explain(
                shown.file, shown.sha256, shown.bundle, question, shown.page
            )

    def _classify_page(self, page: int) -> None:
        if self._shown is not None:
            file = Path(self._shown.file)
            self.want([file])  # the page has a row of its own
            self._service.submit([file], page)

    def _fetch_bare(self, shown: Prediction) -> None:
        if shown.sha256 is not None:
            self._bare_request = self._service.fetch_image(
                shown.file, shown.sha256, whole=False, page=shown.page
            )

    def _look_closer(self) -> None:
        """Ask once for an image; a magnified one is painted often."""
        shown = self._shown
        if shown is not None and shown.sha256 is not None and self._closer_request is None:
            self._closer_request = self._service.fetch_image(
                shown.file, shown.sha256, whole=True, page=shown.page
            )

    def _on_explained(self, event: events.Explained) -> None:
        # An answer for a result that is no longer looked at is dropped.
        if event.request == self._request:
            self._detail.show_explanation(event.explanation)

    def _on_explain_failed(self, event: events.ExplainFailed) -> None:
        if event.request == self._request and self._shown is not None:
            self._detail.show_failure(event.message)
            self._fetch_bare(self._shown)  # to see it without a heatmap is better than nothing
        elif event.request in (self._bare_request, self._closer_request):
            self._detail.say(event.message)

    def _on_image(self, event: events.ImageFetched) -> None:
        if event.request == self._bare_request:
            self._detail.show_bare(event.image)
        elif event.request == self._closer_request:
            self._detail.show_closer(event.image.image)
