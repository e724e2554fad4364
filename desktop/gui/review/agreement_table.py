"""How often people agree with the bundle and with each other, as a small table."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.gui import theme
from desktop.gui.plain_text import PlainLabel
from desktop.records.overview import Agreement
from desktop.shares import wilson

FEW = 100
"""Of fewer images than these a share is said with its interval."""


class AgreementTable(QWidget):
    """A row in all, one a class, and one for every two people who read the same images."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Agreement")
        self.setToolTip(
            "How often a person gave the same answer. In brackets, while there are few images:\n"
            "where the share lies in 95 of 100 such cases (Wilson's interval)."
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
        return "nothing reviewed yet"
    said = f"{agreed:,} of {read:,}: {100 * agreed / read:.0f} %"
    if read >= FEW:
        return said
    low, high = wilson(agreed, read)
    return f"{said} ({100 * low:.0f} to {100 * high:.0f})"


def _rows(agreement: Agreement) -> Iterator[tuple[str, int, int]]:
    reviewed, agreed = agreement.reviewed, agreement.agreed
    yield "With the bundle", sum(reviewed.values()), sum(agreed.values())
    for name, count in reviewed.items():
        yield name, count, agreed[name]
    for pair in agreement.readers:
        yield f"{pair.names[0]} and {pair.names[1]}", pair.read, pair.agreed
