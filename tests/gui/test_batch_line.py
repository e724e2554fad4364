"""Case and slide of a batch, said before its first image, afterwards, and of the next batch."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.events import Answered

CONTROL = Qt.KeyboardModifier.ControlModifier


def labels(profile) -> list[tuple[int, str, str, str]]:
    with closing(sqlite3.connect(profile.records)) as db:
        found = "SELECT session_id, who, case_label, slide_label FROM labels ORDER BY id"
        return db.execute(found).fetchall()


def write(screen, key: Qt.Key, case: str, slide: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    screen.window.activateWindow()
    screen.bot.keyClick(screen.window, key, CONTROL)
    for text in (case, slide):
        field = QApplication.focusWidget()
        field.selectAll()
        screen.bot.keyClicks(field, text)
        if text == case:
            screen.bot.keyClick(field, Qt.Key.Key_Tab)
    screen.bot.keyClick(QApplication.focusWidget(), end)


def test_case_and_slide_are_said_by_keyboard_at_any_time(screen, samples, profile):
    heard: list[Answered] = []
    screen.bridge.answered.connect(heard.append)
    screen.settings.reviewer = "Ada"
    write(screen, Qt.Key.Key_D, "C-7", "1")
    screen.wait_for_words("Next batch: Case C-7, slide 1")
    screen.window.submit(samples[:1])
    screen.wait_for(lambda: len(heard) == 1)
    screen.wait_for(lambda: "Batch: Case C-7, slide 1" in screen.words())
    write(screen, Qt.Key.Key_D, "C-7", "2")
    screen.wait_for(lambda: len(labels(profile)) == 2)
    write(screen, Qt.Key.Key_N, "C-9", "5", end=Qt.Key.Key_Escape)
    assert "Batch: Case C-7, slide 2" in screen.words()
    write(screen, Qt.Key.Key_N, "C-8", "3")
    screen.window.submit(samples[1:2])
    screen.wait_for(lambda: len(heard) == 2)
    screen.wait_for(lambda: len(labels(profile)) == 3)
    assert labels(profile) == [
        (1, "Ada", "C-7", "1"),
        (1, "Ada", "C-7", "2"),
        (2, "Ada", "C-8", "3"),
    ]
