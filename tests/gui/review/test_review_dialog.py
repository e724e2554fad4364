"""The review thresholds are seen, all of them, however large the text is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QScrollArea

from desktop.gui.review.review_dialog import ReviewDialog
from desktop.gui.settings.looks import Looks
from tests.gui.detail.test_image_details import BUNDLE

CLASSES = (
    "Dyskeratotic", "Koilocytotic", "Metaplastic", "Parabasal", "Superficial-Intermediate",
)  # fmt: skip


def test_the_window_of_the_thresholds_grows_with_the_text(idle, qapp: QApplication):
    shares = dict.fromkeys(CLASSES, 0.612)
    bundle = replace(BUNDLE, classes=CLASSES, descriptions=("",) * 5, review_below=shares)
    looks = Looks(qapp, idle.settings)
    dialog = ReviewDialog(bundle, idle.window)
    dialog.show()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    for percent in (100, 150, 200, 300, 100):
        idle.settings.text_size = percent
        idle.wait_for(lambda: area.verticalScrollBar().maximum() == 0)
        idle.wait_for(lambda: area.widget().width() <= area.viewport().width())
        assert dialog.width() <= dialog.screen().availableSize().width(), percent
    idle.settings.restore_defaults()
    looks.deleteLater()
