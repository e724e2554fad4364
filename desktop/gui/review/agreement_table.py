"""How often people agree with the bundle and with each other, as a small table."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.review.shares import wilson
from desktop.gui.widgets.plain_text import PlainLabel
from desktop.language import decimal, number, tr
from desktop.records.overview import Agreement

FEW = 100
"""Of fewer images than these a share is said with its interval."""


class AgreementTable(QWidget):
    """A row in all, one a class, and one for every two people who read the same images."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Agreement"))
        self.setToolTip(
            tr(
                "How often a person gave the same answer. In brackets, while there are few "
                "images:\nwhere the share lies in 95 of 100 such cases (Wilson's interval)."
            )
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, theme.GAP, 0)
        self._column.setSpacing(0)

    def show_agreement(self, agreement: Agreement) -> None:
        """Show other counts."""
        while self._column.count():
            self._column.takeAt(0).widget().deleteLater()
        for row, (name, read, agreed) in enumerate(_rows(agreement)):
            label = PlainLabel(name, word_wrap=True)
            theme.set_type(label, "text", strong=row == 0)
            self._column.addWidget(label)
            said = PlainLabel(share(agreed, read))
            said.setProperty("muted", True)
            self._column.addWidget(said)


def share(agreed: int, read: int) -> str:
    """Say how many agreed, in percent too, and of few images between what that may lie."""
    if read == 0:
        return tr("nothing reviewed yet")
    counts = {"agreed": number(agreed), "read": number(read), "percent": _percent(agreed / read)}
    if read >= FEW:
        return tr("{agreed} of {read}: {percent} %", **counts)
    low, high = wilson(agreed, read)
    return tr(
        "{agreed} of {read}: {percent} % ({low} to {high})",
        low=_percent(low),
        high=_percent(high),
        **counts,
    )


def _percent(share: float) -> str:
    return decimal(100 * share, 0)


def _rows(agreement: Agreement) -> Iterator[tuple[str, int, int]]:
    reviewed, agreed = agreement.reviewed, agreement.agreed
    yield tr("With the bundle"), sum(reviewed.values()), sum(agreed.values())
    for name, count in reviewed.items():
        yield name, count, agreed[name]
    for pair in agreement.readers:
        first, second = pair.names
        yield tr("{first} and {second}", first=first, second=second), pair.read, pair.agreed
